/** Does what the state's changes ask of the world: the host, the worker, the disk. */
import type { Host, HostAnswer } from './host';
import { targetsEvent, type Files } from './files';
import { receiveFile } from './receive-file';
import type { Outcome, WorkQueue } from './reading/work-queue';
import type { Effect, PaneEvent } from './state/events';

export interface World {
  readonly host: Host;
  readonly queue: WorkQueue;
  readonly files: Files;
  readonly send: (event: PaneEvent) => void;
  readonly keepLanguage: (language: Extract<Effect, { kind: 'keep-language' }>['language']) => void;
}

interface MadeReport {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const ZIP = 'application/zip';

function saveToDisk(fileName: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // Chromium needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export class EffectRunner {
  private report: MadeReport | null = null;

  constructor(private readonly world: World) {}

  async run(effect: Effect): Promise<void> {
    const { host, queue, files, keepLanguage } = this.world;
    switch (effect.kind) {
      case 'go-to':
        await this.ask(() => host.goTo(effect.at));
        break;
      case 'write':
        await this.ask(() => host.write(effect.cells));
        break;
      case 'mark':
        await this.mark(effect);
        break;
      case 'take-back':
        await this.takeBack();
        break;
      case 'read-files':
        await this.readFiles(effect);
        break;
      case 'stop-reading':
        queue.stop();
        break;
      case 'forget-files':
        files.forget(effect.ids);
        break;
      case 'consolidate':
        await this.consolidate(effect);
        break;
      case 'make-report':
        await this.makeReport(effect);
        break;
      case 'make-forms':
        await this.makeForms(effect);
        break;
      case 'open-report':
        await this.openReport();
        break;
      case 'save-report':
        this.saveReport();
        break;
      case 'save-text':
        saveToDisk(effect.fileName, new Blob([effect.text], { type: 'application/json' }));
        break;
      case 'open-source':
        await this.openSource(effect);
        break;
      case 'keep-language':
        keepLanguage(effect.language);
    }
  }

  private async takeBack(): Promise<void> {
    const answer = await this.ask(() => this.world.host.takeBack());
    if (answer.status === 'done') this.world.send({ type: 'taken-back' });
  }

  /** A host that breaks has refused. */
  private async ask(host: () => Promise<HostAnswer>): Promise<HostAnswer> {
    const answer = await host().catch((): HostAnswer => ({ status: 'refused', why: 'failed' }));
    if (answer.status === 'refused') this.world.send({ type: 'host-refused', why: answer.why });
    if (answer.status === 'opened-beside') this.world.send({ type: 'opened-beside' });
    return answer;
  }

  /** Marks that nobody waits for are worth no sentence. */
  private async mark({ marks, isAsked }: Extract<Effect, { kind: 'mark' }>): Promise<void> {
    const { host, send } = this.world;
    const answer = await host.mark(marks).catch((): HostAnswer => ({ status: 'refused', why: 'failed' }));
    if (answer.status === 'refused' && (isAsked || marks.length > 0)) send({ type: 'marks-refused', why: answer.why });
  }

  private saveReport(): void {
    if (this.report) saveToDisk(this.report.fileName, new Blob([this.report.bytes], { type: XLSX }));
  }

  private async openReport(): Promise<void> {
    const { report } = this;
    if (report) await this.ask(() => this.world.host.open(report.bytes, report.fileName));
  }

  private async readFiles({ files: wanted, against }: Extract<Effect, { kind: 'read-files' }>): Promise<void> {
    const { queue, files, send } = this.world;
    await Promise.all(
      wanted.map(async ({ id, name }) => {
        const file = files.get(id);
        if (!file) return;
        const received = await receiveFile(queue, file, name, against, () => send({ type: 'file-begun', id }));
        if (received === null) return;
        if ('targets' in received) {
          // It leaves the list of submissions, and everything is held against it.
          send({ type: 'file-removed', id });
          send(targetsEvent(name, received.targets));
        } else send({ type: 'file-received', id, received });
      }),
    );
  }

  private async consolidate({ round, received, against }: Extract<Effect, { kind: 'consolidate' }>): Promise<void> {
    const outcome = await this.world.queue.run(() => Promise.resolve({ kind: 'consolidate', received, against }));
    if (outcome.kind === 'consolidated') this.world.send({ type: 'consolidated', round, report: outcome.report });
    else this.failed(round, outcome);
  }

  /** What somebody cancelled has not failed. */
  private failed(round: number, outcome: Outcome): void {
    if (outcome.kind === 'cancelled') return;
    const detail = outcome.kind === 'failed' ? outcome.detail : outcome.kind;
    this.world.send({ type: 'report-failed', round, detail });
  }

  private async makeReport(effect: Extract<Effect, { kind: 'make-report' }>): Promise<void> {
    const { round, report, against, language, fileName } = effect;
    const outcome = await this.world.queue.run(() => Promise.resolve({ kind: 'write', report, against, language }));
    if (outcome.kind !== 'written') {
      this.failed(round, outcome);
      return;
    }
    this.report = { fileName, bytes: outcome.bytes };
    this.world.send({ type: 'report-made', round, fileName });
  }

  private async makeForms({ against, language, fileName }: Extract<Effect, { kind: 'make-forms' }>): Promise<void> {
    const { queue, send } = this.world;
    const outcome = await queue.run(() => Promise.resolve({ kind: 'make-forms', against, language }));
    if (outcome.kind !== 'written') {
      send({ type: 'forms-failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.kind });
      return;
    }
    saveToDisk(fileName, new Blob([outcome.bytes], { type: ZIP }));
    send({ type: 'forms-made', fileName });
  }

  /** The branch's own workbook, at the very cell. */
  private async openSource({ id, fileName, at }: Extract<Effect, { kind: 'open-source' }>): Promise<void> {
    const { host, files } = this.world;
    const file = files.get(id);
    if (!file) return;
    await this.ask(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await host.open(bytes, fileName.split('/').at(-1) ?? fileName);
      return answer.status === 'done' ? host.goTo(at) : answer;
    });
  }
}
