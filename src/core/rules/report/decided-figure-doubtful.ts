import { achievementRate } from '../../figures/achievement-rate';
import { compare, decimalPlaces, divide, isZero, type Decimal } from '../../figures/decimal';
import type { IndicatorCode } from '../../form';
import { amountInDong, plausiblePerPerson, valueOf } from '../../figures/money-per-person';
import type { Usable } from '../../reporting/received';
import { targetOf } from '../../register';
import { isFarFrom } from '../../figures/scale';
import { reportRule, type ReportContext } from './report-rule';

/** What a value that somebody decided on does not go together with. */
type Doubt =
  | { why: 'money'; each: Decimal; lowest: Decimal; highest: Decimal }
  | { why: 'target'; target: Decimal }
  | { why: 'rate'; printed: Decimal; due: Decimal };

/** The figures that count by a value which a person decided on, each once. */
function decidedCodes({ submission: { findings } }: Usable): IndicatorCode[] {
  const decided = findings.flatMap(({ code, decision }) =>
    code !== null && typeof decision?.value === 'string' ? [code] : [],
  );
  return [...new Set(decided)];
}

function moneyDoubt({ form }: ReportContext, { appendix }: Usable, code: IndicatorCode): Doubt | null {
  const bounds = form.moneyPerPerson.find(({ count, amount }) => count === code || amount === code);
  const [people, amount] = bounds ? [valueOf(appendix, bounds.count), valueOf(appendix, bounds.amount)] : [null, null];
  if (!bounds || people === null || amount === null) return null;
  if (plausiblePerPerson(form, appendix, bounds.amount, amount) !== false) return null;
  const { lowest, highest } = bounds;
  return { why: 'money', each: divide(amountInDong(form, bounds.amount, amount), people, 0), lowest, highest };
}

/** What is assigned or, where nobody handed that in, what the form itself shows. */
function targetBehind({ register }: ReportContext, { appendix, bodyId }: Usable, code: IndicatorCode): Decimal | null {
  const typed = appendix.entries[code]?.target?.reading;
  const target = targetOf(register, bodyId, code) ?? (typed?.state === 'value' ? typed.value : null);
  return target === null || target === '-' || isZero(target) ? null : target;
}

function targetDoubt(context: ReportContext, counted: Usable, code: IndicatorCode): Doubt | null {
  const target = targetBehind(context, counted, code);
  const value = valueOf(counted.appendix, code);
  if (target === null || value === null) return null;
  const reading = counted.appendix.entries[code]?.rate?.reading;
  if (reading?.state === 'value') {
    const printed = reading.value;
    const due = achievementRate(value, target, decimalPlaces(printed));
    if (due !== null && due !== '-' && compare(due, printed) !== 0) return { why: 'rate', printed, due };
  }
  return compare(value, target) > 0 && isFarFrom(value, target) ? { why: 'target', target } : null;
}

/** A decided value counts as decided; what stands beside it may still speak against it. */
export const decidedFigureDoubtful = reportRule({
  id: 'decided-figure-doubtful',
  severity: 'warning',
  needs: 'branches',
  check: (context) =>
    [...context.chosen.values()].flatMap(({ counted }) =>
      decidedCodes(counted).flatMap((code) => {
        const entry = counted.appendix.entries[code];
        const value = valueOf(counted.appendix, code);
        const doubt = moneyDoubt(context, counted, code) ?? targetDoubt(context, counted, code);
        return entry && value !== null && doubt
          ? [{ file: counted.file, code, at: entry.result.at, params: { body: counted.bodyId, value, ...doubt } }]
          : [];
      }),
    ),
});
