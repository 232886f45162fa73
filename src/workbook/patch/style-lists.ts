/** The lists of a styles part, item by item as they are written, and styles of one workbook put into another's. */
import { openRoot } from '../package/root';
import { SPREADSHEET } from '../xml/namespaces';
import type { Extent, PlacedScanner } from '../xml/placed-scanner';
import type { Edit } from './splice';
import { withAttributes } from './tag';

const NAMES = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
type ListName = (typeof NAMES)[number];

interface StyleList {
  readonly tag: Extent;
  readonly rawTag: string;
  /** Where its closing tag begins; null where it has none. */
  readonly end: number | null;
  readonly items: readonly string[];
}

/** Behind the numbers that formats of Excel's own have. */
const FIRST_OWN_FORMAT = 164;

export class StyleLists {
  /** The root's opening tag. */
  readonly root: Extent;
  private readonly lists = new Map<ListName, StyleList>();

  constructor(private readonly xml: PlacedScanner) {
    openRoot(xml, SPREADSHEET, 'styleSheet');
    this.root = xml.tag;
    while (xml.nextChild()) {
      const name = NAMES.find((one) => xml.is(SPREADSHEET, one));
      if (name === undefined) xml.skip();
      else this.lists.set(name, this.read());
    }
    xml.finish();
  }

  get rootTag(): string {
    return this.xml.rawText(this.root);
  }

  list(name: ListName): StyleList | null {
    return this.lists.get(name) ?? null;
  }

  private read(): StyleList {
    const { xml } = this;
    const { tag, isEmptyTag } = xml;
    const items: string[] = [];
    while (xml.nextChild()) {
      const { from } = xml.tag;
      xml.skip();
      items.push(xml.rawText({ from, to: xml.behind }));
    }
    return { tag, rawTag: xml.rawText(tag), end: isEmptyTag ? null : xml.closeStart, items };
  }
}

function attributeOf(item: string, name: string): string | null {
  return new RegExp(`^[^>]*?\\s${name}="([^"]*)"`).exec(item)?.[1] ?? null;
}

/** Only what is not there yet is put in: done again, nothing is added. */
export class BorrowedStyles {
  private readonly added = new Map<ListName, string[]>();

  constructor(
    private readonly target: StyleLists,
    private readonly source: StyleLists,
    /** What an element says whose own namespace is not that of its neighbours without a prefix. */
    private readonly declaration: string,
  ) {}

  /** Whether the target has all the lists that a style needs; else everything keeps its plain look. */
  get isPossible(): boolean {
    return (['fonts', 'fills', 'borders', 'cellXfs'] as const).every((name) => {
      const list = this.target.list(name);
      return list !== null && list.end !== null && list.items.length > 0;
    });
  }

  /** The target's number of a style of the source. */
  numberFor(style: number): number {
    const item = this.source.list('cellXfs')?.items[style];
    if (item === undefined) return 0;
    const tag = item.slice(0, item.indexOf('>') + 1);
    const changed = withAttributes(tag, {
      numFmtId: this.formatFor(attributeOf(item, 'numFmtId') ?? '0'),
      fontId: this.itemFor('fonts', attributeOf(item, 'fontId')),
      fillId: this.itemFor('fills', attributeOf(item, 'fillId')),
      borderId: this.itemFor('borders', attributeOf(item, 'borderId')),
      xfId: '0',
    });
    return this.place('cellXfs', this.declared(changed + item.slice(tag.length)));
  }

  get edits(): Edit[] {
    return [...this.added].flatMap(([name, items]): Edit[] => {
      const list = this.target.list(name);
      const text = items.join('');
      if (!list?.end) {
        // Only formats of numbers may be missing altogether: they are the first of all lists.
        const from = list?.tag.from ?? this.target.root.to;
        const to = list?.tag.to ?? from;
        return [{ from, to, text: this.declared(`<numFmts count="${String(items.length)}">${text}</numFmts>`) }];
      }
      const count = String(list.items.length + items.length);
      return [
        { ...list.tag, text: withAttributes(list.rawTag, { count }) },
        { from: list.end, to: list.end, text },
      ];
    });
  }

  private itemFor(name: 'fonts' | 'fills' | 'borders', number: string | null): string {
    const item = this.source.list(name)?.items[Number(number ?? 0)];
    return item === undefined ? '0' : String(this.place(name, this.declared(item)));
  }

  private formatFor(number: string): string {
    const code = this.source.list('numFmts')?.items.find((one) => attributeOf(one, 'numFmtId') === number);
    if (code === undefined) return number;
    const wanted = attributeOf(code, 'formatCode');
    const all = [...(this.target.list('numFmts')?.items ?? []), ...(this.added.get('numFmts') ?? [])];
    const same = all.find((one) => attributeOf(one, 'formatCode') === wanted);
    if (same !== undefined) return attributeOf(same, 'numFmtId') ?? number;
    const next = Math.max(FIRST_OWN_FORMAT - 1, ...all.map((one) => Number(attributeOf(one, 'numFmtId') ?? 0))) + 1;
    this.place('numFmts', this.declared(withAttributes(code, { numFmtId: String(next) })));
    return String(next);
  }

  private place(name: ListName, item: string): number {
    const before = this.target.list(name)?.items ?? [];
    const known = before.indexOf(item);
    if (known >= 0) return known;
    const added = this.added.get(name) ?? [];
    this.added.set(name, added);
    const again = added.indexOf(item);
    return before.length + (again >= 0 ? again : added.push(item) - 1);
  }

  private declared(item: string): string {
    return this.declaration === '' ? item : item.replace(/^<[\w.-]+/, (open) => `${open} ${this.declaration}`);
  }
}
