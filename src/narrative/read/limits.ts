/** What a written report may hold, besides what holds for every file (src/workbook/limits.ts). */
export const narrativeLimits = {
  /** Unpacked XML of a Word document: some thousand pages. */
  xmlBytes: 30 * 1024 * 1024,
  /** Characters of all its text. */
  text: 1_000_000,
  /** Characters of one paragraph; what is longer is read in pieces. */
  paragraph: 10_000,
} as const;
