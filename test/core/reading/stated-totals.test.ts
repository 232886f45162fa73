import { check, type Submission } from '../../../src/core/check';
import { isTotalLabel } from '../../../src/core/reading/stated-totals';
import { filledForm, form, register, type Filling, type FormRow } from '../../filled-form';
import type { Typed } from '../../workbook-of';

const submitted = (filling: Filling): Submission => check(filledForm(filling), { form, register, fileName: null });

/** What was seen below the form as "text: count / amount". */
function totals(below: readonly (readonly Typed[])[], filling: Filling = {}): string[] {
  const { appendix } = submitted({ ...filling, below });
  return (appendix?.totals ?? []).map(({ text, count, amount }) => `${text}: ${count ?? '?'} / ${amount ?? '?'}`);
}

test.each([
  'Tổng cộng',
  'TỔNG CỘNG:',
  'Cộng',
  'Cộng mục VII',
  'Tổng số tiền',
  '8. Tổng số suất',
  '- Tổng kinh phí',
  'Tổng giá trị',
  'tong cong',
  'Tổng',
])('“%s” heads a total', (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each([
  'Tổng kết phong trào thi đua',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Tổng hợp',
  'Tổng công ty',
  'Công đoàn cơ sở',
  'Công tác xã hội',
  'Công',
  'Cộng đồng',
  'Số tiền',
  'Chương trình Tết Sum vầy',
  '',
])('“%s” heads none', (label) => {
  expect(isTotalLabel(label)).toBe(false);
});

test('a total of gifts and one of money are told apart by their measure or their words', () => {
  expect(
    totals([
      [null, 'Tổng số suất', 'Suất', 657],
      [null, 'Tổng cộng', 'Triệu đồng', 230.25],
      [null, 'Tổng số tiền', null, '230,25'],
    ]),
  ).toEqual(['Tổng số suất: 657 / ?', 'Tổng cộng: ? / 230.25', 'Tổng số tiền: ? / 230.25']);
});

test('a total that does not say of what may be either', () => {
  expect(totals([[null, 'Tổng cộng', null, 657]])).toEqual(['Tổng cộng: 657 / 657']);
});

test('parts in the rows below a total are its own, until another row comes', () => {
  expect(
    totals([
      ['8', 'Tổng cộng'],
      ['-', 'Số suất', 'Suất', 657],
      ['-', 'Số tiền', 'Triệu đồng', 230.25],
      [null, 'Ghi chú của đơn vị về các chương trình trong năm'],
      ['-', 'Số suất', 'Suất', 9],
    ]),
  ).toEqual(['Tổng cộng: Số suất: 657 / ?', 'Tổng cộng: Số tiền: ? / 230.25']);
});

test('a total without a figure is none, and one that cannot be read has no value', () => {
  expect(totals([[null, 'Tổng số tiền', 'Triệu đồng', null]])).toEqual([]);
  expect(totals([[null, 'Tổng số tiền', 'Triệu đồng', '316.250']])).toEqual(['Tổng số tiền: ? / ?']);
});

test('money is read in the measure of the form, whatever the cell calls it', () => {
  expect(totals([[null, 'Tổng số tiền', 'Triệu đồng', '2.080,84']])).toEqual(['Tổng số tiền: ? / 2080.84']);
});

describe('a total among the lines of the form', () => {
  const before = (code: string, ...rows: readonly Omit<FormRow, 'code' | 'section'>[]): Filling => ({
    arrange: (lines) =>
      lines.flatMap((line) => [
        ...(line.code === code ? rows.map((row) => ({ ...row, code: '', section: line.section })) : []),
        line,
      ]),
  });
  const result = (filling: Filling, code: string): unknown => submitted(filling).appendix?.entries[code]?.result.raw;

  it.each(['I.1', 'IV.1', 'VII.3'])('leaves the line below it what it is: %s', (code) => {
    const filling = before(code, { label: 'Tổng số đoàn viên hiện có', measure: 'Người', result: 2100 });
    const rules = submitted(filling).findings.map(({ rule }) => rule);
    for (const rule of ['missing-line', 'stray-line']) expect(rules).not.toContain(rule);
    expect(result(filling, code)).toBe(result({}, code));
    expect(result(filling, 'I.1')).toBe('30');
  });

  it('above the welfare programmes is no total of theirs', () => {
    const filling = before('I.1', { label: 'Tổng số đoàn viên hiện có', measure: 'Người', result: 2100 });
    expect(totals([], filling)).toEqual([]);
    expect(totals([[null, 'Tổng số suất', 'Suất', 657]], filling)).toEqual(['Tổng số suất: 657 / ?']);
  });

  it('right below the title of the welfare section is one', () => {
    const filling = before('VII.1', { label: 'Tổng số tiền', measure: 'Triệu đồng', result: 230.25 });
    expect(totals([], filling)).toEqual(['Tổng số tiền: ? / 230.25']);
  });

  it('takes its own parts with it all the same', () => {
    const filling = before(
      'VII.6',
      { number: '', label: 'Tổng cộng' },
      { label: 'Số suất', measure: 'Suất', result: 657 },
      { label: 'Số tiền', measure: 'Triệu đồng', result: 230.25 },
    );
    expect(totals([], filling)).toEqual(['Tổng cộng: Số suất: 657 / ?', 'Tổng cộng: Số tiền: ? / 230.25']);
    expect(submitted(filling).findings.map(({ rule }) => rule)).not.toContain('repeated-line');
  });
});
