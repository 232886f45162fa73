/** The spreadsheet of the workbench: @odoo/o-spreadsheet, the only place that knows it. */
import { isCoreCommand, Model, type Command } from '@odoo/o-spreadsheet';
import type { Place } from '../../../src/core/appendix';
import { cellRef, parseCellRef } from '../../../src/core/sheets/cell-ref';
import type { Language } from '../../../src/text/language';
import type { CellWrite, HostAnswer, Mark, OpenWorkbook, PickAnswer } from '../../host';
import { inflateBrowser } from '../../../src/workbook/inflate-browser';
import { readWorkbook } from '../../../src/workbook/read';
import type { GridHost, LoadAnswer, SaveAnswer } from '../grid-host';
import { emptyData, openFile, type GridData } from './grid-data';
import { GridView, type Notifier } from './grid-view';
import { highlightsOf } from './highlights';
import { withKeptValues } from './kept-values';
import type { OpenedFile } from './opened-file';
import { patchedFile } from './patched-file';
import { readModel } from './read-model';
import './menus';
import { savedFile } from './saved-file';
import { selectionIn } from './selection';
import { setGridLanguage } from './words';
import { takeBack, writeCells, type WriteAnswer, type Written } from './write-cells';

/** Commands besides the grid's own "core" ones that change what is saved; which sheet is looked at does not. */
const ALSO_CHANGES = new Set(['UNDO', 'REDO']);

function modelOf(data: GridData): Model {
  return new Model(data, { custom: {} });
}

const DONE: HostAnswer = { status: 'done' };

export class Grid implements GridHost {
  private model = new Model(emptyData());
  private view: GridView | null = null;
  private fileName: string | null = null;
  private opened: OpenedFile | null = null;
  /** The last write, to be taken back. */
  private written: Written | null = null;
  private readonly changed = new Set<() => void>();
  private readonly selected = new Set<(at: Place) => void>();
  private marks: readonly Mark[] = [];
  private changePending = false;
  private lastSelected = '';

  constructor(
    private readonly element: HTMLElement,
    private readonly notifier: Notifier,
  ) {}

  /** Puts the grid on screen, empty. */
  async start(): Promise<void> {
    await this.show(modelOf(emptyData()), null, null);
  }

  read = (): Promise<OpenWorkbook> =>
    Promise.resolve({ workbook: readModel(this.model), fileName: this.fileName, style: null });

  goTo = (at: Place): Promise<HostAnswer> => Promise.resolve(this.selectCell(at));

  selection = (): Promise<PickAnswer> => {
    this.view?.finishTyping();
    return Promise.resolve(selectionIn(this.model));
  };

  write = (cells: readonly CellWrite[]): Promise<HostAnswer> => {
    // What is being typed is finished first, as when another cell is clicked; what the form does not allow is dropped with a sentence.
    this.view?.finishTyping();
    if (this.view?.isTyping() === true) return Promise.resolve({ status: 'refused', why: 'cell-being-edited' });
    return Promise.resolve(this.keep(writeCells(this.model, cells)));
  };

  takeBack = (): Promise<HostAnswer> => {
    this.view?.finishTyping();
    if (this.view?.isTyping() === true) return Promise.resolve({ status: 'refused', why: 'cell-being-edited' });
    if (this.written === null) return Promise.resolve({ status: 'refused', why: 'changed-since' });
    const { answer } = takeBack(this.model, this.written);
    if (answer.status === 'done') this.written = null;
    return Promise.resolve(answer);
  };

  mark = (marks: readonly Mark[]): Promise<HostAnswer> => {
    this.marks = marks;
    this.view?.mark(highlightsOf(this.model, marks));
    return Promise.resolve(DONE);
  };

  open = async (bytes: Uint8Array, fileName: string): Promise<HostAnswer> => {
    const answer = await this.load(bytes, fileName);
    return answer.status === 'loaded' ? DONE : { status: 'refused', why: 'failed' };
  };

  load = async (bytes: Uint8Array, fileName: string): Promise<LoadAnswer> => {
    const opened = await openFile(bytes);
    if (opened.status === 'refused') return opened;
    const model = modelOf(opened.data);
    const settled = withKeptValues(opened.data, model, opened.workbook);
    const file = { bytes, data: settled ?? opened.data, isProtected: opened.isProtected };
    await this.show(settled ? modelOf(settled) : model, fileName, file);
    return { status: 'loaded', lost: settled ? 'formulas' : opened.lost };
  };

