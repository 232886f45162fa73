/** The page and the letters as Decree 30/2020/NĐ-CP (Appendix I) lays them down: A4, Times New Roman, margins in millimetres. */
import { convertMillimetersToTwip, type IPropertiesOptions, type ISectionPropertiesOptions } from 'docx';

export const FONT = 'Times New Roman';

/** Half points: the decree's 12, 13 and 14. */
export const SIZE = { small: 24, text: 26, large: 28 } as const;

const mm = convertMillimetersToTwip;

/** Top and bottom 20–25, left 30–35, right 15–20. */
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };
const A4 = { width: 210, height: 297 };

/** What is left between the margins. */
export const TEXT_WIDTH_MM = A4.width - MARGIN.left - MARGIN.right;

/** First line set in, 6 points between paragraphs. */
export const FIRST_LINE = mm(10);
export const PARAGRAPH_GAP = 120;

export const page: ISectionPropertiesOptions = {
  // Pages are numbered from the second on, in the middle of the upper margin.
  titlePage: true,
  page: {
    size: { width: mm(A4.width), height: mm(A4.height) },
    margin: {
      top: mm(MARGIN.top),
      bottom: mm(MARGIN.bottom),
      left: mm(MARGIN.left),
      right: mm(MARGIN.right),
      header: mm(10),
      footer: mm(10),
    },
  },
};

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: SIZE.text, color: '000000', language: { value: 'vi-VN' } } },
  },
};
