import type { workbench } from './vi/workbench';

/** What of a file the spreadsheet could not show. */
export type Lost = 'nothing' | 'pictures' | 'formulas' | 'look';

/** What a saved file keeps of the one that was opened, or why it could not. */
export type SavedNote = 'same-file' | 'look-left' | 'signature-lost' | 'other-kind' | 'more-than-cells';

/** The English sentences are held to the Vietnamese ones. */
export type WorkbenchTexts = typeof workbench;
