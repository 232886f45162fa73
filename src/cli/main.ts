/** The command line: one command, one file; errors become sentences, sentences an exit status. */
import product from '../../package.json';
import { languageOf, parseArguments, UsageError, type Arguments } from './arguments';
import { checkCommand } from './check-command';
import { TERMINAL_TEXTS } from './console';
import { FAULT, NOTHING_WRONG } from './exit-status';
import { mergeCommand } from './merge-command';
import { readCommand } from './read-command';

const COMMANDS: Readonly<Record<string, (typed: Arguments) => Promise<number>>> = {
  read: readCommand,
  check: checkCommand,
  merge: mergeCommand,
};

async function run(typed: readonly string[]): Promise<number> {
  const parsed = parseArguments(typed);
  if (parsed.version) {
    process.stdout.write(`${product.version}\n`);
    return NOTHING_WRONG;
  }
  const { command } = parsed;
  if (parsed.help || command === null) {
    process.stdout.write(`${TERMINAL_TEXTS[parsed.language].usage}\n`);
    return parsed.help ? NOTHING_WRONG : FAULT;
  }
  const wanted = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!wanted) throw new UsageError((texts) => texts.unknownCommand(command));
  return wanted(parsed);
}

/** Whoever listens has heard enough, as "| head" has: no reason for a stack trace. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly);
  const typed = process.argv.slice(2);
  const texts = TERMINAL_TEXTS[languageOf(typed)];
  try {
    process.exitCode = await run(typed);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${error instanceof UsageError ? error.say(texts) : texts.unexpected(detail)}\n`);
    process.exitCode = FAULT;
  }
}

void main();
