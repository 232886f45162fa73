/** Chữ của lệnh “thidua forms”. */
export const formsCommand = {
  making: 'Đang làm biểu mẫu',
  yearNeeded: (known: string) => `Hãy cho biết làm biểu mẫu năm nào, ví dụ: --year 2023. Các năm hiện có: ${known}.`,
  outNeeded: 'Hãy cho biết ghi các biểu mẫu vào thư mục nào, ví dụ: --out phu-luc-2023.',
  wrongPassword: 'Mật khẩu có từ 1 đến 15 ký tự, chỉ gồm chữ không dấu, chữ số và dấu thường có trên bàn phím.',
  noFolder: (path: string, detail: string) => `Không tạo được thư mục “${path}” (${detail}). Hãy ghi ra thư mục khác.`,
  written: (body: string, path: string) => `${body}: đã ghi ${path}`,
  unchanged: (body: string, path: string) => `${body}: đã có sẵn, không đổi: ${path}`,
  occupied: (body: string, path: string) =>
    `${body}: CHƯA ghi, vì ở “${path}” đã có một tệp khác hoặc một biểu mẫu đã được điền. Tệp ấy vẫn còn nguyên; hãy chuyển nó đi chỗ khác rồi làm lại, hoặc ghi ra thư mục khác.`,
  withoutTargets: (count: number) =>
    `Chưa có chỉ tiêu giao cho ${String(count)} đơn vị, nên cột “Chỉ tiêu giao” của các đơn vị ấy để trống và tỷ lệ chưa tính được. Có chỉ tiêu thì thêm --targets rồi làm lại.`,
};

export type FormsCommand = typeof formsCommand;
