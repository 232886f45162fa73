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
