import fc from 'fast-check';
import { readFigure, type FigureAs, type FigureReading } from '../../src/core/figure';
import type { Cell } from '../../src/core/workbook';
import { decimalsWith, styles, written } from './written-figures';

const count: FigureAs = { kind: 'count', measureWords: ['Người'] };
const million: FigureAs = { kind: 'money', dong: '1000000', measureWords: ['Triệu đồng'] };
const share: FigureAs = { kind: 'share', measureWords: ['Tỷ lệ'] };
const rate: FigureAs = { kind: 'rate' };
const judgement: FigureAs = { kind: 'judgement' };

function text(value: string): Cell {
  return { row: 1, column: 1, type: 'text', value };
}

function number(value: string, percent = false): Cell {
  return { row: 1, column: 1, type: 'number', value, ...(percent && { percent: true }) };
}

/** "6958", "-" or "(blank)"; for an unclear cell why, and what it can be: "separator? 316250, 316.25". */
function told(reading: FigureReading): string {
  if (reading.state === 'value') return reading.value;
  if (reading.state === 'unclear') return `${reading.why}? ${reading.candidates.join(', ')}`.trim();
  return reading.state === 'dash' ? '-' : '(blank)';
}

describe('a count typed as text', () => {
  test.each([
    ['328', '328'],
    // Copied from a page, with marks that nobody sees.
    ['\u200b328\ufeff', '328'],
    ['3\u200d28', '328'],
    ['\u200b-', '-'],
    ['02', '2'],
    ['05', '5'],
    ['0', '0'],
    ['6.958', '6958'],
    ['6,958', '6958'],
    ['6.057', '6057'],
    ['6 958', '6958'],
    ['6\u00a0958', '6958'],
    ['1.402.140', '1402140'],
    ['717.', '717'],
    ['430 người', '430'],
    ['430 Người', '430'],
    ['05 người'.normalize('NFD'), '5'],
    ['6.958 người', '6958'],
    ['+5', '5'],
    ['-5', '-5'],
    // Both readings are whole things.
    ['1.000', 'separator? 1000, 1'],
    ['2,000', 'separator? 2000, 2'],
    // Whole things have no half: the rules say so.
    ['12,5', '12.5'],
    ['1.50', '1.5'],
    ['1.881. 460', 'spaces-inside? 1881460'],
    ['12 34', 'spaces-inside? 1234'],
    ['05 113', 'spaces-inside? 5113'],
    ['không', 'word-for-nothing? 0'],
    ['Không có', 'word-for-nothing? 0'],
    ['chưa có', 'word-for-nothing? 0'],
    ['ko', 'word-for-nothing? 0'],
    ['x', 'word-for-nothing? 0'],
    ['nt', 'word-for-nothing? 0'],
    ['Không phát sinh', 'word-for-nothing? 0'],
    ['07 đồng chí', 'not-a-number?'],
    ['01 triệu sáng kiến', 'not-a-number?'],
    ['5 triệu', 'not-a-number?'],
    ['5 cuộc', 'not-a-number?'],
    ['gần 300', 'not-a-number?'],
    ['> 300', 'not-a-number?'],
    ['300/300', 'not-a-number?'],
    ['28/6', 'not-a-number?'],
    ['15%', 'not-a-number?'],
    ['328⁵', 'not-a-number?'],
    ['328 (5)', 'not-a-number?'],
    ['328\n109', 'not-a-number?'],
    ['1e3', 'not-a-number?'],
    ['=SUM(D8:D9)', 'not-a-number?'],
    ['hai', 'not-a-number?'],
  ])('“%s” is %s', (written, expected) => {
    expect(told(readFigure(text(written), count))).toBe(expected);
  });
});

