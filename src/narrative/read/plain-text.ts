/** Plain text, of a .txt file or pasted → a narrative. */
import type { Narrative } from '../narrative';
import { cleanText, narrativeOf, type Block, type Marked } from './paragraphs';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "<sup>5</sup>", "[^5]", "⁵": how a raised number looks where nothing can be raised. */
const MARK = /<sup>\s*(\d{1,3})\s*<\/sup>|\[\^(\d{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/giu;
/** A line that is a note's own: its mark stands at the beginning. */
const NOTE_LINE = /^\s*(?:<sup>\s*(\d{1,3})\s*<\/sup>|\[\^(\d{1,3})\]:?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s*(?=\S)/iu;
/** Raised letters belong to the text: the "đ" behind an amount; so do bold and italic ones. */
const TAGS = /<\/?(?:sup|sub|b|i|u|em|strong)>/giu;

function markOf(match: RegExpMatchArray): string {
  const [, tagged, bracketed, raised] = match;
  return tagged ?? bracketed ?? Array.from(raised ?? '', (sign) => String(RAISED.indexOf(sign))).join('');
}

/** Takes marks of notes out of a text, and remembers where they stood. */
export function withMarks(text: string): Marked {
  let plain = '';
  let from = 0;
  const marks: { offset: number; mark: string }[] = [];
  const add = (piece: string): void => {
    plain += piece.replace(TAGS, '');
  };
  for (const match of text.matchAll(MARK)) {
    add(text.slice(from, match.index));
    // "100 m²" is an area.
    if (match[3] !== undefined && /\dm$|\d m$/u.test(plain)) plain += match[0];
    else marks.push({ offset: plain.length, mark: markOf(match) });
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return { text: plain, marks };
}

function blockOf(line: string): Block {
  if (line.trim() === '') return { kind: 'gap' };
  if (line.includes('\t'))
    return { kind: 'row', cells: line.split('\t').map((cell) => [withMarks(cell)]), merged: false };
  const note = NOTE_LINE.exec(line);
  if (note) return { kind: 'note', mark: markOf(note), content: withMarks(line.slice(note[0].length)) };
  return { kind: 'line', content: withMarks(line), item: false };
}

/** Every line is a paragraph, unless its sentence goes on in the next one; cells of a table are parted by tabs. */
export function readPlainText(text: string): Narrative {
  return narrativeOf(
    cleanText(text)
      .split(/\r\n|[\r\n\u2028\u2029\f\v]/u)
      .map(blockOf),
  );
}
