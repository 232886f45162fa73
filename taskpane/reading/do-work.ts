/** The work itself: bytes → what was received, what was received → report, report → bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { consolidate } from '../../src/core/consolidate';
import { isOwnTargets } from '../../src/core/own-targets';
import { familyOf } from '../../src/forms';
import { checkWorkbook, type Received } from '../../src/forms/check-workbook';
import { DEFAULT_FORM, formOfYear, newestYear, type FormChoice, type FormOfYear } from '../../src/forms/form-of-year';
import { targetsOfWorkbook } from '../../src/forms/targets-of-workbook';
import { faultSentence, findingSentence } from '../../src/text/sentences';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { openWorkbook } from '../../src/workbook/open';
import { readWorkbook } from '../../src/workbook/read';
import type { Done, Work } from './messages';

type Against = Work['against'];

function choiceOf({ year, targets }: Against): FormChoice {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  return { family, year, extraTargets: targets };
}

function formOf(against: Against): FormOfYear {
  const choice = choiceOf(against);
  return formOfYear(choice, against.year ?? newestYear(choice.family));
}

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

/** The report is read back and compared before anybody gets it. */
async function written({ report, against, language }: Extract<Work, { kind: 'write' }>): Promise<Done> {
  const { writeReport, readsBackDifferently } = await import('../../src/workbook/write');
  const { form, register } = formOf(against);
  const options = {
    form,
    register,
    language,
    sentence: (finding: Parameters<typeof findingSentence>[0]) => findingSentence(finding, language, register.bodies),
    faultSentence: (fault: Parameters<typeof faultSentence>[0]) => faultSentence(fault, language),
  };
  const bytes = new Uint8Array(await writeReport(report, options));
  const read = readWorkbook(bytes, inflateBrowser);
  const different = read.status === 'fault' ? read.fault.code : readsBackDifferently(read.workbook, report, options);
  return different === null ? { kind: 'written', bytes } : { kind: 'failed', detail: different };
}

async function forms({ against, language }: Extract<Work, { kind: 'make-forms' }>): Promise<Done> {
  const { packSentForms } = await import('../../src/workbook/write/sent-form/pack');
  const bytes = await packSentForms({ ...formOf(against), language, password: null });
  return { kind: 'written', bytes: new Uint8Array(bytes) };
}

/** Never rejects: what went wrong is an answer too. */
export async function doWork(work: Work): Promise<Done> {
  try {
    switch (work.kind) {
      case 'check':
        return await checked(work);
      case 'consolidate':
        return { kind: 'consolidated', report: consolidate(work.received, formOf(work.against)) };
      case 'make-forms':
        return await forms(work);
      case 'write':
        return await written(work);
    }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
