import type { RulePages } from '../../rule-book';

/** Con số trong ô kết quả có đọc được chắc chắn hay không. */
export const figures = {
  'ambiguous-separator': {
    what: 'Dấu chấm, dấu phẩy đọc được hai cách',
    why: 'Cùng một dãy phím, máy đặt tiếng Việt và máy đặt tiếng Anh hiểu chênh nhau một nghìn lần. Đoán sai một ô có thể làm tổng tiền của tỉnh lệch hàng trăm tỷ đồng.',
    example:
      'Dòng tính bằng triệu đồng ghi “316.250”: 316,25 triệu đồng hay 316.250 triệu đồng? Chia cho 430 người thì cách đầu được 735 nghìn đồng một người, nên hợp lý hơn.',
    mend: 'Đặt ô ở dạng Số (Number), gõ lại số liền nhau, không gõ dấu ngăn cách hàng nghìn: 316,25.',
  },
  'odd-spaces': {
    what: 'Có dấu cách giữa các chữ số',
    why: 'Dấu cách có thể là gõ nhầm, cũng có thể là hai số viết cạnh nhau.',
    example: 'Gõ “1.881.460. 000” cho 1.881.460.000 đồng.',
    mend: 'Gõ lại số liền nhau.',
  },
  'fraction-of-whole': {
    what: 'Số lẻ ở chỗ phải là số nguyên, có thể do dấu chấm hàng nghìn',
    why: 'Excel đặt tiếng Anh hiểu “6.958” là sáu phẩy chín năm tám; 6.958 suất quà thành chưa đến 7 suất.',
    example: 'Ô “Số xuất” của Tết Sum vầy giữ số 6,958 vì đã gõ “6.958”.',
    mend: 'Gõ lại 6958.',
  },
  'fraction-of-count': {
    what: 'Số người, số cuộc có phần lẻ',
    why: 'Không có nửa người, nửa cuộc; phần lẻ thường do công thức chia bình quân hoặc ghi nhầm dòng.',
    example: 'Ô “Số người” ghi 12,5.',
    mend: 'Ghi lại số nguyên; nếu là số tiền thì chuyển sang dòng “Số tiền”.',
  },
  'number-as-text': {
    what: 'Số được gõ dưới dạng chữ',
    why: 'Thi Đua đọc đúng, nhưng Excel không cộng ô chữ: ai tự cộng bằng Excel sẽ được tổng thiếu mà không thấy báo.',
    example: 'Mục I.2 ghi “02”, các mục III.2, V.1 ghi “05”.',
    mend: 'Không bắt buộc. Trong ngăn Thi Đua bấm sửa một lần cho mọi ô, hoặc gõ lại 2.',
  },
  'error-value': {
    what: 'Ô báo lỗi của Excel',
    why: 'Công thức hỏng thì không còn số nào để tính.',
    example: 'Ô “Số tiền” hiện #REF! vì trang tính mà công thức lấy số đã bị xóa.',
    mend: 'Tìm lại số từ sổ sách và gõ thẳng vào ô.',
  },
  'date-for-figure': {
    what: 'Excel đã đổi số thành ngày tháng',
    why: 'Gõ “5/10” thì Excel hiểu là ngày 5 tháng 10 và bỏ mất số đã gõ; bên trong ô là một số lớn không liên quan.',
    example: 'Định ghi 5 trên 10 cuộc kiểm tra, Excel đổi thành 05/10/2022.',
    mend: 'Đặt ô về dạng Số (Number) rồi gõ riêng kết quả: 5.',
  },
  'unreadable-figure': {
    what: 'Chữ trong ô không đọc được thành kết quả',
    why: 'Số kèm chữ có thể là số tròn, số ước, hoặc nhiều số; chương trình không tự chọn.',
    example: 'Ghi “gần 30” hoặc “30 (trong đó nữ 12)”.',
    mend: 'Chỉ ghi một con số: 30. Điều cần nói thêm ghi ở cột “Ghi chú”.',
  },
  'word-for-nothing': {
    what: 'Viết chữ thay cho số 0 hoặc dấu (-)',
    why: '“Không có kết quả” (số 0) khác “không được giao chỉ tiêu” (dấu -): số 0 làm tỷ lệ bằng 0%, dấu (-) thì không tính tỷ lệ.',
    example: 'Ghi “không”, “chưa có”, “x” hoặc “nt”.',
    mend: 'Không có thì ghi 0; không được giao chỉ tiêu thì ghi dấu (-).',
  },
  'set-apart-figure': {
    what: 'Có chữ số bị gạch ngang hoặc nhỏ, cao, thấp hơn',
    why: 'Số chú thích ở cuối trang hay số đã gạch bỏ dính liền vào số thật làm số lớn lên mười lần.',
    example: 'Ghi 35 kèm số chú thích 1 viết nhỏ phía trên, trong ô thành 351.',
    mend: 'Xóa chú thích hoặc phần gạch bỏ, gõ lại riêng số 35.',
  },
  'too-many-digits': {
    what: 'Số quá dài',
    why: 'Excel chỉ giữ đúng 15 chữ số; số dài hơn thường do dán nhầm hoặc giữ phím.',
    example: 'Ô ghi 12345678901234567890.',
    mend: 'Gõ lại số đúng.',
  },
  'percent-for-figure': {
    what: 'Ô dạng phần trăm ở chỗ phải là số lượng',
    why: 'Ô dạng phần trăm hiện “300%” nhưng bên trong là 3; không biết đơn vị muốn ghi 3 hay 300.',
    example: 'Cột kết quả bị dán định dạng của cột tỷ lệ: số 3 hiện thành 300%.',
    mend: 'Đặt lại ô thành dạng Số (Number) rồi gõ lại.',
  },
  'share-scale': {
    what: 'Tỷ lệ không rõ đã nhân 100 hay chưa',
    why: '0,15 có thể là 15% hoặc 0,15%, chênh nhau một trăm lần.',
    example: 'Mục VII.6.c (Chiến sĩ thi đua cơ sở) ghi 0,15 thay cho 15%.',
    mend: 'Ghi kèm dấu %: 15%.',
  },
  'share-above-whole': {
    what: 'Tỷ lệ lớn hơn 100%',
    why: 'Một phần không thể lớn hơn toàn bộ: số người đạt danh hiệu không vượt quá số người.',
    example: 'Lao động tiên tiến ghi 150%.',
    mend: 'Tính lại tỷ lệ trên tổng số của đơn vị.',
  },
  'negative-figure': {
    what: 'Kết quả là số âm',
    why: 'Số việc đã làm, số tiền đã trao không thể âm. Dấu trừ thường do gõ dấu gạch đầu dòng liền vào số.',
    example: 'Gõ “-5” vì muốn viết gạch đầu dòng rồi số 5.',
    mend: 'Gõ lại 5.',
  },
  'below-one-dong': {
    what: 'Số tiền lẻ dưới một đồng',
    why: 'Không có tiền lẻ dưới một đồng; số như vậy thường là kết quả chia bình quân, hoặc sai đơn vị tính.',
    example: 'Ghi 30,1234567 triệu đồng, tức 30.123.456,7 đồng.',
    mend: 'Làm tròn đến đồng: 30,123457 triệu đồng, theo chứng từ.',
  },
  'shown-otherwise': {
    what: 'Ô hiện một số, bên trong giữ số khác',
    why: 'Người ký nhìn thấy một số, máy cộng một số khác.',
    example: 'Ô giữ 2080840 nhưng định dạng làm hiện ra “2.08 triệu”.',
    mend: 'Đặt lại ô thành dạng Số (Number), xem lại số thật rồi lưu.',
  },
  'struck-out-figure': {
    what: 'Số bị gạch ngang cả ô',
    why: 'Gạch ngang thường là bỏ đi, nhưng máy vẫn cộng: người đọc hiểu một đằng, tổng của tỉnh tính một nẻo.',
    example: 'Ô “Kết nạp đoàn viên” ghi 35 và gạch ngang, số đúng ghi ở cột “Ghi chú”.',
    mend: 'Xóa số đã bỏ, ghi số đúng vào ô kết quả; nếu vẫn dùng số ấy thì bỏ kiểu chữ gạch ngang của ô.',
  },
  'unseen-figure': {
    what: 'Số có màu chữ trùng màu nền',
    why: 'Người ký nhìn vào tưởng ô trống, còn máy vẫn cộng số trong ô vào tổng của tỉnh.',
    example: 'Ô “Kết nạp đoàn viên” có số 35 của năm trước, chữ trắng trên nền trắng.',
    mend: 'Số không dùng thì xóa hẳn khỏi ô; số vẫn dùng thì đổi màu chữ thành đen.',
  },
  'uncalculated-figure': {
    what: 'Công thức chưa có kết quả',
    why: 'Tệp do phần mềm khác ghi ra có công thức mà chưa tính; chương trình không tự tính thay Excel.',
    example: 'Ô kết quả là công thức =D7+D8, trong tệp chưa lưu kết quả.',
    mend: 'Mở tệp bằng Excel, đợi hiện số, lưu lại rồi gửi.',
  },
  'linked-figure': {
    what: 'Số lấy từ một tệp khác',
    why: 'Tệp kia không gửi kèm: số có thể đã cũ mà không ai ở tỉnh kiểm tra được.',
    example: 'Ô “Kết nạp đoàn viên” lấy số từ tệp theo dõi riêng trên máy của đơn vị, lần cuối là 30.',
    mend: 'Gõ thẳng số vào ô (chép, rồi dán dạng giá trị).',
  },
  'formula-figure': {
    what: 'Kết quả là công thức',
    why: 'Không sai; chỉ cần biết số này được tính từ ô nào.',
    example: 'Ô kết quả là =D7+D8, bằng 30.',
    mend: 'Không phải làm gì nếu công thức đúng.',
  },
  'blank-figure': {
    what: 'Ô kết quả để trống',
    why: 'Ô trống không phải số 0: có thể là chưa làm, chưa tổng hợp kịp, hoặc quên. Tổng của tỉnh thiếu số của đơn vị này.',
    example: 'Dòng “Kết nạp đoàn viên” không ghi gì.',
    mend: 'Có thì ghi số; không có thì ghi 0; không được giao chỉ tiêu thì ghi dấu (-).',
  },
} satisfies RulePages;
