/** Câu chữ về việc chấp nhận một điều kèm lý do. */
import type { AcceptedProblem } from '../../core/accepting/accepted-file';
import type { WishOutcome } from '../../core/accepting/accepting';

const EXAMPLE = '--accept money-per-person@tam-duong:VII.3.amount="đã đối chiếu chứng từ"';

/** Vì sao không dùng được tệp accepted.json; `place` như “accepted › 2 › reason”. */
const problems: Readonly<Record<AcceptedProblem['why'], (place: string, value: string) => string>> = {
  'too-large': () => 'tệp lớn quá mức của một tệp quyết định',
  'not-json': () => 'nội dung không theo cách viết của tệp quyết định (JSON)',
  lacks: (place) => `thiếu mục “${place}”`,
  whose: (place) => `mục “${place}” chưa cho biết của đơn vị nào: hãy ghi “body” hoặc “sha256”`,
  'which-version': (place) =>
    `mục “${place}” chưa cho biết đã xem bản nào: hãy ghi “sha256” của tệp, hoặc “found” là chữ trong ô lúc xem`,
  'about-what': (place) => `mục “${place}” chưa cho biết chấp nhận điều gì: hãy ghi “rule” hoặc “code”`,
  'value-with-rule': (place) =>
    `mục “${place}” ghi cả “rule” lẫn “value”; đã lấy một số khác thì chỉ ghi “code” và “value”`,
  'too-long': (place, value) => `mục “${place}” dài quá ${value} chữ cái; hãy viết ngắn lại`,
  wrong: (place, value) => `mục “${place}” ghi ${value} là chưa đúng`,
  'unknown-key': (_place, value) => `không có mục nào tên là “${value}”`,
  'unknown-rule': (place, value) => `mục “${place}” ghi quy tắc “${value}” không có trong sổ quy tắc`,
  'unknown-code': (place, value) => `mục “${place}” ghi mã “${value}” không có trong biểu mẫu`,
  'unknown-body': (place, value) => `mục “${place}” ghi đơn vị “${value}” không có trong danh sách`,
  'other-form': (_place, value) => `tệp là của biểu mẫu “${value}”`,
  'no-such-year': (_place, value) => `biểu mẫu chưa có năm ${value}`,
};

/** Một lời chấp nhận đã thành hay không, và vì sao. */
const outcomes: Readonly<Record<Exclude<WishOutcome, 'other-year'>, (label: string, where: string) => string>> = {
  accepted: (label, where) => `Đã chấp nhận ${label} (“${where}”).`,
  nothing: (label) =>
    `Lời chấp nhận ${label} không ứng với điều nào đang báo, nên không có tác dụng; hãy xem lại quy tắc, đơn vị và mục (điều báo ở một ô thì phải ghi mục sau @), hoặc bỏ đi.`,
  several: (label, where) =>
    `Lời chấp nhận ${label} ứng với nhiều tệp: “${where}”. Chưa chấp nhận ở tệp nào; hãy ghi rõ đơn vị, ví dụ ${EXAMPLE}.`,
  'other-version': (label, where) =>
    `Lời chấp nhận ${label} là của một bản khác; tệp “${where}” đã thay đổi. Hãy xem lại rồi quyết định lại.`,
  'other-content': (label, where) =>
    `Lời chấp nhận ${label} là của lúc trong ô ghi khác; ô ở tệp “${where}” đã thay đổi. Hãy xem lại rồi quyết định lại.`,
  'no-value': (label, where) =>
    `Không chấp nhận được ${label} ở tệp “${where}”: không có số nào để tính, hoặc không rõ số của ai. Hãy sửa ở tệp, hoặc quyết định một số trong ngăn Thi Đua.`,
  impossible: (label, where) =>
    `Không dùng được số đã quyết định cho ${label} ở tệp “${where}”: dòng này không nhận số ấy.`,
  'only-note': (label, where) => `Điều ${label} ở tệp “${where}” chỉ để biết, không cần chấp nhận.`,
};

export const accept = {
  badOption: (typed: string) =>
    `Chưa rõ “--accept ${typed}”. Hãy ghi quy tắc, đơn vị, mục và lý do, ví dụ ${EXAMPLE}. Mã của quy tắc có trong sổ quy tắc.`,
  noReason: (typed: string) => `“--accept ${typed}” chưa có lý do. Hãy ghi lý do sau dấu =, ví dụ ${EXAMPLE}.`,
  reasonTooLong: (rule: string, length: number, most: number) =>
    `Lý do của “--accept ${rule}” dài ${String(length)} chữ cái; hãy viết ngắn lại, nhiều nhất ${String(most)}.`,
  unknownRule: (rule: string) => `Không có quy tắc “${rule}” trong sổ quy tắc (docs/quy-tac.md).`,
  unknownPlace: (place: string) =>
    `“${place}” trong --accept không phải đơn vị trong danh sách, cũng không phải mục của biểu mẫu.`,
  unusable: (path: string, why: string) => `Không dùng được tệp quyết định “${path}”: ${why}.`,
  notOpened: 'tệp không mở được hoặc không phải tệp chữ',
  used: (path: string, count: number) => `Tệp “${path}” có ${String(count)} quyết định.`,
  otherYear: (file: string, year: number, ofYears: readonly number[], count: number) =>
    `Tệp “${file}” là của năm ${String(year)}, không dùng cho tệp năm ${ofYears.join(', ')}: ${String(count)} quyết định trong đó không có tác dụng.`,
  problems,
  outcomes,
};

export type AcceptTexts = typeof accept;
