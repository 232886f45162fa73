import fc from 'fast-check';
import { lineOf, type Contribution, type Report, type ReportLine } from '../../src/core/report';
import { codes, registerWith, shippedRegister, type Changes } from '../filled-form';
import { everybody, received, reportOf, unreadable, type Sending } from '../received-files';

function line(report: Report, code: string): ReportLine {
  return lineOf(report, code)!;
}

function of(report: Report, code: string, body: string): Contribution {
  return line(report, code).contributions.find((one) => one.body === body)!;
}

/** "330 of 11/11": the result and how many of those asked gave theirs. */
function told({ result, given, asked }: ReportLine): string {
  return `${result ?? 'nothing'} of ${String(given)}/${String(asked)}`;
}

function changed(body: string, changes: Changes): Report {
  return reportOf(everybody({ [body]: { changes } }));
}

const clean = reportOf(everybody());

describe('sums', () => {
  test.each([
    // Eleven branches of the same figures, besides them the province.
    ['I.1', '330 of 11/11'],
    ['IV.1', '770 of 11/11'],
    ['VII.2.count', '6600 of 11/11'],
    ['VII.2.amount', '1542.75 of 11/11'],
    ['VII.1.count', '6958 of 1/1'],
    ['VII.1.amount', '2080.84 of 1/1'],
  ])('%s is %s', (code, expected) => {
    expect(told(line(clean, code))).toBe(expected);
  });

  test('what the province does itself is added to its branches’ figures', () => {
    expect(told(line(changed('lai-chau', { 'VII.3.count': 33, 'VII.3.amount': 20.5 }), 'VII.3.count'))).toBe(
      '473 of 11/11',
    );
    expect(told(line(changed('lai-chau', { 'VII.3.count': 33, 'VII.3.amount': 20.5 }), 'VII.3.amount'))).toBe(
      '350.5 of 11/11',
    );
  });

  test('what a branch gives on the province’s own line is added too', () => {
    expect(told(line(changed('sin-ho', { 'VII.1.count': 12 }), 'VII.1.count'))).toBe('6970 of 1/1');
  });

  test('a zero is a figure like any other', () => {
    expect(told(line(changed('sin-ho', { 'I.1': 0 }), 'I.1'))).toBe('300 of 11/11');
  });

  test('every line of the form has its line in the report, with all bodies in it', () => {
    expect(clean.lines.map(({ code }) => code)).toEqual(codes);
    for (const { contributions } of clean.lines)
      expect(contributions.map(({ body }) => body)).toEqual(clean.bodies.map(({ id }) => id));
    expect(clean.bodies).toHaveLength(12);
    expect(clean.bodies.at(-1)).toMatchObject({ id: 'lai-chau', own: true, file: 'lai-chau.xlsx' });
  });
});