describe('an amount in Triệu đồng typed as text', () => {
  test.each([
    ['2.080,84', '2080.84'],
    ['2,080.84', '2080.84'],
    ['2080,84', '2080.84'],
    ['2080.84', '2080.84'],
    ['225', '225'],
    ['0,5', '0.5'],
    ['316,25', '316.25'],
    // One cell, several readings.
    ['316.250', 'separator? 316250, 316.25'],
    ['157.000', 'separator? 157000, 157'],
    ['2,080', 'separator? 2080, 2.08'],
    ['2 080.840', 'separator? 2080840, 2080.84'],
    // A thousand times too large, but nothing else can stand here; money per person says so.
    ['2,080,840', '2080840'],
    ['1,402,140', '1402140'],
    // With its unit, there is no doubt.
    ['2.080.840.000đ', '2080.84'],
    ['2.080.840.000 đồng', '2080.84'],
    ['2,080,840,000 VNĐ', '2080.84'],
    ['241.500.000 đồng chẵn', '241.5'],
    ['316.250đ', '0.31625'],
    ['316.250 nghìn đồng', 'separator? 316.25, 0.31625'],
    ['2.080.840 nghìn đồng', '2080.84'],
    ['316,25 triệu', '316.25'],
    ['316,25 triệu đồng', '316.25'],
    ['225 tr.đ', '225'],
    ['2,89909 tỷ', '2899.09'],
    ['1.881.460. 000 đồng', 'spaces-inside? 1881.46'],
    ['2 tỷ 80 triệu', 'not-a-number?'],
    ['225 suất', 'not-a-number?'],
    ['2.899.090.000đ⁵', 'not-a-number?'],
    ['gần 225', 'not-a-number?'],
  ])('“%s” is %s', (written, expected) => {
    expect(told(readFigure(text(written), million))).toBe(expected);
  });

  test('a reading below one đồng is none where another one is', () => {
    expect(told(readFigure(text('1.500'), { kind: 'money', dong: '1' }))).toBe('1500');
    expect(told(readFigure(text('1.500'), { kind: 'money', dong: '1000' }))).toBe('separator? 1500, 1.5');
  });
});

describe('where the office’s way of writing is known', () => {
  test.each([
    ['316.250', 'vietnamese', '316250'],
    ['316.250', 'english', '316.25'],
    ['316,250', 'vietnamese', '316.25'],
    ['1.000', 'vietnamese', '1000'],
    ['2,080,840', 'vietnamese', '2080840'],
    ['2 080.840', 'vietnamese', '2080840'],
  ] as const)('“%s” by a %s hand is %s', (written, style, expected) => {
    expect(told(readFigure(text(written), { ...million, style }))).toBe(expected);
  });
});

describe('a number cell', () => {
  test.each([
    ['328', count, '328'],
    ['0', count, '0'],
    ['-5', count, '-5'],
    ['327.99999999999994', count, '328'],
    // A Vietnamese thousand typed into an English Excel.
    ['6.958', count, 'fraction-of-whole? 6958'],
    ['6.5', count, 'fraction-of-whole? 6500'],
    ['0.5', count, 'fraction-of-whole?'],
    ['1234.5', count, 'fraction-of-whole?'],
    ['1.23456', count, 'fraction-of-whole?'],
    ['2080.84', million, '2080.84'],
    ['2080.8400000000001', million, '2080.84'],
    ['2080840', million, '2080840'],
    ['1E3', million, '1000'],
    ['1E400', million, 'not-a-number?'],
    ['', count, 'not-a-number?'],
    ['109', rate, '109'],
    ['109.33', rate, '109.33'],
    ['15', share, '15'],
    ['0.15', share, 'share-scale? 15, 0.15'],
    ['1', share, 'share-scale? 100, 1'],
    ['0', share, '0'],
  ])('%s', (stored, as, expected) => {
    expect(told(readFigure(number(stored), as))).toBe(expected);
  });

  test.each([
    ['0.15', share, '15'],
    ['1', share, '100'],
    ['1.09', rate, '109'],
    // Typed as 300 into a cell that shows per cent: Excel keeps 3 and shows 300%.
    ['3', count, 'percent? 300, 3'],
    ['0.5', count, 'percent? 50'],
    ['2.25', million, 'percent? 225, 2.25'],
  ])('%s shown as a percentage', (stored, as, expected) => {
    expect(told(readFigure(number(stored, true), as))).toBe(expected);
  });
});

describe('a share or a rate typed as text', () => {
  test.each([
    ['15%', share, '15'],
    ['15 %', share, '15'],
    ['100%', share, '100'],
    ['98,5%', share, '98.5'],
    ['15', share, '15'],
    ['0,15', share, 'share-scale? 15, 0.15'],
    ['0,15%', share, '0.15'],
    ['1', share, 'share-scale? 100, 1'],
    ['12,345%', share, 'separator? 12345, 12.345'],
    ['15/100', share, 'not-a-number?'],
    ['không', share, 'word-for-nothing? 0'],
    ['109%', rate, '109'],
    ['94,6', rate, '94.6'],
    ['94.6%', rate, '94.6'],
    ['-', rate, '-'],
  ])('“%s”', (written, as, expected) => {
    expect(told(readFigure(text(written), as))).toBe(expected);
  });
});

