/** thidua merge: many submissions → one report. */
import { resolve } from 'node:path';
import { consolidate } from '../core/consolidate';
import { faultSentence } from '../text/sentences';
import type { Arguments } from './arguments';
import { UsageError } from './arguments';
import { commonestYear, formOfYear, newestYear, type FormChoice } from '../forms/form-of-year';
import { acceptIn, acceptInMerge, answersJson, sayAnswers, wishesOf } from './accepting';
import { chooseForm } from './choose-form';
import { collectFiles, type NamedFile } from './collect-files';
import { progressBar, screenFor, type Screen } from './console';
import { exitStatus, FAULT } from './exit-status';
import { fileJson, reportJson } from './json';
import type { Received } from '../forms/check-workbook';
import { isSomethingElse } from './own-report';
import { receiveFiles } from './receive-files';
import { mergeSummary } from './summary';
import { writeReportFile } from './write-report-file';

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
  const year = choice.year ?? commonestYear(received) ?? newestYear(choice.family);
  // A file that states another year, or fits another year's form, is read again as what it would have to be, so that the difference is a finding.
  const isOther = (one: Received): boolean => one.year !== null && one.year !== year;
  const others = files.filter((_, index) => received.slice(index, index + 1).some(isOther));
  if (others.length === 0) return { received, year };
  const again = await receiveFiles(others, { ...choice, year }, { jobs, onReceived: () => undefined });
  return { received: received.map((one) => (isOther(one) ? (again.shift() ?? one) : one)), year };
}

export async function mergeCommand(typed: Arguments): Promise<number> {
  const choice = await chooseForm(typed);
  if (typed.paths.length === 0) throw new UsageError((texts) => texts.noFiles);
  const out = outOf(typed);
  if (await isSomethingElse(out)) throw new UsageError((texts) => texts.outIsSomethingElse(out));
  const { files, ignored, nothingExists } = await collectFiles(typed.paths, out);
  if (nothingExists) throw new UsageError((texts) => texts.noSuchPath(typed.paths.join(', ')));
  if (files.length === 0) throw new UsageError((texts) => texts.nothingFound);
  const screen = screenFor(typed.language, typed.json);
  const wishes = await wishesOf(typed, files, choice, screen);
  const { received: read, year } = await receiveAll(files, choice, typed.jobs, screen);
  const formYear = formOfYear(choice, year);
  const accepted = acceptIn(read, wishes, choice);
  const { received } = accepted;
  const { report, answered } = acceptInMerge(consolidate(received, formYear), accepted.answered);
  const options = { language: typed.language, bodies: choice.family.bodies };
  screen.say(mergeSummary(received, report, formYear.form, options));
  sayAnswers(answered, screen);
  if (ignored > 0) screen.say(screen.texts.ignored(ignored));
  // A report of nothing must not take the place of one of something.
  const readable = received.some(({ outcome }) => outcome.status === 'read');
  const written = readable ? await writeReportFile(out, report, formYear, typed.language) : null;
  const path = written?.status === 'written' ? written.path : null;
  if (!written) screen.say(screen.texts.nothingToWrite);
  else if (written.status === 'fault') screen.say(faultSentence(written.fault, typed.language));
  else screen.say(written.path === out ? screen.texts.written(out) : screen.texts.writtenElsewhere(written.path, out));
  if (typed.json) {
    const filesJson = received.map((one) => fileJson(one, formYear.form, options));
    const document = {
      form: choice.family.id,
      year,
      files: filesJson,
      report: reportJson(report, path, options),
      acceptances: answersJson(answered),
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  return path === null ? FAULT : exitStatus(received, report.findings);
}
