/** What the province's targets are split by: members and grassroots unions of each branch. Invented, like the other figures by branch. */
import { newWorkbook, bytesOf } from './save-workbook.mjs';

/** Members, grassroots unions; with the 5 unions directly under the province the unions are the published 785. */
const figures = {
  'thanh-pho-lai-chau': [2710, 96],
  'tam-duong': [1985, 74],
  'phong-tho': [2240, 81],
  'sin-ho': [2365, 85],
  'nam-nhun': [1320, 49],
  'muong-te': [1745, 62],
  'tan-uyen': [1890, 70],
  'than-uyen': [2080, 77],
  'y-te': [2015, 24],
  'giao-duc': [2150, 61],
  'vien-chuc': [2120, 101],
};

export async function allocationBase({ bodies }) {
  const workbook = newWorkbook(bodies[0].name, '2022-11-10');
  const sheet = workbook.addWorksheet('Căn cứ');
  sheet.addRow(['Đơn vị', 'Đoàn viên', 'CĐCS']).font = { bold: true };
  for (const { id, name } of bodies.slice(1)) sheet.addRow([name, ...figures[id]]);
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 12;
  return bytesOf(workbook);
}
