/** Our host for Excel beside Microsoft's client, the client before a small Excel of ours: what the user does there, and what was asked of it. */
import type { Host } from '../../taskpane/host';
import { excelHost } from '../../taskpane/hosts/excel';
import type { Workbook } from '../../src/core/workbook';
import { BatchAnswerer } from './answer-batch';
import { ExcelProgram } from './excel-program';
import { officeClient, type Batch, type BatchAnswer, type OfficeClient } from './office-client';
import { entered, BLANK } from './program-cells';

const CHANGED = 10;
const SELECTED = 14;
/** What the client sends by itself, to say which objects it needs no more. */
const HOUSEKEEPING = new Set(['', 'Trace', '_RemoveReference']);

function failed(code: string): BatchAnswer {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}

export class ExcelStand {
  readonly host: Host;
  readonly program: ExcelProgram;
  readonly client: OfficeClient;
  /** Batches that asked for something. */
  syncs = 0;
  /** Of all sets that the client knows, those up to this one. */
  version = 1.17;
  isTyping = false;
  mostCharacters = 5_000_000;
  readonly opened: string[] = [];
  readonly inserted: string[] = [];
  /** Commands that this Excel refuses, and what it says then. */
  readonly refuses = new Map<string, string>();
  private isAnswering = false;

  constructor(workbook: Workbook) {
    this.program = new ExcelProgram(workbook, {
      changed: (sheet, address) => this.fireChange(sheet.Id, address),
      selected: (sheet, address) => this.client.fire({ type: SELECTED, message: { worksheetId: sheet.Id, address } }),
      opened: (file) => void this.opened.push(file),
      inserted: (file) => void this.inserted.push(file),
    });
    const answerer = new BatchAnswerer(this.program);
    this.client = officeClient((batch) => Promise.resolve(this.answer(batch, answerer)));
    const isSetSupported = (_set: string, version: string): boolean => {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return major === 1 && minor <= Math.round((this.version - 1) * 100);
    };
    Object.assign(globalThis, { Excel: this.client.Excel, Office: { context: { requirements: { isSetSupported } } } });
    this.host = excelHost();
  }

  /** The page with the pane loads anew. */
  reload(): Host {
    return excelHost();
  }

  /** As somebody at the keyboard, or a colleague elsewhere. */
  type(sheet: string, cell: string, text: string): void {
    const on = this.program.Worksheets.GetItem(sheet);
    on.cells.set(cell, entered(text, on.cells.get(cell) ?? BLANK));
    this.fireChange(on.Id, cell);
  }

  select(sheet: string, cell: string): void {
    this.program.Worksheets.GetItem(sheet).GetRange(cell).Select();
  }

  /** What is in the cell; a formula where it is one. */
  at(sheet: string, cell: string): unknown {
    const { value, formula } = this.program.Worksheets.GetItem(sheet).cells.get(cell) ?? BLANK;
    return formula ?? value;
  }

  private fireChange(worksheetId: string, address: string): void {
    const triggerSource = this.isAnswering ? 'ThisLocalAddin' : 'Unknown';
    const message = { changeType: 'RangeEdited', source: 'Local', worksheetId, address, triggerSource };
    this.client.fire({ type: CHANGED, message });
  }

  private answer(batch: Batch, answerer: BatchAnswerer): BatchAnswer {
    if (batch.Actions.some(({ Name, ActionType }) => ActionType === 2 || !HOUSEKEEPING.has(Name))) this.syncs++;
    const refused = Object.values(batch.ObjectPaths).flatMap(({ Name }) => this.refuses.get(Name) ?? []);
    if (refused[0] !== undefined) return failed(refused[0]);
    if (this.isTyping) return failed('InvalidOperationInCellEditMode');
    this.isAnswering = true;
    const answer = answerer.answer(batch);
    this.isAnswering = false;
    return JSON.stringify(answer).length > this.mostCharacters ? failed('ResponsePayloadSizeLimitExceeded') : answer;
  }
}
