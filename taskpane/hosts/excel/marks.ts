/** Marks in the open workbook: colours of our own laid over the cells, which stay as they are. */
import type { Severity } from '../../../src/core/finding';
import type { HostAnswer, Mark } from '../../host';

/** Nobody else's rule says so: ours are told by it, whoever made them and whenever. */
const OURS = 'N("thidua")=0';
const COLOURS: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', note: '#DDEBF7' };
/** An address that names more cells becomes too long for Excel. */
const MOST_CELLS = 200;

/** Holds until the day is over: what was forgotten in a file fades by itself. */
function ruleFor(day: Date): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].join(',');
  return `=AND(${OURS},TODAY()=DATE(${date}))`;
}

interface Area {
  readonly sheet: string;
  readonly colour: string;
  /** "D8,D12,D37" */
  readonly address: string;
}

/** Few rules for many cells: one for each sheet and colour. */
export function areasOf(marks: readonly Mark[]): readonly Area[] {
  const cells = new Map<string, { readonly sheet: string; readonly colour: string; readonly cells: string[] }>();
  for (const { at, severity } of marks) {
    const colour = COLOURS[severity];
    const key = `${colour} ${at.sheet}`;
    const area = cells.get(key) ?? { sheet: at.sheet, colour, cells: [] };
    area.cells.push(at.cell);
    cells.set(key, area);
  }
  return [...cells.values()].flatMap(({ sheet, colour, cells: all }) =>
    Array.from({ length: Math.ceil(all.length / MOST_CELLS) }, (_, part) => ({
      sheet,
      colour,
      address: all.slice(part * MOST_CELLS, (part + 1) * MOST_CELLS).join(),
    })),
  );
}

interface AskedSheet {
  readonly name: string;
  readonly protection: Excel.WorksheetProtection;
  readonly rules: Excel.ConditionalFormatCollection;
}

function askRules(context: Excel.RequestContext, name: string): AskedSheet {
  const { protection } = context.workbook.worksheets.getItem(name);
  const { conditionalFormats: rules } = context.workbook.worksheets.getItem(name).getRange();
  rules.load('items/type');
  protection.load('protected,options');
  return { name, protection, rules };
}

/** Of the rules in the sheets, those that we made. */
async function ourRules(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<ReadonlyMap<string, readonly Excel.ConditionalFormat[]>> {
  const custom = asked.map(({ name, rules }) => ({ name, rules: rules.items.filter(({ type }) => type === 'Custom') }));
  const all = custom.flatMap(({ rules }) => rules);
  if (all.length > 0) {
    for (const { custom: written } of all) written.rule.load('formula');
    await context.sync();
  }
  return new Map(
    custom.map(({ name, rules }) => [name, rules.filter((rule) => rule.custom.rule.formula.includes(OURS))]),
  );
}

function forbidsColours({ protection }: AskedSheet): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}

/** All rules of ours go, and those for the marks come. @throws what Excel refuses */
export async function replaceMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
  marks: readonly Mark[],
): Promise<HostAnswer> {
  const areas = areasOf(marks);
  const names = [...new Set([...sheets, ...areas.map(({ sheet }) => sheet)])];
  const asked = names.map((name) => askRules(context, name));
  await context.sync();
  const old = await ourRules(context, asked);
  const touched = asked.filter(
    ({ name }) => (old.get(name) ?? []).length > 0 || areas.some(({ sheet }) => sheet === name),
  );
  if (touched.length === 0) return { status: 'done' };
  if (touched.some(forbidsColours)) return { status: 'refused', why: 'no-colours' };
  // What is coloured here is no news to this pane.
  context.runtime.enableEvents = false;
  for (const rules of old.values()) for (const rule of rules) rule.delete();
  for (const { sheet, colour, address } of areas) {
    const rule = context.workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats.add('Custom');
    rule.custom.rule.formula = ruleFor(new Date());
    rule.custom.format.fill.color = colour;
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return { status: 'done' };
}
