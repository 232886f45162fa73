/** Colours that follow what is typed. Each says what the line above the form, the rate or the input message says in words. */
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { cellRef } from '../../../core/cell-ref';
import { SENT_COLUMNS } from '../../../core/form-identity';
import { dongPerUnit } from '../../../core/form';
import { colours, solid, type CellStyle } from '../styles';
import { suspiciousFormula } from './formulas';
import type { SentFormPlan } from './plan';

const REACHED = 100;

class Highlighter {
  private priority = 0;

  constructor(private readonly sheet: Worksheet) {}

  add(refs: readonly string[], formula: string, style: CellStyle): void {
    if (refs.length === 0) return;
    this.priority += 1;
    const rules: ConditionalFormattingRule[] = [
      { type: 'expression', priority: this.priority, formulae: [formula], style },
    ];
    this.sheet.addConditionalFormatting({ ref: refs.join(' '), rules });
  }
}

export function addHighlights(sheet: Worksheet, plan: SentFormPlan): void {
  const { form, figures, figureOf } = plan;
  const highlighter = new Highlighter(sheet);
  const warning = { font: { bold: true, color: { argb: colours.warning } }, fill: solid(colours.low) };
  for (const { count, amount, lowest, highest } of form.moneyPerPerson) {
    const [counted, paid] = [figureOf(count), figureOf(amount)];
    if (!counted || !paid || paid.asking === 'closed') continue;
    const dong = dongPerUnit(form, paid.indicator) ?? '1';
    highlighter.add([paid.result], suspiciousFormula(counted.result, paid.result, { dong, lowest, highest }), warning);
  }
  const asked = figures.filter(({ asking }) => asking === 'asked').map(({ result }) => result);
  highlighter.add(asked, `LEN(${asked[0] ?? ''})=0`, { fill: solid(colours.middle) });
  const rates = figures.filter(({ hasTargets }) => hasTargets).map(({ row }) => cellRef(row, SENT_COLUMNS.rate));
  const [rate = ''] = rates;
  highlighter.add(rates, `IF(ISNUMBER(${rate}),${rate}<${String(REACHED)},FALSE)`, { fill: solid(colours.low) });
  highlighter.add(rates, `IF(ISNUMBER(${rate}),${rate}>${String(REACHED)},FALSE)`, { fill: solid(colours.over) });
}
