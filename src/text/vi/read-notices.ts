import type { ReadNoticeId, ReadNoticeParams } from '../../core/reading/read-notice';

/** Each sentence follows the sheet and cell it is about. */
export const readNotices: { readonly [I in ReadNoticeId]: (p: ReadNoticeParams[I]) => string } = {
  'formula-without-value': ({ formula }) =>
    `Công thức${shown(formula)} chưa có kết quả lưu trong tệp. Mở tệp bằng Excel, đợi tính xong, lưu rồi gửi lại.`,
  'number-as-text-result': ({ text }) => `Công thức cho ra chữ “${text}” chứ không phải số.`,
  'external-link': ({ formula }) => `Giá trị lấy từ một tệp khác${shown(formula)}; hãy kiểm tra rồi thay bằng số.`,
  'outside-formula': ({ formula }) => `Công thức lấy dữ liệu từ bên ngoài${shown(formula)}; hãy thay bằng số.`,
  'repeated-cell': ({ kept, other }) => `Ô xuất hiện hai lần trong tệp, với “${kept}” và “${other}”.`,
  'repeated-row': ({ row }) => `Hàng ${row} xuất hiện hai lần trong tệp.`,
  'cell-outside-row': ({ row, says, value }) =>
    `Giá trị “${value}” nằm ở hàng ${row} nhưng tự ghi địa chỉ ${says}; không rõ thuộc ô nào nên bị để ngoài.`,
  'value-under-merge': ({ range, value }) =>
    `Giá trị “${value}” nằm khuất dưới vùng ô gộp ${range}, trên màn hình không thấy.`,
  'overlapping-merges': ({ range }) => `Vùng ô gộp ${range} chồng lên một vùng khác.`,
  'unreadable-merge': ({ range }) => `Vùng ô gộp “${range}” không hợp lệ, đã bỏ qua.`,
  'unreadable-number': ({ text }) => `Ô số nhưng chứa “${text}”, không đọc được thành số.`,
  'number-too-large': ({ text }) => `Số “${text}” vượt quá mức Excel giữ được chính xác.`,
  'unreadable-date': ({ text }) => `Ô ngày nhưng chứa “${text}”, không đọc được thành ngày.`,
  'impossible-date': ({ text }) => `Số “${text}” được định dạng ngày nhưng không ứng với ngày nào.`,
  'unreadable-boolean': ({ text }) => `Ô đúng/sai nhưng chứa “${text}”.`,
  'unknown-text': ({ index }) => `Ô trỏ tới đoạn chữ số “${index}” không có trong tệp.`,
  'unknown-cell-type': ({ type, text }) => `Ô thuộc loại lạ “${type}”, chứa “${text}”.`,
  'contradicting-content': ({ kept, other }) => `Nội dung ô mâu thuẫn: “${kept}” và “${other}”.`,
  'error-value': ({ error }) => `Ô đang báo lỗi ${error}.`,
  'unknown-style': ({ style }) => `Ô dùng định dạng “${style}” không có trong tệp; có thể là ngày hoặc phần trăm.`,
  'styles-missing': () => 'Tệp thiếu phần định dạng: không phân biệt được ngày và phần trăm với số thường.',
  'mixed-fonts': ({ fonts }) => `Một ô dùng lẫn phông chữ cũ và mới: ${fonts}.`,
  macros: () => 'Tệp có chứa macro; macro không được chạy và không được lấy vào báo cáo.',
  'not-a-grid': ({ kind }) => `Trang này không phải bảng tính (${kind}), đã bỏ qua.`,
  'properties-unreadable': () => 'Không đọc được thông tin ngày lưu của tệp.',
  'blank-workbook': () => 'Không có ô nào có dữ liệu trong cả tệp.',
  'figure-as-text': ({ text }) => `Số liệu “${text}” được lưu dạng chữ.`,
  'negative-number': ({ text }) => `Số âm: ${text}.`,
  'fraction-below-one': ({ text }) => `Số ${text} nhỏ hơn 1: có thể là tỷ lệ thiếu dấu %.`,
  'constant-among-sums': ({ text, beside }) =>
    `Số ${text} được gõ thẳng, trong khi ô ${beside} cùng hàng là công thức cộng cột.`,
  'circular-formula': ({ formula }) => `Công thức${shown(formula)} phụ thuộc vào chính kết quả của nó.`,
  'old-encoding': ({ text }) => `Chữ “${text}” có vẻ theo bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode.`,
  'invisible-characters': ({ characters }) => `Ô có ký tự không nhìn thấy: ${characters}.`,
  'text-like-formula': ({ text }) => `Chữ “${text}” bắt đầu như một công thức; được giữ là chữ.`,
  'hidden-sheet': () => 'Trang tính này đang bị ẩn.',
  'hidden-rows': ({ rows }) => `Hàng đang bị ẩn: ${rows}.`,
  'hidden-columns': ({ columns }) => `Cột đang bị ẩn: ${columns}.`,
};

function shown(formula: string): string {
  return formula === '' ? '' : ` “=${formula}”`;
}
