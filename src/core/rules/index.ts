/** The only list of rules, in the order in which their findings are told. */
import { anotherPeriod } from './another-period';
import { amountUnchecked } from './amount-unchecked';
import { amountBeyondReason } from './amount-beyond-reason';
import { amountWithoutCount, countWithoutAmount } from './amount-without-count';
import { belowOneDong } from './below-one-dong';
import { blankFigure } from './blank-figure';
import { bodyDiffersFromFileName } from './body-differs-from-file-name';
import { bodyFromFileName } from './body-from-file-name';
import { bodyNotInYear } from './body-not-in-year';
import { bodyUnnamed } from './body-unnamed';
import { coveredFigure } from './covered-figure';
import { dashThoughAssigned } from './dash-though-assigned';
import { emptyWorkbook } from './empty-workbook';
import { figureOnTitle, figureOutsideLines, figureWithoutLine } from './figure-outside-lines';
import { formOfOtherYear, formTwice } from './form-twice';
import { formulaFigure, linkedFigure, uncalculatedFigure } from './formula-figure';
import { fractionOfCount } from './fraction-of-count';
import { hiddenFigure } from './hidden-figure';
import { labelNearly } from './label-nearly';
import { measureChanged, moneyMeasureChanged } from './measure-changed';
import { missingLine } from './missing-line';
import { moneyPerPerson } from './money-per-person';
import { negativeFigure } from './negative-figure';
import { noYear } from './no-year';
import { nothingFilledIn } from './nothing-filled-in';
import { notTheForm } from './not-the-form';
import { numberAsText } from './number-as-text';
import { otherYear } from './other-year';
import { ourOwnReport } from './our-own-report';
import { rateMismatch } from './rate-mismatch';
import { rateWithoutResult } from './rate-without-result';
import { rateWithoutTarget } from './rate-without-target';
import { repeatedLine } from './repeated-line';
import {
  bodyFromSentForm,
  labelErased,
  labelReplaced,
  labelsAgainstMarks,
  lockedCellChanged,
  lockedRowLost,
  oldFormVersion,
  sentFormBroken,
  sentForOtherYear,
  sentToOtherBody,
} from './sent-form';
import { severalBodies } from './several-bodies';
import { severalResultColumns } from './several-result-columns';
import { shareAboveWhole } from './share-above-whole';
import { shownOtherwise } from './shown-otherwise';
import { strayLine } from './stray-line';
import { amountUnlikeOtherRows } from './amount-unlike-other-rows';
import { breakdownAboveTotal } from './breakdown-above-total';
import { columnsSwapped } from './columns-swapped';
import { copiedFromLastYear } from './copied-from-last-year';
import { countBeyondMoney } from './count-beyond-money';
import { farAboveTarget } from './far-above-target';
import { farFromLastYear } from './far-from-last-year';
import { figureInOtherColumn } from './figure-in-other-column';
import { figureFromHiddenSheet, hiddenSheetFigures } from './hidden-sheet';
import { oldEncodingText } from './old-encoding-text';
import { partAboveWhole } from './part-above-whole';
import { dashMeanings, listedNotSummed, unlikeMeasures } from './printed-by-the-form';
import { rateAsRatio } from './rate-as-ratio';
import { rateUnreadable } from './rate-unreadable';
import { resultNotAssigned } from './result-not-assigned';
import { sameFigureTwice } from './same-figure-twice';
import { totalCountsTwice, totalDiffers, totalWithExtras } from './stated-total';
import { rateImpossible, targetsAllowed } from './targets-allowed';
import { targetDiffers } from './target-differs';
import { unknownBody } from './unknown-body';
import {
  ambiguousSeparator,
  dateForFigure,
  errorValue,
  fractionOfWhole,
  oddSpaces,
  percentForFigure,
  setApartFigure,
  shareScale,
  tooManyDigits,
  unreadableFigure,
  wordForNothing,
} from './unclear-figure';

/** Over a workbook, whether or not the form was found in it. */
export const workbookRules = [emptyWorkbook, notTheForm, ourOwnReport, lockedCellChanged] as const;

/** What makes every figure of a form another one: nothing further is said of such a form. */
export const layoutRules = [columnsSwapped] as const;

/** Over one appendix. */
export const appendixRules = [
  otherYear,
  sentForOtherYear,
  sentToOtherBody,
  oldFormVersion,
  sentFormBroken,
  anotherPeriod,
  noYear,
  formTwice,
  formOfOtherYear,
  severalResultColumns,
  bodyUnnamed,
  unknownBody,
  severalBodies,
  bodyNotInYear,
  bodyFromSentForm,
  bodyFromFileName,
  bodyDiffersFromFileName,
  nothingFilledIn,
  missingLine,
  repeatedLine,
  strayLine,
  figureOutsideLines,
  figureWithoutLine,
  figureOnTitle,
  figureInOtherColumn,
  labelReplaced,
  labelErased,
  labelsAgainstMarks,
  lockedRowLost,
  labelNearly,
  moneyMeasureChanged,
  measureChanged,
  coveredFigure,
  hiddenFigure,
  figureFromHiddenSheet,
  shownOtherwise,
  uncalculatedFigure,
  linkedFigure,
  formulaFigure,
  errorValue,
  dateForFigure,
  unreadableFigure,
  wordForNothing,
  setApartFigure,
  tooManyDigits,
  ambiguousSeparator,
  fractionOfWhole,
  oddSpaces,
  percentForFigure,
  shareScale,
  fractionOfCount,
  negativeFigure,
  belowOneDong,
  shareAboveWhole,
  moneyPerPerson,
  countBeyondMoney,
  amountBeyondReason,
  amountUnlikeOtherRows,
  amountUnchecked,
  amountWithoutCount,
  countWithoutAmount,
  blankFigure,
  dashThoughAssigned,
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
