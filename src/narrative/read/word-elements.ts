/** The document as mammoth hands it over, as far as a narrative needs it. */

export interface WordNote {
  readonly body: readonly WordElement[];
}

export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a run. */
  readonly verticalAlignment?: string;
  readonly font?: string | null;
  /** Of a paragraph: what makes it an item of a list. */
  readonly numbering?: object | null;
  /** Of a cell: how many columns and rows it takes. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a break: line, page or column. */
  readonly breakType?: string;
  /** Of a note's mark. */
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordDocument extends WordElement {
  readonly notes: { readonly resolve: (reference: WordElement) => WordNote | null };
}
