/** thidua check: what is wrong in each file, cell by cell. */
import type { Arguments } from '../arguments';
import { UsageError } from '../arguments';
import { formOfYear, newestYear } from '../../forms/form-of-year';
import { isReportRule } from '../../core/accepting/accepted-file';
import { acceptIn, answersJson, sayAnswers, wishesOf } from '../given/accepting';
import { chooseForm } from '../given/choose-form';
import { requireTargetsFor } from '../given/targets-file';
import { collectFiles } from '../reading/collect-files';
import { progressBar, screenFor } from '../console';
import { exitStatus } from '../exit-status';
import { fileJson } from '../json';
import type { Received } from '../../forms/check-workbook';
import { sayIfNotBefore } from '../given/last-year-files';
import { receiveFiles } from '../reading/receive-files';
import { fileSummary } from '../summary';

/** The year of all files, where they agree on one. */
function commonYear(received: readonly Received[]): number | null {
  const years = new Set(received.flatMap(({ year }) => year ?? []));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

function earliestYear(received: readonly Received[]): number | null {
  const years = received.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : Math.min(...years);
}

export async function checkCommand(typed: Arguments): Promise<number> {
  const choice = await chooseForm(typed);
  if (typed.paths.length === 0) throw new UsageError((texts) => texts.noFiles);
  const { files } = await collectFiles(typed.paths, null);
  if (files.length === 0) throw new UsageError((texts) => texts.nothingFound);
  const screen = screenFor(typed.language, typed.json);
  const { texts, say } = screen;
  const wishes = await wishesOf(typed, files, choice, screen);
  const progress = progressBar(texts.reading, files.length);
  const read = await receiveFiles(files, choice, { jobs: typed.jobs, onReceived: progress.step });
  progress.stop();
  requireTargetsFor(
    read.map(({ year }) => year),
    typed,
    choice,
  );
  // What shows only in a merge is neither here nor missing.
  const single = wishes.filter(({ rule }) => rule === null || !isReportRule(rule));
  const { received, answered } = acceptIn(read, single, choice);
  const options = { language: typed.language, bodies: choice.family.bodies };
  for (const one of received) say(`${fileSummary(one, options)}\n`);
  sayAnswers(answered, screen);
  sayIfNotBefore(choice.lastYearFiles, earliestYear(received), screen);
  if (typed.json) {
    const year = commonYear(received);
    const filesJson = received.map((one) =>
      fileJson(one, formOfYear(choice, one.year ?? newestYear(choice.family)).form, options),
    );
    process.stdout.write(
      `${JSON.stringify({ form: choice.family.id, year, files: filesJson, acceptances: answersJson(answered) }, null, 2)}\n`,
    );
  }
  const findings = received.flatMap(({ outcome }) => (outcome.status === 'read' ? outcome.submission.findings : []));
  return exitStatus(received, findings);
}
