import { amountsInWords } from '../../../src/core/amounts-in-words/find-amounts-in-words';

function found(text: string): string[] {
  return amountsInWords(text).map(
    ({ start, end, value, dong }) => `${text.slice(start, end)} = ${value}${dong ? 'đ' : ''}`,
  );
}

test.each([
  [
    'Trị giá 241.500.000đ (Hai trăm bốn mươi mốt triệu, năm trăm nghìn đồng chẵn), tăng so với năm trước.',
    ['Hai trăm bốn mươi mốt triệu, năm trăm nghìn đồng chẵn = 241500000đ'],
  ],
  ['Trao quà hai triệu đồng, ba triệu đồng.', ['hai triệu đồng = 2000000đ', 'ba triệu đồng = 3000000đ']],
  [
    'Đầu tư hai triệu đồng; mỗi năm năm trăm nghìn đồng',
    ['hai triệu đồng = 2000000đ', 'năm trăm nghìn đồng = 500000đ'],
  ],
  ['từ ba triệu đồng đến năm triệu đồng', ['ba triệu đồng = 3000000đ', 'năm triệu đồng = 5000000đ']],
  ['hỗ trợ ba triệu năm 2023', ['ba triệu = 3000000']],
  ['ba triệu, hai trăm người', ['ba triệu = 3000000']],
  ['năm hai nghìn không trăm hai mươi hai', ['hai nghìn không trăm hai mươi hai = 2022']],
  ['hai nghìn đồng chí dự hội nghị', ['hai nghìn = 2000']],
  ['Không đồng nào bị mất', ['Không đồng = 0đ']],
])('in “%s”', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'bảy đồng chí, bảy chiếc đồng hồ',
  'một số đơn vị, hai trăm người',
  'hai tỷ rưỡi đồng',
  'hàng trăm triệu đồng',
  'vài triệu đồng',
  '25 triệu năm trăm nghìn đồng',
  'năm, sáu triệu đồng',
  'ba triệu hai',
  'ba triệu ba triệu đồng',
  'một triệu hai trăm người',
  '',
])('“%s” says no certain amount', (text) => {
  expect(found(text)).toEqual([]);
});

test('places are those of the text itself, decomposed as it may be', () => {
  const text = 'Số tiền: năm triệu đồng./.'.normalize('NFD');
  const [amount] = amountsInWords(text);
  expect(text.slice(amount?.start, amount?.end).normalize('NFC')).toBe('năm triệu đồng');
});

test('a long list of digits is no trouble', () => {
  expect(amountsInWords('một, '.repeat(50_000))).toEqual([]);
  expect(amountsInWords('ba triệu, '.repeat(50_000))).toHaveLength(50_000);
});
