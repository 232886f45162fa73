/** A base to allocate by, from a small table: a figure for each body, under the name that was asked for. */
import * as z from 'zod';
import type { Base, BaseFigure } from '../core/targets/allocated-targets';
import { findBodyTable, type BodyCell } from '../core/reading/body-table';
import { parseDecimal } from '../core/figures/decimal';
import { readFigure } from '../core/figure';
import type { Bodies } from '../core/register';
import { hasWord } from '../core/reading/table-rows';
import type { TargetsProblem } from '../core/targets/targets-problem';
import { labelKey } from '../core/text';
import type { Workbook } from '../core/workbook';
import type { OpenedWorkbook } from './opened-workbook';
import { parseJson } from './parse-json';
import { sumsThatDiffer } from './stated-sums';

export type BaseReading =
  | { readonly status: 'read'; readonly figures: Base }
  | { readonly status: 'refused'; readonly problems: readonly TargetsProblem[] };

export interface WantedBase {
  /** Any of these names. */
  readonly names: readonly string[];
  /** Of things that come whole, as members: "3.200" is three thousand two hundred. */
  readonly isWhole: boolean;
}

function refused(...problems: readonly TargetsProblem[]): BaseReading {
  return { status: 'refused', problems };
}

export function baseOfWorkbook(
  workbook: Workbook,
  fileName: string,
  bodies: Bodies,
  { names, isWhole }: WantedBase,
): BaseReading {
  const keys = new Set(names.map(labelKey));
  const known = new Set<string>();
  const table = findBodyTable(workbook, bodies, () => (texts) => {
    for (const text of texts) if (hasWord(text)) known.add(text);
    return texts.some((text) => keys.has(labelKey(text))) ? 'base' : null;
  });
  if (!table) return refused({ kind: 'no-base', wanted: names, known: [...known].slice(0, MOST_NAMED) });
  // Another column of the table is another base, and nobody's business here.
  const problems: TargetsProblem[] = table.problems.filter(({ kind }) => kind !== 'unknown-line');
  const figures: Record<string, BaseFigure> = {};
  for (const one of table.cells) {
    const read = figureOf(one, fileName, isWhole);
    if (read && 'kind' in read) problems.push(read);
    else if (read) figures[one.body] = read;
  }
  const parts = Object.entries(figures).map(([body, { value }]) => ({ body, line: 'base', value }));
  if (problems.length === 0)
    problems.push(
      ...sumsThatDiffer(table, parts, () => ({ kind: isWhole ? 'count' : 'rate' }), bodies.consolidating.id),
    );
  return problems.length > 0 ? refused(...problems) : { status: 'read', figures };
}

/** Null where nothing is typed. */
function figureOf({ at, cell }: BodyCell, fileName: string, isWhole: boolean): BaseFigure | TargetsProblem | null {
  // A number is what Excel took it for: whoever counts members is asked about a part of one.
  const reading = readFigure(cell, { kind: isWhole && cell?.type === 'text' ? 'count' : 'rate' });
  const text = cell?.value ?? '';
  const source = `${fileName}, ${at.sheet}!${at.cell}`;
  if (cell?.formula !== undefined && cell.type === 'error' && text === '')
    return { kind: 'not-computed', cell: at.cell, text };
  if (reading.state === 'unclear') return { kind: 'unclear', cell: at.cell, text };
  if (reading.state === 'blank') return null;
  return { value: reading.state === 'dash' ? '0' : reading.value, source };
}

const MOST_NAMED = 10;

export function baseOfOpened(
  opened: OpenedWorkbook,
  fileName: string,
  bodies: Bodies,
  wanted: WantedBase,
): BaseReading {
  if (opened.status === 'fault') return refused({ kind: 'fault', fault: opened.fault });
  return baseOfWorkbook(opened.workbook, fileName, bodies, wanted);
}

const basesSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])));

/** { "members": { "tam-duong": "2100", … }, … }: by name, then by the body's id. */
export function baseOfJson(bytes: Uint8Array, fileName: string, bodies: Bodies, names: readonly string[]): BaseReading {
  const read = parseJson(bytes);
  if ('problem' in read) return refused(read.problem);
  const parsed = basesSchema.safeParse(read.json);
  if (!parsed.success) return refused({ kind: 'not-json', line: null });
  const keys = new Set(names.map(labelKey));
  const found = Object.entries(parsed.data).find(([name]) => keys.has(labelKey(name)));
  if (!found) return refused({ kind: 'no-base', wanted: names, known: Object.keys(parsed.data).slice(0, MOST_NAMED) });
  const [name, byBody] = found;
  const ids = new Set(bodies.branches.map(({ id }) => id));
  const strangers = Object.keys(byBody).filter((id) => !ids.has(id));
  if (strangers.length > 0) return refused({ kind: 'unknown-bodies', ids: strangers });
  const figures: Record<string, BaseFigure> = {};
  for (const [id, typed] of Object.entries(byBody)) {
    const value = parseDecimal(String(typed));
    if (value === null) return refused({ kind: 'wrong-at', place: `${name} › ${id}`, value: JSON.stringify(typed) });
    figures[id] = { value, source: `${fileName}, ${name} › ${id}` };
  }
  return { status: 'read', figures };
}
