/** Forms that we sent out, open in the grid and in Excel: what those hand over of them raises nothing that is not so. */
import { check } from '../../../src/core/check';
import { readIdentity } from '../../../src/core/sent-forms/form-identity';
import type { Workbook } from '../../../src/core/workbook';
import { readModel } from '../../../taskpane/hosts/grid/read-model';
import { ExcelStand } from '../../excel/excel-stand';
import { form, register } from '../../filled-form';
import { sentBytes, sentForm, soundFigures, withCells, type CellChanges } from '../../sent-form';
import { textOf } from '../../workbook-of';
import { opened, put } from './grid/grid-model';

function rules(workbook: Workbook): string[] {
  return check(workbook, { form, register, fileName: null }).findings.map(({ rule }) => rule);
}

const HOSTS = {
  grid: async (typed: CellChanges): Promise<Workbook> => {
    const { model } = await opened(await sentBytes());
    for (const [cell, value] of Object.entries(typed)) put(model, cell, textOf(value));
    return readModel(model);
  },
  Excel: async (typed: CellChanges): Promise<Workbook> =>
    (await new ExcelStand(withCells(await sentForm(), typed)).host.read()).workbook,
};

describe.each(['grid', 'Excel'] as const)('in %s', (host) => {
  test('a form that was just opened has nothing wrong with it', async () => {
    expect(rules(await HOSTS[host]({}))).toEqual(['nothing-filled-in']);
  });

  test('a form filled in right has nothing wrong with it', async () => {
    expect(rules(await HOSTS[host](soundFigures(await sentForm())))).toEqual([]);
  });

  test('a locked cell that was changed is told where the host hands over what tells it', async () => {
    const workbook = await HOSTS[host]({ ...soundFigures(await sentForm()), C14: 'Triệu đồng' });
    const isKnown = readIdentity(workbook).status === 'known';
    expect(isKnown).toBe(host === 'grid');
    expect(rules(workbook)).toEqual([...(isKnown ? ['locked-cell-changed'] : []), 'measure-changed']);
  });
});
