/** thidua compare: what a written report states, against the figures of a filled-in form. */
import { formOfYear } from '../../forms/form-of-year';
import { NARRATIVE_TEXTS } from '../../text/narrative-sentences';
import { faultSentence } from '../../text/sentences';
import { UsageError, type Arguments } from '../arguments';
import { chooseForm } from '../given/choose-form';
import { requireTargetsFor } from '../given/targets-file';
import type { NamedFile } from '../reading/collect-files';
import { compareFile } from './compare-file';
import type { ComparedReport } from './compared-report';
import { faultDocument } from './comparison-json';
import { comparisonOut, writeComparedCopy } from './compared-copy';
import { screenFor } from '../console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from '../exit-status';
import { receiveFiles } from '../reading/receive-files';
import type { Received } from '../../forms/check-workbook';

interface Compared {
  readonly compared: ComparedReport;
  /** The form's file as it was read. */
  readonly received: Received | null;
}

/** @throws {UsageError} */
function twoFiles({ paths, language }: Arguments): readonly [NamedFile, NamedFile] {
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError(() => NARRATIVE_TEXTS[language].compareUsage);
  return [
    { path: first, name: first },
    { path: second, name: second },
  ];
}

async function compare(typed: Arguments, report: NamedFile, written: NamedFile): Promise<Compared> {
  const { language } = typed;
  const failed = (message: string): Compared => ({ compared: { status: 'failed', message }, received: null });
  const named = ({ name }: NamedFile, message: string): string => `${name}: ${message}`;
  const choice = await chooseForm(typed);
  const [received] = await receiveFiles([report], choice, { jobs: 1, onReceived: () => undefined });
  const outcome = received?.outcome;
  if (outcome?.status === 'fault') return failed(named(report, faultSentence(outcome.fault, language)));
  const appendix = outcome?.submission.appendix;
  if (!received || !appendix) return failed(NARRATIVE_TEXTS[language].notTheForm(report.name));
  requireTargetsFor([received.year], typed, choice);
  const formYear = formOfYear(choice, received.year ?? choice.year ?? 0);
  const compared = await compareFile(written, appendix, formYear, language);
  return compared.status === 'failed' ? failed(named(written, compared.message)) : { compared, received };
}

export async function compareCommand(typed: Arguments): Promise<number> {
  const { language, json } = typed;
  const [report, written] = twoFiles(typed);
  const out = await comparisonOut(typed, report.path, written.path);
  const screen = screenFor(language, json);
  const { compared, received } = await compare(typed, report, written);
  const print = (document: object): void => {
    if (json) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  };
  if (compared.status === 'failed') {
    screen.say(compared.message);
    print(faultDocument(compared.message));
    return FAULT;
  }
  screen.say(compared.summary);
  if (out === null || received === null) {
    print(compared.document);
    return compared.differs ? ERRORS_FOUND : NOTHING_WRONG;
  }
  const path = await writeComparedCopy({ report, received, out, sheet: compared.sheet }, screen, language);
  print({ ...compared.document, out: path });
  if (path === null) return FAULT;
  return compared.differs ? ERRORS_FOUND : NOTHING_WRONG;
}
