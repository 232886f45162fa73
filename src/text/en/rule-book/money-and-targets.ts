import type { RulePages } from '../../rule-book';

/** Money against counts, results against targets. */
export const moneyAndTargets = {
  'money-per-person': {
    what: 'Far too much or too little money for each person',
    why: 'The surest way to see an amount that is a thousand times wrong before it reaches the province’s total.',
    example:
      'Tết Sum vầy says 6 958 gifts and “2,080,840” in million đồng: nearly 300 million each. Meant are 2 080.84 million, about 299 thousand each.',
    mend: 'Look at the vouchers and write it in million đồng: 2080.84. A large amount that is right is explained; the province may accept it with a reason.',
  },
  'amount-beyond-reason': {
    what: 'A huge amount without a count',
    why: 'Without people nothing can be divided, but an amount this large is surely in đồng.',
    example: 'The column of million đồng says 2080840000 and the count is blank.',
    mend: 'Write the amount in million đồng and fill in the count.',
  },
  'amount-unchecked': {
    what: 'An amount that could not be checked',
    why: 'The count beside it is unclear, so nobody knows whether the amount is likely.',
    example: 'Tháng Công nhân says 30 million, and “nhiều” for the people.',
    mend: 'Mend the count first; the amount is checked then.',
  },
  'amount-without-count': {
    what: 'Money without a count',
    why: 'The province’s number of gifts would fall short while its money is complete.',
    example: 'Tháng Công nhân says 30 million and the people are blank or 0.',
    mend: 'Fill in how many people (gifts, houses) it was for.',
  },
  'count-without-amount': {
    what: 'A count without money',
    why: 'The province’s money would fall short while its number of gifts is complete.',
    example: 'Thăm hỏi do Covid-19 says 40 people and no amount.',
    mend: 'Fill in the amount; gifts in kind at their worth.',
  },
  'dash-though-assigned': {
    what: '“-” though a target is assigned',
    why: '“-” means that none is assigned. Where one is, neither the branch’s rate nor the province’s can be worked out.',
    example: '30 members are to be admitted and the result says “-”.',
    mend: 'Write the result, 0 if there is none yet. If no target is assigned after all, have the table of targets corrected.',
  },
  'rate-mismatch': {
    what: 'The rate does not fit result and target',
    why: 'One of the three is wrong, and the rate decides over awards.',
    example: '328 over a target of 300 is 109%, the form says 110%.',
    mend: 'Check the result first; if it is right, correct the rate. It is always against the whole year’s target.',
  },
  'rate-without-target': {
    what: 'A rate where no target is assigned',
    why: 'Without a target there is no rate; 100% makes readers believe that one was set.',
    example: 'IV.6 has no target, its result is 22, and the rate says 100.',
    mend: 'Write “-” for the rate.',
  },
  'rate-without-result': {
    what: 'A rate without a result',
    why: 'The rate comes from the result; without it nothing can be checked and the total falls short.',
    example: 'The result says “-”, the rate 100.',
    mend: 'Fill in the result, or delete the rate.',
  },
  'target-differs': {
    what: 'The file’s target is not the assigned one',
    why: 'Branch and province reckon with two targets and come to two rates.',
    example: 'The file says 25, the decision says 30.',
    mend: 'Look at the decision; correct the file, or tell the province if the target was changed.',
  },
} satisfies RulePages;
