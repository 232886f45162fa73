/** What Excel does not tell by itself. */
import { ExcelStand } from '../../../excel/excel-stand';
import { sheetOf, workbookOf } from '../../../workbook-of';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 300));
const stand = new ExcelStand(workbookOf(sheetOf([['a']])));
let told = 0;
stand.host.onChange(() => told++);
const turnTo = async (at: number): Promise<number> => {
  told = 0;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(at);
  stand.page.dispatchEvent(new Event('focus'));
  clock.mockRestore();
  await settle();
  return told;
};

test('who turns to the pane after a while has the workbook read again; not at once, and not before it was read at all', async () => {
  expect(await turnTo(Date.now() + 60_000)).toBe(0);
  await stand.host.read();
  expect(await turnTo(Date.now())).toBe(0);
  expect(await turnTo(Date.now() + 60_000)).toBe(1);
});

test('an Excel that has no more than the manifest asks for is asked for no more', async () => {
  const old = new ExcelStand(workbookOf(sheetOf([['a']])));
  old.version = 109;
  for (const later of ['GetMergedAreasOrNullObject', 'InsertWorksheetsFromBase64'])
    old.refuses.set(later, 'ApiNotFound');
  expect(await old.host.read()).toMatchObject({ style: null });
  old.host.onChange(() => undefined);
  await settle();
  const { registered } = old.program.Worksheets;
  expect([...registered].sort()).toEqual(['Added', 'Calculated', 'DataChanged', 'Deleted', 'FormatChanged']);
});
