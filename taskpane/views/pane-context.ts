/** What every view needs besides its own part of the state: the language's words, how figures are written, and where events go. */
import { createContext, useContext } from 'react';
import type { Bodies } from '../../src/core/register';
import type { Finding } from '../../src/core/finding';
import { en, vi } from './words';
import type { Language } from '../../src/text/language';
import { formatNumber } from '../../src/text/number-format';
import { findingSentence } from '../../src/text/sentences';
import { bodyName } from '../../src/text/wording';
import type { PaneTexts } from '../../src/text/vi/pane';
import type { PaneEvent } from '../state/events';

export interface PaneContext {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly send: (event: PaneEvent) => void;
  readonly number: (decimal: string) => string;
  readonly body: (id: string) => string;
  readonly sentence: (finding: Finding) => string;
}

export function paneContext(language: Language, bodies: Bodies, send: PaneContext['send']): PaneContext {
  return {
    language,
    texts: language === 'vi' ? vi : en,
    send,
    number: (decimal) => formatNumber(decimal, language),
    body: (id) => bodyName(bodies, id),
    sentence: (finding) => findingSentence(finding, language, bodies),
  };
}

export const Pane = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(Pane);
  if (!pane) throw new Error('a view stands outside the pane');
  return pane;
}
