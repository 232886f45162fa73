import type { RulePages } from '../../rule-book';

/** Tiền so với số lượng, kết quả so với chỉ tiêu. */
export const moneyAndTargets = {
  'money-per-person': {
    what: 'Tiền bình quân mỗi người quá lớn hoặc quá nhỏ',
    why: 'Đây là cách chắc nhất để thấy số tiền bị ghi nhầm một nghìn lần, trước khi nó vào tổng của tỉnh.',
    example:
      'Tết Sum vầy ghi 6.958 suất và “2,080,840” ở cột triệu đồng: mỗi suất thành gần 300 triệu đồng. Đúng là 2.080,84 triệu đồng, mỗi suất khoảng 299 nghìn đồng.',
    mend: 'Đối chiếu chứng từ, ghi lại theo triệu đồng: 2080,84. Nếu số lớn mà đúng (ví dụ một món quà đặc biệt) thì giải thích; tỉnh có thể chấp nhận kèm lý do.',
  },
  'amount-beyond-reason': {
    what: 'Số tiền quá lớn, không có số lượng đi kèm',
    why: 'Không có số người thì không chia bình quân được, nhưng số lớn đến vậy thì chắc là ghi theo đồng.',
    example: 'Cột triệu đồng ghi 2080840000, số suất để trống.',
    mend: 'Ghi số tiền theo triệu đồng và điền số lượng.',
  },
  'amount-unchecked': {
    what: 'Số tiền chưa kiểm tra được',
    why: 'Số lượng đi kèm chưa rõ nên không biết số tiền có hợp lý hay không.',
    example: 'Số tiền Tháng Công nhân ghi 30, còn số người ghi “nhiều”.',
    mend: 'Sửa số lượng trước; khi ấy chương trình kiểm tra lại số tiền.',
  },
  'amount-without-count': {
    what: 'Có số tiền mà không có số lượng',
    why: 'Tổng số suất quà của tỉnh sẽ thiếu trong khi tổng tiền đủ.',
    example: 'Tháng Công nhân ghi 30 triệu đồng, số người để trống hoặc ghi 0.',
    mend: 'Điền số người (suất, nhà) đã nhận.',
  },
  'count-without-amount': {
    what: 'Có số lượng mà không có số tiền',
    why: 'Tổng tiền của tỉnh sẽ thiếu trong khi tổng số suất đủ.',
    example: 'Thăm hỏi do Covid-19 ghi 40 người, số tiền để trống.',
    mend: 'Điền số tiền; quà bằng hiện vật thì quy ra tiền.',
  },
  'dash-though-assigned': {
    what: 'Ghi dấu (-) trong khi được giao chỉ tiêu',
    why: 'Dấu (-) nghĩa là không được giao. Được giao mà ghi (-) thì tỷ lệ của đơn vị và của tỉnh không tính được.',
    example: 'Được giao kết nạp 30 đoàn viên mà ô kết quả ghi “-”.',
    mend: 'Ghi kết quả, chưa làm được thì ghi 0. Nếu thật sự không được giao, báo tỉnh sửa bảng chỉ tiêu.',
  },
  'rate-mismatch': {
    what: 'Tỷ lệ ghi không khớp kết quả và chỉ tiêu',
    why: 'Một trong ba số sai: kết quả, tỷ lệ, hoặc chỉ tiêu. Tỷ lệ là số dùng để xét thi đua.',
    example: 'Kết nạp 328 trên chỉ tiêu 300 là 109%, nhưng ghi 110%.',
    mend: 'Xem lại kết quả trước; kết quả đúng thì sửa tỷ lệ. Tỷ lệ luôn so với chỉ tiêu cả năm.',
  },
  'rate-without-target': {
    what: 'Có tỷ lệ ở mục không được giao chỉ tiêu',
    why: 'Không có chỉ tiêu thì không có tỷ lệ; ghi 100% làm người xem tưởng đã giao.',
    example: 'Mục IV.6 (giám sát) không giao chỉ tiêu, kết quả 22, tỷ lệ ghi 100.',
    mend: 'Ghi dấu (-) vào ô tỷ lệ.',
  },
  'rate-without-result': {
    what: 'Có tỷ lệ mà không có kết quả',
    why: 'Tỷ lệ tính từ kết quả; không có kết quả thì tỷ lệ không kiểm tra được và tổng của tỉnh thiếu số.',
    example: 'Ô kết quả ghi “-”, ô tỷ lệ ghi 100.',
    mend: 'Điền kết quả, hoặc xóa tỷ lệ.',
  },
  'target-differs': {
    what: 'Chỉ tiêu trong tệp khác chỉ tiêu được giao',
    why: 'Đơn vị và tỉnh đang tính theo hai chỉ tiêu khác nhau, nên hai bên ra hai tỷ lệ.',
    example: 'Tệp ghi chỉ tiêu 25, quyết định giao 30.',
    mend: 'Xem lại quyết định giao chỉ tiêu; sửa tệp, hoặc báo tỉnh nếu chỉ tiêu đã được điều chỉnh.',
  },
} satisfies RulePages;
