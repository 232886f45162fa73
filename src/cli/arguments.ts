/** What was typed → what is to be done. */
import { parseArgs } from 'node:util';
import { languages, type Language } from '../text/language';
import type { TerminalTexts } from '../text/vi/terminal';

export interface Arguments {
  readonly command: string | null;
  readonly paths: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly form: string | null;
  readonly year: number | null;
  readonly targets: string | null;
  readonly out: string | null;
  /** How many processes read files; null for as many as are worth it. */
  readonly jobs: number | null;
}

/** A command that cannot be carried out as typed; the message is a sentence for the person who typed it. */
export class UsageError extends Error {
  constructor(readonly say: (texts: TerminalTexts) => string) {
    super('usage');
    this.name = 'UsageError';
  }
}

const OPTIONS = {
  form: { type: 'string' },
  year: { type: 'string' },
  targets: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Known before anything else is, so that even a wrong command is answered in the right language. */
export function languageOf(typed: readonly string[]): Language {
  const index = typed.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const wanted = index < 0 ? null : (typed[index]?.split('=')[1] ?? typed[index + 1] ?? null);
  return languages.find((one) => one === wanted) ?? 'vi';
}

function parseYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^20\d\d$/.test(text)) throw new UsageError((texts) => texts.wrongOption(`--year ${text}`));
  return Number(text);
}

function parseJobs(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError((texts) => texts.wrongOption(`--jobs ${text}`));
  return Number(text);
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
  const { lang } = values;
  if (lang !== undefined && !languages.some((one) => one === lang))
    throw new UsageError((texts) => texts.wrongOption(`--lang ${lang}`));
  const [command = null, ...paths] = positionals;
  return {
    command,
    paths,
    language: languageOf(typed),
    json: values.json === true,
    help: values.help === true,
    version: values.version === true,
    form: values.form ?? null,
    year: parseYear(values.year),
    targets: values.targets ?? null,
    out: values.out ?? null,
    jobs: parseJobs(values.jobs),
  };
}
