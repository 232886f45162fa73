/** The file that the grid was opened with, and what came of it in the grid: kept so that saving can change single cells of it. */
import type { GridData } from './grid-data';

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly data: GridData;
  /** Sheets are locked in it: how they look is not for who fills them in. */
  readonly isProtected: boolean;
}
