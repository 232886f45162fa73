/** Excel as a host: all that is asked of Excel goes through here. */
import type { Place } from '../../src/core/appendix';
import { cellRef } from '../../src/core/sheets/cell-ref';
import { modernFontFor } from '../../src/workbook/modern-font';
import {
  MOST_PICKED,
  type CellWrite,
  type Host,
  type HostAnswer,
  type Mark,
  type OpenWorkbook,
  type PickAnswer,
} from '../host';
import { base64Of } from './excel/base64';
import { entryOf } from './excel/entry';
import { replaceMarks } from './excel/marks';
import { readWorkbook } from './excel/read-workbook';
import { refusalOf } from './excel/refusals';
import { settled } from './excel/settle';
import { contentOf, isAsLeft, isText, KEPT, putBack, type Written } from './excel/written';

const DONE: HostAnswer = { status: 'done' };
/** Milliseconds without a change before it is told. */
const PAUSE = 150;
/** Milliseconds for which what was read is taken to be still so. */
const FRESH = 10_000;

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

async function asked<A>(work: () => Promise<A>): Promise<A | (HostAnswer & { readonly status: 'refused' })> {
  try {
    return await work();
  } catch (error) {
    return { status: 'refused', why: refusalOf(error) };
  }
}

function answered(work: () => Promise<HostAnswer>): Promise<HostAnswer> {
  return asked(work);
}

/** Waits until the cell that somebody is typing in is left. */
function whenTyped<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

function read(): Promise<OpenWorkbook> {
  return whenTyped((context) => readWorkbook(context, supports));
}

function rangeAt({ workbook }: Excel.RequestContext, { sheet, cell }: Place): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(cell);
}

function goTo(at: Place): Promise<HostAnswer> {
  return answered(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(at.sheet).activate();
      rangeAt(context, at).select();
      await context.sync();
      return DONE;
    }),
  );
}

/** Sheet and cells of "'Phụ lục'!D8:D30". */
function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

function selection(): Promise<PickAnswer> {
  return asked(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address,rowCount,columnCount,worksheet/name');
      const active = context.workbook.getActiveCell();
      active.load('rowIndex,columnIndex');
      await context.sync();
      if (range.rowCount * range.columnCount > MOST_PICKED) return { status: 'refused', why: 'too-many-cells' };
      const sheet = range.worksheet.name;
      const at = { sheet, cell: cellRef(active.rowIndex + 1, active.columnIndex + 1) };
      return { status: 'picked', range: { sheet, cells: cellsOf(range.address) }, at };
    }),
  );
}

interface Target {
  readonly protection: Excel.WorksheetProtection;
  readonly range: Excel.Range;
}

/** Asks for what is needed to write into a cell, and to put back what stands there. */
function targetAt(context: Excel.RequestContext, at: Place): Target {
  const { protection } = context.workbook.worksheets.getItem(at.sheet);
  const range = rangeAt(context, at);
  protection.load('protected');
  range.load(`${KEPT},format/protection/locked,format/font/name`);
  return { protection, range };
}

function isLocked({ protection, range }: Target): boolean {
  return protection.protected && range.format.protection.locked;
}

/** All places are looked up before the first is written: what Excel wrote before an error, it keeps. One sync is one step to undo. */
function write(cells: readonly CellWrite[], keep: (written: Written) => void): Promise<HostAnswer> {
  return answered(() =>
    Excel.run(async (context) => {
      const targets = cells.map((cell) => ({ ...targetAt(context, cell.at), cell }));
      await context.sync();
      if (targets.some(isLocked)) return { status: 'refused', why: 'protected' };
      const kept = targets.map(({ range, cell: { at, value, as } }) => {
        const entry = entryOf(value, range.numberFormat[0]?.[0], as);
        const { font } = range.format;
        const modern = typeof entry.value === 'string' ? modernFontFor(font.name) : null;
        const before = { ...contentOf(range), isText: isText(range), font: modern === null ? null : font.name };
        if (modern !== null) font.name = modern;
        if (entry.leavesTextFormat) range.numberFormat = [['General']];
        range.values = [[entry.value]];
        range.load(KEPT);
        return { at, before, range };
      });
      await context.sync();
      keep(kept.map(({ at, before, range }) => ({ at, before, after: contentOf(range) })));
      return DONE;
    }),
  );
}

/** One sync again, so one step to undo. */
function takeBack(cells: Written): Promise<HostAnswer> {
  return answered(() =>
    Excel.run(async (context) => {
      const targets = cells.map((cell) => ({ ...targetAt(context, cell.at), cell }));
      await context.sync();
      if (targets.some(({ range, cell }) => !isAsLeft(range, cell))) return { status: 'refused', why: 'changed-since' };
      if (targets.some(isLocked)) return { status: 'refused', why: 'protected' };
      for (const { range, cell } of targets) putBack(range, cell);
      await context.sync();
      return DONE;
    }),
  );
}

