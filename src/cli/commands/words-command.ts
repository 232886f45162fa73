/** thidua words: an amount in figures → in words, and in words → in figures. */
import { amountFromWords } from '../../core/amounts-in-words/amount-from-words';
import { compare, isWhole, type Decimal } from '../../core/figures/decimal';
import { LARGEST_IN_WORDS } from '../../core/amounts-in-words/amount-in-words';
import { sayingOf, type Say } from '../../core/amounts-in-words/amount-wording';
import { readFigure } from '../../core/figure';
import { readNumeral } from '../../core/figures/numeral';
import { amountWordsFacts, noAmountSentence } from '../../text/amount-words-sentences';
import { words as en } from '../../text/en/words';
import type { Language } from '../../text/language';
import { formatNumber } from '../../text/number-format';
import { words as vi } from '../../text/vi/words';
import { UsageError, type Arguments } from '../arguments';
import { printable } from '../console';
import { ERRORS_FOUND, NOTHING_WRONG } from '../exit-status';

const TEXTS = { vi, en };

/** One argument and what became of it. */
interface Answered {
  readonly text: string;
  /** Decimal text; null where there is none for certain. */
  readonly value: Decimal | null;
  /** The amount in words; null where the words were given and nothing else was asked. */
  readonly words: string | null;
  /** The values that the argument can mean, where it can mean several. */
  readonly readings: readonly Decimal[];
  readonly message: string | null;
  /** What is shown to a person. */
  readonly shown: string;
}

function refused(text: string, message: string, readings: readonly Decimal[] = []): Answered {
  return { text, value: null, words: null, readings, message, shown: message };
}

interface ReadAmount {
  readonly readings: readonly Decimal[];
  readonly isCertain: boolean;
}

/** What a figure can mean, in đồng: longer ones too than a workbook keeps. */
function readAmount(text: string): ReadAmount {
  const { readings, spaces } = readNumeral(text);
  if (readings.length === 1 && spaces !== 'odd')
    return { readings: readings.map(({ value }) => value), isCertain: true };
  const reading = readFigure({ type: 'text', value: text }, { kind: 'money', dong: '1' });
  if (reading.state === 'value') return { readings: [reading.value], isCertain: true };
  return { readings: reading.state === 'unclear' ? reading.candidates : [], isCertain: false };
}

function inWords(text: string, say: Say, language: Language): Answered {
  const texts = TEXTS[language];
  const { readings, isCertain } = readAmount(text);
  const facts = amountWordsFacts({ written: text, at: text, readings }, language);
  const [value] = readings;
  if (value === undefined) return refused(text, texts.notANumber(facts));
  if (!isCertain) return refused(text, texts.readings(facts), readings);
  if (!isWhole(value)) return refused(text, texts.notWhole(facts));
  if (compare(value.replace('-', ''), LARGEST_IN_WORDS) > 0) return refused(text, texts.tooLarge(facts));
  const words = say(value);
  return { text, value, words, readings: [], message: null, shown: words };
}

function inFigures(text: string, language: Language): Answered {
  const read = amountFromWords(text);
  if (read.state === 'no-amount') {
    const { why, start, end, readings } = read;
    const message = noAmountSentence({ written: text, why, at: text.slice(start, end), readings }, language);
    return refused(text, message, readings);
  }
  const figure = formatNumber(read.value, language);
  const shown = read.dong ? TEXTS[language].dong(figure) : figure;
  return { text, value: read.value, words: null, readings: [], message: null, shown };
}

function jsonOf({ text, value, words, readings, message }: Answered): object {
  return { text, value, words, readings, message };
}

/** Answers go to standard output, one line each; what has no answer is told on standard error. */
function tell(answers: readonly Answered[]): void {
  for (const { shown, value } of answers) {
    const stream = value === null ? process.stderr : process.stdout;
    stream.write(`${printable(shown)}\n`);
  }
}

/** What begins like a figure is one; anything else is words. */
function looksLikeFigure(text: string): boolean {
  return /^[\s\u00a0]*[-−+]?[\s\u00a0]*[.,]?\d/.test(text);
}

export function wordsCommand({ paths, language, json, wording }: Arguments): Promise<number> {
  const texts = TEXTS[language];
  if (paths.length === 0) throw new UsageError(() => texts.noneGiven);
  const say = sayingOf(wording ?? (language === 'en' ? 'en' : ''));
  if (!say) throw new UsageError(() => texts.wrongWording(wording ?? ''));
  const answers = paths.map((text) =>
    looksLikeFigure(text) ? inWords(text, say, language) : inFigures(text, language),
  );
  tell(json ? answers.filter(({ value }) => value === null) : answers);
  if (json) process.stdout.write(`${JSON.stringify({ amounts: answers.map(jsonOf) }, null, 2)}\n`);
  return Promise.resolve(answers.some(({ value }) => value === null) ? ERRORS_FOUND : NOTHING_WRONG);
}
