/** Columns of the official form, and their widths: together as wide as A4 between the decree's margins. */
export const FORM_COLUMNS = { number: 1, label: 2, measure: 3, result: 4, rate: 5, partial: 6 } as const;

export const FORM_WIDTHS = { number: 5, label: 48, measure: 12, result: 14, rate: 10.5, partial: 14 } as const;

const { number, label, measure, result, rate } = FORM_WIDTHS;
export const TABLE_WIDTH = number + label + measure + result + rate;

export const FORM_TEXT_SIZE = 13;
