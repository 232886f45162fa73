import type { NarrativeTexts } from '../vi/narrative';

const size = (value: string): string => value.replace('-', '');
const isNegative = (value: string): boolean => value.startsWith('-');

const checks: NarrativeTexts['checks'] = {
  'rate-of-ratio': ({ ratio, written, rate }, { number }) =>
    `${ratio} is ${number(rate)}%, but the report says ${written}.`,
  'parts-and-whole': ({ whole, parts, sum, difference, moneyAgrees, uncounted }, { number }) =>
    `The parts come to ${number(sum)} (${parts.join(' + ')}), ${number(size(difference))} ${isNegative(difference) ? 'less' : 'more'} than ${whole}` +
    `${moneyAgrees === true ? '; the money does add up' : ''}${uncounted === null ? '' : `; no number is told for the part of ${uncounted}`}.`,
  'part-above-whole': ({ whole, part }) => `The part ${part} is larger than the total ${whole} that it belongs to.`,
  'amount-in-words': ({ amount, words, said }, { number }) =>
    `The amount is ${amount}, but its words “${words}” say ${number(said)} đồng.`,
  'unclear-words': ({ amount, words }) =>
    `The words “${words}” cannot be read for certain, so ${amount} was not held against them.`,
  'shares-of-hundred': ({ shares, sum }, { number }) =>
    `The shares ${shares.join(', ')} come to ${number(sum)}%, not 100%.`,
  'given-twice': ({ first, second, about }) => `“${about}” is ${first} further above and ${second} here.`,
  anniversary: ({ written, from, to, years }) =>
    `From ${String(from)} to ${String(to)} it is ${String(years)} years, unlike “${written}”.`,
  'backward-years': ({ written, from, to }) =>
    `${String(from)} stands before ${String(to)}, which runs backwards: look again at “${written}”.`,
  'spaced-digits': ({ written, value }, { number }) =>
    `“${written}” has a space inside the number; read as one it is ${number(value)}.`,
  'total-behind': ({ total, parts, sum, difference }, { number }) =>
    `The figures before it come to ${number(sum)} (${parts.join(' + ')}), ${number(size(difference))} ${isNegative(difference) ? 'less' : 'more'} than the total ${total}.`,
  'count-times-each': ({ count, each, total, product, difference }, { number }) =>
    `${count} times ${each} is ${number(product)} đồng, ${number(size(difference))} đồng ${isNegative(difference) ? 'less' : 'more'} than ${total}.`,
  'written-sum': ({ written, left, right }, { number }) =>
    `“${written}”: left of = it comes to ${number(left)}, right of it to ${number(right)}.`,
  'change-from-to': ({ written, from, to, change, isPercent }, { number }) =>
    `From ${from} to ${to} is a change of ${number(change)}${isPercent ? '%' : ''}, but the report says ${written}.`,
  'long-paragraph': ({ longest }, { number }) =>
    `This paragraph is longer than ${number(String(longest))} characters and was read in pieces; figures on either side of a cut are not seen together. Part it into several.`,
  'zeros-lost': ({ written, other, zeros }) =>
    `“${written}” has no unit; if it is the “${other}” told elsewhere, ${String(zeros)} zeros were lost.`,
};

