import { fault } from '../../src/core/fault';
import { indicatorsOf } from '../../src/core/form';
import type { Workbook } from '../../src/core/workbook';
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { yearsOf } from '../../src/forms/fitting-targets';
import { resultsOfOpened, type ResultsReading } from '../../src/forms/results-of-report';
import { languages } from '../../src/text/language';
import { bodies, filledForm, form } from '../filled-form';
import { everybody, type Sending } from '../received-files';
import { reportWorkbook } from '../report-workbook';
import { workbookOf } from '../workbook-of';

const family = familyOf(DEFAULT_FORM)!;
const BRANCHES = bodies.branches.map(({ id }) => id);

const read = (workbook: Workbook, year = 2022): ResultsReading =>
  resultsOfOpened({ status: 'read', workbook }, 'bao-cao.xlsx', family, year);

/** What one branch gave, by code. */
async function given(branch: string, sending: Sending): Promise<Record<string, string | undefined>> {
  const reading = read(await reportWorkbook('vi', everybody({ [branch]: sending })));
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return Object.fromEntries(indicatorsOf(form).map(({ code }) => [code, reading.results[code]?.[branch]?.value]));
}

describe.each(languages)('a report in %s', (language) => {
  it('gives what each branch gave, with the file and cell it came from', async () => {
    const reading = read(await reportWorkbook(language, everybody({ 'sin-ho': { changes: { 'I.1': '31' } } })));
    if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
    expect(Object.keys(reading.results['I.1'] ?? {}).sort()).toEqual([...BRANCHES].sort());
    expect(reading.results['I.1']?.['sin-ho']).toEqual({
      value: '31',
      source: 'bao-cao.xlsx: sin-ho.xlsx, Phụ lục!D6',
    });
  });

  it('gives nothing of the province’s own: targets are split over branches', async () => {
    const reading = read(await reportWorkbook(language));
    if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
    expect(reading.results['VII.1.count']?.[bodies.consolidating.id]).toBeUndefined();
  });
});

test('who wrote “-” had nothing to report; who left the cell empty, or wrote what nobody can read, has no base', async () => {
  const figures = await given('tam-duong', {
    changes: { 'I.1': '-', 'I.2': { result: null, rate: null }, 'VII.2.amount': '2.080.84', 'VII.5.amount': 5000 },
  });
  expect(figures).toMatchObject({ 'I.1': '0', 'I.3': '80' });
  expect([figures['I.2'], figures['VII.2.amount'], figures['VII.5.amount']]).toEqual([undefined, undefined, undefined]);
});

describe('is refused, with what is wrong', () => {
  it('a file that cannot be read', () => {
    const unread = fault('pdf', {});
    expect(resultsOfOpened({ status: 'fault', fault: unread }, 'a.pdf', family, 2022)).toEqual({
      status: 'refused',
      problems: [{ kind: 'fault', fault: unread }],
    });
  });

  it('one branch’s appendix, and a workbook with nothing in it', () => {
    for (const workbook of [filledForm(), workbookOf()])
      expect(read(workbook)).toEqual({ status: 'refused', problems: [{ kind: 'no-report' }] });
  });

  it('a report of another year', async () => {
    expect(read(await reportWorkbook(), 2021)).toEqual({
      status: 'refused',
      problems: [{ kind: 'other-year', found: 2022, wanted: 2021 }],
    });
  });

  it('a report whose title lost its year: nobody knows of when it is', async () => {
    const workbook = await reportWorkbook();
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, value: cell.value.replace(/NĂM 2022/giu, '') })),
    }));
    expect(read({ ...workbook, sheets })).toEqual({
      status: 'refused',
      problems: [{ kind: 'no-year', known: yearsOf(family) }],
    });
  });
});
