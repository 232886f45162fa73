import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { readSources } from '../../src/core/reporting/report-sources';
import { filledFile } from '../cli/filled-file';
import { formulaBar, goTo, nameBox, samples, Workbench, type Visit } from './workbench';

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

const WORDS = {
  vi: {
    merge: 'Tổng hợp',
    make: 'Tạo báo cáo tổng hợp',
    open: 'Mở báo cáo',
    save: 'Lưu báo cáo về máy',
    trace: 'Tra cứu',
    openSource: /^Mở .* tại ô/,
    back: /^Trở lại bao-cao-2022/,
    missing: 'Còn thiếu',
    unreadable: 'không đọc được',
    take: /^Lấy /,
    reason: 'Lý do, hoặc ai đã xác nhận',
    decide: 'Quyết định',
    review: 'Nên xem lại',
    accept: 'Chấp nhận…',
    acceptNow: 'Chấp nhận',
    decided: /^Đã quyết định \(1\)/,
    saveDecisions: 'Lưu các quyết định',
    otherYear: /giao chỉ tiêu năm 2023, còn các phụ lục là của năm 2022/,
    leaveOut: 'Bỏ tệp này',
    makeAgain: 'Tạo lại bằng tiếng Việt',
    otherLanguage: 'English',
    complete: /12\/12/,
    gifts: /7\.561 suất, 2\.899\.090\.000 đồng/,
  },
  en: {
    merge: 'Consolidate',
    make: 'Make the consolidated report',
    open: 'Open the report',
    save: 'Save the report',
    trace: 'Sources',
    openSource: /^Open .* at cell/,
    back: /^Back to bao-cao-2022/,
    missing: 'Missing',
    unreadable: 'unreadable',
    take: /^Take /,
    reason: 'Reason, or who confirmed it',
    decide: 'Decide',
    review: 'To look at',
    accept: 'Accept…',
    acceptNow: 'Accept',
    decided: /^Decided \(1\)/,
    saveDecisions: 'Save the decisions',
    otherYear: /assigns targets of 2023, but the appendices are of 2022/,
    leaveOut: 'Leave it out',
    makeAgain: 'Make it in English',
    otherLanguage: 'Tiếng Việt',
    complete: /12 of 12/,
    gifts: /7,561 gifts, 2,899,090,000 đồng/,
  },
} as const;

const BRANCHES = [
  'giao-duc',
  'lai-chau',
  'muong-te',
  'nam-nhun',
  'phong-tho',
  'sin-ho',
  'tam-duong',
  'tan-uyen',
  'than-uyen',
  'thanh-pho-lai-chau',
  'vien-chuc',
  'y-te',
].map((id) => `phu-luc-2022-${id}.xlsx`);

const TARGETS = join(__dirname, '../../samples/targets-2022.json');

function pane(): ReturnType<Visit['page']['getByRole']> {
  return visit.page.getByRole('tabpanel');
}

async function choose(paths: readonly string[]): Promise<void> {
  await visit.page.locator('input[data-choose=files]').setInputFiles([...paths]);
}

