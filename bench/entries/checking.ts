/** Reading and checking, with the form and register that ship. */
import { check, type Submission } from '../../src/core/check';
import type { Workbook } from '../../src/core/workbook';
import { familyOf, formOf, registerOf } from '../../src/forms';

export { inflateNode } from '../../src/workbook/inflate-node';
export { readWorkbook } from '../../src/workbook/read';

const family = familyOf('lai-chau-appendix');
const form = family && formOf(family, 2022);

export function checkOf(workbook: Workbook, fileName: string): Submission {
  if (!family || !form) throw new Error('the form of 2022 is not there');
  return check(workbook, { form, register: registerOf(family, form.year), fileName });
}
