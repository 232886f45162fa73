import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { isUsablePassword, passwordHash } from '../../../src/workbook/write/sent-form/password';
import { familyOf, formFamilies, formOf, registerOf } from '../../../src/forms';
import { receivers } from '../../../src/core/sent-forms/sent-form';
import { sentForms } from '../../../src/text/vi/sent-forms';
import { SENT_COLUMNS } from '../../../src/core/sent-forms/form-identity';
import { planSentForm } from '../../../src/workbook/write/sent-form/plan';
import { check } from '../../../src/core/check';
import { form, register } from '../../filled-form';
import { sentBytes, soundFigures, withCells } from '../../sent-form';
import { open } from '../build-xlsx';

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

test('no macro, no link to another file, no function that an old Excel does not know', async () => {
  const all = parts(await sentBytes());
  expect(Object.keys(all).filter((name) => /vba|external|custom/i.test(name))).toEqual([]);
  const formulas = Object.values(all).flatMap((xml) => [...xml.matchAll(/<f>([^<]*)<\/f>|<formula\d?>([^<]*)</g)]);
  const used = new Set(formulas.flatMap(([, a, b]) => (a ?? b ?? '').match(/\b[A-Z][A-Z.]+(?=\()/g) ?? []));
  const known = ['IF', 'NOT', 'AND', 'OR', 'ISNUMBER', 'ISTEXT', 'ROUND', 'INT', 'SUM', 'COUNT', 'COUNTBLANK', 'LEN'];
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
});

test('the password’s hash is the one that other programs write', () => {
  expect(passwordHash('test')).toBe('CBEB');
  expect(isUsablePassword('Lai-Chau2023')).toBe(true);
  for (const wrong of ['', 'mật khẩu', 'a b', 'x'.repeat(16)]) expect(isUsablePassword(wrong)).toBe(false);
});

test('a password stands on both sheets; without one there is protection all the same', async () => {
  const locked = parts(await sentBytes({ password: 'test' }));
  const open = parts(await sentBytes());
  for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
    expect(locked[sheet]).toContain('<sheetProtection password="CBEB" sheet="1"');
    expect(open[sheet]).toContain('<sheetProtection sheet="1"');
  }
});

test('a reason that is longer than its row is high is read from its beginning', async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(await sentBytes()) as unknown as ArrayBuffer);
  const notes: unknown[] = [];
  book.worksheets[0]?.eachRow((row) => {
    const { style, isMerged } = row.getCell(SENT_COLUMNS.note);
    const { protection, alignment } = style;
    // The cells that the body may write in; those across the whole width are names and dates.
    if (protection?.locked === false && !isMerged) notes.push([alignment?.vertical, alignment?.wrapText]);
  });
  expect(notes.length).toBeGreaterThan(20);
  expect(new Set(notes.map(String))).toEqual(new Set(['top,true']));
});

test('messages are as short as every spreadsheet takes them, for every form, body and language', async () => {
  for (const family of formFamilies())
    for (const form of family.forms)
      for (const { id } of receivers(family.bodies, form.year).slice(-2))
        for (const language of ['vi', 'en'] as const) {
          const xml = parts(await sentBytes({ form, register: registerOf(family, form.year), bodyId: id, language }))[
            'xl/worksheets/sheet1.xml'
          ];
          const said = [...(xml ?? '').matchAll(/ (prompt|error|promptTitle|errorTitle)="([^"]*)"/g)];
          expect(said.length).toBeGreaterThan(0);
          for (const [, what = '', text = ''] of said) {
            expect(text.length).toBeLessThanOrEqual(what.endsWith('Title') ? 32 : 255);
            if (!what.endsWith('Title')) expect(text).toMatch(/\.$/);
          }
        }
}, 60_000);

interface PrintedRows {
  readonly breaks: readonly number[];
  readonly height: (first: number, last: number) => number;
}

