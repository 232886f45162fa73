/** The province's appendix of 2022, typed exactly as it was printed: no wrong value in silence. */
import { achievementRate } from '../../src/core/figures/achievement-rate';
import type { Finding } from '../../src/core/finding';
import { welfareTotal } from '../../src/core/figures/welfare-total';
import { form, shippedRegister, type Changes } from '../filled-form';
import { submitted } from './rules/pair';

/** [result, rate] as printed, and what the narrative beside it says it is. */
const PRINTED: Readonly<Record<string, readonly [string, string, string]>> = {
  'I.1': ['328', '109', '328'],
  'I.2': ['02', '100', '2'],
  'I.3': ['815', '163', '815'],
  'II.1': ['-', '-', '-'],
  'III.1': ['11', '100', '11'],
  'III.2': ['05', '100', '5'],
  'IV.1': ['717', '100', '717'],
  'IV.2': ['03', '100', '3'],
  'IV.3': ['21', '100', '21'],
  'IV.4': ['03', '100', '3'],
  'IV.5': ['45', '100', '45'],
  'IV.6': ['22', '-', '22'],
  'V.1': ['05', '100', '5'],
  'V.2': ['03', '100', '3'],
  'VI.1': ['62', '100', '62'],
  'VII.1.count': ['6.958', '-', '6958'],
  'VII.1.amount': ['2,080,840', '-', '2080.84'],
  'VII.2.count': ['6.057', '-', '6057'],
  'VII.2.amount': ['1,402,140', '-', '1402.14'],
  'VII.3.count': ['430', '-', '430'],
  'VII.3.amount': ['316.250', '-', '316.25'],
  'VII.4.count': ['157', '-', '157'],
  'VII.4.amount': ['157.000', '-', '157'],
  'VII.5.count': ['10', '-', '10'],
  'VII.5.amount': ['225.000', '-', '225'],
  'VII.6.a': ['vững mạnh.', '-', 'vững mạnh'],
  'VII.6.b': ['vững mạnh.', '-', 'vững mạnh'],
  'VII.6.c': ['15%', '-', '15'],
  'VII.6.d': ['100%', '-', '100'],
};

const asPrinted: Changes = Object.fromEntries(
  Object.entries(PRINTED).map(([code, [result, rate]]) => [code, { result, rate }]),
);
const { appendix, bodyId, findings } = submitted({
  body: 'lai-chau',
  changes: asPrinted,
  register: shippedRegister,
  above: [['Liên đoàn Lao động tỉnh Lai Châu']],
});

function about(code: string): readonly Finding[] {
  return findings.filter((one) => one.code === code && one.severity !== 'note');
}

test('it is the province’s own form', () => {
  expect(bodyId).toBe('lai-chau');
  expect(findings.filter(({ code, severity }) => code === null && severity !== 'note')).toEqual([]);
});

test.each(Object.entries(PRINTED))(
  '%s printed %j is read rightly or raised with the right reading',
  (code, [, , due]) => {
    const { reading } = appendix!.entries[code]!.result;
    const raised = about(code);
    if (raised.length === 0) {
      expect(reading).toMatchObject(due === '-' ? { state: 'dash' } : { state: 'value', value: due });
    } else {
      expect(raised.map(({ severity, mend }) => [severity, mend])).toEqual([['error', { value: due, certain: false }]]);
    }
  },
);

test('five amounts are raised, for their scale or their separator, and nothing else is', () => {
  const raised = findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, code }) => `${rule} ${code ?? ''}`);
  expect(raised.sort()).toEqual([
    'ambiguous-separator VII.3.amount',
    'ambiguous-separator VII.4.amount',
    'ambiguous-separator VII.5.amount',
    'money-per-person VII.1.amount',
    'money-per-person VII.2.amount',
  ]);
});

test('R1: 2,080,840 is a thousand times too large; the readings are 2.080,84 and 2.080.840 million', () => {
  const [finding] = about('VII.1.amount');
  expect(finding?.params).toMatchObject({ value: '2080840', meant: '2080.84', each: '299057200' });
});

test('R2: money per person picks one of two readings: 735 thousand, one million, 22,5 million a house', () => {
  const best = ['VII.3.amount', 'VII.4.amount', 'VII.5.amount'].map((code) => about(code)[0]?.params['candidates']);
  expect(best).toEqual([
    ['316.25', '316250'],
    ['157', '157000'],
    ['225', '225000'],
  ]);
});

test('R3: VII.2 breaks down the same money, so the total never counts it', () => {
  const total = welfareTotal(form, (code) => PRINTED[code]![2], shippedRegister.targets!.welfareExtras);
  expect(total.fromForm).toEqual({ count: '7555', amount: '2779090000' });
  expect(total.total).toEqual({ count: '7561', amount: '2899090000' });
  expect(JSON.stringify(total)).not.toMatch(/13612|13618|4181230000|4301230000/);
});

test('R8: a judgement and shares are read as what they are', () => {
  expect(['VII.6.a', 'VII.6.c', 'VII.6.d'].map((code) => appendix!.entries[code]?.result.reading)).toMatchObject([
    { state: 'value', value: 'vững mạnh' },
    { state: 'value', value: '15' },
    { state: 'value', value: '100' },
  ]);
});

test('R9: “-” is no figure anywhere, and the bullets before the labels are none either', () => {
  expect(appendix!.entries['II.1']).toMatchObject({
    result: { reading: { state: 'dash' } },
    rate: { reading: { state: 'dash' } },
  });
  expect(appendix!.entries['IV.6']).toMatchObject({
    result: { reading: { value: '22' } },
    rate: { reading: { state: 'dash' } },
  });
  const rates = Object.values(appendix!.entries).filter(({ code }) => code.startsWith('VII.'));
  expect(rates.every(({ rate }) => rate?.reading.state === 'dash')).toBe(true);
  expect([appendix!.stray, appendix!.repeated]).toEqual([[], []]);
});

test('P7: every printed rate is the result over the target that the register holds', () => {
  const { consolidating } = shippedRegister.targets!;
  const rates = Object.keys(consolidating).map((code) => {
    const [, printed, result] = PRINTED[code]!;
    return [code, printed, achievementRate(result, consolidating[code]!.value)];
  });
  expect(rates).toHaveLength(15);
  expect(rates.filter(([, printed, due]) => printed !== due)).toEqual([]);
});

test('R6, R8, R9: what the form itself prints in several senses is told once each', () => {
  const told = Object.fromEntries(findings.map(({ rule, params }) => [rule, params]));
  expect(findings.filter(({ rule }) => rule === 'unlike-measures').map(({ code }) => code)).toEqual(['IV.5', 'V.1']);
  expect(told['listed-not-summed']).toEqual({ judgements: 2, shares: 2 });
  expect(told['dash-meanings']).toMatchObject({
    notAssigned: ['Thành lập Ban nữ công quần chúng trong các CĐCS ngoài khu vực nhà nước'],
    noRate: ['Thực hiện giám sát theo Quyết định 217-QĐ/TW'],
    withoutTargets: 14,
    bullets: 14,
  });
});
