import { isNegative, isWhole } from '../figures/decimal';
import { plausiblePerPerson } from '../figures/money-per-person';
import { linesOf, rule, type AppendixContext, type Line } from './rule';

/** A judgement is words and a share is printed with its "%": both are text rightly. */
function isDueAsNumber({ indicator: { kind } }: Line): boolean {
  return kind === 'count' || kind === 'money';
}

/** An amount whose scale is in doubt has a finding of its own, with another mend. */
function isInDoubt({ form, appendix }: AppendixContext, code: string, value: string): boolean {
  return plausiblePerPerson(form, appendix, code, value) === false;
}

/** What cannot be right as it stands is for a person to type again: “10,35” people may have been 1.035. */
function isPossible({ indicator: { kind } }: Line, value: string): boolean {
  return !isNegative(value) && (kind !== 'count' || isWhole(value));
}

/** Read for certain all the same; Excel itself would not add it up. */
export const numberAsText = rule({
  id: 'number-as-text',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context)
      .filter(isDueAsNumber)
      .flatMap((line) => {
        const { code, result } = line.entry;
        const { reading } = result;
        if (reading.state !== 'value' || reading.remarks.length === 0 || isInDoubt(context, code, reading.value))
          return [];
        return [
          {
            code,
            at: result.at,
            params: { raw: result.raw, value: reading.value },
            // What a formula gives is mended in the formula.
            ...(result.formula === undefined && {
              mend: { value: reading.value, certain: isPossible(line, reading.value) },
            }),
          },
        ];
      }),
});
