/** What is asked of the program beside the pane: to go to a cell, to write, to mark, and to say what is selected. */
import type { Host, HostAnswer, PickAnswer } from './host';
import type { Effect, PaneEvent } from './state/events';

export interface HostWorld {
  readonly host: Host;
  readonly send: (event: PaneEvent) => void;
}

type HostEffect = Extract<Effect, { kind: 'go-to' | 'write' | 'mark' | 'take-back' | 'ask-range' }>;

const KINDS: ReadonlySet<Effect['kind']> = new Set<HostEffect['kind']>([
  'go-to',
  'write',
  'mark',
  'take-back',
  'ask-range',
]);

export function isHostEffect(effect: Effect): effect is HostEffect {
  return KINDS.has(effect.kind);
}

const FAILED = { status: 'refused', why: 'failed' } as const;

/** A host that breaks has refused. */
export async function ask({ send }: HostWorld, work: () => Promise<HostAnswer>): Promise<HostAnswer> {
  const answer = await work().catch((): HostAnswer => FAILED);
  if (answer.status === 'refused') send({ type: 'host-refused', why: answer.why });
  if (answer.status === 'opened-beside') send({ type: 'opened-beside' });
  return answer;
}

async function takeBack(world: HostWorld): Promise<void> {
  const answer = await ask(world, () => world.host.takeBack());
  if (answer.status === 'done') world.send({ type: 'taken-back' });
}

/** Marks that nobody waits for are worth no sentence. */
async function mark({ marks, isAsked }: Extract<Effect, { kind: 'mark' }>, { host, send }: HostWorld): Promise<void> {
  const answer = await host.mark(marks).catch((): HostAnswer => FAILED);
  if (answer.status === 'refused' && (isAsked || marks.length > 0)) send({ type: 'marks-refused', why: answer.why });
}

/** Cells that are only looked at are worth no sentence either. */
async function askRange(parameter: string | null, { host, send }: HostWorld): Promise<void> {
  const answer = await host.selection().catch((): PickAnswer => FAILED);
  if (answer.status === 'refused') {
    if (parameter !== null) send({ type: 'host-refused', why: answer.why });
    return;
  }
  send(
    parameter === null
      ? { type: 'cell-selected', at: answer.at }
      : { type: 'argument-picked', parameter, range: answer.range },
  );
}

export async function runHostEffect(effect: HostEffect, world: HostWorld): Promise<void> {
  const { host } = world;
  switch (effect.kind) {
    case 'go-to':
      await ask(world, () => host.goTo(effect.at));
      break;
    case 'write':
      await ask(world, () => host.write(effect.cells));
      break;
    case 'mark':
      await mark(effect, world);
      break;
    case 'take-back':
      await takeBack(world);
      break;
    case 'ask-range':
      await askRange(effect.parameter, world);
  }
}
