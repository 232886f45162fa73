/** One short report with notes and a table: for a Word file, and as text. */
import type { WordFile } from './word-file';

export const SAME_REPORT: WordFile = {
  lines: [
    'Kết quả năm 2022',
    'Đã giới thiệu 815 đoàn viên ưu tú cho Đảng (đạt 163% so với chỉ tiêu).',
    { text: 'Kiểm tra dân chủ 18 cuộc tại 113 đơn vị', note: 1, behind: ', kịp thời.' },
    {
      text: 'Cho vay 1.881.460. 000 đồng; cả năm 3.031.150.000',
      raised: 'đ',
      behind: ' (tăng 1.881.460 so với năm 2021).',
    },
    { text: 'Giám sát 82 cuộc', note: 2, behind: '.' },
  ],
  notes: [
    'Trong đó tỉnh 01 cuộc tại 05 đơn vị, cơ sở 05 cuộc tại 11 đơn vị, phối hợp 12 cuộc tại 97 đơn vị.',
    'Trong đó giám sát tổ chức: 65; giám sát cá nhân: 71 cuộc.',
  ],
  table: [
    ['Nội dung', 'Kết quả'],
    ['Kết nạp được 328 đoàn viên', '328'],
  ],
};

export const SAME_TEXT = `Kết quả năm 2022

Đã giới thiệu 815 đoàn viên ưu tú cho Đảng (đạt 163% so với chỉ tiêu).

Kiểm tra dân chủ 18 cuộc tại 113 đơn vị<sup>1</sup>, kịp thời.

Cho vay 1.881.460. 000 đồng; cả năm 3.031.150.000<sup>đ</sup> (tăng 1.881.460 so với năm 2021).

Giám sát 82 cuộc².

<sup>1</sup> Trong đó tỉnh 01 cuộc tại 05 đơn vị, cơ sở 05 cuộc tại 11 đơn vị, phối hợp 12 cuộc tại 97 đơn vị.

² Trong đó giám sát tổ chức: 65; giám sát cá nhân: 71 cuộc.

Nội dung\tKết quả
Kết nạp được 328 đoàn viên\t328
`;

const anchor = (number: number): string =>
  `<a class="sdfootnoteanc" name="sdfootnote${String(number)}anc" href="#sdfootnote${String(number)}sym"><sup>${String(number)}</sup></a>`;
const foot = (number: number, text: string): string =>
  `<div id="sdfootnote${String(number)}"><p><a class="sdfootnotesym" name="sdfootnote${String(number)}sym" href="#sdfootnote${String(number)}anc">${String(number)}</a>${text}</p></div>`;

/** The page from which LibreOffice makes a Word file with real notes. */
export const SAME_HTML = `<html><head><meta charset="utf-8"></head><body>
<p>Kết quả năm 2022</p>
<p>Đã giới thiệu 815 đoàn viên ưu tú cho Đảng (đạt 163% so với chỉ tiêu).</p>
<p>Kiểm tra dân chủ 18 cuộc tại 113 đơn vị${anchor(1)}, kịp thời.</p>
<p>Cho vay 1.881.460. 000 đồng; cả năm 3.031.150.000<sup>đ</sup> (tăng 1.881.460 so với năm 2021).</p>
<p>Giám sát 82 cuộc${anchor(2)}.</p>
<table><tr><td><p>Nội dung</p></td><td><p>Kết quả</p></td></tr><tr><td><p>Kết nạp được 328 đoàn viên</p></td><td><p>328</p></td></tr></table>
${SAME_REPORT.notes?.map((text, index) => foot(index + 1, text)).join('\n') ?? ''}
</body></html>`;
