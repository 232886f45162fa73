import type { TargetsProblem } from '../../src/core/targets/targets-problem';
import { familyOf } from '../../src/forms';
import { yearsOf, type TargetsReading } from '../../src/forms/fitting-targets';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { targetsOfWorkbook } from '../../src/forms/targets-of-workbook';
import { sheetOf, workbookOf, type Typed } from '../workbook-of';

const family = familyOf(DEFAULT_FORM)!;

const TITLE = 'CHỈ TIÊU GIAO NĂM 2023';
const HEADINGS: readonly Typed[] = ['Mục', 'Nội dung', 'ĐVT', 'LĐLĐ huyện Tam Đường', 'Sìn Hồ', 'Cộng'];
const ROWS: readonly (readonly Typed[])[] = [
  ['I', 'VỀ TỔ CHỨC', null, null, null, null],
  ['I.1', 'Phát triển tăng thêm đoàn viên công đoàn', 'Người', 12, '15', 27],
  ['IV.6', 'Thực hiện giám sát theo Quyết định 217-QĐ/TW', 'Cuộc', '-', null, null],
  ['VI.1', 'Công đoàn các cấp tổ chức hoạt động thiết thực nhân Tháng Công nhân năm 2023', 'Tỷ lệ', '100%', 90, null],
];

interface Table {
  readonly above?: readonly (readonly Typed[])[];
  readonly headings?: readonly Typed[];
  readonly rows?: readonly (readonly Typed[])[];
}

function read(
  { above = [[TITLE]], headings = HEADINGS, rows = ROWS }: Table,
  year: number | null = null,
): TargetsReading {
  const sheet = sheetOf([...above, [], headings, ...rows], { name: 'Giao' });
  return targetsOfWorkbook(workbookOf(sheet), 'chi-tieu.xlsx', family, year);
}

function branchesOf(reading: TargetsReading): unknown {
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return Object.fromEntries(
    Object.entries(reading.targets.branches).map(([id, byCode]) => [
      id,
      Object.fromEntries(Object.entries(byCode).map(([code, { value }]) => [code, value])),
    ]),
  );
}

function problemsOf(reading: TargetsReading): readonly TargetsProblem[] {
  return reading.status === 'refused' ? reading.problems : [];
}

const MEANT = { 'tam-duong': { 'I.1': '12', 'IV.6': '-', 'VI.1': '100' }, 'sin-ho': { 'I.1': '15', 'VI.1': '90' } };

describe('a table of targets is read', () => {
  it('by the names of the bodies and the indicators; sums are no body’s, and a blank says nothing', () => {
    expect(branchesOf(read({}))).toEqual(MEANT);
  });

  it('with its bodies down the side', () => {
    const all = [HEADINGS, ...ROWS];
    const turned = HEADINGS.map((_, index) => all.map((row) => row[index] ?? null));
    const reading = read({ headings: turned[0] ?? [], rows: turned.slice(1) });
    expect(branchesOf(reading)).toEqual(MEANT);
  });

  it('by its labels where it has no codes, and by its codes where it has no labels', () => {
    const without = (column: number): readonly (readonly Typed[])[] =>
      ROWS.map((row) => row.map((cell, index) => (index === column ? null : cell)));
    expect(branchesOf(read({ rows: without(0) }))).toEqual(MEANT);
    expect(branchesOf(read({ rows: without(1) }))).toEqual(MEANT);
  });

  it('past a row that numbers the columns', () => {
    expect(branchesOf(read({ rows: [['1', '2', '3', '4', '5', '6'], ...ROWS] }))).toEqual(MEANT);
  });

  it('with the province’s own beside the branches’', () => {
    const reading = read({
      headings: ['Nội dung', 'LĐLĐ tỉnh Lai Châu (được giao)', 'Tam Đường', 'Sìn Hồ'],
      rows: [['Giới thiệu đoàn viên công đoàn ưu tú cho Đảng', 785, 400, 385]],
    });
    expect(reading).toMatchObject({ targets: { year: 2023, consolidating: { 'I.3': { value: '785' } } } });
    expect(branchesOf(reading)).toEqual({ 'tam-duong': { 'I.3': '400' }, 'sin-ho': { 'I.3': '385' } });
  });
});

