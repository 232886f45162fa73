/** The main job: twelve workbooks in, the figures that Lai Châu published out. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { newFolder, removeFolders, thidua } from '../cli/run';
import { PUBLISHED } from './published-2022';

interface FigureOut {
  readonly result: string | null;
  readonly target: string | null;
  readonly rate: string | null;
  readonly branches: number;
  readonly of: number;
}

interface FindingOut {
  readonly rule: string;
  readonly severity: string;
  readonly code: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly mend: string | null;
}

interface FileOut {
  readonly file: string;
  readonly branch: string | null;
  readonly status: string;
  readonly fault: { code: string; message: string } | null;
  readonly figures: Readonly<
    Record<string, { result: string | null; rate: string | null; raw: string | null; cell: string | null }>
  >;
  readonly findings: readonly FindingOut[];
}

interface MergeOut {
  readonly year: number;
  readonly files: readonly FileOut[];
  readonly report: {
    readonly figures: Readonly<Record<string, FigureOut>>;
    readonly welfare: { count: string; amount: string; fromForm: { count: string; amount: string } };
    readonly missing: readonly string[];
    readonly findings: readonly FindingOut[];
    readonly out: string | null;
  };
}

afterAll(removeFolders);

function merge(...inputs: string[]): MergeOut & { status: number | null; bytes: Buffer } {
  const out = join(newFolder(), 'report.xlsx');
  const { status, stdout } = thidua(
    'merge',
    ...inputs,
    '--targets',
    'samples/targets-2022.json',
    '--out',
    out,
    '--json',
  );
  return { ...(JSON.parse(stdout) as MergeOut), status, bytes: readFileSync(out) };
}

describe('the clean set', () => {
  const merged = merge('samples/clean');

  test.each(Object.entries(PUBLISHED))('%s is what was published', (code, [result, target, rate]) => {
    expect(merged.report.figures[code]).toMatchObject({ result, target, rate });
  });

  test('has nothing wrong, nothing missing, and every branch in every sum', () => {
    expect(merged.status).toBe(0);
    expect(merged.year).toBe(2022);
    expect(merged.report.missing).toEqual([]);
    const toLookAt = merged.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'note');
    expect(toLookAt).toEqual([]);
    expect(Object.values(merged.report.figures).filter((figure) => figure.branches !== figure.of)).toEqual([]);
  });

  test('gives the welfare of the year once, with the donors’ gifts as the stated extra', () => {
    expect(merged.report.welfare).toMatchObject({
      count: '7561',
      amount: '2899090000',
      fromForm: { count: '7555', amount: '2779090000' },
    });
  });

  test('gives the same bytes whatever the order in which the files are named', () => {
    const names = merged.files.map(({ file }) => join('samples/clean', file));
    expect(merge(...names).bytes.equals(merged.bytes)).toBe(true);
    expect(merge(...[...names].reverse()).bytes.equals(merged.bytes)).toBe(true);
  });
});

describe('the messy set', () => {
  const merged = merge('samples/messy');
  const clean = merge('samples/clean');

  /** What a branch's figure is when nothing was changed in it. */
  const trueFigure = (branch: string | null, code: string): string | null | undefined =>
    clean.files.find((file) => file.branch === branch)?.figures[code]?.result;

  test('every figure is the true one, or a finding says why it is not taken', () => {
    const silent = merged.files.flatMap(({ file, branch, figures, findings }) =>
      Object.entries(figures)
        .filter(
          ([code, { result }]) => result !== trueFigure(branch, code) && !findings.some((one) => one.code === code),
        )
        .map(
          ([code, { result, raw }]) =>
            `${file} ${code}: ${String(raw)} → ${String(result)}, truly ${String(trueFigure(branch, code))}`,
        ),
    );
    // The earlier of Tam Đường's two files has one old figure; the report takes the later file.
    expect(silent.filter((one) => !one.startsWith('Phu luc huyen Tam Duong.xlsx'))).toEqual([]);
  });

  test('what is held back and mended by hand as proposed is the true figure', () => {
    const mends = merged.files.flatMap(({ branch, findings }) =>
      findings
        .filter(({ mend, code, severity }) => mend !== null && code !== null && severity === 'error')
        .map(({ code, mend }) => [code, mend, trueFigure(branch, code ?? '')]),
    );
    expect(mends.length).toBeGreaterThan(5);
    for (const [, mend, truth] of mends) expect(mend).toBe(truth);
  });

  test('says that Mường Tè is missing and that Tam Đường sent two files', () => {
    expect(merged.report.missing).toEqual(['muong-te']);
    expect(merged.report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['missing-body', 'sent-again-later']),
    );
    expect(merged.status).toBe(1);
  });

  test('no sum is quietly partial', () => {
    for (const figure of Object.values(merged.report.figures))
      if (figure.of === 11) expect(figure.branches).toBeLessThan(11);
  });
});

describe('the published appendix, typed as printed', () => {
  const { stdout, status } = thidua('check', 'samples/published/phu-luc-2022-da-cong-bo.xlsx', '--json');
  const [file] = (JSON.parse(stdout) as { files: FileOut[] }).files;

  test.each(Object.entries(PUBLISHED))('%s is right, or is held back with a finding', (code, [result, , rate]) => {
    const figure = file?.figures[code];
    const findings = file?.findings.filter((finding) => finding.code === code) ?? [];
    expect(figure?.rate).toBe(rate);
    if (figure?.result !== result) {
      expect(figure?.result).toBeNull();
      expect(findings.map(({ severity, mend }) => [severity, mend])).toContainEqual(['error', result]);
    }
  });

  test('holds back exactly the five amounts whose separators do not tell their size, the largest first', () => {
    expect(
      file?.findings.filter(({ severity }) => severity === 'error').map(({ code, cell, mend }) => [code, cell, mend]),
    ).toEqual([
      ['VII.1.amount', 'D31', '2080.84'],
      ['VII.2.amount', 'D34', '1402.14'],
      ['VII.3.amount', 'D37', '316.25'],
      ['VII.5.amount', 'D43', '225'],
      ['VII.4.amount', 'D40', '157'],
    ]);
    expect(status).toBe(1);
  });
});

describe('a bad file among good ones', () => {
  test('ten good files and one that is no workbook: ten are merged, and every total says so', () => {
    const merged = merge('samples/clean', 'samples/bad/khong-phai-bang-tinh.xlsx');
    expect(merged.status).toBe(2);
    expect(merged.files.find(({ status }) => status === 'fault')?.fault?.message).toMatch(/PDF/);
    expect(merged.report.figures['I.1']).toMatchObject({ result: '328', branches: 11, of: 11 });
  });
});
