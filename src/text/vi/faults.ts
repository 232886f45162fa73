import type {
  ArchiveProblem,
  FaultCode,
  FaultParams,
  LimitedThing,
  OtherFile,
  StructureProblem,
  WriteProblem,
  XmlProblem,
} from '../../core/fault';

const SAVE_AS = 'Mở tệp bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại tệp mới.';
const SEND_WORKBOOK = 'Đề nghị gửi lại phụ lục dạng tệp Excel (.xlsx).';
const SEND_AGAIN =
  'Mở tệp gốc bằng Excel; nếu mở được thì chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại, nếu không thì xin bản khác.';

const archiveProblems: { readonly [P in ArchiveProblem]: string } = {
  truncated: 'tệp bị cụt, thường do tải về hoặc đính kèm chưa xong',
  'bad-directory': 'mục lục bên trong tệp bị sai',
  'headers-disagree': 'hai nơi trong tệp mô tả cùng một phần mà không khớp nhau',
  overlap: 'các phần trong tệp chồng lên nhau',
  'repeated-name': 'hai phần trong tệp trùng tên',
  'bad-name': 'một phần trong tệp có tên không hợp lệ',
  'unknown-method': 'một phần được nén theo cách mà Excel không dùng',
  'encrypted-entry': 'một phần bị khóa bằng mật khẩu của chương trình nén',
  'broken-data': 'dữ liệu nén bị hỏng',
  'wrong-size': 'một phần không đúng kích thước đã ghi',
  'wrong-checksum': 'nội dung đã bị thay đổi so với lúc lưu (sai mã kiểm tra)',
};

const xmlProblems: { readonly [P in XmlProblem]: string } = {
  'cut-off': 'nội dung bị cụt giữa chừng',
  'bad-encoding': 'bảng mã chữ bị sai',
  doctype: 'có khai báo DOCTYPE, vốn không được phép trong tệp Excel',
  'mismatched-tag': 'thẻ mở và thẻ đóng không khớp',
  'bad-tag': 'có thẻ viết sai',
  'bad-attribute': 'có thuộc tính viết sai',
  'repeated-attribute': 'có thuộc tính bị lặp lại',
  'bad-entity': 'có ký hiệu & không hợp lệ',
  'bad-character': 'có ký tự không được phép',
  'bad-comment': 'có chú thích viết sai',
  'bad-instruction': 'có chỉ dẫn xử lý viết sai',
  'unknown-prefix': 'có tiền tố chưa được khai báo',
  'not-one-root': 'không phải đúng một phần tử gốc',
  'stray-text': 'có chữ nằm sai chỗ',
  'stray-element': 'có phần tử nằm sai chỗ',
};

const structureProblems: { readonly [P in StructureProblem]: string } = {
  'missing-part': 'thiếu một phần cần có',
  'unknown-root': 'có phần không phải loại đã khai báo',
  'bad-relationship': 'liên kết giữa các phần bị sai',
  'outside-target': 'có liên kết trỏ ra ngoài tệp',
  'shared-part': 'hai trang tính dùng chung một nội dung',
  'repeated-sheet-name': 'hai trang tính trùng tên',
  'no-sheet': 'không có trang tính nào',
  'bad-sheet-list': 'danh sách trang tính bị sai',
  'unexpected-element': 'có phần tử lạ trong dữ liệu',
  'unexpected-text': 'có chữ lạ trong dữ liệu',
  'bad-address': 'có ô mang địa chỉ không tồn tại',
  'not-understood': 'nội dung tệp đời cũ không đọc được trọn vẹn',
  unforeseen: 'lỗi chưa lường trước',
};

