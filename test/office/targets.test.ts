/** The workbook of targets saved again by LibreOffice says the same, and its own sums are right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchTargets, type AllocatedTarget } from '../../src/core/targets/allocated-targets';
import { allocate } from '../../src/core/targets/allocation';
import { indicatorOf } from '../../src/core/form';
import { branchesIn, targetOf } from '../../src/core/register';
import { familyOf, formOf, registerOf } from '../../src/forms';
import { targetsOfWorkbook } from '../../src/forms/targets-of-workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { openWorkbook } from '../../src/workbook/open';
import { writeTargets } from '../../src/workbook/write/targets-workbook';
import { newFolder, removeFolders } from '../cli/run';
import { convert } from './libreoffice';

afterAll(removeFolders);

const family = familyOf('lai-chau-appendix')!;

async function made(year: number): Promise<{ path: string; meant: Record<string, Record<string, string>> }> {
  const form = formOf(family, year)!;
  const register = registerOf(family, year);
  const branches = branchesIn(family.bodies, year);
  const allocated = ['I.1', 'IV.1'].map((code): AllocatedTarget => {
    const target = targetOf(register, family.bodies.consolidating.id, code)!;
    const claims = branches.map(({ id }, index) => ({ body: id, base: String(index + 1), fixed: null }));
    return {
      indicator: indicatorOf(form, code)!,
      target,
      base: {},
      allocation: allocate({ target, claims, minimum: '0' }),
    };
  });
  const given = branchTargets(form, register, allocated);
  const bytes = await writeTargets({ form, register, branches, targetOf: given, allocated, base: 'x', language: 'vi' });
  const path = join(newFolder(), `chi-tieu-${String(year)}.xlsx`);
  writeFileSync(path, bytes);
  const meant = Object.fromEntries(
    branches.map(({ id }) => [
      id,
      Object.fromEntries(['I.1', 'IV.1', 'IV.6'].map((code) => [code, given(id, code) ?? ''])),
    ]),
  );
  return { path, meant };
}

test.each([
  [2022, 'xlsx'],
  [2023, 'xlsx'],
  [2023, 'ods'],
  [2023, 'xls'],
])('of %i, saved as %s', async (year, kind) => {
  const { path, meant } = await made(year);
  const saved = convert(path, kind, newFolder());
  const opened = await openWorkbook(readFileSync(saved), inflateNode);
  if (opened.status === 'fault') throw new Error(opened.fault.code);
  const reading = targetsOfWorkbook(opened.workbook, 'ct', family, null);
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  for (const [id, byCode] of Object.entries(meant))
    for (const [code, value] of Object.entries(byCode))
      expect([id, code, reading.targets.branches[id]?.[code]?.value]).toEqual([id, code, value]);
  const sheet = opened.workbook.sheets[0]!;
  const row = sheet.cells.find(({ value }) => value === 'I.1')!.row;
  const last = sheet.cells.filter((cell) => cell.row === row).slice(-2);
  const target = targetOf(registerOf(family, year), family.bodies.consolidating.id, 'I.1');
  expect(last.map(({ value }) => value)).toEqual([target, '0']);
});
