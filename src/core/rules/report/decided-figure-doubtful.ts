import { achievementRate } from '../../achievement-rate';
import { compare, decimalPlaces, divide, isZero, type Decimal } from '../../decimal';
import type { IndicatorCode } from '../../form';
import { amountInDong, plausiblePerPerson, valueOf } from '../../money-per-person';
import type { Usable } from '../../received';
import { targetOf } from '../../register';
import { isFarFrom } from '../../scale';
import { reportRule, type ReportContext } from './report-rule';

/** What a value that somebody decided on does not go together with. */
type Doubt =
  | { why: 'money'; each: Decimal; lowest: Decimal; highest: Decimal }
  | { why: 'target'; target: Decimal }
  | { why: 'rate'; printed: Decimal; due: Decimal };

/** The figures that count by a value which a person decided on, each once. */
function decidedCodes({ submission: { findings } }: Usable): IndicatorCode[] {
  const decided = findings.flatMap(({ code, decision }) => (code !== null && decision?.value != null ? [code] : []));
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

function targetDoubt({ register }: ReportContext, { appendix, bodyId }: Usable, code: IndicatorCode): Doubt | null {
  const typed = appendix.entries[code]?.target?.reading;
  const target = targetOf(register, bodyId, code) ?? (typed?.state === 'value' ? typed.value : null);
  const value = valueOf(appendix, code);
  if (target === null || target === '-' || isZero(target) || value === null) return null;
  const printed = appendix.entries[code]?.rate?.reading;
  const due = printed?.state === 'value' ? achievementRate(value, target, decimalPlaces(printed.value)) : null;
  if (printed?.state === 'value' && due !== null && due !== '-' && compare(due, printed.value) !== 0)
    return { why: 'rate', printed: printed.value, due };
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
