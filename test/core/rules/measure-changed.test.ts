import { passes, raises } from './pair';

describe('money-measure-changed', () => {
  raises(
    'money-measure-changed',
    'money under another unit',
    { changes: { 'VII.3.amount': { measure: 'Nghìn đồng' }, 'VII.4.amount': { measure: 'Đồng' } } },
    { code: 'VII.3.amount', cell: 'D35', params: { found: 'Nghìn đồng', printed: 'Triệu đồng' }, mend: null },
    { code: 'VII.4.amount', cell: 'D38' },
  );
  raises(
    'money-measure-changed',
    'money under another unit, with the amount that it would be in the form’s',
    { changes: { 'VII.2.amount': { measure: 'Đồng', result: 109125000 } } },
    { code: 'VII.2.amount', params: { meant: '109.125' } },
  );
  passes('money-per-person', 'the same amount: it is told once', {
    changes: { 'VII.2.amount': { measure: 'Đồng', result: 109125000 } },
  });
  passes('money-measure-changed', 'nothing, a dash or a zero, the same in any unit', {
    changes: {
      'VII.3.amount': { measure: 'Đồng', result: '-' },
      'VII.4.amount': { measure: 'Nghìn đồng', result: 0 },
      'VII.5.amount': { measure: 'Đồng', result: null },
    },
  });
  passes('money-measure-changed', 'other ways to write the same unit, or none', {
    changes: {
      'VII.2.amount': { measure: 'TRIỆU ĐỒNG' },
      'VII.3.amount': { measure: 'Tr.đ' },
      'VII.4.amount': { measure: 'trđ' },
      'VII.5.amount': { measure: null },
    },
  });
});

describe('measure-changed', () => {
  raises(
    'measure-changed',
    'another measure of things that are counted',
    { changes: { 'IV.5': { measure: 'Cuộc' } } },
    { code: 'IV.5', cell: 'D19', params: { found: 'Cuộc', printed: 'DN' } },
  );
  raises(
    'measure-changed',
    'a slip of the hand, which has one mend; another word has none',
    { changes: { 'III.1': { measure: 'Cuộcc' }, 'IV.5': { measure: 'ĐV' } } },
    {
      code: 'III.1',
      mend: { value: 'Cuộc', certain: true, as: 'text', at: { sheet: 'Phụ lục', cell: 'C12' } },
    },
    { code: 'IV.5', mend: null },
  );
  passes('measure-changed', 'other words for the same measure, or none', {
    changes: {
      'VII.1.count': { measure: 'Suất' },
      'IV.5': { measure: 'doanh nghiệp' },
      'I.2': { measure: 'Công đoàn cơ sở' },
      'I.1': { measure: ' ' },
    },
  });
  passes('measure-changed', 'a form without a column of measures', { columns: ['number', 'label', 'result', 'rate'] });
});
