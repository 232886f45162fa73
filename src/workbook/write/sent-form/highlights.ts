/** Colours that follow what is typed. Each says what the line above the form, the rate or the input message says in words. */
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { cellRef } from '../../../core/sheets/cell-ref';
import { SENT_COLUMNS } from '../../../core/sent-forms/form-identity';
import { dongPerUnit } from '../../../core/form';
import { colours, solid, type CellStyle } from '../styles';
import { areaOf, runsOf, suspiciousFormula } from './formulas';
import type { SentFormPlan } from './plan';
import { ruleOf } from './validations';

const REACHED = 100;

/** One rule for each area: where a rule has several, programs disagree on which of them its formula is written for. */
class Highlighter {
  private priority = 0;

  constructor(private readonly sheet: Worksheet) {}

  /** `formula` is written for the first cell of the area. */
  add(area: string, formula: string, style: CellStyle): void {
    this.priority += 1;
    const rules: ConditionalFormattingRule[] = [
      { type: 'expression', priority: this.priority, formulae: [formula], style },
    ];
    this.sheet.addConditionalFormatting({ ref: area, rules });
  }
}

export function addHighlights(sheet: Worksheet, plan: SentFormPlan): void {
  const { form, figures, figureOf } = plan;
  const highlighter = new Highlighter(sheet);
  const warning = { font: { bold: true, color: { argb: colours.warning } }, fill: solid(colours.low) };
  // What was pasted passes by the rules for typing.
  for (const figure of figures) {
    const rule = figure.asking === 'closed' ? null : ruleOf(form, figure);
    if (rule !== null) highlighter.add(figure.result, `IF(LEN(${figure.result})=0,FALSE,NOT(${rule}))`, warning);
  }
  for (const { count, amount, lowest, highest } of form.moneyPerPerson) {
    const [counted, paid] = [figureOf(count), figureOf(amount)];
    if (!counted || !paid || paid.asking === 'closed') continue;
    const dong = dongPerUnit(form, paid.indicator) ?? '1';
    highlighter.add(paid.result, suspiciousFormula(counted.result, paid.result, { dong, lowest, highest }), warning);
  }
  for (const run of runsOf(figures.filter(({ asking }) => asking === 'asked')))
    highlighter.add(areaOf(run, SENT_COLUMNS.result), `LEN(${run.first.result})=0`, { fill: solid(colours.middle) });
  for (const run of runsOf(figures.filter(({ hasTargets }) => hasTargets))) {
    const area = areaOf(run, SENT_COLUMNS.rate);
    const rate = cellRef(run.first.row, SENT_COLUMNS.rate);
    highlighter.add(area, `IF(ISNUMBER(${rate}),${rate}<${String(REACHED)},FALSE)`, { fill: solid(colours.low) });
    highlighter.add(area, `IF(ISNUMBER(${rate}),${rate}>${String(REACHED)},FALSE)`, { fill: solid(colours.over) });
  }
}
