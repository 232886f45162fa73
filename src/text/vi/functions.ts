/** Câu kèm theo lỗi của các hàm: vì sao ô không có giá trị, và cách sửa. */
import type { FormLine } from '../../core/figures/cell-problem';
import type { FunctionTexts } from '../function-texts';

const GO_LAI = 'Hãy gõ lại cho rõ.';

function lineName({ number, label }: FormLine): string {
  return label === '' ? `mục ${number}` : `mục ${number} “${label}”`;
}

export const functionTexts: FunctionTexts = {
  'blank-result': () => 'Ô kết quả còn trống. Không có kết quả thì ghi số 0.',
  'blank-target': () => 'Ô chỉ tiêu còn trống; không giao chỉ tiêu thì ghi dấu (-).',
  'blank-threshold': () => 'Ô mức cần đạt còn trống; không giao chỉ tiêu thì ghi dấu (-).',
  'blank-rate': () => 'Ô tỷ lệ còn trống; không có tỷ lệ thì ghi dấu (-).',
  'zero-target': () => 'Chỉ tiêu là 0 nên không tính được tỷ lệ.',
  'no-form': () => 'Không tìm thấy phụ lục trong vùng đã chọn. Hãy chọn cả dòng tiêu đề cột.',
  'sizes-differ': () => 'Các vùng phải có cùng số dòng và số cột. Hãy chọn lại, hoặc chỉ chọn một ô.',
  unclear: ({ readings, ...cell }, say) => {
    if (readings.length === 0) return `Không đọc được ${say.cell(cell)} thành số. ${GO_LAI}`;
    if (readings.length === 1)
      return `${say.cell(cell)} chưa rõ, có lẽ là ${readings.map(say.reading).join('')}. ${GO_LAI}`;
    return `${say.cell(cell)} có thể đọc là ${readings.map(say.reading).join(' hoặc ')}. ${GO_LAI}`;
  },
  'not-a-threshold': (cell, say) =>
    `Không hiểu mức ${say.cell(cell)}. Hãy ghi một con số, hoặc như “98% trở lên”, “trên 80%”, “không quá 5%”.`,
  'not-whole': (cell, say) => `Số này phải là số nguyên, trong ô lại ghi ${say.cell(cell)}. ${GO_LAI}`,
  negative: (cell, say) => `Kết quả không thể nhỏ hơn 0, trong ô lại ghi ${say.cell(cell)}. ${GO_LAI}`,
  'too-many-digits': (cell, say) =>
    `${say.cell(cell)} có nhiều hơn 15 chữ số, Excel không giữ được đúng. Hãy xem lại số này.`,
  'wrong-decimals': ({ most }) => `Số chữ số thập phân phải là số nguyên từ 0 đến ${String(most)}.`,
  'unknown-money': (cell, say) => `Không biết đơn vị tiền ${say.cell(cell)}. Hãy ghi “đồng” hoặc “triệu đồng”.`,
  'unknown-measure': ({ known, ...cell }, say) =>
    `Không biết đơn vị tính ${say.cell(cell)}. Hãy ghi một trong: ${known.map((one) => `“${one}”`).join(', ')}, “đồng”; hoặc để trống.`,
  'unknown-wording': (cell, say) =>
    `Không hiểu cách viết ${say.cell(cell)}. Hãy ghi “lẻ”, “ngàn”, “tỉ”, “chẵn” (có thể ghi nhiều chữ), hoặc “en” để viết bằng tiếng Anh.`,
  'not-an-amount': (facts, say) => say.noAmount(facts),
  'no-target-possible': ({ result, rate }, { number }) =>
    `Không có chỉ tiêu nguyên nào để kết quả ${number(result)} đạt ${number(rate)}%. Hãy xem lại kết quả hoặc tỷ lệ.`,
  'line-has-error': (facts, say) => {
    const line = lineName(facts.line);
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}: ${say.finding(facts)}`;
  },
  'form-has-error': (facts, say) => say.finding(facts),
  'lines-blank': ({ lines }) => `Còn trống: ${lines.map(lineName).join(', ')}. Không có thì ghi số 0 hoặc dấu (-).`,
};
