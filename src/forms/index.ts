/** The forms that ship: JSON in the folders beside this file, checked as it is read. */
import * as z from 'zod';
import type { Form } from '../core/form';
import { formSchema } from '../core/forms/form-schema';
import type { Bodies, Register, Targets } from '../core/register';
import { bodiesSchema, targetsSchema } from '../core/forms/register-schema';
import { filesOf, readFamilies, type FormFamily } from './family';
import { targetsFiles } from './files';
import { issueLines, wordIssue } from './json-issues';

export type { FormFamily };

/** A JSON file that does not say what a form or register must say: names the file, the place in it and what is missing. */
export class FormFileError extends Error {
  constructor(file: string, issues: readonly string[]) {
    super(`${file}: ${issues.join('; ')}`);
    this.name = 'FormFileError';
  }
}

function parseAs<T>(schema: z.ZodType<T>, json: unknown, file: string): T {
  const parsed = schema.safeParse(json, { error: wordIssue });
  if (parsed.success) return parsed.data;
  throw new FormFileError(file, issueLines(parsed.error));
}

/** @throws {FormFileError} */
export function parseForm(json: unknown, file: string): Form {
  return parseAs(formSchema, json, file);
}

/** @throws {FormFileError} */
export function parseBodies(json: unknown, file: string): Bodies {
  return parseAs(bodiesSchema, json, file);
}

/** @throws {FormFileError} */
export function parseTargets(json: unknown, file: string): Targets {
  return parseAs(targetsSchema, json, file);
}

let read: readonly FormFamily[] | null = null;

/** Every form that ships; read once, when first asked for. */
export function formFamilies(): readonly FormFamily[] {
  read ??= readFamilies({ form: parseForm, bodies: parseBodies }).map((family) => ({
    ...family,
    targets: filesOf(targetsFiles, family.id, 'targets-').map(([path, json]) => parseTargets(json, path)),
  }));
  return read;
}

export function familyOf(id: string): FormFamily | null {
  return formFamilies().find((family) => family.id === id) ?? null;
}

export function formOf(family: FormFamily, year: number): Form | null {
  return family.forms.find((form) => form.year === year) ?? null;
}

export function registerOf(family: FormFamily, year: number): Register {
  return { bodies: family.bodies, targets: family.targets.find((targets) => targets.year === year) ?? null };
}
