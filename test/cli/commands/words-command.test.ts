import { thidua } from '../run';

const WORDS = 'Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng';

interface WordsOut {
  readonly amounts: readonly {
    readonly text: string;
    readonly value: string | null;
    readonly words: string | null;
    readonly readings: readonly string[];
    readonly message: string | null;
  }[];
}

test.each([
  [['2899090000'], WORDS],
  [['2.899.090.000đ'], WORDS],
  [['2,899,090,000'], WORDS],
  [['1,5 triệu đồng'], 'Một triệu năm trăm nghìn đồng'],
  [
    ['123456789012345678', '--wording', 'tỉ'],
    /^Một trăm hai mươi ba triệu .* chín tỉ không trăm mười hai triệu .* sáu trăm bảy mươi tám đồng$/,
  ],
  [['2105000', '--wording', 'lẻ ngàn chẵn'], 'Hai triệu một trăm lẻ năm ngàn đồng chẵn'],
  [['2080840', '--lang', 'en'], 'Two million eighty thousand eight hundred forty dong'],
  [['2080840', '--wording', 'en'], 'Two million eighty thousand eight hundred forty dong'],
  [['--', '-21000'], 'Âm hai mươi mốt nghìn đồng'],
  [[`${WORDS} chẵn.`], '2.899.090.000 đồng'],
  [[`${WORDS} chẵn.`, '--lang', 'en'], '2,899,090,000 đồng'],
  [['hai trăm bốn mươi mốt triệu, năm trăm nghìn'], '241.500.000'],
  [['1000', 'hai nghìn đồng'], 'Một nghìn đồng\n2.000 đồng'],
])('thidua words %j answers %p', (args, expected) => {
  const { stdout, stderr, status } = thidua('words', ...args);
  expect(stdout.trimEnd()).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each([
  ['6.958 triệu đồng', /có thể đọc là 6\.958\.000\.000 hoặc 6\.958\.000\./],
  ['1.881.460. 000', /có thể đọc là/],
  ['1,5', /số đồng nguyên/],
  ['1000000000000000000', /lớn hơn 999\.999\.999\.999\.999\.999/],
  ['5 con', /Không đọc được “5 con” thành số/],
  ['hai tỷ rưỡi', /đến “rưỡi”/],
  ['ba triệu hai', /3\.000\.002 hoặc 3\.200\.000/],
  ['một tỷ tỷ', /lớn hơn 999\.999/],
  ['hai trăm linh', /dừng ở “linh”/],
  ['', /Chưa ghi số tiền/],
])('“%s” is refused with what is wrong in it, and 1', (text, sentence) => {
  const { stdout, stderr, status } = thidua('words', text);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('--json is one document: every argument with its value, its words, or what is wrong', () => {
  const { stdout, stderr, status } = thidua('words', '1000', 'hai nghìn', '6.958 triệu đồng', '--json');
  const { amounts } = JSON.parse(stdout) as WordsOut;
  expect(amounts).toEqual([
    { text: '1000', value: '1000', words: 'Một nghìn đồng', readings: [], message: null },
    { text: 'hai nghìn', value: '2000', words: null, readings: [], message: null },
    {
      text: '6.958 triệu đồng',
      value: null,
      words: null,
      readings: ['6958000000', '6958000'],
      message: stderr.trim(),
    },
  ]);
  expect(status).toBe(1);
});

test('what cannot be carried out is answered with a sentence and 2', () => {
  const none = thidua('words');
  expect(none.stderr).toMatch(/thidua words 2899090000/);
  expect(none.status).toBe(2);
  const strange = thidua('words', '5', '--wording', 'fr');
  expect(strange.stderr).toMatch(/“fr”.*“lẻ”/);
  expect(strange.status).toBe(2);
  expect(thidua('words', '5', '--out', 'a.xlsx').status).toBe(2);
});
