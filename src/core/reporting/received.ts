/** The files that came in, and which of a body's several files counts. */
import type { Submission } from '../check';
import type { Fault } from '../fault';
import type { FigureReading } from '../figure';
import { isRefused } from '../finding';
import type { Form, IndicatorCode } from '../form';
import { indicatorsOf } from '../form';
import type { FileStatus } from '../report';

export interface ReceivedFile {
  /** As the user named it: the same name appears in every message and in the report. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly outcome:
    | { readonly status: 'fault'; readonly fault: Fault }
    /** `modified`: when the workbook says it was last saved; null where it does not say. */
    | { readonly status: 'read'; readonly submission: Submission; readonly modified: string | null };
}

/** A file that can be merged. */
export interface Usable {
  readonly file: string;
  readonly sha256: string;
  readonly submission: Submission;
  readonly appendix: NonNullable<Submission['appendix']>;
  readonly bodyId: string;
  readonly modified: string | null;
}

/** Why one file of a body counts and another does not. */
export type Precedence =
  /** Both files are the same, byte for byte. */
  | 'same-bytes'
  /** Both hold the same figures. */
  | 'same-figures'
  /** The counted one was saved later. */
  | 'saved-later'
  /** Nothing tells which is right: the figures in which they differ do not count. */
  | 'undecided';

export interface Superseded {
  readonly other: Usable;
  readonly counted: Usable;
  readonly why: Precedence;
  /** Codes in which the two differ. */
  readonly differing: readonly IndicatorCode[];
}

export interface Chosen {
  readonly counted: Usable;
  readonly superseded: readonly Superseded[];
  /** Codes that do not count because the files of this body disagree. */
  readonly disputed: ReadonlySet<IndicatorCode>;
}

export function usable({ file, sha256, outcome }: ReceivedFile): Usable | null {
  if (outcome.status === 'fault') return null;
  const { submission, modified } = outcome;
  const { appendix, bodyId } = submission;
  return appendix && bodyId !== null && !isRefused(submission.findings)
    ? { file, sha256, submission, appendix, bodyId, modified }
    : null;
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function byTimeThenName(a: Usable, b: Usable): number {
  const later = (b.modified ?? '').localeCompare(a.modified ?? '');
  return later !== 0 ? later : byName(a, b);
}

function meaning(reading: FigureReading | undefined, raw: string): string {
  if (reading?.state === 'value') return `=${reading.value}`;
  return reading?.state === 'unclear' ? `?${raw}` : (reading?.state ?? 'no-line');
}

/** What the file itself says, whatever was decided about it: a decision about one file makes it differ from no other. */
function written({ appendix }: Usable, code: IndicatorCode): string {
  const result = appendix.entries[code]?.result;
  return meaning(result?.asWritten ?? result?.reading, result?.raw ?? '');
}

/** What counts of the file: two that differed may agree by a decision. */
function counting({ appendix }: Usable, code: IndicatorCode): string {
  const result = appendix.entries[code]?.result;
  return meaning(result?.reading, result?.raw ?? '');
}

function differingCodes(form: Form, a: Usable, b: Usable): IndicatorCode[] {
  return indicatorsOf(form)
    .map(({ code }) => code)
    .filter((code) => written(a, code) !== written(b, code) && counting(a, code) !== counting(b, code));
}

function precedence(counted: Usable, other: Usable, differing: readonly IndicatorCode[]): Precedence {
  if (counted.sha256 === other.sha256) return 'same-bytes';
  if (differing.length === 0) return 'same-figures';
  return counted.modified !== null && other.modified !== null && counted.modified > other.modified
    ? 'saved-later'
    : 'undecided';
}

function choose(form: Form, files: readonly Usable[]): Chosen | null {
  const [counted, ...others] = [...files].sort(byTimeThenName);
  if (!counted) return null;
  const superseded = others.map((other): Superseded => {
    const differing = differingCodes(form, counted, other);
    return { counted, other, differing, why: precedence(counted, other, differing) };
  });
  const disputed = new Set(superseded.flatMap(({ why, differing }) => (why === 'undecided' ? differing : [])));
  return { counted, superseded, disputed };
}

/** By body: the file that counts, and those that do not. The order of `received` changes nothing. */
export function chooseByBody(form: Form, received: readonly ReceivedFile[]): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const all = received.flatMap((one) => usable(one) ?? []);
  for (const bodyId of new Set(all.map((one) => one.bodyId))) {
    const one = choose(
      form,
      all.filter((file) => file.bodyId === bodyId),
    );
    if (one) chosen.set(bodyId, one);
  }
  return chosen;
}

export function statusOf(file: ReceivedFile, chosen: ReadonlyMap<string, Chosen>): FileStatus {
  if (file.outcome.status === 'fault') return 'fault';
  const one = usable(file);
  if (!one) return 'refused';
  const ofBody = chosen.get(one.bodyId);
  if (!ofBody) return 'refused';
  return ofBody.counted.file === file.file ? 'merged' : 'duplicate';
}

export { byName };