const limitedThings: { readonly [T in LimitedThing]: (limit: number) => string } = {
  'file-bytes': (limit) => `tệp lớn hơn ${mebibytes(limit)}`,
  entries: (limit) => `tệp có hơn ${limit} phần bên trong`,
  'part-bytes': (limit) => `một phần khi giải nén lớn hơn ${mebibytes(limit)}`,
  'total-bytes': (limit) => `cả tệp khi giải nén lớn hơn ${mebibytes(limit)}`,
  ratio: (limit) => `một phần khi giải nén lớn gấp hơn ${limit} lần`,
  depth: (limit) => `có hơn ${limit} lớp phần tử lồng nhau`,
  attributes: (limit) => `một phần tử có hơn ${limit} thuộc tính`,
  'text-length': (limit) => `một ô có hơn ${limit} ký tự`,
  'total-text': (limit) => `chữ trong các ô dài hơn ${limit} ký tự`,
  cells: (limit) => `có hơn ${limit} ô có dữ liệu`,
  ranges: (limit) => `một trang tính có hơn ${limit} vùng gộp ô hoặc công thức mảng`,
  names: (limit) => `có hơn ${limit} tên vùng`,
  notices: (limit) => `có hơn ${limit} điểm bất thường`,
};

const otherFiles: { readonly [K in OtherFile]: string } = {
  'outlook-message': 'thư Outlook (.msg)',
  'e-mail': 'thư điện tử (.eml)',
  'mail-attachment-bundle': 'gói đính kèm winmail.dat của Outlook',
  'rich-text': 'văn bản RTF',
  'old-office': 'tệp Office đời cũ không phải bảng tính hoặc đã hỏng',
  numbers: 'bảng tính Numbers của Apple',
  'open-document-other': 'tài liệu OpenDocument không phải bảng tính',
  shortcut: 'lối tắt (shortcut), không phải bản thân tệp',
  'sound-or-video': 'tệp âm thanh hoặc phim',
  xml: 'tệp XML',
  program: 'chương trình máy tính',
  unknown: 'loại tệp không nhận ra được',
};

function mebibytes(bytes: number): string {
  return `${bytes / (1024 * 1024)} MB`;
}

/** Where it broke, for whoever has to look: the part, and the cell as near as it is known. */
function place(part: string, cell: string | null): string {
  if (part === '') return '';
  return cell === null ? ` (ở ${part})` : ` (ở ${part}, gần ô ${cell})`;
}

const writeProblems: { readonly [P in WriteProblem]: (detail: string) => string } = {
  'disk-full': () => 'ổ đĩa đã đầy. Hãy xóa bớt tệp hoặc ghi ra ổ khác',
  'no-permission': (detail) => `không có quyền ghi ở đó (${detail}). Hãy ghi ra thư mục khác`,
  'no-folder': () => 'không có thư mục ấy. Hãy tạo thư mục hoặc ghi ra thư mục khác',
  'is-a-folder': () => 'đó là một thư mục. Hãy đặt tên tệp kết thúc bằng .xlsx',
  'in-use': (detail) =>
    `tệp đang mở trong chương trình khác (${detail}), ghi ra tên khác bên cạnh cũng không được. Hãy đóng tệp rồi làm lại`,
  'reads-back-differently': (detail) =>
    `đọc lại thì không giống những gì đã ghi (${detail}). Ổ đĩa có thể hỏng; hãy ghi ra ổ khác`,
  other: (detail) => `máy báo lỗi ${detail}. Hãy ghi ra thư mục khác`,
};

