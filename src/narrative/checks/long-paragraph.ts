/** A paragraph so long that it was read in pieces: what belongs together may have come apart. */
import { narrativeLimits } from '../read/limits';
import type { FoundInText, NarrativeCheck } from './check';

export const longParagraph: NarrativeCheck<'long-paragraph'> = {
  id: 'long-paragraph',
  severity: 'warning',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }, index): FoundInText<'long-paragraph'>[] => {
      const begins = paragraph.isPiece && paragraphs[index - 1]?.paragraph.isPiece !== true;
      if (!begins) return [];
      const end = Math.max(1, paragraph.text.indexOf(' '));
      return [{ at: { paragraph: index, start: 0, end }, params: { longest: narrativeLimits.paragraph } }];
    }),
};
