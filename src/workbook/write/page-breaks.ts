/** Where pages break, so that what belongs together is read on one page: programs break anywhere by themselves. */
import type { Worksheet } from 'exceljs';
import type { FormRow } from '../../core/forms/form-rows';
import { ROOM_OF_PAGE } from './page';

/** Rows that are to stand on one page. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

export interface PlacedRow {
  readonly row: number;
  readonly line: FormRow;
}

/** Points of a row that was given no height. */
const DEFAULT_HEIGHT = 15;
/** Programs round heights each in their own way. */
const SAFETY = 0.985;
/** What is longer breaks where it must: half a page left empty would be worse. */
const LONGEST_BLOCK = ROOM_OF_PAGE / 2;

function heightOf(sheet: Worksheet, { first, last }: Block): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += sheet.getRow(row).height || DEFAULT_HEIGHT;
  return height;
}

/** Whether the line goes with the one above it: a title with what it is the title of, a programme's figures with each other. */
function belongs({ line }: PlacedRow, above: PlacedRow | undefined): boolean {
  if (above === undefined || line.kind === 'section') return false;
  if (above.line.kind === 'section') return true;
  return line.kind === 'indicator' && line.programme !== null;
}

function blocksOf(rows: readonly PlacedRow[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, one] of rows.entries()) {
    const last = belongs(one, rows[index - 1]) ? blocks.pop() : undefined;
    blocks.push({ first: last?.first ?? one.row, last: one.row });
  }
  return blocks;
}

/** A block that is too long keeps its titles with the first line below them. */
function shortened(sheet: Worksheet, block: Block, titles: ReadonlySet<number>): readonly Block[] {
  if (heightOf(sheet, block) <= LONGEST_BLOCK) return [block];
  let last = block.first;
  while (titles.has(last) && last < block.last) last += 1;
  const rest = Array.from({ length: block.last - last }, (_, index) => last + 1 + index);
  return [{ first: block.first, last }, ...rest.map((row) => ({ first: row, last: row }))];
}

/** Nobody signs a page with nothing of the form on it. */
function withBelow(blocks: readonly Block[], below: Block): readonly Block[] {
  const before = blocks.slice(0, -1);
  return [...before, { first: blocks.at(-1)?.first ?? below.first, last: below.last }];
}

export interface PrintedForm {
  /** What stands above the lines, the headings that every page repeats at its end. */
  readonly above: Block;
  readonly headings: Block;
  readonly lines: readonly PlacedRow[];
  /** Notes, date and signatures. */
  readonly below: Block;
}

/** All heights must be set. */
export function breakPages(sheet: Worksheet, { above, headings, lines, below }: PrintedForm): void {
  const titles = new Set(lines.flatMap(({ row, line }) => (line.kind === 'indicator' ? [] : [row])));
  const blocks = withBelow(
    blocksOf(lines).flatMap((block) => shortened(sheet, block, titles)),
    below,
  );
  const room = ROOM_OF_PAGE * SAFETY;
  const repeated = heightOf(sheet, headings);
  let used = heightOf(sheet, { first: above.first, last: above.last });
  let end = above.last;
  for (const block of blocks) {
    // What lies between two blocks goes with the second.
    const height = heightOf(sheet, { first: end + 1, last: block.last });
    if (used + height > room) {
      sheet.getRow(end).addPageBreak();
      used = repeated;
    }
    used += height;
    end = block.last;
  }
}
