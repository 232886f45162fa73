/** The 2022 form filled in by one body, as a workbook of plain data; tests change what they are about. */
import { indicatorsOf, isProgramme, type Form, type Indicator } from '../src/core/form';
import type { Register } from '../src/core/register';
import type { Sheet, Workbook } from '../src/core/workbook';
import { familyOf, formOf, registerOf } from '../src/forms';
import { sheetOf, workbookOf, type Typed } from './workbook-of';

const family = familyOf('lai-chau-appendix')!;
export const form: Form = formOf(family, 2022)!;
export const shippedRegister: Register = registerOf(family, 2022);
export const bodies = family.bodies;

/** What Tam Đường is assigned in these tests; VII has no targets, and of IV.6 nobody says anything. */
const BRANCH_TARGETS: Readonly<Record<string, string>> = {
  'I.1': '30',
  'I.2': '1',
  'I.3': '50',
  'II.1': '-',
  'III.1': '1',
  'III.2': '2',
  'IV.1': '70',
  'IV.2': '1',
  'IV.3': '2',
  'IV.4': '1',
  'IV.5': '4',
  'V.1': '1',
  'V.2': '1',
  'VI.1': '6',
};

/** The shipped register, with targets for single branches laid over it. */
export function registerWith(branches: Readonly<Record<string, Readonly<Record<string, string>>>>): Register {
  const { targets } = shippedRegister;
  const assigned = Object.fromEntries(
    Object.entries(branches).map(([id, byCode]) => [
      id,
      Object.fromEntries(Object.entries(byCode).map(([code, value]) => [code, { value, source: 'bài kiểm thử' }])),
    ]),
  );
  return { bodies, targets: { ...targets!, branches: assigned } };
}

export const register: Register = registerWith({ 'tam-duong': BRANCH_TARGETS });

/** What stands in one line of the form; null leaves the cell empty. */
export interface LineCells {
  readonly number?: Typed;
  readonly label?: Typed;
  readonly measure?: Typed;
  readonly target?: Typed;
  readonly result?: Typed;
  readonly rate?: Typed;
}

export type Role = keyof LineCells;

/** A line of the table: a figure's, or a section's or programme's title. */
export interface FormRow extends LineCells {
  readonly code: string;
  readonly section: string;
}

/** [result, rate] of a branch with nothing wrong. */
const OF_BRANCH: Readonly<Record<string, readonly [Typed, Typed]>> = {
  'I.1': [30, 100],
  'I.2': [1, 100],
  'I.3': [80, 160],
  'II.1': ['-', '-'],
  'III.1': [1, 100],
  'III.2': [2, 100],
  'IV.1': [70, 100],
  'IV.2': [1, 100],
  'IV.3': [2, 100],
  'IV.4': [1, 100],
  'IV.5': [4, 100],
  'IV.6': [2, '-'],
  'V.1': [1, 100],
  'V.2': [1, 100],
  'VI.1': [6, 100],
  'VII.2.count': [600, '-'],
  'VII.2.amount': [140.25, '-'],
  'VII.3.count': [40, '-'],
  'VII.3.amount': [30, '-'],
  'VII.4.count': [15, '-'],
  'VII.4.amount': [15, '-'],
  'VII.5.count': [2, '-'],
  'VII.5.amount': [45, '-'],
};

const OF_PROVINCE: Readonly<Record<string, readonly [Typed, Typed]>> = {
  'VII.1.count': [6958, '-'],
  'VII.1.amount': [2080.84, '-'],
  'VII.6.a': ['vững mạnh.', '-'],
  'VII.6.b': ['vững mạnh.', '-'],
  'VII.6.c': ['15%', '-'],
  'VII.6.d': ['100%', '-'],
};

/** A line's own changes; a bare value stands for the result, `null` takes the line away. */
export type Changes = Readonly<Record<string, LineCells | string | number | null>>;

export interface Filling {
  /** Id of the body; its name stands over the result column. */
  readonly body?: string;
  readonly changes?: Changes;
  /** Columns from left to right; `target` is left out where it is not named. */
  readonly columns?: readonly (Role | 'other')[];
  readonly title?: Typed;
  /** What stands over the result column instead of the body's name. */
  readonly heading?: Typed;
  /** Rows above the title. */
  readonly above?: readonly (readonly Typed[])[];
  readonly below?: readonly (readonly Typed[])[];
  /** How many empty columns stand to the left. */
  readonly right?: number;
  /** Empty rows between the title and the headings. */
  readonly gap?: number;
  readonly headings?: Readonly<Partial<Record<Role, string>>>;
  readonly arrange?: (rows: readonly FormRow[]) => readonly FormRow[];
  readonly sheet?: Partial<Sheet>;
}

function lineOf({ code, number, label, measure }: Indicator, section: string, body: string): FormRow {
  const [result, rate] = (body === bodies.consolidating.id ? OF_PROVINCE : OF_BRANCH)[code] ?? ['-', '-'];
  return { code, section, number, label, measure: form.measures[measure]?.label ?? '', result, rate };
}

/** Every line of the form as printed, filled in by the body. */
export function formRows(body = 'tam-duong'): FormRow[] {
  return form.sections.flatMap(({ code: section, title, lines }) => [
    { code: section, section, number: section, label: title },
    ...lines.flatMap((line): FormRow[] =>
      isProgramme(line)
        ? [
            { code: line.code, section, number: line.number, label: line.title },
            ...line.indicators.map((indicator) => lineOf(indicator, section, body)),
          ]
        : [lineOf(line, section, body)],
    ),
  ]);
}

function changed(row: FormRow, changes: Changes): FormRow[] {
  const change = changes[row.code];
  if (change === null) return [];
  if (change === undefined) return [row];
  return [typeof change === 'object' ? { ...row, ...change } : { ...row, result: change }];
}

export function nameOf(bodyId: string): string {
  return [bodies.consolidating, ...bodies.branches].find(({ id }) => id === bodyId)!.name;
}

export function filledSheet(filling: Filling = {}): Sheet {
  const { body = 'tam-duong', changes = {}, right = 0, gap = 1, above = [], below = [], headings = {} } = filling;
  const columns = filling.columns ?? ['number', 'label', 'measure', 'result', 'rate'];
  const rows = formRows(body).flatMap((row) => changed(row, changes));
  const line = (cellOf: (role: Role | 'other') => Typed): Typed[] => columns.map(cellOf);
  const heading = (role: Role | 'other'): Typed =>
    role === 'other' ? null : (headings[role] ?? form.headings[role][0]!);
  const lines: (readonly Typed[])[] = [
    ...above,
    [filling.title === undefined ? form.title : filling.title],
    ...Array.from({ length: gap }, () => []),
    line((role) =>
      role === 'result'
        ? filling.heading === undefined
          ? nameOf(body)
          : filling.heading
        : role === 'rate' || role === 'other'
          ? null
          : heading(role),
    ),
    line((role) => (role === 'result' || role === 'rate' ? heading(role) : null)),
    ...(filling.arrange?.(rows) ?? rows).map((row) => line((role) => (role === 'other' ? null : (row[role] ?? null)))),
    ...below,
  ];
  const shift = Array.from({ length: right }, () => null);
  return sheetOf(
    lines.map((one) => [...shift, ...one]),
    filling.sheet,
  );
}

export function filledForm(filling: Filling = {}): Workbook {
  return workbookOf(filledSheet(filling));
}

export const codes: readonly string[] = indicatorsOf(form).map(({ code }) => code);
