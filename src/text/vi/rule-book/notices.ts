import type { RuleBook } from '../../rule-book';

const HARMED = 'Tệp có thể đã hỏng hoặc do phần mềm khác ghi ra không đúng cách; mở bằng Excel có khi thấy số khác.';
const SAVE_AGAIN = 'Mở tệp bằng Excel, xem lại ô ấy, gõ lại nếu cần, rồi lưu thành tệp mới (Save As, Excel Workbook).';
const UNHIDE = 'Bỏ ẩn, xem còn số cũ không, rồi lưu lại.';
const HIDDEN = 'Chỗ ẩn không thấy khi xem và khi in, nên dễ sót số cũ.';

/** Những gì gặp khi đọc tệp, trước khi tìm biểu mẫu trong đó. */
export const notices: RuleBook['notices'] = {
  'formula-without-value': {
    what: 'Công thức chưa có kết quả lưu trong tệp',
    why: 'Chương trình không tự tính thay Excel, nên không có số.',
    mend: 'Mở bằng Excel, đợi hiện số, lưu lại.',
  },
  'number-as-text-result': {
    what: 'Công thức cho ra chữ giống số',
    why: 'Excel không cộng ô này dù nhìn như số.',
    mend: 'Sửa công thức, hoặc gõ thẳng số.',
  },
  'outside-formula': {
    what: 'Công thức lấy dữ liệu từ bên ngoài',
    why: 'Số thay đổi theo mạng hoặc chương trình khác, nên không kiểm tra lại được.',
    mend: 'Gõ thẳng số vào ô.',
  },
  'repeated-cell': { what: 'Một ô có hai lần trong tệp', why: HARMED, mend: SAVE_AGAIN },
  'repeated-row': { what: 'Một hàng có hai lần trong tệp', why: HARMED, mend: SAVE_AGAIN },
  'cell-outside-row': { what: 'Ô nằm sai hàng trong tệp', why: HARMED, mend: SAVE_AGAIN },
  'value-under-merge': {
    what: 'Số nằm khuất dưới ô gộp',
    why: 'Trên màn hình không thấy số này, nhưng khi bỏ gộp nó hiện ra.',
    mend: 'Bỏ gộp ô (Unmerge Cells), xóa số thừa hoặc chuyển về đúng chỗ.',
  },
  'overlapping-merges': { what: 'Hai vùng ô gộp chồng nhau', why: HARMED, mend: SAVE_AGAIN },
  'unreadable-merge': { what: 'Vùng ô gộp không hợp lệ', why: HARMED, mend: SAVE_AGAIN },
  'unreadable-number': { what: 'Ô số chứa nội dung không phải số', why: HARMED, mend: SAVE_AGAIN },
  'number-too-large': {
    what: 'Số vượt mức Excel giữ được chính xác',
    why: 'Excel chỉ giữ đúng 15 chữ số, phần sau thành số 0.',
    mend: 'Gõ lại số đúng.',
  },
  'unreadable-date': { what: 'Ô ngày chứa nội dung không phải ngày', why: HARMED, mend: SAVE_AGAIN },
  'impossible-date': {
    what: 'Số định dạng ngày mà không ứng với ngày nào',
    why: 'Ô bị đặt nhầm dạng ngày; số hiện trên màn hình không phải số bên trong.',
    mend: 'Đặt lại ô thành dạng Số (Number) và xem lại.',
  },
  'unreadable-boolean': { what: 'Ô đúng/sai chứa nội dung lạ', why: HARMED, mend: SAVE_AGAIN },
  'unknown-text': { what: 'Ô trỏ tới đoạn chữ không có trong tệp', why: HARMED, mend: SAVE_AGAIN },
  'unknown-cell-type': { what: 'Ô thuộc loại lạ', why: HARMED, mend: SAVE_AGAIN },
  'contradicting-content': { what: 'Nội dung ô mâu thuẫn', why: HARMED, mend: SAVE_AGAIN },
  'unknown-style': {
    what: 'Ô dùng định dạng không có trong tệp',
    why: 'Không biết ô là số, ngày hay phần trăm.',
    mend: 'Mở bằng Excel, đặt lại dạng ô, lưu lại.',
  },
  'styles-missing': {
    what: 'Tệp thiếu phần định dạng',
    why: 'Không phân biệt được ngày và phần trăm với số thường.',
    mend: 'Mở bằng Excel, đặt lại dạng các ô, lưu lại.',
  },
  'mixed-fonts': {
    what: 'Một ô dùng lẫn phông chữ cũ và mới',
    why: 'Chữ của phông cũ đọc ra ký tự lạ trên máy không có phông ấy.',
    mend: 'Gõ lại chữ bằng Unicode.',
  },
  macros: {
    what: 'Tệp có macro',
    why: 'Macro có thể làm hại máy; chương trình không bao giờ chạy.',
    mend: 'Lưu thành tệp .xlsx không có macro.',
  },
  'not-a-grid': {
    what: 'Trang không phải bảng tính',
    why: 'Trang biểu đồ không có ô nên không có số để đọc.',
    mend: 'Không phải làm gì.',
  },
  'properties-unreadable': {
    what: 'Không đọc được ngày lưu của tệp',
    why: 'Nếu đơn vị gửi hai tệp thì không biết tệp nào mới hơn.',
    mend: 'Mở bằng Excel và lưu lại nếu phải gửi hai lần.',
  },
  'figure-as-text': {
    what: 'Số liệu lưu dạng chữ',
    why: 'Excel không cộng ô chữ, tuy Thi Đua đọc được.',
    mend: 'Đặt ô thành dạng Số (Number) và gõ lại.',
  },
  'negative-number': {
    what: 'Có số âm',
    why: 'Kết quả không thể âm; dấu trừ thường là gạch đầu dòng.',
    mend: 'Gõ lại số không có dấu trừ.',
  },
  'fraction-below-one': {
    what: 'Số nhỏ hơn 1',
    why: 'Có thể là tỷ lệ ghi thiếu dấu %.',
    mend: 'Nếu là tỷ lệ, ghi kèm dấu %.',
  },
  'constant-among-sums': {
    what: 'Số gõ thẳng giữa các ô cộng',
    why: 'Các ô bên cạnh tự cộng theo cột, riêng ô này không đổi khi số ở trên thay đổi.',
    mend: 'Chép công thức của ô bên cạnh, hoặc xem lại số đã gõ.',
  },
  'circular-formula': {
    what: 'Công thức phụ thuộc vào chính nó',
    why: 'Excel không tính được, số hiện ra là số cũ hoặc 0.',
    mend: 'Sửa công thức hoặc gõ thẳng số.',
  },
  'old-encoding': {
    what: 'Chữ theo bảng mã cũ (TCVN3, VNI)',
    why: 'Tên chỉ tiêu, tên đơn vị viết bằng bảng mã cũ có thể không nhận ra được.',
    mend: 'Đổi sang Unicode rồi lưu.',
  },
  'invisible-characters': {
    what: 'Ô có ký tự không nhìn thấy',
    why: 'Ký tự ẩn thường theo vào khi chép từ trang mạng; Excel coi ô là chữ.',
    mend: 'Gõ lại ô bằng tay.',
  },
  'text-like-formula': {
    what: 'Chữ bắt đầu như công thức',
    why: 'Chép sang chỗ khác có thể thành công thức thật; chương trình giữ nguyên là chữ.',
    mend: 'Xóa dấu = ở đầu nếu không phải công thức.',
  },
  'hidden-sheet': { what: 'Trang tính bị ẩn', why: HIDDEN, mend: UNHIDE },
  'hidden-rows': { what: 'Hàng bị ẩn', why: HIDDEN, mend: UNHIDE },
  'hidden-columns': { what: 'Cột bị ẩn', why: HIDDEN, mend: UNHIDE },
};
