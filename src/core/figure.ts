/**
 * Reading one figure as staff write it. Exact or not at all: where a cell can mean two things,
 * the readings are handed back and a person picks; blank, "-", a value and an unclear cell are four different things.
 */
import { dongOf, isDongExact } from './figures/money';
import {
  compare,
  isKeptByExcel,
  isNegative,
  isWhole,
  multiply,
  parseStoredNumber,
  type Decimal,
} from './figures/decimal';
import type { IndicatorKind } from './form';
import { readNumeral, type NumberStyle } from './figures/numeral';
import { labelKey, visibleText } from './text';
import type { Cell } from './workbook';

/** What the cell should hold: a figure of the form, or its rate in per cent. */
export interface FigureAs {
  readonly kind: IndicatorKind | 'rate';
  /** For money: how many đồng one unit is. */
  readonly dong?: Decimal;
  /** The measure's own words, accepted behind a number: "5 cuộc". */
  readonly measureWords?: readonly string[];
  /** How this workbook's office writes numbers, where that is known for certain. */
  readonly style?: NumberStyle;
}

/** Things worth saying about a figure that was read all the same. */
export type FigureRemark = 'number-as-text' | 'spaces-inside' | 'unit-word';

/** Why a cell cannot be read for certain. */
export type Unclear =
  | 'set-apart'
  | 'too-many-digits'
  | 'separator'
  | 'fraction-of-whole'
  | 'spaces-inside'
  | 'share-scale'
  | 'percent'
  | 'word-for-nothing'
  | 'number-for-judgement'
  | 'date'
  | 'error'
  | 'boolean'
  | 'not-a-number';

export type FigureReading =
  /** Decimal text in the form's own measure (shares and rates in per cent), or a judgement's words. */
  | { readonly state: 'value'; readonly value: string; readonly remarks: readonly FigureRemark[] }
  | { readonly state: 'blank' }
  | { readonly state: 'dash' }
  | { readonly state: 'unclear'; readonly why: Unclear; readonly candidates: readonly Decimal[] };

export const BLANK: FigureReading = { state: 'blank' };

const DASH = /^\(?\s*[-–—−‐‑_]+\s*\)?$/u;
const WORDS_FOR_NOTHING = new Set(
  [
    'không',
    'không có',
    'chưa',
    'chưa có',
    'k',
    'ko',
    'x',
    'nt',
    'như trên',
    'n/a',
    'na',
    'không phát sinh',
    'chưa phát sinh',
    'chưa thực hiện',
    'không thực hiện',
    'chưa tổ chức',
    'không tổ chức',
    'chưa có kết quả',
    'chưa có số liệu',
  ].map(labelKey),
);

/** Words for "nothing yet" are a zero perhaps; these say that no target was assigned. */
const WORDS_FOR_NOT_ASSIGNED = new Set(
  [
    'không giao',
    'không được giao',
    'chưa giao',
    'không có chỉ tiêu',
    'không giao chỉ tiêu',
    'không được giao chỉ tiêu',
  ].map(labelKey),
);

function unclear(why: Unclear, candidates: readonly Decimal[] = []): FigureReading {
  return { state: 'unclear', why, candidates };
}

function value(text: string, remarks: readonly FigureRemark[] = []): FigureReading {
  return { state: 'value', value: text, remarks };
}

