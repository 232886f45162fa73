import type { RulePages } from '../../rule-book';

/** Số này so với số kia: cột, trang, dòng, tổng, năm trước, các đơn vị khác. */
export const between = {
  'columns-swapped': {
    what: 'Số ở hai cột bị ghi đổi chỗ',
    why: 'Cả phụ lục thành sai: kết quả thành tỷ lệ, tỷ lệ thành kết quả.',
    example: 'Cột kết quả ghi 109, 163, 100; cột tỷ lệ ghi 328, 815, 11.',
    mend: 'Chuyển số về đúng cột rồi gửi lại. Đổi chỗ cả cột lẫn tiêu đề thì không sao.',
  },
  'figure-in-other-column': {
    what: 'Số gõ nhầm sang cột khác',
    why: 'Ô kết quả trống nên tổng của tỉnh thiếu số ấy.',
    example: 'Ô kết quả của “Kết nạp đoàn viên” trống, còn cột đơn vị tính ghi 35.',
    mend: 'Chuyển số về ô kết quả của dòng đó; không có thì ghi 0.',
  },
  'figure-from-hidden-sheet': {
    what: 'Số lấy từ trang tính đang ẩn',
    why: 'Người nhận không thấy số từ đâu ra; số cũ trong trang ẩn có thể chưa sửa.',
    example: 'Ô kết quả là công thức lấy ô B2 của trang “Tính” đang ẩn, ra 35.',
    mend: 'Bỏ ẩn trang tính ấy để xem lại, hoặc gõ thẳng số vào ô.',
  },
  'hidden-sheet-figures': {
    what: 'Trang tính ẩn có số',
    why: 'Không số nào trong đó được tính; có khi đó là bản nháp hay số năm trước còn sót.',
    example: 'Tệp có trang “Nháp” bị ẩn với 40 ô chứa số.',
    mend: 'Không cần nữa thì xóa trang tính trước khi gửi.',
  },
  'old-encoding-text': {
    what: 'Chữ gõ theo bảng mã cũ',
    why: 'Máy không có phông cũ chỉ thấy chữ lạ, và không tìm kiếm được.',
    example: 'Dòng “KÕt n¹p ®oµn viªn” gõ bằng phông .VnTime, được đọc là “Kết nạp đoàn viên”.',
    mend: 'Để chương trình sửa giúp: chữ được đổi sang Unicode; sau đó chọn một phông thường, ví dụ Arial.',
  },
  'count-beyond-money': {
    what: 'Số người quá nhiều so với số tiền',
    why: 'Tiền bình quân quá nhỏ: số tiền có thể sai, mà số người cũng có thể thừa số 0.',
    example: 'Tháng Công nhân ghi 4000 người, 30 triệu đồng: mỗi người 7.500 đồng. Đúng là 40 người.',
    mend: 'Đối chiếu chứng từ cả hai ô rồi sửa ô sai.',
  },
  'amount-unlike-other-rows': {
    what: 'Số tiền khác hẳn các dòng khác, không có số lượng',
    why: 'Không có số người thì chỉ còn cách so với các số tiền khác của đơn vị.',
    example: 'Tháng Công nhân ghi 30000 triệu đồng, số người trống; các dòng khác của đơn vị vào khoảng 45 triệu đồng.',
    mend: 'Ghi lại số tiền theo triệu đồng và điền số người.',
  },
  'rate-as-ratio': {
    what: 'Tỷ lệ ghi 1,09 thay cho 109',
    why: 'Cột tính theo phần trăm; 1,09 sẽ bị hiểu là hơn một phần trăm.',
    example: 'Kết nạp 328 trên chỉ tiêu 300, tỷ lệ ghi 1,09.',
    mend: 'Ghi 109, hoặc 109%.',
  },
  'rate-impossible': {
    what: 'Kết quả và tỷ lệ không hợp với chỉ tiêu nào',
    why: 'Chưa biết chỉ tiêu nhưng vẫn thấy được một trong hai số sai.',
    example: 'Kết nạp 35, tỷ lệ ghi 190%: không số nguyên nào làm chỉ tiêu mà ra 190%.',
    mend: 'Xem lại kết quả, rồi tính lại tỷ lệ theo chỉ tiêu cả năm.',
  },
  'far-above-target': {
    what: 'Kết quả gấp nhiều lần chỉ tiêu',
    why: 'Vượt chỉ tiêu vài lần là chuyện có thật; gấp mười lần chỉ tiêu của chính đơn vị (từ 5 trở lên), hay trăm lần chỉ tiêu của cả tỉnh, thì thường là gõ thừa số hoặc nhầm dòng, và tổng của tỉnh sẽ sai theo.',
    example: 'Cả tỉnh được giao 3 hội nghị ở doanh nghiệp nhà nước mà một đơn vị ghi 999.',
    mend: 'Đối chiếu với sổ theo dõi rồi gõ lại. Số đúng thì giữ nguyên và giải thích; tỉnh có thể chấp nhận kèm lý do.',
  },
  'rate-unreadable': {
    what: 'Ô tỷ lệ không phải là một tỷ lệ',
    why: 'Tổng của tỉnh không sai vì tỷ lệ luôn được tính lại, nhưng bản in của đơn vị thì người đọc không hiểu được.',
    example: 'Ô tỷ lệ ghi “vượt”, hoặc báo lỗi #DIV/0! vì công thức chia cho ô chỉ tiêu trống.',
    mend: 'Ghi số phần trăm, ví dụ 109; không được giao chỉ tiêu thì ghi dấu (-).',
  },
  'targets-allowed': {
    what: 'Chỉ tiêu có thể có theo kết quả và tỷ lệ',
    why: 'Bảng chỉ tiêu chưa có số; khoảng này giúp hỏi lại đúng chỗ.',
    example: 'Kết nạp 328 đạt 109% thì chỉ tiêu từ 300 đến 302.',
    mend: 'Điền chỉ tiêu được giao vào bảng chỉ tiêu.',
  },
  'result-not-assigned': {
    what: 'Có kết quả ở mục không giao chỉ tiêu',
    why: 'Số vẫn được cộng, chỉ không có tỷ lệ; để biết mà không tìm chỉ tiêu.',
    example: 'Giám sát theo Quyết định 217: 22 cuộc, tỷ lệ ghi “-”.',
    mend: 'Không phải làm gì, nếu đúng là đã làm.',
  },
  'total-counts-twice': {
    what: 'Tổng đơn vị tự cộng có phần tính hai lần',
    why: 'Thăm hỏi Tết kể lại cùng số tiền theo bên tặng; cộng thêm là tính hai lần.',
    example: 'Dòng “Tổng cộng” ghi 4.181,23 triệu đồng, là cộng cả năm chương trình; đúng ra 2.779,09.',
    mend: 'Bỏ dòng thăm hỏi theo bên tặng ra khỏi tổng.',
  },
  'total-differs': {
    what: 'Tổng đơn vị tự cộng không khớp các dòng',
    why: 'Một dòng bị thiếu hay sai, hoặc tổng được chép từ văn bản khác.',
    example: 'Tổng ghi 7.561 suất, các dòng cộng lại là 7.555: thiếu 6.',
    mend: 'Tìm phần chênh; bổ sung vào đúng dòng hoặc sửa tổng.',
  },
} satisfies RulePages;
