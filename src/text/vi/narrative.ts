/** Câu của phần đối chiếu báo cáo viết với phụ lục. */
import type { NarrativeFaultCode, NarrativeFacts, VerdictKind, FormFigureState } from '../../narrative/facts';

/** How this language writes figures; amounts of the narrative are in đồng. */
export interface NarrativeWording {
  readonly number: (decimal: string) => string;
}

type Checks = {
  readonly [Id in keyof NarrativeFacts]: (facts: NarrativeFacts[Id], say: NarrativeWording) => string;
};

const size = (value: string): string => value.replace('-', '');
const isNegative = (value: string): boolean => value.startsWith('-');

const checks: Checks = {
  'rate-of-ratio': ({ ratio, written, rate }, { number }) =>
    `${ratio} là ${number(rate)}%, nhưng báo cáo ghi đạt ${written}.`,
  'parts-and-whole': ({ whole, parts, sum, difference, moneyAgrees, uncounted }, { number }) =>
    `Các phần cộng lại được ${number(sum)} (${parts.join(' + ')}), ${isNegative(difference) ? 'ít hơn' : 'nhiều hơn'} ${whole} là ${number(size(difference))}` +
    `${moneyAgrees === true ? '; số tiền thì cộng lại vừa khớp' : ''}${uncounted === null ? '' : `; phần ${uncounted} không nói số lượng`}.`,
  'part-above-whole': ({ whole, part }) => `Phần ${part} lớn hơn cả tổng ${whole} mà nó thuộc về.`,
  'amount-in-words': ({ amount, words, said }, { number }) =>
    `Số tiền ghi ${amount}, nhưng bằng chữ “${words}” là ${number(said)} đồng.`,
  'unclear-words': ({ amount, words }) => `Không đọc chắc được số tiền bằng chữ “${words}” để so với ${amount}.`,
  'shares-of-hundred': ({ shares, sum }, { number }) =>
    `Các tỷ lệ ${shares.join(', ')} cộng lại được ${number(sum)}%, không phải 100%.`,
  'given-twice': ({ first, second, about }) => `“${about}” ở trên là ${first}, ở đây là ${second}.`,
  anniversary: ({ written, from, to, years }) =>
    `Từ năm ${String(from)} đến năm ${String(to)} là ${String(years)} năm, khác với “${written}”.`,
  'backward-years': ({ written, from, to }) =>
    `Năm ${String(from)} đứng trước năm ${String(to)} là ngược: xem lại “${written}”.`,
  'spaced-digits': ({ written, value }, { number }) =>
    `“${written}” có khoảng trắng ở giữa số; đọc liền là ${number(value)}.`,
  'total-behind': ({ total, parts, sum, difference }, { number }) =>
    `Các số nêu trước cộng lại được ${number(sum)} (${parts.join(' + ')}), ${isNegative(difference) ? 'ít hơn' : 'nhiều hơn'} tổng ${total} là ${number(size(difference))}.`,
  'count-times-each': ({ count, each, total, product, difference }, { number }) =>
    `${count} nhân với ${each} là ${number(product)} đồng, ${isNegative(difference) ? 'ít hơn' : 'nhiều hơn'} ${total} là ${number(size(difference))} đồng.`,
  'written-sum': ({ written, left, right }, { number }) =>
    `“${written}”: tính ra bên trái dấu = là ${number(left)}, bên phải là ${number(right)}.`,
  'change-from-to': ({ written, from, to, change, isPercent }, { number }) =>
    `Từ ${from} đến ${to} là thay đổi ${number(change)}${isPercent ? '%' : ''}, nhưng báo cáo ghi ${written}.`,
  'long-paragraph': ({ longest }, { number }) =>
    `Đoạn này dài hơn ${number(String(longest))} ký tự nên được đọc thành nhiều phần; số ở hai bên chỗ ngắt không được xem cùng nhau. Hãy chia thành nhiều đoạn.`,
  'zeros-lost': ({ written, other, zeros }) =>
    `“${written}” không có đơn vị tính; nếu là “${other}” ở chỗ khác thì đã thiếu ${String(zeros)} số 0.`,
};

