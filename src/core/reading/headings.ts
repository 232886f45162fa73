/** The column headings of a sheet, as the form words them or as others do. */
import type { Form } from '../form';
import type { Grid } from '../sheets/grid';
import { labelKey, plainKey } from '../text';
import type { Cell } from '../workbook';

export type ColumnRole = keyof Form['headings'];

export interface Heading {
  readonly role: ColumnRole;
  readonly row: number;
  readonly column: number;
  /** Worded as the form prints it, not in one of the other ways. */
  readonly asPrinted: boolean;
}

/** The year or part of a year a heading may end with: "Kết quả năm 2022", "Kết quả thực hiện 6 tháng đầu năm". */
const PERIOD_BEHIND =
  / (?:ca nam|(?:trong |cua )?nam 20\d\d|20\d\d|(?:\d{1,2}|sau|chin) thang(?: dau| cuoi)?(?: nam)?(?: 20\d\d)?|quy (?:\d|i{1,3}|iv)(?: nam)?(?: 20\d\d)?)$/;

const LONGEST_HEADING = 80;

type HeadingKeys = ReadonlyMap<string, Pick<Heading, 'role' | 'asPrinted'>>;

function headingKeys(form: Form): HeadingKeys {
  const keys = new Map<string, Pick<Heading, 'role' | 'asPrinted'>>();
  for (const [role, wordings] of Object.entries(form.headings) as [ColumnRole, string[]][])
    for (const [index, wording] of wordings.entries()) {
      const meant = { role, asPrinted: index === 0 };
      keys.set(labelKey(wording), meant);
      keys.set(plainKey(wording), meant);
    }
  return keys;
}

function meaningOf({ type, value }: Cell, keys: HeadingKeys): Pick<Heading, 'role' | 'asPrinted'> | null {
  if (type !== 'text' || value.length > LONGEST_HEADING) return null;
  const plain = plainKey(value);
  const whole = keys.get(labelKey(value)) ?? keys.get(plain);
  if (whole) return whole;
  const ofPeriod = keys.get(plain.replace(PERIOD_BEHIND, ''));
  return ofPeriod ? { role: ofPeriod.role, asPrinted: false } : null;
}

/** What a heading means, where it names no other period than the form's year; null for any other text. */
export function headingRole(text: string, form: Form): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const keys = headingKeys(form);
  const plain = plainKey(text).replace(new RegExp(` (?:nam )?${String(form.year)}$`), '');
  return (keys.get(labelKey(text)) ?? keys.get(plain))?.role ?? null;
}

/** By row, then by column. */
export function headingsOf(grid: Grid, form: Form): Heading[] {
  const keys = headingKeys(form);
  return grid.sheet.cells.flatMap((cell): Heading[] => {
    const meant = meaningOf(cell, keys);
    return meant ? [{ ...meant, row: cell.row, column: cell.column }] : [];
  });
}
