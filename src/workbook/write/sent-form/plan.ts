/** Where everything stands on a form that we send out, known before anything is written: formulas and names point at it. */
import { SENT_COLUMNS } from '../../../core/sent-forms/form-identity';
import { isZero } from '../../../core/figures/decimal';
import { isReporter, type Form, type Indicator } from '../../../core/form';
import { formRows, type FormRow } from '../../../core/forms/form-rows';
import { targetOf, type Body, type Register, type Target } from '../../../core/register';
import type { SentForms } from '../../../text/vi/sent-forms';
import { cellRef } from '../../../core/sheets/cell-ref';

export interface SentFormOptions {
  readonly form: Form;
  readonly register: Register;
  readonly bodyId: string;
}

/**
 * asked: to be filled in; free: may be filled in (what the consolidating body does itself on the branches' lines);
 * closed: another level reports it.
 */
export type Asking = 'asked' | 'free' | 'closed';

export interface PlannedLine {
  readonly row: number;
  readonly line: FormRow;
}

export interface FigureLine {
  readonly row: number;
  readonly indicator: Indicator;
  readonly asking: Asking;
  readonly target: Target;
  /** Whether the form asks for targets in its section. */
  readonly hasTargets: boolean;
  /** Assigned, but of a small target of all nothing falls to this body: it has a result and no rate. */
  readonly isZeroTarget: boolean;
  /** The cell of its result. */
  readonly result: string;
}

export interface SentFormPlan {
  readonly form: Form;
  readonly body: Body;
  readonly consolidating: Body;
  readonly words: SentForms;
  /** Above the printed page: what is still to fill in, and the welfare totals. */
  readonly status: number;
  readonly welfare: { readonly count: number; readonly amount: number };
  readonly letterhead: number;
  readonly title: number;
  readonly heading: number;
  readonly lines: readonly PlannedLine[];
  readonly figures: readonly FigureLine[];
  readonly figureOf: (code: string) => FigureLine | null;
  /** First row below the table. */
  readonly below: number;
  /** The form's own, and what this body's targets make necessary to say; below the table it would need a page of its own. */
  readonly noteAbove: string;
}

const STATUS = 1;
const LETTERHEAD = 5;

function askingOf(indicator: Indicator, isConsolidating: boolean): Asking {
  if (isReporter(indicator, isConsolidating)) return 'asked';
  return isConsolidating ? 'free' : 'closed';
}

function figureLine({ row, line }: PlannedLine, { register, bodyId }: SentFormOptions): FigureLine[] {
  if (line.kind !== 'indicator') return [];
  const { indicator, section } = line;
  const assigned = section.targets ? targetOf(register, bodyId, indicator.code) : '-';
  const isConsolidating = bodyId === register.bodies.consolidating.id;
  // The consolidating body's target is everybody's: what it does itself is not measured against it.
  const isOfAll = isConsolidating && indicator.aggregate === 'sum' && assigned !== '-';
  const target = isOfAll ? null : assigned;
  return [
    {
      row,
      indicator,
      asking: askingOf(indicator, isConsolidating),
      target,
      hasTargets: section.targets,
      isZeroTarget: section.targets && target !== null && target !== '-' && isZero(target),
      result: cellRef(row, SENT_COLUMNS.result),
    },
  ];
}

export function planSentForm(options: SentFormOptions, words: SentForms): SentFormPlan {
  const { form, register, bodyId } = options;
  const { consolidating, branches } = register.bodies;
  const body = [consolidating, ...branches].find(({ id }) => id === bodyId);
  if (!body) throw new Error(`no body ${bodyId}`);
  const title = LETTERHEAD + (bodyId === consolidating.id ? 2 : 3);
  const heading = title + 3;
  const lines = formRows(form).map((line, index): PlannedLine => ({ row: heading + 2 + index, line }));
  const figures = lines.flatMap((line) => figureLine(line, options));
  const byCode = new Map(figures.map((one) => [one.indicator.code, one]));
  return {
    form,
    body,
    consolidating,
    words,
    status: STATUS,
    welfare: { count: STATUS + 1, amount: STATUS + 2 },
    letterhead: LETTERHEAD,
    title,
    heading,
    lines,
    figures,
    figureOf: (code) => byCode.get(code) ?? null,
    below: heading + 2 + lines.length + 1,
    noteAbove: figures.some(({ isZeroTarget }) => isZeroTarget)
      ? `${form.noteAbove} ${words.zeroTarget.note}`
      : form.noteAbove,
  };
}
