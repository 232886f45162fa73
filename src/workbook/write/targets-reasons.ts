/** Sheets 2 and 3 of the workbook of targets: how they were split, and the documents behind the province's own. */
import type { Workbook, Worksheet } from 'exceljs';
import type { AllocatedTarget } from '../../core/targets/allocated-targets';
import type { AllocationProblem, Part } from '../../core/targets/allocation';
import { cellRef } from '../../core/sheets/cell-ref';
import type { Decimal } from '../../core/figures/decimal';
import { subtract } from '../../core/figures/decimal';
import { indicatorsOf } from '../../core/form';
import { targetsSheetNames } from '../../core/targets/own-targets';
import { formatNumber } from '../../text/number-format';
import { put, putAcross, setWidths, type Content } from './cells';
import { exactNumber, shownFigure } from './marks';
import { formatOf } from './number-formats';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import type { TargetsContents } from './targets-contents';
import { lineCount, rowHeight } from './text-size';

const SIZE = 10;
const CELL: Look = { size: SIZE, border: 'grey' };
const NUMBER: Look = { ...CELL, align: 'right' };
const HEADING: Look = { ...CELL, bold: true, align: 'center', fill: colours.heading };
const ANY = '#,##0.####';
const SOURCE_WIDTH = 46;
const REASON_WIDTHS = [30, 12, 13, 10, 10, 8, 9, 15, SOURCE_WIDTH];
const SOURCE_WIDTHS = [7, 50, 12, 80];

function widthOf(widths: readonly number[]): number {
  return widths.reduce((total, one) => total + one, 0);
}

function paragraphs(sheet: Worksheet, from: number, texts: readonly string[], widths: readonly number[]): void {
  const width = widthOf(widths);
  for (const [index, text] of texts.entries()) {
    const row = from + index;
    const look: Look = index === 0 ? { size: 13, bold: true } : { size: SIZE, colour: colours.quiet };
    putAcross(sheet, row, { from: 1, to: widths.length }, text, style(look));
    sheet.getRow(row).height = rowHeight(lineCount(text, { width, size: look.size, bold: look.bold }), look.size);
  }
}

function putRow(sheet: Worksheet, row: number, contents: readonly Content[], looks: readonly Look[]): void {
  for (const [index, content] of contents.entries()) put(sheet, row, index + 1, content, style(looks[index] ?? CELL));
}

function figure(value: Decimal | null): Content {
  return value === null ? null : exactNumber(value);
}

function partRow({ words, register }: TargetsContents, { base }: AllocatedTarget, part: Part): Content[] {
  const { body, share, floor, remainder, given, ground } = part;
  const name = register.bodies.branches.find(({ id }) => id === body)?.name ?? body;
  const more = floor === null ? null : subtract(given, floor);
  const figures = [part.base, share, floor, remainder, more, given].map(figure);
  return [name, ...figures, words.grounds[ground], base[body]?.source ?? ''];
}

const EXACT: Look = { ...NUMBER, format: '0.0000' };
const PART_LOOKS = [
  CELL,
  { ...NUMBER, format: ANY },
  EXACT,
  NUMBER,
  EXACT,
  NUMBER,
  { ...NUMBER, bold: true },
  CELL,
  CELL,
];

/** Why a target could not be split, in words. */
function problemWords({ words, language, register }: TargetsContents, problem: AllocationProblem): string {
  const say = {
    number: (value: Decimal) => formatNumber(value, language),
    body: (id: string) => register.bodies.branches.find((body) => body.id === id)?.name ?? id,
  };
  const sentence = words.problems[problem.kind] as (facts: unknown, how: typeof say) => string;
  return words.impossible(sentence(problem, say));
}

/** A band over the whole width; answers the row below it. */
function putBand(sheet: Worksheet, row: number, text: string, look: Look): number {
  putAcross(sheet, row, { from: 1, to: REASON_WIDTHS.length }, text, style(look));
  const lines = lineCount(text, { width: widthOf(REASON_WIDTHS), size: SIZE, bold: look.bold });
  sheet.getRow(row).height = rowHeight(lines, SIZE);
  return row + 1;
}

/** One indicator: what is split, and each branch's part. Answers the row below. */
function writeOne(sheet: Worksheet, contents: TargetsContents, one: AllocatedTarget, from: number): number {
  const { words, language } = contents;
  const { indicator, target, allocation } = one;
  const title = words.split(indicator.code, indicator.label, formatNumber(target, language));
  let row = putBand(sheet, from, title, { ...CELL, bold: true, fill: colours.band });
  if (allocation.status === 'impossible') {
    const why = problemWords(contents, allocation.problem);
    return putBand(sheet, row, why, { ...CELL, colour: colours.warning });
  }
  for (const part of allocation.parts) {
    const cells = partRow(contents, one, part);
    putRow(sheet, row, cells, PART_LOOKS);
    const source = cells.at(-1);
    const lines = lineCount(typeof source === 'string' ? source : '', { width: SOURCE_WIDTH, size: SIZE });
    sheet.getRow(row).height = rowHeight(lines, SIZE);
    row += 1;
  }
  return row;
}

export function writeReasons(workbook: Workbook, contents: TargetsContents): void {
  const { words, allocated, language, base } = contents;
  const { title, method, minimum, edited, more, source } = words.reasons;
  const name = targetsSheetNames[language].reasons;
  const header = 5;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: header, showGridLines: false }] });
  setWidths(sheet, REASON_WIDTHS);
  paragraphs(sheet, 1, [title, method(base), minimum, edited], REASON_WIDTHS);
  const { body, base: baseWord, share, floor, remainder, given, ground } = words.columns;
  const headings = [body, baseWord, share, floor, remainder, more, given, ground, source];
  putRow(
    sheet,
    header,
    headings,
    headings.map(() => HEADING),
  );
  sheet.getRow(header).height = rowHeight(1, SIZE);
  let row = header + 1;
  for (const one of allocated) row = writeOne(sheet, contents, one, row);
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(row - 1, headings.length)}`,
    repeat: [header, header],
    footer: name,
  });
}

export function writeTargetSources(workbook: Workbook, contents: TargetsContents): void {
  const { words, form, register, language } = contents;
  const name = targetsSheetNames[language].sources;
  const header = 2;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: header, showGridLines: false }] });
  setWidths(sheet, SOURCE_WIDTHS);
  paragraphs(sheet, 1, [words.sources.title], SOURCE_WIDTHS);
  const headings = [words.sheet.code, words.sheet.label, words.sources.target, words.sources.source];
  putRow(
    sheet,
    header,
    headings,
    headings.map(() => HEADING),
  );
  let row = header;
  for (const indicator of indicatorsOf(form)) {
    const assigned = register.targets?.consolidating[indicator.code];
    if (!assigned) continue;
    row += 1;
    const { value, source } = assigned;
    const looks = [CELL, CELL, { ...NUMBER, format: formatOf(indicator, value) }, CELL];
    putRow(sheet, row, [indicator.code, indicator.label, shownFigure(indicator, value), source], looks);
    const lines = Math.max(
      lineCount(indicator.label, { width: SOURCE_WIDTHS[1] ?? 50, size: SIZE }),
      lineCount(source, { width: SOURCE_WIDTHS[3] ?? 80, size: SIZE }),
    );
    sheet.getRow(row).height = rowHeight(lines, SIZE);
  }
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(row, headings.length)}`,
    repeat: [header, header],
    footer: name,
  });
}
