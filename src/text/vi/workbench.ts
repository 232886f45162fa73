/** Chữ trên thanh đầu trang thực hành. */
import type { Lost } from '../workbench-texts';

const lost: { readonly [L in Lost]: string } = {
  nothing: ' Ngăn bên cạnh cho biết chỗ nào cần xem lại.',
  pictures: ' Hình ảnh và biểu đồ trong tệp không hiện ở đây và sẽ không có trong tệp lưu ra; tệp gốc vẫn còn nguyên.',
  formulas:
    ' Có công thức ra kết quả khác ở đây, nên các ô ấy giữ số đã lưu trong tệp thay cho công thức; tệp gốc vẫn còn nguyên.',
  look: ' Số và chữ giữ đủ, còn khung, phông chữ, màu không giữ; tệp gốc vẫn còn nguyên.',
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
  saved: (file: string) => `Đã lưu “${file}” vào thư mục Tải xuống (Downloads) của máy.`,
  notSaved: 'Chưa lưu được. Hãy thử lại; nếu vẫn không được thì tải lại trang rồi mở lại tệp.',
  notWritten: (why: string) => `Chưa lưu: tệp lưu ra sẽ không mở lại được. ${why}`,
  replace: (file: string) => `Bảng tính đang mở có chỗ chưa lưu về máy. Mở “${file}” thì những chỗ ấy sẽ mất. Vẫn mở?`,
  severalFiles: 'Mỗi lần chỉ mở được một tệp. Để gộp nhiều tệp, hãy dùng mục Tổng hợp ở ngăn bên cạnh.',
  noSample: 'Không tải được mẫu. Hãy kiểm tra kết nối tới nơi đặt trang này rồi thử lại.',
  newFileName: 'bang-tinh.xlsx',
};