describe('the four empties', () => {
  test('“-” from all is “-”, and they have all answered', () => {
    expect(told(line(clean, 'II.1'))).toBe('- of 11/11');
    expect(of(clean, 'II.1', 'sin-ho')).toMatchObject({ state: 'dash', value: null, target: null });
  });

  test('“-” from one adds nothing', () => {
    expect(told(line(changed('sin-ho', { 'I.1': '-' }), 'I.1'))).toBe('300 of 11/11');
  });

  test('a blank is not given', () => {
    const report = changed('sin-ho', { 'I.1': { result: null } });
    expect(told(line(report, 'I.1'))).toBe('300 of 10/11');
    expect(of(report, 'I.1', 'sin-ho')).toMatchObject({ state: 'blank', value: null, rate: null });
  });

  test('a figure with an error against it is not given', () => {
    for (const result of ['1.000', 6.958, -5, '12,5', 'không', 'x']) {
      const report = changed('sin-ho', { 'I.1': result });
      expect(told(line(report, 'I.1'))).toBe('300 of 10/11');
      expect(of(report, 'I.1', 'sin-ho')).toMatchObject({ state: 'blocked', value: null });
    }
  });

  test('a figure with a warning or a note is given', () => {
    expect(told(line(changed('sin-ho', { 'I.1': '030' }), 'I.1'))).toBe('330 of 11/11');
    expect(told(line(changed('sin-ho', { 'IV.5': { measure: 'Cuộc' } }), 'IV.5'))).toBe('44 of 11/11');
  });

  test('a line that is not there is not given', () => {
    const report = changed('sin-ho', { 'I.1': null });
    expect(told(line(report, 'I.1'))).toBe('300 of 10/11');
    expect(of(report, 'I.1', 'sin-ho')).toMatchObject({ state: 'no-line', source: null });
  });

  test('a branch that sent nothing is not given', () => {
    const report = reportOf(everybody().filter(({ file }) => file !== 'sin-ho.xlsx'));
    expect(told(line(report, 'I.1'))).toBe('300 of 10/11');
    expect(of(report, 'I.1', 'sin-ho')).toMatchObject({ state: 'missing', source: null });
    expect(report.bodies.find(({ id }) => id === 'sin-ho')?.file).toBeNull();
  });

  test('nothing from anybody is no result, and no zero', () => {
    const report = reportOf([]);
    expect(report.lines.map(told)).toEqual(report.lines.map(({ asked }) => `nothing of 0/${String(asked)}`));
    expect(report.welfare.lacking).toHaveLength(8);
  });

  test('an unclear figure among dashes makes no “-” of them', () => {
    expect(told(line(changed('sin-ho', { 'II.1': '1.000' }), 'II.1'))).toBe('nothing of 10/11');
  });

  test('a rejected figure of one who was not asked shows beside the total that lacks it', () => {
    expect(told(line(changed('lai-chau', { 'I.1': '1.000' }), 'I.1'))).toBe('330 of 11/12');
    expect(told(line(changed('sin-ho', { 'VII.1.count': '1.000' }), 'VII.1.count'))).toBe('6958 of 1/2');
  });
});

describe('judgements and shares', () => {
  test('are the province’s own, and never summed or averaged', () => {
    const report = changed('sin-ho', { 'VII.6.a': 'tốt', 'VII.6.c': '30%' });
    expect(told(line(report, 'VII.6.a'))).toBe('vững mạnh of 1/1');
    expect(told(line(report, 'VII.6.c'))).toBe('15 of 1/1');
    expect(told(line(report, 'VII.6.d'))).toBe('100 of 1/1');
  });

  test('of the branches are listed', () => {
    const report = changed('sin-ho', { 'VII.6.a': 'tốt', 'VII.6.c': '30%' });
    expect(of(report, 'VII.6.a', 'sin-ho')).toMatchObject({ state: 'counted', value: 'tốt' });
    expect(of(report, 'VII.6.c', 'sin-ho')).toMatchObject({ state: 'counted', value: '30' });
  });

  test('have no rate', () => {
    expect(['VII.6.a', 'VII.6.c'].map((code) => line(clean, code).rate)).toEqual(['-', '-']);
  });

  test('are nothing where the province has sent nothing', () => {
    const report = reportOf([received({ changes: { 'VII.6.c': '30%' } })]);
    expect(told(line(report, 'VII.6.c'))).toBe('nothing of 0/1');
  });
});

describe('targets and rates', () => {
  test('the province’s rate is its sum over its own target, not a mean of rates', () => {
    // 330 of 300; each branch has 30 of 30 or of 10.
    const register = registerWith({ 'sin-ho': { 'I.1': '10' }, 'tam-duong': { 'I.1': '30' } });
    const report = reportOf(everybody(), register);
    expect(line(report, 'I.1')).toMatchObject({ result: '330', target: '300', rate: '110' });
    expect(of(report, 'I.1', 'sin-ho')).toMatchObject({ target: '10', rate: '300' });
    expect(of(report, 'I.1', 'tam-duong')).toMatchObject({ target: '30', rate: '100' });
    expect(of(report, 'I.1', 'muong-te')).toMatchObject({ target: null, rate: null });
  });

  test('where none is assigned the rate is “-”; in VII none ever is', () => {
    expect(line(clean, 'IV.6')).toMatchObject({ result: '22', target: '-', rate: '-' });
    expect(line(clean, 'VII.2.count')).toMatchObject({ target: '-', rate: '-' });
    expect(of(clean, 'VII.2.count', 'sin-ho')).toMatchObject({ target: '-', rate: '-' });
  });

  test('a target of zero has no rate, and says so', () => {
    const { bodies, targets } = shippedRegister;
    const zero = { ...targets!, consolidating: { 'I.1': { value: '0', source: 'QĐ' } } };
    const report = reportOf(everybody(), { bodies, targets: zero });
    expect(line(report, 'I.1')).toMatchObject({ result: '330', target: '0', rate: null });
    expect(report.findings.map(({ rule, code }) => [rule, code])).toContainEqual(['zero-target', 'I.1']);
  });

  test('without a register there is no rate', () => {
    const report = reportOf(everybody(), { ...shippedRegister, targets: null });
    expect(line(report, 'I.1')).toMatchObject({ result: '330', target: null, rate: null });
  });
});

