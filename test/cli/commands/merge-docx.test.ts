import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

const TARGETS = ['--targets', 'samples/targets-2022.json'];

function merge(set: string, docx: string, ...more: string[]): ReturnType<typeof thidua> {
  return thidua(
    'merge',
    `samples/${set}`,
    ...TARGETS,
    '--out',
    join(newFolder(), 'report.xlsx'),
    '--docx',
    docx,
    ...more,
  );
}

describe('--docx', () => {
  const docx = join(newFolder(), 'phu-luc.docx');
  const { status, stdout } = merge('clean', docx);

  test('writes a Word document beside the workbook, with the published figures in appendix and draft', async () => {
    expect(status).toBe(0);
    expect(stdout).toContain(`Bản Word: ${docx}`);
    const { value } = await mammoth.extractRawText({ path: docx });
    expect(value).toContain('Kết nạp đoàn viên: 328/300 người, đạt 109% chỉ tiêu giao.');
    expect(value).toContain(
      '7.561 suất, số tiền 2.899.090.000 đồng (Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng chẵn)',
    );
  });
});

test('run again, the same bytes stand there', () => {
  const docx = join(newFolder(), 'phu-luc.docx');
  merge('messy', docx);
  const first = readFileSync(docx);
  expect(merge('messy', docx).stdout).toContain(`Bản Word: ${docx}`);
  expect(readFileSync(docx).equals(first)).toBe(true);
});

test('--json tells where it was written', () => {
  const docx = join(newFolder(), 'phu-luc.docx');
  const { stdout } = merge('clean', docx, '--json');
  expect((JSON.parse(stdout) as { report: { docx: string } }).report.docx).toBe(docx);
});

test.each([
  ['a text', Buffer.from('mine')],
  ['a document that an editor has saved', Buffer.from(zipSync({ 'docProps/core.xml': new Uint8Array(3) }))],
])('%s that stands there already is not written over', (_, bytes) => {
  const docx = join(newFolder(), 'phu-luc.docx');
  writeFileSync(docx, bytes);
  const { status, stderr } = merge('clean', docx);
  expect(status).toBe(2);
  expect(stderr).toMatch(/đã có người sửa/);
  expect(readFileSync(docx).equals(bytes)).toBe(true);
});

test('another name than .docx, or a folder that is not there, is told', () => {
  expect(merge('clean', join(newFolder(), 'phu-luc.doc')).stderr).toMatch(/kết thúc bằng \.docx/);
  const lost = merge('clean', join(newFolder(), 'không có', 'phu-luc.docx'));
  expect(lost.status).toBe(2);
  expect(lost.stdout).toMatch(/thư mục/);
});
