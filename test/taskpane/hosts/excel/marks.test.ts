/** Marks in Excel's sheets, beside Microsoft's own client. */
import type { Mark } from '../../../../taskpane/host';
import { areasOf } from '../../../../taskpane/hosts/excel/marks';
import { ExcelStand } from '../../../excel/excel-stand';
import { sheetOf, workbookOf } from '../../../workbook-of';

const FORM = 'Phụ lục';
const MARKS: readonly Mark[] = [
  { at: { sheet: FORM, cell: 'D8' }, severity: 'error' },
  { at: { sheet: FORM, cell: 'D12' }, severity: 'error' },
  { at: { sheet: FORM, cell: 'D20' }, severity: 'warning' },
];

let stand: ExcelStand;

beforeEach(async () => {
  stand = new ExcelStand(workbookOf(sheetOf([['a']]), sheetOf([['khác']], { name: 'Trang 2' })));
  await stand.host.read();
});

const rules = (sheet = FORM): { readonly address: string; readonly colour: string; readonly formula: string }[] =>
  stand.program.Worksheets.GetItem(sheet).rules.map(({ address, Custom: { Rule, Format } }) => ({
    address,
    colour: Format.Fill.Color,
    formula: Rule.Formula,
  }));

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = stand.syncs;
  await work();
  return stand.syncs - before;
}

test('cells are coloured by one rule for each colour, in two syncs; nothing in the cells changes', async () => {
  expect(await syncsOf(() => stand.host.mark(MARKS))).toBe(2);
  expect(rules().map(({ address, colour }) => [address, colour])).toEqual([
    ['D20', '#FFEB9C'],
    ['D8,D12', '#FFC7CE'],
  ]);
  expect(stand.at(FORM, 'D8')).toBe('');
});

test('what was forgotten fades when the day is over', async () => {
  await stand.host.mark(MARKS);
  const today = new Date();
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].join(',');
  for (const { formula } of rules()) expect(formula).toBe(`=AND(N("thidua")=0,TODAY()=DATE(${date}))`);
});

test('new marks take the place of the old ones', async () => {
  await stand.host.mark(MARKS);
  expect(await syncsOf(() => stand.host.mark(MARKS.slice(2)))).toBe(3);
  expect(rules().map(({ address }) => address)).toEqual(['D20']);
});

test('no marks leave nothing of ours behind, and everything of anybody else', async () => {
  const others = stand.program.Worksheets.GetItem(FORM).GetRange('A1:A9').ConditionalFormats.Add('Custom');
  others.Custom.Rule.Formula = '=A1>5';
  stand.program.Worksheets.GetItem('Trang 2').GetRange('A1').ConditionalFormats.Add('DataBar');
  await stand.host.mark(MARKS);
  expect(await stand.host.mark([])).toEqual({ status: 'done' });
  expect(rules().map(({ formula }) => formula)).toEqual(['=A1>5']);
  expect(rules('Trang 2')).toHaveLength(1);
});

test('what an earlier visit left is found again, on whatever sheet', async () => {
  await stand.host.mark([{ at: { sheet: 'Trang 2', cell: 'B2' }, severity: 'error' }]);
  const anew = stand.reload();
  await anew.read();
  await anew.mark([]);
  expect(rules('Trang 2')).toEqual([]);
});

test('where there is nothing to take away, one look is all', async () => {
  expect(await syncsOf(() => stand.host.mark([]))).toBe(1);
});

test('a protected sheet lets no cell be coloured, unless it allows formats', async () => {
  const { Protection } = stand.program.Worksheets.GetItem(FORM);
  Protection.Protected = true;
  expect(await stand.host.mark(MARKS)).toEqual({ status: 'refused', why: 'no-colours' });
  expect(rules()).toEqual([]);
  expect(await stand.host.mark([])).toEqual({ status: 'done' });
  Protection.Options.allowFormatCells = true;
  expect(await stand.host.mark(MARKS)).toEqual({ status: 'done' });
});

test('marks are no change that the pane is told of, and changes after them are', async () => {
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 400));
  let told = 0;
  stand.host.onChange(() => told++);
  await settle();
  await stand.host.mark(MARKS);
  await stand.host.mark([]);
  await settle();
  expect(told).toBe(0);
  stand.program.Worksheets.GetItem(FORM).formatted();
  await settle();
  expect(told).toBe(1);
});

test('after Excel refused, events are told again', async () => {
  expect(await stand.host.mark([{ at: { sheet: 'không có', cell: 'D8' }, severity: 'error' }])).toEqual({
    status: 'refused',
    why: 'no-such-place',
  });
  expect(stand.program._Runtime.EnableEvents).toBe(true);
});

test('somebody who types by then is waited for, and events are told again', async () => {
  const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
  stand.isTyping = true;
  const marking = stand.host.mark([{ at: { sheet: FORM, cell: 'D8' }, severity: 'error' }]);
  await aMoment();
  stand.program._Runtime.EnableEvents = false;
  stand.isTyping = false;
  stand.isTyping = true;
  await aMoment();
  stand.isTyping = false;
  expect(await marking).toEqual({ status: 'refused', why: 'cell-being-edited' });
  expect(stand.program._Runtime.EnableEvents).toBe(true);
});

test('many cells are named in parts that Excel takes', () => {
  const many = Array.from({ length: 450 }, (_, row): Mark => ({
    at: { sheet: FORM, cell: `D${String(row + 1)}` },
    severity: 'warning',
  }));
  const areas = areasOf(many);
  expect(areas.map(({ address }) => address.split(',').length)).toEqual([200, 200, 50]);
  expect(areas.flatMap(({ address }) => address.split(','))).toEqual(many.map(({ at }) => at.cell));
});
