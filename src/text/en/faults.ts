import type {
  ArchiveProblem,
  FaultCode,
  FaultParams,
  LimitedThing,
  OtherFile,
  StructureProblem,
  WriteProblem,
  XmlProblem,
} from '../../core/fault';

const SAVE_AS = 'Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send the new file.';
const SEND_WORKBOOK = 'Please send the appendix as an Excel workbook (.xlsx).';
const SEND_AGAIN =
  'Open the original in Excel; if it opens, choose Save As → Excel Workbook (.xlsx) and send that, otherwise ask for another copy.';

const archiveProblems: { readonly [P in ArchiveProblem]: string } = {
  truncated: 'the file is cut short, mostly because a download or attachment did not finish',
  'bad-directory': 'the table of contents inside the file is wrong',
  'headers-disagree': 'two places in the file describe the same part and do not agree',
  overlap: 'parts of the file lie over one another',
  'repeated-name': 'two parts of the file have the same name',
  'bad-name': 'a part of the file has a name that is not allowed',
  'unknown-method': 'a part is packed in a way that Excel does not use',
  'encrypted-entry': 'a part is locked with an archive program’s password',
  'broken-data': 'packed data are broken',
  'wrong-size': 'a part does not have the size it states',
  'wrong-checksum': 'the content changed after it was saved (wrong checksum)',
};

const xmlProblems: { readonly [P in XmlProblem]: string } = {
  'cut-off': 'the content stops halfway',
  'bad-encoding': 'the character encoding is wrong',
  doctype: 'it declares a DOCTYPE, which no Excel file may',
  'mismatched-tag': 'an opening and a closing tag do not match',
  'bad-tag': 'a tag is malformed',
  'bad-attribute': 'an attribute is malformed',
  'repeated-attribute': 'an attribute is repeated',
  'bad-entity': 'an “&” reference is invalid',
  'bad-character': 'it holds a character that is not allowed',
  'bad-comment': 'a comment is malformed',
  'bad-instruction': 'a processing instruction is malformed',
  'unknown-prefix': 'a prefix is not declared',
  'not-one-root': 'it does not have exactly one root element',
  'stray-text': 'text stands where none belongs',
  'stray-element': 'an element stands where none belongs',
};

const structureProblems: { readonly [P in StructureProblem]: string } = {
  'missing-part': 'a part it needs is missing',
  'unknown-root': 'a part is not of the kind it should be',
  'bad-relationship': 'the links between its parts are wrong',
  'outside-target': 'a link leads out of the file',
  'shared-part': 'two sheets share one content',
  'repeated-sheet-name': 'two sheets have the same name',
  'no-sheet': 'it has no sheet',
  'bad-sheet-list': 'the list of sheets is wrong',
  'unexpected-element': 'the data hold an unknown element',
  'unexpected-text': 'the data hold unknown text',
  'bad-address': 'a cell has an address that cannot exist',
  'not-understood': 'the old file cannot be read in full',
  unforeseen: 'an unforeseen error',
};

const limitedThings: { readonly [T in LimitedThing]: (limit: number) => string } = {
  'file-bytes': (limit) => `the file is larger than ${mebibytes(limit)}`,
  entries: (limit) => `it has more than ${limit} parts`,
  'part-bytes': (limit) => `a part unpacks to more than ${mebibytes(limit)}`,
  'total-bytes': (limit) => `it unpacks to more than ${mebibytes(limit)}`,
  ratio: (limit) => `a part unpacks to more than ${limit} times its size`,
  depth: (limit) => `elements lie more than ${limit} deep within one another`,
  attributes: (limit) => `an element has more than ${limit} attributes`,
  'text-length': (limit) => `a cell has more than ${limit} characters`,
  'total-text': (limit) => `the cells hold more than ${limit} characters of text`,
  cells: (limit) => `it has more than ${limit} cells with data`,
  ranges: (limit) => `a sheet has more than ${limit} merged ranges or array formulas`,
  names: (limit) => `it has more than ${limit} defined names`,
  notices: (limit) => `it has more than ${limit} oddities`,
};

const otherFiles: { readonly [K in OtherFile]: string } = {
  'outlook-message': 'an Outlook message (.msg)',
  'e-mail': 'an e-mail (.eml)',
  'mail-attachment-bundle': 'an Outlook attachment bundle (winmail.dat)',
  'rich-text': 'an RTF document',
  'old-office': 'an old Office file that is no spreadsheet, or a broken one',
  numbers: 'an Apple Numbers spreadsheet',
  'open-document-other': 'an OpenDocument file that is no spreadsheet',
  shortcut: 'a shortcut, not the file itself',
  'sound-or-video': 'sound or video',
  xml: 'an XML file',
  program: 'a program',
  unknown: 'a kind of file that is not recognised',
};

