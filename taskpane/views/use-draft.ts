import { useState } from 'react';
import { TypedTexts } from '../typed-texts';

const texts = new TypedTexts(() => sessionStorage);

export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly forget: () => void;
}

/** A field whose text outlives the field: another place of the pane, or the pane opened anew, loses nothing. */
export function useDraft(key: string, first = ''): Draft {
  const [text, setText] = useState(() => texts.draft(key) ?? first);
  return {
    text,
    type: (typed) => {
      setText(typed);
      texts.keepDraft(key, typed);
    },
    forget: () => texts.keepDraft(key, null),
  };
}
