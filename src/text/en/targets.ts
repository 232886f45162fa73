import type { TargetsTexts } from '../vi/targets';

const SEE_SAMPLE = 'see the sample file';

export const targetsProblems: TargetsTexts = {
  'no-file': () => 'there is no such file',
  'not-text': () => 'the file cannot be opened or is not a text file',
  'not-json': ({ line }) =>
    line === null
      ? `it does not follow the rules of a targets file (JSON); ${SEE_SAMPLE}`
      : `line ${String(line)} is not right: a comma, bracket or quote may be missing or one too many`,
  lacks: ({ place }) => `"${place}" is missing`,
  'no-place-for': ({ keys, place }) =>
    `${place === '' ? '' : `in "${place}" `}there is no place for "${keys.join('", "')}"`,
  'wrong-at': ({ place, value }) => `"${place}" says ${value}, which is not right; ${SEE_SAMPLE}`,
  'other-form': ({ found, wanted }) => `it is of the form ${found}, and the form in use is ${wanted}`,
  'other-year': ({ found, wanted }) =>
    `it is of ${String(found)}, and the year in use is ${String(wanted)}; use the targets of ${String(wanted)}`,
  'unknown-year': ({ found, known }) =>
    `it is of ${String(found)}, a year without a form; there are forms of ${known.join(', ')}`,
  'unknown-bodies': ({ ids }) => `no branch has the id ${ids.join(', ')}`,
  'unknown-codes': ({ codes }) => `no line of the form has the code ${codes.join(', ')}`,
  'no-table': () =>
    'there is no table of targets in it; one needs a row (or a column) with the branches’ names and a column (or a row) with the indicators',
  'no-report': () => 'it is no consolidated report written by Thi Đua, so it does not tell each branch’s result',
  'no-year': ({ known }) =>
    `the table’s title states no year; write it there, such as "CHỈ TIÊU GIAO NĂM ${String(known.at(-1) ?? '')}", or give the year on the command line (--year)`,
  'unknown-body': ({ cell, text }) =>
    `cell ${cell} says "${text}", which is no branch’s name that is known; correct it, or take it out of the table if nothing is meant for it`,
  'body-twice': ({ cell, other, text }) => `"${text}" in cell ${cell} stands in cell ${other} already; leave one`,
  'unknown-line': ({ cell, text }) =>
    text === ''
      ? `the line of cell ${cell} has a figure but says no indicator`
      : `the line of cell ${cell} says "${text}", which agrees with no indicator of the form`,
  'line-twice': ({ cell, other, text }) =>
    `"${text}" in the line of cell ${cell} stands in the line of cell ${other} already; leave one`,
  'no-base': ({ wanted, known }) =>
    `there is no column (or row) "${wanted[0] ?? ''}" with a figure for each branch${known.length > 0 ? `; the file has: ${known.join(', ')}` : ''}`,
  'body-ended': ({ body, year }) => `there is no branch ${body} in ${String(year)}`,
  unclear: ({ cell, text }) => `cell ${cell} says "${text}", which is no certain figure; type it again`,
  'below-zero': ({ cell, text }) => `cell ${cell} says ${text}; a target cannot be below zero`,
  'not-computed': ({ cell }) =>
    `cell ${cell} is a formula that was never calculated; open the file in Excel or LibreOffice, save it and use it then`,
  'sum-differs': ({ cell, text, stated, sum }) =>
    `cell ${cell} (“${text}”) says ${stated}, while the branches add up to ${sum}; check the figures and the sum`,
  'part-of-one': ({ source, value }) =>
    `${source} holds ${value}, though members and unions are whole; Excel may have taken a separator of thousands for a decimal point, so type the number again`,
  more: (count) => `and ${String(count)} more`,
};
