/**
 * The same figures as staff really send them. One entry is one file: whose it is, when it was saved, how its appendix is
 * changed, what else stands in it, and the program that saves it last. Mường Tè has sent nothing; Tam Đường has sent twice.
 */
import {
  insertColumn,
  moveSectionToTop,
  relabel,
  replaceIn,
  respell,
  retypeRates,
  retypeResults,
  swapRows,
} from './messy-changes.mjs';
import { addEmpty, addHiddenFees, addMeetingList, addNotes } from './other-sheets.mjs';
import * as spelling from './spelling.mjs';

export const messyFiles = [
  {
    file: 'LDLD tinh Lai Chau - phan tinh lam.xlsx',
    body: 'lai-chau',
    day: '2022-11-15',
    change: provinceByHand,
  },
  {
    file: 'Phu luc 2022 TP Lai Chau.xlsx',
    body: 'thanh-pho-lai-chau',
    day: '2022-11-09',
    change: everythingAsVietnameseText,
  },
  { file: 'Phu luc huyen Tam Duong.xlsx', body: 'tam-duong', day: '2022-11-08', change: firstCopyOfTamDuong },
  {
    file: 'Phu luc huyen Tam Duong (sua lan 2).xlsx',
    body: 'tam-duong',
    day: '2022-11-14',
    change: linesMovedAndCommas,
  },
  {
    file: 'phong tho_PL thi dua.xlsx',
    body: 'phong-tho',
    day: '2022-11-10',
    change: sectionMoved,
    savedBy: 'openpyxl',
  },
  {
    file: 'Phụ lục Sìn Hồ 2022.xlsx',
    body: 'sin-ho',
    day: '2022-11-10',
    change: headerThreeRowsLower,
    savedBy: 'LibreOffice',
  },
  {
    file: 'NamNhun-PL2022.xlsx',
    body: 'nam-nhun',
    day: '2022-11-11',
    change: lastYearInBetween,
    before: [addMeetingList],
    drawing: { sheetName: 'Sheet2', left: 2, hidden: ['earlier'] },
  },
  { file: 'PL thi dua Tan Uyen.xlsx', body: 'tan-uyen', day: '2022-11-11', change: decomposedWords },
  { file: 'Than Uyen - bao cao nam.xlsx', body: 'than-uyen', day: '2022-11-12', change: otherSpellingAndPoints },
  {
    file: 'CDN Y te 2022.xlsx',
    body: 'y-te',
    day: '2022-11-12',
    change: (plan) => ({ ...plan, branch: 'CĐN Y tế' }),
    before: [addNotes],
    after: [addEmpty, addHiddenFees],
  },
  { file: 'Giao duc (Excel tieng Anh).xlsx', body: 'giao-duc', day: '2022-11-13', change: typedInEnglishExcel },
  { file: 'CDVC tinh.xlsx', body: 'vien-chuc', day: '2022-11-14', change: capitalsAndFullStops },
];

function provinceByHand(plan) {
  const words = respell(plan, spelling.withoutStroke);
  const counts = retypeResults(words, 'count', spelling.vietnameseCount);
  const money = retypeResults(counts, 'money', spelling.spacedMoney);
  return retypeResults(money, 'share', (share) => spelling.percentText(Math.round(share * 100)));
}

function everythingAsVietnameseText(plan) {
  const counts = retypeResults(plan, 'count', spelling.vietnameseCount);
  const money = retypeResults(counts, 'money', spelling.vietnameseMoney);
  return { ...retypeRates(money, String), branch: plan.union };
}

/** As the later copy, but for VII.2: 458 people where it is 485. */
function firstCopyOfTamDuong(plan) {
  return replaceIn(linesMovedAndCommas(plan), 'VII.2.count', { result: { number: 458, format: '#,##0' } });
}

function linesMovedAndCommas(plan) {
  const moved = swapRows(plan, 'IV.2', 'IV.3');
  return replaceIn(retypeResults(moved, 'money', spelling.threeDecimals(',')), 'I.1', { rate: '109%' });
}

function sectionMoved(plan) {
  return moveSectionToTop(respell(plan, spelling.withoutStroke), 'VII');
}

function headerThreeRowsLower(plan) {
  return {
    ...plan,
    above: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sìn Hồ, ngày 10 tháng 11 năm 2022'],
  };
}

/** A column with the figures of 2021 (nine tenths of 2022's) stands before the results; somebody has hidden it. */
function lastYearInBetween(plan) {
  const earlier = ({ result }) => (result?.number === undefined ? (result ?? null) : Math.floor(result.number * 0.9));
  return insertColumn(plan, {
    name: 'earlier',
    heading: 'Thực hiện năm 2021',
    before: 'result',
    cellOf: earlier,
  });
}

function decomposedWords(plan) {
  return respell(plan, (text) => spelling.doubleSpaces(spelling.decomposed(text)));
}

function otherSpellingAndPoints(plan) {
  const respelled = respell(plan, spelling.otherTonePlace);
  return retypeResults(respelled, 'money', spelling.threeDecimals('.'));
}

/** "1.045" and "229,900" typed the Vietnamese way, understood the English way: 1.045 and 229900. */
function typedInEnglishExcel(plan) {
  const rates = retypeRates(plan, spelling.percentNumber);
  const count = replaceIn(rates, 'VII.2.count', { result: { number: 1.045, format: 'General' } });
  return replaceIn(count, 'VII.2.amount', { result: { number: 229900, format: '#,##0' } });
}

function capitalsAndFullStops(plan) {
  return retypeResults(relabel(plan, spelling.upperCase), 'count', spelling.withFullStop);
}
