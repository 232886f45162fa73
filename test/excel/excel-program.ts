/** The little of Excel that the add-in asks for, over a workbook of ours; its objects are named as Excel names them. */
import { cellRef, parseCellRange } from '../../src/core/sheets/cell-ref';
import type { CellRange, Sheet, Workbook } from '../../src/core/workbook';
import { ExcelError } from './answer-batch';
import { ProgramRules, type ProgramRule } from './program-rules';
import { BLANK, entered, programCell, typeOf, type ProgramCell } from './program-cells';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** What happens in the program, for the events that it sends and for the tests. */
export interface Happening {
  readonly changed: (sheet: ProgramSheet, address: string) => void;
  readonly formatted: (sheet: ProgramSheet) => void;
  readonly selected: (sheet: ProgramSheet, address: string) => void;
  readonly opened: (base64: string) => void;
  readonly inserted: (base64: string) => void;
}

export class ProgramSheet {
  readonly cells = new Map<string, ProgramCell>();
  readonly unlocked = new Set<string>();
  readonly Protection = { Protected: false, Options: { allowFormatCells: false } };
  readonly rules: ProgramRule[] = [];
  /** A sheet without cells. */
  isChart = false;
  readonly Id: string;

  constructor(
    readonly sheet: Sheet,
    readonly program: ExcelProgram,
  ) {
    this.Id = `{${sheet.name}}`;
    for (const cell of sheet.cells) this.cells.set(cellRef(cell.row, cell.column), programCell(cell));
  }

  get Name(): string {
    return this.sheet.name;
  }

  get Visibility(): string {
    return VISIBILITY[this.sheet.visibility];
  }

  Activate(): void {
    this.program.active = this;
  }

  GetUsedRangeOrNullObject(): ProgramRange | null {
    return this.GetRange('A1:XFD1048576').GetUsedRangeOrNullObject();
  }

  readonly formatted = (): void => this.program.happening.formatted(this);

  GetRanges(address: string): object {
    return { ConditionalFormats: new ProgramRules(this, address) };
  }

  GetRange(address?: string | null): ProgramRange {
    if (this.isChart) throw new ExcelError('UnsupportedSheet');
    if (typeof address !== 'string') return this.GetRange('A1:XFD1048576');
    const range = parseCellRange(address);
    if (range === null) throw new ExcelError('InvalidArgument');
    return new ProgramRange(this, range);
  }
}

class ProgramFont {
  constructor(private readonly of: { fontName: string | null }) {}

  get Name(): string | null {
    return this.of.fontName;
  }
  set Name(name: string | null) {
    this.of.fontName = name;
  }
}

class ProgramRange {
  readonly isRange = true;

  constructor(
    private readonly on: ProgramSheet,
    private readonly range: CellRange,
  ) {}

