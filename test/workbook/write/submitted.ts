/** Small submissions made by hand: workbooks as plain data, checked and consolidated as the command line does. */
import { check } from '../../../src/core/check';
import { consolidate } from '../../../src/core/consolidate';
import { fault } from '../../../src/core/fault';
import { indicatorsOf, isProgramme, type Form } from '../../../src/core/form';
import { formSchema } from '../../../src/core/forms/form-schema';
import type { ReceivedFile } from '../../../src/core/reporting/received';
import type { Register } from '../../../src/core/register';
import { bodiesSchema, targetsSchema } from '../../../src/core/forms/register-schema';
import type { Report } from '../../../src/core/report';
import type { Cell, Workbook } from '../../../src/core/workbook';
import bodiesJson from '../../../src/forms/lai-chau-appendix/bodies.json';
import formJson from '../../../src/forms/lai-chau-appendix/form-2022.json';
import targetsJson from '../../../src/forms/lai-chau-appendix/targets-2022.json';
import { writeReport } from '../../../src/workbook/write';

export const form: Form = formSchema.parse(formJson);
export const register: Register = {
  bodies: bodiesSchema.parse(bodiesJson),
  targets: targetsSchema.parse(targetsJson),
};
export const branchIds = register.bodies.branches.map(({ id }) => id);
export const ownId = register.bodies.consolidating.id;

/** What a body typed, by code: a number, a text, or nothing. */
export type Typed = Readonly<Record<string, string | number | null>>;

/** Eleven branches with two of everything each, and a province that gives what only it is asked for. */
export function usualFigures(bodyId: string): Typed {
  const money = (code: string): string => (code === 'VII.5.amount' ? '25' : '0.5');
  return Object.fromEntries(
    indicatorsOf(form).map(({ code, kind, reporters }): [string, string | number] => {
      if ((reporters === 'self') !== (bodyId === ownId)) return [code, '-'];
      if (kind === 'judgement') return [code, 'vững mạnh.'];
      if (kind === 'share') return [code, code === 'VII.6.c' ? '15%' : '100%'];
      if (reporters === 'self') return [code, kind === 'money' ? 2080.84 : 6958];
      return [code, kind === 'money' ? Number(money(code)) : 2];
    }),
  );
}

export function appendixWorkbook(bodyId: string, typed: Typed): Workbook {
  const { bodies } = register;
  const name = [bodies.consolidating, ...bodies.branches].find(({ id }) => id === bodyId)?.name ?? bodyId;
  const cells: Cell[] = [];
  const write = (row: number, column: number, value: string | number | null): void => {
    if (value === null) return;
    cells.push({ row, column, type: typeof value === 'number' ? 'number' : 'text', value: String(value) });
  };
  write(1, 1, form.title);
  for (const [index, role] of (['number', 'label', 'measure', 'result', 'rate'] as const).entries())
    write(3, index + 1, form.headings[role][0] ?? '');
  write(2, 4, name);
  let row = 4;
  for (const section of form.sections)
    for (const line of section.lines) {
      if (isProgramme(line)) write((row += 1), 2, line.title);
      for (const { code, label, measure } of isProgramme(line) ? line.indicators : [line]) {
        row += 1;
        write(row, 2, label);
        write(row, 3, form.measures[measure]?.label ?? '');
        write(row, 4, typed[code] ?? null);
      }
    }
  const sheet = {
    name: 'Phụ lục',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { sheets: [sheet], names: [], modified: null, notices: [] };
}

function fingerprint(seed: string): string {
  return Buffer.from(seed.padEnd(32, '.')).toString('hex').slice(0, 64);
}

export function received(bodyId: string, typed: Typed, file = `${bodyId}.xlsx`): ReceivedFile {
  const submission = check(appendixWorkbook(bodyId, typed), { form, register, fileName: file });
  return { file, sha256: fingerprint(file), outcome: { status: 'read', submission, modified: null } };
}

export function unreadable(file: string): ReceivedFile {
  return { file, sha256: fingerprint(file), outcome: { status: 'fault', fault: fault('pdf', {}) } };
}

export function usualFiles(): ReceivedFile[] {
  return [...branchIds, ownId].map((id) => received(id, usualFigures(id)));
}

export function reportOf(files: readonly ReceivedFile[], of: Register = register): Report {
  return consolidate(files, { form, register: of });
}

export function written(report: Report, of: Register = register, language: 'vi' | 'en' = 'vi'): Promise<Uint8Array> {
  return writeReport(report, {
    form,
    register: of,
    language,
    sentence: ({ rule }) => `Câu của quy tắc ${rule}.`,
    faultSentence: ({ code }) => `Câu của sự cố ${code}.`,
  });
}
