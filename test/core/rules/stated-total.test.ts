import { shippedRegister, type Changes } from '../../filled-form';
import type { Typed } from '../../workbook-of';
import { passes, raises, said, type Sent } from './pair';

/** The welfare of 2022 as the province published it, with total rows below. */
const PUBLISHED: Changes = {
  'VII.2.count': 6057,
  'VII.2.amount': 1402.14,
  'VII.3.count': 430,
  'VII.3.amount': 316.25,
  'VII.4.count': 157,
  'VII.4.amount': 157,
  'VII.5.count': 10,
  'VII.5.amount': 225,
};
const withoutExtras = { ...shippedRegister, targets: { ...shippedRegister.targets!, welfareExtras: [] } };
const totals = (count: Typed, amount: Typed, more: Partial<Sent> = {}): Sent => ({
  body: 'lai-chau',
  changes: PUBLISHED,
  below: [
    [null, 'Tổng số suất', 'Suất', count],
    [null, 'Tổng số tiền', 'Triệu đồng', amount],
  ],
  register: withoutExtras,
  ...more,
});

describe('total-counts-twice', () => {
  raises(
    'total-counts-twice',
    'all five rows added up (R3)',
    totals('13.612', 4181.23),
    { code: null, cell: 'D47', params: { stated: '13612', programmes: '7555', twice: '6057' }, mend: null },
    { cell: 'D48', params: { stated: '4181.23', programmes: '2779.09', twice: '1402.14', measure: 'Triệu đồng' } },
  );
  passes('total-counts-twice', 'each programme once', totals(7555, 2779.09));
  passes('total-counts-twice', 'a branch that runs no programme which its visits break down', {
    below: [[null, 'Tổng số tiền', 'Triệu đồng', 230.25]],
  });
});

describe('total-differs', () => {
  raises(
    'total-differs',
    'the total of the report beside the rows of the form (R3, R4)',
    totals(7561, 2899.09),
    {
      cell: 'D47',
      params: { stated: '7561', programmes: '7555', difference: '6', side: 'short', all: '13612', twice: '6051' },
    },
    { cell: 'D48', params: { stated: '2899.09', difference: '120', all: '4181.23', twice: '1282.14' } },
  );
  raises(
    'total-differs',
    'one total with its two parts below it',
    {
      changes: { 'VII.2.count': '-', 'VII.2.amount': '-' },
      below: [
        ['8', 'Tổng cộng'],
        ['-', 'Số suất', 'Suất', 58],
        ['-', 'Số tiền', 'Triệu đồng', 90],
      ],
    },
    { cell: 'D48', params: { total: 'Tổng cộng: Số suất', stated: '58', programmes: '57', side: 'short', twice: '0' } },
  );
  passes('total-differs', 'a total that is right, in one row or two', totals(7555, '2.779,09'));
  passes('total-differs', 'a total of a branch with or without its visits', {
    below: [
      [null, 'Cộng mục VII (số tiền)', 'Triệu đồng', 90],
      [null, 'Tổng kinh phí', 'Triệu đồng', 230.25],
    ],
  });
  passes('total-differs', 'a line of another body’s name, and rows that cannot be read', {
    changes: { 'VII.3.amount': '316.250' },
    below: [
      [null, 'Tổng Liên đoàn giao', null, 5],
      [null, 'Công đoàn cơ sở', null, 5],
      [null, 'Tổng số tiền', 'Triệu đồng', 7],
    ],
  });
});

describe('total-with-extras', () => {
  raises(
    'total-with-extras',
    'a total that holds what documents state besides the form (R4)',
    totals(7561, 2899.09, { register: shippedRegister }),
    { cell: 'D47', params: { difference: '6', twice: '6051' } },
    { cell: 'D48', params: { difference: '120', twice: '1282.14' } },
  );
  passes('total-with-extras', 'a total of the rows alone', totals(7555, 2779.09, { register: shippedRegister }));
});

test('a total that is right is no line of the form and nothing is said of it', () => {
  expect(said({ below: [[null, 'Tổng số tiền', 'Triệu đồng', 90]] })).toEqual([]);
});
