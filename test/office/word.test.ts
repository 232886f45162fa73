/** The Word document in LibreOffice: opened, paged, its heading on every page of the table. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../cli/run';
import { convert } from './libreoffice';

afterAll(removeFolders);

describe.each(['clean', 'messy'])('the Word document of the %s set', (set) => {
  const folder = newFolder();
  const docx = join(folder, 'phu-luc.docx');
  thidua(
    'merge',
    `samples/${set}`,
    '--targets',
    'samples/targets-2022.json',
    '--out',
    join(folder, 'a.xlsx'),
    '--docx',
    docx,
  );
  const pdf = convert(docx, 'pdf', folder);
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .split('\f')
    .slice(0, -1);

  test('begins as an official document does', () => {
    expect(pages[0]).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n.*Độc lập - Tự do - Hạnh phúc/);
    expect(pages[0]).toMatch(/PHỤ LỤC KẾT QUẢ THỰC HIỆN/);
  });

  test('repeats the table’s heading on each of its pages, and numbers pages from the second on', () => {
    const ofTable = pages.slice(
      0,
      pages.findIndex((page) => page.includes('DỰ THẢO')),
    );
    expect(ofTable.length).toBeGreaterThan(1);
    for (const page of ofTable) expect(page).toMatch(/TT\s+Nội dung/);
    expect(pages.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1])).toEqual([
      undefined,
      ...pages.slice(1).map((_, index) => String(index + 2)),
    ]);
  });

  test('keeps both signatures together, after the whole table', () => {
    const signed = pages.filter((page) => page.includes('NGƯỜI LẬP BIỂU'));
    expect(signed).toHaveLength(1);
    expect(signed[0]).toMatch(/TM\. BAN THƯỜNG VỤ/);
  });

  test('A4, in the letters that were asked for', () => {
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
  });

  test('the draft begins on a page of its own', () => {
    const [draft] = pages.filter((page) => page.includes('DỰ THẢO CÁC CÂU'));
    expect(draft).not.toMatch(/NGƯỜI LẬP BIỂU/);
  });
});

test('Python’s zip and XML readers take every part of it, too: each is whole and well-formed XML', () => {
  const folder = newFolder();
  const docx = join(folder, 'phu-luc.docx');
  thidua(
    'merge',
    'samples/messy',
    '--targets',
    'samples/targets-2022.json',
    '--out',
    join(folder, 'a.xlsx'),
    '--docx',
    docx,
  );
  const script =
    'import sys,zipfile,xml.dom.minidom as d\n' +
    'z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n' +
    'for n in z.namelist():\n  d.parseString(z.read(n))\n' +
    'print(sorted(z.namelist())[0])';
  const said = execFileSync('/usr/bin/python3', ['-c', script, docx], { encoding: 'utf8' });
  expect(said.trim()).toBe('[Content_Types].xml');
});
