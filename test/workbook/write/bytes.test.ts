import { strFromU8, unzipSync } from 'fflate';
import { read, rowsOf } from './opened';
import { branchIds, ownId, received, reportOf, usualFigures, usualFiles, written } from './submitted';

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

describe('the same report', () => {
  afterEach(() => jest.useRealTimers());

  it('is the same bytes, at any time and in any order of the files', async () => {
    const once = await written(reportOf(usualFiles()));
    jest.useFakeTimers({
      now: new Date('2031-07-09T23:59:58Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const later = await written(reportOf(usualFiles().reverse()));
    expect(Buffer.compare(once, later)).toBe(0);
  });

  it('states no time and nobody’s name', async () => {
    const bytes = await written(reportOf(usualFiles()));
    const core = parts(bytes)['docProps/core.xml'];
    expect(core).toContain('<dc:creator>Thi Đua</dc:creator>');
    expect(core).not.toMatch(/<dcterms|lastModifiedBy/);
    expect(read(bytes).modified).toBeNull();
  });

  it('holds no other font, link, macro, drawing, or validation, and fixed print areas', async () => {
    const all = parts(await written(reportOf(usualFiles())));
    expect(all['xl/styles.xml']).not.toContain('Calibri');
    expect(Object.keys(all).filter((name) => /vba|drawing|externalLink|hyperlink|media/i.test(name))).toEqual([]);
    expect(Object.values(all).join('')).not.toMatch(
      /dataValidation|dataBar|duplicateValues|<hyperlink|TargetMode="External"/,
    );
    expect(all['xl/workbook.xml']).toMatch(/!\$A\$1:\$E\$\d+</);
  });

  it('has words of its own in English; the form keeps its own', async () => {
    const workbook = read(await written(reportOf(usualFiles()), undefined, 'en'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Appendix', 'By branch', 'Findings', 'Sources']);
    expect(rowsOf(workbook, 'Appendix').flat()).toContain('Kết quả thực hiện');
  });
});

describe('text that a stranger typed', () => {
  const HOSTILE = [
    '=HYPERLINK("http://example.com","vững mạnh")',
    '+vững mạnh',
    '@SUM(A1)',
    '\t=vững mạnh',
    '-vững mạnh',
    "=cmd|' /C calc'!A0 vững",
    'vững _x000D_ mạnh _x0041_',
    'http://example.com/vững',
    '<b>vững</b> & "mạnh"',
  ];

  it.each(HOSTILE)('stays text: %s', async (judgement) => {
    const own = received(ownId, { ...usualFigures(ownId), 'VII.6.a': judgement }, '=1+1.xlsx');
    const report = reportOf([...branchIds.map((id) => received(id, usualFigures(id))), own]);
    const bytes = await written(report);
    const workbook = read(bytes);
    expect(workbook.notices).toEqual([]);
    const value = report.lines.find(({ code }) => code === 'VII.6.a')?.result;
    const holding = workbook.sheets.flatMap(({ cells }) => cells.filter((cell) => cell.value === value));
    expect(holding.length).toBeGreaterThanOrEqual(3);
    expect(holding.every(({ type }) => type === 'text')).toBe(true);
    // The figure's own cell is text; its total and the form point at it by formulas of ours.
    for (const { formula } of holding) expect(formula ?? '').not.toMatch(/HYPERLINK|SUM\(A1\)|cmd/);
    const sheets = Object.entries(parts(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f>[^<]*(HYPERLINK|cmd|A0)/);
  });

  it('with characters that no workbook may hold, or too many of them, is cut or replaced, never lost in silence', async () => {
    const long = `vững ${'ộ'.repeat(40_000)}`;
    const odd = 'vững\u0000\u0008\u001f\ud800\uffff mạnh\u007f';
    const own = received(ownId, { ...usualFigures(ownId), 'VII.6.a': long, 'VII.6.b': odd });
    const workbook = read(await written(reportOf([...usualFiles().slice(0, 11), own])));
    const rows = rowsOf(workbook, 'Nguồn số liệu');
    const raw = (code: string): string =>
      rows.find((row) => row[0] === 'LĐLĐ tỉnh Lai Châu' && row[1] === code)?.[6] ?? '';
    expect(raw('VII.6.a')).toHaveLength(32_767);
    expect(raw('VII.6.a')).toMatch(/ộ…$/);
    expect(raw('VII.6.b')).toBe('vững\ufffd\ufffd\ufffd\ufffd\ufffd mạnh\ufffd');
  });
});
