import type { RulePages } from '../../rule-book';

/** The form's rows, columns and merged cells. */
export const lines = {
  'missing-line': {
    what: 'A line of the form is missing',
    why: 'Without its line a figure cannot be read: the province’s total lacks this branch.',
    example: 'The line “Kết nạp đoàn viên” was deleted because there was nothing to report.',
    mend: 'Copy the line back from the form and write 0 if there is no result. Where its text was rewritten, write it as in the form.',
  },
  'repeated-line': {
    what: 'A line stands twice, both with a figure',
    why: 'Nobody can tell which one counts, and both together may count twice.',
    example: '“Kết nạp đoàn viên” stands in row 7 with 1 and in row 9 with 3.',
    mend: 'Keep one line with the right figure; if they are two parts of one figure, write their sum.',
  },
  'stray-line': {
    what: 'A line that is none of the form’s',
    why: 'Its figure is added nowhere. If it is a line of the form under another name, the branch loses its figure.',
    example: 'A line “Kết nạp đảng viên” with 7 was added.',
    mend: 'Give a line of the form its printed words back; an extra one belongs in the written report.',
  },
  'figure-outside-lines': {
    what: 'A figure in a row without words, right under a line',
    why: 'It may have slipped down a row, or be a second part of the line above. Guessing would spoil both.',
    example: '“Kết nạp đoàn viên” is blank, the empty row under it holds 7.',
    mend: 'Move the figure to its line.',
  },
  'figure-without-line': {
    what: 'A figure in a row without words, under no line',
    why: 'It is added nowhere.',
    example: 'A lone 7 stands at the foot of the column of results, below the notes.',
    mend: 'Move it to its line, or delete it if it is scribbling.',
  },
  'figure-on-title': {
    what: 'A figure on the title of a section or programme',
    why: 'A title takes no figure; the lines for people and money below it stay blank.',
    example: '430 stands on the line “Tháng Công nhân” instead of “Số người” below it.',
    mend: 'Move it down to “Số người” or “Số tiền”.',
  },
  'label-nearly': {
    what: 'Words that are nearly the form’s',
    why: 'The line was recognised all the same; this tells as which one.',
    example: '“Kết nạp đoàn viênn” for “Kết nạp đoàn viên”.',
    mend: 'Nothing has to be done; with the printed words it is not told again.',
  },
  'money-measure-changed': {
    what: 'Another measure for money',
    why: 'Thousands of đồng instead of millions make an amount a thousand times larger beside the other branches’.',
    example: 'Tết Sum vầy in “Nghìn đồng” with 2080840, where the form asks for 2080.84 “Triệu đồng”.',
    mend: 'Write “Triệu đồng” again and convert: 2 080 840 thousand đồng are 2 080.84 million.',
  },
  'measure-changed': {
    what: 'Another measure than the form’s',
    why: 'Counting events and counting enterprises gives two different figures; their sum means nothing.',
    example: 'IV.5 is counted in “DN”, the branch wrote “Cuộc”: 45 enterprises or 45 dialogues?',
    mend: 'Count in the form’s measure and write it back.',
  },
  'covered-figure': {
    what: 'The result’s cell is merged with another',
    why: 'A merged cell keeps one figure, and nobody can tell whose it is.',
    example: 'The results of “Số người” and “Số tiền” were merged and 430 written.',
    mend: 'Unmerge the cells and fill in each line.',
  },
  'hidden-figure': {
    what: 'A figure in a hidden row, column or sheet',
    why: 'It counts, yet whoever looks does not see it: often a figure left over.',
    example: 'The row “Thăm hỏi do Covid-19” is hidden and still holds 157.',
    mend: 'Unhide it, see whether the figure is right, and save.',
  },
} satisfies RulePages;
