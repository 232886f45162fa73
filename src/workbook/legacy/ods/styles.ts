import { openRoot } from '../../package/root';
import type { Look } from '../../parts/look';
import { PLAIN_FORMAT, type NumberFormat } from '../../parts/number-display';
import { DATA_STYLE, FORMATTING, OFFICE, STYLE, TABLE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';
import { DataStyles } from './data-styles';

/** How a style's letters look; null where it does not say. */
interface Letters {
  readonly font: string | null;
  /** Raised, lowered or struck out. */
  readonly apart: boolean | null;
  readonly struck: boolean | null;
  /** "#ffffff"; AUTOMATIC where the program picks one. */
  readonly colour: string | null;
}

interface Style extends Letters {
  readonly parent: string | null;
  readonly format: string | null;
  readonly background: string | null;
}

const NO_LETTERS: Letters = { font: null, apart: null, struck: null, colour: null };

const AUTOMATIC = 'automatic';
const SHEET = '#ffffff';

const MOST_PARENTS = 16;

/** What of a spreadsheet's styles bears on its values: fonts, percentages and dates, and which sheets are hidden. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new DataStyles();
  private readonly hiddenTables = new Set<string>();
  /** Of rows and columns: those of next to no height or width. */
  private readonly flat = new Set<string>();

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

  look(name: string | null): Look {
    const struck = this.inherited(name, (style) => style.struck) === true;
    const colour = this.inherited(name, (style) => style.colour);
    const background = this.inherited(name, (style) => style.background);
    const behind = background === null || background === 'transparent' ? SHEET : background;
    return { struck, unseen: colour === behind };
  }

  /** What the format of a style makes of a number. */
  number(name: string | null): NumberFormat {
    const format = this.inherited(name, (style) => style.format);
    return format === null ? PLAIN_FORMAT : this.formats.format(format);
  }

  hidesTable(name: string | null): boolean {
    return name !== null && this.hiddenTables.has(name);
  }

  /** Whether a style of rows or columns leaves nothing of them to be seen. */
  isFlat(name: string | null): boolean {
    return name !== null && this.flat.has(name);
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
    let letters = NO_LETTERS;
    let background: string | null = null;
    let hidden = false;
    let flat = false;
    while (xml.nextChild()) {
      if (xml.is(STYLE, 'text-properties')) letters = lettersIn(xml);
      else if (xml.is(STYLE, 'table-cell-properties')) background = colourIn(xml, 'background-color');
      else if (xml.is(STYLE, 'table-properties')) hidden = xml.attributeIn(TABLE, 'display') === 'false';
      else if (xml.is(STYLE, 'table-row-properties')) flat = isNothing(xml.attributeIn(STYLE, 'row-height'));
      else if (xml.is(STYLE, 'table-column-properties')) flat = isNothing(xml.attributeIn(STYLE, 'column-width'));
      xml.skip();
    }
    if (name === null) return;
    if (family === 'table' && hidden) this.hiddenTables.add(name);
    else if ((family === 'table-row' || family === 'table-column') && flat) this.flat.add(name);
    else if (family === 'table-cell' || family === 'text')
      this.styles.set(name, { ...letters, parent, format, background });
  }
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: 2.8346, cm: 28.346, in: 72 };
/** Points: in less nothing can be seen. */
const LEAST_SEEN = 0.5;

/** "0cm", "0.0004in" */
function isNothing(length: string | null): boolean {
  const [, number = '', unit = ''] = /^([\d.]+)(pt|mm|cm|in)$/.exec(length ?? '') ?? [];
  return number !== '' && Number(number) * (POINTS[unit] ?? 1) < LEAST_SEEN;
}

function lettersIn(xml: Scanner): Letters {
  const font = xml.attributeIn(STYLE, 'font-name') ?? unquoted(xml.attributeIn(FORMATTING, 'font-family'));
  const struck = strikes(xml);
  const isAutomatic = xml.attributeIn(STYLE, 'use-window-font-color') === 'true';
  return { font, apart: setsApart(xml, struck), struck, colour: isAutomatic ? AUTOMATIC : colourIn(xml, 'color') };
}

function colourIn(xml: Scanner, name: string): string | null {
  return xml.attributeIn(FORMATTING, name)?.toLowerCase() ?? null;
}

function strikes(xml: Scanner): boolean | null {
  const through = xml.attributeIn(STYLE, 'text-line-through-style') ?? xml.attributeIn(STYLE, 'text-line-through-type');
  return through === null ? null : through !== 'none';
}

/** "super 58%" and "-33% 58%" leave the line; "0% 100%" stands on it. */
function setsApart(xml: Scanner, struck: boolean | null): boolean | null {
  const position = xml.attributeIn(STYLE, 'text-position');
  if (position === null) return struck;
  return !position.startsWith('0%') || struck === true;
}

function unquoted(name: string | null): string | null {
  return name === null ? null : name.replace(/^'(.*)'$/, '$1');
}
