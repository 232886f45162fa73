import type { workbench } from './vi/workbench';

/** What of a file the spreadsheet could not show. */
export type Lost = 'nothing' | 'pictures' | 'formulas' | 'look';

/** The English sentences are held to the Vietnamese ones. */
export type WorkbenchTexts = typeof workbench;
