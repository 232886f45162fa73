/** The built script as Excel runs it: which functions it hands over, and what they take; `npm test` builds it first. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { cellFunctions } from '../../src/cell-functions/catalogue';
import { CellError } from './excel';

type Registered = (...args: unknown[]) => unknown;

const registered = new Map<string, Registered>();

beforeAll(() => {
  const associate = (id: string, run: Registered): unknown => registered.set(id, run);
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
  runInNewContext(readFileSync('dist/addin/functions.js', 'utf8'), {
    CustomFunctions: { associate, Error: CellError, ErrorCode },
  });
});

test('every function of the catalogue is handed to Excel under its id, and no other', () => {
  expect([...registered.keys()].sort()).toEqual(cellFunctions.map(({ id }) => id).sort());
});

test.each(cellFunctions)('$id takes as many arguments as it is told to', ({ id, parameters }) => {
  expect(registered.get(id)).toHaveLength(parameters.length);
});

test('an argument left out, which Excel hands over as null, is as if it were not there', () => {
  expect(registered.get('ACHIEVEMENT_RATE')?.([[2175]], [[2300]], null)).toEqual([[95]]);
  expect(registered.get('AMOUNT_FROM_WORDS')?.([['Hai mươi mốt nghìn đồng']])).toEqual([[21000]]);
  expect(registered.get('AMOUNT_IN_WORDS')?.([[21000]], null)).toEqual([['Hai mươi mốt nghìn đồng']]);
});
