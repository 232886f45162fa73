/** Chữ trong ngăn Thi Đua ở chỗ so với năm trước. */
export const lastYearPane = {
  lead: 'Có báo cáo năm trước thì số nào lệch xa sẽ được báo.',
  choose: 'Chọn báo cáo năm trước…',
  chooseOther: 'Chọn tệp khác…',
  comparedWith: (names: string) => `Đang so với năm trước: ${names}`,
  remove: 'Thôi so',
  notBefore: (path: string, stated: string, year: string) =>
    `Tệp năm trước “${path}” ghi năm ${stated}, trong khi đang xem năm ${year}: đó không phải số của năm trước, nên các cảnh báo so với năm trước không đúng. Hãy chọn lại tệp.`,
  refused: (name: string, problem: string | null) =>
    `Không dùng được tệp năm trước “${name}”: ${problem ?? 'trong tệp không có số liệu của đơn vị nào.'}`,
};

export type LastYearPaneTexts = typeof lastYearPane;
