/** The forms of a year, filled in by our own library as by a person: each figure that is asked for has one. */
import { Workbook } from 'exceljs';
import { indicatorsOf, type Form, type Indicator } from '../src/core/form';
import type { Register } from '../src/core/register';
import { receivers } from '../src/core/sent-forms/sent-form';
import { familyOf, formOf, registerOf } from '../src/forms';
import { sentForms as words } from '../src/text/vi/sent-forms';
import { writeSentForm } from '../src/workbook/write/sent-form';
import { planSentForm, type FigureLine, type SentFormPlan } from '../src/workbook/write/sent-form/plan';

const family = familyOf('lai-chau-appendix')!;

export function formOfYear(year: number): Form {
  return formOf(family, year)!;
}

/** The shipped register, each branch with a target of its own wherever the province has one. */
export function registerWithTargets(year: number): Register {
  const { bodies, targets } = registerOf(family, year);
  const form = formOfYear(year);
  const summed = indicatorsOf(form).filter(({ aggregate }) => aggregate === 'sum');
  const ofBranch = (at: number): Record<string, { value: string; source: string }> =>
    Object.fromEntries(
      summed.flatMap(({ code }, line) => {
        const province = targets?.consolidating[code]?.value;
        if (province === undefined) return [];
        const value = province === '-' || (at + line) % 7 === 0 ? '-' : String(3 + ((at * 5 + line * 11) % 23));
        return [[code, { value, source: 'bài kiểm thử' }]];
      }),
    );
  const branches = Object.fromEntries(bodies.branches.map(({ id }, at) => [id, ofBranch(at)]));
  return { bodies, targets: { ...targets!, branches } };
}

/** Per person and house what such gifts cost. */
function million({ code }: Indicator, count: number): number {
  return code === 'VII.5.amount' ? count * 40 : count * 0.25;
}

function typed({ indicator, target, hasTargets }: FigureLine, line: number): string | number {
  if (hasTargets && target === '-' && indicator.kind === 'count') return '-';
  const count = 4 + ((line * 7) % 31);
  switch (indicator.kind) {
    case 'count':
      return count;
    case 'money':
      return million(indicator, 4 + (((line - 1) * 7) % 31));
    case 'share':
      return 0.85;
    case 'judgement':
      return indicator.choices?.[0] ?? 'Đã tổ chức';
  }
}

export interface FilledForm {
  readonly plan: SentFormPlan;
  readonly bytes: Uint8Array;
  /** What was typed, by code. */
  readonly typed: Readonly<Record<string, string | number>>;
}

/** `written` is what stands in further cells, by address. */
export async function filledSentForm(
  year: number,
  bodyId: string,
  {
    version,
    written = {},
  }: { readonly version?: number; readonly written?: Readonly<Record<string, string | number>> } = {},
): Promise<FilledForm> {
  const form = { ...formOfYear(year), ...(version !== undefined && { version }) };
  const options = { form, register: registerWithTargets(year), bodyId };
  const plan = planSentForm(options, words);
  const workbook = new Workbook();
  const blank = await writeSentForm({ ...options, language: 'vi', password: null });
  await workbook.xlsx.load(blank.buffer as ArrayBuffer);
  const all: Record<string, string | number> = {};
  for (const [line, figure] of plan.figures.entries()) {
    if (figure.asking !== 'asked') continue;
    const value = typed(figure, line);
    all[figure.indicator.code] = value;
    workbook.getWorksheet(words.sheetName)!.getCell(figure.result).value = value;
  }
  for (const [cell, value] of Object.entries(written))
    workbook.getWorksheet(words.sheetName)!.getCell(cell).value = value;
  return { plan, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), typed: all };
}

export function receiverIds(year: number): readonly string[] {
  return receivers(family.bodies, year).map(({ id }) => id);
}
