/** Chữ trong ngăn Thi Đua ở chỗ các hàm dùng trong ô. */
export const functionsPane = {
  lead: 'Chọn hàm, điền từng phần rồi chèn vào ô. Gõ =THIDUA. trong ô cũng hiện danh sách này.',
  choose: 'Hàm',
  optional: 'không bắt buộc',
  pick: 'Lấy vùng đang chọn',
  pickFor: (argument: string) => `Lấy vùng đang chọn cho ${argument}`,
  formula: 'Công thức',
  insert: (cell: string) => `Chèn vào ô ${cell}`,
  replace: (cell: string) => `Thay ô ${cell}`,
  insertNowhere: 'Chèn vào ô',
  problems: {
    lacks: 'Hãy điền các phần bắt buộc. Bôi đen các ô trong bảng tính rồi bấm “Lấy vùng đang chọn”, hoặc gõ.',
    'no-cell': 'Hãy bấm vào ô sẽ chứa công thức.',
    'counts-itself': 'Ô này nằm trong vùng mà công thức dùng tới. Hãy bấm vào một ô khác để chứa công thức.',
  },
  next: 'Bấm vào ô sẽ chứa công thức, rồi bấm nút này.',
  instead: (cell: string, content: string) => `Ô ${cell} đang có “${content}”, sẽ được thay bằng công thức.`,
  crowded: (cells: string) => `Kết quả chiếm ${cells}, mà ở đó đã có ô được điền: nếu chèn, Excel sẽ báo #SPILL!.`,
  example: 'Ví dụ',
  gives: (value: string) => `cho ${value}`,
  separator: 'Nếu máy đặt theo kiểu Anh - Mỹ thì dùng dấu phẩy thay cho dấu chấm phẩy giữa các phần.',
};

export type FunctionsPaneTexts = typeof functionsPane;
