/** Chữ trên thanh đầu trang thực hành. */
import type { Lost, SavedNote } from '../file-notes';

const lost: { readonly [L in Lost]: string } = {
  nothing: ' Ngăn bên cạnh cho biết chỗ nào cần xem lại.',
  pictures: ' Hình ảnh và biểu đồ trong tệp không hiện ở đây; chỉ sửa số và chữ trong ô thì tệp lưu ra vẫn còn đủ.',
  formulas: ' Có công thức ra kết quả khác ở đây, nên các ô ấy hiện số đã lưu trong tệp; tệp gốc vẫn còn nguyên.',
  look: ' Số và chữ hiện đủ, còn khung, phông chữ, màu không hiện ở đây; tệp gốc vẫn còn nguyên.',
};

const savedNotes: { readonly [N in SavedNote]: string } = {
  'same-file': ' Ngoài các ô đã sửa, mọi thứ trong tệp giữ nguyên như khi mở.',
  'look-left':
    ' Các ô đã điền đều được ghi; khung, màu, cỡ chữ sửa ở đây không ghi vào tệp, vì trang tính này có khóa.',
  'signature-lost': ' Chữ ký số trong tệp không còn, vì nội dung đã khác khi ký.',
  'other-kind':
    ' Tệp mở ra không phải .xlsx nên được ghi lại thành .xlsx: còn đủ số, chữ và công thức; khóa ô, danh sách chọn, khổ in, hình của tệp gốc không có trong tệp này.',
  'more-than-cells':
    ' Vì đã sửa cả những thứ khác ngoài số và chữ trong ô (thêm bớt dòng, cột, trang tính; gộp ô; đổi khung, màu…), tệp được ghi lại từ đầu: khóa ô, kiểm tra khi gõ, khổ in có thể không còn. Muốn giữ thì nhấn Ctrl+Z cho hết những chỗ ấy rồi lưu lại.',
};

export const workbench = {
  open: 'Mở tệp…',
  save: 'Lưu về máy',
  samples: 'Mẫu để thử',
  language: 'Ngôn ngữ',
  showPane: 'Hiện ngăn Thi Đua',
  showGrid: 'Hiện bảng tính',
  grid: 'Bảng tính',
  pane: 'Ngăn Thi Đua',
  dismiss: 'Ẩn câu này',
  practice: {
    started: 'Mẫu đang điền dở',
    finished: 'Mẫu đã điền xong',
    mistakes: 'Mẫu có lỗi thường gặp',
    blank: 'Mẫu trống',
  },
  hint: 'Gõ một số vào cột “Kết quả thực hiện” rồi nhấn Enter. Ngăn Thi Đua cho biết ngay chỗ nào cần xem lại. (Phím F6: sang ngăn Thi Đua.)',
  opened: (file: string, missing: Lost) => `Đã mở “${file}”.${lost[missing]}`,
  openedUnsaved: (file: string) => `Đã mở “${file}”. Muốn có tệp này trên máy thì nhấn “Lưu về máy”.`,
  refused: (file: string, why: string) => `Không mở được “${file}”. ${why}`,
  saved: (file: string, notes: readonly SavedNote[]) =>
    `Đã lưu “${file}” vào thư mục Tải xuống (Downloads) của máy.${notes.map((note) => savedNotes[note]).join('')}`,
  notSaved: 'Chưa lưu được. Hãy thử lại; nếu vẫn không được thì tải lại trang rồi mở lại tệp.',
  notWritten: (why: string) => `Chưa lưu: tệp lưu ra sẽ không mở lại được. ${why}`,
  replace: (file: string) => `Bảng tính đang mở có chỗ chưa lưu về máy. Mở “${file}” thì những chỗ ấy sẽ mất. Vẫn mở?`,
  severalFiles: 'Mỗi lần chỉ mở được một tệp. Để gộp nhiều tệp, hãy dùng mục Tổng hợp ở ngăn bên cạnh.',
  noSample: 'Không tải được mẫu. Hãy kiểm tra kết nối tới nơi đặt trang này rồi thử lại.',
  newFileName: 'bang-tinh.xlsx',
};

export type WorkbenchTexts = typeof workbench;
