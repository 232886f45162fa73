import { limits } from '../../limits';
import type { TextRun } from '../../parts/rich-text';
import { readInteger } from '../../parts/values';
import { TABLE, TEXT_CONTENT } from '../../xml/namespaces';
import { CLOSE, OPEN, type Scanner } from '../../xml/scanner';
import type { OdsStyles } from './styles';

const WHITE = /[ \t\r\n]+/g;

type Look = Omit<TextRun, 'text'>;

const AS_THE_CELL: Look = { font: '', apart: null };

/** The text of one cell: its paragraphs, the runs in them, and the fonts of those ("" for the cell's own). */
export class Paragraphs {
  text = '';
  count = 0;
  readonly fonts = new Set<string>();
  readonly runs: TextRun[] = [];

  constructor(
    private readonly xml: Scanner,
    private readonly styles: OdsStyles,
  ) {}

  /** Takes in the paragraph just opened. */
  add(): void {
    if (this.count > 0) this.put('\n', AS_THE_CELL);
    this.count++;
    const start = this.text.length;
    this.read(AS_THE_CELL, start);
    // White space around a paragraph is the file's, not the writer's: theirs is written as elements.
    if (this.text.endsWith(' ') && !this.endsKept) this.text = this.text.slice(0, -1);
  }

  private endsKept = false;

  private read(look: Look, start: number): void {
    const { xml } = this;
    for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
      if (token === OPEN) this.readElement(look, start);
      else this.putRun(xml.textValue().replace(WHITE, ' '), look, start);
    }
  }

  /** Runs of white space count as one space, across elements too. */
  private putRun(run: string, look: Look, start: number): void {
    const follows = this.text.length === start || (this.text.endsWith(' ') && !this.endsKept);
    const text = follows && run.startsWith(' ') ? run.slice(1) : run;
    if (text === '') return;
    this.put(text, look);
    this.endsKept = false;
    if (text.trim() !== '') this.fonts.add(look.font);
  }

  private readElement(look: Look, start: number): void {
    const { xml } = this;
    if (xml.is(TEXT_CONTENT, 's')) {
      const count = readInteger(xml.attributeIn(TEXT_CONTENT, 'c') ?? '1') ?? 1;
      this.keep(' '.repeat(Math.min(count, limits.textLength + 1)), look);
    } else if (xml.is(TEXT_CONTENT, 'tab')) this.keep('\t', look);
    else if (xml.is(TEXT_CONTENT, 'line-break')) this.keep('\n', look);
    else if (xml.is(TEXT_CONTENT, 'ruby-text') || xml.is(TEXT_CONTENT, 'note')) {
      xml.skip();
      return;
    } else if (xml.namespace === TEXT_CONTENT || xml.namespace === TABLE) {
      this.read(this.lookOf(xml.attributeIn(TEXT_CONTENT, 'style-name'), look), start);
      return;
    }
    xml.skip();
  }

  private lookOf(style: string | null, around: Look): Look {
    return { font: this.styles.font(style) ?? around.font, apart: this.styles.apart(style) ?? around.apart };
  }

  private keep(text: string, look: Look): void {
    this.put(text, look);
    this.endsKept = true;
  }

  private put(text: string, look: Look): void {
    this.text += text;
    this.runs.push({ text, ...look });
    if (this.text.length > limits.textLength) this.xml.limit('text-length', limits.textLength);
  }
}
