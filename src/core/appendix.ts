/** One filled-in form as it was found in a workbook: every figure with its cell, its raw text and its reading. */
import type { FigureReading } from './figure';
import type { IndicatorCode } from './form';
import type { CellRef, CellType } from './workbook';

/** Where something stands. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellRef;
}

/** What stands in one cell of the form, blank cells included. */
export interface ReadCell {
  readonly at: Place;
  readonly type: CellType | 'blank';
  /** The cell's text as stored; empty where blank. */
  readonly raw: string;
  readonly reading: FigureReading;
  /** What the cell itself says, where a person decided that another value counts. */
  readonly asWritten?: FigureReading;
  /** The formula behind it, where there is one. */
  readonly formula?: string;
  /** What its format shows, where that is read otherwise than what it holds; empty where it hides it. */
  readonly shown?: string;
  /** It is struck out from end to end. */
  readonly struck?: true;
  /** It has the colour of its own cell, so that nobody sees it. */
  readonly unseen?: true;
  /** The cell lies in a hidden sheet, row or column. */
  readonly hidden?: true;
  /** The cell lies inside a merged range that begins elsewhere: what one sees in it belongs to another cell. */
  readonly covered?: true;
}

/** One indicator's line. */
export interface Entry {
  readonly code: IndicatorCode;
  readonly label: { readonly at: Place; readonly text: string };
  /** How the label was recognised: as printed, by a few changed letters, without its marks, or not at all: by the row's own mark. */
  readonly matched: 'exact' | 'unmarked' | 'nearly' | 'marked';
  readonly measure: string | null;
  /** Where the measure stands; left out where the form has no column for it. */
  readonly measureAt?: Place;
  readonly result: ReadCell;
  readonly rate: ReadCell | null;
  readonly target: ReadCell | null;
  /** The line's cell for notes ("Ghi chú"); null where there is no room for one. */
  readonly note: { readonly at: Place; readonly text: string } | null;
  /** A figure that stands elsewhere in the line while its result is blank; null where none does. */
  readonly astray: { readonly at: Place; readonly raw: string; readonly reading: FigureReading } | null;
}

/** A total that the branch added up itself ("Tổng cộng"): no line of the form, and never summed. */
export interface StatedTotal {
  readonly at: Place;
  readonly text: string;
  readonly raw: string;
  /** Gifts or money, where the words beside it say so. */
  readonly kind: 'count' | 'amount' | null;
  /** As gifts and as money in the form's measure; null where it is no figure of that sort for certain. */
  readonly count: string | null;
  readonly amount: string | null;
}

/** A text in TCVN3 or VNI, which only its font makes legible. */
export interface OldText {
  readonly at: Place;
  readonly font: string;
  readonly stored: string;
  readonly decoded: string;
}

/** A figure in a row that is no indicator's line. */
export interface OutsideFigure {
  readonly at: Place;
  readonly raw: string;
  /** The section's or programme's title it stands beside; empty where the row has no label at all. */
  readonly title: string;
  /** The indicator whose line stands above a row without a label: the figure may be part of its own. */
  readonly below: IndicatorCode | null;
}

/** A line inside the table that is none of the form's. */
export interface StrayLine {
  readonly at: Place;
  readonly text: string;
  /** Raw text of its result cell; empty where blank. */
  readonly result: string;
  /** Present where it stands in the place of a line that is missing. */
  readonly insteadOf?: IndicatorCode;
}

/** A body named in the form's heading. */
export interface NamedBody {
  readonly id: string;
  readonly at: Place;
}

/** Another table of the workbook that looks like the form. */
export interface OtherTable extends Place {
  /** The year its title states. */
  readonly year: number | null;
  /** Whether any figure stands in it. */
  readonly filled: boolean;
}

/** A locked cell of a form that we sent out, in which something else stands now. */
export interface ChangedCell {
  readonly at: Place;
  /** The line it belongs to; null outside the table, and for titles. */
  readonly code: IndicatorCode | null;
  readonly was: string;
  readonly now: string;
}

/** What a form that we sent out says of itself. */
export type SentOut =
  | { readonly status: 'none' }
  | { readonly status: 'broken' }
  | {
      readonly status: 'known';
      readonly form: string;
      readonly year: number;
      /** Id of the body it was made for. */
      readonly body: string;
      readonly version: number;
      readonly changed: readonly ChangedCell[];
      /** What stood in rows that are there no more. */
      readonly lost: readonly string[];
      /** Cells that hold our own formulas still: their values are known without anybody having calculated them. */
      readonly formulas: ReadonlySet<CellRef>;
    };

/** Of how many of the bodies asked a total holds the figure. */
export interface BodiesIn {
  readonly given: number;
  readonly asked: number;
}

/** A row whose hidden mark and whose place on the sheet say different lines with the same label. */
export interface MisplacedRow {
  readonly at: Place;
  /** The line of its mark, for which it counts. */
  readonly code: IndicatorCode;
  /** The line that people read there, under the title above it. */
  readonly seen: IndicatorCode;
}

export interface Appendix {
  readonly sheet: string;
  /** The heading "Kết quả thực hiện": where the form begins. */
  readonly heading: Place;
  /** Further columns with that heading, which nothing tells from the one that was read. */
  readonly otherResults: readonly Place[];
  /** The year the title states; null where it states none. */
  readonly titleYear: { readonly year: number; readonly at: Place } | null;
  /** The year stated over the results; null where none is. */
  readonly resultYear: { readonly year: number; readonly at: Place } | null;
  /** Half a year, nine months or a quarter, where the form says that it is about no more. */
  readonly partOfYear: { readonly text: string; readonly at: Place } | null;
  /** The bodies the heading names; a sound form names one. */
  readonly bodies: readonly NamedBody[];
  /** Names in the heading that are none of the register's. */
  readonly unknownBodies: readonly { readonly text: string; readonly at: Place }[];
  /** By code; a code without an entry has no line in this workbook. */
  readonly entries: Readonly<Record<IndicatorCode, Entry>>;
  /** Further lines of a code that already has its entry. */
  readonly repeated: readonly Entry[];
  readonly stray: readonly StrayLine[];
  readonly totals: readonly StatedTotal[];
  /** Texts of the sheet in an old encoding; everything else here holds them decoded. */
  readonly oldTexts: readonly OldText[];
  /** Figures in rows that have no label of their own, or only a title's. */
  readonly outside: readonly OutsideFigure[];
  /** Other sheets (or places) that look like this form too. */
  readonly alsoLikeForm: readonly OtherTable[];
  /** Where "Ghi chú" has to be written before the first note; null where it stands, or where there is no room. */
  readonly noteHeading: Place | null;
  readonly sentOut: SentOut;
  /** Labels that stand in rows which bear the mark of another line. */
  readonly againstMarks: readonly Place[];
  readonly misplaced: readonly MisplacedRow[];
  /** Of a consolidated report: the totals that are not everybody's. */
  readonly partial?: Readonly<Record<IndicatorCode, BodiesIn>>;
}

export type AppendixReading =
  | { readonly status: 'found'; readonly appendix: Appendix }
  /** `sheets` is empty where the workbook has no cell at all. */
  | { readonly status: 'not-the-form'; readonly sheets: readonly string[]; readonly sentOut: SentOut };
