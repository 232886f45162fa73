/** A process that reads files for the command line: whatever a file does to it, the others and the run go on. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { familyOf } from '../forms';
import type { FormChoice } from '../forms/form-of-year';
import { Packer } from './packed-parts';
import { readerLimits } from './reader-limits';
import type { CheckJob, FromReader, Job, ReaderSetup, ShowJob, ToReader } from './reader-messages';
import { openFile, receive } from './receive';
import { showWorkbook } from './show-workbook';

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
  return { family, year, extraTargets: setup?.targets ?? null };
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

async function work(job: Job): Promise<void> {
  await (job.kind === 'check' ? checkFile(job) : showFile(job));
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
