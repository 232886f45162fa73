/** What mend and freeze write, as LibreOffice calculates it anew and openpyxl reads it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { planFreeze } from '../../src/freeze/plan';
import { inflateNode } from '../../src/workbook/inflate-node';
import { formulaCells } from '../../src/workbook/patch/formula-cells';
import { patchWorkbook } from '../../src/workbook/patch/patch';
import { changedParts, contentsOf, number, patched, text } from '../workbook/patch/parts';
import { makeXlsx, open } from '../workbook/build-xlsx';
import { convert } from './libreoffice';
import { pythonWithOpenpyxl, readWithOpenpyxl } from './openpyxl';

const folder = mkdtempSync(join(tmpdir(), 'thidua-changed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook with all that must stay: styles, validation, conditional formats, notes, a chart, a picture's place, names, protection. */
const RICH = `
import sys
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.workbook.defined_name import DefinedName

book = Workbook()
sheet = book.active
sheet.title = "Phụ lục"
for row in range(1, 9):
    for column in range(1, 5):
        sheet.cell(row, column, row * column)
sheet["B2"] = "02"
sheet["B2"].number_format = "@"
sheet["B2"].font = Font(name="Times New Roman", bold=True)
sheet["D9"] = "=SUM(D1:D8)"
sheet["C3"].comment = Comment("Hỏi lại đơn vị", "x")
sheet.merge_cells("A10:C10")
sheet.conditional_formatting.add("B1:B8", CellIsRule(operator="greaterThan", formula=["5"], fill=PatternFill("solid", bgColor="FFC7CE")))
rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", showErrorMessage=True, error="Số nguyên")
sheet.add_data_validation(rule)
rule.add("B1:B8")
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=8))
sheet.add_chart(chart, "F2")
sheet.protection.sheet = True
other = book.create_sheet("Khác")
other["A1"] = "='Phụ lục'!B2*2"
book.save(sys.argv[1])
`;

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const override = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEETML}.${type}+xml"/>`;
/** LibreOffice goes by the types that a package states. */
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`;

const withoutCells = (xml: string): string => xml.replace(/<sheetData>.*<\/sheetData>/s, '');

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

const SHEET = 'xl/worksheets/sheet1.xml';

function rich(name: string, program: 'openpyxl' | 'libreoffice'): Uint8Array {
  const path = join(folder, `${name}.xlsx`);
  execFileSync(pythonWithOpenpyxl(), ['-c', RICH, path]);
  if (program === 'openpyxl') return readFileSync(path);
  const again = mkdtempSync(join(folder, 'lo-'));
  return readFileSync(convert(path, 'xlsx', again));
}

describe.each(['openpyxl', 'libreoffice'] as const)('a workbook that %s wrote', (program) => {
  const before = rich(program, program);
  const changes = [{ ...number('B2', '2', 'Phụ lục'), showPlainly: true as const }, text('E5', 'thêm vào', 'Phụ lục')];
  const { bytes, recalculates } = patched(before, ...changes);

  it('keeps validation, formats, notes, drawings, protection and its other sheets', () => {
    // openpyxl asks for calculation on opening by itself.
    const others = changedParts(before, bytes).filter((name) => name !== 'xl/workbook.xml');
    expect(others).toEqual(['xl/styles.xml', SHEET]);
    expect(part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const tidy = (xml: string): string => withoutCells(xml).replace(/<dimension[^>]*>/, '');
    expect(tidy(part(bytes, SHEET))).toBe(tidy(part(before, SHEET)));
    expect(recalculates).toBe(true);
  });

  it('is read by openpyxl with the changes and nothing else changed', () => {
    const [old, now] = [join(folder, `${program}-before.xlsx`), join(folder, `${program}-after.xlsx`)];
    writeFileSync(old, before);
    writeFileSync(now, bytes);
    const { [old]: was = {}, [now]: is = {} } = readWithOpenpyxl([old, now]);
    expect(is).toEqual({ ...was, 'Phụ lục!B2': 'number 2', 'Phụ lục!E5': 'text thêm vào' });
  });

  it('is calculated anew by LibreOffice with the new number', () => {
    const path = join(folder, `${program}-patched.xlsx`);
    writeFileSync(path, bytes);
    const again = contentsOf(readFileSync(convert(path, 'xlsx', mkdtempSync(join(folder, 'again-')))));
    expect(again['Khác!A1']).toMatch(/^number 4 /);
  });
});

it('a frozen file calculated anew by LibreOffice gives the same values', () => {
  const cell = (ref: string, value: string): string =>
    value === ''
      ? ''
      : /^[\d.]+$/.test(value)
        ? `<c r="${ref}"><v>${value}</v></c>`
        : `<c r="${ref}" t="str"><v>${value}</v></c>`;
  const pairs = [
    ['328', '300', ''],
    ['1', '200', ''],
    ['2175', '2300', ',1'],
    ['0.145', '10', ',2'],
    ['10', '-', ''],
    ['-', '5', ''],
    ['', '', ''],
    ['0', '7', ''],
    ['2080.84', '1999.5', ',3'],
  ];
  const rows = pairs.map(([result = '', target = '', places = ''], index) => {
    const row = String(index + 1);
    const rate = `<c r="C${row}" t="e"><f>_xldudf_THIDUA_ACHIEVEMENT_RATE(A${row},B${row}${places})</f><v>#NAME?</v></c>`;
    return `<row r="${row}">${cell(`A${row}`, result)}${cell(`B${row}`, target)}${rate}</row>`;
  });
  const bytes = makeXlsx({ rows: rows.join(''), strings: null, parts: { '[Content_Types].xml': TYPES } });
  const plan = planFreeze(open(bytes), formulaCells(bytes, inflateNode));
  expect(plan.left).toEqual([]);
  expect(plan.frozen.map(({ how }) => how)).toEqual(pairs.map(() => 'native'));
  const result = patchWorkbook(
    bytes,
    inflateNode,
    plan.frozen.map(({ change }) => change),
  );
  if (result.status !== 'patched') throw new Error(JSON.stringify(result));
  const path = join(folder, 'dong-bang.xlsx');
  writeFileSync(path, result.bytes);
  const values = (bytesRead: Uint8Array): string[] =>
    open(bytesRead).sheets.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === 3).map(({ row, type, value }) => `${String(row)} ${type} ${value}`),
    );
  const again = readFileSync(convert(path, 'xlsx', mkdtempSync(join(folder, 'frozen-'))));
  expect(values(again)).toEqual(values(result.bytes));
  expect(values(again).slice(0, 5)).toEqual([
    '1 number 109',
    '2 number 1',
    '3 number 94.6',
    '4 number 1.45',
    '5 text -',
  ]);
});
