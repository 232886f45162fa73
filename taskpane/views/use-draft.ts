import { useState } from 'react';
import { typedTexts } from '../typed-texts';

export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly forget: () => void;
}

/** A field whose text outlives the field: another place of the pane, or the pane opened anew, loses nothing. */
export function useDraft(key: string, first = ''): Draft {
  const [text, setText] = useState(() => typedTexts.draft(key) ?? first);
  return {
    text,
    type: (typed) => {
      setText(typed);
      typedTexts.keepDraft(key, typed);
    },
    forget: () => typedTexts.keepDraft(key, null),
  };
}
