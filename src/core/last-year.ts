/** What the bodies reported last year, as far as somebody handed it in: to hold this year's figures against. */
import type { Appendix } from './appendix';
import { blockedCodes, type Finding } from './finding';
import { parseDecimal, type Decimal } from './decimal';
import { indicatorsOf, type Form, type IndicatorCode } from './form';
import { labelKey } from './text';
import type { Bodies } from './register';
import type { SourceLine } from './report-sources';

/** Figures in the form's measure; a line without a figure is absent. */
export type FiguresByCode = Readonly<Record<IndicatorCode, Decimal>>;

/** By the body's id. */
export type LastYear = Readonly<Record<string, FiguresByCode>>;

function bodyIds({ consolidating, branches }: Bodies): ReadonlyMap<string, string> {
  return new Map([consolidating, ...branches].map(({ id, name }) => [labelKey(name), id]));
}

/** Of a consolidated report: what each body gave, as its sheet of sources says. */
export function lastYearOfReport(lines: readonly SourceLine[], form: Form, bodies: Bodies): LastYear {
  const ids = bodyIds(bodies);
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  const figures: Record<string, Record<IndicatorCode, Decimal>> = {};
  for (const { body, code, cell, value } of lines) {
    const id = ids.get(labelKey(body));
    const figure = parseDecimal(value);
    // A line without a cell is a document's: a target, no result.
    if (id === undefined || figure === null || cell === '' || !codes.has(code)) continue;
    figures[id] = { ...figures[id], [code]: figure };
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
