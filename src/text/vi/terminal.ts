import { formsCommand } from './forms-command';

/** Chữ trên dòng lệnh. */
import { accept } from './accept';

export const terminal = {
  accept,
  unknownCommand: (command: string) => `Không có lệnh “${command}”. Gõ “thidua --help” để xem các lệnh.`,
  wrongOption: (detail: string) => `Lệnh chưa đúng: ${detail}. Gõ “thidua --help” để xem cách dùng.`,
  optionNotTaken: (option: string, command: string) =>
    `Lệnh “${command}” không dùng tùy chọn “${option}”. Gõ “thidua ${command} --help” để xem lệnh này nhận gì.`,
  noFiles: 'Chưa nêu tệp nào. Hãy ghi tên tệp, ví dụ: thidua check "Phụ lục Tam Đường.xlsx".',
  oneFile: 'Lệnh này xem từng tệp một: hãy ghi đúng một tên tệp.',
  noSuchPath: (path: string) => `Không có tệp hoặc thư mục “${path}”. Hãy xem lại tên đã gõ.`,
  nothingFound: 'Không tìm thấy bảng tính nào ở những chỗ đã nêu.',
  outNeeded: 'Hãy cho biết ghi báo cáo vào đâu, ví dụ: --out bao-cao-2022.xlsx.',
  outMustBeXlsx: (path: string) => `Báo cáo là tệp Excel nên tên phải kết thúc bằng .xlsx, không phải “${path}”.`,
  outIsInput: (path: string) => `“${path}” vừa là tệp đầu vào vừa là báo cáo. Hãy ghi báo cáo ra tên khác.`,
  outIsSomethingElse: (path: string) =>
    `Ở “${path}” đang có một tệp khác, không phải báo cáo của Thi Đua. Hãy ghi báo cáo ra tên khác.`,
  docxMustBeDocx: (path: string) => `Bản Word phải có tên kết thúc bằng .docx, không phải “${path}”.`,
  docxIsSomethingElse: (path: string) =>
    `Ở “${path}” đang có một tệp khác, hoặc bản Word đã có người sửa và lưu lại. Hãy ghi bản Word ra tên khác.`,
  docxWritten: (path: string) => `Bản Word: ${path}`,
  docxWrittenElsewhere: (path: string, wanted: string) =>
    `“${wanted}” đang mở hoặc bị khóa nên bản Word được ghi ra: ${path}`,
  nothingToWrite: 'Không đọc được tệp nào nên không ghi báo cáo.',
  unknownForm: (id: string, known: string) => `Không có biểu mẫu “${id}”. Các biểu mẫu hiện có: ${known}.`,
  unknownYear: (year: string, known: string) => `Biểu mẫu này chưa có năm ${year}. Các năm hiện có: ${known}.`,
  lastYearUnreadable: (path: string, problem: string | null) =>
    `Không dùng được tệp năm trước “${path}”: ${problem ?? 'trong tệp không có số liệu của đơn vị nào.'}`,
  lastYearNotBefore: (path: string, stated: string, year: string) =>
    `Tệp năm trước “${path}” ghi năm ${stated}, trong khi đang xem năm ${year}: đó không phải số của năm trước, nên các cảnh báo so với năm trước không đúng. Hãy chọn lại tệp.`,
  targetsUnreadable: (path: string, problem: string) => `Không dùng được tệp chỉ tiêu “${path}”: ${problem}.`,
  unexpected: (detail: string) => `Chương trình gặp lỗi ngoài dự kiến: ${detail}.`,
  reading: 'Đang đọc',
  columns: {
    file: 'Tệp',
    body: 'Đơn vị',
    state: 'Tình trạng',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    indicator: 'Nội dung',
    result: 'Kết quả',
    target: 'Chỉ tiêu',
    rate: 'Tỷ lệ',
    given: 'Đơn vị',
  },
  states: {
    merged: 'đã tổng hợp',
    read: 'đã đọc',
    refused: 'không tính',
    fault: 'không đọc được',
    duplicate: 'bản trùng',
  },
  noBody: '(không rõ)',
  severities: { error: 'LỖI', warning: 'Cảnh báo', note: 'Ghi chú' },
  accepted: 'Đã chấp nhận',
  acceptedCount: (count: number) => `${count} điều đã được chấp nhận kèm lý do.`,
  mend: (value: string) => `Có thể sửa thành: ${value}`,
  alike: (count: number, cells: string) => `Tương tự ở ${count} ô khác: ${cells}`,
  clean: 'Không có lỗi nào.',
  ignored: (count: number) => `Đã bỏ qua ${count} tệp không phải bảng tính hay tệp đính kèm thường gặp.`,
  counts: (errors: number, warnings: number, notes: number) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú.`,
  lookAtWarnings: (count: number) => `Hãy xem ${count} cảnh báo ở trang “Lưu ý” của báo cáo.`,
  bodiesReported: (given: number, asked: number) => `Đã có ${given}/${asked} đơn vị.`,
  missing: (names: string) => `Còn thiếu: ${names}.`,
  balance: (received: number, merged: number, refused: number, faults: number, duplicates: number) =>
    `Nhận ${received} tệp = ${merged} tổng hợp + ${refused} không tính + ${faults} không đọc được + ${duplicates} bản trùng.`,
  welfare: (count: string, amount: string) => `Chăm lo cả năm, không tính trùng: ${count} suất, ${amount} đồng`,
  welfareFromForm: (count: string, amount: string) => `từ các mục của phụ lục: ${count} suất, ${amount} đồng`,
  welfareExtra: (label: string, count: string, amount: string) => `${label}: ${count} suất, ${amount} đồng`,
  partial: 'chưa đủ số',
  written: (path: string) => `Báo cáo: ${path}`,
  writtenElsewhere: (path: string, wanted: string) =>
    `“${wanted}” đang mở hoặc bị khóa nên báo cáo được ghi ra: ${path}`,
  forms: formsCommand,
  hidden: 'ẩn',
  emptySheet: '(trống)',
};

export type TerminalTexts = typeof terminal;
