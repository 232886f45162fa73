/** Opening and saving: what the bar's buttons and dropped files come to. */
import { fault } from '../src/core/fault';
import type { SavedNote } from '../src/text/file-notes';
import { faultSentence } from '../src/text/sentences';
import type { HostAnswer } from '../taskpane/host';
import type { GridHost, Kept } from '../taskpane/hosts/grid-host';
import type { LanguageChoice } from '../taskpane/language-choice';
import type { Messages } from './messages';
import type { PracticeFile } from './samples';
import { textsIn } from './texts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What was written anew is an .xlsx, whatever it was before: an .xls or .ods comes back as one beside it. */
function savedName(fileName: string, kept: Kept): string {
  if (kept.as === 'opened' && /\.(xlsx|xlsm|xltx|xltm)$/i.test(fileName)) return fileName;
  return fileName.replace(/\.(xlsx|xlsm|xltx|xltm|xls|ods)$/i, '') + '.xlsx';
}

function notesOn(kept: Kept): readonly SavedNote[] {
  if (kept.as === 'anew') return kept.why === 'nothing-opened' ? [] : [kept.why];
  const left: SavedNote[] = kept.lookLeft ? ['look-left'] : [];
  return kept.signatureLost ? [...left, 'signature-lost'] : left.length > 0 ? left : ['same-file'];
}

function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by then; an address kept would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export class FileDesk {
  /** Cells changed since the file was opened or saved. */
  private unsaved = false;

  constructor(
    private readonly host: GridHost,
    private readonly language: LanguageChoice,
    private readonly messages: Messages,
  ) {
    host.onChange(() => {
      this.unsaved = true;
    });
    addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
  }

  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) this.messages.warn((say) => say.severalFiles);
    else if (await this.mayReplace(file.name)) await this.openFile(file);
  }

  /** The file may have been moved, or another program keeps it to itself. */
  private async openFile(file: File): Promise<void> {
    try {
      await this.load(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      const why = fault('cannot-open', { detail: error instanceof Error ? error.name : String(error) });
      this.messages.warn((say, language) => say.refused(file.name, faultSentence(why, language)));
    }
  }

  async openPractice({ load, fileName }: PracticeFile): Promise<void> {
    if (!(await this.mayReplace(fileName))) return;
    try {
      await this.load(await load(), fileName);
    } catch {
      this.messages.warn((say) => say.noSample);
    }
  }

  async save(): Promise<void> {
    try {
      const { fileName } = await this.host.read();
      const answer = await this.host.save();
      if (answer.status === 'refused') {
        this.messages.warn((say, language) => say.notWritten(faultSentence(answer.fault, language)));
        return;
      }
      const { bytes, kept } = answer;
      const name = savedName(fileName ?? textsIn(this.language.current()).newFileName, kept);
      download(bytes, name);
      this.unsaved = false;
      const notes = notesOn(kept);
      if (notes.every((note) => note === 'same-file')) this.messages.tell((say) => say.saved(name, notes));
      else this.messages.warn((say) => say.saved(name, notes));
    } catch {
      this.messages.warn((say) => say.notSaved);
    }
  }

  /** As the pane opens a report, or a branch's workbook: it keeps them, so that nothing is lost when the next one is opened. */
  async openMade(bytes: Uint8Array, fileName: string): Promise<HostAnswer> {
    if (!(await this.mayReplace(fileName))) return { status: 'refused', why: 'declined' };
    const answer = await this.host.open(bytes, fileName);
    if (answer.status === 'refused') return answer;
    this.unsaved = false;
    this.messages.tell((say) => say.openedUnsaved(fileName));
    return answer;
  }

  /** What is being typed counts as unsaved too. */
  private async mayReplace(fileName: string): Promise<boolean> {
    await this.host.finishTyping();
    return !this.unsaved || confirm(textsIn(this.language.current()).replace(fileName));
  }

  private async load(bytes: Uint8Array, fileName: string): Promise<void> {
    const answer = await this.host.load(bytes, fileName);
    if (answer.status === 'refused') {
      const { fault } = answer;
      this.messages.warn((say, language) => say.refused(fileName, faultSentence(fault, language)));
      return;
    }
    this.unsaved = false;
    this.messages.tell((say) => say.opened(fileName, answer.lost));
  }
}
