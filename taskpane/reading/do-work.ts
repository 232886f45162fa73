/** The work itself: bytes → what was received, what was received → report, report → bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { consolidate } from '../../src/core/consolidate';
import { isOwnTargets } from '../../src/core/targets/own-targets';
import { checkWorkbook, type Received } from '../../src/forms/check-workbook';
import { lastYearOfOpened } from '../../src/forms/last-year-of-file';
import { targetsOfOpened, targetsOfWorkbook } from '../../src/forms/targets-of-workbook';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { openWorkbook } from '../../src/workbook/open';
import { choiceOf, formAgainst } from './against';
import type { Done, Work } from './messages';
import { writeReportDocument, writeWithComparison } from './report-work';

async function checked({ name, bytes, against }: Extract<Work, { kind: 'check' }>): Promise<Done> {
  const content = new Uint8Array(bytes);
  const file = { file: name, sha256: bytesToHex(sha256(content)) };
  const opened = await openWorkbook(content, inflateBrowser);
  if (opened.status === 'fault') {
    const unread: Received = { ...file, year: null, outcome: { status: 'fault', fault: opened.fault } };
    return { kind: 'checked', received: unread };
  }
  const { workbook } = opened;
  if (isOwnTargets(workbook)) {
    const { family } = choiceOf(against);
    return { kind: 'targets', reading: targetsOfWorkbook(workbook, name, family, null) };
  }
  const { year, statedYear, submission } = checkWorkbook(workbook, choiceOf(against), name);
  const { modified } = workbook;
  const received: Received = { ...file, year, statedYear, outcome: { status: 'read', submission, modified } };
  return { kind: 'checked', received };
}

/** As `--last-year` reads it. */
async function lastYear({ name, bytes }: Extract<Work, { kind: 'read-last-year' }>): Promise<Done> {
  const opened = await openWorkbook(new Uint8Array(bytes), inflateBrowser);
  const { family } = choiceOf({ year: null, targets: null });
  return { kind: 'last-year', reading: lastYearOfOpened(opened, name, family) };
}

/** As `--targets` reads it. */
async function targets({ name, bytes }: Extract<Work, { kind: 'read-targets' }>): Promise<Done> {
  const opened = await openWorkbook(new Uint8Array(bytes), inflateBrowser);
  const { family } = choiceOf({ year: null, targets: null });
  return { kind: 'targets', reading: targetsOfOpened(opened, name, family, null) };
}

async function forms({ against, language }: Extract<Work, { kind: 'make-forms' }>): Promise<Done> {
  const { packSentForms } = await import('../../src/workbook/write/sent-form/pack');
  const bytes = await packSentForms({ ...formAgainst(against), language, password: null });
  return { kind: 'written', bytes: new Uint8Array(bytes) };
}

/** Never rejects: what went wrong is an answer too. */
export async function doWork(work: Work): Promise<Done> {
  try {
    switch (work.kind) {
      case 'check':
        return await checked(work);
      case 'read-targets':
        return await targets(work);
      case 'read-last-year':
        return await lastYear(work);
      case 'consolidate':
        return { kind: 'consolidated', report: consolidate(work.received, formAgainst(work.against)) };
      case 'make-forms':
        return await forms(work);
      case 'write':
        return { kind: 'written', bytes: await writeWithComparison(work) };
      case 'write-document':
        return { kind: 'written', bytes: await writeReportDocument(work) };
      case 'read-narrative':
        return { kind: 'narrative', reading: await (await import('./compare-work')).readWritten(work) };
      case 'compare':
        return { kind: 'compared', ...(await (await import('./compare-work')).compareWork(work)) };
    }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
