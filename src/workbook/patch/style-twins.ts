/** Styles that are like another in all but one thing, put behind those that the workbook has. */
import { openRoot } from '../package/root';
import { formatOfCode, formatOfId } from '../parts/number-display';
import { DATE, PERCENT, PLAIN, type FormatMeaning } from '../parts/number-format';
import { readBoolean, readInteger } from '../parts/values';
import { SPREADSHEET } from '../xml/namespaces';
import type { Extent, PlacedScanner } from '../xml/placed-scanner';
import type { Edit } from './splice';
import { escapeXml, openTag, withAttributes } from './tag';

interface Format {
  readonly raw: string;
  readonly tag: string;
  readonly rawName: string;
  readonly number: number;
  readonly font: number;
  readonly quoted: boolean;
}

interface Font {
  readonly raw: string;
  readonly name: string | null;
}

/** A list of the styles part, to put something behind its last. */
interface List {
  readonly tag: Extent;
  readonly rawTag: string;
  readonly end: number;
}

export interface StyleWish {
  /** Number of the style the cell has. */
  readonly like: number;
  readonly plainNumber: boolean;
  /** What a number is to be read as; null where that is left as it is. */
  readonly readAs: FormatMeaning | null;
  readonly font: string | null;
}

const TEXT_FORMAT = 49;
/** The formats that files name by number only: general, per cent with as many decimals as it has, day/month/year. */
const FORMAT_FOR: Readonly<Record<FormatMeaning, number>> = { [PLAIN]: 0, [PERCENT]: 10, [DATE]: 14 };
const NO_LIST: List = { tag: { from: 0, to: 0 }, rawTag: '', end: 0 };