describe('a judgement', () => {
  test.each([
    ['vững mạnh.', 'vững mạnh'],
    ['  Vững   mạnh ; ', 'Vững mạnh'],
    ['vững mạnh'.normalize('NFD'), 'vững mạnh'],
    ['-', '-'],
    ['100', 'number-for-judgement?'],
    ['…', 'number-for-judgement?'],
  ])('“%s” is “%s”', (written, expected) => {
    expect(told(readFigure(text(written), judgement))).toBe(expected);
  });

  test('is no number', () => {
    expect(told(readFigure(number('100'), judgement))).toBe('number-for-judgement?');
  });
});

describe('the four empties', () => {
  test.each(['', '   ', '\u00a0', '\n', '\u200b'])('nothing but space is blank (%j)', (written) => {
    expect(told(readFigure(text(written), count))).toBe('(blank)');
  });

  test('a cell that is not there is blank', () => {
    expect(told(readFigure(null, million))).toBe('(blank)');
  });

  test.each(['-', ' - ', '–', '—', '−', '--', '(-)', '( - )', '‑', '_'])(
    '“%s” is a dash, whatever is due',
    (written) => {
      for (const as of [count, million, share, rate, judgement]) expect(told(readFigure(text(written), as))).toBe('-');
    },
  );

  test.each(['.', '/', '…', '0-', '-0-', '?', '*'])('“%s” is none of them', (written) => {
    expect(readFigure(text(written), count).state).toBe('unclear');
  });

  test('a zero is a figure', () => {
    expect(told(readFigure(text('0'), count))).toBe('0');
  });
});

test.each([
  ['date', '2022-10-05', 'date?'],
  ['error', '#REF!', 'error?'],
  ['boolean', 'TRUE', 'boolean?'],
] as const)('a cell with a %s holds no figure', (type, value, expected) => {
  for (const as of [count, million, share, rate, judgement])
    expect(told(readFigure({ type, value }, as))).toBe(expected);
});

describe('remarks', () => {
  function remarks(written: string, as: FigureAs): readonly string[] {
    const reading = readFigure(text(written), as);
    return reading.state === 'value' ? reading.remarks : ['(unclear)'];
  }

  test('say what was odd about a figure that was read all the same', () => {
    expect(remarks('02', count)).toEqual(['number-as-text']);
    expect(remarks('6 958', count)).toEqual(['number-as-text', 'spaces-inside']);
    expect(remarks('430 người', count)).toEqual(['unit-word']);
  });

  test('a number cell has none', () => {
    expect(readFigure(number('328'), count)).toEqual({ state: 'value', value: '328', remarks: [] });
  });
});

/** Kinds with the decimals that can stand in them. */
const kinds = fc.constantFrom(
  { as: count, places: 0, behind: '' },
  { as: million, places: 6, behind: '' },
  { as: million, places: 6, behind: ' triệu đồng' },
  { as: rate, places: 4, behind: '' },
  { as: rate, places: 4, behind: '%' },
  { as: share, places: 4, behind: '%' },
);
const writtenFigures = kinds.chain(({ as, places, behind }) =>
  fc
    .tuple(decimalsWith(places), fc.constantFrom(...styles), fc.boolean())
    .map(([value, style, grouped]) => ({ as, value, style, text: written(value, style, grouped) + behind })),
);

test('read back by a hand that is known, every figure is itself', () => {
  fc.assert(
    fc.property(writtenFigures, ({ as, value, style, text: typed }) => {
      expect(told(readFigure(text(typed), { ...as, style }))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('read back by a hand that is not known, it is itself or among the readings, and never another figure', () => {
  fc.assert(
    fc.property(writtenFigures, ({ as, value, text: typed }) => {
      const reading = readFigure(text(typed), as);
      expect(reading.state === 'unclear' ? reading.candidates : [told(reading)]).toContain(value);
    }),
    { numRuns: 1000 },
  );
});

test('reading never throws, whatever the cell holds', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+eE% đtr\u00a0')) }),
  );
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(count, million, share, rate, judgement),
      fc.constantFrom('number', 'text', 'boolean', 'error', 'date' as const),
      fc.boolean(),
      (value, as, type, percent) => {
        const reading = readFigure({ type, value, ...(percent && { percent: true }) }, as);
        expect(['value', 'blank', 'dash', 'unclear']).toContain(reading.state);
      },
    ),
    { numRuns: 2000 },
  );
});
