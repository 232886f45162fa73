/** What a cell's style says of its number, the plain way. */
import { mains } from './plain-package';
import type { StyleMeaning } from './plain-values';
import type { Element } from './xml-tree';

const DATE_IDS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

function meaningOfCode(code: string): StyleMeaning {
  const [first = ''] = code
    .replace(/"[^"]*("|$)/g, '')
    .replace(/\\.?|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '')
    .split(';');
  const bare = first.replace(/general|am\/pm|a\/p|e[+-]/gi, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (/\[[hms]+\]/.test(bare) || /[#0?]/.test(bare.replace(/s+[.,]0+/g, 's'))) return 'number';
  if (/[ydbe]/.test(bare)) return 'date';
  return bare.includes('m') && !/[hs]/.test(bare) ? 'date' : 'number';
}

function codeOf(styles: Element, id: number): string | null {
  const formats = mains(styles, 'numFmts').flatMap((list) => mains(list, 'numFmt'));
  const found = formats.filter(({ attributes }) => attributes.get('numFmtId') === String(id));
  return found.at(-1)?.attributes.get('formatCode') ?? null;
}

function compute(styles: Element, index: string): StyleMeaning {
  const xf = /^\d{1,9}$/.test(index)
    ? mains(mains(styles, 'cellXfs').at(-1) ?? styles, 'xf')[Number(index)]
    : undefined;
  if (!xf) return 'unknown';
  const text = xf.attributes.get('numFmtId') ?? '0';
  const id = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  const code = codeOf(styles, id);
  if (code !== null) return meaningOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  return DATE_IDS.includes(id) ? 'date' : 'number';
}

const known = new WeakMap<Element, Map<string, StyleMeaning>>();

/** Unknown where the file names a style that it does not have. */
export function meaningOfStyle(styles: Element | null, index: string, isNamed: boolean): StyleMeaning {
  if (styles === null) return 'number';
  const meanings = known.get(styles) ?? new Map<string, StyleMeaning>();
  known.set(styles, meanings);
  const meaning = meanings.get(index) ?? compute(styles, index);
  meanings.set(index, meaning);
  return meaning === 'unknown' && !isNamed ? 'number' : meaning;
}