export class StyleTwins {
  private readonly codes = new Map<number, string>();
  private readonly formats: Format[] = [];
  private readonly fonts: Font[] = [];
  private readonly formatList: List = NO_LIST;
  private readonly fontList: List = NO_LIST;
  private readonly newFormats: string[] = [];
  private readonly newFonts: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: PlacedScanner) {
    openRoot(xml, SPREADSHEET, 'styleSheet');
    while (xml.nextChild()) {
      if (xml.is(SPREADSHEET, 'numFmts')) this.readCodes();
      else if (xml.is(SPREADSHEET, 'fonts')) this.fontList = this.readList(() => this.readFont());
      else if (xml.is(SPREADSHEET, 'cellXfs')) this.formatList = this.readList(() => this.readFormat());
      else xml.skip();
    }
    xml.finish();
  }

  /** Number of the style to give the cell: its own where that fits already. */
  numberFor(wish: StyleWish): number {
    const format = this.formats[wish.like];
    if (format === undefined || this.formatList.end === 0) return wish.like;
    const number = this.numberFormatFor(format, wish);
    const font = this.fontFor(format, wish.font);
    if (number === null && font === null) return wish.like;
    const key = `${String(wish.like)} ${String(number)} ${String(font)}`;
    const index = this.known.get(key) ?? this.formats.length + this.newFormats.length;
    if (!this.known.has(key)) this.newFormats.push(twinOf(format, number, font));
    this.known.set(key, index);
    return index;
  }

  get edits(): Edit[] {
    return [
      ...growth(this.formatList, this.formats.length, this.newFormats),
      ...growth(this.fontList, this.fonts.length, this.newFonts),
    ];
  }

  /** Null where the style's own format will do. */
  private numberFormatFor(format: Format, { plainNumber, readAs }: StyleWish): number | null {
    if (plainNumber) return this.showsPlainly(format) ? null : FORMAT_FOR[PLAIN];
    return readAs === null || this.meaningOf(format).meaning === readAs ? null : FORMAT_FOR[readAs];
  }

  private meaningOf({ number }: Format): ReturnType<typeof formatOfId> {
    const code = this.codes.get(number);
    return code === undefined ? formatOfId(number) : formatOfCode(code);
  }

  private showsPlainly(format: Format): boolean {
    const { number, quoted } = format;
    const code = this.codes.get(number);
    const isText = code === undefined ? number === TEXT_FORMAT : code.trim().startsWith('@');
    const { meaning, display } = this.meaningOf(format);
    return !quoted && !isText && meaning === PLAIN && display === null;
  }

  /** Null where the font is the wanted one already, or none can be made of it. */
  private fontFor({ font }: Format, wanted: string | null): number | null {
    const own = this.fonts[font];
    if (wanted === null || own === undefined || own.name === null || own.name === wanted) return null;
    const made = renamed(own, wanted);
    const at = this.newFonts.indexOf(made);
    return this.fonts.length + (at < 0 ? this.newFonts.push(made) - 1 : at);
  }

  private readCodes(): void {
    const { xml } = this;
    while (xml.nextChild()) {
      const id = readInteger(xml.attributes.get('numFmtId'));
      const code = xml.attributes.get('formatCode');
      if (id !== null && code !== null) this.codes.set(id, code);
      xml.skip();
    }
  }

  private readList(readOne: () => void): List {
    const { xml } = this;
    const { tag, isEmptyTag } = xml;
    while (xml.nextChild()) readOne();
    return isEmptyTag ? NO_LIST : { tag, rawTag: xml.rawText(tag), end: xml.closeStart };
  }

  private readFormat(): void {
    const { xml } = this;
    const { tag, rawName, attributes } = xml;
    const number = readInteger(attributes.get('numFmtId')) ?? 0;
    const font = readInteger(attributes.get('fontId')) ?? 0;
    const quoted = readBoolean(attributes.get('quotePrefix')) === true;
    xml.skip();
    const raw = xml.rawText({ from: tag.from, to: xml.behind });
    this.formats.push({ raw, tag: xml.rawText(tag), rawName, number, font, quoted });
  }

  private readFont(): void {
    const { xml } = this;
    const { from } = xml.tag;
    let name: string | null = null;
    while (xml.nextChild()) {
      if (xml.is(SPREADSHEET, 'name')) name = xml.attributes.get('val');
      xml.skip();
    }
    this.fonts.push({ raw: xml.rawText({ from, to: xml.behind }), name });
  }
}

function twinOf({ raw, tag, rawName }: Format, number: number | null, font: number | null): string {
  const changed = withAttributes(tag, {
    ...(number !== null && { numFmtId: String(number), applyNumberFormat: '1', quotePrefix: null }),
    ...(font !== null && { fontId: String(font), applyFont: '1' }),
  });
  return tag.endsWith('/>')
    ? changed
    : `${openTag(changed)}${raw.slice(tag.length, raw.lastIndexOf('</'))}</${rawName}>`;
}

const REST_OF_TAG = String.raw`\b(?:[^>"']|"[^"]*"|'[^']*')*?`;
/** The theme's font and the old character set outweigh a name. */
const OUTWEIGHS = new RegExp(String.raw`<(?:[\w.-]+:)?(?:scheme|charset)${REST_OF_TAG}(?:/>|>\s*</[^>]*>)`, 'g');
const NAME = new RegExp(String.raw`<(?:[\w.-]+:)?name${REST_OF_TAG}>`);

function renamed({ raw }: Font, name: string): string {
  const val = escapeXml(name).replaceAll('"', '&quot;');
  return raw.replace(OUTWEIGHS, '').replace(NAME, (tag) => withAttributes(tag, { val }));
}

function growth({ tag, rawTag, end }: List, before: number, added: readonly string[]): Edit[] {
  if (added.length === 0) return [];
  const counted = / count\s*=/.test(rawTag);
  const count = { from: tag.from, to: tag.to, text: withAttributes(rawTag, { count: String(before + added.length) }) };
  return [...(counted ? [count] : []), { from: end, to: end, text: added.join('') }];
}