describe('where a target comes from', () => {
  const sourceOf = (above: readonly (readonly Typed[])[]): string | undefined => {
    const reading = read({ above });
    return reading.status === 'read' ? reading.targets.branches['tam-duong']?.['I.1']?.source : undefined;
  };

  it('is the decision above the table, and the cell', () => {
    expect(sourceOf([[TITLE], ['Căn cứ: Quyết định số 12/QĐ-LĐLĐ ngày 05/01/2023']])).toBe(
      'Quyết định số 12/QĐ-LĐLĐ ngày 05/01/2023 (chi-tieu.xlsx, Giao!D6)',
    );
  });

  it.each(['Căn cứ: …', 'Căn cứ: ............', 'Căn cứ: (ghi số quyết định)', 'Ghi chú: đã duyệt'])(
    'is the cell alone where none is filled in: %s',
    (line) => {
      expect(sourceOf([[TITLE], [line]])).toBe('chi-tieu.xlsx, Giao!D6');
    },
  );
});

describe('the year', () => {
  it('is what the title states; a decision’s date is none', () => {
    const reading = read({ above: [[TITLE], ['Căn cứ: Quyết định ngày 05 tháng 01 năm 2022']] });
    expect(reading).toMatchObject({ targets: { year: 2023 } });
  });

  it('is the one asked for where the title states none, and is asked for where neither does', () => {
    expect(read({ above: [['CHỈ TIÊU GIAO']] }, 2023)).toMatchObject({ targets: { year: 2023 } });
    const rows = ROWS.filter(([code]) => code !== 'VI.1');
    expect(problemsOf(read({ above: [['CHỈ TIÊU GIAO']], rows }))).toEqual([
      { kind: 'no-year', known: yearsOf(family) },
    ]);
  });

  it('is not asked for where it is stated and only the lines are another form’s', () => {
    const rows = [['Kết nạp đoàn viên', 'Kết nạp đoàn viên', 'Người', 12, 15]];
    expect(problemsOf(read({ above: [['CHỈ TIÊU GIAO NĂM 2023']], rows }))).toEqual([{ kind: 'no-table' }]);
  });

  it('must be the one asked for, and one with a form', () => {
    expect(problemsOf(read({}, 2022))).toEqual([{ kind: 'other-year', found: 2023, wanted: 2022 }]);
    expect(problemsOf(read({ above: [['CHỈ TIÊU GIAO NĂM 2019']] }))).toEqual([
      { kind: 'unknown-year', found: 2019, known: yearsOf(family) },
    ]);
  });

  it('decides what a line means: what the form of the year does not ask for is told', () => {
    const rows = [
      ['I.1', 'Kết nạp đoàn viên', 'Người', 12, 15],
      ['IV.7', 'Số sáng kiến', '', 4, 5],
    ];
    expect(problemsOf(read({ above: [['CHỈ TIÊU GIAO NĂM 2022']], rows }))).toEqual([
      { kind: 'unknown-line', cell: 'D5', text: 'IV.7 Số sáng kiến' },
    ]);
  });
});

