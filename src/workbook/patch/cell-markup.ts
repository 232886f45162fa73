import { cellRef } from '../../core/sheets/cell-ref';
import type { CellContent } from './change';
import type { CellPlace } from './sheet-map';
import { escapeXml, openTag, withAttributes } from './tag';
import { safeText } from '../safe-text';

const TYPES: Readonly<Record<CellContent['type'], string | null>> = {
  number: null,
  text: 'str',
  boolean: 'b',
  error: 'e',
};

function storedValue(type: CellContent['type'], value: string): string {
  if (type === 'boolean') return value === 'TRUE' ? '1' : '0';
  return type === 'text' ? safeText(value) : value;
}

/** What stands in the cell's element; `p` is its prefix. */
function inner(content: CellContent, p: string): string {
  const { type, value, formula } = content;
  if (isBlank(content)) return '';
  const text = escapeXml(storedValue(type, value));
  if (formula !== undefined) return `<${p}f>${escapeXml(safeText(formula))}</${p}f><${p}v>${text}</${p}v>`;
  return type === 'text' ? `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>` : `<${p}v>${text}</${p}v>`;
}

/** An empty text without a formula: the cell stays with its look alone. */
export function isBlank({ type, value, formula }: CellContent): boolean {
  return type === 'text' && value === '' && formula === undefined;
}

function typeOf(content: CellContent): string | null {
  const { type, formula } = content;
  if (isBlank(content)) return null;
  return type === 'text' && formula === undefined ? 'inlineStr' : TYPES[type];
}

/** The element of a cell that is there, with other content: its attributes stay, all but what spoke of the old one. */
export function changedCell(place: CellPlace, content: CellContent, style: number | null): string {
  const tag = withAttributes(openTag(place.tag), {
    t: typeOf(content),
    cm: null,
    vm: null,
    ...(style !== null && { s: String(style) }),
  });
  return `${tag}${inner(content, place.prefix)}${place.extensions}</${place.prefix}c>`;
}

/** The same element with another result beside its formula; one that an array formula fills has none of its own. */
export function recalculatedCell(place: CellPlace, { type, value }: CellContent): string {
  const { prefix: p, formula, extensions } = place;
  const tag = withAttributes(openTag(place.tag), { t: TYPES[type] });
  return `${tag}${formula}<${p}v>${escapeXml(storedValue(type, value))}</${p}v>${extensions}</${p}c>`;
}

/** The element of a cell that was not there. */
export function newCell(row: number, column: number, content: CellContent, style: number | null, p: string): string {
  const type = typeOf(content);
  const attributes = `${style === null ? '' : ` s="${String(style)}"`}${type === null ? '' : ` t="${type}"`}`;
  return `<${p}c r="${cellRef(row, column)}"${attributes}>${inner(content, p)}</${p}c>`;
}
