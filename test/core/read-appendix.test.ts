import fc from 'fast-check';
import type { Appendix, Entry } from '../../src/core/appendix';
import { readAppendix } from '../../src/core/read-appendix';
import type { Workbook } from '../../src/core/workbook';
import { bodies, codes, filledForm, filledSheet, form, formRows, type Filling, type FormRow } from '../filled-form';
import { sheetOf, textOf, workbookOf, type Typed } from '../workbook-of';

function appendixOf(workbook: Workbook): Appendix {
  const reading = readAppendix(workbook, { form, bodies });
  if (reading.status !== 'found') throw new Error('the form was not found');
  return reading.appendix;
}

function meaning({ result: { reading } }: Entry): string {
  return reading.state === 'value' ? reading.value : reading.state;
}

/** What every line was read as, by code. */
function figures(filling: Filling = {}): Record<string, string> {
  const { entries } = appendixOf(filledForm(filling));
  return Object.fromEntries(codes.map((code) => [code, entries[code] ? meaning(entries[code]) : '(no line)']));
}

const AS_FILLED = Object.fromEntries(
  formRows()
    .filter(({ code }) => codes.includes(code))
    .map(({ code, result }) => [code, result === '-' ? 'dash' : textOf(result)]),
);

function movedToTop(section: string): (rows: readonly FormRow[]) => readonly FormRow[] {
  return (rows) => [...rows.filter((row) => row.section === section), ...rows.filter((row) => row.section !== section)];
}

function respelled(spell: (text: string) => string): Filling {
  const say = (typed: Typed | undefined): Typed => (typeof typed === 'string' ? spell(typed) : (typed ?? null));
  return {
    arrange: (rows) => rows.map((row) => ({ ...row, label: say(row.label), measure: say(row.measure) })),
    headings: Object.fromEntries(Object.entries(form.headings).map(([role, [first]]) => [role, spell(first!)])),
  };
}

/** hòa → hoà: the mark goes to the second vowel, as the other school puts it. */
function otherTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g, '$1$3$2')
    .normalize('NFC');
}

