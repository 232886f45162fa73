/** Sổ quy tắc cho người đọc; `npm run rule-book` in thành docs/quy-tac.md. */
import type { RuleBook } from '../../rule-book';
import { between } from './between';
import { beyond } from './beyond';
import { figures } from './figures';
import { form } from './form';
import { lines } from './lines';
import { moneyAndTargets } from './money-and-targets';
import { notices } from './notices';
import { report } from './report';
import { sentForms } from './sent-forms';

export const ruleBook: RuleBook = {
  chapters: [
    { title: 'Tệp, năm và tên đơn vị', pages: form },
    { title: 'Biểu mẫu đã gửi cho đơn vị', pages: sentForms },
    { title: 'Dòng, cột và đơn vị tính', pages: lines },
    { title: 'Con số trong ô', pages: figures },
    { title: 'Số tiền, chỉ tiêu và tỷ lệ', pages: moneyAndTargets },
    { title: 'Số này so với số kia', pages: between },
    { title: 'Tổng, năm trước và các đơn vị khác', pages: beyond },
    { title: 'Khi tổng hợp các đơn vị', pages: report },
  ],
  pages: { ...form, ...sentForms, ...lines, ...figures, ...moneyAndTargets, ...between, ...beyond, ...report },
  notices,
  words: {
    title: 'Sổ quy tắc: Thi Đua kiểm tra những gì',
    about: [
      'Mỗi mục dưới đây là một điều mà Thi Đua xem khi đọc phụ lục: vì sao cần xem, ví dụ lấy từ biểu mẫu, và cách sửa.',
      'LỖI: số chưa được cộng vào tổng cho đến khi sửa, hoặc có người chấp nhận kèm lý do. Cảnh báo: số vẫn được cộng, nhưng nên xem lại. Ghi chú: để biết. Cách chấp nhận một điều đã xem nằm trong [hướng dẫn](huong-dan.md).',
      'Chữ trong ngoặc sau tên mỗi mục là mã của quy tắc, dùng với `--accept` và trong tệp `accepted.json`.',
    ],
    noticesTitle: 'Khi đọc tệp',
    noticesAbout:
      'Những điều gặp ngay khi mở tệp, trước khi tìm biểu mẫu trong đó. Chỗ nào chạm đến một ô kết quả thì nêu kèm mục của biểu mẫu.',
    severities: { error: 'LỖI', warning: 'Cảnh báo', note: 'Ghi chú' },
    needs: {
      workbook: 'tệp gửi về',
      appendix: 'phụ lục của một đơn vị',
      target: 'chỉ tiêu được giao',
      'last-year': 'báo cáo năm trước của đơn vị',
      branches: 'mọi tệp đã nhận',
    },
    needed: (needs) => `xem ${needs.join(' và ')}`,
    why: 'Vì sao',
    example: 'Ví dụ',
    said: 'Thi Đua báo',
    mend: 'Cách sửa',
  },
};
