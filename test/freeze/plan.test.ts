import { planFreeze } from '../../src/freeze/plan';
import { inflateNode } from '../../src/workbook/inflate-node';
import { formulaCells } from '../../src/workbook/patch/formula-cells';
import { escape, makeXlsx, open } from '../workbook/build-xlsx';

const RATE = '_xldudf_THIDUA_ACHIEVEMENT_RATE';
const native = (r: string, t: string, places = '0'): string =>
  `IF(AND(TRIM(${r})="",TRIM(${t})=""),"",IF(TRIM(${t})="-","-",IF(ISNUMBER(${t}),IF(${t}=0,NA(),IF(TRIM(${r})="-","-",IF(ISNUMBER(${r}),ROUND(${r}*100/${t},${places}),NA()))),NA())))`;

const number = (ref: string, value: string): string => `<c r="${ref}"><v>${value}</v></c>`;
const text = (ref: string, value: string): string => `<c r="${ref}" t="str"><v>${value}</v></c>`;
const formula = (ref: string, words: string, value: string, type = ''): string =>
  `<c r="${ref}"${type}><f>${escape(words)}</f>${value === '' ? '' : `<v>${value}</v>`}</c>`;
const ERROR = ' t="e"';
const TEXT = ' t="str"';

/** What becomes of the cells of one row: "C1 native 109 =…". */
function frozen(...cells: string[]): string[] {
  const bytes = makeXlsx({ rows: `<row r="1">${cells.join('')}</row>` });
  const { frozen: done, left } = planFreeze(open(bytes), formulaCells(bytes, inflateNode));
  return [
    ...done.map(({ change: { at, content }, how }) =>
      [at.cell, how, content.value, ...(content.formula === undefined ? [] : [`=${content.formula}`])].join(' '),
    ),
    ...left.map(({ at, why, problem }) => `${at.cell} ${why}${problem ? ` ${problem.id}` : ''}`),
  ];
}

describe('a rate', () => {
  const [a, b] = [number('A1', '328'), number('B1', '300')];

  it.each([
    ['as Excel stores it', `${RATE}(A1,B1)`],
    ['as typed', 'THIDUA.ACHIEVEMENT_RATE(A1, B1)'],
    ['as LibreOffice stores it', 'thidua.achievement_rate(A1,B1)'],
    ['with older marks', '_xlfn._xldudf_THIDUA_ACHIEVEMENT_RATE(A1,B1)'],
    ['asking for one value', `@${RATE}(A1,B1)`],
  ])('becomes a formula of Excel’s own, %s', (_, words) => {
    expect(frozen(a, b, formula('C1', words, '109'))).toEqual([`C1 native 109 =${native('A1', 'B1')}`]);
  });

  it('keeps its decimals and what stands around it', () => {
    const words = `IF(A1>0,${RATE}(A1,$B$1,1)&"%","")`;
    const expected = `C1 native 109.3% =IF(A1>0,${native('A1', '$B$1', '1')}&"%","")`;
    expect(frozen(a, b, formula('C1', words, '109.3%', TEXT))).toEqual([expected]);
  });

  it('of a figure typed as text stays the value that Thi Đua gave: Excel reads such text in its own way', () => {
    expect(frozen(text('A1', '6.958'), b, formula('C1', `${RATE}(A1,B1)`, '2319'))).toEqual(['C1 stored 2319']);
  });

  it('of what is not assigned is "-" in both', () => {
    expect(frozen(a, text('B1', '-'), formula('C1', `${RATE}(A1,B1)`, '-', TEXT))).toEqual([
      `C1 native - =${native('A1', 'B1')}`,
    ]);
  });

  it('that Excel without the add-in could not calculate is calculated', () => {
    expect(frozen(a, b, formula('C1', `${RATE}(A1,B1)`, '#NAME?', ERROR))).toEqual([
      `C1 native 109 =${native('A1', 'B1')}`,
    ]);
    expect(frozen(a, b, formula('C1', `${RATE}(A1,B1)`, ''))).toEqual([`C1 native 109 =${native('A1', 'B1')}`]);
  });

  it('that there is none of is told and stays', () => {
    expect(frozen(a, number('B1', '0'), formula('C1', `${RATE}(A1,B1)`, '#N/A', ERROR))).toEqual([
      'C1 problem zero-target',
    ]);
  });
});