function printed(sheet: string): PrintedRows {
  const breaks = [...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
  const heights = new Map(
    [...sheet.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?/g)].map(([, row, points]) => [
      Number(row),
      Number(points ?? 15),
    ]),
  );
  const height = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row += 1) sum += heights.get(row) ?? 15;
    return sum;
  };
  return { breaks, height };
}

/** Points between the margins of an upright A4 page: 297 mm less twice 20. */
const ROOM = (257 / 25.4) * 72;

describe.each(
  formFamilies().flatMap(({ id, forms, bodies }) =>
    forms.flatMap(({ year }) => receivers(bodies, year).map((body) => ({ id, year, body: body.id }))),
  ),
)('printed, the form of $year for $body', ({ id, year, body }) => {
  test('keeps a programme’s figures, and a title with its first line, on one page', async () => {
    const family = familyOf(id)!;
    const options = { form: formOf(family, year)!, register: registerOf(family, year), bodyId: body };
    const { breaks, height } = printed(parts(await sentBytes(options))['xl/worksheets/sheet1.xml'] ?? '');
    const { lines, heading, letterhead } = planSentForm(options, sentForms);
    const lineOf = new Map(lines.map(({ row, line }) => [row, line]));
    expect(breaks.length).toBeGreaterThan(0);
    for (const row of breaks) {
      expect(lineOf.get(row)).toMatchObject({ kind: 'indicator' });
      const next = lineOf.get(row + 1);
      if (next?.kind === 'indicator') expect(next.programme).toBeNull();
    }
    const ends = [...breaks, lines.at(-1)!.row];
    for (const [index, end] of ends.entries()) {
      const first = index === 0 ? letterhead : ends[index - 1]! + 1;
      const repeated = index === 0 ? 0 : height(heading, heading + 1);
      expect(repeated + height(first, end)).toBeLessThan(ROOM);
    }
  });
});

describe('a target of 0', () => {
  const withTarget = (value: string): Promise<Uint8Array> =>
    sentBytes({
      register: {
        ...register,
        targets: {
          ...register.targets!,
          branches: {
            ...register.targets!.branches,
            'tam-duong': { ...register.targets!.branches['tam-duong'], 'I.2': { value, source: 'QĐ 1' } },
          },
        },
      },
    });
  const messageAt = (xml: string, cell: string): { prompt: string; error: string } => {
    const rule =
      [...xml.matchAll(/<dataValidation [^>]*>/g)].find(([one]) => one.includes(`sqref="${cell}"`))?.[0] ?? '';
    const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(rule)?.[1] ?? '';
    return { prompt: of('prompt'), error: of('error') };
  };

  test('is told apart from “-” at its cell and above the table', async () => {
    const all = parts(await withTarget('0'));
    const { prompt, error } = messageAt(all['xl/worksheets/sheet1.xml'] ?? '', 'E15');
    expect(prompt).toContain('Chỉ tiêu giao là 0: vẫn ghi số, không ghi dấu (-); ô tỷ lệ để trống.');
    expect(error).toContain('Chỉ tiêu giao là 0 (có giao), nên không ghi dấu (-).');
    expect(all['xl/sharedStrings.xml']).toContain(`cả năm. ${sentForms.zeroTarget.note}`);
  });

  test('is not spoken of where there is none', async () => {
    const all = parts(await withTarget('1'));
    expect(all['xl/worksheets/sheet1.xml']).not.toContain('Chỉ tiêu giao là 0');
    expect(all['xl/sharedStrings.xml']).not.toContain(sentForms.zeroTarget.note);
  });

  test('and its note are no change and no figure when the form comes back', async () => {
    const blank = open(await withTarget('0'));
    const filled = withCells(blank, { ...soundFigures(blank), E15: 0 });
    expect(check(filled, { form, register, fileName: null }).findings.map(({ rule }) => rule)).toEqual([
      'target-differs',
    ]);
  });
});
