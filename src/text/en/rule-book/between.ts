import type { RulePages } from '../../rule-book';

/** One figure against another: columns, sheets, rows, totals, last year, the other branches. */
export const between = {
  'columns-swapped': {
    what: 'Figures of two columns that changed places',
    why: 'The whole appendix is wrong: results become rates and rates results.',
    example: 'The result column holds 109, 163, 100; the rate column 328, 815, 11.',
    mend: 'Move the figures to their columns and send it again. Columns moved together with their headings are fine.',
  },
  'figure-in-other-column': {
    what: 'A figure in another column',
    why: 'The result cell is blank, so the total lacks the figure.',
    example: 'The result of “Kết nạp đoàn viên” is blank and its measure column holds 35.',
    mend: 'Move the figure to the result cell of that line; write 0 if there is none.',
  },
  'figure-from-hidden-sheet': {
    what: 'A figure taken from a hidden sheet',
    why: 'Nobody who receives the form sees where it comes from, and the hidden figure may be an old one.',
    example: 'The result is a formula that takes B2 of the hidden sheet “Tính”; it shows 35.',
    mend: 'Show that sheet and check it, or type the figure.',
  },
  'hidden-sheet-figures': {
    what: 'A hidden sheet with figures',
    why: 'None of them counts; it may be a draft or last year’s figures left behind.',
    example: 'The file has a hidden sheet “Nháp” with 40 numbers.',
    mend: 'Delete the sheet before sending if it is not needed.',
  },
  'old-encoding-text': {
    what: 'Text in an old encoding',
    why: 'A computer without the old font shows other letters, and the text cannot be searched.',
    example: 'The line “KÕt n¹p ®oµn viªn” in the font .VnTime is read as “Kết nạp đoàn viên”.',
    mend: '`thidua mend` turns it into Unicode; then choose an ordinary font such as Times New Roman.',
  },
  'count-beyond-money': {
    what: 'Too many people for the money',
    why: 'The money per person is far too small: the amount may be wrong, and so may the number, with zeros too many.',
    example: 'Workers’ Month says 4000 people and 30 million đồng: 7,500 đồng each. Right is 40 people.',
    mend: 'Check both cells against the vouchers and correct the wrong one.',
  },
  'amount-unlike-other-rows': {
    what: 'An amount unlike the other rows, without a number',
    why: 'Without a number of people, the branch’s other amounts are all there is to tell by.',
    example:
      'Workers’ Month says 30000 million đồng with no number of people; the branch’s other rows are about 45 million.',
    mend: 'Write the amount in million đồng and fill in the number of people.',
  },
  'rate-as-ratio': {
    what: 'A rate written 1.09 for 109',
    why: 'The column is in per cent; 1.09 would be about one per cent.',
    example: '328 admitted of a target of 300, the rate written 1.09.',
    mend: 'Write 109 or 109%.',
  },
  'rate-impossible': {
    what: 'A result and a rate that no target allows',
    why: 'The target is not known, and still one of the two must be wrong.',
    example: '35 admitted at 190%: no whole target gives that.',
    mend: 'Check the result, then work the rate out against the full-year target.',
  },
  'far-above-target': {
    what: 'A result many times its target',
    why: 'A target may well be met several times over; ten times the branch’s own target (of 5 or more), or a hundred times the province’s, is mostly a digit too many or the wrong line, and the total goes wrong with it.',
    example: 'The whole province was to hold 3 conferences in state enterprises; one branch reports 999.',
    mend: 'Look the figure up and type it again. If it is right, leave it and explain; the province can accept it with a reason.',
  },
  'rate-unreadable': {
    what: 'The rate is not a rate',
    why: 'No total goes wrong, since rates are always worked out anew, but nobody can read the printed appendix.',
    example: 'The rate says “vượt” (exceeded), or shows #DIV/0! because its formula divides by an empty target.',
    mend: 'Write the per cent, 109 for instance; where no target is assigned write “-”.',
  },
  'targets-allowed': {
    what: 'The targets that a result and a rate allow',
    why: 'The register has no target; the range shows what to ask for.',
    example: '328 at 109% is of a target from 300 to 302.',
    mend: 'Enter the assigned target in the table of targets.',
  },
  'result-not-assigned': {
    what: 'A result where no target is assigned',
    why: 'It counts and has no rate; good to know before looking for a target.',
    example: 'Supervision under Decision 217: 22 times, rate “-”.',
    mend: 'Nothing, if it was really done.',
  },
  'total-counts-twice': {
    what: 'A total of the branch’s own that counts twice',
    why: 'The visits at Tết tell the same money by giver; adding them counts it twice.',
    example: 'The row “Tổng cộng” says 4,181.23 million đồng, which is all five rows; right is 2,779.09.',
    mend: 'Leave the visits by giver out of the total.',
  },
  'total-differs': {
    what: 'A total of the branch’s own that differs from its lines',
    why: 'A line lacks something, or the total was copied from another document.',
    example: 'The total says 7,561 gifts, the lines come to 7,555: 6 short.',
    mend: 'Find the difference; add it to its line or correct the total.',
  },
} satisfies RulePages;
