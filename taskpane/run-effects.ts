/** Does what the state's changes ask of the world: the host, the worker, the disk. */
import type { Host, HostAnswer } from './host';
import type { Files } from './files';
import { receiveFile } from './receive-file';
import type { WorkQueue } from './reading/work-queue';
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

function saveToDisk({ fileName, bytes }: MadeReport): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
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
        this.answered(await host.goTo(effect.at));
        break;
      case 'write':
        this.answered(await host.write(effect.cells));
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
      case 'open-report':
        if (this.report) this.answered(await host.open(this.report.bytes, this.report.fileName));
        break;
      case 'save-report':
        if (this.report) saveToDisk(this.report);
        break;
      case 'open-source':
        await this.openSource(effect);
        break;
      case 'keep-language':
        keepLanguage(effect.language);
    }
  }

  private answered(answer: HostAnswer): void {
    if (answer.status === 'refused') this.world.send({ type: 'host-refused', why: answer.why });
  }

  private async readFiles({ files: wanted, against }: Extract<Effect, { kind: 'read-files' }>): Promise<void> {
    const { queue, files, send } = this.world;
    await Promise.all(
      wanted.map(async ({ id, name }) => {
        const file = files.get(id);
        if (!file) return;
        const received = await receiveFile(queue, file, name, against, () => send({ type: 'file-begun', id }));
        if (received) send({ type: 'file-received', id, received });
      }),
    );
  }

  private async consolidate({ received, against }: Extract<Effect, { kind: 'consolidate' }>): Promise<void> {
    const outcome = await this.world.queue.run(() => Promise.resolve({ kind: 'consolidate', received, against }));
    if (outcome.kind === 'consolidated') this.world.send({ type: 'consolidated', report: outcome.report });
    else if (outcome.kind !== 'cancelled') this.failed(outcome);
  }

  private failed(outcome: { readonly kind: string; readonly detail?: string }): void {
    this.world.send({ type: 'report-failed', detail: outcome.detail ?? outcome.kind });
  }

  private async makeReport(effect: Extract<Effect, { kind: 'make-report' }>): Promise<void> {
    const { report, against, language, fileName } = effect;
    const outcome = await this.world.queue.run(() => Promise.resolve({ kind: 'write', report, against, language }));
    if (outcome.kind !== 'written') {
      this.failed(outcome);
      return;
    }
    this.report = { fileName, bytes: outcome.bytes };
    this.world.send({ type: 'report-made', fileName });
  }

  /** The branch's own workbook, at the very cell. */
  private async openSource({ id, fileName, at }: Extract<Effect, { kind: 'open-source' }>): Promise<void> {
    const { host, files } = this.world;
    const file = files.get(id);
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await host.open(bytes, fileName.split('/').at(-1) ?? fileName);
    this.answered(answer.status === 'done' ? await host.goTo(at) : answer);
  }
}
