/** Saving changes single cells of the file that was opened. Without a browser the grid shows it by our own reading alone. */
import { Model } from '@odoo/o-spreadsheet';
import { readFileSync } from 'node:fs';
import { check } from '../../../../src/core/check';
import { cellRef } from '../../../../src/core/sheets/cell-ref';
import type { Cell } from '../../../../src/core/workbook';
import type { SaveAnswer } from '../../../../taskpane/hosts/grid-host';
import { openFile } from '../../../../taskpane/hosts/grid/grid-data';
import { patchedFile } from '../../../../taskpane/hosts/grid/patched-file';
import { form, register } from '../../../filled-form';
import { sentBytes, sentForm, soundFigures } from '../../../sent-form';
import { makeXlsx, open } from '../../../workbook/build-xlsx';
import { changedParts } from '../../../workbook/patch/parts';
import { textOf } from '../../../workbook-of';
import { bytesOf, put } from './grid-model';

const SHEET = 'xl/worksheets/sheet1.xml';
const PROPERTIES = 'docProps/core.xml';
const SAVED_AT = new Date('2022-12-08T09:30:15.250Z');

async function savedAfter(
  bytes: Uint8Array,
  work: (model: Model) => void,
  exported: Uint8Array = new Uint8Array(),
): Promise<SaveAnswer | null> {
  const opened = await openFile(bytes);
  if (opened.status === 'refused') throw new Error(opened.fault.code);
  const model = new Model(opened.data);
  work(model);
  const { data, isProtected } = opened;
  return patchedFile({ bytes, data, isProtected }, model, () => Promise.resolve(exported), SAVED_AT);
}

async function bytesAfter(...args: Parameters<typeof savedAfter>): Promise<Uint8Array> {
  const answer = await savedAfter(...args);
  if (answer?.status !== 'saved') throw new Error('not patched');
  return answer.bytes;
}

function cellIn(bytes: Uint8Array, ref: string): Cell | undefined {
  return open(bytes).sheets[0]?.cells.find(({ row, column }) => cellRef(row, column) === ref);
}

describe('a form that was sent out', () => {
  test('filled in and saved differs in the cells of its sheet and in the word that formulas are to be calculated', async () => {
    const sent = await sentBytes();
    const figures = soundFigures(await sentForm());
    const saved = await bytesAfter(sent, (model) => {
      for (const [cell, typed] of Object.entries(figures)) put(model, cell, textOf(typed));
    });
    expect(changedParts(sent, saved)).toEqual([PROPERTIES, 'xl/workbook.xml', SHEET]);
    const workbook = open(saved);
    expect(workbook.names).toEqual(open(sent).names);
    expect(check(workbook, { form, register, fileName: null }).findings).toEqual([]);
  });

  test('keeps its formulas, with the results that the grid has found', async () => {
    const sent = await sentBytes();
    const saved = await bytesAfter(sent, (model) => put(model, 'E14', '33'));
    const formulas = (bytes: Uint8Array): unknown =>
      open(bytes).sheets[0]?.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [[row, column, formula]],
      );
    expect(formulas(saved)).toEqual(formulas(sent));
    expect(cellIn(saved, 'A1')?.value).toContain('Còn 22 ô chưa điền');
  });

  test('says when it was saved, so that the later of two copies is known', async () => {
    const sent = await sentBytes();
    const once = await bytesAfter(sent, (model) => put(model, 'E14', '33'));
    expect([open(sent).modified, open(once).modified]).toEqual([null, '2022-12-08T09:30:15.000Z']);
  });

  test('saved unchanged is the same file', async () => {
    const sent = await sentBytes();
    expect(changedParts(sent, await bytesAfter(sent, () => undefined))).toEqual([]);
  });

  test('is saved the same after everything was undone', async () => {
    const sent = await sentBytes();
    const saved = await bytesAfter(sent, (model) => {
      put(model, 'E14', '33');
      model.dispatch('REQUEST_UNDO');
    });
    expect(changedParts(sent, saved)).toEqual([]);
  });

  test('keeps its own look where somebody has painted its cells, and says so', async () => {
    const answer = await savedAfter(await sentBytes(), (model) => {
      const zone = { top: 13, bottom: 13, left: 4, right: 4 };
      model.dispatch('SET_FORMATTING', {
        sheetId: model.getters.getActiveSheetId(),
        target: [zone],
        style: { bold: true },
      });
    });
    expect(answer).toMatchObject({ status: 'saved', kept: { as: 'opened', lookLeft: true } });
  });

  test.each([
    ['a row inserted', 'ADD_COLUMNS_ROWS', { dimension: 'ROW', base: 20, quantity: 1, position: 'before' }],
    ['a row removed', 'REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [20] }],
    ['a sheet added', 'CREATE_SHEET', { position: 1, name: 'Thêm' }],
    ['the sheet renamed', 'RENAME_SHEET', { newName: 'Khác', oldName: 'Phụ lục' }],
    ['cells merged', 'ADD_MERGE', { target: [{ top: 13, bottom: 14, left: 4, right: 4 }], force: true }],
  ])('cannot be patched with %s', async (_, type, payload) => {
    const answer = await savedAfter(await sentBytes(), (model) => {
      const sheetId = model.getters.getActiveSheetId();
      const sheet = { sheetId: type === 'CREATE_SHEET' ? 'them' : sheetId, sheetName: 'Phụ lục' };
      (model.dispatch as (type: string, payload: object) => unknown)(type, { ...sheet, ...payload });
    });
    expect(answer).toBeNull();
  });
});

