/** A comparison as rows for people: sentence, figure, the form's figure, verdict, difference. */
import type { Place } from '../core/appendix';
import type { Decimal } from '../core/figures/decimal';
import type { Form } from '../core/form';
import { fullLabels, printedNumber } from '../core/forms/form-rows';
import { inUnitsOf } from '../core/figures/money';
import { formatNumber } from '../text/number-format';
import type { Language } from '../text/language';
import { placeInReport } from '../text/stated-sentence';
import { NARRATIVE_TEXTS, narrativeCheckSentence } from '../text/narrative-sentences';
import type { NarrativeTexts } from '../text/vi/narrative';
import type { Claim } from './claims/claim';
import type { NarrativeFinding, TextPlace } from './checks/check';
import type { Comparison } from './compare';
import type { JudgedClaim } from './judged-claim';
import type { VerdictKind } from './facts';

export type SentencePieces = readonly [before: string, figure: string, behind: string];

/** ✓ agrees; ≠ differs; ? a person must look. */
export type Mark = '✓' | '≠' | '?';

export interface RowValues {
  readonly stated: Decimal | null;
  readonly form: Decimal | null;
  readonly difference: Decimal | null;
}

const NO_VALUES: RowValues = { stated: null, form: null, difference: null };

export interface ComparisonRow {
  /** The verdict, or the check that found something inside the text. */
  readonly kind: VerdictKind | 'text';
  readonly mark: Mark;
  readonly place: string;
  readonly sentence: string;
  /** The same sentence in three: before the figure, the figure, behind it. */
  readonly pieces: SentencePieces;
  readonly figure: string;
  readonly code: string;
  readonly label: string;
  readonly formFigure: string;
  readonly verdict: string;
  readonly difference: string;
  readonly remark: string;
  /** The form's cell; null where there is none. */
  readonly formAt: Place | null;
  /** As decimal text in the form's measure, where it has one; null where no figure is certain. */
  readonly values: RowValues;
  /** Where the figure stands, for whoever shows the text itself. */
  readonly at: TextPlace;
}

const MARKS: Readonly<Record<VerdictKind, Mark>> = {
  agrees: '✓',
  reading: '✓',
  scope: '✓',
  together: '✓',
  measure: '?',
  'other-target': '?',
  'other-scope': '?',
  incomplete: '?',
  'no-figure': '?',
  'other-year': '?',
  unlinked: '?',
  differs: '≠',
};

export function markOf({ verdict }: JudgedClaim): Mark {
  return MARKS[verdict.is];
}

/** Whether the form and the text, or the text and itself, say different things. */
export function somethingDiffers({ claims, findings }: Comparison): boolean {
  return claims.some((one) => markOf(one) === '≠') || findings.some(({ severity }) => severity === 'error');
}

const MOST_BEFORE = 140;
const MOST_BEHIND = 80;

