import { formatOfCode, PLAIN_FORMAT, type NumberFormat } from '../../parts/number-display';
import { DATE, PERCENT } from '../../parts/number-format';
import { readInteger } from '../../parts/values';
import { DATA_STYLE, STYLE } from '../../xml/namespaces';
import { CLOSE, OPEN, type Scanner } from '../../xml/scanner';

/** A section of a format code, and the sections that go before it for certain numbers: [condition, name of the style]. */
interface Written {
  readonly code: string;
  readonly maps: readonly (readonly [string, string])[];
}

/** The formats of numbers, each told as the format code that Excel would write for it. */
export class DataStyles {
  private readonly fixed = new Map<string, NumberFormat>();
  private readonly written = new Map<string, Written>();
  private readonly known = new Map<string, NumberFormat>();

  /** Reads the style just opened. */
  read(xml: Scanner): void {
    const name = xml.attributeIn(STYLE, 'name');
    const meaning = xml.is(DATA_STYLE, 'percentage-style') ? PERCENT : xml.is(DATA_STYLE, 'date-style') ? DATE : null;
    const isTime = xml.is(DATA_STYLE, 'time-style') || xml.is(DATA_STYLE, 'boolean-style');
    if (name === null || meaning !== null || isTime) {
      if (name !== null) this.fixed.set(name, meaning === null ? PLAIN_FORMAT : { meaning, display: null });
      xml.skip();
    } else this.written.set(name, readSection(xml));
  }

  format(name: string): NumberFormat {
    const known = this.fixed.get(name) ?? this.known.get(name);
    if (known !== undefined) return known;
    const style = this.written.get(name);
    const format = style === undefined ? PLAIN_FORMAT : formatOfCode(this.codeOf(style));
    this.known.set(name, format);
    return format;
  }

  private codeOf({ code, maps }: Written): string {
    const first = maps.map(([condition, name]) => `[${condition}]${this.written.get(name)?.code ?? 'General'}`);
    return [...first, code].join(';');
  }
}

function readSection(xml: Scanner): Written {
  let code = '';
  const maps: [string, string][] = [];
  while (xml.nextChild()) {
    if (xml.is(STYLE, 'map')) {
      const condition = xml.attributeIn(STYLE, 'condition')?.replace('value()', '') ?? '';
      maps.push([condition.replace('!=', '<>'), xml.attributeIn(STYLE, 'apply-style-name') ?? '']);
      xml.skip();
    } else code += pieceOf(xml);
  }
  // A style without content shows nothing.
  return { code: code === '' ? '""' : code, maps };
}

/** Takes in the element just opened. */
function pieceOf(xml: Scanner): string {
  if (xml.is(DATA_STYLE, 'text') || xml.is(DATA_STYLE, 'currency-symbol')) return quoted(textOf(xml));
  const code = xml.is(DATA_STYLE, 'number') ? numberCode(xml) : xml.is(DATA_STYLE, 'text-content') ? '@' : null;
  const other = xml.is(DATA_STYLE, 'scientific-number') || xml.is(DATA_STYLE, 'fraction') ? 'General' : '';
  xml.skip();
  return code ?? other;
}

function numberCode(xml: Scanner): string {
  const decimals = readInteger(xml.attributeIn(DATA_STYLE, 'decimal-places'));
  const factor = Number(xml.attributeIn(DATA_STYLE, 'display-factor') ?? '1');
  const scale = factor > 1 ? ','.repeat(Math.min(Math.round(Math.log10(factor) / 3), 10)) : '';
  if (decimals === null) return scale === '' ? 'General' : `0${scale}`;
  return `0${decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 30))}` : ''}${scale}`;
}

function quoted(text: string): string {
  return text.replace(/./gsu, (character) => `\\${character}`);
}

function textOf(xml: Scanner): string {
  let text = '';
  for (let token = xml.next(); token !== CLOSE; token = xml.next()) {
    if (token === OPEN) xml.skip();
    else text += xml.textValue();
  }
  return text;
}
