/** How to use the command line: all commands, or one with the options that it takes. */
import { help as en } from '../text/en/help';
import type { Language } from '../text/language';
import { help as vi, type HelpTexts } from '../text/vi/help';
import { COMMON_OPTIONS, type OptionName } from './arguments';
import { paragraph } from './layout';

const TEXTS: Readonly<Record<Language, HelpTexts>> = { vi, en };

const INDENT = '  ';
const HANGING = '      ';
const OPTION_WIDTH = 16;

function commandLine(texts: HelpTexts, name: keyof HelpTexts['commands']): string {
  return `${INDENT}thidua ${name} ${texts.commands[name].takes}`.trimEnd();
}

function optionLines({ options }: HelpTexts, names: readonly OptionName[]): string[] {
  return names.map((name) => {
    const { takes, does } = options[name];
    return paragraph(
      `${`--${name} ${takes}`.padEnd(OPTION_WIDTH)} ${does}`,
      INDENT + ' '.repeat(OPTION_WIDTH + 1),
      INDENT,
    );
  });
}

export function help(language: Language): string {
  const texts = TEXTS[language];
  const names = Object.keys(texts.commands) as (keyof HelpTexts['commands'])[];
  const commands = names.flatMap((name) => [commandLine(texts, name), HANGING + texts.commands[name].does]);
  return [
    texts.title,
    '',
    ...commands,
    '',
    ...optionLines(texts, COMMON_OPTIONS),
    '',
    paragraph(texts.calling),
    paragraph(texts.exitStatus),
  ].join('\n');
}

export function commandHelp(
  language: Language,
  name: keyof HelpTexts['commands'],
  options: readonly OptionName[],
): string {
  const texts = TEXTS[language];
  const { does } = texts.commands[name];
  const lines = optionLines(texts, [...options, ...COMMON_OPTIONS]);
  const below = [paragraph(texts.calling), paragraph(texts.exitStatus)];
  return [`thidua ${name}: ${does}`, '', commandLine(texts, name), '', ...lines, '', ...below].join('\n');
}
