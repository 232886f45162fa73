import { comparisonSheetNames } from '../../core/reporting/own-report';
import type { ComparisonSheetTexts } from '../vi/comparison-sheet';

export const comparisonSheet: ComparisonSheetTexts = {
  name: comparisonSheetNames.en,
  title: (year) => `THE WRITTEN REPORT AGAINST THE APPENDIX OF ${String(year)}`,
  legend:
    '“✓” agrees;  “≠” differs;  “?” somebody must look. Figures in the appendix’s measure; difference = written report less appendix.',
  verdict: 'Verdict',
  place: 'Where',
  sentence: 'Sentence of the written report',
  figure: 'As written',
  about: 'Line of the appendix',
  stated: 'Written report states',
  form: 'Appendix states',
  difference: 'Difference',
  remark: 'Explanation',
  none: 'The written report states no figure.',
};
