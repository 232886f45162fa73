/** Lines of a merge that errors leave open: all that the whole line can come to, and what each open cell would then mean. */
import { sum, type Decimal } from '../figures/decimal';
import { indicatorOf, type Form, type IndicatorCode } from '../form';
import { readingsOf } from '../checking/ranking';
import type { ReceivedFile } from './received';
import type { Contribution, Report, ReportLine } from '../report';

export interface OpenReading {
  readonly file: string;
  readonly reading: Decimal;
}

export interface OpenTotal {
  /** In the indicator's measure; what is missing altogether is not in it. */
  readonly total: Decimal;
  readonly readings: readonly OpenReading[];
  /** How many bodies' figures are in it. */
  readonly bodies: number;
}

export type OpenTotals = ReadonlyMap<IndicatorCode, readonly OpenTotal[]>;

/** All values that an open line can have, in its measure. */
export type OpenLines = Readonly<Record<IndicatorCode, readonly Decimal[]>>;

/** Beyond so many sums a line is left alone. */
const MOST_TOTALS = 4096;

/** Everything that a cell which an error blocks may turn out to mean; nothing where it counts, or cannot be read at all. */
function openReadings(
  { state, source }: Contribution,
  code: IndicatorCode,
  received: readonly ReceivedFile[],
): OpenReading[] {
  const outcome = received.find(({ file }) => file === source?.file)?.outcome;
  if (state !== 'blocked' || source === null || outcome?.status !== 'read') return [];
  const { appendix, findings } = outcome.submission;
  const entry = appendix?.entries[code];
  if (!entry) return [];
  const errors = findings.filter((one) => one.code === code && one.severity === 'error');
  const readings = new Set(errors.flatMap((one) => readingsOf(entry, one)));
  return [...readings].map((reading) => ({ file: source.file, reading }));
}

function totalsOf(
  { code, contributions }: ReportLine,
  received: readonly ReceivedFile[],
  summed: (one: Contribution) => boolean,
): OpenTotal[] {
  const own = contributions.filter(summed);
  const counted = own.flatMap(({ value }) => value ?? []);
  const open = own.map((one) => openReadings(one, code, received)).filter(({ length }) => length > 0);
  if (open.length === 0 || open.reduce((product, { length }) => product * length, 1) > MOST_TOTALS) return [];
  const choices = open.reduce<OpenReading[][]>(
    (made, readings) => made.flatMap((chosen) => readings.map((one) => [...chosen, one])),
    [[]],
  );
  return choices.map((readings) => ({
    total: sum([...counted, ...readings.map(({ reading }) => reading)]),
    readings,
    bodies: counted.length + readings.length,
  }));
}

/** Only of lines that hold figures, and only of those that some cell leaves open. */
export function openTotals(form: Form, { lines, bodies }: Report, received: readonly ReceivedFile[]): OpenTotals {
  const ownId = bodies.find(({ own }) => own)?.id;
  const found = lines.flatMap((line): [IndicatorCode, OpenTotal[]][] => {
    const indicator = indicatorOf(form, line.code);
    if (!indicator || (indicator.kind !== 'count' && indicator.kind !== 'money')) return [];
    const isOwn = indicator.aggregate === 'own';
    const totals = totalsOf(line, received, ({ body }) => !isOwn || body === ownId);
    return totals.length > 0 ? [[line.code, totals]] : [];
  });
  return new Map(found);
}

export function openValues(totals: OpenTotals): OpenLines {
  return Object.fromEntries([...totals].map(([code, all]) => [code, all.map(({ total }) => total)]));
}
