/** Trang của ngăn Thi Đua khi không mở được cùng Excel. */
export const outside = {
  notInExcel:
    'Trang này là ngăn Thi Đua và chỉ chạy bên trong Excel. Hãy mở Excel, vào thẻ Thi Đua rồi bấm “Mở ngăn Thi Đua”.',
  noOffice:
    'Chưa kết nối được với Excel: máy không tải được thành phần của Microsoft (office.js). Hãy kiểm tra mạng rồi mở lại ngăn. Bảng tính của bạn còn nguyên.',
  notLoaded: 'Ngăn Thi Đua tải chưa xong. Hãy kiểm tra mạng rồi mở lại ngăn. Bảng tính của bạn còn nguyên.',
};
