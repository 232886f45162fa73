import { openRoot } from '../../package/root';
import { PLAIN_FORMAT, type NumberFormat } from '../../parts/number-display';
import { DATA_STYLE, FORMATTING, OFFICE, STYLE, TABLE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';
import { DataStyles } from './data-styles';

interface Style {
  readonly parent: string | null;
  readonly font: string | null;
  readonly format: string | null;
  /** Raised, lowered or struck out; null where it does not say. */
  readonly apart: boolean | null;
}

const MOST_PARENTS = 16;

/** What of a spreadsheet's styles bears on its values: fonts, percentages and dates, and which sheets are hidden. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new DataStyles();
  private readonly hiddenTables = new Set<string>();

  /** The part that holds the named styles. */
  readPart(xml: Scanner): void {
    openRoot(xml, OFFICE, 'document-styles');
    while (xml.nextChild()) {
      if (xml.is(OFFICE, 'styles') || xml.is(OFFICE, 'automatic-styles')) this.readList(xml);
      else xml.skip();
    }
  }

  /** The styles within the element just opened. */
  readList(xml: Scanner): void {
    while (xml.nextChild()) {
      if (xml.is(STYLE, 'style')) this.readStyle(xml);
      else if (xml.namespace === DATA_STYLE) this.formats.read(xml);
      else xml.skip();
    }
  }

  /** The font of a style, its own or that of the one it builds on. */
  font(name: string | null): string | null {
    return this.inherited(name, (style) => style.font);
  }

  /** Whether a style raises, lowers or strikes out its characters; null where it does not say. */
  apart(name: string | null): boolean | null {
    return this.inherited(name, (style) => style.apart);
  }

  /** What the format of a style makes of a number. */
  number(name: string | null): NumberFormat {
    const format = this.inherited(name, (style) => style.format);
    return format === null ? PLAIN_FORMAT : this.formats.format(format);
  }

  hidesTable(name: string | null): boolean {
    return name !== null && this.hiddenTables.has(name);
  }

  private inherited<T>(name: string | null, of: (style: Style) => T | null): T | null {
    let style = name === null ? undefined : this.styles.get(name);
    for (let steps = 0; style !== undefined && steps < MOST_PARENTS; steps++) {
      const own = of(style);
      if (own !== null || style.parent === null) return own;
      style = this.styles.get(style.parent);
    }
    return null;
  }

  private readStyle(xml: Scanner): void {
    const name = xml.attributeIn(STYLE, 'name');
    const family = xml.attributeIn(STYLE, 'family');
    const parent = xml.attributeIn(STYLE, 'parent-style-name');
    const format = xml.attributeIn(STYLE, 'data-style-name');
    let font: string | null = null;
    let apart: boolean | null = null;
    let hidden = false;
    while (xml.nextChild()) {
      if (xml.is(STYLE, 'text-properties')) {
        font = xml.attributeIn(STYLE, 'font-name') ?? unquoted(xml.attributeIn(FORMATTING, 'font-family'));
        apart = setsApart(xml);
      } else if (xml.is(STYLE, 'table-properties')) hidden = xml.attributeIn(TABLE, 'display') === 'false';
      xml.skip();
    }
    if (name === null) return;
    if (family === 'table' && hidden) this.hiddenTables.add(name);
    else if (family === 'table-cell' || family === 'text') this.styles.set(name, { parent, font, format, apart });
  }
}

/** "super 58%" and "-33% 58%" leave the line; "0% 100%" stands on it. */
function setsApart(xml: Scanner): boolean | null {
  const position = xml.attributeIn(STYLE, 'text-position');
  const through = xml.attributeIn(STYLE, 'text-line-through-style') ?? xml.attributeIn(STYLE, 'text-line-through-type');
  if (position === null && through === null) return null;
  return (position !== null && !position.startsWith('0%')) || (through !== null && through !== 'none');
}

function unquoted(name: string | null): string | null {
  return name === null ? null : name.replace(/^'(.*)'$/, '$1');
}
