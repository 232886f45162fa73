import fc from 'fast-check';
import { amountFromWords } from '../../../src/core/amounts-in-words/amount-from-words';
import { amountInWords } from '../../../src/core/amounts-in-words/amount-in-words';

const WORDS = 'Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng chẵn';

function valueOf(text: string): string | null {
  const read = amountFromWords(text);
  return read.state === 'amount' ? read.value : null;
}

test.each([
  [WORDS, '2899090000'],
  [`${WORDS}.`, '2899090000'],
  [`(Bằng chữ: ${WORDS}./.)`, '2899090000'],
  [`“${WORDS}”;`, '2899090000'],
  [WORDS.normalize('NFD'), '2899090000'],
  [WORDS.toUpperCase(), '2899090000'],
  [WORDS.replaceAll(' ', '  '), '2899090000'],
  [WORDS.replaceAll(' ', '\u00a0'), '2899090000'],
  [WORDS.replace('tỷ', 'tỉ'), '2899090000'],
  [WORDS.replace(' đồng chẵn', ''), '2899090000'],
  [WORDS.replace(' chẵn', ''), '2899090000'],
  [WORDS.replace('đồng', 'đồng Việt Nam'), '2899090000'],
  ['Hai trăm bốn mươi mốt triệu, năm trăm nghìn đồng chẵn', '241500000'],
  ['Hai trăm bốn mốt triệu', null],
  ['không đồng', '0'],
  ['không', '0'],
  ['bẩy mươi tư', '74'],
  ['bảy mươi bốn', '74'],
  ['hai mươi mốt ngàn', '21000'],
  ['hai mươi một nghìn', '21000'],
  ['mười nhăm', '15'],
  ['hai mươi năm triệu đồng', '25000000'],
  ['một trăm lẻ năm nghìn', '105000'],
  ['một trăm linh tư', '104'],
  ['một triệu không trăm nghìn không trăm linh năm đồng', '1000005'],
  ['một triệu lẻ năm nghìn', '1005000'],
  ['hai tỷ năm triệu', '2005000000'],
  ['hai nghìn ba trăm', '2300'],
  ['một nghìn tỷ', '1000000000000'],
  ['một triệu tỷ đồng', '1000000000000000'],
  ['âm hai mươi mốt nghìn đồng', '-21000'],
  ['năm triệu đ', '5000000'],
  ['năm triệu vnđ', '5000000'],
])('“%s” is %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

test.each([
  ['', 'no-words', ''],
  ['  …', 'no-words', '  …'],
  ['Bằng chữ:', 'no-words', 'chữ'],
  ['hai tỷ rưỡi', 'strange-word', 'rưỡi'],
  ['hai tỷ 500 nghìn', 'strange-word', '500'],
  ['hai ty', 'strange-word', 'ty'],
  ['năm đồng chí', 'strange-word', 'chí'],
  ['hai - ba triệu', 'strange-word', '-'],
  ['hai triệu (ba nghìn)', 'strange-word', '('],
  ['- hai triệu', 'strange-word', '- '],
  ['hai triệu đồng / người', 'strange-word', '/'],
  ['hai triệu đồng (', 'strange-word', ' ('],
  ['hai ba', 'misplaced-word', 'ba'],
  ['hai, ba triệu', 'misplaced-word', ','],
  ['mốt triệu', 'misplaced-word', 'mốt'],
  ['trăm triệu', 'misplaced-word', 'trăm'],
  ['không trăm triệu', 'misplaced-word', 'trăm'],
  ['hai nghìn ba triệu', 'misplaced-word', 'triệu'],
  ['hai nghìn ba nghìn', 'misplaced-word', 'nghìn'],
  ['hai tỷ ba tỷ', 'misplaced-word', 'tỷ'],
  ['hai mươi mươi', 'misplaced-word', 'mươi'],
  ['đồng', 'misplaced-word', 'đồng'],
  ['hai trăm linh triệu', 'misplaced-word', 'triệu'],
  ['một tỷ tỷ', 'too-large', 'tỷ'],
  ['hai trăm linh', 'unfinished', 'linh'],
  ['hai mươi năm', 'unfinished', 'năm'],
  ['âm', 'unfinished', 'âm'],
])('“%s” is no amount: %s at “%s”', (text, why, at) => {
  const read = amountFromWords(text);
  expect(read).toMatchObject({ state: 'no-amount', why });
  if (read.state === 'no-amount') expect(text.slice(read.start, read.end)).toBe(at);
});

test.each([
  ['ba triệu hai', ['3000002', '3200000']],
  ['hai tỷ ba', ['2000000003', '2300000000']],
  ['một nghìn năm', ['1005', '1500']],
  ['hai trăm năm', ['205', '250']],
  ['hai tỷ ba trăm', ['2000000300', '2300000000']],
  ['một triệu hai trăm', ['1000200', '1200000']],
  ['âm ba triệu hai', ['-3000002', '-3200000']],
])('“%s” has two readings, and none is chosen', (text, readings) => {
  expect(amountFromWords(text)).toMatchObject({ state: 'no-amount', why: 'two-readings', readings });
});

test('“đồng” at the end leaves nothing to guess, as the words of a document never do', () => {
  expect(valueOf('một triệu hai trăm đồng')).toBe('1000200');
  expect(amountFromWords('một triệu hai trăm đồng')).toMatchObject({ dong: true });
  expect(amountFromWords('hai triệu')).toMatchObject({ dong: false });
});

test('any text is read or refused with a place inside it', () => {
  const piece = fc.constantFrom(
    ...'không một hai năm mốt tư lăm mười mươi trăm linh nghìn triệu tỷ đồng chẵn , . người'.split(' '),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map((words) => words.join(' ')),
      ),
      (text) => {
        const read = amountFromWords(text);
        if (read.state === 'amount') {
          expect(valueOf(amountInWords(read.value))).toBe(read.value);
          return;
        }
        expect(read.start).toBeGreaterThanOrEqual(0);
        expect(read.end).toBeLessThanOrEqual(text.length);
        expect(read.end).toBeGreaterThanOrEqual(read.start);
      },
    ),
    { numRuns: 5000 },
  );
});
