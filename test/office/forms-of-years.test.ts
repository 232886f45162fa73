/** All forms of both years, filled in by our own library: LibreOffice comes to our values, and reads the rules we wrote. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { achievementRate } from '../../src/core/figures/achievement-rate';
import { check, type Submission } from '../../src/core/check';
import { welfareTotal } from '../../src/core/figures/welfare-total';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { openWorkbook } from '../../src/workbook/open';
import { validationOf } from '../../src/workbook/write/sent-form/validations';
import { newFolder, removeFolders } from '../cli/run';
import { filledSentForm, formOfYear, receiverIds, registerWithTargets, type FilledForm } from '../filled-sent-forms';
import { cellAt, open } from '../workbook/build-xlsx';
import { textOf } from '../workbook-of';
import { convertAll, edit, type OfficeFormat } from './libreoffice';
import { pythonWithOpenpyxl } from './openpyxl';

afterAll(removeFolders);

const YEARS = [2022, 2023] as const;
const ALL = YEARS.flatMap((year) => receiverIds(year).map((body) => ({ year, body })));

function submitted(workbook: Workbook, year: number): Submission {
  return check(workbook, { form: formOfYear(year), register: registerWithTargets(year), fileName: null });
}

function figures({ appendix }: Submission): Record<string, string> {
  const entries = Object.values(appendix?.entries ?? {});
  return Object.fromEntries(
    entries.flatMap(({ code, result: { reading, raw } }) => (reading.state === 'blank' ? [] : [[code, raw]])),
  );
}

function texts(typed: FilledForm['typed']): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([code, value]) => [code, textOf(value)]));
}

const key = (year: number, body: string): string => `${String(year)}-${body}`;
const filled = new Map<string, FilledForm>();
const paths = new Map<string, string>();
let calculated: ReadonlyMap<string, Workbook>;

beforeAll(async () => {
  const folder = newFolder();
  for (const { year, body } of ALL) {
    const one = await filledSentForm(year, body);
    const path = join(folder, `${key(year, body)}.xlsx`);
    writeFileSync(path, one.bytes);
    filled.set(key(year, body), one);
    paths.set(key(year, body), path);
  }
  const made = convertAll([...paths.values()], 'xlsx', newFolder());
  calculated = new Map([...paths.keys()].map((name, at) => [name, open(readFileSync(made[at] ?? ''))]));
});

describe.each(ALL)('the form of $year for $body', ({ year, body }) => {
  const one = (): FilledForm => filled.get(key(year, body))!;
  const shown = (ref: string): string =>
    cellAt(calculated.get(key(year, body))?.sheets[0]?.cells ?? [], ref)?.value ?? '';

  test('every figure that our own library typed is read right, before and after LibreOffice', () => {
    for (const workbook of [open(one().bytes), calculated.get(key(year, body))!]) {
      const submission = submitted(workbook, year);
      expect(figures(submission)).toEqual(texts(one().typed));
      expect(submission.bodyId).toBe(body);
      expect(submission.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(submission.findings.filter(({ rule }) => /locked|sent|label|rate/.test(rule))).toEqual([]);
    }
  });

  test('rates, totals and the line above come out as ours', () => {
    const { plan, typed } = one();
    for (const { indicator, hasTargets, asking, target, row } of plan.figures) {
      if (asking === 'free' && hasTargets) continue;
      const told = typed[indicator.code];
      // A share is typed as a part of one, and measured in per cent.
      const value = indicator.kind === 'share' && typeof told === 'number' ? String(told * 100) : textOf(told);
      const due = !hasTargets ? '-' : achievementRate(value === '' ? null : value, target, plan.form.rateDecimals);
      expect([indicator.code, shown(`F${String(row)}`)]).toEqual([indicator.code, due ?? '']);
    }
    const { total } = welfareTotal(plan.form, (code) => textOf(typed[code]) || null);
    expect(Number(shown(`E${String(plan.welfare.count)}`))).toBe(Number(total.count));
    expect(Number(shown(`E${String(plan.welfare.amount)}`)) * 1e6).toBeCloseTo(Number(total.amount), 3);
    expect(shown('A1')).toBe('Đã điền đủ các ô. Ô nào có chữ đỏ thì xem lại; rồi lưu và gửi tệp này đi.');
  });
});

const TELL = `
import json, sys, openpyxl
told = {}
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path)["Phụ lục"]
    told[path] = {
        sheet.cell(*at).coordinate: [rule.type, rule.operator, rule.formula1, rule.formula2, rule.promptTitle, rule.prompt,
            rule.errorTitle, rule.error, rule.errorStyle or "stop", rule.showErrorMessage, rule.allowBlank]
        for rule in sheet.data_validations.dataValidation for area in rule.sqref.ranges for line in area.rows for at in line
    }
print(json.dumps(told))
`;

test('each cell of each form carries its rule, with its bounds and messages', () => {
  const told = JSON.parse(
    execFileSync(pythonWithOpenpyxl(), ['-c', TELL, ...paths.values()], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  ) as Record<string, Record<string, unknown[]>>;
  for (const [name, { plan }] of filled) {
    const due = plan.figures
      .filter(({ asking }) => asking !== 'closed')
      .map((figure) => {
        const rule = validationOf(figure, plan);
        const [first, second = null] = (rule.formulae as (string | number)[]).map(String);
        const { type, promptTitle, prompt, errorTitle, error } = rule;
        const operator = 'operator' in rule && rule.operator !== 'between' ? rule.operator : null;
        return [
          figure.result,
          [type, operator, first, second, promptTitle, prompt, errorTitle, error, 'stop', true, true],
        ];
      });
    expect(due.length).toBeGreaterThan(10);
    expect(told[paths.get(name) ?? '']).toEqual(Object.fromEntries(due));
  }
});

const SORT = [
  'Dim fields(0) As New com.sun.star.table.TableSortField',
  'fields(0).Field = 1',
  'fields(0).IsAscending = True',
  'Dim sorting(1) As New com.sun.star.beans.PropertyValue',
  'sorting(0).Name = "SortFields"',
  'sorting(0).Value = fields()',
  'sorting(1).Name = "ContainsHeader"',
  'sorting(1).Value = False',
];

describe('a form of 2023, sorted, with rows inserted and its sheet renamed', () => {
  const formats: readonly OfficeFormat[] = ['xlsx', 'xls', 'ods'];
  let saved: Record<OfficeFormat, string>;

  beforeAll(() => {
    const { plan } = filled.get('2023-tam-duong')!;
    const rows = plan.lines.map(({ row }) => row);
    const table = `A${String(Math.min(...rows))}:H${String(Math.max(...rows))}`;
    const statements = [
      ...SORT,
      `sheet.getCellRangeByName("${table}").sort(sorting())`,
      'sheet.Rows.insertByIndex(3, 4)',
      'sheet.Rows.insertByIndex(30, 1)',
      'sheet.Name = "Tháng 11"',
    ];
    saved = edit(paths.get('2023-tam-duong') ?? '', statements, formats, newFolder());
  });

  test.each(formats)('saved as .%s, has every figure read right', async (format) => {
    const read = await openWorkbook(readFileSync(saved[format]), inflateNode);
    if (read.status === 'fault') throw new Error(read.fault.code);
    const submission = submitted(read.workbook, 2023);
    expect(figures(submission)).toEqual(texts(filled.get('2023-tam-duong')!.typed));
    expect(submission.bodyId).toBe('tam-duong');
    expect(submission.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
