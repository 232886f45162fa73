import { reportSheetNames } from '../../core/reporting/own-report';

/** Chữ trên biểu mẫu gửi cho đơn vị điền, trừ nhãn của biểu mẫu (ở tệp JSON của biểu mẫu). Excel chỉ nhận lời nhắc dưới 255 chữ. */
export const sentForms = {
  /** Tên trang của biểu mẫu chính thức: tên riêng, không dịch. */
  sheetName: reportSheetNames.vi.form,
  toFill: { before: 'Còn ', after: ' ô chưa điền (ô nền vàng).' },
  allFilled: 'Đã điền đủ các ô. Ô nào có chữ đỏ thì xem lại; rồi lưu và gửi tệp này đi.',
  welfareCount: (codes: string) => `Tổng chăm lo (${codes}), không tính trùng: số lượng`,
  welfareAmount: (codes: string) => `Tổng chăm lo (${codes}), không tính trùng: số tiền`,
  welfareUnits: 'suất, người, nhà',
  notAsked: 'Cấp trên báo cáo',

  count: {
    title: 'Số nguyên',
    prompt: 'Gõ số nguyên, các chữ số liền nhau, ví dụ 6958. Không có thì ghi 0.',
    error: 'Ô này chỉ nhận số nguyên từ 0 trở lên, các chữ số liền nhau, ví dụ 6958.',
  },
  /** Số tăng thêm: có thể nhỏ hơn 0. */
  net: {
    title: 'Số nguyên',
    prompt: 'Gõ số nguyên, các chữ số liền nhau. Giảm thì ghi số âm, ví dụ -3. Không tăng, không giảm thì ghi 0.',
    error: 'Ô này chỉ nhận số nguyên, ví dụ 6958; giảm thì ghi số âm, ví dụ -3.',
  },
  money: {
    title: (measure: string) => `Số tiền, ${measure}`,
    prompt: (measure: string, places: string) =>
      `Gõ số tiền tính bằng ${measure}, nhiều nhất ${places} chữ số lẻ. Không có thì ghi 0.`,
    perPerson: (lowest: string, highest: string) =>
      ` Mỗi người (suất, nhà) thường từ ${lowest} đến ${highest} đồng; ô đổi sang nền hồng là nằm ngoài khoảng ấy, hãy xem lại.`,
    error: (measure: string, places: string) =>
      `Ô này chỉ nhận số tiền từ 0 trở lên, tính bằng ${measure}, nhiều nhất ${places} chữ số lẻ (đến đồng).`,
  },
  /** Thêm vào sau lời nhắc và lời báo lỗi của ô không được giao chỉ tiêu. */
  orDash: {
    prompt: ' Không được giao chỉ tiêu thì ghi dấu (-).',
    error: ' Không được giao chỉ tiêu thì ghi dấu (-).',
  },
  /** Ở ô được giao chỉ tiêu 0, và ở lời lưu ý phía trên bảng của biểu mẫu có ô như thế. */
  zeroTarget: {
    prompt: ' Chỉ tiêu giao là 0: vẫn ghi số, không ghi dấu (-); ô tỷ lệ để trống.',
    error: ' Chỉ tiêu giao là 0 (có giao), nên không ghi dấu (-).',
    note: 'Chỉ tiêu giao là 0: vẫn ghi kết quả (không có thì ghi 0), không ghi dấu (-); ô tỷ lệ để trống.',
  },
  share: {
    title: 'Tỷ lệ phần trăm',
    prompt: 'Gõ tỷ lệ từ 0% đến 100%, có dấu %, ví dụ 15%.',
    error: 'Ô này chỉ nhận tỷ lệ từ 0% đến 100%, có dấu %, ví dụ 15%.',
  },
  judgement: {
    title: 'Chọn trong danh sách',
    prompt: (choices: string) => `Bấm mũi tên bên cạnh ô để chọn: ${choices}.`,
    error: (choices: string) => `Ô này chỉ nhận một trong các mức: ${choices}.`,
  },
  words: {
    title: 'Ghi bằng chữ',
    prompt: 'Ghi ngắn gọn bằng chữ mức đã đạt.',
    error: 'Ô này chỉ nhận chữ, nhiều nhất 200 ký tự.',
  },
  wrong: 'Chưa đúng',
};

export type SentForms = typeof sentForms;
