/** What a cell for a figure takes, said by the spreadsheet itself before and after typing. */
import type { DataValidation, Worksheet } from 'exceljs';
import { dongPerUnit, type Form, type Indicator } from '../../../core/form';
import type { SentForms } from '../../../text/vi/sent-forms';
import type { FigureLine, SentFormPlan } from './plan';

/** What the schemes of Excel allow in a title, and in a message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

interface Says {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** "-" is written where no target is assigned, in the sections that have targets. */
export function allowsDash({ hasTargets, target, asking }: FigureLine): boolean {
  return hasTargets && (asking === 'free' || target === null || target === '-');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function moneySays(form: Form, indicator: Indicator, dong: string, { money }: SentForms): Says {
  const measure = (form.measures[indicator.measure]?.label ?? '').toLowerCase();
  const places = String(dong.length - 1);
  const bounds = form.moneyPerPerson.find(({ amount }) => amount === indicator.code);
  const perPerson = bounds ? money.perPerson(grouped(bounds.lowest), grouped(bounds.highest)) : '';
  return {
    title: money.title(measure),
    prompt: money.prompt(measure, places) + perPerson,
    error: money.error(measure, places),
  };
}

/** What a cell takes besides the numbers from 0 on. */
interface Allowed {
  readonly dash: boolean;
  readonly belowZero: boolean;
}

/** A custom rule: true for a number of this sort, and for "-" where that may stand. IF, because AND looks at all its parts. */
function numberRule(cell: string, whole: string, { dash, belowZero }: Allowed): string {
  const isExact = `${cell}=${whole}`;
  const number = `IF(ISNUMBER(${cell}),${belowZero ? isExact : `IF(${cell}>=0,${isExact},FALSE)`},FALSE)`;
  return dash ? `IF(${cell}="-",TRUE,${number})` : number;
}

/** What a number in the cell must be, as a formula that is TRUE for it, whatever stands there; null where words are asked for. */
export function ruleOf(form: Form, figure: FigureLine): string | null {
  const { indicator, result } = figure;
  const allowed = { dash: allowsDash(figure), belowZero: indicator.belowZero === true };
  switch (indicator.kind) {
    case 'count':
      return numberRule(result, `INT(${result})`, allowed);
    case 'money': {
      const places = String((dongPerUnit(form, indicator) ?? '1').length - 1);
      return numberRule(result, `ROUND(${result},${places})`, allowed);
    }
    case 'share':
      return `IF(ISNUMBER(${result}),IF(${result}>=0,${result}<=1,FALSE),FALSE)`;
    case 'judgement':
      return null;
  }
}

type Checks = Pick<DataValidation, 'type' | 'formulae'> & { readonly operator?: DataValidation['operator'] };

/** Excel's own kinds of rules where one says it all. */
function checksOf(form: Form, figure: FigureLine): Checks {
  const { indicator, result } = figure;
  const rule = ruleOf(form, figure);
  if (indicator.kind === 'share') return { type: 'decimal', operator: 'between', formulae: [0, 1] };
  if (indicator.kind === 'count' && !allowsDash(figure) && indicator.belowZero !== true)
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] };
  if (rule !== null) return { type: 'custom', formulae: [rule] };
  return indicator.choices
    ? { type: 'list', formulae: [`"${indicator.choices.join(',')}"`] }
    : { type: 'custom', formulae: [`IF(ISTEXT(${result}),LEN(${result})<=200,FALSE)`] };
}

function saysOf(form: Form, indicator: Indicator, words: SentForms): Says {
  switch (indicator.kind) {
    case 'count':
      return indicator.belowZero ? words.net : words.count;
    case 'money':
      return moneySays(form, indicator, dongPerUnit(form, indicator) ?? '1', words);
    case 'share':
      return words.share;
    case 'judgement': {
      const choices = indicator.choices?.join('; ');
      if (choices === undefined) return words.words;
      const { title, prompt, error } = words.judgement;
      return { title, prompt: prompt(choices), error: error(choices) };
    }
  }
}

export function validationOf(figure: FigureLine, { form, words }: SentFormPlan): DataValidation {
  const { title, prompt, error } = saysOf(form, figure.indicator, words);
  const { orDash, zeroTarget } = words;
  const more = allowsDash(figure) ? orDash : figure.isZeroTarget ? zeroTarget : { prompt: '', error: '' };
  return {
    ...checksOf(form, figure),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, LONGEST_TITLE),
    prompt: (prompt + more.prompt).slice(0, LONGEST_MESSAGE),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: words.wrong.slice(0, LONGEST_TITLE),
    error: (error + more.error).slice(0, LONGEST_MESSAGE),
  } as DataValidation;
}

export function addValidations(sheet: Worksheet, plan: SentFormPlan): void {
  for (const figure of plan.figures)
    if (figure.asking !== 'closed') sheet.getCell(figure.result).dataValidation = validationOf(figure, plan);
}
