import type { RulePages } from '../../rule-book';

/** One figure against another: columns, sheets, rows, totals, last year, the other branches. */
export const beyond = {
  'total-with-extras': {
    what: 'A total that includes what stands outside the form',
    why: 'The total is right: documents state the rest. So nobody looks for a mistake.',
    example: '7,561 gifts in all: 7,555 on the lines and 6 given directly by donors.',
    mend: 'Nothing.',
  },
  'breakdown-above-total': {
    what: 'More by giver than all programmes have',
    why: 'The same money told two ways cannot be more in one of them.',
    example: 'The visits at Tết say 8,000, all programmes together 7,555.',
    mend: 'Check both.',
  },
  'breakdown-above-all': {
    what: 'Over all branches, more by giver than the welfare total',
    why: 'A branch wrote too much, or the province not all of its own programmes.',
    example: 'The branches come to 11,000, the welfare total is 7,561.',
    mend: 'Look at each branch’s visits and at the province’s part.',
  },
  'part-above-whole': {
    what: 'A result above the number of bodies there are',
    why: 'There cannot be more conferences or unions than the province has grassroots unions.',
    example: 'Workers’ Month says 72 enterprise unions, the province has 71.',
    mend: 'See whether something was counted twice; if there are more bodies now, have the register brought up to date.',
  },
  'same-figure-twice': {
    what: 'One long figure in two rows',
    why: 'Long figures are seldom equal; mostly one row was copied over another.',
    example: 'The visits at Tết and Workers’ Month both say 1,402.14 million đồng.',
    mend: 'Check the vouchers; accept it if they are really equal.',
  },
  'far-from-last-year': {
    what: 'A hundred times last year’s figure or a hundredth; of many things, ten times',
    why: 'Mostly a separator or a measure that slipped, not a real change.',
    example: '28.5 million đồng last year, 30000 this year.',
    mend: 'Write it in the line’s measure: 30.',
  },
  'copied-from-last-year': {
    what: 'The same figures as last year',
    why: 'Last year’s form seems to have been sent with another year over it.',
    example: 'Ten lines of the branch are those of its report of last year.',
    mend: 'Fill in this year’s figures and send it again.',
  },
  'same-figures-as-other': {
    what: 'Two branches with the same figures',
    why: 'One appendix seems to be a copy of the other, and one branch’s own figures are lacking.',
    example: 'Sìn Hồ and Tân Uyên have the same figures on ten lines.',
    mend: 'Ask both branches.',
  },
  'money-unlike-last-year': {
    what: 'Money for one person many times last year’s',
    why: 'With a zero too many it may still lie within what is usual; held against last year it shows.',
    example: '735 thousand đồng for each person last year, 7 350 thousand this year.',
    mend: 'Look at the amount and the number; if both are right, accept it with a reason.',
  },
  'money-unlike-others': {
    what: 'Money for one person far from all other branches',
    why: 'Once eight branches or more have sent, it is known what one gift mostly is; ten times off is a zero too many or too few.',
    example: 'Ten branches gave about 700 thousand đồng to each person, one gave 7 million.',
    mend: 'Ask the branch; if it is right, accept it with a reason.',
  },
  'far-from-others': {
    what: 'One branch’s figure far from all others',
    why: 'Once eight branches or more have sent, what is usual is known; a hundred times off is mostly a slip by a thousand.',
    example: 'Ten branches admitted about 30, one says 30000.',
    mend: 'Ask the branch before using the total.',
  },
  'unlike-measures': {
    what: 'One act, two measures',
    why: 'The form prints it so; adding or comparing the two lines would be wrong.',
    example: 'Dialogues in state enterprises are measured in “Cuộc”, in others in “DN”.',
    mend: 'Write each line in its own measure and do not add the two.',
  },
  'listed-not-summed': {
    what: 'Judgements and shares are not added',
    why: 'A word such as “vững mạnh” or a share of 15% makes no total and no mean.',
    example: 'Section VII.6 says “vững mạnh.” and 15%.',
    mend: 'Nothing: the report lists them.',
  },
  'dash-meanings': {
    what: 'The sign “-” means four things',
    why: 'The form uses one sign for four things; none of them is 0.',
    example: 'II.1 has no target; IV.6 a result and no rate; every rate of VII; bullets in the first column.',
    mend: 'Where a target is assigned and nothing was done, write 0 and not “-”.',
  },
} satisfies RulePages;
