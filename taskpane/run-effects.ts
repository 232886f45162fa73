/** Does what the state's changes ask of the world: the host, the worker, the disk. */
import type { Place } from '../src/core/appendix';
import type { Host } from './host';
import { ask, isHostEffect, runHostEffect } from './host-effects';
import { targetsEvent, type Files } from './files';
import { receiveFile } from './receive-file';
import type { Outcome, WorkQueue } from './reading/work-queue';
import { saveToDisk } from './save-to-disk';
import type { Effect, PaneEvent } from './state/events';
import { isWrittenEffect, runWrittenEffect } from './written-effects';

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

export class EffectRunner {
  private report: MadeReport | null = null;

  constructor(private readonly world: World) {}

  async run(effect: Effect): Promise<void> {
    if (isWrittenEffect(effect)) return runWrittenEffect(effect, this.world);
    if (isHostEffect(effect)) return runHostEffect(effect, this.world);
    const { queue, files, keepLanguage } = this.world;
    switch (effect.kind) {
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
        await this.openReport(effect.at);
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

  private saveReport(): void {
    if (this.report) saveToDisk(this.report.fileName, new Blob([this.report.bytes], { type: XLSX }));
  }

  private async openReport(at?: Place): Promise<void> {
    const { report } = this;
    const { host } = this.world;
    if (!report) return;
    await ask(this.world, async () => {
      const answer = await host.open(report.bytes, report.fileName);
      return answer.status === 'done' && at ? host.goTo(at) : answer;
    });
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
    const { round, fileName, report, against, language, comparison } = effect;
    const work = { kind: 'write', report, against, language, ...(comparison && { comparison }) } as const;
    const outcome = await this.world.queue.run(() => Promise.resolve(work));
    if (outcome.kind !== 'written') {
      this.failed(round, outcome);
      return;
    }
    this.report = { fileName, bytes: outcome.bytes };
    this.world.send({ type: 'report-made', round, fileName });
  }

  /** The branch's own workbook, at the very cell. */
  private async openSource({ id, fileName, at }: Extract<Effect, { kind: 'open-source' }>): Promise<void> {
    const { host, files } = this.world;
    const file = files.get(id);
    if (!file) return;
    await ask(this.world, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await host.open(bytes, fileName.split('/').at(-1) ?? fileName);
      return answer.status === 'done' ? host.goTo(at) : answer;
    });
  }
}
