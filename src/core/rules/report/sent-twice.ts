import type { FoundInReport, ReportContext } from './report-rule';
import { reportRule } from './report-rule';
import type { Precedence } from '../../received';

type SentTwice = {
  body: string;
  counted: string;
  other: string;
  countedSaved: string;
  otherSaved: string;
  differing: readonly string[];
};

function superseded({ chosen }: ReportContext, reasons: readonly Precedence[]): FoundInReport<SentTwice>[] {
  return [...chosen.values()].flatMap((one) =>
    one.superseded
      .filter(({ why }) => reasons.includes(why))
      .map(({ counted, other, differing }) => ({
        file: other.file,
        params: {
          body: counted.bodyId,
          counted: counted.file,
          other: other.file,
          countedSaved: counted.modified ?? '',
          otherSaved: other.modified ?? '',
          differing,
        },
      })),
  );
}

export const sentTwiceAlike = reportRule({
  id: 'sent-twice-alike',
  severity: 'note',
  check: (context) => superseded(context, ['same-bytes', 'same-figures']),
});

export const sentAgainLater = reportRule({
  id: 'sent-again-later',
  severity: 'warning',
  check: (context) => superseded(context, ['saved-later']),
});

export const sentTwiceDiffering = reportRule({
  id: 'sent-twice-differing',
  severity: 'error',
  check: (context) => superseded(context, ['undecided']),
});
