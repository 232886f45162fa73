import type { Locale } from '@odoo/o-spreadsheet';

/** How offices in Viet Nam write numbers and dates, whatever language the words on screen are in. */
export const VIETNAMESE: Locale = {
  name: 'Tiếng Việt',
  code: 'vi_VN',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};