export const narrative: NarrativeTexts = {
  checks,
  verdicts: {
    agrees: 'Agrees',
    reading: 'Agrees, and tells how the cell is meant',
    'other-target': 'Result agrees, figure behind the stroke is not the target',
    measure: 'Agrees only in another measure',
    scope: 'Agrees with what is told elsewhere added',
    together: 'Agrees with others of the sentence',
    'other-scope': 'Differs, perhaps because more is counted',
    incomplete: 'Differs, perhaps for the appendix is not complete',
    differs: 'Differs',
    'no-figure': 'No figure in the form',
    'other-year': 'Of another year',
    unlinked: 'Belongs to no line of the form',
  },
  states: {
    value: 'a figure',
    unclear: 'the cell can be read in several ways, and none agrees',
    dash: 'the form has “-”',
    nothing: 'the form has no figure there',
  },
  faults: {
    'old-word': () =>
      'This is an old Word file (.doc). Open it in Word, choose Save As → Word Document (.docx), and take the new file.',
    pdf: () =>
      'This is a PDF. Take the Word file (.docx) that it was printed from, or paste its text into a .txt file.',
    'open-document': () =>
      'This is an OpenDocument text (.odt). Open it, choose Save As → Word (.docx), and take the new file.',
    workbook: () => 'This is a workbook, not a written report. Choose a Word file (.docx) or a text file (.txt).',
    'rich-text': () => 'This is an RTF file. Open it in Word and choose Save As → Word Document (.docx).',
    'web-page': () => 'This is a web page. Open it in Word and choose Save As → Word Document (.docx).',
    picture: () => 'This is a picture; its letters cannot be read. Take the Word file (.docx) of the report.',
    empty: () => 'There is no text in the file.',
    'lock-file': () => 'This is the file that Word makes while someone has the report open. Choose the report itself.',
    locked: () => 'The file is behind a password. Open it in Word, remove the password, save it and choose it again.',
    other: () => 'This is neither a Word file (.docx) nor a text file (.txt).',
    'legacy-text': () =>
      'This text is in an old encoding (TCVN3, VNI…). Convert it to Unicode, save it as UTF-8 and choose it again.',
    'legacy-font': () =>
      'This report is typed in old fonts (.VnTime, VNI…). Convert it to Unicode, save it and choose it again.',
    'too-large': () => 'The report is too large to read. Take pictures out of it or split it into several files.',
    'too-slow': () => 'Reading this report took too much time or memory and was stopped.',
    'cannot-open': (detail) => `The report cannot be opened (${detail}). Look at its name and who may open it.`,
    damaged: (detail) =>
      `The Word file is damaged (${detail}). Open the original in Word; if it opens, save it as .docx and take that.`,
  },
  reading: (meant, others) =>
    `The form's cell can be read in several ways; the report says it is ${meant}, not ${others.join(' or ')}.`,
  measure: (meant, raw) =>
    `The cell holds “${raw}”; in the line's own measure that is off by thousands, and the report says ${meant}.`,
  scope: (added, why) => `With ${added.join(' + ')} added they agree: ${why}.`,
  together: (added) => `Agrees together with ${added.join(' + ')} of the same sentence.`,
  incomplete: (given, asked) =>
    `The appendix holds the figures of ${String(given)} of ${String(asked)} branches so far; compare again when all are there.`,
  otherScope: (why) => `Both can be right, for ${why}; a person must look.`,
  otherTarget: (of, target) =>
    `The result agrees, but ${of} is not the form’s target (${target}); see what ${of} is the whole of.`,
  comparedAlone: (of) => `Only the figure before the stroke was compared; the form has none to hold against ${of}.`,
  otherYear: (year) => `This sentence is about ${String(year)}.`,
  note: 'Note',
  welfare: "The year's welfare total",
  rate: 'achievement rate',
  target: 'target',
  rowsTogether: ({ codes, count, amount, statedCount, statedAmount }) =>
    `All welfare lines of the form added up give ${count} gifts and ${amount} đồng, more than the ${statedCount} gifts and ${statedAmount} đồng stated: ${codes} tells the same gifts again by giver and must not be added.`,
  unknown: '…',
  summary: ({ found, linked, agree, differ, look, unlinked }) =>
    `Figures in the written report: ${String(found)}. Of the form: ${String(linked)} (agree: ${String(agree)}, differ: ${String(differ)}, to look at: ${String(look)}). Of no line of the form: ${String(unlinked)}.`,
  insideText: 'Inside the written report:',
  againstForm: 'Against the form:',
  nothingInside: 'The figures of the written report do not contradict one another.',
  formFigureIs: (code, value) => `form, line ${code}: ${value}`,
  compareUsage:
    'This command needs exactly two files: the consolidated report (or an appendix) and the written report. For example: thidua compare report-2022.xlsx report.docx.',
  copyNeedsXlsx:
    'The sheet can only be put into an .xlsx file. Open the file in Excel, choose Save As → Excel Workbook (.xlsx), and run this again with the .xlsx file.',
  copyWritten: (path) => `Copy with the comparison: ${path}. The original stays as it is.`,
  copyWrittenElsewhere: (path, wanted) =>
    `“${wanted}” is open or locked, so the copy with the comparison was written to: ${path}`,
  notCompared: (file, message) => `The written report “${file}” could not be compared: ${message}`,
  notTheForm: (file) => `The form was not found in “${file}”.`,
  noWords: (form) => `Nobody has written down yet how written reports tell the indicators of the form ${form}.`,
};