describe('other functions', () => {
  it('become their values', () => {
    const cells = [
      text('A1', '1,5 triệu đồng'),
      formula('B1', '_xldudf_THIDUA_READ_FIGURE(A1)', '1500000'),
      formula('C1', 'THIDUA.AMOUNT_IN_WORDS(B1)&"."', 'Một triệu năm trăm nghìn đồng.', TEXT),
      formula('D1', 'THIDUA.MEETS_TARGET(98,"98%")', '1', ' t="b"'),
    ];
    expect(frozen(...cells)).toEqual([
      'B1 stored 1500000',
      'C1 stored Một triệu năm trăm nghìn đồng.',
      'D1 stored TRUE',
    ]);
  });

  it('that take each other’s results are calculated one after the other', () => {
    const cells = [
      formula('A1', 'THIDUA.AMOUNT_IN_WORDS(C1)', '#NAME?', ERROR),
      formula('B1', 'THIDUA.READ_FIGURE("1,5 triệu đồng")', '#NAME?', ERROR),
      formula('C1', 'THIDUA.READ_FIGURE(B1)', '', ''),
    ];
    expect(frozen(...cells)).toEqual([
      'A1 calculated Một triệu năm trăm nghìn đồng',
      'B1 calculated 1500000',
      'C1 calculated 1500000',
    ]);
  });

  it.each([
    ['inside other formulas', 'SUM(THIDUA.READ_FIGURE(A1),1)'],
    ['of other formulas', 'THIDUA.READ_FIGURE(A1+1)'],
    ['that nobody knows', 'THIDUA.SOMETHING(A1)'],
    ['of cells with errors', 'THIDUA.READ_FIGURE(Z9:Z10)+1'],
    ['that are not closed', 'THIDUA.READ_FIGURE(A1'],
  ])('%s without a value are told and stay', (_, words) => {
    expect(frozen(number('A1', '1'), formula('B1', words, '#NAME?', ERROR))).toEqual(['B1 no-value']);
  });

  it('named in a text or in a name of their own are none', () => {
    expect(frozen(formula('A1', '"THIDUA.READ_FIGURE(1)"', 'x', TEXT), formula('B1', 'MYTHIDUA.X(1)', '1'))).toEqual(
      [],
    );
  });
});

describe('formulas that fill several cells', () => {
  const column = (letter: string, ...values: string[]): string[] =>
    values.map((value, index) => number(`${letter}${String(index + 1)}`, value));

  function frozenRows(rows: readonly string[][]): string[] {
    const xml = rows.map((cells, index) => `<row r="${String(index + 1)}">${cells.join('')}</row>`).join('');
    const bytes = makeXlsx({ rows: xml });
    return planFreeze(open(bytes), formulaCells(bytes, inflateNode)).frozen.map(({ change: { at, content }, how }) =>
      `${at.cell} ${how} ${content.value} ${content.formula ?? ''}`.trim(),
    );
  }

  const [a1 = '', a2 = ''] = column('A', '328', '150');
  const [b1 = '', b2 = ''] = column('B', '300', '100');

  it('give every cell its own', () => {
    const spilled = `<c r="C1" cm="1"><f t="array" ref="C1:C2">${RATE}(A1:A2,B1:B2)</f><v>109</v></c>`;
    expect(
      frozenRows([
        [a1, b1, spilled],
        [a2, b2, number('C2', '150')],
      ]),
    ).toEqual([`C1 native 109 ${native('A1', 'B1')}`, `C2 native 150 ${native('A2', 'B2')}`]);
  });

  it('share one cell where an argument is one', () => {
    const spilled = `<c r="C1" cm="1"><f t="array" ref="C1:C2">${RATE}(A1:A2,B1)</f><v>109</v></c>`;
    expect(
      frozenRows([
        [a1, b1, spilled],
        [a2, b2, number('C2', '50')],
      ])[1],
    ).toBe(`C2 native 50 ${native('A2', 'B1')}`);
  });

  it('are each read in their own cell where they are shared', () => {
    const first = `<c r="C1"><f t="shared" ref="C1:C2" si="0">${RATE}(A1,B1)</f><v>109</v></c>`;
    const second = '<c r="C2"><f t="shared" si="0"/><v>150</v></c>';
    expect(
      frozenRows([
        [a1, b1, first],
        [a2, b2, second],
      ]),
    ).toEqual([`C1 native 109 ${native('A1', 'B1')}`, `C2 native 150 ${native('A2', 'B2')}`]);
  });
});

test('names with functions of ours are told', () => {
  const names = '<definedNames><definedName name="ty_le">THIDUA.READ_FIGURE(PL!$A$1)</definedName></definedNames>';
  const bytes = makeXlsx({ names, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(planFreeze(open(bytes), formulaCells(bytes, inflateNode)).names).toEqual(['ty_le']);
});
