/** Word's elements → blocks of text: paragraphs, rows of tables, notes with their marks. */
import { cleanText, joined, type Block, type Marked } from './paragraphs';
import type { WordDocument, WordElement } from './word-elements';

const NOTHING: Marked = { text: '', marks: [] };
const OLD_FONT = /^\.?vn|^vni/i;
const TYPED_MARK = /^\s*\d{1,3}\s*$/;

/** A line break inside a paragraph; nothing that a person types. */
const BREAK = '\u0000';

export class WordBlocks {
  /** Characters in all, and in fonts of an old encoding. */
  letters = 0;
  oldLetters = 0;
  private readonly marks = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private waiting: Block[] = [];

  constructor(private readonly document: WordDocument) {}

  all(): Block[] {
    return this.blocksOf(this.document.children ?? []);
  }

  private blocksOf(elements: readonly WordElement[]): Block[] {
    return elements.flatMap((element): Block[] => {
      if (element.type === 'paragraph') return [...this.linesOf(element), { kind: 'end' }, ...this.notes()];
      if (element.type === 'table') return [{ kind: 'gap' }, ...this.rowsOf(element), { kind: 'gap' }, ...this.notes()];
      return this.blocksOf(element.children ?? []);
    });
  }

  private notes(): Block[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }

  private linesOf(paragraph: WordElement): Block[] {
    const item = paragraph.numbering !== null && paragraph.numbering !== undefined;
    return linesIn(this.inline(paragraph)).map((content) => ({ kind: 'line', content, item }));
  }

  private rowsOf({ children = [] }: WordElement): Block[] {
    const rows = children
      .filter(({ type }) => type === 'tableRow')
      .map((row) => (row.children ?? []).filter(({ type }) => type === 'tableCell'));
    // A cell that reaches down into other rows moves their columns; one that reaches across only its own row's.
    const moved = rows.some((cells) => cells.some(({ rowSpan = 1 }) => rowSpan > 1));
    return rows.map((cells) => ({
      kind: 'row',
      cells: cells.map((cell) => this.cellOf(cell)),
      merged: moved || cells.some(({ colSpan = 1 }) => colSpan > 1),
    }));
  }

  /** A cell's paragraphs; those of a table inside it too. */
  private cellOf(cell: WordElement): Marked[] {
    return (cell.children ?? []).flatMap((element) =>
      element.type === 'paragraph' ? linesIn(this.inline(element)) : this.cellOf(element),
    );
  }

  private inline(element: WordElement, raised = false): Marked {
    switch (element.type) {
      case 'text':
        return this.text(element.value ?? '', raised);
      case 'tab':
        return { text: ' ', marks: [] };
      case 'break':
        return { text: BREAK, marks: [] };
      case 'noteReference':
        return this.reference(element);
      default: {
        if (element.type === 'run') this.countLetters(element);
        const isRaised = raised || element.verticalAlignment === 'superscript';
        return joined((element.children ?? []).map((child) => this.inline(child, isRaised)));
      }
    }
  }

  /** Raised digits are the mark of a note that was typed by hand; a raised đ is the unit of an amount. */
  private text(value: string, raised: boolean): Marked {
    const text = cleanText(value);
    if (raised && TYPED_MARK.test(text)) return { text: '', marks: [{ offset: 0, mark: text.trim() }] };
    return { text, marks: [] };
  }

  private countLetters({ children = [], font }: WordElement): void {
    const length = children.reduce((sum, { value = '' }) => sum + value.length, 0);
    this.letters += length;
    if (typeof font === 'string' && OLD_FONT.test(font)) this.oldLetters += length;
  }

  /** Notes are numbered as Word numbers them: in the order in which they are referred to. */
  private reference(element: WordElement): Marked {
    const { noteType = 'footnote', noteId = '' } = element;
    const key = `${noteType} ${noteId}`;
    const known = this.marks.get(key);
    if (known !== undefined) return { text: '', marks: [{ offset: 0, mark: known }] };
    const number = (this.counts.get(noteType) ?? 0) + 1;
    this.counts.set(noteType, number);
    const mark = noteType === 'endnote' ? `e${String(number)}` : String(number);
    this.marks.set(key, mark);
    const note = this.document.notes.resolve(element);
    if (note) this.waiting.push(...this.noteBlocks(note.body, mark));
    return { text: '', marks: [{ offset: 0, mark }] };
  }

  private noteBlocks(body: readonly WordElement[], mark: string): Block[] {
    const parts = body.flatMap((element) =>
      element.type === 'paragraph' ? linesIn(this.inline(element)) : this.cellOf(element),
    );
    const content = joined(parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ' ', marks: [] }, part])));
    return [{ kind: 'note', mark, content }];
  }
}

/** A paragraph's text at its line breaks. */
function linesIn({ text, marks }: Marked): Marked[] {
  const lines: Marked[] = [];
  let from = 0;
  for (const line of text.split(BREAK)) {
    const end = from + line.length;
    const start = from;
    const own = marks.filter(({ offset }) => offset >= start && offset <= end);
    lines.push({ text: line, marks: own.map(({ offset, mark }) => ({ mark, offset: offset - start })) });
    from = end + 1;
  }
  return lines.length > 0 ? lines : [NOTHING];
}
