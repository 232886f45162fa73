import type { RulePages } from '../../rule-book';

/** Tệp có đúng là phụ lục của năm đang làm, của một đơn vị hay không. */
export const form = {
  'empty-workbook': {
    what: 'Tệp trống, không có ô nào được điền',
    why: 'Đơn vị tưởng đã gửi mà tỉnh không nhận được số nào; đến khi tổng hợp mới biết thì đã muộn.',
    example: 'Gửi nhầm bảng tính mới mở, chưa chép biểu mẫu vào.',
    mend: 'Mở đúng tệp đã điền, xem có số rồi mới gửi lại.',
  },
  'not-the-form': {
    what: 'Trong tệp không có biểu mẫu phụ lục',
    why: 'Chương trình tìm bảng theo các tiêu đề “Nội dung”, “Đơn vị tính”, “Kết quả thực hiện”. Không thấy đủ thì không đọc mò, để khỏi lấy số của bảng khác.',
    example: 'Tệp chỉ có danh sách đoàn viên, hoặc bảng thu chi của công đoàn cơ sở.',
    mend: 'Chép số vào biểu mẫu tỉnh gửi. Nếu đã xóa dòng tiêu đề của bảng thì ghi lại đúng như biểu mẫu.',
  },
  'our-own-report': {
    what: 'Tệp là báo cáo đã tổng hợp, không phải phụ lục của đơn vị',
    why: 'Báo cáo đã cộng số của mọi đơn vị; cộng thêm lần nữa thì mỗi số thành gấp đôi.',
    example: 'Trong thư mục phụ lục còn để báo cáo cũ: 328 đoàn viên kết nạp được cộng thêm vào 328 của các đơn vị.',
    mend: 'Chuyển báo cáo sang thư mục khác rồi tổng hợp lại.',
  },
  'our-own-targets': {
    what: 'Tệp là bảng chỉ tiêu giao, không phải phụ lục của đơn vị',
    why: 'Bảng chỉ tiêu ghi số phải đạt, phụ lục ghi số đã đạt. Gộp lẫn thì số giao thành số làm được.',
    example: 'Tệp “chi-tieu-2023.xlsx” được để chung thư mục với phụ lục các đơn vị gửi về.',
    mend: 'Chuyển tệp sang thư mục khác; khi tổng hợp thì nêu tên tệp sau “--targets”.',
  },
  'other-year': {
    what: 'Tiêu đề ghi năm khác năm đang tổng hợp',
    why: 'Số của năm khác lẫn vào thì tổng sai mà nhìn không thấy.',
    example: 'Tiêu đề còn “NĂM 2021” vì chép từ tệp năm trước.',
    mend: 'Nếu gửi nhầm, gửi phụ lục đúng năm. Nếu số đúng mà chỉ quên sửa tiêu đề, sửa lại năm; không liên hệ được đơn vị thì tỉnh có thể chấp nhận kèm lý do.',
  },
  'lines-of-other-year': {
    what: 'Cả phụ lục là của năm khác',
    why: 'Tiêu đề và các dòng đều của năm khác, nên từng dòng không khớp không phải là lỗi riêng: chỉ nêu một lần. Không chấp nhận được, vì số không phải của năm này.',
    example: 'Đang tổng hợp năm 2022, đơn vị gửi phụ lục năm 2023 có dòng “Phát triển tăng thêm đoàn viên công đoàn”.',
    mend: 'Gửi phụ lục của đúng năm; nếu cần tổng hợp năm kia thì để các tệp năm ấy vào một thư mục riêng.',
  },
  'another-period': {
    what: 'Phụ lục của sáu tháng, chín tháng hoặc một quý',
    why: 'Tỷ lệ tính so với chỉ tiêu cả năm. Lấy số sáu tháng làm số cả năm thì kết quả của đơn vị thấp đi một nửa.',
    example: 'Dòng trên bảng ghi “Kết quả 6 tháng đầu năm 2022”.',
    mend: 'Gửi phụ lục cả năm. Nếu số đã là cả năm mà quên sửa dòng chữ, sửa dòng chữ ấy.',
  },
  'no-year': {
    what: 'Tiêu đề không ghi năm',
    why: 'Không có năm thì không ai chắc tệp này của kỳ nào, nhất là khi mở lại sau này.',
    example: 'Tiêu đề chỉ còn “PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ”.',
    mend: 'Ghi thêm “NĂM 2022” vào tiêu đề.',
  },
  'form-twice': {
    what: 'Hai phụ lục đã điền trong một tệp',
    why: 'Hai bảng cùng năm mà số khác nhau thì không ai ngoài đơn vị biết bảng nào đúng.',
    example: 'Trang “Bản nháp” ghi kết nạp 30 đoàn viên, trang “Bản gửi” ghi 35.',
    mend: 'Xóa trang không dùng, chỉ để lại một phụ lục.',
  },
  'form-of-other-year': {
    what: 'Trong tệp còn phụ lục của năm khác',
    why: 'Không sai, nhưng nên biết chương trình đã lấy số ở trang nào.',
    example: 'Trang “PL 2021” để cạnh trang “PL 2022” cho tiện so sánh.',
    mend: 'Không phải làm gì nếu đúng trang năm nay đã được đọc.',
  },
  'several-result-columns': {
    what: 'Nhiều cột “Kết quả thực hiện”',
    why: 'Lấy nhầm cột là cả phụ lục sai.',
    example: 'Cột D là kết quả sáu tháng, cột F là kết quả cả năm, tiêu đề hai cột giống nhau.',
    mend: 'Xóa các cột không phải của kỳ báo cáo, hoặc đổi tiêu đề của chúng.',
  },
  'nothing-filled-in': {
    what: 'Biểu mẫu còn nguyên, chưa điền số nào',
    why: 'Biểu mẫu trống không phải là kết quả bằng 0; tính là đã gửi thì tỉnh sẽ không nhắc nữa.',
    example: 'Gửi lại đúng tệp tỉnh vừa phát, mọi ô kết quả để trống.',
    mend: 'Điền kết quả rồi gửi lại. Mục không có thì ghi 0.',
  },
  'body-unnamed': {
    what: 'Không biết phụ lục của đơn vị nào',
    why: 'Không có tên đơn vị thì không ghi số vào cột nào được.',
    example: 'Ô phía trên “Kết quả thực hiện” để trống, tệp tên là “phu luc.xlsx”.',
    mend: 'Ghi tên đơn vị vào ô phía trên cột kết quả, ví dụ “LĐLĐ huyện Tam Đường”.',
  },
  'unknown-body': {
    what: 'Tên đơn vị không có trong danh sách báo cáo',
    why: 'Số liệu không được tính cho đơn vị nào cả khi chưa rõ là của ai.',
    example: 'Ô tên ghi “CĐCS Chi cục Thuế”, là công đoàn cơ sở thuộc một đơn vị trong danh sách.',
    mend: 'Ghi đúng tên đơn vị trong danh sách. Số của công đoàn cơ sở thì gửi cho công đoàn cấp trên trực tiếp.',
  },
  'several-bodies': {
    what: 'Phần đầu ghi tên nhiều đơn vị',
    why: 'Một phụ lục chỉ của một đơn vị; ghi hai tên thì không biết tính cho ai.',
    example: 'Ghi “LĐLĐ huyện Tân Uyên, Than Uyên” vì chép từ tệp của huyện bên.',
    mend: 'Chỉ để lại tên đơn vị gửi phụ lục này.',
  },
  'body-not-in-year': {
    what: 'Đơn vị không phải báo cáo trong năm ấy',
    why: 'Đơn vị được lập hay sáp nhập theo thời gian. Số của đơn vị ngoài danh sách không có chỗ trong báo cáo năm ấy.',
    example: 'Gửi phụ lục năm 2026 cho một liên đoàn lao động cấp huyện đã thôi hoạt động từ năm 2025.',
    mend: 'Xem lại năm hoặc tên đơn vị. Nếu danh sách chưa đúng, báo người quản lý biểu mẫu sửa danh sách.',
  },
  'body-from-file-name': {
    what: 'Tên đơn vị lấy theo tên tệp',
    why: 'Tên tệp dễ bị đổi khi gửi qua thư; tên ghi trong phụ lục chắc hơn.',
    example: 'Ô tên để trống, tệp tên “Sìn Hồ.xlsx”.',
    mend: 'Ghi tên đơn vị vào ô phía trên cột kết quả.',
  },
  'body-differs-from-file-name': {
    what: 'Tên trong phụ lục khác tên tệp',
    why: 'Có thể đơn vị chép tệp của nhau mà quên sửa tên, khi ấy số bị tính cho nhầm đơn vị.',
    example: 'Phụ lục ghi LĐLĐ huyện Tân Uyên, tệp tên “Than Uyên.xlsx”.',
    mend: 'Mở tệp xem số là của ai, sửa tên trong phụ lục hoặc tên tệp cho khớp.',
  },
} satisfies RulePages;
