export interface SampleFiles {
  /** Fetches the samples; the pane has none in Excel. */
  readonly load: (() => Promise<readonly File[]>) | null;
}
