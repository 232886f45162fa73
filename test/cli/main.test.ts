import { version } from '../../package.json';
import { thidua } from './run';

test('--help tells the commands, in both languages', () => {
  expect(thidua('--help').stdout).toMatch(/thidua merge TỆP/);
  expect(thidua('--help', '--lang', 'en').stdout).toMatch(/thidua merge FILE/);
  expect(thidua('--help').status).toBe(0);
});

test('a command’s --help tells what it takes, and no other option', () => {
  const { status, stdout } = thidua('check', '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/thidua check TỆP/);
  expect(stdout).toMatch(/--targets TỆP/);
  expect(stdout).not.toMatch(/--out|thidua merge/);
  expect(thidua('merge', '-h', '--lang', 'en').stdout).toMatch(/--out FILE/);
});

test('help fits the screen', () => {
  for (const args of [['--help'], ['merge', '--help'], ['check', '--help', '--lang', 'en']])
    expect(
      thidua(...args)
        .stdout.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
});

test('an option that a command does not take is refused by name, not passed over', () => {
  const { status, stderr } = thidua('check', 'samples/clean/phu-luc-2022-tam-duong.xlsx', '--out', 'x');
  expect(status).toBe(2);
  expect(stderr).toBe('Lệnh “check” không dùng tùy chọn “--out”. Gõ “thidua check --help” để xem lệnh này nhận gì.\n');
  expect(thidua('read', 'a.xlsx', '--year', '2022', '--lang', 'en').stderr).toMatch(/does not take “--year”/);
});

test('--version tells the version of the package', () => {
  expect(thidua('--version').stdout).toBe(`${version}\n`);
});

test.each([
  ['no command', []],
  ['an unknown command', ['tonghop']],
  ['a command named like a part of the language', ['constructor']],
  ['an unknown option', ['check', 'a.xlsx', '--colour']],
  ['an unknown language', ['check', 'a.xlsx', '--lang', 'fr']],
  ['a year that is none', ['check', 'a.xlsx', '--year', 'nay']],
  ['a year without a form', ['check', 'a.xlsx', '--year', '2001']],
  ['a form that does not exist', ['check', 'a.xlsx', '--form', 'x']],
  ['no file', ['check']],
  ['no place for the report', ['merge', 'samples/clean']],
  ['a report that is no .xlsx', ['merge', 'samples/clean', '--out', 'a.pdf']],
  ['targets that are not there', ['merge', 'samples/clean', '--out', 'a.xlsx', '--targets', 'none.json']],
])('%s is answered with 2 and a sentence, not a stack', (_, args) => {
  const { status, stderr, stdout } = thidua(...args);
  expect(status).toBe(2);
  expect(stderr + stdout).not.toMatch(/ {4}at /);
  expect((stderr + stdout).trim()).not.toBe('');
});
