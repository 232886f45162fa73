/** A piece of a paragraph, as the grammar takes it. */
export type TokenKind =
  | 'word'
  /** Digits with what parts them: "2.899.090.000". */
  | 'number'
  /** A date, a month, a year, a span of years. */
  | 'date'
  /** A number that names or counts off: "298/KH-LĐLĐ", "lần thứ 12", "1." before a heading, "Covid - 19". */
  | 'name'
  /** "717/717". */
  | 'ratio'
  | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A word's key, as labels are compared; the sign itself; empty for figures. */
  readonly key: string;
}

/** Whether nothing, not even a space, stands between two tokens. */
export function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a?.end !== undefined && a.end === b?.start;
}
