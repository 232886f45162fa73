/** What a function does and takes, for the lists in which people look for one. */
import en from './en/function-help.json';
import type { Language } from './language';
import vi from './vi/function-help.json';

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
}

export interface FunctionHelp {
  readonly description: string;
  /** By the parameter's name in code. */
  readonly parameters: Readonly<Record<string, ParameterHelp>>;
}

const HELP: Readonly<Record<Language, typeof vi & typeof en>> = { vi, en };

export type FunctionName = keyof typeof vi;

export const functionNames = Object.keys(vi) as readonly FunctionName[];

export function functionHelp(id: FunctionName, language: Language): FunctionHelp {
  return HELP[language][id];
}
