/** The rules whose errors keep figures from counting: all that a formula in a cell has to know of the list. */
import { amountBeyondReason } from './amount-beyond-reason';
import { belowOneDong } from './below-one-dong';
import { columnsSwapped } from './columns-swapped';
import { countBeyondMoney } from './count-beyond-money';
import { coveredFigure } from './covered-figure';
import { dashThoughAssigned } from './dash-though-assigned';
import { figureInOtherColumn } from './figure-in-other-column';
import { figureOutsideLines } from './figure-outside-lines';
import { formTwice } from './form-twice';
import { uncalculatedFigure } from './formula-figure';
import { fractionOfCount } from './fraction-of-count';
import { moneyMeasureChanged } from './measure-changed';
import { missingLine } from './missing-line';
import { moneyPerPerson } from './money-per-person';
import { negativeFigure } from './negative-figure';
import { repeatedLine } from './repeated-line';
import { labelReplaced } from './sent-form';
import { severalResultColumns } from './several-result-columns';
import { shareAboveWhole } from './share-above-whole';
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

/** Where nobody can tell which of a form's columns or tables is meant. */
export const layoutErrors = [columnsSwapped, formTwice, severalResultColumns] as const;

/** Each blocks the single figure that it names. */
export const figureErrors = [
  missingLine,
  repeatedLine,
  figureOutsideLines,
  figureInOtherColumn,
  labelReplaced,
  moneyMeasureChanged,
  coveredFigure,
  uncalculatedFigure,
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
  dashThoughAssigned,
] as const;
