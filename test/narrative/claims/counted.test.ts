import { labelKey } from '../../../src/core/text';
import { countedThing, isReceiver } from '../../../src/narrative/claims/counted';
import { figures } from '../told';

const things = (text: string): (string | null)[] => figures(text).map(countedThing);

test('the words behind a figure say what it counts, or else those before', () => {
  expect(things('Tổ chức 18 cuộc; số đơn vị là 113.')).toEqual(['cuộc', 'đơn vị'].map(labelKey));
});

test.each([['khu vực sản xuất kinh doanh 71'], ['khối hành chính nhà nước 714'], ['lao động xuất sắc: 12']])(
  'words that only look like a thing count nothing: %s',
  (text) => {
    for (const word of ['xuất', 'nhà'].map(labelKey)) expect(things(`Trong đó ${text}.`)).not.toContain(word);
  },
);

test('whoever gets it is no part of what is given', () => {
  expect(figures('Tặng 20 suất quà cho 18 đoàn viên.').map(isReceiver)).toEqual([false, true]);
});
