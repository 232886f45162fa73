import type { RichText } from '../parts/rich-text';

/** A cell as the file writes it, before its type decides what that means. One object serves every cell of a sheet. */
export interface RawCell {
  row: number;
  column: number;
  /** The t attribute, "" where there is none. */
  type: string;
  /** The s attribute: -1 where there is none, -2 where it is no number of a style. */
  style: number;
  /** The <v>: a text's characters, anything else without outer white space. */
  value: string | null;
  formula: string | null;
  /** The number of the shared formula it takes part in. */
  shared: string | null;
  inline: RichText | null;
}

export const NO_STYLE_NUMBER = -1;
export const BAD_STYLE_NUMBER = -2;
