/** Sheets that have nothing to do with the appendix, as they stand in files that staff send. */

/** Rows of plain cells; a sheet nobody sees where `state` is "hidden". */
function addTable(workbook, name, rows, state = 'visible') {
  const sheet = workbook.addWorksheet(name, { state });
  sheet.addRows(rows);
  sheet.getColumn(2).width = 48;
  sheet.eachRow((row) => {
    row.font = { name: 'Times New Roman', size: 13 };
  });
}

export function addNotes(workbook) {
  addTable(workbook, 'Ghi nhớ', [
    ['Việc cần làm trước khi gửi'],
    [1, 'Xin số liệu Tháng Công nhân của các CĐCS'],
    [2, 'Trình ký, đóng dấu, gửi bản giấy sau'],
    [3, 'Hạn gửi tỉnh: 15/11'],
  ]);
}

export function addMeetingList(workbook) {
  addTable(workbook, 'Danh sách tập huấn', [
    ['DANH SÁCH LỚP TẬP HUẤN NGHIỆP VỤ CÔNG ĐOÀN'],
    ['TT', 'Công đoàn cơ sở', 'Số người', 'Ngày'],
    [1, 'CĐCS Trường Tiểu học số 1', 2, '12/10/2022'],
    [2, 'CĐCS Trạm Y tế', 1, '12/10/2022'],
    [3, 'CĐCS Xí nghiệp chè', 3, '13/10/2022'],
  ]);
}

/** Trade-union fees of another year: numbers under headings that look a little like ours. */
export function addHiddenFees(workbook) {
  const rows = [
    ['THU KINH PHÍ CÔNG ĐOÀN NĂM 2021'],
    ['TT', 'Nội dung', 'Kế hoạch', 'Đã thu'],
    [1, 'Kinh phí khu vực hành chính', 1250, 1248.5],
    [2, 'Kinh phí khu vực sản xuất kinh doanh', 310, 296.75],
    [3, 'Đoàn phí', 205, 205],
  ];
  addTable(workbook, 'KP 2021', rows, 'hidden');
}

export function addEmpty(workbook) {
  workbook.addWorksheet('Sheet3');
}
