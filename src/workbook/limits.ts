/** What a file may hold before it is refused. docs/reading-limits.md publishes these figures; a test holds the two together. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  /** Files within the package, folders included. */
  entries: 200,
  /** Unpacked bytes of one part, and of all the parts that are read. */
  partBytes: 50 * 1024 * 1024,
  totalBytes: 100 * 1024 * 1024,
  /** A part of more than `freeBytes` may not be more than `ratio` times its packed size. */
  ratio: 100,
  freeBytes: 100 * 1024,
  /** XML elements within one another. */
  depth: 64,
  /** Attributes of one XML element. */
  attributes: 250,
  /** Characters of one cell: Excel's own limit. */
  textLength: 32_767,
  /** Characters of all text cells together, a shared text counted at every cell that shows it. */
  totalText: 20_000_000,
  /** Cells with a value, in all sheets. */
  cells: 1_000_000,
  /** Merged ranges and array formulas of one sheet. */
  ranges: 50_000,
  /** Defined names of a workbook: old ones are copied along from file to file for years. */
  names: 100_000,
  /** Oddities handed on, before the file counts as broken. */
  notices: 100_000,
} as const;
