import type { Cell } from '../../../src/core/workbook';
import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

const cell = (type: Cell['type'], value: string, percent?: true): { result: Omit<Cell, 'row' | 'column'> } => ({
  result: { type, value, ...(percent && { percent }) },
});

describe('ambiguous-separator', () => {
  raises(
    'ambiguous-separator',
    'amounts that can be read in two ways; money per person ranks them (R2)',
    {
      changes: {
        'VII.3.count': 430,
        'VII.3.amount': '316.250',
        'VII.4.count': 157,
        'VII.4.amount': '157.000',
        'VII.5.count': 10,
        'VII.5.amount': '225.000',
      },
    },
    {
      code: 'VII.3.amount',
      cell: 'D35',
      params: { raw: '316.250', candidates: ['316.25', '316250'], measure: 'Triệu đồng' },
      mend: { value: '316.25', certain: false },
    },
    {
      code: 'VII.4.amount',
      cell: 'D38',
      params: { candidates: ['157', '157000'] },
      mend: { value: '157', certain: false },
    },
    {
      code: 'VII.5.amount',
      cell: 'D41',
      params: { candidates: ['225', '225000'] },
      mend: { value: '225', certain: false },
    },
  );
  raises(
    'ambiguous-separator',
    'a count of whole things in either way; nothing ranks it, and nothing is proposed',
    { changes: { 'I.1': '1.000' } },
    { code: 'I.1', cell: 'D6', params: { raw: '1.000', candidates: ['1', '1000'], measure: 'Người' }, mend: null },
  );
  raises(
    'ambiguous-separator',
    'a count that the rate beside it explains, and the target and how the branch writes numbers elsewhere',
    {
      register: registerWith({ 'tam-duong': { 'I.1': '1000', 'I.3': '500' } }),
      changes: { 'I.1': { result: '1.000', rate: 100 }, 'I.3': { result: '1.000', rate: null }, 'IV.1': '2.080.840' },
    },
    {
      code: 'I.1',
      params: { candidates: ['1000', '1'], because: ['rate', 'target', 'number-style'] },
      mend: { value: '1000', certain: false },
    },
    { code: 'I.3', params: { because: ['target', 'number-style'] }, mend: { value: '1000', certain: false } },
  );
  raises(
    'ambiguous-separator',
    'a count that last year’s tells',
    { lastYear: { 'tam-duong': { 'I.1': '900' } }, changes: { 'I.1': '1.000' } },
    {
      code: 'I.1',
      params: { candidates: ['1000', '1'], because: ['last-year'] },
      mend: { value: '1000', certain: false },
    },
  );
  raises(
    'ambiguous-separator',
    'an amount without people beside it: another cell shows that points part thousands here',
    { changes: { 'VII.2.amount': '1.402,14', 'VII.3.count': null, 'VII.3.amount': '316.250 triệu đồng' } },
    {
      code: 'VII.3.amount',
      params: { candidates: ['316250', '316.25'], because: ['number-style'] },
      mend: { value: '316250', certain: false },
    },
  );
  raises(
    'ambiguous-separator',
    'money per person against the way of writing: what the figure would mean says more',
    { changes: { 'IV.1': '2.080.840', 'VII.3.count': 430, 'VII.3.amount': '316.250' } },
    { code: 'VII.3.amount', params: { because: ['money-per-person'] }, mend: { value: '316.25', certain: false } },
  );
  raises(
    'ambiguous-separator',
    'evidence that contradicts itself, and cells written in both ways: nothing is proposed',
    {
      lastYear: { 'tam-duong': { 'VII.3.amount': '400000' } },
      changes: {
        'VII.3.count': 430,
        'VII.3.amount': '316.250',
        'I.1': '1.000',
        'IV.1': '2.080.840',
        'I.3': '2,080,840',
      },
    },
    { code: 'I.1', params: { because: [] }, mend: null },
    { code: 'VII.3.amount', params: { because: [] }, mend: null },
  );
  passes('ambiguous-separator', 'figures with one reading', {
    changes: { 'VII.2.count': '6.057', 'VII.2.amount': '1.402,14', 'VII.3.amount': '30,5', 'I.1': '1.234' },
  });
});

