import type { RulePages } from '../../rule-book';

/** What shows only when all files are there. */
export const report = {
  'missing-body': {
    what: 'A branch’s appendix has not come in',
    why: 'Every total and rate of the province lacks its part.',
    example: '10 of 11 branches are there, LĐLĐ huyện Mường Tè is not.',
    mend: 'Remind the branch, then merge again.',
  },
  'missing-own-submission': {
    what: 'The province’s own appendix is missing',
    why: 'Tết Sum vầy (6 958 gifts, 2 080.84 million đồng) and VII.6 are reported by the province itself and stay blank.',
    example: 'The folder holds the 11 branches’ files only.',
    mend: 'Fill in an appendix for the provincial federation and put it into the folder.',
  },
  'own-repeats-branches': {
    what: 'The province’s file repeats the branches’ sums',
    why: 'It is a finished report; merged, every figure would count twice.',
    example: 'The province’s file says 328 members admitted, exactly the sum of the 11 branches.',
    mend: 'Take it out and put in an appendix with what the province did itself.',
  },
  'own-on-branch-lines': {
    what: 'The province’s file has figures on many of the branches’ lines',
    why: 'It may do a thing or two itself, but many lines look like an older report.',
    example: 'The province’s file has figures in I.1, I.2, I.3 and III.1.',
    mend: 'See whether they are its own; take an older report out.',
  },
  'sent-twice-differing': {
    what: 'Two files of a branch differ, and neither is known to be newer',
    why: 'The wrong one holds figures that were corrected since.',
    example: 'Two files of LĐLĐ huyện Sìn Hồ say 25 and 28 members admitted, neither with a date.',
    mend: 'Ask the branch and keep the right file.',
  },
  'sent-again-later': {
    what: 'Two files of a branch, the later one counts',
    why: 'Usually a correction; sometimes the old file was opened and saved again.',
    example: 'The file saved on 18 November 2022 counts, the one of 17 November does not.',
    mend: 'Look at the lines that differ; take the old file out if the new one is right.',
  },
  'sent-twice-alike': {
    what: 'Two files of a branch with the same figures',
    why: 'Nothing changes: they count once.',
    example: 'One appendix was mailed twice.',
    mend: 'Nothing to do.',
  },
  'other-file-unreadable': {
    what: 'Another file of the branch cannot be read',
    why: 'If it is the correction, the report still stands on the older figures.',
    example: '“Sìn Hồ.xlsx” counts, “Sìn Hồ (sửa).pdf” cannot be read.',
    mend: 'See whether it is newer; if so, ask for it as a spreadsheet.',
  },
  'figure-not-asked': {
    what: 'A branch’s figure on a line that the province reports',
    why: 'If the province’s figure holds everything already, the branch’s counts once more.',
    example: 'A branch says 12 gifts of Tết Sum vầy, and the province’s 6 958 hold those 12.',
    mend: 'Ask the branch; if it is the same thing, delete its figure.',
  },
  'decided-figure-doubtful': {
    what: 'A value decided on that does not go with the figures beside it',
    why: 'Whoever decides can mistype too, and that value goes straight into the province’s total.',
    example: '“Tháng Công nhân” is decided to be 316250 million đồng for 430 people: 735 million each.',
    mend: 'Look at the papers and put the decision right; if the value is right, accept it with a reason.',
  },
  'targets-do-not-add-up': {
    what: 'The branches’ targets do not add up to the province’s',
    why: 'More may have been assigned on purpose, or one target was mistyped.',
    example: 'The province’s target is 300, the branches’ add up to 330.',
    mend: 'Look at the table of targets; nothing to do if it was meant.',
  },
  'target-not-assigned': {
    what: 'A branch has no target where the others have theirs',
    why: 'A blank cell in the table of targets was mostly emptied by mistake; what the branches have then falls short, and nobody sees it.',
    example: 'Ten branches have a target of new members, the cell of Tam Đường is blank.',
    mend: 'Write that branch’s target into the file of targets, or (-) where none is assigned.',
  },
  'zero-target': {
    what: 'A target of 0',
    why: 'Nothing can be divided by 0, so there is no rate. No target is not a target of 0.',
    example: 'The table of targets says 0 for II.1.',
    mend: 'Write “-” into the table where none is assigned.',
  },
} satisfies RulePages;