function mebibytes(bytes: number): string {
  return `${bytes / (1024 * 1024)} MB`;
}

/** Where it broke, for whoever has to look: the part, and the cell as near as it is known. */
function place(part: string, cell: string | null): string {
  if (part === '') return '';
  return cell === null ? ` (in ${part})` : ` (in ${part}, near cell ${cell})`;
}

const writeProblems: { readonly [P in WriteProblem]: (detail: string) => string } = {
  'disk-full': () => 'the disk is full. Remove files or write to another disk',
  'no-permission': (detail) => `you may not write there (${detail}). Write to another folder`,
  'no-folder': () => 'there is no such folder. Make it, or write to another one',
  'is-a-folder': () => 'that is a folder. Give a file name that ends in .xlsx',
  'in-use': (detail) =>
    `the file is open in another program (${detail}), and a new name beside it cannot be written either. Close it and try again`,
  'reads-back-differently': (detail) =>
    `read back, it is not what was written (${detail}). The disk may be failing; write to another one`,
  other: (detail) => `the machine says ${detail}. Write to another folder`,
};

export const faults: { readonly [C in FaultCode]: (p: FaultParams[C]) => string } = {
  'empty-file': () => `The file is empty. ${SEND_WORKBOOK}`,
  'lock-file': () =>
    'This is the temporary “~$” file that Excel keeps while someone has the appendix open, not the appendix. Close it in Excel and send the file without “~$” in its name.',
  'old-excel': () => `This is a workbook of Excel 95 or before, or a broken .xls file. ${SAVE_AS}`,
  'binary-excel': () => `This is a binary Excel workbook (.xlsb). ${SAVE_AS}`,
  'xml-spreadsheet': () => `This is an XML Spreadsheet 2003. ${SAVE_AS}`,
  'open-document': () => `This is an unpacked OpenDocument spreadsheet (.fods). ${SAVE_AS}`,
  'text-table': () => `This is plain text or CSV, not an Excel workbook. ${SAVE_AS}`,
  'web-page': () => `This is a web page (HTML) named like an Excel workbook. ${SAVE_AS}`,
  'word-document': () => `This is a Word document. ${SEND_WORKBOOK}`,
  presentation: () => `This is a PowerPoint presentation. ${SEND_WORKBOOK}`,
  pdf: () => `This is a PDF. ${SEND_WORKBOOK}`,
  image: () => `This is a picture. ${SEND_WORKBOOK}`,
  'encrypted-workbook': () =>
    'The workbook needs a password to open. In Excel choose File → Info → Protect Workbook → Encrypt with Password, clear the password, save, and send it again.',
  'zip-of-workbooks': () => 'This is a .zip with workbooks in it. Unpack it and give the workbooks one by one.',
  archive: () =>
    'This is an archive (.zip, .rar, .7z …) with no appendix that can be read. Unpack it and send the workbook (.xlsx) inside.',
  'not-a-workbook': ({ looksLike }) => `This is not an Excel workbook: ${otherFiles[looksLike]}. ${SEND_WORKBOOK}`,
  'damaged-archive': ({ problem, part }) =>
    `The file is damaged: ${archiveProblems[problem]}${place(part, null)}. ${SEND_AGAIN}`,
  'damaged-xml': ({ problem, part, cell }) =>
    `The file is damaged: ${xmlProblems[problem]}${place(part, cell)}. ${SEND_AGAIN}`,
  'damaged-workbook': ({ problem, part, cell, detail }) =>
    `The file cannot be read for certain: ${structureProblems[problem]}${detail === '' ? '' : ` “${detail}”`}${place(part, cell)}. ${SEND_AGAIN}`,
  'too-large': ({ what, limit, part, cell }) =>
    `The file passes a limit: ${limitedThings[what](limit)}${place(part, cell)}. Remove what does not belong to the appendix (pictures, sheets, data) and send it again.`,
  'too-slow': ({ seconds }) =>
    `Reading took more than ${seconds} seconds and was stopped; the file may be damaged or hold too much. ${SEND_AGAIN}`,
  'too-much-memory': ({ megabytes }) =>
    `Reading took more than ${megabytes} MB of memory and was stopped; the file may be damaged or hold too much. ${SEND_AGAIN}`,
  'reader-crashed': ({ detail }) => `The reader stopped by itself twice on this file (${detail}). ${SEND_AGAIN}`,
  'cannot-open': ({ detail }) =>
    detail === 'ENOENT'
      ? 'There is no such file. Check its name and folder.'
      : detail === 'EISDIR'
        ? 'This is a folder, not a file. Name a file in it.'
        : `The file cannot be opened (${detail}). Close it in other programs, check that you may read it, and try again.`,
  'cannot-write': ({ path, why, detail }) =>
    `The report was not written to “${path}”: ${writeProblems[why](detail)}. An older report there is unchanged.`,
};
