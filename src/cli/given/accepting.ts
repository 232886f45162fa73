/** What people accepted, by option or by file, put to what came in. */
import type { Wish } from '../../core/accepting/accepted-file';
import { acceptInReport, answerWishes, decisionsOf, type Answered } from '../../core/accepting/accepting';
import { withDecisions } from '../../core/accepting/decision';
import type { Report } from '../../core/report';
import type { Received } from '../../forms/check-workbook';
import { formOfYear, newestYear, type FormChoice } from '../../forms/form-of-year';
import { answerSentences } from '../../text/answer-sentences';
import { wishTyped } from './accept-option';
import { acceptedFilesBeside } from './accepted-files';
import type { Arguments } from '../arguments';
import type { NamedFile } from '../reading/collect-files';
import type { Screen } from '../console';
import { paragraph } from '../layout';

/** @throws {UsageError} for an option or file that cannot be understood */
export async function wishesOf(
  { accept, paths }: Pick<Arguments, 'accept' | 'paths'>,
  files: readonly NamedFile[],
  choice: FormChoice,
  { say, texts }: Screen,
): Promise<readonly Wish[]> {
  const typed = accept.map((one) => wishTyped(one, choice));
  const found = await acceptedFilesBeside(files, paths, choice);
  for (const { path, wishes } of found) say(paragraph(texts.accept.used(path, wishes.length)));
  // What was typed just now counts before what was kept.
  return [...found.flatMap(({ wishes }) => wishes), ...typed];
}

export interface Accepted {
  readonly received: readonly Received[];
  readonly answered: readonly Answered[];
}

export function acceptIn(received: readonly Received[], wishes: readonly Wish[], choice: FormChoice): Accepted {
  const files = received.map((file) => {
    const { form } = formOfYear(choice, file.year ?? newestYear(choice.family));
    return { file, year: file.year, form };
  });
  const answered = answerWishes(wishes, files);
  const decisions = decisionsOf(answered);
  return { received: received.map((file) => withDecisions(file, decisions)), answered };
}

export function acceptInMerge(
  report: Report,
  answered: readonly Answered[],
): { readonly report: Report; readonly answered: readonly Answered[] } {
  return answered.length === 0 ? { report, answered } : acceptInReport(report, answered);
}

/** What did as it was wished is seen in the findings; the rest is said, for it has no other place. */
export function sayAnswers(answered: readonly Answered[], { say, texts }: Screen): void {
  for (const sentence of answerSentences(answered, texts.accept)) say(paragraph(sentence));
}

export function answersJson(answered: readonly Answered[]): object[] {
  return answered.map(({ wish, outcome, files }) => ({
    rule: wish.rule,
    branch: wish.body,
    code: wish.code,
    reason: wish.reason,
    outcome,
    files,
  }));
}
