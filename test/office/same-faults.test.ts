/** One form with faults, a figure struck out, one white on white, saved by several programs in several formats: the same is said of each. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import exceljs from 'exceljs';
import { check } from '../../src/core/check';
import { inflateNode } from '../../src/workbook/inflate-node';
import { openWorkbook } from '../../src/workbook/open';
import { newFolder, removeFolders } from '../cli/run';
import { filledSheet, form, register, type Changes } from '../filled-form';
import { convert } from './libreoffice';

afterAll(removeFolders);

const FAULTS: Changes = {
  'I.1': { result: 30, rate: 90 },
  'I.2': { result: null, rate: null },
  'I.3': { result: '-', rate: '-' },
  'IV.1': { result: null, rate: null, measure: 70 },
  'VII.2.amount': 140250,
  'VII.3.amount': { result: '316.250' },
  'VII.5.count': -2,
};

/** Where the results of IV.2 and IV.3 stand. */
const STRUCK = 'D16';
const UNSEEN = 'D17';

async function made(folder: string, asText: boolean): Promise<string> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Phụ lục');
  for (const { row, column, type, value } of filledSheet({ changes: FAULTS }).cells)
    sheet.getCell(row, column).value = type === 'number' && !asText ? Number(value) : value;
  sheet.getCell(STRUCK).font = { strike: true };
  sheet.getCell(UNSEEN).font = { color: { argb: 'FFFFFFFF' } };
  const path = join(folder, asText ? 'chu.xlsx' : 'so.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

function byGnumeric(file: string, type: string, extension: string, folder: string): string {
  const path = join(folder, `${basename(file, '.xlsx')}.${extension}`);
  execFileSync('ssconvert', ['-T', type, file, path], { stdio: 'ignore', env: { ...process.env, HOME: folder } });
  return path;
}

function byOpenpyxl(file: string, folder: string): string {
  const path = join(folder, basename(file));
  const script = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
  execFileSync('/usr/bin/python3', ['-c', script, file, path]);
  return path;
}

async function said(path: string): Promise<string[]> {
  const opened = await openWorkbook(readFileSync(path), inflateNode);
  if (opened.status === 'fault') throw new Error(`${path}: ${opened.fault.code}`);
  const { findings } = check(opened.workbook, { form, register, fileName: 'a.xlsx' });
  // Text is told as text, cell by cell; what is wrong with the figures is the same.
  const faults = findings.filter(({ severity }) => severity !== 'note');
  return faults.map(({ rule, code, at }) => `${rule} ${code ?? ''} ${at?.cell ?? ''}`).sort();
}

test.each([false, true])('with figures as text: %s', async (asText) => {
  const path = await made(newFolder(), asText);
  const paths = [
    ...['xlsx', 'xls', 'ods'].map((format) => convert(path, format, newFolder())),
    byGnumeric(path, 'Gnumeric_Excel:xlsx2', 'xlsx', newFolder()),
    byGnumeric(path, 'Gnumeric_Excel:excel_biff8', 'xls', newFolder()),
    byGnumeric(path, 'Gnumeric_OpenCalc:odf', 'ods', newFolder()),
    byOpenpyxl(path, newFolder()),
  ];
  const expected = await said(path);
  for (const rule of [
    'rate-mismatch I.1',
    'blank-figure I.2',
    'dash-though-assigned I.3',
    'figure-in-other-column IV.1',
    'money-per-person VII.2.amount',
    'ambiguous-separator VII.3.amount',
    'negative-figure VII.5.count',
    'struck-out-figure IV.2',
    'unseen-figure IV.3',
  ])
    expect(expected.join('\n')).toContain(rule);
  for (const one of paths) expect([one, await said(one)]).toEqual([one, expected]);
});
