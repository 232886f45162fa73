import type { FormLine } from '../../core/figures/cell-problem';
import type { FunctionTexts } from '../function-texts';

const TYPE_AGAIN = 'Please type it again so that it is clear.';

function lineName({ number, label }: FormLine): string {
  return label === '' ? `line ${number}` : `line ${number} “${label}”`;
}

export const functionTexts: FunctionTexts = {
  'blank-result': () => 'The result is blank. Where there is none, write 0.',
  'blank-target': () => 'The target is blank; where none is assigned, write (-).',
  'blank-threshold': () => 'The threshold is blank; where none is assigned, write (-).',
  'blank-rate': () => 'The rate is blank; where there is none, write (-).',
  'zero-target': () => 'The target is 0, so there is no rate.',
  'no-form': () => 'No appendix was found in the range. Please select the row of column headings too.',
  'sizes-differ': () => 'The ranges must have as many rows and columns as each other. Select again, or one cell only.',
  unclear: ({ readings, ...cell }, say) => {
    if (readings.length === 0) return `${say.cell(cell)} cannot be read as a number. ${TYPE_AGAIN}`;
    if (readings.length === 1)
      return `${say.cell(cell)} is not clear, perhaps ${readings.map(say.reading).join('')}. ${TYPE_AGAIN}`;
    return `${say.cell(cell)} can be read as ${readings.map(say.reading).join(' or ')}. ${TYPE_AGAIN}`;
  },
  'not-a-threshold': (cell, say) =>
    `The threshold ${say.cell(cell)} is not understood. Write a number, or such as “98% or more”, “over 80%”, “at most 5%”.`,
  'not-whole': (cell, say) => `This must be a whole number, but the cell says ${say.cell(cell)}. ${TYPE_AGAIN}`,
  negative: (cell, say) => `A result cannot be below 0, but the cell says ${say.cell(cell)}. ${TYPE_AGAIN}`,
  'too-many-digits': (cell, say) =>
    `${say.cell(cell)} has more than 15 digits, which Excel cannot keep. Please look at the figure again.`,
  'wrong-decimals': ({ most }) => `The number of decimal places must be a whole number from 0 to ${String(most)}.`,
  'unknown-money': (cell, say) =>
    `${say.cell(cell)} is no known unit of money. Write “đồng” or “triệu đồng” (million).`,
  'unknown-measure': ({ known, ...cell }, say) =>
    `${say.cell(cell)} is no known measure. Write one of ${known.map((one) => `“${one}”`).join(', ')}, “đồng”; or leave it out.`,
  'unknown-wording': (cell, say) =>
    `The wording ${say.cell(cell)} is not understood. Write “lẻ”, “ngàn”, “tỉ”, “chẵn” (or several of them), or “en” for English.`,
  'not-an-amount': (facts, say) => say.noAmount(facts),
  'no-target-possible': ({ result, rate }, { number }) =>
    `No whole target gives a rate of ${number(rate)}% for a result of ${number(result)}. Please check the result or the rate.`,
  'line-has-error': (facts, say) => {
    const line = lineName(facts.line);
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}: ${say.finding(facts)}`;
  },
  'form-has-error': (facts, say) => say.finding(facts),
  'lines-blank': ({ lines }) => `Still blank: ${lines.map(lineName).join(', ')}. Where there is none, write 0 or (-).`,
};
