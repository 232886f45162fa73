/** Excel as a host, beside Microsoft's own client. */
import { readFileSync } from 'node:fs';
import type { CellWrite } from '../../../taskpane/host';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { readWorkbook } from '../../../src/workbook/read';
import { ExcelStand } from '../../excel/excel-stand';
import { sheetOf, workbookOf, type Typed } from '../../workbook-of';

const FORM = 'Phụ lục';
const PAUSE = 150;

function standWith(rows: readonly (readonly Typed[])[], more: Partial<Sheet> = {}): ExcelStand {
  return new ExcelStand(workbookOf(sheetOf(rows, more), sheetOf([['khác']], { name: 'Trang 2' })));
}

async function syncsOf(stand: ExcelStand, work: () => Promise<unknown>): Promise<number> {
  const before = stand.syncs;
  await work();
  return stand.syncs - before;
}

function fileOf(path: string): Workbook {
  const read = readWorkbook(readFileSync(`samples/${path}`), inflateNode);
  if (read.status !== 'read') throw new Error(path);
  return read.workbook;
}

/** What Excel does not tell cheaply: fonts, raised characters, exact texts of formats. */
function asExcelTells({ row, column, type, value, formula, percent }: Cell): object {
  return { row, column, type, value, ...(percent && { percent }), ...(formula !== undefined && { formula }) };
}