const verdicts: { readonly [Kind in VerdictKind]: string } = {
  agrees: 'Khớp',
  reading: 'Khớp, và cho biết ô này đọc thế nào',
  'other-target': 'Kết quả khớp, số sau dấu / khác chỉ tiêu',
  measure: 'Chỉ khớp nếu tính theo đơn vị khác',
  scope: 'Khớp sau khi cộng phần nói ở chỗ khác',
  together: 'Khớp khi cộng các số trong câu',
  'other-scope': 'Khác, có thể do phạm vi tính khác',
  incomplete: 'Khác, có lẽ vì phụ lục chưa đủ số liệu',
  differs: 'Khác',
  'no-figure': 'Phụ lục chưa có số',
  'other-year': 'Của năm khác',
  unlinked: 'Chưa gắn với mục nào',
};

const states: { readonly [State in FormFigureState]: string } = {
  value: 'có số',
  unclear: 'ô này đọc được nhiều cách, không cách nào khớp',
  dash: 'phụ lục ghi “-”',
  nothing: 'phụ lục không có số ở mục này',
};

const faults: { readonly [Code in NarrativeFaultCode]: (detail: string) => string } = {
  'old-word': () =>
    'Đây là tệp Word kiểu cũ (.doc). Mở tệp bằng Word, chọn Lưu thành (Save As) → Word Document (.docx) rồi chọn lại tệp mới.',
  pdf: () => 'Đây là tệp PDF. Hãy dùng tệp Word (.docx) mà PDF được in ra từ đó, hoặc dán chữ vào một tệp .txt.',
  'open-document': () =>
    'Đây là tệp văn bản OpenDocument (.odt). Mở tệp, chọn Lưu thành (Save As) → Word (.docx) rồi chọn lại tệp mới.',
  workbook: () => 'Đây là bảng tính, không phải báo cáo viết. Hãy chọn tệp Word (.docx) hoặc tệp chữ (.txt).',
  'rich-text': () => 'Đây là tệp RTF. Mở tệp bằng Word, chọn Lưu thành (Save As) → Word Document (.docx).',
  'web-page': () => 'Đây là trang web. Mở tệp bằng Word, chọn Lưu thành (Save As) → Word Document (.docx).',
  picture: () => 'Đây là tệp ảnh, không đọc được chữ trong ảnh. Hãy dùng tệp Word (.docx) của báo cáo.',
  empty: () => 'Tệp không có chữ nào.',
  'lock-file': () => 'Đây là tệp tạm mà Word tạo ra khi có người đang mở báo cáo. Hãy chọn chính tệp báo cáo.',
  locked: () => 'Tệp được khóa bằng mật khẩu. Mở tệp bằng Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
  other: () => 'Tệp này không phải tệp Word (.docx) hay tệp chữ (.txt).',
  'legacy-text': () =>
    'Tệp chữ này dùng bảng mã cũ (TCVN3, VNI…). Mở tệp, chuyển mã sang Unicode, lưu lại dạng UTF-8 rồi chọn lại.',
  'legacy-font': () =>
    'Báo cáo này gõ bằng phông chữ cũ (.VnTime, VNI…). Hãy chuyển mã sang Unicode, lưu lại rồi chọn lại.',
  'too-large': () => 'Báo cáo quá lớn để đọc. Hãy bỏ bớt ảnh hoặc chia thành nhiều tệp.',
  'too-slow': () => 'Đọc báo cáo này mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng lại.',
  'cannot-open': (detail) => `Không mở được tệp báo cáo (${detail}). Hãy xem lại tên tệp và quyền mở tệp.`,
  damaged: (detail) =>
    `Tệp Word bị hỏng (${detail}). Mở tệp gốc bằng Word; nếu mở được thì lưu lại dạng .docx rồi chọn lại.`,
};

