/** One branch's appendix in four states, to try things with: blank, half filled in, finished, and with the mistakes that are made most often. */
import { replaceIn } from './messy-changes.mjs';

const LAST_SIX = ['VII.5.count', 'VII.5.amount', 'VII.6.a', 'VII.6.b', 'VII.6.c', 'VII.6.d'];

const files = [
  { file: 'phu-luc-2022-trong.xlsx', change: (plan) => emptied(plan, () => true) },
  { file: 'phu-luc-2022-dang-dien.xlsx', change: (plan) => emptied(plan, (code) => LAST_SIX.includes(code)) },
  { file: 'phu-luc-2022-da-xong.xlsx', change: (plan) => plan },
  { file: 'phu-luc-2022-loi-thuong-gap.xlsx', change: withMistakes },
];

/** Each has the column that reasons are written into, as the forms that are sent out have it. */
export const practiceFiles = files.map(({ file, change }) => ({ file, change: (plan) => withNotes(change(plan)) }));

function withNotes(plan) {
  return { ...plan, columns: [...plan.columns, 'note'] };
}

function emptied(plan, isEmptied) {
  const rows = plan.sections.flatMap((section) => section.rows).filter(({ style }) => style === 'figure');
  return rows
    .filter(({ code }) => isEmptied(code))
    .reduce((changed, { code }) => replaceIn(changed, code, { result: null, rate: null }), plan);
}

function withMistakes(plan) {
  const mistakes = {
    // Digits that changed places, a cell left out, a number with words.
    'I.1': { rate: { number: 190, format: '#,##0' } },
    'I.3': { result: null },
    'VII.2.count': { result: '485 người' },
    // Đồng instead of million đồng, thousands or decimals, an amount for nobody.
    'VII.2.amount': { result: { number: 109125000, format: '#,##0' } },
    'VII.3.amount': { result: '34.125' },
    'VII.4.count': { result: '-' },
    // More than the whole.
    'VII.6.c': { result: { number: 1.5, format: '0%' } },
  };
  return Object.entries(mistakes).reduce((changed, [code, cells]) => replaceIn(changed, code, cells), plan);
}
