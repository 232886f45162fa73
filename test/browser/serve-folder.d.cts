export interface ServedFolder {
  /** Ends with a slash. */
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}
export function serveFolder(folder: string, below?: string): Promise<ServedFolder>;
