import fc from 'fast-check';
import { cellFunctions, NAMESPACE } from '../../src/cell-functions/catalogue';
import { isProblem } from '../../src/cell-functions/cell-function';
import { problemSentence } from '../../src/text/function-sentences';
import { languages } from '../../src/text/language';
import { welfareRange } from './welfare-range';

test('every function stands in it once, under a name that formulas can hold', () => {
  const ids = cellFunctions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [NAMESPACE, ...ids]) expect(id).toMatch(/^[A-Z_]+$/);
});

test('parameters that may be left out come last', () => {
  for (const { parameters } of cellFunctions) {
    const optional = parameters.map((one) => one.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

/** What staff write, what hosts hand over, and what nobody would. */
const cell = fc.oneof(
  fc.constantFrom<unknown>('', null, undefined, '-', '–', 0, 1, 1.09, 5, 109, '02', '6.958', '316.250', '2,080,840'),
  fc.constantFrom<unknown>(
    '98%',
    '98% trở lên',
    'trên 80%',
    '≥ 98%',
    '1,5 triệu đồng',
    'Người',
    'đồng',
    '#N/A',
    '%',
    '.',
  ),
  fc.constantFrom<unknown>(NaN, Infinity, -0, 1e300, 1e-300, 0.1 + 0.2, true, false, [], {}, { basicValue: 5 }),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.stringMatching(/^[0-9.,% ≥đ-]{1,12}$/),
);
const argument = fc.oneof(
  cell,
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);

test.each(cellFunctions)(
  '$id gives a table of values and problems, whatever the cells hold',
  ({ compute, parameters }) => {
    const args = fc.array(argument, { minLength: parameters.length - 1, maxLength: parameters.length });
    fc.assert(
      fc.property(args, (given) => {
        const answers = compute(...given);
        expect(answers.length).toBeGreaterThan(0);
        for (const answer of answers.flat()) {
          if (isProblem(answer))
            for (const language of languages) expect(problemSentence(answer, language)).not.toBe('');
          else expect(Number.isNaN(answer)).toBe(false);
          // An error is never a text.
          if (typeof answer === 'string') expect(answer).not.toMatch(/^#/);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test('a figure of the form may hold anything at all', () => {
  const codes = ['VII.1.count', 'VII.1.amount', 'VII.4.amount', 'VII.5.count'];
  const changes = fc.dictionary(fc.constantFrom(...codes), cell);
  const [total, count] = cellFunctions.filter(({ id }) => id.startsWith('WELFARE'));
  fc.assert(
    fc.property(changes, (changed) => {
      for (const one of [total!, count!]) {
        const answer = one.compute(welfareRange(changed))[0]?.[0];
        expect(typeof answer === 'number' || (answer !== undefined && isProblem(answer))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
