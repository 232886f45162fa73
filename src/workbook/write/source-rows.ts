/** One line for every figure that stands in the report, and for every one that was asked and does not. */
import type { Contribution } from '../../core/report';
import type { SourceLine } from '../../core/reporting/report-sources';
import type { Content } from './cells';
import { isAsked, type Contents, type Line } from './contents';
import { fullLabels } from '../../core/forms/form-rows';
import { exactNumber, shownFigure } from './marks';
import { formatOf, WHOLE } from './number-formats';

/** What is read back from the sheet, and how it is shown there. */
export interface SourceRow extends Omit<SourceLine, 'row' | 'value'> {
  readonly value: Content;
  readonly format: string;
  /** The figure is lacking from a total. */
  readonly grave: boolean;
}

const FROM_A_DOCUMENT = { sheet: '', cell: '', raw: '', grave: false, sha256: '' } as const;

function useOf({ words, own }: Contents, { indicator }: Line, { state, body }: Contribution): string {
  const { uses } = words.sources;
  if (state !== 'counted') return uses[state];
  if (indicator.aggregate === 'sum') return uses.summed;
  return body === own?.id ? uses.taken : uses.listed;
}

function contributionRow(contents: Contents, line: Line, label: string, one: Contribution): SourceRow[] {
  const { indicator, code } = line;
  const asked = isAsked(contents, line, one.body);
  const { source, state } = one;
  if (!asked && state !== 'counted' && state !== 'blocked') return [];
  return [
    {
      body: contents.nameOf(one.body),
      code,
      label,
      file: source?.file ?? '',
      sheet: source?.sheet ?? '',
      cell: source?.cell ?? '',
      raw: source?.raw ?? '',
      value: shownFigure(indicator, one.value),
      format: formatOf(indicator, one.value),
      use: useOf(contents, line, one),
      grave: asked && state !== 'counted' && state !== 'dash',
      sha256: source?.sha256 ?? '',
    },
  ];
}

/** Targets stand in the register, each with the document that assigns it. */
function targetRows(contents: Contents, line: Line, label: string): SourceRow[] {
  const { register, report, words, nameOf } = contents;
  const { indicator, code } = line;
  return report.bodies.flatMap(({ id, own }) => {
    const assigned = (own ? register.targets?.consolidating : register.targets?.branches[id])?.[code];
    if (!assigned) return [];
    const { value, source } = assigned;
    return [
      {
        ...FROM_A_DOCUMENT,
        body: nameOf(id),
        code,
        label,
        file: source,
        value: shownFigure(indicator, value),
        format: formatOf(indicator, value),
        use: words.sources.uses.target,
      },
    ];
  });
}

function extraRows({ report, words }: Contents): SourceRow[] {
  const { welfareExtra, gifts, dong, uses } = words.sources;
  return report.welfare.extras.flatMap(({ label, count, amount, source }) =>
    [
      { measure: gifts, value: exactNumber(count) },
      { measure: dong, value: exactNumber(amount) },
    ].map(({ measure, value }) => ({
      ...FROM_A_DOCUMENT,
      body: welfareExtra,
      code: '',
      label: `${label}: ${measure}`,
      file: source,
      value,
      format: WHOLE,
      use: uses.extra,
    })),
  );
}

export function sourceRows(contents: Contents): SourceRow[] {
  const labels = fullLabels(contents.form);
  const labelOf = ({ code }: Line): string => labels.get(code) ?? code;
  return [
    ...contents.lines.flatMap((line) =>
      line.contributions.flatMap((one) => contributionRow(contents, line, labelOf(line), one)),
    ),
    ...extraRows(contents),
    ...contents.lines.flatMap((line) => targetRows(contents, line, labelOf(line))),
  ];
}
