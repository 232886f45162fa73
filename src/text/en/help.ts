import type { HelpTexts } from '../vi/help';

export const help: HelpTexts = {
  title: 'Thi Đua: checks and consolidates the emulation appendix',
  commands: {
    check: { takes: 'FILE…', does: 'check each branch’s appendix' },
    merge: { takes: 'FILE|FOLDER… --out REPORT.xlsx', does: 'consolidate into the provincial report' },
    compare: { takes: 'REPORT.xlsx WRITTEN-REPORT [--out COPY.xlsx]', does: 'hold a written report against the form' },
    mend: { takes: 'FILE --out NEW-FILE.xlsx', does: 'mend the cells that have one reading only, in a new file' },
    words: { takes: 'NUMBER|"WORDS"…', does: 'an amount in figures to words, in words to figures' },
    forms: { takes: '--year YEAR --out FOLDER', does: 'make the forms that the branches fill in' },
    freeze: { takes: 'FILE --out NEW-FILE.xlsx', does: 'functions of Thi Đua become values, to be sent out' },
    allocate: {
      takes: '--year YEAR --by BASE --base FILE --out TARGETS.xlsx',
      does: 'split the province’s targets over the branches',
    },
    read: { takes: 'FILE', does: 'what stands in a file, cell by cell (for support)' },
  },
  options: {
    out: { takes: 'FILE', does: 'write the result to this file' },
    accept: {
      takes: 'WHAT=REASON',
      does: 'accept a finding with a reason, for instance money-per-person@tam-duong:VII.3.amount="checked"; may be given several times',
    },
    docx: { takes: 'FILE.docx', does: 'also write the appendix and a draft of sentences as a Word file' },
    narrative: {
      takes: 'FILE',
      does: 'compare this written report (.docx, .txt) and add the sheet “Comparison” to the report',
    },
    form: { takes: 'ID', does: 'the form (default: lai-chau-appendix)' },
    year: { takes: 'YEAR', does: 'year of the appendix; commands that read appendices go by the titles without it' },
    targets: { takes: 'FILE', does: 'targets assigned to the branches (an .xlsx or .json file)' },
    'last-year': {
      takes: 'FILE',
      does: 'last year’s report or an appendix, to compare with; may be given several times',
    },
    jobs: { takes: 'N', does: 'processes that read files side by side (default: as the machine has, 4 at most)' },
    changes: { takes: 'FILE', does: 'write the list of changed cells to this text file as well' },
    'dry-run': { takes: '', does: 'only list, write no file' },
    wording: { takes: '"WORDS"', does: 'how amounts are worded: lẻ, ngàn, tỉ, chẵn (or several: "lẻ ngàn"), en' },
    password: { takes: 'PASSWORD', does: 'lock the forms with this password (default: locked without one)' },
    by: { takes: 'BASE', does: 'split by: members, grassroots-unions, last-year, or the name of a column in the file' },
    base: {
      takes: 'FILE',
      does: 'file with a figure for each branch (.xlsx, .json), or last year’s consolidated report',
    },
    minimum: { takes: 'N', does: 'each branch gets at least this; CODE=N for one indicator' },
    fixed: { takes: 'PART', does: 'BRANCH:CODE=N: a branch’s fixed part; may be given several times' },
    only: { takes: 'CODE', does: 'split this indicator alone; may be given several times' },
    json: { takes: '', does: 'print the result as JSON for other programs' },
    lang: { takes: 'vi|en', does: 'Vietnamese or English' },
    help: { takes: '', does: 'how to use it; “thidua COMMAND --help” tells about one command' },
    version: { takes: '', does: 'version' },
  },
  calling: 'In the folder of Thi Đua, type “npm run -s thidua -- COMMAND” for “thidua COMMAND”.',
  exitStatus: 'Exit status: 0 nothing wrong, 1 errors in the figures, 2 an unreadable file or a wrong command.',
};
