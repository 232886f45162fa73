/** A comparison as a person reads it in a terminal. */
import type { Comparison } from '../../narrative/compare';
import { countsOf, rowsTogetherSentence, type ComparisonRow } from '../../narrative/rows';
import { aboutLine } from '../../narrative/sheet-rows';
import type { Language } from '../../text/language';
import { NARRATIVE_TEXTS } from '../../text/narrative-sentences';
import type { NarrativeTexts } from '../../text/vi/narrative';
import { paragraph } from '../layout';

function claimLines(row: ComparisonRow, say: NarrativeTexts): string {
  const { mark, place, sentence, figure, formFigure, verdict, difference, remark } = row;
  const about = aboutLine(row);
  const form = `${say.formFigureIs(about, formFigure)}. ${verdict}${difference === '' ? '' : ` (${difference})`}.`;
  const lines = [
    paragraph(`${mark} ${figure} · ${place}: ${sentence}`, '  '),
    paragraph(form, '  ', '  '),
    ...(remark === '' ? [] : [paragraph(remark, '  ', '  ')]),
  ];
  return lines.join('\n');
}

/** Agreeing figures take one line; what has to be looked at takes its sentence. */
function agreeingLine(row: ComparisonRow): string {
  const remark = row.remark === '' ? '' : `. ${row.remark}`;
  return paragraph(`${row.mark} ${row.figure} = ${row.formFigure} · ${aboutLine(row)}${remark}`, '  ');
}

function textLines({ mark, place, sentence, remark }: ComparisonRow): string {
  return [paragraph(`${mark} ${place}: ${sentence}`, '  '), paragraph(remark, '  ', '  ')].join('\n');
}

export function comparisonSummary(comparison: Comparison, rows: readonly ComparisonRow[], language: Language): string {
  const say = NARRATIVE_TEXTS[language];
  const inside = rows.filter(({ kind }) => kind === 'text');
  const linked = rows.filter(({ kind }) => kind !== 'text' && kind !== 'unlinked');
  const agreeing = linked.filter(({ kind }) => kind === 'agrees');
  const others = linked.filter(({ kind }) => kind !== 'agrees');
  const together = rowsTogetherSentence(comparison, language);
  const parts = [
    say.insideText,
    ...(inside.length === 0 ? [say.nothingInside] : inside.map(textLines)),
    '',
    say.againstForm,
    ...agreeing.map(agreeingLine),
    ...others.map((row) => claimLines(row, say)),
    ...(together === null ? [] : [paragraph(`? ${together}`, '  ')]),
    '',
    paragraph(say.summary(countsOf(comparison))),
  ];
  return parts.join('\n');
}
