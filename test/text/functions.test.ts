/** Sentences beside the errors of functions, and the help in which people find the functions. */
import { cellFunctions } from '../../src/cell-functions/catalogue';
import { problem, type CellProblem, type ProblemFacts, type ProblemId } from '../../src/core/figures/cell-problem';
import { functionHelp } from '../../src/text/function-help';
import { problemSentence } from '../../src/text/function-sentences';
import { languages } from '../../src/text/language';
import { bodies } from '../filled-form';
import { foreignWords } from './vietnamese';

const cell = { raw: '6.958', isNumber: false };
const number = { raw: '6.958', isNumber: true };
const whole = { value: '6958', percent: false };
const line = { number: 'VII.3', label: 'Số tiền' };
const finding = {
  rule: 'missing-line',
  severity: 'error',
  code: 'VII.3.amount',
  at: null,
  params: { label: 'Số tiền', instead: '', raw: '' },
  mend: null,
} as unknown as ProblemFacts['line-has-error']['finding'];

const samples: { readonly [Id in ProblemId]: readonly ProblemFacts[Id][] } = {
  'blank-result': [null],
  'blank-target': [null],
  'blank-threshold': [null],
  'blank-rate': [null],
  'zero-target': [null],
  'no-form': [null],
  'sizes-differ': [null],
  unclear: [
    { ...cell, readings: [] },
    { ...number, readings: [whole] },
    { ...cell, readings: [whole, { value: '98.5', percent: true }] },
  ],
  'not-a-threshold': [cell],
  'not-whole': [number],
  negative: [cell],
  'too-many-digits': [cell],
  'wrong-decimals': [{ most: 10 }],
  'unknown-money': [cell],
  'unknown-measure': [{ ...cell, known: ['Người', 'Cuộc'] }],
  'unknown-wording': [cell],
  'not-an-amount': (
    ['no-words', 'strange-word', 'misplaced-word', 'unfinished', 'two-readings', 'too-large'] as const
  ).map((why) => ({ raw: 'ba triệu hai', isNumber: false, why, at: 'hai', readings: ['3000002', '3200000'] })),
  'no-target-possible': [{ result: '3', rate: '109.5' }],
  'line-has-error': [
    { line, finding, bodies },
    { line: { number: 'VII.3', label: '' }, finding, bodies },
  ],
  'form-has-error': [
    { finding: { ...finding, rule: 'several-result-columns', code: null, params: { cells: ['D4', 'F4'] } }, bodies },
  ],
  'lines-blank': [{ lines: [line, line] }],
};
const problems = Object.entries(samples).flatMap(([id, all]) =>
  (all as readonly ProblemFacts[ProblemId][]).map((facts): CellProblem => problem(id as ProblemId, facts as never)),
);

describe.each(languages)('every sentence in %s', (language) => {
  test.each(problems.map((one) => [one.id, problemSentence(one, language)]))('%s: %s', (_, sentence) => {
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence).toMatch(/^(?:\p{Lu}|“).*[.]$/u);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });
});

test.each(problems.map((one) => [one.id, problemSentence(one, 'vi')]))(
  'in Vietnamese, %s is told in Vietnamese',
  (_, sentence) => {
    expect(foreignWords(sentence)).toEqual([]);
  },
);

test('figures are written in the reader’s own style', () => {
  const unclear = problem('unclear', { ...number, readings: [whole, { value: '98.5', percent: true }] });
  expect(problemSentence(unclear, 'vi')).toMatch(/“6,958” có thể đọc là 6\.958 hoặc 98,5%/);
  expect(problemSentence(unclear, 'en')).toMatch(/“6\.958” can be read as 6,958 or 98\.5%/);
});

describe.each(languages)('the help in %s', (language) => {
  test.each(cellFunctions)('of $id tells what it does and what it takes', ({ id, parameters }) => {
    const help = functionHelp(id, language);
    expect(Object.keys(help.parameters)).toEqual(parameters.map(({ name }) => name));
    const texts = Object.values(help.parameters).flatMap(({ name, description }) => [name, description]);
    for (const text of [help.description, ...texts]) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toBe('');
      // Two lines of a list at most.
      expect(text.length).toBeLessThan(256);
    }
  });
});
