/** The document that other programs read about a comparison; its shape is stable. */
import type { Form } from '../../core/form';
import { inUnitsOf } from '../../core/figures/money';
import type { Comparison } from '../../narrative/compare';
import type { JudgedClaim } from '../../narrative/judged-claim';
import { comparisonRows, countsOf, markOf, type ComparisonRow } from '../../narrative/rows';
import type { Language } from '../../text/language';
import { narrativeCheckSentence } from '../../text/narrative-sentences';

function formJson({ figure }: JudgedClaim): object | null {
  return figure && { state: figure.state, raw: figure.raw, cell: figure.at?.cell ?? null, readings: figure.readings };
}

/** Figures as decimal text; money in the form's own measure where the claim is linked, else in đồng. */
function claimJson(judged: JudgedClaim, row: ComparisonRow, { narrative }: Comparison): object {
  const { claim, link, figure, verdict, total } = judged;
  const dong = claim.kind === 'money' && figure ? figure.dong : null;
  return {
    paragraph: narrative.paragraphs[claim.paragraph]?.place.number ?? null,
    place: row.place,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: row.sentence,
    kind: claim.kind,
    role: claim.role,
    approximation: claim.approximation,
    value: claim.readings.map((one) => (dong === null ? one : inUnitsOf(one, dong))),
    of: claim.of,
    code: link && link.of !== 'welfare' ? link.code : null,
    figureOf: link?.of ?? null,
    form: formJson(judged),
    total,
    mark: markOf(judged),
    verdict: verdict.is,
    difference: 'difference' in verdict ? verdict.difference : null,
    message: row.remark === '' ? null : row.remark,
  };
}

export function comparisonJson(comparison: Comparison, form: Form, language: Language): object {
  const rows = comparisonRows(comparison, form, language);
  const { claims, findings, rowsTogether, narrative } = comparison;
  // Every claim has its row, in the order of the text.
  const claimRows = rows.filter(({ kind }) => kind !== 'text');
  return {
    form: form.id,
    year: form.year,
    fault: null,
    counts: countsOf(comparison),
    claims: claims.flatMap((one, index) => {
      const row = claimRows[index];
      return row ? [claimJson(one, row, comparison)] : [];
    }),
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      paragraph: narrative.paragraphs[finding.at.paragraph]?.place.number ?? null,
      start: finding.at.start,
      end: finding.at.end,
      facts: finding.params,
      message: narrativeCheckSentence(finding, language),
    })),
    rowsTogether,
  };
}

export function faultDocument(message: string): object {
  return { form: null, year: null, fault: { message }, counts: null, claims: [], findings: [], rowsTogether: null };
}
