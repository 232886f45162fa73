/** Chữ của lệnh freeze (đổi hàm của Thi Đua thành giá trị để gửi cho người không cài Thi Đua). */
export const freeze = {
  title: (file: string, count: number) => `${file}: đã đổi ${String(count)} ô có hàm của Thi Đua.`,
  wouldChange: (file: string, count: number) => `${file}: sẽ đổi ${String(count)} ô có hàm của Thi Đua (chưa ghi gì).`,
  nothing: (file: string) => `${file}: không có ô nào dùng hàm của Thi Đua, nên không ghi tệp mới.`,
  how: {
    native: 'công thức của Excel, cùng kết quả',
    stored: 'giá trị đang có trong ô',
    calculated: 'giá trị vừa tính lại, vì trong ô không có',
  },
  noValue: (formula: string) =>
    `=${formula} chưa có kết quả trong tệp và không tự tính được. Mở tệp trong Excel có Thi Đua, để Excel tính xong, lưu lại rồi làm lại.`,
  problem: (formula: string, sentence: string) => `=${formula} không cho ra kết quả: ${sentence}`,
  names: (names: string) => `Tên đã đặt còn dùng hàm của Thi Đua, không đổi được: ${names}.`,
  saveAsXlsx:
    'Đây không phải tệp .xlsx nên không đổi được từng ô mà giữ nguyên phần còn lại. Mở tệp bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi chạy lệnh này với tệp .xlsx.',
};

export type FreezeTexts = typeof freeze;
