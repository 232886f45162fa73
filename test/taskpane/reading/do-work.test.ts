import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Received } from '../../../src/forms/check-workbook';
import { missingBodies, type Report } from '../../../src/core/report';
import { readSources } from '../../../src/core/reporting/report-sources';
import { familyOf, formOf, registerOf } from '../../../src/forms';
import { DEFAULT_FORM } from '../../../src/forms/form-of-year';
import { writeTargets } from '../../../src/workbook/write/targets-workbook';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { readWorkbook } from '../../../src/workbook/read';
import published from '../../../samples/published-2022.json';
import { doWork } from '../../../taskpane/reading/do-work';
import type { Against, Work } from '../../../taskpane/reading/messages';

const family = familyOf(DEFAULT_FORM)!;
const CLEAN = 'samples/clean';
const NEW = { year: null, targets: null };
const OF_2022 = { year: 2022, targets: null };

function bytesOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}

async function receivedFrom(path: string, name = path, against: Against = NEW): Promise<Received> {
  const done = await doWork({ kind: 'check', name, bytes: bytesOf(path), against });
  if (done.kind !== 'checked') throw new Error(done.kind);
  return done.received;
}

async function reportOf(received: readonly Received[]): Promise<Report> {
  const done = await doWork({ kind: 'consolidate', received, against: OF_2022 });
  if (done.kind !== 'consolidated') throw new Error(done.kind);
  return done.report;
}

describe('a workbook', () => {
  it('is read, known by its bytes, and checked against the form of the year its title states', async () => {
    const path = `${CLEAN}/phu-luc-2022-sin-ho.xlsx`;
    const received = await receivedFrom(path, 'gui lan 1/PL.xlsx');
    expect(received).toMatchObject({
      file: 'gui lan 1/PL.xlsx',
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      year: 2022,
      outcome: { status: 'read', submission: { bodyId: 'sin-ho', findings: [] } },
    });
  });

  it('is held against the year that is asked for', async () => {
    expect(await receivedFrom(`${CLEAN}/phu-luc-2022-sin-ho.xlsx`, 'a.xlsx', OF_2022)).toMatchObject({ year: 2022 });
  });

  it.each([
    ['khong-phai-bang-tinh.xlsx', 'pdf'],
    ['rong.xlsx', 'empty-file'],
  ])('that cannot be read (%s) is a fault with its name', async (name, code) => {
    expect(await receivedFrom(`samples/bad/${name}`, name)).toMatchObject({
      file: name,
      year: null,
      outcome: { status: 'fault', fault: { code } },
    });
  });

  it('that holds another table is no fault: what is wrong is a finding', async () => {
    expect(await receivedFrom('samples/bad/bieu-mau-khac.xlsx')).toMatchObject({
      outcome: { status: 'read', submission: { appendix: null, findings: [{ severity: 'error' }] } },
    });
  });
});

