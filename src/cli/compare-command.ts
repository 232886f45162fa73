/** thidua compare: what a written report states, against the figures of a filled-in form. */
import type { Appendix } from '../core/appendix';
import type { Submission } from '../core/check';
import { formOfYear, type FormChoice, type FormOfYear } from '../forms/form-of-year';
import { narrativeWordsOf } from '../forms/narrative-words';
import { compareNarrative, type Comparison } from '../narrative/compare';
import { otherBranches } from '../narrative/form/narrower';
import type { Narrative } from '../narrative/narrative';
import { comparisonRows, somethingDiffers } from '../narrative/rows';
import { NARRATIVE_TEXTS, narrativeFaultSentence } from '../text/narrative-sentences';
import { faultSentence } from '../text/sentences';
import type { NarrativeTexts } from '../text/vi/narrative';
import { UsageError, type Arguments } from './arguments';
import { chooseForm } from './choose-form';
import type { NamedFile } from './collect-files';
import { comparisonJson, faultDocument } from './comparison-json';
import { comparisonSummary } from './comparison-summary';
import { screenFor } from './console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from './exit-status';
import { readNarrativeFile } from './read-narrative-file';
import { receiveFiles } from './receive-files';

interface Compared extends FormOfYear {
  readonly comparison: Comparison;
}

/** A sentence for why there is nothing to compare. */
type Failed = { readonly failed: string };

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

async function submissionOf(
  file: NamedFile,
  choice: FormChoice,
  typed: Arguments,
): Promise<{ readonly submission: Submission; readonly year: number } | Failed> {
  const [received] = await receiveFiles([file], choice, { jobs: 1, onReceived: () => undefined });
  const outcome = received?.outcome;
  if (!received || !outcome) return { failed: NARRATIVE_TEXTS[typed.language].notTheForm(file.name) };
  if (outcome.status === 'fault') return { failed: faultSentence(outcome.fault, typed.language) };
  return { submission: outcome.submission, year: received.year ?? choice.year ?? 0 };
}

export function compareWith(
  narrative: Narrative,
  appendix: Appendix,
  { form, register }: FormOfYear,
): Comparison | null {
  const words = narrativeWordsOf(form.id);
  if (!words) return null;
  const extras = register.targets?.welfareExtras ?? [];
  const branches = otherBranches(appendix, register);
  return compareNarrative(narrative, { form, appendix, words, extras, branches });
}

async function compare(typed: Arguments, say: NarrativeTexts): Promise<Compared | Failed> {
  const choice = await chooseForm(typed);
  const [report, written] = twoFiles(typed);
  const [received, narrative] = await Promise.all([submissionOf(report, choice, typed), readNarrativeFile(written)]);
  if ('failed' in received) return received;
  if (narrative.status === 'fault') return { failed: narrativeFaultSentence(narrative.fault, typed.language) };
  const { appendix } = received.submission;
  if (!appendix) return { failed: say.notTheForm(report.name) };
  const formYear = formOfYear(choice, received.year);
  const comparison = compareWith(narrative.narrative, appendix, formYear);
  return comparison ? { ...formYear, comparison } : { failed: say.noWords(formYear.form.id) };
}

export async function compareCommand(typed: Arguments): Promise<number> {
  const { language, json } = typed;
  const say = NARRATIVE_TEXTS[language];
  const screen = screenFor(language, json);
  const compared = await compare(typed, say);
  if ('failed' in compared) {
    screen.say(compared.failed);
    if (json) process.stdout.write(`${JSON.stringify(faultDocument(compared.failed), null, 2)}\n`);
    return FAULT;
  }
  const { comparison, form } = compared;
  const rows = comparisonRows(comparison, form, language);
  screen.say(comparisonSummary(comparison, rows, language));
  if (json) process.stdout.write(`${JSON.stringify(comparisonJson(comparison, form, language), null, 2)}\n`);
  return somethingDiffers(comparison) ? ERRORS_FOUND : NOTHING_WRONG;
}
