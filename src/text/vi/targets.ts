/** Vì sao không dùng được một tệp chỉ tiêu; mỗi câu đứng sau tên tệp và dấu hai chấm. */
import type { TargetsProblemFacts } from '../../core/targets/targets-problem';

type Say = {
  readonly [K in Exclude<keyof TargetsProblemFacts, 'fault'>]: (facts: TargetsProblemFacts[K]) => string;
};

const HAY_XEM_MAU = 'hãy xem tệp mẫu';

export const targetsProblems: Say & { readonly more: (count: number) => string } = {
  'no-file': () => 'không có tệp này',
  'not-text': () => 'tệp không mở được hoặc không phải tệp chữ',
  'not-json': ({ line }) =>
    line === null
      ? `nội dung không theo cách viết của tệp chỉ tiêu (JSON); ${HAY_XEM_MAU}`
      : `dòng ${String(line)} viết chưa đúng, có thể thừa hoặc thiếu dấu phẩy, dấu ngoặc, dấu nháy`,
  lacks: ({ place }) => `thiếu mục “${place}”`,
  'no-place-for': ({ keys, place }) =>
    `${place === '' ? '' : `trong “${place}” `}không có mục nào tên là “${keys.join('”, “')}”`,
  'wrong-at': ({ place, value }) => `mục “${place}” ghi ${value} là chưa đúng; ${HAY_XEM_MAU}`,
  'other-form': ({ found, wanted }) => `tệp là của biểu mẫu ${found}, trong khi đang làm với biểu mẫu ${wanted}`,
  'other-year': ({ found, wanted }) =>
    `tệp là của năm ${String(found)}, trong khi đang làm với năm ${String(wanted)}; hãy dùng tệp chỉ tiêu năm ${String(wanted)}`,
  'unknown-year': ({ found, known }) =>
    `tệp là của năm ${String(found)}, nhưng biểu mẫu chưa có năm đó; các năm hiện có: ${known.join(', ')}`,
  'unknown-bodies': ({ ids }) => `không có đơn vị nào mang mã ${ids.join(', ')}`,
  'unknown-codes': ({ codes }) => `biểu mẫu không có mục nào mang mã ${codes.join(', ')}`,
  'no-table': () =>
    'không thấy bảng chỉ tiêu; bảng cần một dòng (hoặc một cột) ghi tên các đơn vị và một cột (hoặc một dòng) ghi nội dung chỉ tiêu',
  'no-report': () => 'đây không phải báo cáo tổng hợp do Thi Đua ghi ra, nên không biết kết quả của từng đơn vị',
  'no-year': ({ known }) =>
    `tiêu đề của bảng không ghi năm; hãy ghi năm vào tiêu đề, ví dụ “CHỈ TIÊU GIAO NĂM ${String(known.at(-1) ?? '')}”, hoặc nêu năm khi gõ lệnh (--year)`,
  'unknown-body': ({ cell, text }) =>
    `ô ${cell} ghi “${text}”, không phải tên đơn vị nào đã biết; hãy sửa tên, hoặc bỏ ra khỏi bảng nếu không giao cho nơi ấy`,
  'body-twice': ({ cell, other, text }) => `“${text}” ở ô ${cell} đã có ở ô ${other}; hãy chỉ để lại một`,
  'unknown-line': ({ cell, text }) =>
    text === ''
      ? `dòng của ô ${cell} có số nhưng không ghi nội dung chỉ tiêu`
      : `dòng của ô ${cell} ghi “${text}”, không khớp với chỉ tiêu nào của biểu mẫu`,
  'line-twice': ({ cell, other, text }) =>
    `“${text}” ở dòng của ô ${cell} đã có ở dòng của ô ${other}; hãy chỉ để lại một`,
  'no-base': ({ wanted, known }) =>
    `không thấy cột (hoặc dòng) “${wanted[0] ?? ''}” ghi số của từng đơn vị${known.length > 0 ? `; trong tệp có: ${known.join(', ')}` : ''}`,
  'body-ended': ({ body, year }) => `năm ${String(year)} không có đơn vị ${body}`,
  unclear: ({ cell, text }) => `ô ${cell} ghi “${text}”, không đọc được thành một con số chắc chắn; hãy gõ lại số`,
  'below-zero': ({ cell, text }) => `ô ${cell} ghi ${text}; chỉ tiêu giao không thể là số âm`,
  'not-computed': ({ cell }) =>
    `ô ${cell} là công thức chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi dùng`,
  'sum-differs': ({ cell, text, stated, sum }) =>
    `ô ${cell} (“${text}”) ghi ${stated.replace('.', ',')}, trong khi các đơn vị cộng lại là ${sum.replace('.', ',')}; hãy xem lại các số và tổng`,
  'part-of-one': ({ source, value }) =>
    `${source} giữ số ${value.replace('.', ',')}, trong khi số đoàn viên, số CĐCS phải là số nguyên; có thể Excel đã hiểu dấu ngăn hàng nghìn thành dấu thập phân, hãy gõ lại số`,
  more: (count) => `và ${String(count)} chỗ nữa`,
};

export type TargetsTexts = typeof targetsProblems;
