/** What a person decided about a finding, behind its sentence; that it was accepted stands before it, or beside it. */
export const decided = (value: string | null, reason: string): string => {
  const because = `Lý do: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`;
  return value === null ? because : `Đã quyết định: lấy ${value}. ${because}`;
};

/** Lời yêu cầu, phỏng đoán, hay câu “chưa được tính” không còn đúng khi đã quyết định. */
export const orders =
  /^(hãy|có lẽ|muốn|mở tệp|số lượng có thể|nếu .*(hãy|thì (ghi|xóa|xem|bỏ))|(số liệu|số tiền này|cả hai) chưa được )/iu;