describe('twelve workbooks', () => {
  let report: Report;

  beforeAll(async () => {
    const names = readdirSync(CLEAN);
    report = await reportOf(await Promise.all(names.map((name) => receivedFrom(`${CLEAN}/${name}`, name))));
  });

  it('are added up to what the province published', () => {
    const { figures } = published;
    const results = report.lines.map(({ code, result }) => [code, result]);
    expect(results).toEqual(Object.entries(figures).map(([code, { value }]) => [code, value.replace(/\.$/, '')]));
    expect(missingBodies(report)).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('make a report (%s) that reads back as it was written', async (language) => {
    const done = await doWork({ kind: 'write', report, against: OF_2022, language });
    if (done.kind !== 'written') throw new Error(JSON.stringify(done));
    const read = readWorkbook(done.bytes, inflateNode);
    expect(read.status === 'read' && readSources(read.workbook)?.length).toBeGreaterThan(report.lines.length);
  });

  it('make the same bytes every time', async () => {
    const work: Work = { kind: 'write', report, against: OF_2022, language: 'vi' };
    expect(await doWork(work)).toEqual(await doWork(work));
  });
});

describe('work that cannot be done', () => {
  it('is answered with what went wrong', async () => {
    const broken = [{ file: 'a.xlsx', sha256: '', year: null, outcome: null }] as unknown as Received[];
    expect(await doWork({ kind: 'consolidate', received: broken, against: OF_2022 })).toEqual({
      kind: 'failed',
      detail: expect.any(String) as string,
    });
  });

  it('hands out no report that says something else when it is read back', async () => {
    const report = await reportOf([]);
    const lines = report.lines.map((line) => ({
      ...line,
      result: line.code === 'I.1' ? 'không phải số' : line.result,
    }));
    expect(
      await doWork({ kind: 'write', report: { ...report, lines }, against: OF_2022, language: 'vi' }),
    ).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('a workbook of targets that we wrote', () => {
  it('is no submission: its targets are told, by which the others are held', async () => {
    const { form, register } = { form: formOf(family, 2023)!, register: registerOf(family, 2023) };
    const bytes = await writeTargets({
      ...{ form, register, allocated: [], base: '', language: 'vi' },
      branches: family.bodies.branches,
      targetOf: (_, code) => (code === 'I.1' ? '7' : null),
    });
    const done = await doWork({ kind: 'check', name: 'ct.xlsx', bytes: new Uint8Array(bytes).buffer, against: NEW });
    expect(done).toMatchObject({
      kind: 'targets',
      reading: { status: 'read', targets: { year: 2023, branches: { 'sin-ho': { 'I.1': { value: '7' } } } } },
    });
  });
});

describe('a file given as targets', () => {
  it('is read as such where it does not tell itself, and says why where it holds none', async () => {
    const bytes = bytesOf(`${CLEAN}/phu-luc-2022-sin-ho.xlsx`);
    const done = await doWork({ kind: 'read-targets', name: 'PL.xlsx', bytes });
    expect(done).toEqual({ kind: 'targets', reading: { status: 'refused', problems: [{ kind: 'no-table' }] } });
    const noWorkbook = await doWork({
      kind: 'read-targets',
      name: 'a.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7').buffer,
    });
    expect(noWorkbook).toMatchObject({
      kind: 'targets',
      reading: { problems: [{ kind: 'fault', fault: { code: 'pdf' } }] },
    });
  });
});

describe('last year’s file', () => {
  const readLast = (bytes: ArrayBuffer) => doWork({ kind: 'read-last-year', name: 'PL.xlsx', bytes });

  it('says what its body reported, as the command line reads it; files that came in are then held against it', async () => {
    const done = await readLast(bytesOf(`${CLEAN}/phu-luc-2022-sin-ho.xlsx`));
    if (done.kind !== 'last-year' || done.reading.status !== 'read') throw new Error(done.kind);
    const { figures } = done.reading;
    expect(Object.keys(figures)).toEqual(['sin-ho']);
    const against = { ...OF_2022, lastYear: figures };
    const { outcome } = await receivedFrom(`${CLEAN}/phu-luc-2022-sin-ho.xlsx`, 'a.xlsx', against);
    const rules = outcome.status === 'read' ? outcome.submission.findings.map(({ rule }) => rule) : [];
    expect(rules).toContain('copied-from-last-year');
  });

  it('that is none says why', async () => {
    const done = await readLast(new TextEncoder().encode('%PDF-1.7').buffer);
    expect(done).toMatchObject({ kind: 'last-year', reading: { status: 'refused' } });
  });
});

describe('a report that a written one was held against', () => {
  it('has the comparison as its last sheet, and reads as before', async () => {
    const received = [await receivedFrom(`${CLEAN}/phu-luc-2022-sin-ho.xlsx`)];
    const report = await reportOf(received);
    const asked = { report, against: OF_2022, language: 'vi' } as const;
    const reading = await doWork({ kind: 'read-narrative', content: 'Giới thiệu 851 đoàn viên ưu tú cho Đảng.' });
    if (reading.kind !== 'narrative' || reading.reading.status !== 'read') throw new Error(reading.kind);
    const { narrative } = reading.reading;
    const compared = await doWork({ kind: 'compare', narrative, form: { kind: 'report', report, received }, ...asked });
    if (compared.kind !== 'compared') throw new Error(compared.kind);
    const sheetsOf = async (work: Work): Promise<string[]> => {
      const done = await doWork(work);
      if (done.kind !== 'written') throw new Error(done.kind);
      const read = readWorkbook(done.bytes, inflateNode);
      return read.status === 'read' ? read.workbook.sheets.map(({ name }) => name) : [];
    };
    const plain = await sheetsOf({ kind: 'write', ...asked });
    expect(await sheetsOf({ kind: 'write', ...asked, comparison: compared.comparison })).toEqual([
      ...plain,
      'Đối chiếu',
    ]);
  });
});
