/** Pieces of text, as a Word file or a plain text has them → paragraphs with numbers and places. */
import { narrativeLimits } from './limits';
import type { Narrative, NarrativePlace, NoteMark, Paragraph } from '../narrative';

/** A text with the marks of notes that stand in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly NoteMark[];
}

export type Block =
  | { readonly kind: 'line'; readonly content: Marked; readonly item: boolean }
  /** `merged`: cells of it, or of its table, are joined, so that its columns are not the table's. */
  | { readonly kind: 'row'; readonly cells: readonly (readonly Marked[])[]; readonly merged: boolean }
  /** An empty line: ends a table. */
  | { readonly kind: 'gap' }
  /** The end of a paragraph that is known for certain: no sentence goes on behind it. */
  | { readonly kind: 'end' }
  | { readonly kind: 'note'; readonly mark: string; readonly content: Marked };

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BULLET = /^\s*[-–—+*•●▪]\s/u;

/** Marks move with the text when its ends are cut. */
function trimmed({ text, marks }: Marked): Marked {
  const start = text.length - text.trimStart().length;
  const body = text.trim();
  return {
    text: body,
    marks: marks.map(({ offset, mark }) => ({ mark, offset: Math.min(Math.max(offset - start, 0), body.length) })),
  };
}

/** Composed Unicode without invisible characters. Only for text without marks in it: offsets would move. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}

export function joined(parts: readonly Marked[]): Marked {
  let text = '';
  const marks: NoteMark[] = [];
  for (const part of parts) {
    for (const { offset, mark } of part.marks) marks.push({ offset: offset + text.length, mark });
    text += part.text;
  }
  return { text, marks };
}

const ENDS = /[.:;!?…]["”’)*_]*$/u;
const GOES_ON = /^["“(]?\p{Ll}/u;

/** A line that page or margin broke off: it has no end, and what follows begins in the middle of a sentence. */
function goesOn(before: Marked, after: Marked): boolean {
  return before.text !== '' && !ENDS.test(before.text) && GOES_ON.test(after.text) && !BULLET.test(after.text);
}

interface Line {
  content: Marked;
  readonly item: boolean;
}

/** Numbers the blocks; notes keep their place between the lines, but do not break a sentence that goes on behind them. */
export function narrativeOf(blocks: readonly Block[]): Narrative {
  const made: (Line | Extract<Block, { kind: 'row' | 'note' | 'gap' }>)[] = [];
  let last: Line | null = null;
  for (const block of blocks) {
    if (block.kind === 'line') {
      const content = trimmed(block.content);
      if (content.text === '') continue;
      if (last && goesOn(last.content, content)) {
        last.content = joined([last.content, { text: ' ', marks: [] }, content]);
        continue;
      }
      last = { content, item: block.item || BULLET.test(content.text) };
      made.push(last);
    } else {
      if (block.kind === 'row' || block.kind === 'end') last = null;
      if (block.kind !== 'end') made.push(block);
    }
  }
  return { paragraphs: numbered(made) };
}

/** Where a piece of a long text ends: behind a sentence, or else between words; in the middle of one only where there is no other place. */
function pieceEnd(text: string, start: number): number {
  const most = narrativeLimits.paragraph;
  if (text.length - start <= most) return text.length;
  const piece = text.slice(start, start + most);
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('; '));
  const cut = sentence > most / 2 ? sentence + 1 : piece.lastIndexOf(' ');
  return start + (cut > most / 2 ? cut : most);
}

/** No paragraph is endless, whatever a file holds: the checks take their time by paragraphs. */
function piecesOf({ text, marks }: Marked): Marked[] {
  const made: Marked[] = [];
  for (let start = 0; start < text.length || made.length === 0;) {
    const [from, end] = [start, pieceEnd(text, start)];
    const own = marks.filter(({ offset }) => offset >= from && (offset < end || end === text.length));
    made.push({
      text: text.slice(from, end),
      marks: own.map(({ offset, mark }) => ({ mark, offset: offset - from })),
    });
    start = end;
  }
  return made;
}

function numbered(made: readonly (Line | Extract<Block, { kind: 'row' | 'note' | 'gap' }>)[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [table, row, inTable] = [0, 0, false];
  const add = (content: Marked, item: boolean, place: (number: number) => NarrativePlace, inColumn = false): void => {
    const pieces = piecesOf(trimmed(content)).map(trimmed);
    for (const { text, marks } of pieces)
      if (text !== '')
        paragraphs.push({
          place: place(paragraphs.length + 1),
          text,
          marks,
          item,
          inColumn,
          isPiece: pieces.length > 1,
        });
  };
  for (const one of made) {
    if ('kind' in one && one.kind === 'row') {
      if (!inTable) [table, row] = [table + 1, 0];
      row += 1;
      const at = { table, row };
      for (const [column, contents] of one.cells.entries())
        for (const content of contents)
          add(
            content,
            false,
            (number) => ({ kind: 'cell', number, ...at, column: column + 1 }),
            !one.merged && contents.length === 1,
          );
    } else if ('kind' in one) {
      if (one.kind === 'note') add(one.content, false, (number) => ({ kind: 'note', number, mark: one.mark }));
    } else add(one.content, one.item, (number) => ({ kind: 'paragraph', number }));
    inTable = 'kind' in one && one.kind === 'row';
  }
  return paragraphs;
}
