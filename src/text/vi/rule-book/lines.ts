import type { RulePages } from '../../rule-book';

/** Dòng, cột và ô gộp của biểu mẫu. */
export const lines = {
  'missing-line': {
    what: 'Thiếu một dòng của biểu mẫu',
    why: 'Thiếu dòng thì không có chỗ đọc số: tổng của tỉnh ở mục ấy thiếu một đơn vị.',
    example: 'Đơn vị xóa dòng “Kết nạp đoàn viên” vì năm nay không có.',
    mend: 'Chép lại dòng từ biểu mẫu, ghi 0 nếu không có kết quả. Nội dung dòng bị viết lại thì ghi lại như biểu mẫu.',
  },
  'repeated-line': {
    what: 'Một dòng có hai lần, cả hai đều có số',
    why: 'Không biết lấy số nào, và cộng cả hai thì có thể tính hai lần.',
    example: 'Dòng “Kết nạp đoàn viên” có ở hàng 7 ghi 1 và ở hàng 9 ghi 3.',
    mend: 'Giữ lại một dòng với số đúng. Nếu là hai phần của một số thì ghi tổng vào một dòng.',
  },
  'stray-line': {
    what: 'Dòng không có trong biểu mẫu',
    why: 'Số ở dòng này không được cộng vào đâu. Nếu là dòng của biểu mẫu bị sửa tên thì đơn vị mất số.',
    example: 'Đơn vị tự thêm dòng “Kết nạp đảng viên” ghi 7.',
    mend: 'Nếu là dòng của biểu mẫu, ghi lại nội dung như biểu mẫu. Nếu là dòng thêm, đưa vào phần lời văn của báo cáo.',
  },
  'figure-outside-lines': {
    what: 'Số nằm ở hàng không có nội dung, ngay dưới một dòng',
    why: 'Số có thể bị lệch xuống một hàng, hoặc là phần thứ hai của dòng trên. Đoán nhầm là sai cả hai.',
    example: 'Dòng “Kết nạp đoàn viên” để trống, hàng trống ngay dưới ghi 7.',
    mend: 'Chuyển số về đúng dòng của nó, xóa số ở hàng trống.',
  },
  'figure-without-line': {
    what: 'Số nằm ở hàng không có nội dung, không ở dưới dòng nào',
    why: 'Số này không được cộng vào đâu.',
    example: 'Số 7 nằm lẻ ở cuối cột kết quả, dưới phần ghi chú.',
    mend: 'Chuyển số vào đúng dòng, hoặc xóa nếu là số tính nháp.',
  },
  'figure-on-title': {
    what: 'Số ghi ở dòng tiêu đề của mục hay chương trình',
    why: 'Dòng tiêu đề không nhận số; ghi ở đó thì số người, số tiền bên dưới bị trống.',
    example: 'Ghi 430 ngay ở dòng “Tháng Công nhân” thay vì ở dòng “Số người” bên dưới.',
    mend: 'Chuyển số xuống dòng “Số người” hoặc “Số tiền”.',
  },
  'label-nearly': {
    what: 'Nội dung gần giống biểu mẫu',
    why: 'Chương trình vẫn nhận ra, chỉ báo để biết đã hiểu dòng này là dòng nào.',
    example: 'Gõ “Kết nạp đoàn viênn” thay cho “Kết nạp đoàn viên”.',
    mend: 'Không bắt buộc sửa. Sửa lại cho giống biểu mẫu thì lần sau khỏi báo.',
  },
  'money-measure-changed': {
    what: 'Đơn vị tính tiền bị đổi',
    why: 'Triệu đồng đổi thành nghìn đồng là số lớn lên một nghìn lần khi cộng với đơn vị khác.',
    example: 'Dòng “Tết Sum vầy” đổi “Triệu đồng” thành “Nghìn đồng” và ghi 2080840 thay cho 2080,84.',
    mend: 'Ghi lại “Triệu đồng” và đổi số theo: 2080840 nghìn đồng là 2080,84 triệu đồng.',
  },
  'measure-changed': {
    what: 'Đơn vị tính khác biểu mẫu',
    why: 'Đếm cuộc và đếm doanh nghiệp cho hai số khác nhau; cộng chung thì không còn nghĩa.',
    example: 'Mục IV.5 tính theo “DN” nhưng đơn vị ghi “Cuộc”: 45 doanh nghiệp hay 45 cuộc đối thoại?',
    mend: 'Đếm lại theo đơn vị tính của biểu mẫu và ghi lại đơn vị tính ấy.',
  },
  'covered-figure': {
    what: 'Ô kết quả bị gộp với ô khác',
    why: 'Ô gộp chỉ giữ một số; không biết số ấy của dòng nào.',
    example: 'Gộp hai ô kết quả của “Số người” và “Số tiền” rồi ghi 430.',
    mend: 'Chọn vùng ô gộp, bấm Unmerge Cells, điền lại từng dòng.',
  },
  'hidden-figure': {
    what: 'Số nằm trong dòng, cột hoặc trang bị ẩn',
    why: 'Số vẫn được tính nhưng người xem không thấy, nên dễ là số cũ còn sót.',
    example: 'Ẩn hàng “Thăm hỏi do Covid-19” mà trong đó còn 157 suất.',
    mend: 'Bỏ ẩn, xem số còn đúng không, rồi lưu lại.',
  },
} satisfies RulePages;
