/** Chữ của lệnh mend (sửa những ô chỉ có một cách hiểu) và freeze (đổi hàm của Thi Đua thành giá trị). */
import type { LeftWhy } from '../../core/checking/mends';

const SAVE_AS_XLSX =
  'Mở tệp bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi chạy lệnh này với tệp .xlsx.';

const left: { readonly [W in LeftWhy]: string } = {
  'too-many-digits': 'số dài quá 15 chữ số, Excel không giữ đúng được',
  'no-such-place': 'không tìm thấy ô này',
  'twice-in-file': 'ô này được ghi hai lần trong tệp; hãy mở và lưu lại tệp bằng Excel',
  'under-merge': 'ô này nằm khuất dưới một vùng gộp ô',
  'inside-array': 'ô này thuộc một công thức mảng, phải đổi cả vùng',
  'data-table': 'ô này thuộc một bảng dữ liệu (Data Table) của Excel',
  'shared-formula': 'các ô khác còn lấy công thức từ ô này',
  'not-writable': 'nội dung mới không ghi được vào một ô',
};

export const mend = {
  outNeeded: 'Hãy cho biết ghi tệp mới vào đâu, ví dụ: --out "Phụ lục đã sửa.xlsx"; hoặc thêm --dry-run để chỉ xem.',
  outMustBe: (path: string, extension: string) =>
    `Tệp mới phải có tên kết thúc bằng ${extension} như tệp gốc, không phải “${path}”.`,
  outIsInput: (path: string) => `“${path}” chính là tệp gốc. Tệp gốc không bao giờ bị ghi đè: hãy ghi ra tên khác.`,
  outExists: (path: string) => `Ở “${path}” đã có một tệp. Hãy ghi ra tên khác, hoặc xóa tệp ấy trước.`,
  changesIsOther: (path: string) => `“${path}” là tệp gốc, tệp mới, hoặc một tệp đã có. Hãy ghi danh sách ra tên khác.`,
  saveAsXlsx: `Đây không phải tệp .xlsx nên không sửa được từng ô mà giữ nguyên phần còn lại. ${SAVE_AS_XLSX}`,
  changedMeanwhile: 'Tệp đã bị thay đổi trong lúc đang đọc. Hãy chạy lại.',
  title: (file: string, count: number) => `${file}: đã sửa ${String(count)} ô.`,
  wouldChange: (file: string, count: number) => `${file}: sẽ sửa ${String(count)} ô (chưa ghi gì).`,
  nothing: (file: string) => `${file}: không có ô nào cần sửa mà chỉ có một cách hiểu, nên không ghi tệp mới.`,
  asText: (value: string) => `“${value}”`,
  blank: '(trống)',
  line: (where: string, before: string, after: string, why: string) => `${where}: ${before} → ${after} (${why})`,
  inSheet: (cell: string, sheet: string) => `${cell} trang “${sheet}”`,
  leftTitle: (count: number) => `Còn ${String(count)} ô để nguyên:`,
  leftLine: (where: string, why: string) => `${where}: ${why}`,
  left,
  whys: {
    'number-as-text': 'số gõ dưới dạng chữ',
    'label-nearly': 'ghi lại đúng nội dung của biểu mẫu',
    'measure-changed': 'ghi lại đúng đơn vị tính',
    'money-measure-changed': 'ghi lại đúng đơn vị tính',
  } as Readonly<Record<string, string>>,
  remaining: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'Sau khi sửa không còn lỗi hay cảnh báo nào.'
      : `Sau khi sửa còn ${String(errors)} lỗi và ${String(warnings)} cảnh báo cần người xem (gõ lệnh check với tệp mới).`,
  signatureLost: 'Tệp gốc có chữ ký số. Chữ ký chỉ đúng với tệp gốc nên tệp mới không còn chữ ký.',
  recalculates: 'Trong tệp có công thức: Excel sẽ tính lại khi mở. Hãy mở, xem lại và lưu một lần trước khi gửi.',
  written: (path: string) => `Tệp mới: ${path}. Tệp gốc giữ nguyên.`,
  writtenElsewhere: (path: string, wanted: string) => `“${wanted}” đang mở hoặc bị khóa nên tệp mới là: ${path}`,
  changesWritten: (path: string) => `Danh sách các ô đã đổi: ${path}`,
};

export type MendTexts = typeof mend;
