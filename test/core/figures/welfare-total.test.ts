import { welfareTotal } from '../../../src/core/figures/welfare-total';
import { form, shippedRegister } from '../../filled-form';

/** What the province published for 2022. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'VII.1.count': '6958',
  'VII.1.amount': '2080.84',
  'VII.2.count': '6057',
  'VII.2.amount': '1402.14',
  'VII.3.count': '430',
  'VII.3.amount': '316.25',
  'VII.4.count': '157',
  'VII.4.amount': '157',
  'VII.5.count': '10',
  'VII.5.amount': '225',
};
const figureOf = (code: string): string | null => PUBLISHED[code] ?? null;
const extras = shippedRegister.targets!.welfareExtras;

test('the form’s rows give 7.555 gifts and 2.779.090.000 đồng', () => {
  const { fromForm, total, lacking } = welfareTotal(form, figureOf);
  expect(fromForm).toEqual({ count: '7555', amount: '2779090000' });
  expect(total).toEqual(fromForm);
  expect(lacking).toEqual([]);
});

test('with the donors’ six gifts and 120 million they give the published 7.561 and 2.899.090.000 đồng', () => {
  const { fromForm, total } = welfareTotal(form, figureOf, extras);
  expect(total).toEqual({ count: '7561', amount: '2899090000' });
  expect(fromForm).toEqual({ count: '7555', amount: '2779090000' });
});

test('VII.2 tells the same money by giver and is never added', () => {
  const without = welfareTotal(form, (code) => (code.startsWith('VII.2') ? '-' : figureOf(code)), extras);
  expect(without.total).toEqual(welfareTotal(form, figureOf, extras).total);
  const said = JSON.stringify(welfareTotal(form, figureOf, extras));
  for (const wrong of ['13612', '13618', '4181230000', '4301230000']) expect(said).not.toContain(wrong);
});

test('“-” adds nothing and lacks nothing', () => {
  const { total, lacking } = welfareTotal(form, (code) => (code === 'VII.4.count' ? '-' : figureOf(code)));
  expect(total.count).toBe('7398');
  expect(lacking).toEqual([]);
});

test('a row without a figure that counts is named', () => {
  const { total, lacking } = welfareTotal(form, (code) => (code.startsWith('VII.5') ? null : figureOf(code)));
  expect(total).toEqual({ count: '7545', amount: '2554090000' });
  expect(lacking).toEqual(['VII.5.count', 'VII.5.amount']);
});
