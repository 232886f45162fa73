/** A grid host on the other side of a message port. Calls have numbers; what went wrong comes back as a value. */
import type { Place } from '../../src/core/appendix';
import type { GridHost } from './grid-host';

type Calls = Omit<GridHost, 'onChange' | 'onSelect'>;
type CallName = keyof Calls;
/** Held to the interface by type: a call that is added there is missed here. */
const CALLS: { readonly [N in CallName]: true } = {
  read: true,
  goTo: true,
  selection: true,
  write: true,
  takeBack: true,
  mark: true,
  open: true,
  load: true,
  save: true,
  finishTyping: true,
  speak: true,
};

interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

type Message =
  | Call
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  | { readonly kind: 'change' }
  | { readonly kind: 'select'; readonly at: Place };

type AnyCall = (...args: readonly unknown[]) => Promise<unknown>;

/** Answers what comes through the port with the host. */
export function serveHost(port: MessagePort, host: GridHost): void {
  const send = (message: Message): void => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'call') void answer(host, data).then(send);
  };
  host.onChange(() => send({ kind: 'change' }));
  host.onSelect((at) => send({ kind: 'select', at }));
}

async function answer(host: GridHost, { id, name, args }: Call): Promise<Message> {
  try {
    if (!Object.hasOwn(CALLS, name)) return { kind: 'failed', id, detail: `no call "${name}"` };
    return { kind: 'answer', id, value: await (host[name] as AnyCall)(...args) };
  } catch (error) {
    return { kind: 'failed', id, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Raised where the far side could not answer at all; never for what a host may refuse. */
export class HostFailed extends Error {}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The host behind the port, as if it stood here. */
export function hostOver(port: MessagePort): GridHost {
  const waiting = new Map<number, Waiting>();
  const changed = new Set<() => void>();
  const selected = new Set<(at: Place) => void>();
  let calls = 0;

  function settle(id: number, how: (one: Waiting) => void): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) how(one);
  }

  port.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'answer') settle(data.id, (one) => one.resolve(data.value));
    else if (data.kind === 'failed') settle(data.id, (one) => one.reject(new HostFailed(data.detail)));
    else if (data.kind === 'change') for (const listener of changed) listener();
    else if (data.kind === 'select') for (const listener of selected) listener(data.at);
  };

  const call =
    <N extends CallName>(name: N) =>
    (...args: Parameters<Calls[N]>): ReturnType<Calls[N]> =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++calls;
        waiting.set(id, { resolve, reject });
        port.postMessage({ kind: 'call', id, name, args } satisfies Call);
      }) as ReturnType<Calls[N]>;

  const listenIn =
    <L>(listeners: Set<L>) =>
    (listener: L): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    };

  return {
    read: call('read'),
    goTo: call('goTo'),
    selection: call('selection'),
    write: call('write'),
    takeBack: call('takeBack'),
    mark: call('mark'),
    open: call('open'),
    load: call('load'),
    save: call('save'),
    finishTyping: call('finishTyping'),
    speak: call('speak'),
    onChange: listenIn(changed),
    onSelect: listenIn(selected),
  };
}
