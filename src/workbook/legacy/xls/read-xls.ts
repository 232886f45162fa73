import type { Sheet, Workbook } from '../../../core/workbook';
import { Notices } from '../../notices';
import { refuseStructure } from '../../refusal';
import { SheetContext, type Tally } from '../../sheet/context';
import { checkMerges } from '../../sheet/merges';
import { inOrder } from '../../sheet/order';
import { CellMaker } from '../cell-maker';
import { CellValues } from './cell-values';
import { CompoundFile } from './compound-file';
import { readGlobals, type BoundSheet, type Globals } from './globals';
import { readWithLibrary, type LibraryRows } from './library';
import { plainStream } from './plain-stream';
import { BOF, recordAt, recordsOfPart, type Record } from './records';
import { SheetRecords } from './sheet-records';
import { readLastSaved } from './summary';

interface Part {
  readonly sheet: BoundSheet;
  readonly records: readonly Record[];
}

const SUMMARY = '\u0005SummaryInformation';
const MACROS = '_VBA_PROJECT_CUR';

/** Reads an Excel 97–2003 workbook: we see to its structure, the library to its values. Throws a Refusal. */
export function readXls(bytes: Uint8Array): Workbook {
  const file = new CompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book') ?? refuseStructure('missing-part', 'Workbook');
  const { globals, records } = readGlobals(stream);
  const notices = new Notices();
  if (file.has(MACROS)) notices.add('macros', null, null, {});
  const parts = globals.sheets.flatMap((sheet) => partOf(stream, sheet, notices) ?? []);
  if (parts.length === 0) refuseStructure('no-sheet', 'Workbook');
  const values = readWithLibrary(plainStream(records, parts), parts.length);
  const tally: Tally = { cells: 0, text: 0 };
  const sheets = parts.map((part, i) => readSheet(part, values[i] ?? [], globals, notices, tally));
  if (sheets.every((sheet) => sheet.cells.length === 0)) notices.add('blank-workbook', null, null, {});
  const summary = file.stream(SUMMARY);
  return {
    sheets,
    names: globals.names,
    modified: summary === null ? null : readLastSaved(summary),
    notices: notices.list,
  };
}

/** The records of a worksheet; null for a chart or a sheet of macros. */
function partOf(stream: Uint8Array, sheet: BoundSheet, notices: Notices): Part | null {
  if (!sheet.isGrid) {
    notices.add('not-a-grid', sheet.name, null, { kind: 'xls' });
    return null;
  }
  if (recordAt(stream, sheet.start).type !== BOF) refuseStructure('bad-sheet-list', 'Workbook', sheet.name);
  return { sheet, records: recordsOfPart(stream, sheet.start) };
}

function readSheet(part: Part, rows: LibraryRows, globals: Globals, notices: Notices, tally: Tally): Sheet {
  const { name, visibility } = part.sheet;
  const context = new SheetContext(name, 'Workbook', null, null, globals.date1904, notices, tally);
  const found = new SheetRecords(globals.outside).read(part.records);
  const cells = inOrder(new CellValues(globals, new CellMaker(context)).join(found.cells, rows), context);
  checkMerges(cells, found.merges, context);
  const { merges, hiddenRows, hiddenColumns } = found;
  return { name, visibility, cells, merges, hiddenRows, hiddenColumns };
}
