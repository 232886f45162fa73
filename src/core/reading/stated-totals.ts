/** Total rows that branches add below the welfare programmes: no line of the form, but worth holding against it. */
import type { StatedTotal } from '../appendix';
import { readFigure, type FigureAs } from '../figure';
import type { CompleteWindow } from './find-form';
import { indicatorOf, dongPerUnit, isProgramme, sectionOf, type Form } from '../form';
import type { Grid } from '../sheets/grid';
import type { LineMatcher } from './match-lines';
import { labelKey, plainKey, withoutNumbering } from '../text';

/** "Tổng cộng", "Cộng mục VII", "Tổng số tiền"; "Tổng kết …" and "Tổng Liên đoàn …" are no totals. */
const TOTAL = /^(?:tong(?: cong| so| kinh phi| tien| gia tri| muc| vii| toan)?|cong(?: muc| vii| so| tien)?)(?= |$)/;
const NO_TOTAL = /^(?:tong (?:ket|lien|hop|cong ty|bi|quan)|cong (?:doan|nhan|chuc|tac|trinh|khai|viec|nghe|dong))/;
/** "cộng", which adds, and "công", which is work, are one word without marks. */
const ADDS = labelKey('cộng');

const OF_MONEY = /(^| )(tien|kinh phi|gia tri|dong|trieu|tr d)( |$)/;
const OF_THINGS = /(^| )(xuat|suat|nguoi|luot|qua|nha|so luong|doan vien)( |$)/;

export function isTotalLabel(label: string): boolean {
  const text = withoutNumbering(label);
  const plain = plainKey(text);
  if (!TOTAL.test(plain) || NO_TOTAL.test(plain)) return false;
  const key = labelKey(text);
  return !plain.startsWith('cong') || key.startsWith(ADDS) || plain === key;
}

export class StatedTotals {
  private readonly seen: (StatedTotal & { readonly row: number })[] = [];
  /** The title of the total whose parts ("Số suất", "Số tiền") stand in the rows below. */
  private title: string | null = null;
  /** Above the welfare programmes stand totals of other things. */
  private isAtWelfare = false;
  private readonly welfareSections: ReadonlySet<string>;
  private readonly single: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly window: CompleteWindow,
    private readonly form: Form,
    private readonly matcher: Pick<LineMatcher, 'meanings'>,
  ) {
    this.welfareSections = new Set(form.welfare.programmes.map(({ amount }) => sectionOf(form, amount)?.code ?? ''));
    const lines = form.sections.flatMap((section) => section.lines);
    this.single = new Set(lines.filter((line) => !isProgramme(line)).map(({ code }) => code));
  }

  /** Is told of the lines of the form as they are found. */
  see(code: string): void {
    if (this.welfareSections.has(code.split('.')[0] ?? code)) this.isAtWelfare = true;
  }

  /** Is told of every row from top to bottom; true where the row is a total's and no line of the form. */
  take(row: number, label: string): boolean {
    const isTotal = isTotalLabel(label);
    if (isTotal) this.title = label.trim();
    const kind = this.kindOf(row, label);
    const isPart = !isTotal && this.title !== null && kind !== null && isShort(label) && !this.isLine(label);
    if (!isTotal && !isPart) this.title = null;
    if (!isTotal && !isPart) return false;
    const { columns } = this.window;
    const raw = this.grid.text(row, columns.result).trim();
    if (raw !== '' && this.isAtWelfare)
      this.add(row, isTotal ? label.trim() : `${this.title ?? ''}: ${label.trim()}`, raw, kind);
    return true;
  }

  all(): StatedTotal[] {
    return this.seen.map(({ at, text, raw, kind, count, amount }) => ({ at, text, raw, kind, count, amount }));
  }

  /** A line that stands in no programme is that line, even right below a total; "Số tiền" may be the total's. */
  private isLine(label: string): boolean {
    return this.matcher.meanings(label).some((code) => this.single.has(code));
  }

  private kindOf(row: number, label: string): StatedTotal['kind'] {
    const { measure } = this.window.columns;
    const words = [measure === undefined ? '' : this.grid.text(row, measure), label].map(plainKey);
    if (words.some((one) => OF_MONEY.test(one))) return 'amount';
    return words.some((one) => OF_THINGS.test(one)) ? 'count' : null;
  }

  private add(row: number, text: string, raw: string, kind: StatedTotal['kind']): void {
    const [programme] = this.form.welfare.programmes;
    const money = programme ? indicatorOf(this.form, programme.amount) : null;
    const dong = money ? dongPerUnit(this.form, money) : null;
    const cell = this.grid.at(row, this.window.columns.result);
    const value = (as: FigureAs): string | null => {
      const reading = readFigure(cell, as);
      return reading.state === 'value' ? reading.value : null;
    };
    const count = kind === 'amount' ? null : value({ kind: 'count' });
    const amount = kind === 'count' ? null : value({ kind: 'money', ...(dong !== null && { dong }) });
    this.seen.push({ row, at: this.grid.place(row, this.window.columns.result), text, raw, kind, count, amount });
  }
}

/** "Số suất", "- Số tiền (triệu đồng)": the part of a total has no more words than that. */
function isShort(label: string): boolean {
  return plainKey(label).split(' ').length <= 6;
}
