/**
 * The forms that ship as plain data, for the functions in cells: their script loads with every workbook and has no room
 * for the schemas. The same files are held to the schemas wherever else they are read; a test says that both are equal.
 */
import type { Form } from '../core/form';
import type { Bodies, Targets } from '../core/register';
import { readFamilies, type FormFamily } from './family';

let read: readonly FormFamily[] | null = null;

export function shippedFamilies(): readonly FormFamily[] {
  read ??= readFamilies({
    form: (json) => json as Form,
    bodies: (json) => json as Bodies,
    targets: (json) => json as Targets,
  });
  return read;
}
