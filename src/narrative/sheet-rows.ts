/** A comparison as a sheet shows it: what the report itself contradicts first, what agrees last but what is linked to nothing. */
import type { Form } from '../core/form';
import type { Language } from '../text/language';
import { NARRATIVE_TEXTS } from '../text/narrative-sentences';
import type { Comparison } from './compare';
import { comparisonRows, countsOf, rowsTogetherSentence, type ComparisonRow, type RowValues } from './rows';

export interface SheetRow extends Pick<ComparisonRow, 'mark' | 'place' | 'sentence' | 'figure' | 'remark'> {
  readonly verdict: string;
  /** The form's number and words of the line. */
  readonly about: string;
  /** What stands in the form where that is no certain figure. */
  readonly formText: string;
  readonly values: RowValues;
  /** Linked to nothing: listed, though there is nothing to be done. */
  readonly quiet: boolean;
}

export interface SheetOfRows {
  readonly year: number;
  readonly summary: string;
  readonly rows: readonly SheetRow[];
}

/** The form's own number before its label; the inner ends of codes (".count") say nothing to a clerk. */
export function aboutLine({ code, label }: Pick<ComparisonRow, 'code' | 'label'>): string {
  const number = code.replace(/\.[a-z]+$/, '');
  return number === '' ? label : `${number} ${label}`;
}

function orderOf({ kind, mark }: ComparisonRow): number {
  if (kind === 'text') return 0;
  if (kind === 'unlinked') return 4;
  return { '≠': 1, '?': 2, '✓': 3 }[mark];
}

function sheetRow(row: ComparisonRow): SheetRow {
  const { kind, mark, place, sentence, figure, formFigure, verdict, remark, values } = row;
  return {
    ...{ mark, place, sentence, figure, verdict, remark, values },
    about: aboutLine(row),
    formText: values.form === null ? formFigure : '',
    quiet: kind === 'unlinked',
  };
}

/** What no single figure of the report tells. */
function togetherRow(comparison: Comparison, language: Language): SheetRow[] {
  const remark = rowsTogetherSentence(comparison, language);
  if (remark === null) return [];
  const { welfare, note } = NARRATIVE_TEXTS[language];
  const nothing = { place: '', sentence: '', figure: '', formText: '' };
  const values: RowValues = { stated: null, form: null, difference: null };
  return [{ ...nothing, mark: '?', verdict: note, about: welfare, remark, values, quiet: false }];
}

export function sheetOfComparison(comparison: Comparison, form: Form, language: Language): SheetOfRows {
  const rows = comparisonRows(comparison, form, language);
  const ordered = [0, 1, 2, 3, 4].map((place) => rows.filter((row) => orderOf(row) === place).map(sheetRow));
  const [inside = [], differing = [], open = [], ...others] = ordered;
  return {
    year: form.year,
    summary: NARRATIVE_TEXTS[language].summary(countsOf(comparison)),
    rows: [...inside, ...differing, ...open, ...togetherRow(comparison, language), ...others.flat()],
  };
}