  private each<T>(what: (cell: ProgramCell, ref: string) => T): T[][] {
    const { top, left, bottom, right } = this.range;
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) => {
        const ref = cellRef(top + down, left + along);
        return what(this.on.cells.get(ref) ?? BLANK, ref);
      }),
    );
  }

  get RowIndex(): number {
    return this.range.top - 1;
  }
  get ColumnIndex(): number {
    return this.range.left - 1;
  }
  get RowCount(): number {
    return this.range.bottom - this.range.top + 1;
  }
  get ColumnCount(): number {
    return this.range.right - this.range.left + 1;
  }
  get ConditionalFormats(): ProgramRules {
    return new ProgramRules(this.on, '');
  }
  get Address(): string {
    const { top, left, bottom, right } = this.range;
    const corners = [cellRef(top, left), cellRef(bottom, right)];
    return `'${this.on.Name}'!${[...new Set(corners)].join(':')}`;
  }
  get Worksheet(): ProgramSheet {
    return this.on;
  }
  get Values(): unknown[][] | null {
    if (this.RowCount * this.ColumnCount > this.on.program.mostCells) return null;
    return this.each(({ value }) => value);
  }
  set Values(values: unknown[][] | null) {
    this.put((cell, row, column) => ({
      ...entered(values?.[row]?.[column], cell),
      ...(cell.font !== undefined && { font: cell.font }),
    }));
  }
  get ValueTypes(): unknown[][] {
    return this.each(typeOf);
  }
  get Formulas(): unknown[][] {
    return this.each(({ value, formula }) => formula ?? value);
  }
  get NumberFormat(): unknown[][] {
    return this.each(({ format }) => format);
  }
  set NumberFormat(formats: unknown[][]) {
    this.put((cell, row, column) => ({ ...cell, format: String(formats[row]?.[column]) }));
  }
  get Format(): object {
    const locked = this.each((_, ref) => !this.on.unlocked.has(ref)).flat();
    return {
      Font: new ProgramFont(this),
      Protection: { Locked: locked.every(Boolean) ? true : locked.some(Boolean) ? null : false },
    };
  }

  /** Null where the cells have several. */
  get fontName(): string | null {
    const [first, ...others] = new Set(this.each(({ font }) => font ?? 'Times New Roman').flat());
    return first === undefined || others.length > 0 ? null : first;
  }
  set fontName(font: string | null) {
    if (font !== null) this.put((cell) => ({ ...cell, font }));
  }

  private put(make: (cell: ProgramCell, row: number, column: number) => ProgramCell): void {
    const { top, left, bottom, right } = this.range;
    const isLocked = (this.Format as { Protection: { Locked: boolean | null } }).Protection.Locked !== false;
    if (this.on.Protection.Protected && isLocked) throw new ExcelError('AccessDenied');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const ref = cellRef(row, column);
        this.on.cells.set(ref, make(this.on.cells.get(ref) ?? BLANK, row - top, column - left));
      }
    }
    this.on.program.happening.changed(this.on, cellRef(top, left));
  }

  /** The first of its cells. */
  GetCell(): ProgramRange {
    const { top, left } = this.range;
    return new ProgramRange(this.on, { top, left, bottom: top, right: left });
  }

  Select(): void {
    const { top, left } = this.range;
    this.on.program.active = this.on;
    this.on.program.selected = this;
    this.on.program.happening.selected(this.on, cellRef(top, left));
  }

  /** Null where nothing of it holds a value. */
  GetUsedRangeOrNullObject(): ProgramRange | null {
    const { top, left, bottom, right } = this.range;
    const used = [...this.on.cells]
      .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
      .flatMap(([ref]) => parseCellRange(ref) ?? [])
      .filter((one) => one.top >= top && one.top <= bottom && one.left >= left && one.left <= right);
    const bound = (of: (one: CellRange) => number, pick: (a: number, b: number) => number): number =>
      used.map(of).reduce((a, b) => pick(a, b));
    if (used.length === 0) return null;
    return new ProgramRange(this.on, {
      top: bound((one) => one.top, Math.min),
      left: bound((one) => one.left, Math.min),
      bottom: bound((one) => one.top, Math.max),
      right: bound((one) => one.left, Math.max),
    });
  }

  GetMergedAreasOrNullObject(): object | null {
    const Items = this.on.sheet.merges.map((merge) => new ProgramRange(this.on, merge));
    return Items.length === 0 ? null : { Areas: { Items } };
  }

  GetRowProperties(): object[] {
    const isHidden = (row: number): boolean =>
      this.on.sheet.hiddenRows.some(({ from, to }) => row >= from && row <= to);
    return Array.from({ length: this.RowCount }, (_, down) => ({ rowHidden: isHidden(this.range.top + down) }));
  }

  GetColumnProperties(): object[] {
    const isHidden = (column: number): boolean =>
      this.on.sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
    return Array.from({ length: this.ColumnCount }, (_, along) => ({
      columnHidden: isHidden(this.range.left + along),
    }));
  }
}

const REGISTERED = [
  ...['DataChanged', 'Added', 'Deleted', 'Calculated', 'FormatChanged', 'RowHiddenChanged', 'SelectionChanged'],
  ...['RowSorted', 'ColumnSorted'],
] as const;

class ProgramSheets {
  /** How often each event was asked for. */
  readonly registered: string[] = [];

  constructor(readonly Items: readonly ProgramSheet[]) {
    for (const event of REGISTERED) {
      Object.assign(this, { [`_Register${event}Event`]: () => void this.registered.push(event) });
    }
  }

  GetItem(key: string): ProgramSheet {
    const sheet = this.Items.find(({ Name, Id }) => Name === key || Id === key);
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }
}

export class ExcelProgram {
  readonly Worksheets: ProgramSheets;
  readonly Application: object;
  readonly _Runtime = { EnableEvents: true };
  Name = 'phu-luc.xlsx';
  decimalSign = ',';
  /** Of more than these Excel tells no values. */
  mostCells = 5_000_000;
  selectsHereAndThere = false;
  active: ProgramSheet;
  selected: ProgramRange;

  constructor(
    workbook: Workbook,
    readonly happening: Happening,
  ) {
    this.Worksheets = new ProgramSheets(workbook.sheets.map((sheet) => new ProgramSheet(sheet, this)));
    this.active = this.Worksheets.Items[0]!;
    this.selected = this.active.GetRange('A1');
    this.Application = {
      DecimalSeparator: ',',
      CreateWorkbook: (base64: string) => ({ Open: () => happening.opened(base64) }),
    };
    Object.defineProperty(this.Application, 'DecimalSeparator', { get: () => this.decimalSign });
  }

  GetSelectedRange(): ProgramRange {
    if (this.selectsHereAndThere) throw new ExcelError('InvalidSelection');
    return this.selected;
  }

  GetActiveCell(): ProgramRange {
    return this.selected.GetCell();
  }

  InsertWorksheetsFromBase64(base64: string): void {
    this.happening.inserted(base64);
  }
}
