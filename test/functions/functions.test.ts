import { isProgramme } from '../../src/core/form';
import { familyOf } from '../../src/forms';
import { ACHIEVEMENT_RATE, WELFARE_TOTAL } from '../../functions/functions';

/** Stands in for Excel's runtime: what a function throws becomes the cell's error. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

beforeAll(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
});

function errorOf(call: () => unknown): CellError {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('the function gave a value');
}

describe('ACHIEVEMENT_RATE', () => {
  test.each([
    [328, 300, 109],
    [815, 500, 163],
    ['02', '02', 100],
    ['6.958', '7000', null],
    [328, '-', '-'],
    ['-', 300, '-'],
    [0, 300, 0],
  ])('of %p against %p is %p', (result, target, rate) => {
    if (rate === null) expect(errorOf(() => ACHIEVEMENT_RATE(result, target)).code).toBe('#VALUE!');
    else expect(ACHIEVEMENT_RATE(result, target)).toBe(rate);
  });

  test('rounds once, to the places asked for', () => {
    expect(ACHIEVEMENT_RATE(2175, 2300, 1)).toBe(94.6);
    expect(ACHIEVEMENT_RATE(19175, 22926, 2)).toBe(83.64);
  });

  test('tells blank from zero', () => {
    expect(errorOf(() => ACHIEVEMENT_RATE('', 300)).code).toBe('#N/A');
    expect(errorOf(() => ACHIEVEMENT_RATE(5, '')).message).toMatch(/chỉ tiêu còn trống/);
  });

  test('divides by no target of zero', () => {
    expect(errorOf(() => ACHIEVEMENT_RATE(5, 0)).code).toBe('#DIV/0!');
  });

  test('says the two readings of an ambiguous figure', () => {
    expect(errorOf(() => ACHIEVEMENT_RATE('6.958', 7000)).message).toMatch(/6\.958 hoặc 6,958/);
  });

  test('takes no odd number of places', () => {
    expect(errorOf(() => ACHIEVEMENT_RATE(5, 10, -1)).code).toBe('#VALUE!');
    expect(errorOf(() => ACHIEVEMENT_RATE(5, 10, 1.5)).code).toBe('#VALUE!');
  });
});

/** The welfare rows of the form as a range, with the published figures. */
function range(changes: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const figures: Record<string, unknown> = {
    'VII.1.count': 6958,
    'VII.1.amount': 2080.84,
    'VII.2.count': 6057,
    'VII.2.amount': 1402.14,
    'VII.3.count': 430,
    'VII.3.amount': 316.25,
    'VII.4.count': 157,
    'VII.4.amount': 157,
    'VII.5.count': 10,
    'VII.5.amount': 225,
    ...changes,
  };
  const rows: unknown[][] = [['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả thực hiện', 'Đạt tỷ lệ (%)']];
  const form = familyOf('lai-chau-appendix')!.forms[0]!;
  for (const programme of form.sections.flatMap(({ lines }) => lines).filter(isProgramme)) {
    rows.push([programme.number, programme.title, '', '', '']);
    for (const { code, label, measure } of programme.indicators)
      rows.push(['-', label, form.measures[measure]?.label, figures[code] ?? '', '-']);
  }
  return rows;
}

describe('WELFARE_TOTAL', () => {
  test('adds the programmes once, in đồng, and never their breakdown by giver', () => {
    expect(WELFARE_TOTAL(range())).toBe(2_779_090_000);
  });

  test('ends in #VALUE! and names the row where an amount can mean two things', () => {
    const error = errorOf(() => WELFARE_TOTAL(range({ 'VII.3.amount': '316.250' })));
    expect([error.code, error.message]).toEqual([
      '#VALUE!',
      expect.stringMatching(/VII\.3\.amount.*316,25 Triệu đồng hoặc 316\.250/),
    ]);
  });

  test('ends in #VALUE! where an amount is a thousand times too large for its people', () => {
    expect(errorOf(() => WELFARE_TOTAL(range({ 'VII.1.amount': '2,080,840' }))).message).toMatch(/Có lẽ là 2\.080,84/);
  });

  test('ends in #N/A where no form stands in the range', () => {
    expect(errorOf(() => WELFARE_TOTAL([['a', 1]])).code).toBe('#N/A');
  });
});
