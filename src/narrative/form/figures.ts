/** The form's figures as a comparison needs them: what stands there, read or with all its readings. */
import type { Appendix, Place, ReadCell } from '../../core/appendix';
import type { Decimal } from '../../core/figures/decimal';
import { dongPerUnit, indicatorOf, type Form, type IndicatorCode } from '../../core/form';
import type { FormFigureState } from '../facts';
import type { Link } from './link';

export interface FormFigure {
  readonly code: IndicatorCode;
  readonly at: Place | null;
  /** As it stands in the cell. */
  readonly raw: string;
  readonly state: FormFigureState;
  /** In the indicator's measure; all that an unclear cell can mean. */
  readonly readings: readonly Decimal[];
  /** đồng per unit, for money. */
  readonly dong: Decimal | null;
}

function figureOf(code: IndicatorCode, cell: ReadCell | null | undefined, dong: Decimal | null): FormFigure {
  const nothing: FormFigure = {
    code,
    at: cell?.at ?? null,
    raw: cell?.raw ?? '',
    state: 'nothing',
    readings: [],
    dong,
  };
  if (!cell) return nothing;
  const { reading } = cell;
  switch (reading.state) {
    case 'value':
      return { ...nothing, state: 'value', readings: [reading.value] };
    case 'unclear':
      return { ...nothing, state: 'unclear', readings: reading.candidates };
    case 'dash':
      return { ...nothing, state: 'dash' };
    case 'blank':
      return nothing;
  }
}

/** The form's own figure that a claim is held against. */
export function formFigure(form: Form, { entries }: Appendix, link: Exclude<Link, { of: 'welfare' }>): FormFigure {
  const { code, of } = link;
  const entry = entries[code];
  const indicator = indicatorOf(form, code);
  const dong = of === 'rate' || !indicator ? null : dongPerUnit(form, indicator);
  return figureOf(code, of === 'result' ? entry?.result : of === 'rate' ? entry?.rate : entry?.target, dong);
}
