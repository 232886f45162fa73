/** The little Excel at the far side of Microsoft's client: answers its batches, sends its events, and is used by whoever sits before it. */
import type { Workbook } from '../../src/core/workbook';
import { BatchAnswerer } from './answer-batch';
import { ExcelProgram } from './excel-program';
import type { Batch, BatchAnswer, ExcelEvent } from './office-client';
import { BLANK, entered } from './program-cells';

const CHANGED = 10;
const FORMATTED = 18;
const SELECTED = 14;
/** What the client sends by itself, to say which objects it needs no more. */
const HOUSEKEEPING = new Set(['', 'Trace', '_RemoveReference']);

function failed(code: string): BatchAnswer {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}

export class ExcelServer {
  readonly program: ExcelProgram;
  /** Batches that asked for something. */
  syncs = 0;
  /** Whether somebody is in the middle of a cell. */
  private typing = false;
  private readonly waiting: (() => void)[] = [];
  mostCharacters = 5_000_000;
  readonly opened: string[] = [];
  readonly inserted: string[] = [];
  /** Commands that this Excel refuses, and what it says then. */
  readonly refuses = new Map<string, string>();
  private isAnswering = false;

  private readonly answerer: BatchAnswerer;

  constructor(
    workbook: Workbook,
    private readonly fire: (event: ExcelEvent) => void,
  ) {
    this.program = new ExcelProgram(workbook, {
      changed: (sheet, address) => this.fireChange(sheet.Id, address),
      formatted: (sheet) => this.fireFormat(sheet.Id),
      selected: (sheet, address) => this.fire({ type: SELECTED, message: { worksheetId: sheet.Id, address } }),
      opened: (file) => void this.opened.push(file),
      inserted: (file) => void this.inserted.push(file),
    });
    this.answerer = new BatchAnswerer(this.program);
  }

  set isTyping(typing: boolean) {
    this.typing = typing;
    if (!typing) for (const go of this.waiting.splice(0)) go();
  }

  /** A batch that waits for typing is answered once the cell is left; any other is refused at once. */
  async ask(batch: Batch, waits: boolean): Promise<BatchAnswer> {
    if (waits && this.typing) await new Promise<void>((go) => this.waiting.push(go));
    return this.answer(batch);
  }

  /** As a colleague who has the same workbook open elsewhere. */
  typeElsewhere(sheet: string, cell: string, text: string): void {
    this.type(sheet, cell, text, 'Remote');
  }

  /** As somebody at the keyboard. */
  type(sheet: string, cell: string, text: string, source: 'Local' | 'Remote' = 'Local'): void {
    const on = this.program.Worksheets.GetItem(sheet);
    on.cells.set(cell, entered(this.understood(text), on.cells.get(cell) ?? BLANK));
    this.fireChange(on.Id, cell, source);
  }

  /** Signs between thousands are left out, as a Vietnamese Excel does with "34.125". */
  private understood(text: string): string {
    if (this.program.decimalSign === '.' || !/^-?[\d.,]+$/.test(text)) return text;
    return text.replaceAll('.', '').replace(',', '.');
  }

  select(sheet: string, cell: string): void {
    this.program.Worksheets.GetItem(sheet).GetRange(cell).Select();
  }

  /** What is in the cell; a formula where it is one. */
  at(sheet: string, cell: string): unknown {
    const { value, formula } = this.program.Worksheets.GetItem(sheet).cells.get(cell) ?? BLANK;
    return formula ?? value;
  }

  private fireChange(worksheetId: string, address: string, source: 'Local' | 'Remote' = 'Local'): void {
    if (!this.program._Runtime.EnableEvents) return;
    const triggerSource = this.isAnswering ? 'ThisLocalAddin' : 'Unknown';
    const message = { changeType: 'RangeEdited', source, worksheetId, address, triggerSource };
    this.fire({ type: CHANGED, message });
  }

  private fireFormat(worksheetId: string): void {
    if (!this.program._Runtime.EnableEvents) return;
    this.fire({ type: FORMATTED, message: { worksheetId, address: 'A1', source: 'Local' } });
  }

  answer(batch: Batch): BatchAnswer {
    if (batch.Actions.some(({ Name, ActionType }) => ActionType === 2 || !HOUSEKEEPING.has(Name))) this.syncs++;
    const refused = Object.values(batch.ObjectPaths).flatMap(({ Name }) => this.refuses.get(Name) ?? []);
    if (refused[0] !== undefined) return failed(refused[0]);
    if (this.typing) return failed('InvalidOperationInCellEditMode');
    this.isAnswering = true;
    const answer = this.answerer.answer(batch);
    this.isAnswering = false;
    return JSON.stringify(answer).length > this.mostCharacters ? failed('ResponsePayloadSizeLimitExceeded') : answer;
  }
}
