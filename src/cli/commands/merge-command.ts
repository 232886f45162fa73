/** thidua merge: many submissions → one report. */
import { resolve } from 'node:path';
import { consolidate } from '../../core/consolidate';
import type { Report } from '../../core/report';
import type { Language } from '../../text/language';
import { faultSentence } from '../../text/sentences';
import type { Arguments } from '../arguments';
import { UsageError } from '../arguments';
import { commonestYear, formOfYear, newestYear, type FormChoice, type FormOfYear } from '../../forms/form-of-year';
import { acceptIn, acceptInMerge, answersJson, sayAnswers, wishesOf } from '../given/accepting';
import { chooseForm } from '../given/choose-form';
import { requireTargetsFor } from '../given/targets-file';
import { collectFiles, type NamedFile } from '../reading/collect-files';
import { progressBar, screenFor, type Screen } from '../console';
import { exitStatus, FAULT, NOTHING_WRONG } from '../exit-status';
import { fileJson, reportJson } from '../json';
import type { Received } from '../../forms/check-workbook';
import { sayIfNotBefore } from '../given/last-year-files';
import type { ComparedReport } from './compared-report';
import { addComparison, holdAgainst, narrativePath, type ReportWithComparison } from './merge-narrative';
import { isSomethingElse } from '../own-report';
import { receiveFiles } from '../reading/receive-files';
import { mergeSummary } from '../summary';
import type { WrittenFile } from '../writing/write-file';
import { documentPath, writeDocumentFile } from '../writing/write-document-file';
import { reportBytes, writeReportFile } from '../writing/write-report-file';

function outOf({ out, paths }: Arguments): string {
  if (out === null) throw new UsageError((texts) => texts.outNeeded);
  if (!/\.xlsx$/i.test(out)) throw new UsageError((texts) => texts.outMustBeXlsx(out));
  if (paths.some((path) => resolve(path) === resolve(out))) throw new UsageError((texts) => texts.outIsInput(out));
  return out;
}

async function receiveAll(
  files: readonly NamedFile[],
  choice: FormChoice,
  jobs: number | null,
  screen: Screen,
): Promise<{ received: Received[]; year: number }> {
  const progress = progressBar(screen.texts.reading, files.length);
  const received = await receiveFiles(files, choice, { jobs, onReceived: progress.step });
  progress.stop();
  const year = choice.year ?? commonestYear(received, choice.extraTargets) ?? newestYear(choice.family);
  // A file that states another year, or fits another year's form, is read again as what it would have to be, so that the difference is a finding.
  const isOther = (one: Received): boolean => one.year !== null && one.year !== year;
  const others = files.filter((_, index) => received.slice(index, index + 1).some(isOther));
  if (others.length === 0) return { received, year };
  const again = await receiveFiles(others, { ...choice, year }, { jobs, onReceived: () => undefined });
  return { received: received.map((one) => (isOther(one) ? (again.shift() ?? one) : one)), year };
}

interface Destinations {
  readonly out: string;
  readonly docx: string | null;
  /** A written report that is only read. */
  readonly narrative: string | null;
}

/** Checked before anything is read, so that nobody waits for an answer that comes to nothing. */
async function destinationsOf(typed: Arguments): Promise<Destinations> {
  if (typed.paths.length === 0) throw new UsageError((texts) => texts.noFiles);
  const out = outOf(typed);
  if (await isSomethingElse(out)) throw new UsageError((texts) => texts.outIsSomethingElse(out));
  return { out, docx: await documentPath(typed), narrative: await narrativePath(typed) };
}

async function filesOf({ paths }: Arguments, out: string): Promise<{ files: readonly NamedFile[]; ignored: number }> {
  const { files, ignored, nothingExists } = await collectFiles(paths, out);
  if (nothingExists) throw new UsageError((texts) => texts.noSuchPath(paths.join(', ')));
  if (files.length === 0) throw new UsageError((texts) => texts.nothingFound);
  return { files, ignored };
}

interface Writing {
  readonly report: Report;
  readonly formYear: FormOfYear;
  readonly language: Language;
  readonly screen: Screen;
  /** The written report held against it; null where there is none. */
  readonly compared: ComparedReport | null;
}

