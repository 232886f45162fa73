/** thidua read: what stands in a file, cell by cell, as our reader sees it. */
import { cellRef } from '../core/cell-ref';
import type { Cell, Sheet, Workbook } from '../core/workbook';
import { faultSentence, noticeSentence } from '../text/sentences';
import type { Language } from '../text/language';
import type { Arguments } from './arguments';
import { UsageError } from './arguments';
import { collectFiles, type NamedFile } from './collect-files';
import { printable, screenFor, type Screen } from './console';
import { FAULT, NOTHING_WRONG } from './exit-status';
import { faultJson } from './json';
import { openFile, type Opened } from './receive';

function cellJson({ type, value, formula, percent }: Cell): object {
  return { type, value, ...(formula !== undefined && { formula }), ...(percent && { percent }) };
}

function sheetJson({ name, visibility, cells }: Sheet): object {
  return {
    name,
    hidden: visibility !== 'visible',
    cells: Object.fromEntries(cells.map((cell) => [cellRef(cell.row, cell.column), cellJson(cell)])),
  };
}

function noticesJson({ notices }: Workbook, language: Language): object[] {
  return notices.map((notice) => ({
    cell: notice.cell === null ? null : notice.sheet === null ? notice.cell : `${notice.sheet}!${notice.cell}`,
    rule: notice.id,
    message: noticeSentence(notice, language),
  }));
}

function readJson(file: NamedFile, opened: Opened, language: Language): object {
  if (opened.status === 'fault') {
    return { file: file.name, status: 'fault', fault: faultJson(opened.fault, language), sheets: [], findings: [] };
  }
  const { workbook } = opened;
  return {
    file: file.name,
    status: 'read',
    fault: null,
    sheets: workbook.sheets.map(sheetJson),
    findings: noticesJson(workbook, language),
  };
}

function sayWorkbook({ sheets, notices }: Workbook, { texts, say }: Screen, language: Language): void {
  for (const { name, visibility, cells } of sheets) {
    say(`${printable(name)}${visibility === 'visible' ? '' : ` (${texts.hidden})`}`);
    if (cells.length === 0) say(`  ${texts.emptySheet}`);
    for (const cell of cells) {
      const formula = cell.formula === undefined ? '' : `  =${printable(cell.formula)}`;
      say(`  ${cellRef(cell.row, cell.column).padEnd(6)} ${cell.type.padEnd(7)} ${printable(cell.value)}${formula}`);
    }
  }
  for (const notice of notices)
    say(`${notice.sheet ?? ''} ${notice.cell ?? ''}: ${noticeSentence(notice, language)}`.trim());
}

export async function readCommand(typed: Arguments): Promise<number> {
  const { files } = await collectFiles(typed.paths, null);
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError((texts) => texts.oneFile);
  const opened = await openFile(file);
  const screen = screenFor(typed.language, typed.json);
  if (typed.json) process.stdout.write(`${JSON.stringify(readJson(file, opened, typed.language), null, 2)}\n`);
  else if (opened.status === 'fault') screen.say(`${file.name}: ${faultSentence(opened.fault, typed.language)}`);
  else sayWorkbook(opened.workbook, screen, typed.language);
  return opened.status === 'fault' ? FAULT : NOTHING_WRONG;
}