/** The part of the sentence in which a figure stands, cut where it is long. */
export function excerptPieces(text: string, { start, end }: Pick<TextPlace, 'start' | 'end'>): SentencePieces {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const cut = Math.max(before.lastIndexOf('; '), before.search(/[.!?] [^.!?]*$/u));
  const isWhole = start <= MOST_BEFORE && cut < 0;
  const lead = cut >= 0 ? before.slice(cut + 2) : isWhole ? before : `…${before.replace(/^\S*\s/u, '')}`;
  const behind = text.slice(end, end + MOST_BEHIND);
  const stop = behind.search(/;|\.(?:\s|$)/u);
  const isEnd = end + MOST_BEHIND >= text.length;
  const tail = stop >= 0 ? behind.slice(0, stop) : isEnd ? behind : `${behind.replace(/\s\S*$/u, '')}…`;
  const plain = (piece: string): string => piece.replace(/[*_#]+/g, '');
  return [plain(lead).trimStart(), plain(text.slice(start, end)), plain(tail).trimEnd()];
}

/** A cell that holds a figure alone is told with its row's label. */
function piecesWithLabel(text: string, at: Pick<TextPlace, 'start' | 'end'>, label: string): SentencePieces {
  const [lead, figure, tail] = excerptPieces(text, at);
  return [label === '' ? lead : `${label}: ${lead}`, figure, tail];
}

export function excerpt(text: string, { start, end, cell }: Pick<Claim, 'start' | 'end' | 'cell'>): string {
  return piecesWithLabel(text, { start, end }, cell?.label ?? '')
    .join('')
    .trim();
}

/** In đồng where the claim is linked to no line with a measure of its own. */
function valuesOf({ claim, figure, total, verdict }: JudgedClaim): RowValues {
  const [value, ...others] = claim.readings;
  const dong = claim.kind === 'money' ? (figure?.dong ?? null) : null;
  const stated = value === undefined || others.length > 0 || claim.kind === 'range' ? null : value;
  const own = figure?.state === 'value' && verdict.is !== 'measure' ? (figure.readings[0] ?? null) : null;
  return {
    stated: stated !== null && dong !== null ? inUnitsOf(stated, dong) : stated,
    form: total ?? own,
    difference: 'difference' in verdict ? verdict.difference : null,
  };
}

class Rows {
  private readonly texts: NarrativeTexts;
  private readonly labels: ReadonlyMap<string, string>;

  constructor(
    private readonly comparison: Comparison,
    form: Form,
    private readonly language: Language,
  ) {
    this.texts = NARRATIVE_TEXTS[language];
    this.labels = fullLabels(form);
  }

  /** By their place in the text. */
  all(): ComparisonRow[] {
    const { claims, findings } = this.comparison;
    const rows = [...claims.map((one) => this.ofClaim(one)), ...findings.map((one) => this.ofFinding(one))];
    return rows.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  }

  private where(at: TextPlace, label = ''): Pick<ComparisonRow, 'place' | 'sentence' | 'pieces' | 'at'> {
    const paragraph = this.comparison.narrative.paragraphs[at.paragraph];
    const pieces = piecesWithLabel(paragraph?.text ?? '', at, label);
    return {
      place: paragraph ? placeInReport(paragraph.place, this.language) : '',
      sentence: pieces.join('').trim(),
      pieces,
      at,
    };
  }

  private ofFinding(finding: NarrativeFinding): ComparisonRow {
    const { at, severity } = finding;
    const paragraph = this.comparison.narrative.paragraphs[at.paragraph];
    return {
      ...this.where(at),
      kind: 'text',
      mark: severity === 'error' ? '≠' : '?',
      figure: paragraph?.text.slice(at.start, at.end) ?? '',
      code: '',
      label: '',
      formFigure: '',
      verdict: this.texts.insideText.replace(/:$/, ''),
      difference: '',
      remark: narrativeCheckSentence(finding, this.language),
      formAt: null,
      values: NO_VALUES,
    };
  }

  private ofClaim(judged: JudgedClaim): ComparisonRow {
    const { claim, verdict } = judged;
    const { paragraph, start, end } = claim;
    return {
      ...this.where({ paragraph, start, end }, claim.cell?.label),
      kind: verdict.is,
      mark: markOf(judged),
      figure: claim.text,
      code: this.codeOf(judged),
      label: this.labelOf(judged),
      formFigure: this.formFigureOf(judged),
      verdict: this.texts.verdicts[verdict.is],
      difference: 'difference' in verdict ? this.signed(verdict.difference) : '',
      remark: this.remarkOf(judged),
      formAt: judged.figure?.at ?? null,
      values: valuesOf(judged),
    };
  }

  private number(value: string): string {
    return formatNumber(value, this.language);
  }

  private signed(value: string): string {
    return value.startsWith('-') || value === '0' ? this.number(value) : `+${this.number(value)}`;
  }

  private codeOf({ link }: JudgedClaim): string {
    return link && link.of !== 'welfare' ? link.code : '';
  }

  private labelOf({ link }: JudgedClaim): string {
    if (!link) return '';
    if (link.of === 'welfare') return this.texts.welfare;
    const label = this.labels.get(link.code) ?? '';
    return link.of === 'result' ? label : `${label} (${this.texts[link.of]})`;
  }

  private formFigureOf({ figure, total, verdict }: JudgedClaim): string {
    if (total !== null) return this.number(total);
    if (!figure) return '';
    if (figure.state === 'value' && verdict.is !== 'measure') {
      const [value] = figure.readings;
      // What is typed and what it means can look different: "02", "2,080,840".
      return value === undefined ? figure.raw : this.number(value);
    }
    return figure.raw;
  }

  private remarkOf({ verdict, figure }: JudgedClaim): string {
    const { texts, language } = this;
    switch (verdict.is) {
      case 'reading':
        return texts.reading(
          this.number(verdict.meant),
          verdict.others.map((one) => this.number(one)),
        );
      case 'measure':
        return texts.measure(this.number(verdict.meant), figure?.raw ?? '');
      case 'scope':
        return texts.scope(verdict.added, verdict.why[language]);
      case 'together':
        return texts.together(verdict.added);
      case 'other-scope':
        return texts.otherScope(verdict.why[language]);
      case 'incomplete':
        return texts.incomplete(verdict.given, verdict.asked);
      case 'no-figure':
        return texts.states[verdict.state];
      case 'other-year':
        return texts.otherYear(verdict.year);
      case 'other-target':
        return texts.otherTarget(this.number(verdict.of), this.number(verdict.target));
      case 'agrees':
        return verdict.alone === undefined ? '' : texts.comparedAlone(this.number(verdict.alone));
      case 'differs':
      case 'unlinked':
        return '';
    }
  }
}

export function comparisonRows(comparison: Comparison, form: Form, language: Language): ComparisonRow[] {
  return new Rows(comparison, form, language).all();
}

/** What all welfare rows would come to, in a sentence; null where no row tells the same twice. */
export function rowsTogetherSentence({ rowsTogether }: Comparison, language: Language): string | null {
  if (!rowsTogether) return null;
  const { stated, allRows, codes } = rowsTogether;
  const { rowsTogether: say, unknown } = NARRATIVE_TEXTS[language];
  const number = (value: string | null): string => (value === null ? unknown : formatNumber(value, language));
  return say({
    codes: [...new Set(codes.map(printedNumber))].join(', '),
    count: number(allRows.count),
    amount: number(allRows.amount),
    statedCount: number(stated.count),
    statedAmount: number(stated.amount),
  });
}

export interface ComparisonCounts {
  readonly found: number;
  readonly linked: number;
  readonly agree: number;
  readonly differ: number;
  readonly look: number;
  readonly unlinked: number;
}

export function countsOf({ claims }: Comparison): ComparisonCounts {
  const linked = claims.filter(({ verdict }) => verdict.is !== 'unlinked');
  const marked = (mark: Mark): number => linked.filter((one) => markOf(one) === mark).length;
  return {
    found: claims.length,
    linked: linked.length,
    agree: marked('✓'),
    differ: marked('≠'),
    look: marked('?'),
    unlinked: claims.length - linked.length,
  };
}
