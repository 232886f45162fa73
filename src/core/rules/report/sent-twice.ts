import type { FoundInReport, ReportContext } from './report-rule';
import { reportRule } from './report-rule';
import { indicatorsOf } from '../../form';
import { labelsOf } from '../../forms/line-labels';
import type { Precedence, Superseded } from '../../reporting/received';

type SentTwice = {
  body: string;
  counted: string;
  other: string;
  countedSaved: string;
  otherSaved: string;
  differing: readonly string[];
};

function factsOf({ form }: ReportContext, { counted, other, differing }: Superseded): SentTwice {
  return {
    body: counted.bodyId,
    counted: counted.file,
    other: other.file,
    countedSaved: counted.modified ?? '',
    otherSaved: other.modified ?? '',
    differing: labelsOf(form, differing),
  };
}

function superseded(context: ReportContext, reasons: readonly Precedence[]): FoundInReport<SentTwice>[] {
  return [...context.chosen.values()].flatMap((one) =>
    one.superseded
      .filter(({ why }) => reasons.includes(why))
      .map((each) => ({ file: each.other.file, params: factsOf(context, each) })),
  );
}

export const sentTwiceAlike = reportRule({
  id: 'sent-twice-alike',
  severity: 'note',
  needs: 'branches',
  check: (context) => superseded(context, ['same-bytes', 'same-figures']),
});

export const sentAgainLater = reportRule({
  id: 'sent-again-later',
  severity: 'warning',
  needs: 'branches',
  check: (context) => superseded(context, ['saved-later']),
});

/** One finding a body, however many files it sent: what has to be done about them is one thing. */
export const sentTwiceDiffering = reportRule({
  id: 'sent-twice-differing',
  severity: 'error',
  needs: 'branches',
  check: ({ chosen, form }) =>
    [...chosen].flatMap(([body, { counted, superseded: all, disputed }]) => {
      const others = all.filter(({ why }) => why === 'undecided').map(({ other }) => other.file);
      const codes = indicatorsOf(form).flatMap(({ code }) => (disputed.has(code) ? [code] : []));
      return others.length > 0
        ? [{ file: counted.file, params: { body, files: [counted.file, ...others], differing: labelsOf(form, codes) } }]
        : [];
    }),
});
