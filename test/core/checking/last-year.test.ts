import { check } from '../../../src/core/check';
import {
  joinLastYears,
  lastYearOfAppendix,
  lastYearOfReport,
  type LastYear,
} from '../../../src/core/checking/last-year';
import { readSources } from '../../../src/core/reporting/report-sources';
import { languages } from '../../../src/text/language';
import { bodies, filledForm, form, register, type Filling } from '../../filled-form';
import { everybody } from '../../received-files';
import { reportWorkbook } from '../../report-workbook';

function ofAppendix(filling: Filling = {}): LastYear {
  const { appendix, bodyId, findings } = check(filledForm(filling), { form, register, fileName: null });
  return lastYearOfAppendix({ appendix, bodyId, findings }, form);
}

describe('one body’s appendix', () => {
  it('gives its figures by code, under the body that its heading names', () => {
    const { 'tam-duong': figures, ...others } = ofAppendix();
    expect(others).toEqual({});
    expect(figures).toMatchObject({ 'I.1': '30', 'VII.2.count': '600', 'VII.2.amount': '140.25' });
  });

  it('gives no figure where none stands, and none for a judgement', () => {
    const figures = ofAppendix({ body: 'lai-chau', changes: { 'VII.1.count': null } })['lai-chau'];
    expect(figures).toMatchObject({ 'VII.1.amount': '2080.84' });
    for (const code of ['VII.1.count', 'I.1', 'VII.6.a']) expect(figures).not.toHaveProperty([code]);
  });

  it('gives no figure that an error stands against', () => {
    expect(ofAppendix({ changes: { 'VII.2.amount': 5000 } })['tam-duong']).not.toHaveProperty(['VII.2.amount']);
    expect(ofAppendix({ changes: { 'I.1': '6.95.8' } })['tam-duong']).not.toHaveProperty(['I.1']);
  });

  it('gives nothing where nobody knows whose it is', () => {
    expect(ofAppendix({ heading: 'Đơn vị' })).toEqual({});
  });
});

describe.each(languages)('a consolidated report in %s', (language) => {
  const ofReport = async (changes: Parameters<typeof everybody>[0] = {}): Promise<LastYear> =>
    lastYearOfReport(readSources(await reportWorkbook(language, everybody(changes))) ?? [], form, bodies);

  it('gives every body’s figures, the province’s own among them', async () => {
    const figures = await ofReport({ 'sin-ho': { changes: { 'I.1': '31' } } });
    expect(new Set(Object.keys(figures))).toEqual(new Set(['lai-chau', ...bodies.branches.map(({ id }) => id)]));
    expect(figures['sin-ho']).toMatchObject({ 'I.1': '31', 'VII.2.amount': '140.25' });
    expect(figures['lai-chau']).toMatchObject({ 'VII.1.amount': '2080.84' });
  });

  it('gives of one body what its own appendix gives', async () => {
    const changes = { 'VII.3.count': 36, 'VII.4.count': 11 };
    expect((await ofReport({ 'tam-duong': { changes } }))['tam-duong']).toEqual(ofAppendix({ changes })['tam-duong']);
  });

  it('gives no figure that was left out of its sums', async () => {
    const figures = await ofReport({ 'tam-duong': { changes: { 'VII.2.amount': 5000, 'I.1': '-' } } });
    expect(figures['tam-duong']).not.toHaveProperty(['VII.2.amount']);
    expect(figures['tam-duong']).not.toHaveProperty(['I.1']);
    expect(figures['tam-duong']).toHaveProperty(['I.3']);
  });
});

test('of a body that stands in two files the later one counts whole, and other bodies stay', () => {
  const joined = joinLastYears([{ a: { 'I.1': '1', 'I.2': '2' }, b: { 'I.1': '5' } }, { a: { 'I.1': '3' } }]);
  expect(joined).toEqual({ a: { 'I.1': '3' }, b: { 'I.1': '5' } });
  expect(joinLastYears([])).toEqual({});
});
