/** The pieces of an XML text: tags, comments and what stands between them. */
import type { Random } from './random';

const PIECE = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

export const isTag = (piece: string): boolean => /^<\/?[A-Za-z_]/.test(piece);
export const isOpening = (piece: string): boolean => /^<[A-Za-z_]/.test(piece);
export const isText = (piece: string): boolean => !piece.startsWith('<');

/** Indexes of the pieces that fit. */
export function placesOf(pieces: readonly string[], fits: (piece: string) => boolean): number[] {
  return pieces.flatMap((piece, index) => (fits(piece) ? [index] : []));
}

/** Index of the piece that ends the element which begins at `start`. */
export function endOf(pieces: readonly string[], start: number): number {
  let depth = 0;
  for (let i = start; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    if (isOpening(piece) && !piece.endsWith('/>')) depth++;
    else if (piece.startsWith('</')) depth--;
    if (depth <= 0) return i;
  }
  return pieces.length - 1;
}

/** Changes one of the pieces that fit; null where none does. */
export function changeOne(
  text: string,
  random: Random,
  fits: (piece: string) => boolean,
  change: (piece: string) => string,
): string | null {
  const pieces = piecesOf(text);
  const places = placesOf(pieces, fits);
  if (places.length === 0) return null;
  const at = random.pick(places);
  pieces[at] = change(pieces[at] ?? '');
  return pieces.join('');
}

/** Changes each piece that fits with the given chance out of ten. */
export function changeSome(
  text: string,
  random: Random,
  fits: (piece: string) => boolean,
  change: (piece: string) => string,
): string {
  const chance = random.pick([1, 5, 10]);
  return piecesOf(text)
    .map((piece) => (fits(piece) && random.chance(chance, 10) ? change(piece) : piece))
    .join('');
}
