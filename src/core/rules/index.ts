/** The only list of rules. Their findings are told in the order of the ranking, and of this list where that says nothing. */
import { amountUnchecked } from './amount-unchecked';
import { amountUnlikeOtherRows } from './amount-unlike-other-rows';
import { amountWithoutCount, countWithoutAmount } from './amount-without-count';
import { anotherPeriod } from './another-period';
import { blankFigure } from './blank-figure';
import { bodyDiffersFromFileName } from './body-differs-from-file-name';
import { bodyFromFileName } from './body-from-file-name';
import { bodyNotInYear } from './body-not-in-year';
import { bodyUnnamed } from './body-unnamed';
import { breakdownAboveTotal } from './breakdown-above-total';
import { columnsSwapped } from './columns-swapped';
import { copiedFromLastYear } from './copied-from-last-year';
import { emptyWorkbook } from './empty-workbook';
import { farFromLastYear } from './far-from-last-year';
import { figureOnTitle, figureWithoutLine } from './figure-outside-lines';
import { formOfOtherYear, formTwice } from './form-twice';
import { formulaFigure, linkedFigure } from './formula-figure';
import { hiddenFigure } from './hidden-figure';
import { figureFromHiddenSheet, hiddenSheetFigures } from './hidden-sheet';
import { labelNearly } from './label-nearly';
import { linesOfOtherYear } from './lines-of-other-year';
import { measureChanged } from './measure-changed';
import { moneyUnlikeLastYear } from './money-unlike-last-year';
import { noYear } from './no-year';
import { notTheForm } from './not-the-form';
import { nothingFilledIn } from './nothing-filled-in';
import { numberAsText } from './number-as-text';
import { oldEncodingText } from './old-encoding-text';
import { otherYear } from './other-year';
import { ourOwnReport } from './our-own-report';
import { ourOwnTargets } from './our-own-targets';
import { partAboveWhole } from './part-above-whole';
import { dashMeanings, listedNotSummed, unlikeMeasures } from './printed-by-the-form';
import { rateAsRatio } from './rate-as-ratio';
import { rateMismatch } from './rate-mismatch';
import { rateWithoutResult } from './rate-without-result';
import { rateWithoutTarget } from './rate-without-target';
import { resultNotAssigned } from './result-not-assigned';
import { sameFigureTwice } from './same-figure-twice';
import {
  bodyFromSentForm,
  labelErased,
  labelsAgainstMarks,
  lineUnderOtherTitle,
  lockedCellChanged,
  lockedRowLost,
  oldFormVersion,
  sentForOtherYear,
  sentFormBroken,
  sentToOtherBody,
} from './sent-form';
import { severalBodies } from './several-bodies';
import { severalResultColumns } from './several-result-columns';
import { shownOtherwise } from './shown-otherwise';
import { farAboveTarget } from './far-above-target';
import { rateUnreadable } from './rate-unreadable';
import { totalCountsTwice, totalDiffers, totalWithExtras } from './stated-total';
import { strayLine } from './stray-line';
import { struckOutFigure } from './struck-out-figure';
import { targetDiffers } from './target-differs';
import { rateImpossible, targetsAllowed } from './targets-allowed';
import { unseenFigure } from './unseen-figure';
import { unknownBody } from './unknown-body';
import { figureErrors } from './figure-errors';

/** Over a workbook, whether or not the form was found in it. */
export const workbookRules = [emptyWorkbook, notTheForm, ourOwnReport, ourOwnTargets, lockedCellChanged] as const;

/** What makes every figure of a form another one, or another body’s: nothing further is said of such a form. */
export const layoutRules = [sentForOtherYear, sentToOtherBody, linesOfOtherYear, columnsSwapped] as const;

/** Over one appendix. */
export const appendixRules = [
  otherYear,
  oldFormVersion,
  sentFormBroken,
  anotherPeriod,
  formTwice,
  severalResultColumns,
  noYear,
  formOfOtherYear,
  bodyUnnamed,
  unknownBody,
  severalBodies,
  bodyNotInYear,
  bodyFromSentForm,
  bodyFromFileName,
  bodyDiffersFromFileName,
  nothingFilledIn,
  ...figureErrors,
  strayLine,
  figureWithoutLine,
  figureOnTitle,
  labelErased,
  labelsAgainstMarks,
  lineUnderOtherTitle,
  lockedRowLost,
  labelNearly,
  measureChanged,
  hiddenFigure,
  figureFromHiddenSheet,
  shownOtherwise,
  struckOutFigure,
  unseenFigure,
  linkedFigure,
  formulaFigure,
  amountUnlikeOtherRows,
  amountUnchecked,
  amountWithoutCount,
  countWithoutAmount,
  blankFigure,
  rateMismatch,
  rateAsRatio,
  rateImpossible,
  farAboveTarget,
  rateWithoutTarget,
  rateWithoutResult,
  targetDiffers,
  totalCountsTwice,
  totalDiffers,
  breakdownAboveTotal,
  partAboveWhole,
  sameFigureTwice,
  farFromLastYear,
  moneyUnlikeLastYear,
  copiedFromLastYear,
  resultNotAssigned,
  rateUnreadable,
  targetsAllowed,
  totalWithExtras,
  unlikeMeasures,
  listedNotSummed,
  dashMeanings,
  hiddenSheetFigures,
  oldEncodingText,
  numberAsText,
] as const;