describe('fraction-of-whole', () => {
  raises(
    'fraction-of-whole',
    'a Vietnamese thousand in an English Excel',
    { changes: { 'VII.2.count': 6.057, 'I.1': 0.5 } },
    { code: 'I.1', cell: 'D6', params: { raw: '0.5', candidates: [] }, mend: null },
    {
      code: 'VII.2.count',
      cell: 'D31',
      params: { raw: '6.057', candidates: ['6057'] },
      mend: { value: '6057', certain: false },
    },
  );
  passes('fraction-of-whole', 'a whole number, and an amount with decimals', { changes: { 'VII.2.count': 6057 } });
});

describe('odd-spaces', () => {
  raises(
    'odd-spaces',
    'spaces where no thousands end (R7)',
    { changes: { 'I.1': '3 0', 'VII.4.amount': '1.5 00' } },
    { code: 'I.1', cell: 'D6', params: { raw: '3 0', candidates: ['30'] }, mend: { value: '30', certain: false } },
    {
      code: 'VII.4.amount',
      cell: 'D38',
      params: { candidates: ['1.5', '1500'] },
      mend: { value: '1.5', certain: false },
    },
  );
  passes('odd-spaces', 'spaces between thousands, and around the figure', {
    changes: { 'IV.1': '1 070', 'I.1': ' 30 ' },
  });
});

describe('percent-for-figure', () => {
  raises(
    'percent-for-figure',
    'a figure typed into a cell that shows per cent',
    { changes: { 'I.1': cell('number', '0.3', true), 'VII.4.amount': cell('number', '0.15', true) } },
    {
      code: 'I.1',
      cell: 'D6',
      params: { raw: '0.3', candidates: ['30'], measure: 'Người' },
      mend: { value: '30', certain: false },
    },
    {
      code: 'VII.4.amount',
      cell: 'D38',
      params: { candidates: ['15', '0.15'] },
      mend: { value: '15', certain: false },
    },
  );
  passes('percent-for-figure', 'a share that shows per cent', {
    body: 'lai-chau',
    changes: { 'VII.6.c': cell('number', '0.15', true) },
  });
});

describe('share-scale', () => {
  raises(
    'share-scale',
    'a share that can be of one or of a hundred',
    { body: 'lai-chau', changes: { 'VII.6.c': 0.15, 'VII.6.d': '1' } },
    { code: 'VII.6.c', cell: 'D45', params: { raw: '0.15', candidates: ['0.15', '15'] }, mend: null },
    { code: 'VII.6.d', cell: 'D46', params: { candidates: ['1', '100'] } },
  );
  passes('share-scale', 'shares with their sign, shown as per cent, or above one', {
    body: 'lai-chau',
    changes: { 'VII.6.c': '0,15%', 'VII.6.d': cell('number', '1', true) },
  });
});

describe('word-for-nothing', () => {
  raises(
    'word-for-nothing',
    'words for zero or for nothing assigned',
    { changes: { 'I.1': 'không', 'II.1': 'x', 'V.2': 'Không được giao', 'VII.5.count': 'chưa thực hiện' } },
    { code: 'I.1', cell: 'D6', params: { raw: 'không' }, mend: { value: '0', certain: false } },
    { code: 'II.1', cell: 'D10', params: { raw: 'x' } },
    { code: 'V.2', cell: 'D23', params: { candidates: [] }, mend: null },
    { code: 'VII.5.count', cell: 'D40' },
  );
  passes('word-for-nothing', 'a zero, a dash, nothing, and a word that says more', {
    changes: { 'I.1': '0', 'II.1': '-', 'I.2': { result: null }, 'I.3': 'không rõ bao nhiêu' },
  });
});