describe('what cannot be read without a guess is told with its cell', () => {
  const row = (result: Typed): Table => ({
    rows: [['I.1', 'Phát triển tăng thêm đoàn viên công đoàn', 'Người', result, 1]],
  });

  it.each<[string, Table, TargetsProblem]>([
    ['a figure with two readings', row('1.2'), { kind: 'unclear', cell: 'D4', text: '1.2' }],
    ['words for a figure', row('mười'), { kind: 'unclear', cell: 'D4', text: 'mười' }],
    ['half a person', row(1.5), { kind: 'unclear', cell: 'D4', text: '1.5' }],
    ['a figure below zero', row(-1), { kind: 'below-zero', cell: 'D4', text: '-1' }],
    [
      'a formula that nobody calculated',
      row({ type: 'error', value: '', formula: 'E4*2' }),
      { kind: 'not-computed', cell: 'D4', text: 'E4*2' },
    ],
    [
      'a body that nobody knows',
      { headings: ['Mục', 'Nội dung', 'ĐVT', 'Tam Đường', 'Huyện Khác', 'Sìn Hồ'] },
      { kind: 'unknown-body', cell: 'E3', text: 'Huyện Khác' },
    ],
    [
      'a body twice',
      { headings: ['Mục', 'Nội dung', 'ĐVT', 'Tam Đường', 'Sìn Hồ', 'LĐLĐ huyện Tam Đường'] },
      { kind: 'body-twice', cell: 'F3', text: 'LĐLĐ huyện Tam Đường', other: 'D3' },
    ],
    [
      'a line twice',
      { rows: [...ROWS, ['I.1', 'Phát triển tăng thêm đoàn viên', 'Người', 1, 2]] },
      { kind: 'line-twice', cell: 'D8', text: 'I.1 Phát triển tăng thêm đoàn viên Người', other: 'D5' },
    ],
    [
      'the code of one line beside the label of another',
      { rows: [...ROWS, ['IV.1', 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng', 'Người', 1, 2]] },
      { kind: 'unknown-line', cell: 'D8', text: 'IV.1 Giới thiệu đoàn viên công đoàn ưu tú cho Đảng Người' },
    ],
    [
      'figures beside no indicator',
      { rows: [...ROWS, [null, 'Trồng cây', 'Cây', 1, 2]] },
      { kind: 'unknown-line', cell: 'D8', text: 'Trồng cây Cây' },
    ],
  ])('%s', (_, table, problem) => {
    expect(problemsOf(read(table))).toContainEqual(problem);
  });

  it('all at once', () => {
    const rows = [
      ['I.1', '', '', 'x', 'y'],
      ['I.3', '', '', -1, 2],
    ];
    expect(problemsOf(read({ rows })).map(({ kind }) => kind)).toEqual(['unclear', 'unclear', 'below-zero']);
  });

  it('a body that had ended', () => {
    const ofLater = {
      ...family,
      forms: family.forms.map((form) => (form.year === 2023 ? { ...form, year: 2026 } : form)),
    };
    const sheet = sheetOf([['CHỈ TIÊU GIAO NĂM 2026'], HEADINGS, ROWS[1]!]);
    const reading = targetsOfWorkbook(workbookOf(sheet), 'a.xlsx', ofLater, null);
    expect(problemsOf(reading)).toEqual([
      { kind: 'body-ended', body: 'tam-duong', year: 2026 },
      { kind: 'body-ended', body: 'sin-ho', year: 2026 },
    ]);
  });

  it.each([
    ['nothing', []],
    [
      'one body alone',
      [
        ['Nội dung', 'Tam Đường'],
        ['Phát triển tăng thêm đoàn viên', 5],
      ],
    ],
    [
      'no indicator',
      [
        ['Nội dung', 'Tam Đường', 'Sìn Hồ'],
        ['Trồng cây', 5, 6],
      ],
    ],
  ])('a workbook with %s has no table of targets', (_, rows) => {
    const reading = targetsOfWorkbook(workbookOf(sheetOf(rows)), 'a.xlsx', family, 2023);
    expect(problemsOf(reading)).toEqual([{ kind: 'no-table' }]);
  });
});

describe('what somebody added up beside the targets', () => {
  const row = (sum: Typed): readonly Typed[] => [
    'I.1',
    'Phát triển tăng thêm đoàn viên công đoàn',
    'Người',
    12,
    15,
    sum,
  ];

  it('is held against the targets of the branches', () => {
    expect(problemsOf(read({ rows: [row(37)] }))).toEqual([
      { kind: 'sum-differs', cell: 'F4', text: 'Cộng', stated: '37', sum: '27' },
    ]);
    expect(problemsOf(read({ rows: [row(27)] }))).toEqual([]);
    expect(problemsOf(read({ rows: [row('27 người')] }))).toEqual([]);
  });

  it('is not asked of shares, nor of what is more than its parts', () => {
    const share = ['VI.1', ROWS[3]?.[1] ?? null, 'Tỷ lệ', '100%', 90, 95];
    expect(problemsOf(read({ rows: [share] }))).toEqual([]);
    expect(problemsOf(read({ headings: [...HEADINGS.slice(0, 5), 'Toàn tỉnh'], rows: [row(37)] }))).toEqual([]);
  });
});

describe('a column behind the last branch', () => {
  const rows = [['I.1', 'Phát triển tăng thêm đoàn viên công đoàn', 'Người', 12, 15, 9]];
  const behind = (heading: string): readonly TargetsProblem[] =>
    problemsOf(read({ headings: [...HEADINGS.slice(0, 5), heading], rows }));

  it('with figures under a name that nobody knows is told', () => {
    expect(behind('Mường Khoa')).toEqual([{ kind: 'unknown-body', cell: 'F3', text: 'Mường Khoa' }]);
  });

  it('may hold notes and rates', () => {
    for (const heading of ['Ghi chú', 'Tỷ lệ (%)', 'So với năm trước', 'Năm 2022']) expect(behind(heading)).toEqual([]);
  });
});