export const faults: { readonly [C in FaultCode]: (p: FaultParams[C]) => string } = {
  'empty-file': () => `Tệp rỗng, không có nội dung nào. ${SEND_WORKBOOK}`,
  'lock-file': () =>
    'Đây là tệp tạm “~$” mà Excel tạo ra khi có người đang mở phụ lục, không phải phụ lục. Đóng tệp trong Excel rồi gửi tệp không có “~$” ở đầu tên.',
  'old-excel': () => `Đây là tệp Excel 95 hoặc cũ hơn, hoặc tệp .xls đã hỏng. ${SAVE_AS}`,
  'binary-excel': () => `Đây là tệp Excel nhị phân (.xlsb). ${SAVE_AS}`,
  'xml-spreadsheet': () => `Đây là bảng tính XML 2003. ${SAVE_AS}`,
  'open-document': () => `Đây là bảng tính OpenDocument không nén (.fods). ${SAVE_AS}`,
  'text-table': () => `Đây là tệp văn bản thuần hoặc CSV, không phải tệp Excel. ${SAVE_AS}`,
  'web-page': () => `Đây là trang web (HTML) được đặt tên như tệp Excel. ${SAVE_AS}`,
  'word-document': () => `Đây là tài liệu Word. ${SEND_WORKBOOK}`,
  presentation: () => `Đây là bài trình chiếu PowerPoint. ${SEND_WORKBOOK}`,
  pdf: () => `Đây là tệp PDF. ${SEND_WORKBOOK}`,
  image: () => `Đây là tệp ảnh. ${SEND_WORKBOOK}`,
  'encrypted-workbook': () =>
    'Tệp được đặt mật khẩu mở. Mở bằng Excel, vào Tệp (File) → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu rồi gửi lại.',
  'zip-of-workbooks': () => 'Đây là tệp nén .zip chứa các tệp Excel. Giải nén rồi đưa từng tệp Excel vào.',
  archive: () =>
    `Đây là tệp nén (.zip, .rar, .7z…) không có phụ lục đọc được. Giải nén rồi gửi tệp Excel (.xlsx) bên trong.`,
  'not-a-workbook': ({ looksLike }) => `Đây không phải tệp Excel: ${otherFiles[looksLike]}. ${SEND_WORKBOOK}`,
  'damaged-archive': ({ problem, part }) =>
    `Tệp bị hỏng: ${archiveProblems[problem]}${place(part, null)}. ${SEND_AGAIN}`,
  'damaged-xml': ({ problem, part, cell }) => `Tệp bị hỏng: ${xmlProblems[problem]}${place(part, cell)}. ${SEND_AGAIN}`,
  'damaged-workbook': ({ problem, part, cell, detail }) =>
    `Tệp không đọc được chắc chắn: ${structureProblems[problem]}${detail === '' ? '' : ` “${detail}”`}${place(part, cell)}. ${SEND_AGAIN}`,
  'too-large': ({ what, limit, part, cell }) =>
    `Tệp vượt giới hạn: ${limitedThings[what](limit)}${place(part, cell)}. Xóa phần thừa (ảnh, trang tính, dữ liệu không thuộc phụ lục) rồi gửi lại.`,
  'too-slow': ({ seconds }) =>
    `Tệp đọc quá lâu (hơn ${seconds} giây) nên đã dừng; tệp có thể bị hỏng hoặc chứa quá nhiều dữ liệu. ${SEND_AGAIN}`,
  'too-much-memory': ({ megabytes }) =>
    `Tệp cần quá nhiều bộ nhớ (hơn ${megabytes} MB) nên đã dừng; tệp có thể bị hỏng hoặc chứa quá nhiều dữ liệu. ${SEND_AGAIN}`,
  'reader-crashed': ({ detail }) => `Bộ đọc bị dừng đột ngột hai lần ở tệp này (${detail}). ${SEND_AGAIN}`,
  'cannot-open': ({ detail }) =>
    detail === 'ENOENT'
      ? 'Không có tệp này. Hãy xem lại tên tệp và thư mục.'
      : detail === 'EISDIR'
        ? 'Đây là một thư mục, không phải tệp. Hãy nêu tên tệp trong thư mục ấy.'
        : `Không mở được tệp (${detail}). Đóng tệp nếu đang mở trong chương trình khác và kiểm tra quyền đọc, rồi làm lại.`,
  'cannot-write': ({ path, why, detail }) =>
    `Chưa ghi được báo cáo vào “${path}”: ${writeProblems[why](detail)}. Báo cáo cũ (nếu có) vẫn còn nguyên.`,
};
