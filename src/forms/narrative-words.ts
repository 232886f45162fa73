/** How written reports tell a form's figures; apart from the forms themselves, so that cells and merges need not load it. */
import type { NarrativeWords } from '../core/forms/narrative-words';
import { narrativeWordsSchema } from '../core/forms/narrative-words-schema';
import { FormFileError } from '.';
import { issueLines, wordIssue } from './json-issues';
import laiChauAppendix from './lai-chau-appendix/narrative/words.json';

const FILES: Readonly<Record<string, unknown>> = { 'lai-chau-appendix': laiChauAppendix };

/** Null where nobody has written it down for a form yet. @throws {FormFileError} */
export function narrativeWordsOf(formId: string): NarrativeWords | null {
  const json = Object.hasOwn(FILES, formId) ? FILES[formId] : undefined;
  if (json === undefined) return null;
  const parsed = narrativeWordsSchema.safeParse(json, { error: wordIssue });
  if (parsed.success) return parsed.data;
  throw new FormFileError(`${formId}/narrative/words.json`, issueLines(parsed.error));
}
