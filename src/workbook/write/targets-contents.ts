/** What a workbook of targets holds, and where on its first sheet everything stands. */
import type { AllocatedTarget } from '../../core/targets/allocated-targets';
import type { Form } from '../../core/form';
import { formRows, type FormRow } from '../../core/forms/form-rows';
import type { Body, Register, Target } from '../../core/register';
import { allocateTexts as en } from '../../text/en/allocate';
import type { Language } from '../../text/language';
import { allocateTexts as vi, type AllocateTexts } from '../../text/vi/allocate';

export interface WriteTargetsOptions {
  readonly form: Form;
  readonly register: Register;
  /** Of the year, in the register's order. */
  readonly branches: readonly Body[];
  /** What each branch is assigned; null leaves the cell open. */
  readonly targetOf: (body: string, code: string) => Target;
  readonly allocated: readonly AllocatedTarget[];
  /** What the targets were split by, in words. */
  readonly base: string;
  readonly language: Language;
}

export interface TargetsContents extends WriteTargetsOptions {
  readonly words: AllocateTexts;
  readonly rows: readonly { readonly row: number; readonly line: FormRow }[];
  readonly header: number;
  readonly columns: {
    readonly province: number;
    readonly first: number;
    readonly last: number;
    readonly sum: number;
    readonly difference: number;
  };
}

const WORDS: Readonly<Record<Language, AllocateTexts>> = { vi, en };
const HEADER = 4;
const PROVINCE = 4;

export function targetsContents(options: WriteTargetsOptions): TargetsContents {
  const { form, branches, language } = options;
  const assigned = formRows(form).filter(({ section }) => section.targets);
  const first = PROVINCE + 1;
  const last = PROVINCE + branches.length;
  return {
    ...options,
    words: WORDS[language],
    rows: assigned.map((line, index) => ({ row: HEADER + 1 + index, line })),
    header: HEADER,
    columns: { province: PROVINCE, first, last, sum: last + 1, difference: last + 2 },
  };
}