describe('the form as printed', () => {
  test('gives every figure that was typed', () => {
    expect(figures()).toEqual(AS_FILLED);
  });

  test('keeps for each figure its cell, its raw text, its measure and its rate', () => {
    const { sheet, heading, entries } = appendixOf(filledForm({ changes: { 'I.3': '0815' } }));
    expect(sheet).toBe('Phụ lục');
    expect(heading).toEqual({ sheet: 'Phụ lục', cell: 'D4' });
    expect(entries['I.3']).toMatchObject({
      label: { at: { cell: 'B8' }, text: 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng' },
      matched: 'exact',
      measure: 'Người',
      result: {
        at: { sheet: 'Phụ lục', cell: 'D8' },
        type: 'text',
        raw: '0815',
        reading: { state: 'value', value: '815' },
      },
      rate: { at: { cell: 'E8' }, reading: { state: 'value', value: '160' } },
      target: null,
    });
  });

  test('knows the body and the year', () => {
    const { bodies: named, titleYear } = appendixOf(filledForm());
    expect(named).toEqual([{ id: 'tam-duong', at: { sheet: 'Phụ lục', cell: 'D3' } }]);
    expect(titleYear).toEqual({ year: 2022, at: { sheet: 'Phụ lục', cell: 'A1' } });
  });
});

describe('the form wherever it stands and however it was moved', () => {
  test.each<[string, Filling]>([
    ['to the right', { right: 5 }],
    ['down', { above: [['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU'], [], ['LĐLĐ HUYỆN TAM ĐƯỜNG'], [], [], []] }],
    ['with its headings lower', { gap: 7 }],
    ['without a title', { title: null, gap: 0 }],
    ['with its columns swapped', { columns: ['label', 'rate', 'result', 'other', 'measure', 'number'] }],
    ['without the columns it can do without', { columns: ['label', 'result'] }],
    ['with a column of targets', { columns: ['number', 'label', 'measure', 'target', 'result', 'rate'] }],
    ['with an empty column between', { columns: ['number', 'label', 'other', 'measure', 'result', 'rate'] }],
    ['with a section moved to the top', { arrange: movedToTop('VII') }],
    [
      'with all sections turned round',
      {
        arrange: (rows) =>
          ['VII', 'VI', 'V', 'IV', 'III', 'II', 'I'].flatMap((one) => rows.filter(({ section }) => section === one)),
      },
    ],
    [
      'with lines of a section in another order',
      {
        arrange: (rows) => [
          ...rows.filter(({ section }) => section === 'IV').reverse(),
          ...rows.filter(({ section }) => section !== 'IV'),
        ],
      },
    ],
    [
      'with an empty row under every line',
      { arrange: (rows) => rows.flatMap((row) => [row, { code: '', section: '' }]) },
    ],
    [
      'with its number inside the label',
      {
        arrange: (rows) =>
          rows.map((row) => ({ ...row, number: null, label: `${textOf(row.number)}. ${textOf(row.label)}` })),
      },
    ],
    [
      'with its labels in the column of numbers',
      { arrange: (rows) => rows.map((row) => ({ ...row, number: row.label ?? null, label: null })) },
    ],
    ['in decomposed Unicode', respelled((text) => text.normalize('NFD'))],
    ['with the tone marks put the other way', respelled(otherTonePlacement)],
    ['in capitals', respelled((text) => text.toUpperCase())],
    [
      'without any mark',
      respelled((text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')),
    ],
    ['with spaces doubled and non-breaking', respelled((text) => ` ${text.replaceAll(' ', ' \u00a0')} `)],
    [
      'with signatures below',
      { below: [[], ['', 'NGƯỜI LẬP BIỂU', '', 'TM. BAN THƯỜNG VỤ'], ['', '', '', 'CHỦ TỊCH']] },
    ],
  ])('%s', (_, filling) => {
    expect(figures(filling)).toEqual(AS_FILLED);
    expect(appendixOf(filledForm(filling)).stray).toEqual([]);
  });

  test('the tone marks of this test do move', () => {
    expect(otherTonePlacement('thỏa ước')).toBe('thoả ước');
  });

  test('wherever it is moved to', () => {
    const shifts = fc.record({ right: fc.nat(20), gap: fc.nat(10), above: fc.nat(30) });
    fc.assert(
      fc.property(shifts, ({ right, gap, above }) => {
        expect(figures({ right, gap, above: Array.from({ length: above }, () => ['x']) })).toEqual(AS_FILLED);
      }),
      { numRuns: 25 },
    );
  });

  test('on another sheet than the first', () => {
    const cover = sheetOf([['BÁO CÁO NĂM 2022'], ['Nội dung'], ['Kính gửi: LĐLĐ tỉnh']], { name: 'Bìa' });
    const other = sheetOf(
      [
        ['TT', 'Nội dung', 'Kết quả'],
        ['1', 'Thu kinh phí', 5],
        ['2', 'Kết nạp đoàn viên', 7],
      ],
      { name: 'Thu' },
    );
    const { sheet, entries, alsoLikeForm } = appendixOf(
      workbookOf(cover, other, filledSheet({ sheet: { name: 'PL' } })),
    );
    expect(sheet).toBe('PL');
    expect(meaning(entries['I.1']!)).toBe('30');
    expect(alsoLikeForm).toEqual([]);
  });

  test('a column of targets is read where there is one', () => {
    const columns = ['number', 'label', 'measure', 'target', 'result', 'rate'] as const;
    const { entries } = appendixOf(filledForm({ columns, changes: { 'I.1': { target: '030' } } }));
    expect(entries['I.1']?.target).toMatchObject({ at: { cell: 'D6' }, reading: { state: 'value', value: '30' } });
    expect(appendixOf(filledForm()).entries['I.1']?.target).toBeNull();
  });
});

describe('what is hidden or merged', () => {
  test('hidden rows and columns are read and marked', () => {
    const rows = appendixOf(filledForm({ sheet: { hiddenRows: [{ from: 6, to: 6 }] } })).entries;
    expect([rows['I.1']?.result.hidden, rows['I.2']?.result.hidden]).toEqual([true, undefined]);
    const columns = appendixOf(filledForm({ sheet: { hiddenColumns: [{ from: 4, to: 4 }] } })).entries;
    expect(Object.values(columns).every(({ result }) => result.hidden)).toBe(true);
  });

  test('the form on a visible sheet goes before one on a hidden sheet', () => {
    const hidden = filledSheet({ sheet: { name: 'Năm trước', visibility: 'hidden' }, changes: { 'I.1': 99 } });
    const { sheet, alsoLikeForm } = appendixOf(workbookOf(hidden, filledSheet()));
    expect(sheet).toBe('Phụ lục');
    expect(alsoLikeForm).toEqual([{ sheet: 'Năm trước', cell: 'D4', year: 2022, filled: true }]);
  });

  test('the form is found on a hidden sheet where there is no other', () => {
    const { entries } = appendixOf(workbookOf(filledSheet({ sheet: { visibility: 'very-hidden' } })));
    expect(entries['I.1']?.result.hidden).toBe(true);
  });

  test('a merged heading over the results changes nothing', () => {
    const merges = [
      { top: 3, left: 4, bottom: 3, right: 5 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 4, right: 2 },
    ];
    expect(appendixOf(filledForm({ sheet: { merges } })).entries['I.1']?.result.covered).toBeUndefined();
  });

  test('a result under a merged range is marked', () => {
    const merges = [{ top: 6, left: 4, bottom: 7, right: 4 }];
    const { entries } = appendixOf(filledForm({ sheet: { merges }, changes: { 'I.2': { result: null } } }));
    expect(entries['I.1']?.result.covered).toBeUndefined();
    expect(entries['I.2']?.result).toMatchObject({ covered: true, reading: { state: 'blank' } });
  });
});

describe('two places that look like the form', () => {
  test('the one with more figures counts where both have every line', () => {
    const blank = filledSheet({
      sheet: { name: 'Mẫu' },
      arrange: (rows) => rows.map((row) => ({ ...row, result: null })),
    });
    const { sheet, alsoLikeForm } = appendixOf(workbookOf(blank, filledSheet()));
    expect(sheet).toBe('Phụ lục');
    expect(alsoLikeForm).toEqual([{ sheet: 'Mẫu', cell: 'D4', year: 2022, filled: false }]);
  });

  test('the first one counts where they are alike', () => {
    const { sheet } = appendixOf(
      workbookOf(filledSheet({ sheet: { name: 'A' } }), filledSheet({ sheet: { name: 'B' } })),
    );
    expect(sheet).toBe('A');
  });

  test('one below the other is one form with every line repeated', () => {
    const once = filledSheet();
    const again = once.cells.map((cell) => ({ ...cell, row: cell.row + 60 }));
    const { entries, repeated, stray } = appendixOf(workbookOf({ ...once, cells: [...once.cells, ...again] }));
    expect(meaning(entries['I.1']!)).toBe('30');
    expect(repeated.map(({ code }) => code)).toEqual(codes);
    expect(stray).toEqual([]);
  });
});

describe('lines that are not as they should be', () => {
  test('one that is missing has no entry', () => {
    expect(figures({ changes: { 'I.2': null } })['I.2']).toBe('(no line)');
  });

  test('one that stands twice keeps the first and tells the second', () => {
    const { entries, repeated } = appendixOf(
      filledForm({
        arrange: (rows) => rows.flatMap((row) => (row.code === 'I.1' ? [row, { ...row, result: 31 }] : [row])),
      }),
    );
    expect(meaning(entries['I.1']!)).toBe('30');
    expect(repeated.map(meaning)).toEqual(['31']);
  });

  test('one that is none of the form’s is told with its figure', () => {
    const added = { code: '', section: 'I', label: 'Kết nạp đảng viên', result: 7 };
    const { stray, entries } = appendixOf(filledForm({ arrange: ([title, ...rows]) => [title!, added, ...rows] }));
    expect(stray).toEqual([{ at: { sheet: 'Phụ lục', cell: 'D6' }, text: 'Kết nạp đảng viên', result: '7' }]);
    expect(meaning(entries['I.1']!)).toBe('30');
  });

  test('one added under the last line is told too, if it holds a figure', () => {
    const below = [
      ['6', 'Chi khác', 'Triệu đồng', '12,5'],
      ['', 'Người lập biểu', '', 'Chủ tịch'],
      ['', 'Nơi nhận', '', 'ngày 18 tháng 11 năm 2022'],
    ];
    expect(appendixOf(filledForm({ below })).stray.map(({ text }) => text)).toEqual(['Chi khác']);
  });

  test('the headings of the next page and the row that numbers the columns are none', () => {
    const { stray } = appendixOf(
      filledForm({
        arrange: (rows) => [
          { code: '', section: '', number: '1', label: '2', measure: '3', result: '4', rate: '5' },
          ...rows.slice(0, 10),
          {
            code: '',
            section: '',
            number: 'TT',
            label: 'Nội dung',
            measure: 'Đơn vị tính',
            result: 'Kết quả thực hiện',
          },
          ...rows.slice(10),
        ],
      }),
    );
    expect(stray).toEqual([]);
  });

  test('under a programme’s title that cannot be told, shared labels belong to no programme', () => {
    const found = figures({
      changes: { 'VII.4': { label: 'Hỗ trợ khác' }, 'VII.3.count': null, 'VII.3.amount': null },
    });
    expect([found['VII.3.count'], found['VII.3.amount']]).toEqual(['(no line)', '(no line)']);
    expect([found['VII.4.count'], found['VII.4.amount']]).toEqual(['(no line)', '(no line)']);
    expect(found['VII.5.amount']).toBe('45');
  });

  test('a label typed as another programme has it belongs to the programme above it', () => {
    const changes = { 'VII.3.count': { label: 'Số đoàn viên, NLĐ được thăm hỏi, tặng quà' } };
    expect(figures({ changes })).toEqual(AS_FILLED);
  });
});

describe('what is not the form', () => {
  test('a workbook without a cell has no sheet worth naming', () => {
    expect(readAppendix(workbookOf(sheetOf([])), { form, bodies })).toMatchObject({
      status: 'not-the-form',
      sheets: [],
    });
    expect(readAppendix(workbookOf(), { form, bodies })).toMatchObject({ status: 'not-the-form', sheets: [] });
  });

  test('another form is not this one, though a few lines are alike', () => {
    const shared = formRows()
      .filter(({ section }) => section === 'I' || section === 'III')
      .map(({ label }) => ['', label ?? null, '', 5]);
    const rows = [['TT', 'Nội dung', 'ĐVT', 'Kết quả'], ...shared, ['6', 'Thu kinh phí', 'Triệu đồng', 7]];
    expect(shared).toHaveLength(7);
    expect(readAppendix(workbookOf(sheetOf(rows)), { form, bodies })).toMatchObject({
      status: 'not-the-form',
      sheets: ['Phụ lục'],
    });
  });
});

test('figures are read in the office’s own way of writing, where that is known', () => {
  const workbook = filledForm({ changes: { 'VII.3.amount': '30.000' } });
  const reading = readAppendix(workbook, { form, bodies, style: 'english' });
  expect(reading.status === 'found' && meaning(reading.appendix.entries['VII.3.amount']!)).toBe('30');
  expect(meaning(appendixOf(workbook).entries['VII.3.amount']!)).toBe('unclear');
});
