import { comparisonSheetNames } from '../../core/reporting/own-report';

/** Chữ trên trang đối chiếu báo cáo viết với phụ lục. */
export const comparisonSheet = {
  name: comparisonSheetNames.vi,
  title: (year: number) => `ĐỐI CHIẾU BÁO CÁO VIẾT VỚI PHỤ LỤC NĂM ${String(year)}`,
  legend:
    '“✓” khớp;  “≠” khác;  “?” cần người xem. Số quy ra đơn vị tính của phụ lục; chênh lệch = báo cáo viết trừ phụ lục.',
  verdict: 'Kết quả',
  place: 'Ở đâu',
  sentence: 'Câu trong báo cáo viết',
  figure: 'Ghi trong báo cáo viết',
  about: 'Mục của phụ lục',
  stated: 'Báo cáo viết nêu',
  form: 'Phụ lục ghi',
  difference: 'Chênh lệch',
  remark: 'Giải thích',
  none: 'Báo cáo viết không nêu số liệu nào.',
};

export type ComparisonSheetTexts = typeof comparisonSheet;
