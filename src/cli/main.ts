/** The command line: one command, one file; errors become sentences, sentences an exit status. */
import product from '../../package.json';
import type { HelpTexts } from '../text/vi/help';
import { allocateCommand } from './commands/allocate-command';
import {
  languageOf,
  parseArguments,
  refuseOtherOptions,
  UsageError,
  type Arguments,
  type OptionName,
} from './arguments';
import { checkCommand } from './commands/check-command';
import { compareCommand } from './commands/compare-command';
import { TERMINAL_TEXTS } from './console';
import { FAULT, NOTHING_WRONG } from './exit-status';
import { formsCommand } from './commands/forms-command';
import { freezeCommand } from './commands/freeze-command';
import { commandHelp, help } from './help';
import { mendCommand } from './commands/mend-command';
import { mergeCommand } from './commands/merge-command';
import { readCommand } from './commands/read-command';
import { wordsCommand } from './commands/words-command';

interface Command {
  readonly run: (typed: Arguments) => Promise<number>;
  /** What it takes besides --lang, --help and --version. */
  readonly options: readonly OptionName[];
}

type CommandName = keyof HelpTexts['commands'];

/** In the order in which help lists them. */
const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: { run: checkCommand, options: ['accept', 'form', 'year', 'targets', 'last-year', 'jobs', 'json'] },
  merge: {
    run: mergeCommand,
    options: ['out', 'docx', 'narrative', 'accept', 'form', 'year', 'targets', 'last-year', 'jobs', 'json'],
  },
  compare: { run: compareCommand, options: ['out', 'form', 'year', 'targets', 'json'] },
  mend: { run: mendCommand, options: ['out', 'dry-run', 'changes', 'form', 'year', 'targets', 'json'] },
  words: { run: wordsCommand, options: ['wording', 'json'] },
  forms: { run: formsCommand, options: ['year', 'out', 'targets', 'password', 'form', 'json'] },
  freeze: { run: freezeCommand, options: ['out', 'dry-run', 'changes', 'json'] },
  allocate: {
    run: allocateCommand,
    options: ['out', 'by', 'base', 'minimum', 'fixed', 'only', 'form', 'year', 'targets', 'json'],
  },
  read: { run: readCommand, options: ['json'] },
};

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

async function run(typed: readonly string[]): Promise<number> {
  const parsed = parseArguments(typed);
  if (parsed.version) {
    process.stdout.write(`${product.version}\n`);
    return NOTHING_WRONG;
  }
  const { command, language } = parsed;
  if (command === null) {
    process.stdout.write(`${help(language)}\n`);
    return parsed.help ? NOTHING_WRONG : FAULT;
  }
  if (!isCommand(command)) throw new UsageError((texts) => texts.unknownCommand(command));
  const { run: runCommand, options } = COMMANDS[command];
  if (parsed.help) {
    process.stdout.write(`${commandHelp(language, command, options)}\n`);
    return NOTHING_WRONG;
  }
  refuseOtherOptions(command, parsed, options);
  return runCommand(parsed);
}

/** Whoever listens has heard enough, as "| head" has: no reason for a stack trace. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly);
  const typed = process.argv.slice(2);
  const language = languageOf(typed);
  const texts = TERMINAL_TEXTS[language];
  try {
    process.exitCode = await run(typed);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${error instanceof UsageError ? error.say(texts, language) : texts.unexpected(detail)}\n`);
    process.exitCode = FAULT;
  }
}

void main();
