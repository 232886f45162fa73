/** The families of forms that ship, put together from their JSON files. */
import type { Form } from '../core/form';
import type { Bodies, Targets } from '../core/register';
import { formFiles } from './files';

/** One form over the years, with its bodies. */
export interface FormsOfFamily {
  readonly id: string;
  readonly bodies: Bodies;
  /** By year, oldest first. */
  readonly forms: readonly Form[];
}

export interface FormFamily extends FormsOfFamily {
  readonly targets: readonly Targets[];
}

/** How one file's JSON becomes what it stands for. */
export interface FileReading {
  readonly form: (json: unknown, file: string) => Form;
  readonly bodies: (json: unknown, file: string) => Bodies;
}

/** A family's files whose names begin so. */
export function filesOf(
  files: Readonly<Record<string, unknown>>,
  id: string,
  start: string,
): readonly [path: string, json: unknown][] {
  return Object.entries(files).filter(([path]) => path.startsWith(`${id}/${start}`));
}

function readFamily(id: string, read: FileReading): FormsOfFamily {
  const [bodies] = filesOf(formFiles, id, 'bodies');
  return {
    id,
    bodies: read.bodies(bodies?.[1], bodies?.[0] ?? `${id}/bodies.json`),
    forms: filesOf(formFiles, id, 'form-')
      .map(([path, json]) => read.form(json, path))
      .sort((a, b) => a.year - b.year),
  };
}

export function readFamilies(read: FileReading): readonly FormsOfFamily[] {
  return [...new Set(Object.keys(formFiles).map((path) => path.split('/')[0] ?? ''))].map((id) => readFamily(id, read));
}
