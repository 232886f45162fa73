import * as fc from 'fast-check';
import { explanationOf, noteOf, withExplanation } from '../../../src/core/reading/explanation';
import { received } from '../../received-files';

test('a reason is written behind what the note says already, and found again', () => {
  expect(withExplanation('', 'mỗi suất có thêm quà')).toBe('Đã kiểm tra: mỗi suất có thêm quà');
  expect(withExplanation('Số liệu đến 30/11.', 'đúng')).toBe('Số liệu đến 30/11; Đã kiểm tra: đúng');
  expect(explanationOf('Số liệu đến 30/11; Đã kiểm tra: đúng')).toBe('đúng');
});

test('a new reason takes the place of the old one', () => {
  const twice = withExplanation(withExplanation('Ghi chú', 'một'), 'hai');
  expect(twice).toBe('Ghi chú; Đã kiểm tra: hai');
});

test('typed by hand, in any case and Unicode form, it is a reason too', () => {
  expect(explanationOf('ĐÃ KIỂM TRA : đúng như vậy'.normalize('NFD'))).toBe('đúng như vậy');
  expect(explanationOf('đã kiểm tra đủ hồ sơ')).toBeNull();
  expect(explanationOf('')).toBeNull();
});

test('any reason of one line is found as it was written', () => {
  const word = fc.stringMatching(/^[a-zđăâ0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('', 'Ghi chú', 'Xem bảng kê.'), (words, note) => {
      expect(explanationOf(withExplanation(note, words.join(' ')))).toBe(words.join(' '));
    }),
  );
});

test('the note of a finding is the cell beside the table in its line', () => {
  const { outcome } = received({ changes: { 'I.1': '-5' } });
  if (outcome.status !== 'read' || !outcome.submission.appendix) throw new Error('not read');
  const { appendix, findings } = outcome.submission;
  const finding = findings.find(({ code }) => code === 'I.1');
  expect(finding && noteOf(appendix, finding)?.note.at.cell).toBe('F6');
  expect(finding && noteOf(appendix, { ...finding, code: null })).toBeNull();
});
