/** Chữ của lệnh giao chỉ tiêu: trên màn hình và trong bảng tính được ghi ra. */
import type { AllocationProblem, Ground } from '../../core/targets/allocation';

type Kind = AllocationProblem['kind'];
/** Tên đơn vị và số đã viết theo cách của người đọc. */
export interface AllocationWording {
  readonly number: (decimal: string) => string;
  readonly body: (id: string) => string;
}
type Say = {
  readonly [K in Kind]: (facts: Extract<AllocationProblem, { readonly kind: K }>, say: AllocationWording) => string;
};

const problems: Say = {
  'not-whole': ({ values }, { number }) =>
    `chỉ chia được số nguyên không âm, ở đây có ${values.map(number).join(', ')}`,
  'base-unknown': ({ bodies }, { body }) => `chưa có số làm căn cứ chia của ${bodies.map(body).join(', ')}`,
  'no-base': () => 'chưa có số làm căn cứ chia của đơn vị nào',
  'base-negative': ({ bodies }, { body }) => `số làm căn cứ chia của ${bodies.map(body).join(', ')} là số âm`,
  'base-all-zero': ({ rest }, { number }) =>
    `số làm căn cứ chia của mọi đơn vị đều bằng 0, không biết chia ${number(rest)} thế nào`,
  'fixed-above-target': ({ fixed, target }, { number }) =>
    `các phần ấn định cộng lại là ${number(fixed)}, nhiều hơn chỉ tiêu ${number(target)}`,
  'fixed-below-target': ({ fixed, target }, { number }) =>
    `đơn vị nào cũng đã ấn định phần, cộng lại là ${number(fixed)}, ít hơn chỉ tiêu ${number(target)}`,
  'minimum-above-rest': ({ minimum, bodies, rest }, { number }) =>
    `mỗi đơn vị ít nhất ${number(minimum)} thì ${String(bodies)} đơn vị cần ${number(String(Number(minimum) * bodies))}, trong khi chỉ còn ${number(rest)} để chia`,
};

const grounds: Readonly<Record<Ground, string>> = {
  base: 'theo căn cứ',
  minimum: 'mức tối thiểu',
  fixed: 'ấn định',
};

