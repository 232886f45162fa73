import { findings, formRead, formulaBar, goTo, paintedAt, typeInto, TYPING, Workbench, type Visit } from './workbench';

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

const WORDS = {
  vi: {
    mustMend: 'Phải sửa',
    look: 'Nên xem lại',
    right: 'Giải thích…',
    write: 'Ghi lý do',
    again: 'Sửa lý do…',
    explained: 'Đã có giải thích',
    meant: '34,125',
    takeBack: 'Hoàn tác',
    tab: 'Kiểm tra',
    mark: 'Đánh dấu trong bảng',
    unmark: 'Bỏ đánh dấu',
  },
  en: {
    mustMend: 'Must be mended',
    look: 'Please look again',
    right: 'Explain…',
    write: 'Write the reason',
    again: 'Change the reason…',
    explained: 'Explained',
    meant: '34.125',
    takeBack: 'Undo',
    tab: 'Check',
    mark: 'Mark in the sheet',
    unmark: 'Remove the marks',
  },
} as const;

describe.each(['vi', 'en'] as const)('checking while the form is filled in (%s)', (language) => {
  const words = WORDS[language];

  beforeEach(async () => {
    visit = await workbench.visit(language);
    await formRead(visit);
  }, 180_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    expect(visit.outside).toEqual([]);
    await visit.page.context().close();
  });

  test('a figure that cannot be is told as soon as it is typed, and is gone once it is typed right', async () => {
    await typeInto(visit, 'D8', '-5');
    const group = findings(visit, words.mustMend);
    await group.getByRole('listitem').waitFor();
    expect(await group.textContent()).toContain('-5');
    await typeInto(visit, 'D8', '35');
    await group.waitFor({ state: 'detached' });
  }, 180_000);

  test('a mend is written into the cell by one press, and can be undone', async () => {
    // Thousands of millions for forty people: the separator of the other language was typed.
    await typeInto(visit, 'D37', '34.125');
    const group = findings(visit, words.mustMend);
    await group.getByRole('listitem').waitFor();
    await group.getByRole('button', { name: words.meant }).focus();
    await visit.page.keyboard.press('Enter');
    await group.waitFor({ state: 'detached' });
    await goTo(visit, 'D37');
    await formulaBar(visit.grid)
      .filter({ hasText: /^34,125$/ })
      .waitFor();
    await visit.page.keyboard.press('Control+z');
    await group.getByRole('listitem').waitFor();
  }, 180_000);

  test('a mend is undone by one press in the pane', async () => {
    await typeInto(visit, 'D37', '34.125');
    const group = findings(visit, words.mustMend);
    await group.getByRole('button', { name: words.meant }).click();
    await group.waitFor({ state: 'detached' });
    await visit.page.getByRole('button', { name: words.takeBack }).click();
    await group.getByRole('listitem').waitFor();
  }, 180_000);

  test('a reason for an odd figure goes into the form, where the province reads it', async () => {
    await typeInto(visit, 'D34', '-');
    const group = findings(visit, words.look);
    await group.getByRole('button', { name: words.right }).first().click();
    await visit.page.keyboard.type('đã đối chiếu danh sách');
    await visit.page.getByRole('button', { name: words.write }).click();
    await findings(visit, words.explained).getByText('đã đối chiếu danh sách').first().waitFor();
    await goTo(visit, 'F34');
    await formulaBar(visit.grid)
      .filter({ hasText: /^Đã kiểm tra: đã đối chiếu danh sách$/ })
      .waitFor();
    // Once written it can be put in other words: the form begins with what stands there.
    await findings(visit, words.explained).getByRole('button', { name: words.again }).first().click();
    await visit.page.keyboard.press('End');
    await visit.page.keyboard.type(' ngày 5/11');
    await visit.page.getByRole('button', { name: words.write }).click();
    await findings(visit, words.explained).getByText('đã đối chiếu danh sách ngày 5/11').first().waitFor();
    await goTo(visit, 'F34');
    await formulaBar(visit.grid)
      .filter({ hasText: /^Đã kiểm tra: đã đối chiếu danh sách ngày 5\/11$/ })
      .waitFor();
  }, 180_000);

  test('marks are painted as soon as they are asked for, and gone as soon as they are taken away', async () => {
    await typeInto(visit, 'D8', '-5');
    await findings(visit, words.mustMend).getByRole('listitem').waitFor();
    const plain = await paintedAt(visit, 'D8');
    const isPlain = async (): Promise<boolean> => String(await paintedAt(visit, 'D8')) === String(plain);
    await visit.page.getByRole('button', { name: words.mark }).click();
    while (await isPlain()) await visit.page.waitForTimeout(50);
    await visit.page.getByRole('button', { name: words.unmark }).click();
    while (!(await isPlain())) await visit.page.waitForTimeout(50);
  }, 180_000);

  test('a finding leads to its cell', async () => {
    await typeInto(visit, 'D8', '-5');
    await goTo(visit, 'A1');
    await findings(visit, words.mustMend).getByRole('button', { name: /D8/ }).click();
    await formulaBar(visit.grid).filter({ hasText: '-5' }).waitFor();
  }, 180_000);

  test('the way through the pane is open to the keyboard', async () => {
    await goTo(visit, 'D8');
    await visit.page.keyboard.press('F6');
    await visit.page.getByRole('tab', { name: words.tab }).and(visit.page.locator(':focus')).waitFor();
    await visit.page.keyboard.press('ArrowRight');
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.getByRole('tab', { selected: true }).textContent()).toMatch(/Tổng hợp|Consolidate/);
    await visit.page.keyboard.press('F6');
    await visit.page.keyboard.press('F6');
    await visit.grid.locator('[contenteditable]:focus').waitFor();
    await visit.page.keyboard.type('36', { delay: TYPING });
    await visit.page.keyboard.press('Enter');
    await goTo(visit, 'D8');
    await formulaBar(visit.grid).filter({ hasText: /^36$/ }).waitFor();
  }, 180_000);
});
