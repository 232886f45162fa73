/** The families of forms that ship, put together from their JSON files. */
import type { Form } from '../core/form';
import type { Bodies, Targets } from '../core/register';
import { files } from './files';

/** One form over the years, with its bodies. */
export interface FormFamily {
  readonly id: string;
  readonly bodies: Bodies;
  /** By year, oldest first. */
  readonly forms: readonly Form[];
  readonly targets: readonly Targets[];
}

/** How one file's JSON becomes what it stands for. */
export interface FileReading {
  readonly form: (json: unknown, file: string) => Form;
  readonly bodies: (json: unknown, file: string) => Bodies;
  readonly targets: (json: unknown, file: string) => Targets;
}

function readFamily(id: string, read: FileReading): FormFamily {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${id}/`));
  const named = (start: string): [string, unknown][] => own.filter(([path]) => path.startsWith(`${id}/${start}`));
  const [bodies] = named('bodies');
  return {
    id,
    bodies: read.bodies(bodies?.[1], bodies?.[0] ?? `${id}/bodies.json`),
    forms: named('form-')
      .map(([path, json]) => read.form(json, path))
      .sort((a, b) => a.year - b.year),
    targets: named('targets-').map(([path, json]) => read.targets(json, path)),
  };
}

export function readFamilies(read: FileReading): readonly FormFamily[] {
  return [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].map((id) => readFamily(id, read));
}
