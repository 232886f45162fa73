/** The selected cells, and a formula put into one of them, beside Microsoft's own client. */
import { ExcelStand } from '../../../excel/excel-stand';
import { sheetOf, workbookOf, type Typed } from '../../../workbook-of';

const FORM = 'Phụ lục';

function standWith(rows: readonly (readonly Typed[])[]): ExcelStand {
  return new ExcelStand(workbookOf(sheetOf(rows), sheetOf([['khác']], { name: 'Trang 2' })));
}

async function syncsOf(stand: ExcelStand, work: () => Promise<unknown>): Promise<number> {
  const before = stand.syncs;
  await work();
  return stand.syncs - before;
}

describe('the selected cells', () => {
  test('are told with the active one, in one sync', async () => {
    const stand = standWith([['a']]);
    stand.select('Trang 2', 'D8:E30');
    expect(
      await syncsOf(stand, async () => {
        expect(await stand.host.selection()).toEqual({
          status: 'picked',
          range: { sheet: 'Trang 2', cells: 'D8:E30' },
          at: { sheet: 'Trang 2', cell: 'D8' },
        });
      }),
    ).toBe(1);
    stand.select(FORM, 'B2');
    expect(await stand.host.selection()).toMatchObject({ range: { sheet: FORM, cells: 'B2' } });
  });

  test('here and there, too many, or while somebody types are refused, each with its reason', async () => {
    const stand = standWith([['a']]);
    stand.select(FORM, 'A1:B1048576');
    expect(await stand.host.selection()).toEqual({ status: 'refused', why: 'too-many-cells' });
    stand.program.selectsHereAndThere = true;
    expect(await stand.host.selection()).toEqual({ status: 'refused', why: 'several-ranges' });
    stand.isTyping = true;
    expect(await stand.host.selection()).toEqual({ status: 'refused', why: 'cell-being-edited' });
  });
});

describe('a formula that somebody put together', () => {
  const formula = '=THIDUA.ACHIEVEMENT_RATE(D8:D30,32)';
  const write = (stand: ExcelStand): Promise<unknown> =>
    stand.host.write([{ at: { sheet: FORM, cell: 'F8' }, value: formula, as: 'formula' }]);

  test('is a formula in the cell, in one whose format was text too, and is taken back like any other', async () => {
    const stand = standWith([['a']]);
    const { cells } = stand.program.Worksheets.GetItem(FORM);
    cells.set('F8', { value: '02', format: '@' });
    expect(await write(stand)).toEqual({ status: 'done' });
    expect(stand.at(FORM, 'F8')).toBe(formula);
    await stand.host.takeBack();
    expect([stand.at(FORM, 'F8'), cells.get('F8')?.format]).toEqual(['02', '@']);
  });

  test('is refused by a locked cell', async () => {
    const stand = standWith([['a']]);
    stand.program.Worksheets.GetItem(FORM).Protection.Protected = true;
    expect(await write(stand)).toEqual({ status: 'refused', why: 'protected' });
  });
});