export const allocateTexts = {
  problems,
  grounds,
  bases: { members: 'Số đoàn viên', 'grassroots-unions': 'Số CĐCS', 'last-year': 'Kết quả năm trước' },
  byNeeded:
    'Hãy cho biết chia theo gì, ví dụ: --by members (số đoàn viên), --by grassroots-unions (số CĐCS), --by last-year (kết quả năm trước).',
  yearNeeded: (known: string) => `Hãy cho biết giao chỉ tiêu năm nào, ví dụ: --year 2023. Các năm hiện có: ${known}.`,
  outNeeded: 'Hãy cho biết ghi bảng chỉ tiêu vào đâu, ví dụ: --out chi-tieu-2023.xlsx.',
  outMustBeXlsx: (path: string) => `Bảng chỉ tiêu là tệp Excel nên tên phải kết thúc bằng .xlsx, không phải “${path}”.`,
  outExists: (path: string) =>
    `Đã có tệp “${path}”. Bảng chỉ tiêu có thể đã được sửa tay nên không ghi đè; hãy ghi ra tên khác.`,
  noPaths: (path: string) => `Lệnh này không nhận tên tệp “${path}”; tệp căn cứ chia nêu ở --base.`,
  baseNeeded: (name: string) =>
    `Hãy nêu tệp có ${name.toLowerCase()} của từng đơn vị, ví dụ: --base can-cu.xlsx (một cột tên đơn vị, một cột số).`,
  lastYearNeeded: 'Hãy nêu báo cáo tổng hợp năm trước, ví dụ: --base bao-cao-2022.xlsx.',
  baseUnreadable: (path: string, problem: string) => `Không dùng được tệp căn cứ chia “${path}”: ${problem}.`,
  noProvincialTargets: (year: string) => `Chưa có chỉ tiêu giao cho tỉnh năm ${year} nên không có gì để chia.`,
  wrongMinimum: (typed: string) => `Mức tối thiểu “${typed}” chưa đúng; ví dụ: --minimum 1 hoặc --minimum III.1=1.`,
  wrongFixed: (typed: string) => `Phần ấn định “${typed}” chưa đúng; ví dụ: --fixed tam-duong:I.1=15.`,
  saidTwice: (typed: string) => `“${typed}” trái với số đã nêu trước đó trong cùng lệnh. Hãy chỉ để lại một.`,
  unknownBody: (typed: string) => `Không có đơn vị “${typed}” trong năm này.`,
  notDivisible: (code: string, known: string) =>
    `Chỉ tiêu ${code} không chia được cho các đơn vị. Các chỉ tiêu chia được: ${known}.`,
  split: (code: string, label: string, target: string) => `${code} ${label}: giao cho tỉnh ${target}`,
  splitInLine: (base: string, given: string, up: number) =>
    `tổng căn cứ ${base}, cộng các đơn vị ${given}, ${String(up)} đơn vị được thêm 1 theo phần dư.`,
  reasonsInSheet: (path: string) => `Cách chia từng đơn vị: trang “Cách chia” của tệp ${path}.`,
  impossible: (problem: string) => `Không chia được: ${problem}.`,
  changed: (how: string) => `Lưu ý khi dựa vào kết quả năm trước: ${how}`,
  columns: {
    body: 'Đơn vị',
    base: 'Căn cứ',
    share: 'Chính xác',
    floor: 'Nguyên',
    remainder: 'Dư',
    given: 'Giao',
    ground: 'Cách',
  },
  total: 'Cộng',
  alike: (codes: string) => `Giao như nhau cho mọi đơn vị (tỷ lệ hoặc không giao): ${codes}.`,
  written: (path: string) => `Bảng chỉ tiêu: ${path}`,
  nextStep: (path: string) =>
    `Sửa tay nếu cần, ghi số quyết định vào dòng “Căn cứ”, rồi dùng: thidua merge … --targets "${path}".`,
  sheet: {
    title: (year: number) => `CHỈ TIÊU GIAO NĂM ${String(year)}`,
    basis: 'Căn cứ: …',
    hint: 'Sửa được các ô nền vàng nhạt. “-” là không giao; ô trống là chưa giao. Ghi số, ngày của quyết định giao chỉ tiêu vào dòng “Căn cứ”.',
    province: (name: string) => `${name} (được giao)`,
    code: 'Mục',
    label: 'Nội dung',
    measure: 'ĐVT',
    sum: 'Cộng các đơn vị',
    difference: 'So với giao cho tỉnh',
    basisTitle: 'Căn cứ giao chỉ tiêu',
    basisPrompt: 'Ghi số, ngày của quyết định, ví dụ: Căn cứ: Quyết định số 12/QĐ-LĐLĐ ngày 05/01/2023',
    cellTitle: 'Chỉ tiêu giao',
    cellPrompt: 'Số nguyên từ 0, hoặc “-” nếu không giao.',
    cellError: 'Chỉ nhận số nguyên từ 0 trở lên, hoặc dấu “-” nếu không giao.',
    shareError: 'Chỉ nhận tỷ lệ từ 0% đến 100%, hoặc dấu “-” nếu không giao.',
  },
  reasons: {
    title: 'CÁCH CHIA CHỈ TIÊU CHO CÁC ĐƠN VỊ',
    method: (base: string) =>
      `Chia theo: ${base}. Phần chính xác = chỉ tiêu × căn cứ của đơn vị ÷ tổng căn cứ; giao phần nguyên trước, số còn thiếu giao thêm mỗi đơn vị 1 theo phần dư từ lớn đến nhỏ; phần dư bằng nhau thì đơn vị đứng trước trong danh sách được trước.`,
    minimum:
      'Đơn vị có phần chính xác dưới mức tối thiểu được giao mức tối thiểu; phần còn lại chia cho các đơn vị khác. Phần ấn định giữ nguyên.',
    edited: 'Trang này ghi lại lúc chia; sửa tay ở trang “Chỉ tiêu giao” không làm thay đổi trang này.',
    more: 'Thêm',
    source: 'Căn cứ lấy ở',
  },
  sources: {
    title: 'CĂN CỨ CỦA CHỈ TIÊU GIAO CHO TỈNH',
    target: 'Giao cho tỉnh',
    source: 'Văn bản',
  },
};

export type AllocateTexts = typeof allocateTexts;