  /** The opened file with other cells where that can be; what was written is read back first: nobody gets a file that nobody can open. */
  save = async (): Promise<SaveAnswer> => {
    this.view?.finishTyping();
    const exported = (): Promise<Uint8Array> => savedFile(this.model);
    const patched = this.opened && (await patchedFile(this.opened, this.model, exported, new Date()));
    if (patched) return patched;
    const bytes = await exported();
    const read = readWorkbook(bytes, inflateBrowser);
    if (read.status === 'fault') return { status: 'refused', fault: read.fault };
    return { status: 'saved', bytes, kept: { as: 'anew', why: this.whyAnew() } };
  };

  private whyAnew(): 'nothing-opened' | 'other-kind' | 'more-than-cells' {
    if (this.opened === null) return 'nothing-opened';
    return readWorkbook(this.opened.bytes, inflateBrowser).status === 'fault' ? 'other-kind' : 'more-than-cells';
  }

  finishTyping = (): Promise<void> => {
    this.view?.finishTyping();
    return Promise.resolve();
  };

  /** The screen is drawn anew, in front of the same contents with all their steps to undo. */
  speak = async (language: Language): Promise<void> => {
    setGridLanguage(language);
    if (this.view === null) return;
    this.view.finishTyping();
    this.model.dispatch('EVALUATE_CELLS');
    await this.showModel();
  };

  /** The keyboard is the grid's. */
  focus(): void {
    this.view?.focus();
  }

  onChange = (listener: () => void): (() => void) => {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  };

  onSelect = (listener: (at: Place) => void): (() => void) => {
    this.selected.add(listener);
    return () => this.selected.delete(listener);
  };

  /** Where a cell is drawn, in pixels of the grid's page; null where it is out of view. */
  boxOf(at: Place): DOMRect | null {
    const place = parseCellRef(at.cell);
    const { getters } = this.model;
    const canvas = this.element.querySelector('canvas');
    if (place === null || canvas === null || getters.getSheetIdByName(at.sheet) !== getters.getActiveSheetId())
      return null;
    const [col, row] = [place.column - 1, place.row - 1];
    const seen = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
    if (seen.width === 0 || seen.height === 0) return null;
    const { x, y } = canvas.getBoundingClientRect();
    return new DOMRect(x + seen.x, y + seen.y, seen.width, seen.height);
  }

  private keep({ answer, written }: WriteAnswer): HostAnswer {
    this.written = written ?? this.written;
    return answer;
  }

  private async show(model: Model, fileName: string | null, opened: OpenedFile | null): Promise<void> {
    this.model = model;
    this.opened = opened;
    this.written = null;
    this.fileName = fileName;
    this.marks = [];
    this.model.on('command-dispatched', this, (command) => this.hear(command as Command));
    this.model.on('update', this, () => this.tellSelected());
    await this.showModel();
    this.tellChanged();
    this.tellSelected();
  }

  private async showModel(): Promise<void> {
    this.view?.close();
    this.view = await GridView.open(this.element, this.model, this.notifier);
    this.view.mark(highlightsOf(this.model, this.marks));
  }

  private hear(command: Command): void {
    if (isCoreCommand(command) || ALSO_CHANGES.has(command.type)) this.tellChanged();
  }

  /** Once for everything that happens in one go: a paste of a hundred cells is one change. */
  private tellChanged(): void {
    if (this.changePending) return;
    this.changePending = true;
    queueMicrotask(() => {
      this.changePending = false;
      for (const listener of this.changed) listener();
    });
  }

  private tellSelected(): void {
    const { getters } = this.model;
    const { sheetId, col, row } = getters.getActivePosition();
    const at = { sheet: getters.getSheetName(sheetId), cell: cellRef(row + 1, col + 1) };
    const key = `${at.sheet}!${at.cell}`;
    if (key === this.lastSelected) return;
    this.lastSelected = key;
    for (const listener of this.selected) listener(at);
  }

  private selectCell(at: Place): HostAnswer {
    const { model } = this;
    const place = parseCellRef(at.cell);
    const sheetId = model.getters.getSheetIdByName(at.sheet);
    if (place === null || sheetId === undefined) return { status: 'refused', why: 'no-such-place' };
    const [col, row] = [place.column - 1, place.row - 1];
    if (col >= model.getters.getNumberCols(sheetId) || row >= model.getters.getNumberRows(sheetId))
      return { status: 'refused', why: 'no-such-place' };
    this.view?.finishTyping();
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId && !model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId }).isSuccessful)
      return { status: 'refused', why: 'no-such-place' };
    const { isSuccessful } = model.selection.selectCell(col, row);
    if (!isSuccessful) return { status: 'refused', why: 'no-such-place' };
    model.dispatch('SCROLL_TO_CELL', { col, row });
    this.view?.focus();
    return DONE;
  }
}
