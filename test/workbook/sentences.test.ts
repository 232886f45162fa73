import { fault, type Fault, type LimitedThing } from '../../src/core/fault';
import { readNotice, readNoticeSeverity, type ReadNoticeId } from '../../src/core/reading/read-notice';
import { faults as en } from '../../src/text/en/faults';
import { readNotices as enNotices } from '../../src/text/en/read-notices';
import { faults as vi } from '../../src/text/vi/faults';
import { readNotices as viNotices } from '../../src/text/vi/read-notices';
import { limits } from '../../src/workbook/limits';

const say = ({ code, params }: Fault, texts: typeof vi): string => (texts[code] as (facts: unknown) => string)(params);

test('a file of another kind is named, with the way out', () => {
  expect(say(fault('binary-excel', {}), vi)).toBe(
    'Đây là tệp Excel nhị phân (.xlsb). Mở tệp bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại tệp mới.',
  );
});

test('what broke is told with its place', () => {
  const broken = fault('damaged-xml', { problem: 'cut-off', part: 'xl/worksheets/sheet1.xml', cell: 'D8' });
  expect(say(broken, vi)).toContain('nội dung bị cụt giữa chừng (ở xl/worksheets/sheet1.xml, gần ô D8)');
  expect(say(broken, en)).toContain('the content stops halfway (in xl/worksheets/sheet1.xml, near cell D8)');
});

test('a limit is told with its figure', () => {
  const limit = (what: LimitedThing, value: number): string =>
    say(fault('too-large', { what, limit: value, part: '', cell: null }), vi);
  expect(limit('file-bytes', limits.fileBytes)).toContain('10 MB');
  expect(limit('entries', limits.entries)).toContain('200');
});

test('every notice has a sentence in both languages and a weight', () => {
  expect(Object.keys(viNotices).sort()).toEqual(Object.keys(readNoticeSeverity).sort());
  expect(Object.keys(enNotices).sort()).toEqual(Object.keys(readNoticeSeverity).sort());
  const facts = new Proxy({}, { get: () => '«»' });
  for (const id of Object.keys(readNoticeSeverity) as ReadNoticeId[]) {
    for (const texts of [viNotices, enNotices]) {
      const sentence = (texts[id] as (facts: unknown) => string)(facts);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toContain('undefined');
    }
  }
});

test('a notice carries its facts as they are', () => {
  expect(readNotice('error-value', 'PL', 'D8', { error: '#REF!' })).toEqual({
    id: 'error-value',
    sheet: 'PL',
    cell: 'D8',
    params: { error: '#REF!' },
  });
});
