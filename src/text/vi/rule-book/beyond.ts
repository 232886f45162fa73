import type { RulePages } from '../../rule-book';

/** Số này so với số kia: cột, trang, dòng, tổng, năm trước, các đơn vị khác. */
export const beyond = {
  'total-with-extras': {
    what: 'Tổng gồm cả phần ngoài các mục của phụ lục',
    why: 'Tổng đúng: phần còn lại có văn bản nêu. Để người xem khỏi tìm lỗi.',
    example: 'Tổng 7.561 suất: 7.555 ở các dòng và 6 suất do nhà hảo tâm tặng trực tiếp.',
    mend: 'Không phải làm gì.',
  },
  'breakdown-above-total': {
    what: 'Số kể theo bên tặng nhiều hơn tổng các chương trình',
    why: 'Cùng một số tiền kể hai cách thì cách này không thể nhiều hơn cách kia.',
    example: 'Thăm hỏi Tết ghi 8.000 suất, các chương trình cộng lại 7.555.',
    mend: 'Xem lại số ở cả hai chỗ.',
  },
  'breakdown-above-all': {
    what: 'Cộng các đơn vị, số theo bên tặng nhiều hơn tổng chăm lo',
    why: 'Một đơn vị ghi thừa, hoặc tỉnh chưa ghi đủ chương trình của mình.',
    example: 'Các đơn vị cộng lại 11.000 suất, tổng chăm lo 7.561.',
    mend: 'Xem số thăm hỏi của từng đơn vị và phần của tỉnh.',
  },
  'part-above-whole': {
    what: 'Kết quả nhiều hơn số đơn vị đang có',
    why: 'Không thể có nhiều hội nghị hay CĐCS hơn số CĐCS của tỉnh.',
    example: 'Tháng Công nhân ghi 72 CĐCS doanh nghiệp, trong khi tỉnh có 71.',
    mend: 'Xem có đếm hai lần không; số đơn vị tăng thì báo tỉnh cập nhật danh sách.',
  },
  'same-figure-twice': {
    what: 'Một số dài nằm ở hai dòng',
    why: 'Số dài ít khi trùng nhau; thường là chép nhầm dòng.',
    example: 'Thăm hỏi Tết và Tháng Công nhân cùng ghi 1.402,14 triệu đồng.',
    mend: 'Đối chiếu chứng từ; đúng là bằng nhau thì chấp nhận.',
  },
  'far-from-last-year': {
    what: 'Số khác năm trước trên một trăm lần, hoặc mười lần với số đếm lớn',
    why: 'Thường là nhầm dấu ngăn cách hay đơn vị tính, không phải thay đổi thật.',
    example: 'Năm trước 28,5 triệu đồng, năm nay ghi 30000.',
    mend: 'Ghi lại theo đơn vị tính của dòng: 30.',
  },
  'copied-from-last-year': {
    what: 'Số liệu giống hệt năm trước',
    why: 'Có vẻ phụ lục năm trước được gửi lại với năm mới.',
    example: 'Mười dòng của đơn vị trùng từng số với báo cáo năm trước.',
    mend: 'Điền số của năm nay rồi gửi lại.',
  },
  'same-figures-as-other': {
    what: 'Hai đơn vị có số liệu như nhau',
    why: 'Có vẻ một phụ lục được chép từ phụ lục kia, còn thiếu số thật của một đơn vị.',
    example: 'LĐLĐ huyện Sìn Hồ và LĐLĐ huyện Tân Uyên trùng nhau ở mười dòng.',
    mend: 'Hỏi lại hai đơn vị.',
  },
  'money-unlike-last-year': {
    what: 'Số tiền cho mỗi người khác năm trước nhiều lần',
    why: 'Thừa một số 0 thì số tiền cho mỗi người vẫn có thể nằm trong mức thường thấy; so với năm trước mới lộ ra.',
    example: 'Năm trước mỗi người được 735 nghìn đồng, năm nay 7.350 nghìn đồng.',
    mend: 'Xem lại số tiền và số lượng; nếu đúng thì chấp nhận kèm lý do.',
  },
  'money-unlike-others': {
    what: 'Số tiền cho mỗi người khác xa mọi đơn vị khác',
    why: 'Khi tám đơn vị trở lên đã gửi thì biết mỗi suất thường bao nhiêu; lệch mười lần là thừa hoặc thiếu một số 0.',
    example: 'Mười đơn vị tặng quanh 700 nghìn đồng một người, một đơn vị 7 triệu đồng.',
    mend: 'Hỏi lại đơn vị; nếu đúng thì chấp nhận kèm lý do.',
  },
  'far-from-others': {
    what: 'Số của một đơn vị khác xa mọi đơn vị khác',
    why: 'Khi tám đơn vị trở lên đã gửi thì biết được mức thường thấy; lệch trên một trăm lần thường là nhầm hàng nghìn.',
    example: 'Mười đơn vị kết nạp quanh 30 người, một đơn vị ghi 30000.',
    mend: 'Hỏi lại đơn vị trước khi dùng tổng.',
  },
  'unlike-measures': {
    what: 'Một việc, hai đơn vị tính',
    why: 'Biểu mẫu in như vậy; cộng hay so hai dòng với nhau thì sai.',
    example: 'Đối thoại ở doanh nghiệp nhà nước tính theo “Cuộc”, ở doanh nghiệp ngoài nhà nước tính theo “DN”.',
    mend: 'Ghi theo đơn vị in ở từng dòng, không cộng hai dòng.',
  },
  'listed-not-summed': {
    what: 'Đánh giá và tỷ lệ không cộng được',
    why: 'Chữ “vững mạnh” hay 15% của từng đơn vị không làm nên tổng hay bình quân của tỉnh.',
    example: 'Mục VII.6 ghi “vững mạnh.” và 15%.',
    mend: 'Không phải làm gì: báo cáo liệt kê từng đơn vị.',
  },
  'dash-meanings': {
    what: 'Dấu (-) có bốn nghĩa',
    why: 'Biểu mẫu dùng một dấu cho bốn điều; không dấu nào là số 0.',
    example:
      'Mục II.1 không giao chỉ tiêu; mục IV.6 có kết quả mà không có tỷ lệ; mọi tỷ lệ của phần chăm lo (mục “VII”); dấu đầu dòng ở cột TT.',
    mend: 'Không có kết quả ở mục được giao thì ghi 0, không ghi dấu (-).',
  },
} satisfies RulePages;
