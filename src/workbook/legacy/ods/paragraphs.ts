import { limits } from '../../limits';
import { readInteger } from '../../parts/values';
import { TABLE, TEXT_CONTENT } from '../../xml/namespaces';
import { CLOSE, OPEN, type Scanner } from '../../xml/scanner';
import type { OdsStyles } from './styles';

const WHITE = /[ \t\r\n]+/g;

/** The text of one cell: its paragraphs, and the fonts of the runs in them ("" for the cell's own). */
export class Paragraphs {
  text = '';
  count = 0;
  readonly fonts = new Set<string>();

  constructor(
    private readonly xml: Scanner,
    private readonly styles: OdsStyles,
  ) {}

  /** Takes in the paragraph just opened. */
  add(): void {
    if (this.count > 0) this.put('\n');
    this.count++;
    const start = this.text.length;
    this.read('', start);
    // White space around a paragraph is the file's, not the writer's: theirs is written as elements.
    if (this.text.endsWith(' ') && !this.endsKept) this.text = this.text.slice(0, -1);
  }

  private endsKept = false;

  private read(font: string, start: number): void {
    const { xml } = this;
    for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
      if (token === OPEN) this.readElement(font, start);
      else this.putRun(xml.textValue().replace(WHITE, ' '), font, start);
    }
  }

  /** Runs of white space count as one space, across elements too. */
  private putRun(run: string, font: string, start: number): void {
    const follows = this.text.length === start || (this.text.endsWith(' ') && !this.endsKept);
    const text = follows && run.startsWith(' ') ? run.slice(1) : run;
    if (text === '') return;
    this.put(text);
    this.endsKept = false;
    if (text.trim() !== '') this.fonts.add(font);
  }

  private readElement(font: string, start: number): void {
    const { xml } = this;
    if (xml.is(TEXT_CONTENT, 's')) {
      const count = readInteger(xml.attributeIn(TEXT_CONTENT, 'c') ?? '1') ?? 1;
      this.keep(' '.repeat(Math.min(count, limits.textLength + 1)));
    } else if (xml.is(TEXT_CONTENT, 'tab')) this.keep('\t');
    else if (xml.is(TEXT_CONTENT, 'line-break')) this.keep('\n');
    else if (xml.is(TEXT_CONTENT, 'ruby-text') || xml.is(TEXT_CONTENT, 'note')) {
      xml.skip();
      return;
    } else if (xml.namespace === TEXT_CONTENT || xml.namespace === TABLE) {
      this.read(this.styles.font(xml.attributeIn(TEXT_CONTENT, 'style-name')) ?? font, start);
      return;
    }
    xml.skip();
  }

  private keep(text: string): void {
    this.put(text);
    this.endsKept = true;
  }

  private put(text: string): void {
    this.text += text;
    if (this.text.length > limits.textLength) this.xml.limit('text-length', limits.textLength);
  }
}
