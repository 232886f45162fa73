import type { RulePages } from '../../rule-book';

/** Biểu mẫu đã gửi cho đơn vị điền, khi trở về. */
export const sentForms = {
  'sent-for-other-year': {
    what: 'Điền trên biểu mẫu của năm khác',
    why: 'Chỉ tiêu và các dòng của hai năm khác nhau; sửa số năm trên tiêu đề không làm biểu mẫu cũ thành biểu mẫu mới.',
    example: 'Lấy biểu mẫu năm 2022, ghi đè tiêu đề thành “NĂM 2023” rồi điền.',
    mend: 'Điền lại vào biểu mẫu của đúng năm mà tỉnh đã gửi.',
  },
  'sent-to-other-body': {
    what: 'Điền trên biểu mẫu gửi cho đơn vị khác',
    why: 'Biểu mẫu mang sẵn chỉ tiêu của đơn vị được gửi. Không rõ số là của ai thì không tính cho ai.',
    example: 'Mượn biểu mẫu của Tam Đường, ghi đè tên thành LĐLĐ huyện Sìn Hồ.',
    mend: 'Chép số sang biểu mẫu gửi cho chính đơn vị mình. Không liên hệ được thì tỉnh có thể chấp nhận kèm lý do.',
  },
  'body-from-sent-form': {
    what: 'Tên đơn vị đã bị xóa; biết được nhờ biểu mẫu đã gửi',
    why: 'Biểu mẫu nhớ nó được gửi cho ai. Người đọc tệp thì không thấy, nên vẫn cần ghi tên.',
    example: 'Ô tên phía trên cột “Kết quả thực hiện” bị xóa trắng.',
    mend: 'Ghi lại tên đơn vị vào ô ấy.',
  },
  'old-form-version': {
    what: 'Điền trên bản biểu mẫu đã được thay',
    why: 'Giữa năm tỉnh có thể sửa biểu mẫu và gửi lại. Bản cũ có thể thiếu dòng, hoặc mang chỉ tiêu cũ.',
    example: 'Đơn vị điền bản số 1 trong khi tỉnh đã gửi bản số 2.',
    mend: 'Chép số sang bản đang dùng. Nếu hai bản chỉ khác chữ thì không phải làm gì.',
  },
  'sent-form-broken': {
    what: 'Phần nhận dạng ẩn của biểu mẫu không nguyên vẹn',
    why: 'Phần này chỉ để kiểm tra các ô khóa. Hỏng thì bỏ qua, số vẫn được đọc theo những gì nhìn thấy.',
    example: 'Một chương trình khác đã ghi lại tệp và làm mất một phần trang ẩn.',
    mend: 'Không phải sửa gì. Nên xem lại chỉ tiêu và nội dung các dòng có đúng biểu mẫu không.',
  },
  'label-replaced': {
    what: 'Nội dung của một dòng bị ghi đè thành nội dung khác',
    why: 'Số ở dòng ấy có thể là của nội dung cũ, cũng có thể của nội dung mới.',
    example: 'Dòng “Kết nạp đoàn viên” bị sửa thành “Kết nạp đảng viên”, kết quả 7.',
    mend: 'Trả lại nội dung như biểu mẫu và ghi số của đúng nội dung ấy; việc khác thì ghi vào cột “Ghi chú”.',
  },
  'label-erased': {
    what: 'Nội dung của một dòng bị xóa',
    why: 'Dòng vẫn nhận ra được nhờ dấu của biểu mẫu; người đọc thì không biết số ấy là gì.',
    example: 'Ô “Kết nạp đoàn viên” bị xóa trắng, kết quả 35 vẫn còn.',
    mend: 'Ghi lại nội dung như biểu mẫu.',
  },
  'labels-against-marks': {
    what: 'Nội dung các dòng không còn ở chỗ của nó',
    why: 'Sắp xếp một phần bảng, hoặc chép đè, có thể tách số ra khỏi nội dung của nó.',
    example: 'Chỉ chọn cột “Nội dung” rồi sắp xếp theo chữ cái, các cột khác đứng yên.',
    mend: 'Hoàn tác việc sắp xếp, hoặc đối chiếu từng dòng với biểu mẫu.',
  },
  'line-under-other-title': {
    what: 'Một dòng đứng dưới tiêu đề của nội dung khác',
    why: 'Nhiều nội dung có dòng ghi giống nhau (“Số tiền”). Dời cả dòng sang dưới tiêu đề khác thì tờ giấy nói một đằng, dấu ẩn của dòng nói một nẻo.',
    example: 'Cắt hai dòng của “Tháng Công nhân” và dán xuống dưới tiêu đề khác.',
    mend: 'Xếp lại các dòng như biểu mẫu, rồi kiểm tra số của từng nội dung. Nếu số đúng là của nội dung đang đứng trên nó thì gõ lại số vào đúng dòng.',
  },
  'locked-cell-changed': {
    what: 'Một ô khóa của biểu mẫu đã bị sửa',
    why: 'Chỉ tiêu, nội dung, đơn vị tính và công thức là phần của tỉnh. Sửa đi thì hai bên không còn nói về cùng một việc.',
    example: 'Bỏ khóa trang rồi sửa chỉ tiêu từ 30 thành 20 để đạt 100%.',
    mend: 'Trả ô về như cũ. Nếu chỉ tiêu giao chưa đúng, báo tỉnh để giao lại.',
  },
  'locked-row-lost': {
    what: 'Một dòng tiêu đề hoặc lời ghi của biểu mẫu đã bị xóa',
    why: 'Số vẫn đọc được theo từng dòng, nhưng tờ biểu mẫu in ra không còn đủ.',
    example: 'Xóa dòng “VỀ TỔ CHỨC” cho gọn.',
    mend: 'Dùng lại biểu mẫu đã gửi.',
  },
} satisfies RulePages;
