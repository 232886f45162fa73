import { strFromU8, unzipSync } from 'fflate';
import { isUsablePassword, passwordHash } from '../../../src/workbook/write/sent-form/password';
import { formFamilies, registerOf } from '../../../src/forms';
import { receivers } from '../../../src/core/sent-form';
import { sentBytes } from '../../sent-form';

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
