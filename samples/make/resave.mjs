/** Saves a workbook once more with another program, and tells whether a file saved earlier still holds the same cells. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';

const OPENPYXL = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

const programs = {
  LibreOffice: (from, to, folder) =>
    execFileSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      to,
      join(from, 'appendix.xlsx'),
    ]),
  openpyxl: (from, to) =>
    execFileSync(process.env.PYTHON ?? 'python3', [
      '-c',
      OPENPYXL,
      join(from, 'appendix.xlsx'),
      join(to, 'appendix.xlsx'),
    ]),
};

/** The bytes as "LibreOffice" or "openpyxl" writes them; the program must be installed. */
export function resaved(bytes, program) {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    const [from, to] = ['from', 'to'].map((name) => join(folder, name));
    for (const one of [from, to]) mkdirSync(one);
    writeFileSync(join(from, 'appendix.xlsx'), bytes);
    programs[program](from, to, folder);
    return readFileSync(join(to, 'appendix.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function haveSameCells(one, other) {
  const [first, second] = await Promise.all([cellsOf(one), cellsOf(other)]);
  return first === second;
}

async function cellsOf(bytes) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const cells = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== null && !(cell.isMerged && cell.master !== cell))
          cells.push([sheet.name, sheet.state, cell.address, cell.value]);
      }),
    );
  return JSON.stringify(cells);
}