/** Events were to be silent while marks changed, and would stay so; somebody may be typing by now. */
async function hearAgain(): Promise<void> {
  await whenTyped(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

function mark(sheets: readonly string[], marks: readonly Mark[]): Promise<HostAnswer> {
  return answered(async () => {
    try {
      return await whenTyped((context) => replaceMarks(context, sheets, marks));
    } catch (error) {
      await hearAgain();
      throw error;
    }
  });
}

async function insertSheets(file: string): Promise<HostAnswer> {
  if (!supports('1.13')) return { status: 'refused', why: 'not-supported' };
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
    await context.sync();
  });
  return DONE;
}

function open(bytes: Uint8Array): Promise<HostAnswer> {
  return answered(async () => {
    const file = base64Of(bytes);
    if (!supports('1.8')) return insertSheets(file);
    try {
      await Excel.createWorkbook(file);
      return { status: 'opened-beside' };
    } catch (error) {
      // Excel on some machines knows the command and cannot do it.
      if (refusalOf(error) !== 'not-supported') throw error;
      return insertSheets(file);
    }
  });
}

/** What the pane writes the host tells by itself. */
function isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === 'ThisLocalAddin';
}

function listenToChanges(tell: () => void): Promise<void> {
  const told = async (): Promise<void> => {
    await Promise.resolve();
    tell();
  };
  return whenTyped(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => (isOurs(event) ? Promise.resolve() : told()));
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    worksheets.onCalculated.add(told);
    worksheets.onFormatChanged.add(told);
    if (supports('1.10')) {
      worksheets.onRowSorted.add(told);
      worksheets.onColumnSorted.add(told);
    }
    if (supports('1.11')) worksheets.onRowHiddenChanged.add(told);
    if (supports('1.17')) {
      worksheets.onNameChanged.add(told);
      worksheets.onVisibilityChanged.add(told);
    }
    await context.sync();
  });
}

async function activeCell(): Promise<Place> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, cell: cellRef(cell.rowIndex + 1, cell.columnIndex + 1) };
  });
}

function listenToSelection(tell: (at: Place) => void): Promise<void> {
  // A cell that cannot be told just now is told with the next.
  const told = async (): Promise<void> => activeCell().then(tell, () => undefined);
  return whenTyped(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(told);
    await context.sync();
  });
}

/** Handlers end with the page: each page that loads registers its own, once somebody listens. */
function listeners<A extends readonly unknown[]>(register: () => Promise<void>): Listeners<A> {
  const all = new Set<(...args: A) => void>();
  let registered: Promise<void> | null = null;
  return {
    tell: (...args) => {
      for (const listener of all) listener(...args);
    },
    listen: (listener) => {
      all.add(listener);
      // The pane works without: it then reads when it is opened, and after what it writes.
      registered ??= register().catch(() => undefined);
      return () => all.delete(listener);
    },
  };
}

interface Listeners<A extends readonly unknown[]> {
  readonly tell: (...args: A) => void;
  readonly listen: (listener: (...args: A) => void) => () => void;
}

export function excelHost(page: Pick<EventTarget, 'addEventListener'> = globalThis): Host {
  const changes: Listeners<[]> = listeners(() => listenToChanges(tellChanged));
  const selections: Listeners<[Place]> = listeners(() => listenToSelection(selections.tell));
  const tellChanged = settled(changes.tell, PAUSE);
  let sheets: readonly string[] = [];
  let written: Written | null = null;
  let readAt = Infinity;
  // Excel does not tell everything: nothing after the machine slept, and on the web not what is picked from a list in a cell.
  page.addEventListener('focus', () => {
    if (Date.now() - readAt > FRESH) tellChanged();
  });
  return {
    read: async () => {
      const open = await read();
      sheets = open.workbook.sheets.map(({ name }) => name);
      readAt = Date.now();
      return open;
    },
    mark: (marks) => mark(sheets, marks),
    goTo,
    selection,
    open,
    write: async (cells) => {
      const answer = await write(cells, (now) => (written = now));
      if (answer.status === 'done') tellChanged();
      return answer;
    },
    takeBack: async () => {
      if (written === null) return { status: 'refused', why: 'changed-since' };
      const answer = await takeBack(written);
      if (answer.status !== 'done') return answer;
      written = null;
      tellChanged();
      return answer;
    },
    onChange: changes.listen,
    onSelect: selections.listen,
  };
}
