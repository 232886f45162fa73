/** Câu kèm theo lỗi #VALUE! và #N/A của các hàm. Excel chỉ hiện được một câu, bằng tiếng Việt. */
import { formatNumber } from '../number-format';

export const functionTexts = {
  blankResult: 'Ô kết quả còn trống.',
  blankTarget: 'Ô chỉ tiêu còn trống; không giao chỉ tiêu thì ghi dấu (-).',
  unclear: (raw: string, candidates: readonly string[]): string =>
    candidates.length > 0
      ? `“${raw}” có thể đọc là ${candidates.map((one) => formatNumber(one, 'vi')).join(' hoặc ')}. Hãy gõ lại.`
      : `Không đọc được “${raw}” thành số.`,
  rowOf: (code: string, sentence: string): string => `Mục ${code}: ${sentence}`,
  wrongDecimals: (most: number): string => `Số chữ số thập phân phải là số nguyên từ 0 đến ${most}.`,
  noForm: 'Không tìm thấy phụ lục trong vùng đã chọn. Hãy chọn cả dòng tiêu đề cột.',
};