describe('reading', () => {
  test.each(['clean/phu-luc-2022-sin-ho.xlsx', 'messy/CDVC tinh.xlsx', 'messy/NamNhun-PL2022.xlsx'])(
    '%s: the same sheets as from the file',
    async (path) => {
      const file = fileOf(path);
      const { workbook } = await new ExcelStand(file).host.read();
      expect(workbook.sheets.map(({ cells }) => cells.map(asExcelTells))).toEqual(
        file.sheets.map(({ cells }) => cells.map(asExcelTells)),
      );
      expect(workbook.sheets.map(({ name, visibility, merges }) => ({ name, visibility, merges }))).toEqual(
        file.sheets.map(({ name, visibility, merges }) => ({ name, visibility, merges })),
      );
    },
  );

  test('every type, hidden rows and columns, merged cells', async () => {
    const cells: Cell[] = [
      { row: 1, column: 1, type: 'text', value: 'Chỉ tiêu' },
      { row: 2, column: 2, type: 'number', value: '2080.84' },
      { row: 2, column: 3, type: 'number', value: '0.15', percent: true },
      { row: 3, column: 1, type: 'date', value: '2022-10-05' },
      { row: 3, column: 2, type: 'boolean', value: 'TRUE' },
      { row: 4, column: 1, type: 'error', value: '#REF!' },
      { row: 4, column: 2, type: 'number', value: '12', formula: 'SUM(B1:B3)' },
      { row: 5, column: 1, type: 'text', value: '=1+1' },
    ];
    const sheet: Sheet = {
      ...sheetOf([]),
      cells,
      merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
      hiddenRows: [{ from: 3, to: 4 }],
      hiddenColumns: [{ from: 2, to: 2 }],
    };
    const { workbook } = await new ExcelStand(workbookOf(sheet)).host.read();
    expect(workbook.sheets).toEqual([sheet]);
    expect(workbook.notices).toMatchObject([{ id: 'error-value', cell: 'A4' }]);
  });

  test('two syncs, however many sheets there are', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Trang ${String(index)}`);
    const stand = new ExcelStand(workbookOf(...names.map((name) => sheetOf([['a', 1]], { name }))));
    expect(await syncsOf(stand, stand.host.read)).toBe(2);
  });

  test('blank sheets are blank; very hidden ones are passed over', async () => {
    const very = sheetOf([['a']], { name: 'Ẩn', visibility: 'very-hidden' });
    const hidden = sheetOf([['b']], { name: 'Giấu', visibility: 'hidden' });
    const { workbook } = await new ExcelStand(workbookOf(sheetOf([]), hidden, very)).host.read();
    expect(workbook.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
      [FORM, 'visible', 0],
      ['Giấu', 'hidden', 1],
    ]);
  });

  test('a workbook too large for one answer comes in pieces, and whole', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => [index, `dòng ${String(index)}`]);
    const stand = standWith(rows);
    const whole = await stand.host.read();
    stand.mostCharacters = 400_000;
    expect(await stand.host.read()).toEqual(whole);
    expect(whole.workbook.sheets[0]!.cells).toHaveLength(12_000);
  });

  test('while somebody types in a cell it waits, and reads what was typed', async () => {
    const stand = standWith([['a', '']]);
    stand.isTyping = true;
    let isRead = false;
    const reading = stand.host.read().finally(() => (isRead = true));
    await new Promise((done) => setTimeout(done, 20));
    expect(isRead).toBe(false);
    stand.type(FORM, 'B1', '35');
    stand.isTyping = false;
    expect((await reading).workbook.sheets[0]!.cells[1]).toMatchObject({ type: 'number', value: '35' });
  });

  test('one that does not even fit in pieces is an error, never half a workbook', async () => {
    const stand = standWith([['a']]);
    stand.mostCharacters = 3_000;
    await expect(stand.host.read()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('the separators of this Excel are told, and the name of a saved file', async () => {
    const stand = standWith([['a']]);
    expect(await stand.host.read()).toMatchObject({ fileName: 'phu-luc.xlsx', style: 'vietnamese' });
    stand.program.decimalSign = '.';
    stand.program.Name = 'Book1';
    expect(await stand.host.read()).toMatchObject({ fileName: null, style: 'english' });
    stand.version = 110;
    expect(await stand.host.read()).toMatchObject({ style: null });
  });

  test('texts in an old encoding have their fonts, for one sync more; others are not asked about', async () => {
    const cells: Cell[] = [
      { row: 1, column: 1, type: 'text', value: 'C«ng ®oµn', font: '.VnTime' },
      { row: 2, column: 1, type: 'text', value: 'Coâng ñoaøn', font: 'VNI-Times' },
      { row: 3, column: 1, type: 'text', value: 'Công đoàn', font: 'Arial' },
    ];
    const stand = new ExcelStand(workbookOf({ ...sheetOf([]), cells }));
    const before = stand.syncs;
    const { workbook } = await stand.host.read();
    expect(workbook.sheets[0]!.cells.map(({ font }) => font)).toEqual(['.VnTime', 'VNI-Times', undefined]);
    expect(stand.syncs - before).toBe(3);
  });
});

describe('going to a cell', () => {
  test('its sheet is shown and the cell selected, in one sync', async () => {
    const stand = standWith([['a']]);
    const at = { sheet: 'Trang 2', cell: 'D8' };
    expect(await syncsOf(stand, () => stand.host.goTo(at))).toBe(1);
    expect(stand.program.active.Name).toBe('Trang 2');
    expect(stand.program.selected).toMatchObject({ RowIndex: 7, ColumnIndex: 3 });
  });

  test.each([
    [{ sheet: 'không có', cell: 'A1' }, 'no-such-place'],
    [{ sheet: FORM, cell: 'không phải ô' }, 'no-such-place'],
  ])('%j is refused', async (at, why) => {
    expect(await standWith([['a']]).host.goTo(at)).toEqual({ status: 'refused', why });
  });
});

describe('writing', () => {
  const one = (value: string, cell = 'D8'): CellWrite => ({ at: { sheet: FORM, cell }, value });

  test.each(['35', '2080.84', '0', '-5', '-0.5'])('%s is a number', async (value) => {
    const stand = standWith([['a']]);
    expect(await stand.host.write([one(value)])).toEqual({ status: 'done' });
    expect(stand.at(FORM, 'D8')).toBe(Number(value));
  });

  test.each(['-', '=1+1', '+5 người', '@A1', '02', '15%', '1/2', 'TRUE', "'35", '1.234,5', '1234567890123456', 'Đạt'])(
    '%s stays text, never a formula, whatever the format of the cell',
    async (value) => {
      const stand = standWith([['a']]);
      stand.program.Worksheets.GetItem(FORM).cells.set('D9', { value: 'cũ', format: '@' });
      await stand.host.write([one(value), one(value, 'D9')]);
      expect([stand.at(FORM, 'D8'), stand.at(FORM, 'D9')]).toEqual([value, value]);
    },
  );

  test('a number is a number in a cell whose format was text', async () => {
    const stand = standWith([['a']]);
    stand.program.Worksheets.GetItem(FORM).cells.set('D8', { value: '35 người', format: '@' });
    await stand.host.write([one('35')]);
    expect(stand.at(FORM, 'D8')).toBe(35);
  });

  test('many cells cost two syncs: one to look, one to write', async () => {
    const stand = standWith([['a']]);
    const cells = Array.from({ length: 40 }, (_, index) => one('1', `D${String(index + 8)}`));
    expect(await syncsOf(stand, () => stand.host.write(cells))).toBe(2);
  });

  test('where one place is missing nothing is written', async () => {
    const stand = standWith([['a']]);
    const cells = [one('35'), { at: { sheet: 'không có', cell: 'A1' }, value: '1' }];
    expect(await stand.host.write(cells)).toEqual({ status: 'refused', why: 'no-such-place' });
    expect(stand.at(FORM, 'D8')).toBe('');
  });

  test('a locked cell is refused and nothing is written; an open one of the same sheet is not', async () => {
    const stand = standWith([['a']]);
    const sheet = stand.program.Worksheets.GetItem(FORM);
    sheet.Protection.Protected = true;
    sheet.unlocked.add('D8');
    expect(await stand.host.write([one('35'), one('36', 'D9')])).toEqual({ status: 'refused', why: 'protected' });
    expect(stand.at(FORM, 'D8')).toBe('');
    expect(await stand.host.write([one('35')])).toEqual({ status: 'done' });
  });

  test('while somebody types in a cell it is refused', async () => {
    const stand = standWith([['a']]);
    stand.isTyping = true;
    expect(await stand.host.write([one('35')])).toEqual({ status: 'refused', why: 'cell-being-edited' });
  });
});

describe('taking back what was written', () => {
  const one = (value: string, cell = 'D8'): CellWrite => ({ at: { sheet: FORM, cell }, value });

  test('puts texts, numbers, formats and blanks back, in two syncs', async () => {
    const stand = standWith([['a']]);
    const { cells } = stand.program.Worksheets.GetItem(FORM);
    cells.set('D8', { value: '02', format: '@' });
    cells.set('D9', { value: '35 người', format: 'General' });
    cells.set('D10', { value: 7, format: '0.00' });
    await stand.host.write([one('2'), one('35', 'D9'), one('8', 'D10'), one('x', 'D11')]);
    expect([stand.at(FORM, 'D8'), stand.at(FORM, 'D9')]).toEqual([2, 35]);
    expect(await syncsOf(stand, () => stand.host.takeBack())).toBe(2);
    const now = ['D8', 'D9', 'D10', 'D11'].map((cell) => stand.at(FORM, cell));
    expect(now).toEqual(['02', '35 người', 7, '']);
    expect(cells.get('D8')?.format).toBe('@');
  });

  test('a text in place of one in an old encoding gets a font that shows it, and loses it again', async () => {
    const stand = standWith([['a']]);
    const { cells } = stand.program.Worksheets.GetItem(FORM);
    cells.set('D8', { value: 'C«ng ®oµn', format: 'General', font: '.VnArial' });
    cells.set('D9', { value: '35 ng­êi', format: 'General', font: '.VnTime' });
    await stand.host.write([one('Công đoàn'), one('35', 'D9')]);
    // A number looks the same in any font.
    expect([cells.get('D8')?.font, cells.get('D9')?.font]).toEqual(['Arial', '.VnTime']);
    await stand.host.takeBack();
    expect(cells.get('D8')).toMatchObject({ value: 'C«ng ®oµn', font: '.VnArial' });
  });

  test('is refused where nothing was written, or somebody has written there since', async () => {
    const stand = standWith([['a']]);
    const refused = { status: 'refused', why: 'changed-since' };
    expect(await stand.host.takeBack()).toEqual(refused);
    await stand.host.write([one('2'), one('3', 'D9')]);
    stand.program.Worksheets.GetItem(FORM).cells.set('D9', { value: 4, format: 'General' });
    expect(await stand.host.takeBack()).toEqual(refused);
    expect(stand.at(FORM, 'D8')).toBe(2);
  });
});

describe('opening a report', () => {
  const report = new Uint8Array([80, 75, 3, 4]);

  test('it opens beside the open workbook', async () => {
    const stand = standWith([['a']]);
    expect(await stand.host.open(report, 'bao-cao.xlsx')).toEqual({ status: 'opened-beside' });
    expect([stand.opened, stand.inserted]).toEqual([['UEsDBA=='], []]);
  });

  test('where Excel knows no new workbooks, its sheets are put behind the others', async () => {
    const stand = standWith([['a']]);
    stand.refuses.set('CreateWorkbook', 'NotImplemented');
    expect(await stand.host.open(report, 'bao-cao.xlsx')).toEqual({ status: 'done' });
    expect(stand.inserted).toEqual(['UEsDBA==']);
  });

  test('an Excel that can do neither says so', async () => {
    const stand = standWith([['a']]);
    stand.version = 107;
    expect(await stand.host.open(report, 'bao-cao.xlsx')).toEqual({ status: 'refused', why: 'not-supported' });
  });

  test('any other error is told as a failure', async () => {
    const stand = standWith([['a']]);
    stand.refuses.set('CreateWorkbook', 'GeneralException');
    expect(await stand.host.open(report, 'bao-cao.xlsx')).toEqual({ status: 'refused', why: 'failed' });
    expect(stand.inserted).toEqual([]);
  });
});

describe('listening', () => {
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE * 2));
  /** Registering is a conversation of its own. */
  const listening = async (stand: ExcelStand, event = 'DataChanged', times = 1): Promise<void> => {
    const heard = (): number => stand.program.Worksheets.registered.filter((one) => one === event).length;
    for (let tries = 0; heard() < times && tries < 1_000; tries++) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 5));
  };

  test('many changes are told once', async () => {
    const stand = standWith([['a']]);
    let told = 0;
    stand.host.onChange(() => told++);
    await listening(stand);
    for (let row = 1; row <= 20; row++) stand.type(FORM, `D${String(row)}`, '1');
    await settle();
    expect(told).toBe(1);
  });

  test('what the pane itself wrote is told once, by the write', async () => {
    const stand = standWith([['a']]);
    let told = 0;
    stand.host.onChange(() => told++);
    await listening(stand);
    await stand.host.write([
      { at: { sheet: FORM, cell: 'D8' }, value: '1' },
      { at: { sheet: FORM, cell: 'D9' }, value: '2' },
    ]);
    await settle();
    expect(told).toBe(1);
  });

  test('what a colleague types in the same workbook elsewhere is told', async () => {
    const stand = standWith([['a']]);
    let told = 0;
    stand.host.onChange(() => told++);
    await listening(stand);
    stand.typeElsewhere(FORM, 'D8', '1');
    await settle();
    expect(told).toBe(1);
  });

  test('what another part of this add-in wrote is not told', async () => {
    const stand = standWith([['a']]);
    let told = 0;
    stand.host.onChange(() => told++);
    await listening(stand);
    await stand.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FORM).getRange('D8').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(told).toBe(0);
  });

  test('who stopped listening is told nothing', async () => {
    const stand = standWith([['a']]);
    let told = 0;
    const stop = stand.host.onChange(() => told++);
    await listening(stand);
    stop();
    stand.type(FORM, 'D8', '1');
    await settle();
    expect(told).toBe(0);
  });

  test('several listeners are registered once, in one sync; after a reload once more', async () => {
    const stand = standWith([['a']]);
    expect(
      await syncsOf(stand, async () => {
        stand.host.onChange(() => undefined);
        stand.host.onChange(() => undefined);
        await listening(stand);
      }),
    ).toBe(1);
    const { registered } = stand.program.Worksheets;
    const once = registered.length;
    expect(registered).toContain('DataChanged');
    stand.reload().onChange(() => undefined);
    await listening(stand, 'DataChanged', 2);
    expect(registered).toHaveLength(once * 2);
  });

  test('the selected cell is told, in one sync', async () => {
    const stand = standWith([['a']]);
    const told: unknown[] = [];
    stand.host.onSelect((at) => told.push(at));
    await listening(stand, 'SelectionChanged');
    const syncs = await syncsOf(stand, async () => {
      stand.select('Trang 2', 'D8');
      await settle();
    });
    expect(told).toEqual([{ sheet: 'Trang 2', cell: 'D8' }]);
    expect(syncs).toBe(1);
  });
});

test('what was never loaded cannot be read: the client is the genuine one', async () => {
  const stand = standWith([['a']]);
  await expect(
    stand.client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FORM).getRange('A1');
      range.load('values');
      await context.sync();
      return range.formulas;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});
