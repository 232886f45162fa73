import type { ComparePaneTexts } from '../vi/compare-pane';

/** Words of the Thi Đua pane where a written report is compared. */
export const comparePane: ComparePaneTexts = {
  lead: 'Drop the written report here',
  leadMore: 'A Word (.docx) or text (.txt) file. Every figure in it is compared with the appendix.',
  choose: 'Choose a file…',
  paste: 'Paste text…',
  pasteLabel: 'Text of the report',
  comparePasted: 'Compare',
  cancel: 'Cancel',
  pasted: 'Pasted text',
  clear: 'Remove this written report',
  side: 'Compared with',
  sides: {
    merged: (year) => `The consolidated figures of ${String(year)}`,
    open: (fileName) => (fileName === null ? 'The open workbook' : `The open workbook: ${fileName}`),
  },
  noForm:
    'There are no figures to compare with yet: add up the appendices under Consolidate, or open a filled-in appendix or a consolidated report.',
  toMerge: 'Go to Consolidate',
  reading: 'Reading the written report…',
  comparing: 'Comparing…',
  inside: 'Inside the written report',
  insideClean: 'The figures of the written report do not contradict each other.',
  against: 'Against the appendix',
  groups: { differs: 'Differ', look: 'To look at', agrees: 'Agree', unlinked: 'Not linked' },
  explained: {
    differs: 'The written report and the appendix state two different figures. See which is right and mend the other.',
    look: 'Nothing can be said for certain: both may be right, or the appendix has no figure.',
    agrees: 'The written report and the appendix state the same figure.',
    unlinked: 'Figures of no indicator of the appendix, or of which it is not clear whose they are.',
  },
  filter: (group, count) => `${group} (${String(count)})`,
  noFigure: 'The written report states no figure.',
  inForm: (label, value) => `Appendix, ${label}: ${value === '' ? 'no figure' : value}`,
  verdict: (verdict, difference) => (difference === '' ? verdict : `${verdict} (${difference})`),
  goTo: (cell) => `Cell ${cell}`,
  goToHint: (cell) => `Go to cell ${cell} of the appendix`,
  more: (count) => `Show ${String(count)} more`,
  failed: (detail) => `The comparison could not be made: ${detail}. Please try again.`,
  refused: (name, why) => `“${name}”: ${why}`,
};
