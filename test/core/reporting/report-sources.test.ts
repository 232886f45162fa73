import { parseCellRef } from '../../../src/core/sheets/cell-ref';
import { indicatorsOf } from '../../../src/core/form';
import { reportSheetNames } from '../../../src/core/reporting/own-report';
import { readAppendix } from '../../../src/core/read-appendix';
import { readSources, tracedAt, type SourceLine, type Traced } from '../../../src/core/reporting/report-sources';
import type { Workbook } from '../../../src/core/workbook';
import { languages } from '../../../src/text/language';
import { bodies, filledForm, form, nameOf, register } from '../../filled-form';
import { everybody } from '../../received-files';
import { reportWorkbook } from '../../report-workbook';
import { cellsOf } from '../../workbook/write/opened';

const TAM_DUONG = nameOf('tam-duong');
const OWN = nameOf(bodies.consolidating.id);
const FILES = everybody({
  'tam-duong': { file: 'huyện/=Tam Đường.xlsx', changes: { 'VII.2.amount': '2.080.84', 'I.3': { result: '080' } } },
});

describe.each(languages)('a report written in %s', (language) => {
  const names = reportSheetNames[language];
  let workbook: Workbook;
  let lines: readonly SourceLine[];
  let resultCells: ReadonlyMap<string, string>;

  beforeAll(async () => {
    workbook = await reportWorkbook(language, FILES, register);
    lines = readSources(workbook) ?? [];
    const reading = readAppendix(workbook, { form, bodies });
    if (reading.status !== 'found') throw new Error('the report holds no form');
    resultCells = new Map(Object.values(reading.appendix.entries).map(({ code, result }) => [result.at.cell, code]));
  });

  const trace = (sheet: string, cell: string): Traced | null =>
    tracedAt(workbook, lines, { sheet, cell }, (at) =>
      at.sheet === names.form ? (resultCells.get(at.cell) ?? null) : null,
    );
  const line = (body: string, code: string): SourceLine | undefined =>
    lines.find((one) => one.body === body && one.code === code && one.cell !== '');
  const cellWith = (sheet: string, value: string): string => {
    const cell = cellsOf(workbook, sheet).find((one) => one.value === value || one.value.startsWith(`${value} (`));
    if (!cell) throw new Error(`no cell says ${value}`);
    return `${String.fromCharCode(64 + cell.column)}${String(cell.row)}`;
  };
  const at = (column: string, row: string): string =>
    `${/^[A-Z]+/.exec(column)?.[0] ?? ''}${/\d+$/.exec(row)?.[0] ?? ''}`;

  it('names for every figure the file, sheet and cell that it stands in', () => {
    expect(new Set(lines.map(({ code }) => code).filter((code) => code !== ''))).toEqual(
      new Set(indicatorsOf(form).map(({ code }) => code)),
    );
    expect(line(TAM_DUONG, 'I.1')).toMatchObject({
      label: 'Kết nạp đoàn viên',
      file: 'huyện/=Tam Đường.xlsx',
      sheet: 'Phụ lục',
      cell: 'D6',
      raw: '30',
      value: '30',
      sha256: 'huyện/=Tam Đường.xlsx',
    });
  });

  it('keeps what was typed beside what it counts as', () => {
    expect(line(TAM_DUONG, 'I.3')).toMatchObject({ raw: '080', value: '80' });
    expect(line(TAM_DUONG, 'II.1')).toMatchObject({ raw: '-', value: '' });
    expect(line(TAM_DUONG, 'VII.2.amount')).toMatchObject({ raw: '2.080.84', value: '' });
    expect(line(OWN, 'VII.6.a')).toMatchObject({ raw: 'vững mạnh.', value: 'vững mạnh' });
  });

  it('gives a share in per cent, as the form does', () => {
    expect(line(OWN, 'VII.6.c')).toMatchObject({ raw: '15%', value: '15' });
  });

  it('names the document of every target', () => {
    const target = lines.find((one) => one.body === TAM_DUONG && one.code === 'I.1' && one.cell === '');
    expect(target).toMatchObject({ file: 'bài kiểm thử', raw: '', value: '30' });
  });

  it('traces a figure of the official form to all bodies', () => {
    const [cell] = [...resultCells].find(([, code]) => code === 'V.1') ?? [''];
    expect(trace(names.form, cell)).toEqual({ code: 'V.1', body: null });
    expect(trace(names.form, 'A1')).toBeNull();
  });

  it('traces a figure in the column of a body to that body', () => {
    const row = cellWith(names.branches, 'I.2');
    expect(trace(names.branches, at(cellWith(names.branches, TAM_DUONG), row))).toEqual({
      code: 'I.2',
      body: TAM_DUONG,
    });
    expect(trace(names.branches, at(cellWith(names.branches, OWN), row))).toEqual({ code: 'I.2', body: OWN });
  });

  it('traces a sum over the branches, or a line’s label, to all of them', () => {
    expect(trace(names.branches, at('B', cellWith(names.branches, 'I.2')))).toEqual({ code: 'I.2', body: null });
  });

  it('traces a line of the sheet of sources to its figure and body', () => {
    const one = line(TAM_DUONG, 'VII.2.amount');
    expect(trace(names.sources, `H${String(one?.row)}`)).toEqual({ code: 'VII.2.amount', body: TAM_DUONG });
    const extra = lines.find(({ code }) => code === '');
    expect(extra).toBeDefined();
    expect(trace(names.sources, `H${String(extra?.row)}`)).toBeNull();
  });

  it.each([
    ['a title', names.branches, 'A1'],
    ['a heading of the sources', names.sources, 'A3'],
    ['a cell below everything', names.sources, 'A9999'],
    ['a finding', names.findings, 'A4'],
    ['a sheet that is not there', 'Sheet9', 'A1'],
    ['a place that is none', names.form, 'nowhere'],
  ])('traces nothing from %s', (_, sheet, cell) => {
    expect(trace(sheet, cell)).toBeNull();
  });

  it('finds its sheets again when their names come in another Unicode form or with a space', () => {
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: ` ${sheet.name.normalize('NFD')} ` }));
    expect(readSources({ sheets })).toEqual(lines);
  });

  it('has the lines in the order of their rows', () => {
    const rows = lines.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(parseCellRef(cellWith(names.sources, 'I.1'))?.row).toBe(rows[0]);
  });
});

test('any other workbook has no sources', () => {
  expect(readSources(filledForm())).toBeNull();
});
