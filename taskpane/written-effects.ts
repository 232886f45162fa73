/** What the worker does besides checking and adding up: the province's targets, the forms, the Word copy of the report, last year's figures, and somebody's written report compared. */
import { targetsEvent, type Files } from './files';
import { readLastYear } from './read-last-year';
import { readTargetsFile } from './read-targets';
import { readWritten } from './read-written';
import type { WorkQueue } from './reading/work-queue';
import { saveToDisk } from './save-to-disk';
import type { Effect, PaneEvent } from './state/events';

export interface WrittenWorld {
  readonly queue: WorkQueue;
  readonly files: Files;
  readonly send: (event: PaneEvent) => void;
}

type MakeDocument = Extract<Effect, { kind: 'make-document' }>;
type MakeForms = Extract<Effect, { kind: 'make-forms' }>;
type ReadWritten = Extract<Effect, { kind: 'read-written' }>;
type Compare = Extract<Effect, { kind: 'compare' }>;
type ReadLastYear = Extract<Effect, { kind: 'read-last-year' }>;
type ReadTargets = Extract<Effect, { kind: 'read-targets' }>;
type WrittenEffect = ReadTargets | MakeForms | MakeDocument | ReadLastYear | ReadWritten | Compare;

const ZIP = 'application/zip';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const KINDS: ReadonlySet<Effect['kind']> = new Set<WrittenEffect['kind']>([
  'make-forms',
  'make-document',
  'read-targets',
  'read-last-year',
  'read-written',
  'compare',
]);

export function isWrittenEffect(effect: Effect): effect is WrittenEffect {
  return KINDS.has(effect.kind);
}

async function makeForms({ against, language, fileName }: MakeForms, { queue, send }: WrittenWorld): Promise<void> {
  const outcome = await queue.run(() => Promise.resolve({ kind: 'make-forms', against, language }));
  if (outcome.kind !== 'written') {
    send({ type: 'forms-failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.kind });
    return;
  }
  saveToDisk(fileName, new Blob([outcome.bytes], { type: ZIP }));
  send({ type: 'forms-made', fileName });
}

async function makeDocument({ report, against, fileName }: MakeDocument, { queue, send }: WrittenWorld): Promise<void> {
  const outcome = await queue.run(() => Promise.resolve({ kind: 'write-document', report, against }));
  if (outcome.kind !== 'written') {
    send({ type: 'document-failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.kind });
    return;
  }
  saveToDisk(fileName, new Blob([outcome.bytes], { type: DOCX }));
  send({ type: 'document-made', fileName });
}

async function giveTargets({ file: { id, name } }: ReadTargets, { queue, files, send }: WrittenWorld): Promise<void> {
  const given = files.get(id);
  if (given === null) return;
  const reading = await readTargetsFile(queue, given);
  files.forget([id]);
  send(targetsEvent(name, reading));
}

async function giveLastYear({ files: wanted }: ReadLastYear, { queue, files, send }: WrittenWorld): Promise<void> {
  const given = wanted.flatMap(({ id }) => files.get(id) ?? []);
  const answer = await readLastYear(queue, given);
  files.forget(wanted.map(({ id }) => id));
  if (answer.status === 'refused') send({ type: 'last-year-refused', name: answer.name, fault: answer.fault });
  else send({ type: 'last-year-read', files: answer.files, figures: answer.figures });
}

async function readGiven({ round, source }: ReadWritten, { queue, files, send }: WrittenWorld): Promise<void> {
  const given = source.kind === 'text' ? source.text : files.get(source.id);
  if (given === null) return;
  const name = source.kind === 'text' ? null : source.name;
  const reading = await readWritten(queue, given);
  if (source.kind === 'file') files.forget([source.id]);
  if (reading.status === 'read') send({ type: 'written-read', round, name, narrative: reading.narrative });
  else send({ type: 'written-refused', round, name, fault: reading.fault });
}

async function compare(effect: Compare, world: WrittenWorld): Promise<void> {
  const { round, side, ...asked } = effect;
  const { queue, send } = world;
  const outcome = await queue.run(() => Promise.resolve(asked));
  const { year } = asked.against;
  if (outcome.kind === 'compared') {
    const { comparison, stated } = outcome;
    send({ type: 'compared', round, comparison, stated, year, side });
  }
  // Somebody stopped the reading of other files.
  else if (outcome.kind === 'cancelled') await compare(effect, world);
  else send({ type: 'compare-failed', round, detail: outcome.kind === 'failed' ? outcome.detail : outcome.kind });
}

export function runWrittenEffect(effect: WrittenEffect, world: WrittenWorld): Promise<void> {
  switch (effect.kind) {
    case 'make-forms':
      return makeForms(effect, world);
    case 'make-document':
      return makeDocument(effect, world);
    case 'read-targets':
      return giveTargets(effect, world);
    case 'read-last-year':
      return giveLastYear(effect, world);
    case 'read-written':
      return readGiven(effect, world);
    case 'compare':
      return compare(effect, world);
  }
}
