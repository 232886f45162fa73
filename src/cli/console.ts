/** What goes to the person: words to standard error while JSON goes out, to standard output otherwise. */
import { SingleBar } from 'cli-progress';
import { terminal as en } from '../text/en/terminal';
import type { Language } from '../text/language';
import { terminal as vi, type TerminalTexts } from '../text/vi/terminal';

export const TERMINAL_TEXTS: Readonly<Record<Language, TerminalTexts>> = { vi, en };

/** Text from files must not move the cursor, colour the screen or turn the line around. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').normalize('NFC');
}

export interface Screen {
  readonly texts: TerminalTexts;
  readonly say: (text: string) => void;
}

export function screenFor(language: Language, json: boolean): Screen {
  const stream = json ? process.stderr : process.stdout;
  return { texts: TERMINAL_TEXTS[language], say: (text) => stream.write(`${text}\n`) };
}

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** A bar on a terminal; nothing where the output goes into a file or another program. */
export function progressBar(title: string, total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 40,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
