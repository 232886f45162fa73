/** Files that are no appendix. */
import { bytesOf, newWorkbook } from './save-workbook.mjs';
import { addMeetingList } from './other-sheets.mjs';

export async function badFiles() {
  return {
    'khong-phai-bang-tinh.xlsx': new TextEncoder().encode(onePagePdf()),
    'rong.xlsx': new Uint8Array(),
    'bieu-mau-khac.xlsx': await otherForm(),
  };
}

async function otherForm() {
  const workbook = newWorkbook('LĐLĐ huyện Tam Đường', '2022-10-14');
  addMeetingList(workbook);
  return bytesOf(workbook);
}

/** A whole and valid PDF with one empty page. */
function onePagePdf() {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