describe('what is typed', () => {
  const made = makeXlsx({
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" s="1"><v>0.5</v></c></row>',
    formats: [9],
  });

  test.each([
    ['15%', 'A1', { type: 'number', value: '0.15', percent: true }],
    ['-', 'A1', { type: 'text', value: '-' }],
    ["'02", 'A1', { type: 'text', value: '02' }],
    ['316.25', 'D9', { type: 'number', value: '316.25' }],
    ['25%', 'C1', { type: 'number', value: '0.25', percent: true }],
    ['7', 'B1', { type: 'number', value: '7' }],
  ])('%s stands in the file as it stands in the grid', async (typed, ref, expected) => {
    const cell = cellIn(await bytesAfter(made, (model) => put(model, ref, typed)), ref);
    expect({ percent: undefined, formula: undefined, ...cell }).toMatchObject({
      percent: undefined,
      formula: undefined,
      ...expected,
    });
  });

  test('a date is a date there', async () => {
    const cell = cellIn(await bytesAfter(made, (model) => put(model, 'A1', '28/06/2022')), 'A1');
    expect(cell).toMatchObject({ type: 'date', value: '2022-06-28' });
  });

  test('a formula is there in the words of the grid’s own file, with its result', async () => {
    const exported = makeXlsx({ rows: '<row r="1"><c r="D1"><f>_xlfn.CONCAT(A1)</f><v>1</v></c></row>' });
    const cell = cellIn(await bytesAfter(made, (model) => put(model, 'D1', '=CONCAT(A1)'), exported), 'D1');
    expect(cell?.formula).toBe('_xlfn.CONCAT(A1)');
  });

  test('what hangs on it is calculated in the file too', async () => {
    const saved = await bytesAfter(made, (model) => put(model, 'A1', '21'));
    expect(cellIn(saved, 'B1')).toMatchObject({ type: 'number', value: '42', formula: 'A1*2' });
  });
});

test.each(['appendix-libreoffice.xls', 'appendix-libreoffice.ods'])('%s cannot be patched', async (file) => {
  const answer = await savedAfter(bytesOf(`test/fixtures/legacy/${file}`), (model) => put(model, 'D9', '3'));
  expect(answer).toBeNull();
});

test('a text in an old encoding that is typed anew gets a font that shows it', async () => {
  const old = new Uint8Array(readFileSync('test/fixtures/programs/openpyxl.xlsx'));
  const saved = await bytesAfter(old, (model) => put(model, 'B5', 'Công đoàn'));
  expect([cellIn(old, 'B5')?.font, cellIn(saved, 'B5')]).toMatchObject([
    '.VnTime',
    { value: 'Công đoàn', font: 'Times New Roman' },
  ]);
});
