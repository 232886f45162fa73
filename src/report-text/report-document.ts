/** The report as a document of the office: what stands on its pages, as plain data; src/word lays it out. */

export interface TitleRow {
  readonly kind: 'title';
  readonly number: string;
  readonly title: string;
}

export interface FigureRow {
  readonly kind: 'figure';
  readonly number: string;
  readonly label: string;
  readonly measure: string;
  /** As printed: "02", "2.080,84", "-"; empty where nothing is known. */
  readonly result: string;
  readonly rate: string;
  /** "(10/11 đơn vị)" where the sum lacks somebody's figure. */
  readonly partial: string | null;
}

export type TableRow = TitleRow | FigureRow;

/** Sentences under one heading. */
export interface DraftPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface ReportDocument {
  /** The issuing body, in capitals. */
  readonly letterhead: string;
  readonly number: string;
  readonly motto: readonly string[];
  readonly placeAndDate: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly noteAbove: string;
  /** Where the figures are not complete. */
  readonly warning: string | null;
  readonly table: {
    readonly number: string;
    readonly label: string;
    readonly measure: string;
    /** Over the columns of result and rate. */
    readonly body: string;
    readonly result: string;
    readonly rate: string;
    readonly rows: readonly TableRow[];
  };
  readonly notesTitle: string;
  readonly notes: readonly { readonly text: string; readonly warns: boolean }[];
  readonly signatures: {
    readonly left: readonly string[];
    readonly right: readonly string[];
    /** Under both, in brackets. */
    readonly hint: string;
  };
  readonly draft: { readonly heading: string; readonly explanation: string; readonly parts: readonly DraftPart[] };
}
