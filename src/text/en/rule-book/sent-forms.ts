import type { RulePages } from '../../rule-book';

/** Forms that were sent out to be filled in, come back. */
export const sentForms = {
  'sent-for-other-year': {
    what: 'Filled in on another year’s form',
    why: 'Two years differ in targets and lines; writing another year into the title does not make a new form of an old one.',
    example: 'The form of 2022, with “NĂM 2023” written over its title.',
    mend: 'Fill in the form that the province sent for that year.',
  },
  'sent-to-other-body': {
    what: 'Filled in on a form sent to another branch',
    why: 'A form carries the targets of the branch it was sent to. Whose figures these are nobody can tell.',
    example: 'The form of Tam Đường, with LĐLĐ huyện Sìn Hồ written over the name.',
    mend: 'Copy the figures into the branch’s own form. Where it cannot be reached, the province may accept them with a reason.',
  },
  'body-from-sent-form': {
    what: 'The branch’s name was erased; the form itself tells it',
    why: 'A form remembers whom it was sent to. Whoever reads the file does not see that.',
    example: 'The cell above “Kết quả thực hiện” was emptied.',
    mend: 'Write the name again.',
  },
  'old-form-version': {
    what: 'Filled in on an edition that was replaced',
    why: 'A form may be corrected and sent again within a year. The old edition may lack lines or carry old targets.',
    example: 'Edition 1 was filled in after edition 2 had been sent.',
    mend: 'Copy the figures into the edition in use. Where the two differ in words only, nothing need be done.',
  },
  'sent-form-broken': {
    what: 'The hidden part of a form does not hold together',
    why: 'It serves only to check the locked cells. Without it the figures are read as they stand.',
    example: 'Another program saved the file and lost a part of the hidden sheet.',
    mend: 'Nothing. Look whether targets and labels are those of the form.',
  },
  'label-replaced': {
    what: 'Another label written over a line’s own',
    why: 'The figure may be of the old label or of the new one.',
    example: '“Kết nạp đoàn viên” was made “Kết nạp đảng viên”, with the result 7.',
    mend: 'Put the label back with its own figure; other things go into the notes.',
  },
  'label-erased': {
    what: 'A line’s label was erased',
    why: 'The line is known by the form’s own mark; people no longer see what the figure is.',
    example: 'The cell “Kết nạp đoàn viên” was emptied, the result 35 stayed.',
    mend: 'Write the label again.',
  },
  'labels-against-marks': {
    what: 'Labels that stand in other lines’ rows',
    why: 'Sorting a part of the table, or copying over it, can part a figure from its label.',
    example: 'Only the column “Nội dung” was sorted, the others stayed as they were.',
    mend: 'Undo the sorting, or compare line by line with the form.',
  },
  'line-under-other-title': {
    what: 'A line stands under the title of another programme',
    why: 'Several programmes have lines with one label (“Số tiền”). Where a whole row was moved under another title, the paper says one thing and the row’s hidden mark another.',
    example: 'The two lines of “Tháng Công nhân” were cut and pasted below another title.',
    mend: 'Put the rows back as in the form and look at the figures of each programme. Where a figure is of the programme whose title it stands under, type it into that programme’s own line.',
  },
  'locked-cell-changed': {
    what: 'A locked cell of the form was changed',
    why: 'Targets, labels, measures and formulas are the province’s part. Changed, they no longer speak of the same thing.',
    example: 'The protection was taken off and a target of 30 made 20, for a rate of 100%.',
    mend: 'Put the cell back. Where the target is wrong, ask the province to assign it anew.',
  },
  'locked-row-lost': {
    what: 'A title or note of the form was deleted',
    why: 'The figures are read line by line all the same; the printed form is no longer whole.',
    example: 'The row “VỀ TỔ CHỨC” was deleted to save space.',
    mend: 'Use the form as it was sent.',
  },
} satisfies RulePages;