/** Counts are whole things and money whole đồng: a reading that is neither is out where another one is. */
function plausible(candidates: readonly Decimal[], as: FigureAs): readonly Decimal[] {
  const fitting = candidates.filter((one) =>
    as.kind === 'count' ? isWhole(one) : as.kind !== 'money' || isDongExact(one, as.dong ?? '1'),
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** "số tiền" cells often say their unit: "2.080.840.000đ" under Triệu đồng is 2080.84 for certain. */
function readWithUnit(text: string, as: FigureAs): FigureReading | null {
  const parts = /^([-−+]?[\d.,\s\u00a0]*\d)\s*(\p{L}[\p{L}\p{M}.\s]*)$/u.exec(text.normalize('NFC'));
  if (!parts?.[1] || !parts[2]) return null;
  const dong = as.kind === 'money' ? dongOf(parts[2]) : null;
  const key = labelKey(parts[2]);
  if (dong === null && !as.measureWords?.some((word) => labelKey(word) === key)) return null;
  const unit = dong ?? as.dong ?? '1';
  const read = readText(parts[1], { ...as, ...(as.kind === 'money' && { dong: unit }) });
  const scaled = (one: Decimal): Decimal => (as.kind === 'money' ? scale(one, unit, as.dong ?? '1') : one);
  if (read.state === 'value') return value(scaled(read.value), ['unit-word']);
  return read.state === 'unclear' ? unclear(read.why, read.candidates.map(scaled)) : null;
}

/** An amount in units of `from` đồng, told in units of `to` đồng; both are powers of ten, so nothing is rounded. */
function scale(amount: Decimal, from: Decimal, to: Decimal): Decimal {
  return multiply(multiply(amount, from), inverseOfPowerOfTen(to));
}

function inverseOfPowerOfTen(power: Decimal): Decimal {
  return power === '1' ? '1' : `0.${'0'.repeat(power.length - 2)}1`;
}

function readText(written: string, as: FigureAs): FigureReading {
  const { readings, spaces } = readNumeral(written);
  if (readings.length === 0) return unclear('not-a-number');
  const known = readings.filter(({ style }) => style === null || as.style === undefined || style === as.style);
  const values = (known.length > 0 ? known : readings).map((one) => one.value);
  if (spaces === 'odd') return unclear('spaces-inside', values);
  const [only, ...others] = plausible(values, as);
  if (only === undefined || others.length > 0) return unclear('separator', plausible(values, as));
  return value(only, spaces === 'grouping' ? ['number-as-text', 'spaces-inside'] : ['number-as-text']);
}

/** Per cent: "15%" and a cell shown as 15% are 15; a bare 15 too, for nothing else was asked; a bare 0.15 can be either. */
function readShare(written: Decimal, percent: boolean, remarks: readonly FigureRemark[]): FigureReading {
  if (percent || written === '0' || compare(written, '1') > 0 || isNegative(written)) return value(written, remarks);
  return unclear('share-scale', [multiply(written, '100'), written]);
}

function readTextCell(text: string, as: FigureAs): FigureReading {
  const percent = /%\s*$/.test(text) && (as.kind === 'share' || as.kind === 'rate');
  const written = percent ? text.replace(/%\s*$/, '') : text.replace(/(\d)\.\s*$/, '$1');
  const read = readText(written, as);
  if (read.state === 'value') {
    return as.kind === 'share' ? readShare(read.value, percent, read.remarks) : read;
  }
  if (read.state === 'unclear' && read.why === 'not-a-number') {
    if (WORDS_FOR_NOTHING.has(labelKey(text))) return unclear('word-for-nothing', ['0']);
    if (WORDS_FOR_NOT_ASSIGNED.has(labelKey(text))) return unclear('word-for-nothing');
    return readWithUnit(text.trim(), as) ?? read;
  }
  return read;
}

function readNumberCell(cell: Pick<Cell, 'value' | 'percent'>, as: FigureAs): FigureReading {
  const stored = parseStoredNumber(cell.value);
  if (stored === null) return unclear('not-a-number');
  if (as.kind === 'share' || as.kind === 'rate') {
    const percent = cell.percent === true;
    const written = percent ? multiply(stored, '100') : stored;
    return as.kind === 'share' ? readShare(written, percent, []) : value(written);
  }
  // Typed as 300 into a cell that shows per cent, Excel keeps 3: what was meant is what shows, or what is kept.
  if (cell.percent === true) return unclear('percent', plausible([multiply(stored, '100'), stored], as));
  if (as.kind === 'count' && !isWhole(stored)) return unclear('fraction-of-whole', thousandsLost(stored));
  return value(stored);
}

/** 6.958 in a cell for whole things: typed with a Vietnamese point in an English Excel, it meant 6958. */
function thousandsLost(stored: Decimal): readonly Decimal[] {
  const meant = multiply(stored, '1000');
  return isWhole(meant) && compare(stored, '1') >= 0 && compare(stored, '1000') < 0 ? [meant] : [];
}

function readJudgement(cell: Pick<Cell, 'type' | 'value'>): FigureReading {
  const words = cell.value
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .trim();
  return cell.type === 'text' && /\p{L}/u.test(words) ? value(words) : unclear('number-for-judgement');
}

/** Letters raised, lowered or struck out belong to no figure; what is left of it a person must confirm. */
function readSetApart(plain: string, as: FigureAs): FigureReading {
  const read = readFigure({ type: 'text', value: plain }, as);
  if (as.kind === 'judgement' || read.state === 'blank' || read.state === 'dash') return unclear('set-apart');
  return unclear('set-apart', read.state === 'value' ? [read.value] : read.candidates);
}

/** What no spreadsheet could hold, in the form's measure or in đồng, nobody meant. */
function hasTooManyDigits(figure: Decimal, as: FigureAs): boolean {
  return !isKeptByExcel(figure) || (as.dong !== undefined && !isKeptByExcel(multiply(figure, as.dong)));
}

/** An amount beyond all money in the form's measure was written in đồng, if it can be one at all. */
function writtenInDong(figure: Decimal, { dong = '1' }: FigureAs): readonly Decimal[] {
  return dong !== '1' && isKeptByExcel(figure) && isWhole(figure) ? [scale(figure, '1', dong)] : [];
}

function readCellAs(cell: Pick<Cell, 'type' | 'value' | 'percent' | 'plain'> | null, as: FigureAs): FigureReading {
  if (cell === null) return BLANK;
  if (cell.plain !== undefined) return readSetApart(cell.plain, as);
  const seen = cell.type === 'text' ? visibleText(cell.value).trim() : cell.value;
  if (cell.type === 'text' && seen === '') return BLANK;
  if (cell.type === 'text' && DASH.test(seen)) return { state: 'dash' };
  if (cell.type === 'date' || cell.type === 'error' || cell.type === 'boolean') return unclear(cell.type);
  if (as.kind === 'judgement') return readJudgement(cell);
  return cell.type === 'number' ? readNumberCell(cell, as) : readTextCell(seen, as);
}

/** Never throws, whatever the cell holds. A missing cell is a blank one. */
export function readFigure(
  cell: Pick<Cell, 'type' | 'value' | 'percent' | 'plain'> | null,
  as: FigureAs,
): FigureReading {
  const reading = readCellAs(cell, as);
  return reading.state === 'value' && as.kind !== 'judgement' && hasTooManyDigits(reading.value, as)
    ? unclear('too-many-digits', writtenInDong(reading.value, as))
    : reading;
}

/** Whether what a cell shows is, with the unit it names, what it holds: "5 triệu" of 5 under Triệu đồng. */
export function showsTheSame(shown: string, reading: FigureReading, as: FigureAs): boolean {
  const seen = readFigure({ type: 'text', value: shown }, as);
  return (
    seen.state === 'value' &&
    seen.remarks.includes('unit-word') &&
    reading.state === 'value' &&
    seen.value === reading.value
  );
}
