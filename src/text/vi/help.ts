/** Trợ giúp của dòng lệnh: mỗi lệnh một dòng, mỗi tùy chọn một dòng. */
export const help = {
  title: 'Thi Đua: kiểm tra và tổng hợp phụ lục thi đua',
  commands: {
    check: { takes: 'TỆP…', does: 'kiểm tra phụ lục của từng đơn vị' },
    merge: { takes: 'TỆP|THƯ MỤC… --out BÁO-CÁO.xlsx', does: 'tổng hợp thành báo cáo của tỉnh' },
    compare: { takes: 'BÁO-CÁO.xlsx BÁO-CÁO-VIẾT [--out BẢN-SAO.xlsx]', does: 'đối chiếu báo cáo viết với phụ lục' },
    mend: { takes: 'TỆP --out TỆP-MỚI.xlsx', does: 'sửa những ô chỉ có một cách hiểu, ra tệp mới' },
    words: { takes: 'SỐ|"CHỮ"…', does: 'số tiền thành chữ, chữ thành số' },
    forms: { takes: '--year NĂM --out THƯ-MỤC', does: 'làm biểu mẫu để gửi cho từng đơn vị điền' },
    freeze: { takes: 'TỆP --out TỆP-MỚI.xlsx', does: 'đổi hàm của Thi Đua thành giá trị, để gửi đi' },
    allocate: {
      takes: '--year NĂM --by CĂN-CỨ --base TỆP --out CHỈ-TIÊU.xlsx',
      does: 'chia chỉ tiêu của tỉnh cho các đơn vị',
    },
    read: { takes: 'TỆP', does: 'trong tệp có gì, từng ô một (để hỗ trợ)' },
  },
  options: {
    out: { takes: 'TỆP', does: 'ghi kết quả vào tệp hoặc thư mục này' },
    accept: {
      takes: 'ĐIỀU=LÝ-DO',
      does: 'chấp nhận một điều kèm lý do, ví dụ money-per-person@tam-duong:VII.3.amount="đã đối chiếu"; ghi được nhiều lần',
    },
    docx: { takes: 'TỆP.docx', does: 'ghi thêm phụ lục và câu dự thảo ra tệp Word' },
    narrative: {
      takes: 'TỆP',
      does: 'đối chiếu báo cáo viết này (tệp Word hay tệp chữ) và thêm trang “Đối chiếu” vào báo cáo',
    },
    form: { takes: 'MÃ', does: 'biểu mẫu (mặc định: lai-chau-appendix)' },
    year: { takes: 'NĂM', does: 'năm của phụ lục; lệnh nào đọc phụ lục thì mặc định theo tiêu đề trong tệp' },
    targets: { takes: 'TỆP', does: 'chỉ tiêu giao cho các đơn vị (tệp .xlsx hoặc .json)' },
    'last-year': { takes: 'TỆP', does: 'báo cáo hoặc phụ lục năm trước, để so số liệu; ghi được nhiều lần' },
    jobs: { takes: 'SỐ', does: 'số tiến trình đọc tệp cùng lúc (mặc định: theo máy, nhiều nhất 4)' },
    changes: { takes: 'TỆP', does: 'ghi thêm danh sách các ô đã đổi vào tệp chữ này' },
    'dry-run': { takes: '', does: 'chỉ liệt kê, không ghi tệp nào' },
    wording: { takes: '"CHỮ"', does: 'cách viết số tiền: lẻ, ngàn, tỉ, chẵn (hoặc nhiều chữ: "lẻ ngàn"), en' },
    password: { takes: 'MẬT-KHẨU', does: 'khóa biểu mẫu bằng mật khẩu này (mặc định: khóa không mật khẩu)' },
    by: {
      takes: 'CĂN CỨ',
      does: 'chia theo: members (số đoàn viên), grassroots-unions (số CĐCS), last-year (kết quả năm trước), hoặc tên cột trong tệp',
    },
    base: { takes: 'TỆP', does: 'tệp có số của từng đơn vị (.xlsx, .json), hoặc báo cáo tổng hợp năm trước' },
    minimum: { takes: 'SỐ', does: 'mỗi đơn vị ít nhất bấy nhiêu; MỤC=SỐ cho riêng một chỉ tiêu' },
    fixed: { takes: 'PHẦN', does: 'ĐƠN-VỊ:MỤC=SỐ: phần ấn định của một đơn vị; nêu được nhiều lần' },
    only: { takes: 'MỤC', does: 'chỉ chia chỉ tiêu này; nêu được nhiều lần' },
    json: { takes: '', does: 'in kết quả dạng JSON cho chương trình khác' },
    lang: { takes: 'vi|en', does: 'tiếng Việt hoặc tiếng Anh' },
    help: { takes: '', does: 'cách dùng; “thidua LỆNH --help” nói về một lệnh' },
    version: { takes: '', does: 'phiên bản' },
  },
  calling: 'Trong thư mục của Thi Đua, gõ “npm run -s thidua -- LỆNH” thay cho “thidua LỆNH”.',
  exitStatus: 'Mã thoát: 0 không có gì sai, 1 có lỗi trong số liệu, 2 có tệp không đọc được hoặc lệnh sai.',
};

export type HelpTexts = typeof help;
