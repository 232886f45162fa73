/** What was typed → what is to be done. */
import { parseArgs } from 'node:util';
import { languages, type Language } from '../text/language';
import type { HelpTexts } from '../text/vi/help';
import type { TerminalTexts } from '../text/vi/terminal';

/** A command that cannot be carried out as typed; the message is a sentence for the person who typed it. */
export class UsageError extends Error {
  constructor(readonly say: (texts: TerminalTexts, language: Language) => string) {
    super('usage');
    this.name = 'UsageError';
  }
}

type Typed = string | boolean | readonly (string | boolean)[] | undefined;

/** How an option is typed, and what becomes of it; `read` is told the option's own name for its complaint. */
interface Option<T> {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  readonly read: (typed: Typed, name: string) => T;
}

const text: Option<string | null> = {
  type: 'string',
  read: (typed) => (typeof typed === 'string' ? typed : null),
};

/** May be typed several times. */
const texts: Option<readonly string[]> = {
  type: 'string',
  multiple: true,
  read: (typed) => (Array.isArray(typed) ? typed.filter((one) => typeof one === 'string') : []),
};

const flag: Option<boolean> = { type: 'boolean', read: (typed) => typed === true };

/** A whole number of a given shape; null where the option was not typed. */
function number(shape: RegExp): Option<number | null> {
  return {
    type: 'string',
    read: (typed, name) => {
      if (typeof typed !== 'string') return null;
      if (!shape.test(typed)) throw new UsageError((texts) => texts.wrongOption(`--${name} ${typed}`));
      return Number(typed);
    },
  };
}

const language: Option<Language> = {
  type: 'string',
  read: (typed) => {
    const known = languages.find((one) => one === typed);
    if (typed !== undefined && known === undefined)
      throw new UsageError((texts) => texts.wrongOption(`--lang ${String(typed)}`));
    return known ?? 'vi';
  },
};

const list: Option<readonly string[]> = {
  type: 'string',
  multiple: true,
  read: (typed) => (Array.isArray(typed) ? typed.filter((one) => typeof one === 'string') : []),
};

/** Every option of every command, a line each; which command takes which, main.ts says. */
const OPTIONS = {
  form: text,
  year: number(/^\d{4}$/),
  targets: text,
  /** Last year's report or appendices, to hold this year's figures against. */
  'last-year': texts,
  out: text,
  /** What is accepted as it stands, and why. */
  accept: texts,
  /** How many processes read files; null for as many as are worth it. */
  jobs: number(/^[1-9]\d?$/),
  changes: text,
  'dry-run': flag,
  /** The report as a Word document, besides the workbook. */
  docx: text,
  /** A written report to hold against the consolidated one. */
  narrative: text,
  /** How amounts are worded: "lẻ ngàn chẵn". */
  wording: text,
  /** Takes the protection off a form that is sent out. */
  password: text,
  by: text,
  base: text,
  minimum: list,
  fixed: list,
  only: list,
  json: flag,
  lang: language,
  help: { ...flag, short: 'h' },
  version: flag,
} satisfies Readonly<Record<keyof HelpTexts['options'], Option<unknown>>>;

export type OptionName = keyof typeof OPTIONS;

type Options = { readonly [Name in OptionName]: ReturnType<(typeof OPTIONS)[Name]['read']> };

export interface Arguments extends Options {
  readonly command: string | null;
  readonly paths: readonly string[];
  readonly language: Language;
  /** Which options were typed at all. */
  readonly given: readonly OptionName[];
}

/** Every command takes these. */
export const COMMON_OPTIONS: readonly OptionName[] = ['lang', 'help', 'version'];

/** Known before anything else is, so that even a wrong command is answered in the right language. */
export function languageOf(typed: readonly string[]): Language {
  const index = typed.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const wanted = index < 0 ? null : (typed[index]?.split('=')[1] ?? typed[index + 1] ?? null);
  return languages.find((one) => one === wanted) ?? 'vi';
}

function parse(
  typed: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node names the option in quotes; its English sentence around it is of no use to a clerk.
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? typed.join(' ');
    throw new UsageError((texts) => texts.wrongOption(option));
  }
}

/** @throws {UsageError} */
export function parseArguments(typed: readonly string[]): Arguments {
  const { values, positionals } = parse(typed);
  const names = Object.keys(OPTIONS) as OptionName[];
  const read = Object.fromEntries(names.map((name) => [name, OPTIONS[name].read(values[name], name)]));
  const [command = null, ...paths] = positionals;
  const given = names.filter((name) => values[name] !== undefined);
  return { ...(read as Options), command, paths, language: languageOf(typed), given };
}

/**
 * An option that a command does not take must not be passed over in silence: who typed it meant something by it.
 * @throws {UsageError}
 */
export function refuseOtherOptions(command: string, { given }: Arguments, taken: readonly OptionName[]): void {
  const [stranger] = given.filter((name) => !taken.includes(name) && !COMMON_OPTIONS.includes(name));
  if (stranger !== undefined) throw new UsageError((texts) => texts.optionNotTaken(`--${stranger}`, command));
}
