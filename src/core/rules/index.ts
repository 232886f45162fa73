/** The only list of rules, in the order in which their findings are told. */
import { anotherPeriod } from './another-period';
import { amountUnchecked } from './amount-unchecked';
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
import { formOfOtherYear, formTwice } from './form-twice';
import { formulaFigure, linkedFigure } from './formula-figure';
import { fractionOfCount } from './fraction-of-count';
import { hiddenFigure } from './hidden-figure';
import { labelNearly } from './label-nearly';
import { measureChanged, moneyMeasureChanged } from './measure-changed';
import { missingLine } from './missing-line';
import { moneyPerPerson } from './money-per-person';
import { negativeFigure } from './negative-figure';
import { noYear } from './no-year';
import { notTheForm } from './not-the-form';
import { numberAsText } from './number-as-text';
import { otherYear } from './other-year';
import { ourOwnReport } from './our-own-report';
import { rateMismatch } from './rate-mismatch';
import { rateWithoutTarget } from './rate-without-target';
import { repeatedLine } from './repeated-line';
import { severalBodies } from './several-bodies';
import { severalResultColumns } from './several-result-columns';
import { shareAboveWhole } from './share-above-whole';
import { shownOtherwise } from './shown-otherwise';
import { strayLine } from './stray-line';
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
export const workbookRules = [emptyWorkbook, notTheForm, ourOwnReport] as const;

/** Over one appendix. */
export const appendixRules = [
  otherYear,
  anotherPeriod,
  noYear,
  formTwice,
  formOfOtherYear,
  severalResultColumns,
  bodyUnnamed,
  unknownBody,
  severalBodies,
  bodyNotInYear,
  bodyFromFileName,
  bodyDiffersFromFileName,
  missingLine,
  repeatedLine,
  strayLine,
  labelNearly,
  moneyMeasureChanged,
  measureChanged,
  coveredFigure,
  hiddenFigure,
  shownOtherwise,
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
  amountUnchecked,
  amountWithoutCount,
  countWithoutAmount,
  blankFigure,
  dashThoughAssigned,
  rateMismatch,
  rateWithoutTarget,
  targetDiffers,
  numberAsText,
] as const;
