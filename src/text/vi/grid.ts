/** Chữ trên bảng tính của trang thực hành: câu tiếng Anh của chương trình bảng tính → tiếng Việt. */
export const gridWords: Readonly<Record<string, string>> = {
  File: 'Tệp',
  Edit: 'Sửa',
  View: 'Xem',
};
