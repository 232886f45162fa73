/** A written report to hold against the clean samples: most figures agree, three do not. */
import { Document, Packer, Paragraph } from 'docx';
import { savedOn } from './save-workbook.mjs';

const title = 'Kết quả thực hiện các chỉ tiêu thi đua năm 2022 (bản mẫu để tập đối chiếu)';
const paragraphs = [
  'Năm 2022, các cấp công đoàn trong tỉnh kết nạp 328 đoàn viên, đạt 109% chỉ tiêu; giới thiệu 815 đoàn viên công đoàn ưu tú cho Đảng, đạt 163%.',
  // The form counts only enterprises with 25 workers or more: 02.
  'Thành lập 10 CĐCS trong doanh nghiệp.',
  'Có 717/717 cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, đạt 100%; 45/45 doanh nghiệp ngoài nhà nước tổ chức đối thoại tại nơi làm việc, đạt 100%.',
  // 2.175/2.300 is 94,6%.
  'Đoàn viên tham gia 2.175/2.300 sáng kiến, đạt 96,4%.',
  // The form says 6.958.
  'Chương trình Tết Sum vầy trao 6.985 suất quà, trị giá 2.080.840.000 đồng.',
  'Trong Tháng Công nhân, thăm hỏi, tặng quà 430 đoàn viên, người lao động với số tiền 316.250.000 đồng.',
  'Hỗ trợ xây mới, sửa chữa 10 nhà Mái ấm Công đoàn, số tiền 225.000.000 đồng (Hai trăm hai mươi lăm triệu đồng chẵn).',
];

export async function writtenReport(author) {
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    title,
    sections: [{ children: [title, ...paragraphs].map((text) => new Paragraph(text)) }],
  });
  return savedOn(new Uint8Array(await Packer.toBuffer(document)), '2022-11-18');
}
