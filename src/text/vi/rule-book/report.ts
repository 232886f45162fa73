import type { RulePages } from '../../rule-book';

/** Những điều chỉ thấy khi có đủ các tệp. */
export const report = {
  'missing-body': {
    what: 'Chưa có phụ lục của một đơn vị',
    why: 'Mọi tổng và tỷ lệ của tỉnh đều thiếu phần của đơn vị ấy.',
    example: 'Đã nhận 10/11 đơn vị, còn LĐLĐ huyện Mường Tè.',
    mend: 'Nhắc đơn vị gửi rồi tổng hợp lại.',
  },
  'missing-own-submission': {
    what: 'Chưa có phụ lục phần tỉnh trực tiếp thực hiện',
    why: 'Tết Sum vầy (6.958 suất, 2.080,84 triệu đồng) và mục VII.6 do tỉnh tự báo cáo; thiếu tệp này là các mục ấy trống.',
    example: 'Trong thư mục chỉ có tệp của 11 đơn vị.',
    mend: 'Điền một phụ lục cho Liên đoàn Lao động tỉnh và để vào cùng thư mục.',
  },
  'own-repeats-branches': {
    what: 'Tệp của tỉnh trùng với tổng của các đơn vị',
    why: 'Đó là báo cáo đã cộng sẵn; gộp vào thì mỗi số tính hai lần.',
    example: 'Tệp của tỉnh ghi kết nạp 328, đúng bằng tổng 11 đơn vị cộng lại.',
    mend: 'Bỏ tệp ấy ra, thay bằng phụ lục chỉ ghi phần tỉnh trực tiếp làm.',
  },
  'own-on-branch-lines': {
    what: 'Tệp của tỉnh có số ở nhiều mục của đơn vị',
    why: 'Tỉnh có thể tự làm vài việc, nhưng có số ở nhiều mục thì thường là báo cáo cũ.',
    example: 'Tệp của tỉnh có số ở các mục I.1, I.2, I.3 và III.1.',
    mend: 'Xem tệp có đúng là phần trực tiếp không; nếu là báo cáo cũ thì bỏ ra.',
  },
  'sent-twice-differing': {
    what: 'Một đơn vị gửi hai tệp khác nhau, không rõ tệp nào mới',
    why: 'Lấy nhầm tệp là lấy số đã bị sửa lại.',
    example: 'Hai tệp của LĐLĐ huyện Sìn Hồ ghi kết nạp 25 và 28, cả hai không ghi ngày lưu.',
    mend: 'Hỏi đơn vị, chỉ để lại tệp đúng.',
  },
  'sent-again-later': {
    what: 'Một đơn vị gửi hai tệp, đã lấy tệp lưu sau',
    why: 'Thường là bản sửa, nhưng cũng có khi tệp cũ bị mở ra và lưu lại.',
    example: 'Tệp lưu ngày 18/11/2022 được lấy, tệp lưu ngày 17/11/2022 không lấy.',
    mend: 'Xem các mục khác nhau; đúng là bản sửa thì bỏ tệp cũ ra.',
  },
  'sent-twice-alike': {
    what: 'Một đơn vị gửi hai tệp như nhau',
    why: 'Không ảnh hưởng gì: chỉ tính một lần.',
    example: 'Cùng một phụ lục gửi qua thư hai lần.',
    mend: 'Không phải làm gì.',
  },
  'other-file-unreadable': {
    what: 'Một tệp khác của đơn vị không đọc được',
    why: 'Nếu tệp không đọc được là bản sửa thì báo cáo đang dùng số cũ.',
    example: 'Đã lấy “Sìn Hồ.xlsx”, còn “Sìn Hồ (sửa).pdf” không đọc được.',
    mend: 'Xem tệp ấy có phải bản mới hơn không; nếu phải, xin lại dạng bảng tính.',
  },
  'figure-not-asked': {
    what: 'Đơn vị ghi số ở mục do tỉnh tự báo cáo',
    why: 'Tỉnh đã ghi toàn bộ ở mục ấy thì số của đơn vị bị tính thêm một lần.',
    example: 'Đơn vị ghi 12 suất ở “Tết Sum vầy”, trong khi 6.958 suất của tỉnh đã gồm cả 12 suất ấy.',
    mend: 'Hỏi đơn vị; nếu trùng thì xóa số ở tệp của đơn vị.',
  },
  'decided-figure-doubtful': {
    what: 'Số đã quyết định không hợp với số bên cạnh',
    why: 'Người quyết định cũng có thể gõ nhầm: số ấy vào thẳng tổng của tỉnh mà không qua đơn vị.',
    example: 'Quyết định số tiền “Tháng Công nhân” là 316250 triệu đồng cho 430 người, tức 735 triệu đồng mỗi người.',
    mend: 'Xem lại chứng từ, sửa số trong quyết định; nếu số đúng thì chấp nhận kèm lý do.',
  },
  'targets-do-not-add-up': {
    what: 'Chỉ tiêu giao cho đơn vị cộng lại khác chỉ tiêu của tỉnh',
    why: 'Có thể giao dư có chủ ý, cũng có thể gõ sai chỉ tiêu của một đơn vị.',
    example: 'Chỉ tiêu kết nạp của tỉnh là 300, giao cho các đơn vị cộng lại là 330.',
    mend: 'Xem lại bảng chỉ tiêu; giao dư có chủ ý thì không phải sửa.',
  },
  'target-not-assigned': {
    what: 'Một đơn vị chưa được giao chỉ tiêu mà các đơn vị khác đã có',
    why: 'Ô để trống trong bảng chỉ tiêu thường là xóa nhầm. Tổng các đơn vị khi ấy thiếu mà không ai thấy.',
    example: 'Chỉ tiêu kết nạp giao cho mười đơn vị, ô của Tam Đường để trống.',
    mend: 'Ghi chỉ tiêu của đơn vị ấy vào tệp chỉ tiêu; không giao thì ghi dấu (-).',
  },
  'zero-target': {
    what: 'Chỉ tiêu bằng 0',
    why: 'Không chia cho 0 được nên không có tỷ lệ. Không giao chỉ tiêu khác với giao bằng 0.',
    example: 'Bảng chỉ tiêu ghi 0 ở mục II.1.',
    mend: 'Không giao thì ghi dấu (-) trong bảng chỉ tiêu.',
  },
} satisfies RulePages;
