import type { StatedReading } from '../../src/core/checking/stated-figure';
import { placeInReport, statedSentence } from '../../src/text/stated-sentence';

const told: StatedReading = {
  code: 'VII.3.amount',
  value: '316.25',
  reading: '33.75',
  place: { kind: 'paragraph', number: 12 },
  sentence: 'tặng 397 suất quà, số tiền 295.750.000đ',
  added: ['20.500.000đ'],
  bodies: 12,
};

test('the sentence, its place, the reading and what the whole line then comes to', () => {
  expect(statedSentence(told, 'vi')).toBe(
    'Báo cáo viết (đoạn 12) nêu “tặng 397 suất quà, số tiền 295.750.000đ”, khớp nếu đọc ô này là 33,75, vì khi đó 12 đơn vị cộng lại được 316,25 (đã gồm 20.500.000đ nói ở chỗ khác).',
  );
  expect(statedSentence({ ...told, bodies: 1, added: [] }, 'en')).toBe(
    'The written report (paragraph 12) says “tặng 397 suất quà, số tiền 295.750.000đ”, which agrees if this cell is 33.75.',
  );
});

test('places in tables and notes are told as such', () => {
  expect(placeInReport({ kind: 'note', number: 9, mark: '5' }, 'vi')).toBe('chú thích 5');
  expect(placeInReport({ kind: 'cell', number: 9, table: 1, row: 2, column: 3 }, 'vi')).toBe('bảng 1, dòng 2, cột 3');
});