export const narrative = {
  checks,
  verdicts,
  states,
  faults,
  reading: (meant: string, others: readonly string[]) =>
    `Ô của phụ lục đọc được nhiều cách; báo cáo viết cho biết là ${meant}, không phải ${others.join(' hay ')}.`,
  measure: (meant: string, raw: string) =>
    `Ô ghi “${raw}”; đọc đúng đơn vị của mục thì lệch hàng nghìn lần, báo cáo viết cho biết là ${meant}.`,
  scope: (added: readonly string[], why: string) => `Cộng thêm ${added.join(' + ')} thì khớp: ${why}.`,
  together: (added: readonly string[]) => `Cộng với ${added.join(' + ')} trong cùng câu thì khớp.`,
  incomplete: (given: number, asked: number) =>
    `Phụ lục mới cộng số của ${String(given)} trong ${String(asked)} đơn vị; chờ đủ rồi so lại.`,
  otherScope: (why: string) => `Có thể đúng cả hai, vì ${why}; cần người xem lại.`,
  otherTarget: (of: string, target: string) =>
    `Kết quả khớp, nhưng ${of} không phải chỉ tiêu của phụ lục (${target}); hãy xem ${of} là tổng số gì.`,
  comparedAlone: (of: string) => `Chỉ so số đứng trước dấu /; phụ lục không có số nào để so với ${of}.`,
  otherYear: (year: number) => `Câu này nói về năm ${String(year)}.`,
  note: 'Lưu ý',
  welfare: 'Tổng chăm lo cả năm',
  rate: 'tỷ lệ đạt',
  target: 'chỉ tiêu',
  rowsTogether: (facts: {
    readonly codes: string;
    readonly count: string;
    readonly amount: string;
    readonly statedCount: string;
    readonly statedAmount: string;
  }) =>
    `Nếu cộng hết các mục chăm lo của phụ lục sẽ được ${facts.count} suất và ${facts.amount} đồng, nhiều hơn ${facts.statedCount} suất và ${facts.statedAmount} đồng đã nêu: mục ${facts.codes} kể lại cùng số quà ấy theo bên tặng, không được cộng thêm.`,
  unknown: '…',
  summary: (facts: {
    readonly found: number;
    readonly linked: number;
    readonly agree: number;
    readonly differ: number;
    readonly look: number;
    readonly unlinked: number;
  }) =>
    `Báo cáo viết nêu ${String(facts.found)} số liệu; ${String(facts.linked)} gắn được với phụ lục: ${String(facts.agree)} khớp, ${String(facts.differ)} khác, ${String(facts.look)} cần xem. ${String(facts.unlinked)} số liệu khác không thuộc mục nào của phụ lục.`,
  insideText: 'Trong chính báo cáo viết:',
  againstForm: 'So với phụ lục:',
  nothingInside: 'Các số trong báo cáo viết không mâu thuẫn với nhau.',
  formFigureIs: (code: string, value: string) => `phụ lục, mục ${code}: ${value}`,
  compareUsage:
    'Lệnh này cần đúng hai tệp: báo cáo tổng hợp (hoặc phụ lục) và báo cáo viết. Ví dụ: thidua compare bao-cao-2022.xlsx bao-cao.docx.',
  copyNeedsXlsx:
    'Chỉ thêm được trang đối chiếu vào tệp .xlsx. Mở tệp bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi chạy lại với tệp .xlsx.',
  copyWritten: (path: string) => `Bản có trang đối chiếu: ${path}. Tệp gốc giữ nguyên.`,
  copyWrittenElsewhere: (path: string, wanted: string) =>
    `“${wanted}” đang mở hoặc bị khóa nên bản có trang đối chiếu được ghi ra: ${path}`,
  notCompared: (file: string, message: string) => `Chưa đối chiếu được báo cáo viết “${file}”: ${message}`,
  notTheForm: (file: string) => `Không tìm thấy phụ lục trong “${file}”.`,
  noWords: (form: string) =>
    `Biểu mẫu ${form} chưa có cách gọi tên chỉ tiêu trong báo cáo viết nên chưa đối chiếu được.`,
};

export type NarrativeTexts = typeof narrative;