/** Tells what became of a file, and gives the path at which it stands. */
function toldPath(
  { screen, language }: Writing,
  file: WrittenFile,
  said: { readonly inPlace: string; readonly elsewhere: (path: string) => string; readonly wanted: string },
): string | null {
  if (file.status === 'fault') screen.say(faultSentence(file.fault, language));
  else screen.say(file.path === said.wanted ? said.inPlace : said.elsewhere(file.path));
  return file.status === 'written' ? file.path : null;
}

interface Written {
  readonly out: string | null;
  readonly docx: string | null;
  /** The written report against this one; null where there is none. */
  readonly compared: ReportWithComparison | null;
}

const NOTHING_WRITTEN: Written = { out: null, docx: null, compared: null };

function isWhole({ out, docx }: Written, wanted: Destinations): boolean {
  return out !== null && (wanted.docx === null || docx !== null);
}

async function writeAll(writing: Writing, { out, docx, narrative }: Destinations): Promise<Written> {
  const { report, formYear, language, screen } = writing;
  const { texts } = screen;
  const bytes = await reportBytes(report, formYear, language);
  const compared =
    narrative === null || writing.compared === null
      ? null
      : await addComparison(writing.compared, { bytes, out, narrative }, screen, language);
  const workbook = await writeReportFile(out, compared?.bytes ?? bytes, report, formYear, language);
  const workbookPath = toldPath(writing, workbook, {
    wanted: out,
    inPlace: texts.written(out),
    elsewhere: (path) => texts.writtenElsewhere(path, out),
  });
  if (docx === null) return { out: workbookPath, docx: null, compared };
  const document = await writeDocumentFile(docx, report, formYear);
  const documentPlace = toldPath(writing, document, {
    wanted: docx,
    inPlace: texts.docxWritten(docx),
    elsewhere: (path) => texts.docxWrittenElsewhere(path, docx),
  });
  return { out: workbookPath, docx: documentPlace, compared };
}

export async function mergeCommand(typed: Arguments): Promise<number> {
  const { language } = typed;
  const choice = await chooseForm(typed);
  const wanted = await destinationsOf(typed);
  const { files, ignored } = await filesOf(typed, wanted.out);
  const screen = screenFor(language, typed.json);
  const wishes = await wishesOf(typed, files, choice, screen);
  const { received: read, year } = await receiveAll(files, choice, typed.jobs, screen);
  requireTargetsFor([year], typed, choice);
  const formYear = formOfYear(choice, year);
  const accepted = acceptIn(read, wishes, choice);
  const { report: merged, answered } = acceptInMerge(consolidate(accepted.received, formYear), accepted.answered);
  const readable = accepted.received.some(({ outcome }) => outcome.status === 'read');
  const { report, received, compared } = await holdAgainst(
    { report: merged, received: accepted.received },
    { formYear, lastYear: choice.lastYear ?? null },
    readable ? wanted.narrative : null,
    language,
  );
  const options = { language, bodies: choice.family.bodies };
  screen.say(mergeSummary(received, report, formYear.form, options));
  sayAnswers(answered, screen);
  sayIfNotBefore(choice.lastYearFiles, year, screen);
  if (ignored > 0) screen.say(screen.texts.ignored(ignored));
  // A report of nothing must not take the place of one of something.
  if (!readable) screen.say(screen.texts.nothingToWrite);
  const written = readable ? await writeAll({ report, formYear, language, screen, compared }, wanted) : NOTHING_WRITTEN;
  if (typed.json) {
    const filesJson = received.map((one) => fileJson(one, formYear.form, options));
    const reported = {
      ...reportJson(report, written.out, options),
      ...(wanted.docx !== null && { docx: written.docx }),
    };
    const document = {
      form: choice.family.id,
      year,
      files: filesJson,
      report: reported,
      ...(wanted.narrative !== null && { narrative: written.compared?.document ?? null }),
      acceptances: answersJson(answered),
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  return isWhole(written, wanted)
    ? Math.max(exitStatus(received, report.findings), written.compared?.status ?? NOTHING_WRONG)
    : FAULT;
}
