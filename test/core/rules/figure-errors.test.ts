import { appendixRules, layoutRules } from '../../../src/core/rules';
import { figureErrors, layoutErrors } from '../../../src/core/rules/figure-errors';

/** About the form as a whole: a formula in a cell looks at the figures in its range, whoever's and whenever they are. */
const ABOUT_THE_WHOLE_FORM = [
  'another-period',
  'body-not-in-year',
  'body-unnamed',
  'lines-of-other-year',
  'nothing-filled-in',
  'other-year',
  'sent-for-other-year',
  'sent-to-other-body',
  'several-bodies',
  'unknown-body',
];

test('a formula in a cell knows every error but those about the form as a whole', () => {
  const known = new Set<string>([...figureErrors, ...layoutErrors].map(({ id }) => id));
  const unknown = [...appendixRules, ...layoutRules].filter(
    ({ severity, id }) => severity === 'error' && !known.has(id),
  );
  expect(unknown.map(({ id }) => id).sort()).toEqual(ABOUT_THE_WHOLE_FORM);
});

test('nothing but errors stands in its lists', () => {
  expect([...figureErrors, ...layoutErrors].filter(({ severity }) => severity !== 'error')).toEqual([]);
});
