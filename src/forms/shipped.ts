/**
 * The forms that ship as plain data, without targets, for the functions in cells: their script loads with every workbook and has no room
 * for the schemas. The same files are held to the schemas wherever else they are read; a test says that both are equal.
 */
import type { Form } from '../core/form';
import type { Bodies } from '../core/register';
import { readFamilies, type FormsOfFamily } from './family';

let read: readonly FormsOfFamily[] | null = null;

export function shippedFamilies(): readonly FormsOfFamily[] {
  read ??= readFamilies({
    form: (json) => json as Form,
    bodies: (json) => json as Bodies,
  });
  return read;
}
