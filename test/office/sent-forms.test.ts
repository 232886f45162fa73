/** The forms that are sent out, in other programs: recalculated, refused, filled in, moved about and saved, and read again. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { achievementRate } from '../../src/core/figures/achievement-rate';
import { check, type Submission } from '../../src/core/check';
import { inflateNode } from '../../src/workbook/inflate-node';
import { openWorkbook } from '../../src/workbook/open';
import type { Workbook } from '../../src/core/workbook';
import { newFolder, removeFolders } from '../cli/run';
import { form, register } from '../filled-form';
import { resultCells, sentBytes, sentForm, soundFigures, soundFiguresByCode } from '../sent-form';
import { textOf } from '../workbook-of';
import { edit, type OfficeFormat } from './libreoffice';
import { pythonWithOpenpyxl } from './openpyxl';

afterAll(removeFolders);

const formats: readonly OfficeFormat[] = ['xlsx', 'xls', 'ods'];
const sound = Object.fromEntries(Object.entries(soundFiguresByCode).map(([code, typed]) => [code, textOf(typed)]));

async function opened(path: string): Promise<Workbook> {
  const read = await openWorkbook(readFileSync(path), inflateNode);
  if (read.status === 'fault') throw new Error(JSON.stringify(read.fault));
  return read.workbook;
}

async function submitted(path: string): Promise<Submission> {
  return check(await opened(path), { form, register, fileName: null });
}

function figures({ appendix }: Submission): Record<string, string> {
  const entries = Object.values(appendix?.entries ?? {});
  return Object.fromEntries(
    entries.flatMap(({ code, result: { reading, raw } }) => (reading.state === 'blank' ? [] : [[code, raw]])),
  );
}

async function blankFile(): Promise<string> {
  const path = join(newFolder(), 'bieu-mau.xlsx');
  writeFileSync(path, await sentBytes());
  return path;
}

async function typing(): Promise<string[]> {
  return Object.entries(soundFigures(await sentForm())).map(([cell, typed]) =>
    typeof typed === 'number'
      ? `sheet.getCellRangeByName("${cell}").Value = ${String(typed)}`
      : `sheet.getCellRangeByName("${cell}").String = ${JSON.stringify(typed)}`,
  );
}

const SORT = [
  'Dim fields(0) As New com.sun.star.table.TableSortField',
  'fields(0).Field = 1',
  'fields(0).IsAscending = True',
  'Dim sorting(1) As New com.sun.star.beans.PropertyValue',
  'sorting(0).Name = "SortFields"',
  'sorting(0).Value = fields()',
  'sorting(1).Name = "ContainsHeader"',
  'sorting(1).Value = False',
  'sheet.getCellRangeByName("A13:H55").sort(sorting())',
];

const WAYS: readonly (readonly [way: string, statements: readonly string[]])[] = [
  ['as it is', []],
  [
    'with rows inserted above and within, and its sheet renamed',
    ['sheet.Rows.insertByIndex(3, 4)', 'sheet.Rows.insertByIndex(30, 1)', 'sheet.Name = "Tháng 11"'],
  ],
  ['sorted by its labels', SORT],
  [
    'with a column inserted at the left and one before the results',
    ['sheet.Columns.insertByIndex(4, 1)', 'sheet.Columns.insertByIndex(0, 1)'],
  ],
];

describe.each(WAYS)('filled in by LibreOffice, %s', (_, statements) => {
  let paths: Record<OfficeFormat, string>;
  beforeAll(async () => {
    paths = edit(await blankFile(), [...(await typing()), ...statements], formats, newFolder());
  });

  test.each(formats)('saved as .%s, every figure is read right and nothing is held back', async (format) => {
    const submission = await submitted(paths[format]);
    expect(figures(submission)).toEqual(sound);
    expect(submission.bodyId).toBe('tam-duong');
    expect(submission.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('LibreOffice calculates the rates and totals that we do', async () => {
  const { xlsx } = edit(await blankFile(), await typing(), ['xlsx'], newFolder());
  const { appendix, findings } = await submitted(xlsx);
  expect(findings).toEqual([]);
  const assigned = register.targets?.branches['tam-duong'] ?? {};
  for (const [code, { value: target }] of Object.entries(assigned)) {
    const due = target === '-' ? '-' : achievementRate(sound[code] ?? '', target, form.rateDecimals);
    expect([code, appendix?.entries[code]?.rate?.raw]).toEqual([code, due]);
  }
  const cells = new Map(
    (await opened(xlsx)).sheets[0]?.cells.map(({ row, column, value }) => [`${String(row)}:${String(column)}`, value]),
  );
  expect(cells.get('1:1')).toBe('Đã điền đủ các ô. Ô nào có chữ đỏ thì xem lại; rồi lưu và gửi tệp này đi.');
  expect([cells.get('2:5'), cells.get('3:5')]).toEqual(['57', '90']);
});

const FILL = `
import json, sys, openpyxl
path, figures = sys.argv[1], json.loads(sys.argv[2])
book = openpyxl.load_workbook(path)
for cell, typed in figures.items():
    book["Phụ lục"][cell] = typed
book.save(path)
`;

test('filled in by openpyxl, which calculates nothing, it is read without a word', async () => {
  const path = await blankFile();
  execFileSync(pythonWithOpenpyxl(), ['-c', FILL, path, JSON.stringify(soundFigures(await sentForm()))]);
  const submission = await submitted(path);
  expect(figures(submission)).toEqual(sound);
  expect(submission.findings).toEqual([]);
});

const TELL = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Phụ lục"]
rules = {}
for one in sheet.data_validations.dataValidation:
    for area in one.sqref.ranges:
        for row in area.rows:
            for at in row:
                rules[sheet.cell(*at).coordinate] = dict(type=one.type, operator=one.operator, first=one.formula1,
                    second=one.formula2, error=one.error, prompt=one.prompt, style=one.errorStyle, shown=one.showErrorMessage)
free = [cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
print(json.dumps(dict(rules=rules, free=free, locked=sheet.protection.sheet, columns=sheet.protection.formatColumns)))
`;

interface Validation {
  readonly type: string;
  readonly operator: string | null;
  readonly first: string;
  readonly second: string | null;
  readonly error: string;
  readonly prompt: string;
  readonly style: string;
  readonly shown: boolean;
}

/** Our own rules use so few functions that the language at hand can carry them out. */
function holds(formula: string, cell: string, typed: string | number): boolean {
  const script = formula
    .replace(new RegExp(`\\b${cell}\\b`, 'g'), 'typed')
    .replace(/(?<![<>])=/g, '===')
    .replace(/\bIF\(/g, 'pick(')
    .replace(/\b(TRUE|FALSE)\b/g, (word) => word.toLowerCase());
  const pick = (condition: boolean, yes: unknown, no: unknown): unknown => (condition ? yes : no);
  const places = (value: number, count: number): number => Number(value.toFixed(count));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a test evaluates formulas that the product itself wrote
  return new Function('typed', 'pick', 'ISNUMBER', 'ISTEXT', 'INT', 'ROUND', 'LEN', `return ${script}`)(
    typed,
    pick,
    (value: unknown) => typeof value === 'number',
    (value: unknown) => typeof value === 'string',
    (value: number) => Math.floor(value),
    (value: number, count: number) => (typeof value === 'number' ? places(value, count) : NaN),
    (value: string) => value.length,
  ) as boolean;
}

function takes({ type, operator, first, second }: Validation, cell: string, typed: string | number): boolean {
  if (type === 'custom') return holds(first, cell, typed);
  if (type === 'list') return first.replace(/"/g, '').split(',').includes(String(typed));
  if (typeof typed !== 'number' || (type === 'whole' && !Number.isInteger(typed))) return false;
  return operator === 'greaterThanOrEqual' ? typed >= Number(first) : typed >= Number(first) && typed <= Number(second);
}

describe('what the spreadsheet itself refuses', () => {
  let told: { rules: Record<string, Validation>; free: string[]; locked: boolean; columns: boolean };
  let cells: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const path = await blankFile();
    told = JSON.parse(execFileSync(pythonWithOpenpyxl(), ['-c', TELL, path], { encoding: 'utf8' })) as typeof told;
    cells = resultCells(await sentForm());
  });

  const accepted = (code: string, typed: string | number): boolean => {
    const cell = cells[code] ?? '';
    const rule = told.rules[cell];
    if (!rule) throw new Error(`no rule at ${cell}`);
    return takes(rule, cell, typed);
  };

  test.each([
    ['I.1', [0, 30, 6958], [-1, 1.5, '-', 'chưa có', '6.958', '30 người']],
    ['II.1', [0, 5, '-'], [-1, 0.5, 'không', '--']],
    ['VII.3.amount', [0, 30, 316.25, 2080.840001], [-1, 0.0000001, '316.250', '-', '30 triệu']],
  ] as const)('%s takes %j and refuses %j', (code, right, wrong) => {
    expect(right.filter((typed) => !accepted(code, typed))).toEqual([]);
    expect(wrong.filter((typed) => accepted(code, typed))).toEqual([]);
  });

  test('each free result cell has a rule with a message before and after typing', () => {
    for (const code of Object.keys(soundFiguresByCode)) {
      const rule = told.rules[cells[code] ?? ''];
      expect([code, rule?.style, rule?.shown]).toEqual([code, 'stop', true]);
      expect(rule?.error.length).toBeLessThanOrEqual(225);
      expect(rule?.prompt).toMatch(/^\p{L}/u);
    }
  });

  test('results and notes are free, everything else of the table is locked', () => {
    expect(told.locked).toBe(true);
    const results = Object.keys(soundFiguresByCode).map((code) => cells[code] ?? '');
    const inTable = told.free.filter(
      (cell) => Number(cell.replace(/\D/g, '')) >= 13 && Number(cell.replace(/\D/g, '')) <= 55,
    );
    expect(inTable.sort()).toEqual([...results, ...results.map((cell) => cell.replace('E', 'G'))].sort());
  });
});