describe('sources', () => {
  test('every figure knows its file, sheet, cell and raw text', () => {
    const report = changed('sin-ho', { 'I.1': '030' });
    expect(of(report, 'I.1', 'sin-ho').source).toEqual({
      file: 'sin-ho.xlsx',
      sha256: 'sin-ho.xlsx',
      sheet: 'Phụ lục',
      cell: 'D6',
      raw: '030',
    });
  });

  test('so does one that does not count', () => {
    expect(of(changed('sin-ho', { 'I.1': '1.000' }), 'I.1', 'sin-ho').source).toMatchObject({
      cell: 'D6',
      raw: '1.000',
    });
  });

  test('every file is listed by name, with what became of it', () => {
    const files = [
      ...everybody(),
      received({ file: 'again.xlsx', body: 'sin-ho' }),
      unreadable('x.pdf'),
      received({ file: 'last.xlsx', title: 'NĂM 2021' }),
    ];
    const report = reportOf(files);
    expect(report.files.map(({ file }) => file)).toEqual(files.map(({ file }) => file).sort());
    const status = Object.fromEntries(report.files.map((one) => [one.file, `${one.status} ${one.body ?? '-'}`]));
    expect(status).toMatchObject({
      'sin-ho.xlsx': 'duplicate sin-ho',
      'again.xlsx': 'merged sin-ho',
      'last.xlsx': 'refused tam-duong',
      'x.pdf': 'fault -',
    });
  });
});

describe('one branch, two files', () => {
  const twice = (one: Sending, other: Sending): Report =>
    reportOf([
      ...everybody().filter(({ file }) => file !== 'sin-ho.xlsx'),
      received({ body: 'sin-ho', ...one }),
      received({ body: 'sin-ho', ...other }),
    ]);

  test('are counted once', () => {
    expect(told(line(twice({ file: 'a.xlsx' }, { file: 'b.xlsx' }), 'I.1'))).toBe('330 of 11/11');
  });

  test('the later one counts', () => {
    const report = twice(
      { file: 'a.xlsx', modified: '2022-11-17T00:00:00Z' },
      { file: 'b.xlsx', modified: '2022-11-18T00:00:00Z', changes: { 'I.1': 33 } },
    );
    expect(told(line(report, 'I.1'))).toBe('333 of 11/11');
  });

  test('what they differ in does not count where nobody knows the later one', () => {
    const report = twice({ file: 'a.xlsx' }, { file: 'b.xlsx', changes: { 'I.1': 33 } });
    expect(told(line(report, 'I.1'))).toBe('300 of 10/11');
    expect(told(line(report, 'I.2'))).toBe('11 of 11/11');
  });
});

test('the year’s welfare comes from the lines of the report and the stated extras', () => {
  const { fromForm, total, lacking } = clean.welfare;
  // VII.1, and from eleven branches 40, 15 and 2 with 30, 15 and 45 million.
  expect(fromForm).toEqual({ count: String(6958 + 11 * 57), amount: String(2_080_840_000 + 11 * 90_000_000) });
  expect(total).toEqual({ count: String(6964 + 11 * 57), amount: String(2_200_840_000 + 11 * 90_000_000) });
  expect(lacking).toEqual([]);
});

test('the order of the files changes nothing', () => {
  const files = [
    ...everybody({ 'sin-ho': { changes: { 'I.1': '1.000' } }, 'y-te': { heading: null, file: 'khong ten.xlsx' } }),
    received({ file: 'again.xlsx', body: 'muong-te', changes: { 'I.1': 31 } }),
    received({ file: 'copy.xlsx', body: 'muong-te' }),
    unreadable('x.pdf'),
  ];
  const expected = JSON.stringify(reportOf(files));
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(reportOf(shuffled))).toBe(expected);
    }),
    { numRuns: 30 },
  );
});