describe.each(['vi', 'en'] as const)('consolidating in the page (%s)', (language) => {
  const words = WORDS[language];

  beforeEach(async () => {
    visit = await workbench.visit(language);
    await visit.page.getByRole('tab', { name: words.merge }).click();
  }, 180_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    expect(visit.outside).toEqual([]);
    await visit.page.context().close();
  });

  test('twelve workbooks become the report; every figure leads back to the cell it comes from', async () => {
    await choose(samples('clean', BRANCHES));
    await visit.page.getByRole('button', { name: words.make }).click();
    expect(await pane().textContent()).toMatch(words.complete);
    expect(await pane().textContent()).toMatch(words.gifts);

    const download = visit.page.waitForEvent('download');
    await pane().getByRole('button', { name: words.save }).click();
    const saved = await (await download).path();
    const report = readWorkbook(new Uint8Array(await readFile(saved)), inflateNode);
    if (report.status !== 'read') throw new Error(report.fault.code);
    expect(readSources(report.workbook)?.filter(({ code, cell }) => code === 'I.1' && cell !== '')).toHaveLength(11);

    await pane().getByRole('button', { name: words.open }).click();
    await visit.page.getByRole('tab', { name: words.trace }).click();
    await visit.page.getByRole('combobox').waitFor();
    await goTo(visit, 'D9');
    await pane()
      .getByRole('heading', { name: /^I\.1 / })
      .waitFor();
    expect(await pane().getByRole('listitem').count()).toBeGreaterThanOrEqual(11);
    await pane().getByRole('button', { name: words.openSource }).first().click();
    await formulaBar(visit.grid).filter({ hasText: /^68$/ }).waitFor();
    expect(await nameBox(visit.grid).inputValue()).toBe('D8');
    // The figure's other cells stay in sight, one press away each, under what they add up to.
    await pane().getByText(/^328$/).waitFor();
    await pane().getByRole('button', { name: words.openSource }).nth(1).click();
    await formulaBar(visit.grid).filter({ hasText: /^35$/ }).waitFor();
    await pane().getByRole('button', { name: words.back }).click();
    await pane()
      .getByRole('heading', { name: /^I\.1 / })
      .waitFor();
  }, 180_000);

  test('from a file that nobody changed the way back is free, wherever in it one looked, and whatever came since', async () => {
    const dialogs: string[] = [];
    visit.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.accept();
    });
    // The table stands on its second sheet.
    await choose(samples('messy', ['NamNhun-PL2022.xlsx']));
    await visit.page.getByRole('button', { name: words.make }).click();
    await pane().getByRole('button', { name: words.open }).click();
    const targets = { name: 'targets.json', mimeType: 'application/json', buffer: await readFile(TARGETS) };
    await visit.page.locator('input[data-choose=files]').setInputFiles([targets]);
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    await visit.page.getByRole('tab', { name: words.trace }).click();
    await visit.page.getByRole('combobox').selectOption('III.1');
    await pane().getByRole('button', { name: words.openSource }).first().click();
    await pane().getByRole('button', { name: words.back }).click();
    await pane().getByRole('button', { name: words.back }).waitFor({ state: 'detached' });
    expect(dialogs).toEqual([]);
  }, 180_000);

  test('targets of another year change nothing, say so, and are taken away again', async () => {
    await choose(samples('clean', BRANCHES));
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    const of2023: unknown = {
      ...(JSON.parse(await readFile(TARGETS, 'utf8')) as object),
      year: 2023,
      consolidating: {},
      branches: {},
    };
    const buffer = Buffer.from(JSON.stringify(of2023));
    await visit.page
      .locator('input[data-choose=files]')
      .setInputFiles([{ name: 'targets-2023.json', mimeType: 'application/json', buffer }]);
    await pane().getByText(words.otherYear).waitFor();
    expect(await pane().textContent()).toMatch(words.complete);
    expect(await pane().textContent()).toMatch(words.gifts);
    await pane().getByRole('button', { name: words.leaveOut }).click();
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    expect(await pane().textContent()).not.toContain('targets-2023');
  }, 180_000);

  test('a finished report stays where the language changes', async () => {
    await choose(samples('clean', BRANCHES.slice(0, 2)));
    await visit.page.getByRole('button', { name: words.make }).click();
    await pane().getByRole('button', { name: words.open }).waitFor();
    const other = WORDS[language === 'vi' ? 'en' : 'vi'];
    await visit.page.getByRole('button', { name: words.otherLanguage, exact: true }).click();
    await pane().getByRole('button', { name: other.open }).waitFor();
    await pane().getByRole('button', { name: other.makeAgain }).click();
    await pane().getByRole('button', { name: other.makeAgain }).waitFor({ state: 'detached' });
    await pane().getByRole('button', { name: other.open }).waitFor();
  }, 180_000);

  test('a share is shown with its sign', async () => {
    await choose(samples('clean', BRANCHES));
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    const row = pane().getByRole('row', { name: /^VII\.6\.?\s*d|^d\b/ });
    expect(await row.first().textContent()).toContain('100%');
  }, 180_000);

  test('whoever is missing is named, and a file that is no workbook stops nothing', async () => {
    await choose([...samples('clean', BRANCHES.slice(0, 3)), ...samples('bad', ['khong-phai-bang-tinh.xlsx'])]);
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    const text = (await pane().textContent()) ?? '';
    expect(text).toContain(words.missing);
    expect(text).toContain('Tam Đường');
    expect(text).toContain(words.unreadable);
  }, 180_000);

  test('a figure that nobody can read for certain waits for a decision, which goes into the report', async () => {
    await choose(
      samples('messy', ['Phụ lục Sìn Hồ 2022.xlsx', 'Giao duc (Excel tieng Anh).xlsx', 'NamNhun-PL2022.xlsx']),
    );
    await visit.page.getByRole('button', { name: words.make }).waitFor();
    const take = pane().getByRole('button', { name: words.take }).first();
    await take.click();
    await visit.page.getByLabel(words.reason).fill('Đã hỏi lại đơn vị');
    await visit.page.keyboard.press('Enter');
    await pane().getByText('Đã hỏi lại đơn vị').waitFor();
    await visit.page.getByRole('button', { name: words.make }).click();
    const download = visit.page.waitForEvent('download');
    await pane().getByRole('button', { name: words.save }).click();
    const report = readWorkbook(new Uint8Array(await readFile(await (await download).path())), inflateNode);
    if (report.status !== 'read') throw new Error(report.fault.code);
    const texts = report.workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts.some((text) => text.includes('Đã hỏi lại đơn vị'))).toBe(true);
  }, 180_000);

  test('a warning is accepted with a reason, kept in a file, and taken from that file again', async () => {
    const input = visit.page.locator('input[data-choose=files]');
    const late = filledFile({ changes: { 'I.1': { result: null, rate: null } } });
    const branch = { name: 'tam-duong.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(late) };
    await input.setInputFiles([branch]);
    const review = (): ReturnType<typeof pane> => visit.page.getByRole('region', { name: words.review });
    await review().getByRole('button', { name: words.accept }).first().click();
    await visit.page.getByLabel(words.reason).fill('Đã xem chứng từ gốc');
    await review().getByRole('button', { name: words.acceptNow, exact: true }).click();
    await pane().getByText('Đã xem chứng từ gốc').waitFor();
    const download = visit.page.waitForEvent('download');
    await pane().getByRole('button', { name: words.saveDecisions }).click();
    const kept = await download;
    expect(kept.suggestedFilename()).toBe('accepted.json');
    const content = await readFile(await kept.path());
    expect(content.toString()).toContain('Đã xem chứng từ gốc');

    await visit.page.reload();
    await visit.page.getByRole('tab', { name: words.merge }).click();
    await input.setInputFiles([{ name: 'accepted.json', mimeType: 'application/json', buffer: content }]);
    await input.setInputFiles([branch]);
    await pane().getByText('Đã xem chứng từ gốc').waitFor();
    await pane().getByRole('heading', { name: words.decided }).waitFor();
  }, 180_000);
});
