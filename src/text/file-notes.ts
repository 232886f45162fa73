/** What of a file the spreadsheet could not show. */
export type Lost = 'nothing' | 'pictures' | 'formulas' | 'look';

/** What a saved file keeps of the one that was opened, or why it could not. */
export type SavedNote = 'same-file' | 'look-left' | 'signature-lost' | 'other-kind' | 'more-than-cells';
