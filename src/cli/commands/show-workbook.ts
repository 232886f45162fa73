/** What stands in a file, cell by cell, in pieces small enough to hand on one by one. */
import { cellRef } from '../../core/sheets/cell-ref';
import type { Cell, ReadNotice, Sheet, Workbook } from '../../core/workbook';
import { oddities } from '../../workbook/oddities/oddities';
import type { Language } from '../../text/language';
import { faultSentence, noticeSentence } from '../../text/sentences';
import type { NamedFile } from '../reading/collect-files';
import { printable, TERMINAL_TEXTS } from '../console';
import { faultJson } from '../json';
import type { Opened } from '../reading/receive';

export interface ShowOptions {
  readonly language: Language;
  readonly json: boolean;
}

/** So many cells make a piece. */
const CELLS_A_PIECE = 1000;

function* joined(lines: Iterable<string>, between: string): Generator<string> {
  let piece: string[] = [];
  let isFirst = true;
  for (const line of lines) {
    piece.push(isFirst ? line : between + line);
    isFirst = false;
    if (piece.length < CELLS_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  if (piece.length > 0) yield piece.join('');
}

function cellJson({ row, column, type, value, formula, percent, plain, shown }: Cell): string {
  const cell = {
    type,
    value,
    ...(formula !== undefined && { formula }),
    ...(percent && { percent }),
    ...(plain !== undefined && { plain }),
    ...(shown !== undefined && { shown }),
  };
  return `${JSON.stringify(cellRef(row, column))}: ${JSON.stringify(cell)}`;
}

function* lines<T>(all: readonly T[], line: (one: T) => string): Generator<string> {
  for (const one of all) yield line(one);
}

function* sheetJson({ name, visibility, cells }: Sheet): Generator<string> {
  yield `{ "name": ${JSON.stringify(name)}, "hidden": ${String(visibility !== 'visible')}, "cells": {\n      `;
  yield* joined(lines(cells, cellJson), ',\n      ');
  yield '\n    } }';
}

function noticeJson(notice: ReadNotice, language: Language): string {
  const { sheet, cell, id } = notice;
  const place = cell === null ? null : sheet === null ? cell : `${sheet}!${cell}`;
  return JSON.stringify({ cell: place, rule: id, message: noticeSentence(notice, language) });
}

/** What the reader met and did not decide, and what else a person may want to look at. */
function findingsOf(workbook: Workbook): readonly ReadNotice[] {
  return [...workbook.notices, ...oddities(workbook)];
}

function* workbookJson({ name }: NamedFile, workbook: Workbook, language: Language): Generator<string> {
  yield `{\n  "file": ${JSON.stringify(name)},\n  "status": "read",\n  "fault": null,\n  "sheets": [\n    `;
  for (const [i, sheet] of workbook.sheets.entries()) {
    if (i > 0) yield ',\n    ';
    yield* sheetJson(sheet);
  }
  yield '\n  ],\n  "findings": [\n    ';
  yield* joined(
    lines(findingsOf(workbook), (notice) => noticeJson(notice, language)),
    ',\n    ',
  );
  yield '\n  ]\n}\n';
}

function cellLine({ row, column, type, value, formula }: Cell): string {
  const behind = formula === undefined ? '' : `  =${printable(formula)}`;
  return `  ${cellRef(row, column).padEnd(6)} ${type.padEnd(7)} ${printable(value)}${behind}\n`;
}

function* workbookLines(workbook: Workbook, language: Language): Generator<string> {
  const texts = TERMINAL_TEXTS[language];
  for (const { name, visibility, cells } of workbook.sheets) {
    yield `${printable(name)}${visibility === 'visible' ? '' : ` (${texts.hidden})`}\n`;
    if (cells.length === 0) yield `  ${texts.emptySheet}\n`;
    yield* joined(lines(cells, cellLine), '');
  }
  yield* joined(
    lines(findingsOf(workbook), (notice) => {
      const place = `${notice.sheet ?? ''} ${notice.cell ?? ''}`.trim();
      return `${printable(place)}: ${printable(noticeSentence(notice, language))}\n`;
    }),
    '',
  );
}

/** The document or the lines for one file; what a fault looks like stands here too. */
export function* showWorkbook(file: NamedFile, opened: Opened, { language, json }: ShowOptions): Generator<string> {
  if (opened.status === 'read') {
    yield* json ? workbookJson(file, opened.workbook, language) : workbookLines(opened.workbook, language);
  } else if (json) {
    const fault = faultJson(opened.fault, language);
    const document = { file: file.name, status: 'fault', fault, sheets: [], findings: [] };
    yield `${JSON.stringify(document, null, 2)}\n`;
  } else yield `${file.name}: ${faultSentence(opened.fault, language)}\n`;
}
