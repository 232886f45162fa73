/** What the bodies reported last year, as far as somebody handed it in: to hold this year's figures against. */
import type { Appendix } from '../appendix';
import { blockedCodes, type Finding } from '../finding';
import { parseDecimal, type Decimal } from '../figures/decimal';
import { indicatorsOf, type Form, type IndicatorCode } from '../form';
import type { Bodies } from '../register';
import { givenByBodies, type SourceLine } from '../reporting/report-sources';

/** Figures in the form's measure; a line without a figure is absent. */
export type FiguresByCode = Readonly<Record<IndicatorCode, Decimal>>;

/** By the body's id. */
export type LastYear = Readonly<Record<string, FiguresByCode>>;

/** Of a consolidated report: what each body gave, as its sheet of sources says. */
export function lastYearOfReport(
  lines: readonly SourceLine[],
  form: Form,
  { consolidating, branches }: Bodies,
): LastYear {
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  const figures: Record<string, Record<IndicatorCode, Decimal>> = {};
  for (const { bodyId, line } of givenByBodies(lines, [consolidating, ...branches])) {
    const figure = parseDecimal(line.value);
    if (figure !== null && codes.has(line.code)) figures[bodyId] = { ...figures[bodyId], [line.code]: figure };
  }
  return figures;
}

interface Sent {
  readonly appendix: Appendix | null;
  readonly bodyId: string | null;
  readonly findings: readonly Finding[];
}

/** Of one appendix: its figures, without those that an error stands against. */
export function lastYearOfAppendix({ appendix, bodyId, findings }: Sent, form: Form): LastYear {
  if (!appendix || bodyId === null) return {};
  const blocked = blockedCodes(findings);
  const known = indicatorsOf(form).flatMap(({ code, kind }): [IndicatorCode, Decimal][] => {
    const reading = appendix.entries[code]?.result.reading;
    return reading?.state === 'value' && kind !== 'judgement' && !blocked.has(code) ? [[code, reading.value]] : [];
  });
  return { [bodyId]: Object.fromEntries(known) };
}

/** Several files put together; of a body that stands in two, the later one counts. */
export function joinLastYears(all: readonly LastYear[]): LastYear {
  return Object.assign({}, ...all) as LastYear;
}