describe('set-apart-figure', () => {
  const partly = (value: string, plain: string): { result: Omit<Cell, 'row' | 'column'> } => ({
    result: { type: 'text', value, plain },
  });
  raises(
    'set-apart-figure',
    'figures with a footnote mark, or struck out in part',
    { changes: { 'I.1': partly('351', '35'), 'I.3': partly('3542', '42'), 'VII.4.amount': partly('15đ', '15') } },
    {
      code: 'I.1',
      cell: 'D6',
      params: { raw: '351', candidates: ['35'], measure: 'Người' },
      mend: { value: '35', certain: false },
    },
    { code: 'I.3', cell: 'D8', mend: { value: '42', certain: false } },
    { code: 'VII.4.amount', cell: 'D38', mend: { value: '15', certain: false } },
  );
  raises(
    'set-apart-figure',
    'a figure of which nothing is left',
    { changes: { 'I.1': partly('35', ''), 'I.3': partly('1-', '-') } },
    { code: 'I.1', cell: 'D6', params: { candidates: [] }, mend: null },
    { code: 'I.3', cell: 'D8', mend: null },
  );
  passes('set-apart-figure', 'a label with a footnote mark', {
    changes: { 'I.1': { label: { type: 'text', value: 'Kết nạp đoàn viên1', plain: 'Kết nạp đoàn viên' } } },
  });
});

describe('too-many-digits', () => {
  raises(
    'too-many-digits',
    'figures beyond what Excel keeps, typed as text or as a number, or beyond it in đồng',
    {
      changes: { 'I.1': '12345678901234567890', 'I.3': 1e15, 'VII.3.amount': '9000000000', 'VII.4.amount': 1e9 },
    },
    { code: 'I.1', cell: 'D6', params: { raw: '12345678901234567890', candidates: [] }, mend: null },
    { code: 'I.3', cell: 'D8', mend: null },
    // Written in đồng: nine and one thousand million.
    { code: 'VII.3.amount', cell: 'D35', mend: { value: '9000', certain: false } },
    { code: 'VII.4.amount', cell: 'D38', params: { candidates: ['1000'] } },
  );
  passes('too-many-digits', 'the largest figures that Excel keeps', {
    changes: { 'I.1': '999999999999999', 'VII.4.amount': 999999999.999999 },
  });
});

describe('date-for-figure', () => {
  raises(
    'date-for-figure',
    'a figure that Excel made a date of',
    { changes: { 'I.1': cell('date', '2022-10-05') } },
    { code: 'I.1', cell: 'D6', params: { raw: '2022-10-05', candidates: [] }, mend: null },
  );
  passes('date-for-figure', 'a date above the table', { above: [[{ type: 'date', value: '2022-11-18' }]] });
});

describe('error-value', () => {
  raises(
    'error-value',
    'a cell that shows an error',
    { changes: { 'I.1': cell('error', '#REF!') } },
    { code: 'I.1', cell: 'D6', params: { raw: '#REF!' }, mend: null },
  );
  passes('error-value', 'an error in a rate, which does not count', {
    changes: { 'I.1': { rate: { type: 'error', value: '#DIV/0!' } } },
  });
});

describe('unreadable-figure', () => {
  raises(
    'unreadable-figure',
    'what is no figure at all',
    { changes: { 'I.1': 'gần 30', 'I.2': cell('boolean', 'TRUE'), 'I.3': '80/50', 'VII.3.amount': '2 tỷ 80 triệu' } },
    { code: 'I.1', cell: 'D6', params: { raw: 'gần 30', candidates: [] }, mend: null },
    { code: 'I.2', cell: 'D7', params: { raw: 'TRUE' } },
    { code: 'I.3', cell: 'D8' },
    { code: 'VII.3.amount', cell: 'D35' },
  );
  raises(
    'unreadable-figure',
    'a number where a judgement is due',
    { body: 'lai-chau', changes: { 'VII.6.a': 100 } },
    { code: 'VII.6.a', cell: 'D43', params: { raw: '100' } },
  );
  passes('unreadable-figure', 'a judgement, shares, and figures with their units (R8)', {
    body: 'lai-chau',
    changes: { 'VII.1.count': '6.958 suất', 'VII.1.amount': '2.080.840.000đ' },
  });
});
