/** A process that reads files for the command line: whatever a file does to it, the others and the run go on. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { familyOf, type FormFamily } from '../../forms';
import { baseOfOpened } from '../../forms/base-of-file';
import type { FormChoice } from '../../forms/form-of-year';
import { lastYearOfOpened } from '../../forms/last-year-of-file';
import { resultsOfOpened } from '../../forms/results-of-report';
import { targetsOfOpened } from '../../forms/targets-of-workbook';
import { compareReport } from '../commands/compared-report';
import { Packer } from './packed-parts';
import { readerLimits } from './reader-limits';
import type {
  BaseJob,
  CheckJob,
  CompareJob,
  FromReader,
  Job,
  LastYearJob,
  ReaderSetup,
  ResultsJob,
  ShowJob,
  TargetsJob,
  ToReader,
} from './reader-messages';
import { openFile, openNarrative, receive } from './receive';
import { showWorkbook } from '../commands/show-workbook';

let setup: ReaderSetup | null = null;
const packer = new Packer();

/** Waits until the message is on its way, so that a large answer does not pile up here. */
function say(message: FromReader): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

function tellOpened(sha256: string): void {
  void say({ kind: 'opened', sha256 });
}

function choiceOf(year: number | null): FormChoice {
  const family = setup === null ? null : familyOf(setup.form);
  if (!family) throw new Error('a file came before the form');
  return { family, year, extraTargets: setup?.targets ?? null, lastYear: setup?.lastYear ?? null };
}

async function checkFile({ file, year }: CheckJob): Promise<void> {
  const received = await receive(file, choiceOf(year), tellOpened);
  await say({ kind: 'checked', received: packer.pack(received) });
}

async function showFile(job: ShowJob): Promise<void> {
  const opened = await openFile(job.file, tellOpened);
  for (const text of showWorkbook(job.file, opened, job)) await say({ kind: 'piece', text });
  await say({ kind: 'done', result: { shown: opened.status } });
}

function knownFamily(id: string): FormFamily {
  const family = familyOf(id);
  if (!family) throw new Error(`no form ${id}`);
  return family;
}

async function readTargets({ file, form, year }: TargetsJob): Promise<void> {
  const opened = await openFile(file, tellOpened);
  const targets = targetsOfOpened(opened, file.name, knownFamily(form), year);
  await say({ kind: 'done', result: { targets } });
}

async function readBase({ file, form, wanted }: BaseJob): Promise<void> {
  const opened = await openFile(file, tellOpened);
  const base = baseOfOpened(opened, file.name, knownFamily(form).bodies, wanted);
  await say({ kind: 'done', result: { base } });
}

async function readResults({ file, form, year }: ResultsJob): Promise<void> {
  const opened = await openFile(file, tellOpened);
  const results = resultsOfOpened(opened, file.name, knownFamily(form), year);
  await say({ kind: 'done', result: { results } });
}

async function readLastYear({ file, form }: LastYearJob): Promise<void> {
  const opened = await openFile(file, tellOpened);
  await say({ kind: 'done', result: { lastYear: lastYearOfOpened(opened, file.name, knownFamily(form)) } });
}

async function compareFile({ file, against, language }: CompareJob): Promise<void> {
  const compared = compareReport(await openNarrative(file, tellOpened), against, language);
  await say({ kind: 'done', result: { compared } });
}

function work(job: Job): Promise<void> {
  switch (job.kind) {
    case 'check':
      return checkFile(job);
    case 'show':
      return showFile(job);
    case 'targets':
      return readTargets(job);
    case 'base':
      return readBase(job);
    case 'results':
      return readResults(job);
    case 'last-year':
      return readLastYear(job);
    case 'compare':
      return compareFile(job);
  }
}

process.on('message', (message: ToReader) => {
  if (message.kind === 'setup') setup = message.setup;
  else void work(message.job);
});
process.on('disconnect', () => process.exit());
// Ctrl-C goes to the whole group; the command line decides what becomes of its readers.
process.on('SIGINT', () => undefined);

new Worker(join(__dirname, 'reader-watch.js'), {
  workerData: { megabytes: readerLimits.megabytes, parent: process.ppid },
}).unref();
void say({ kind: 'ready' });
