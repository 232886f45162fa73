import { READY, type Done, type Work } from '../../../taskpane/reading/messages';
import { WorkQueue, type Outcome } from '../../../taskpane/reading/work-queue';
import { fakeQueue, FakeWorker, settled } from './fake-worker';

const DONE: Done = { kind: 'failed', detail: 'done' };

function work(name: string): () => Promise<Work> {
  return () =>
    Promise.resolve({ kind: 'check', name, bytes: new ArrayBuffer(0), against: { year: null, targets: null } });
}

function names({ asked }: FakeWorker): string[] {
  return asked.map((request) => (request.work.kind === 'check' ? request.work.name : request.work.kind));
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the queue', () => {
  it('gives the worker one piece of work at a time, in turn', async () => {
    const { queue, workers, last } = fakeQueue();
    const outcomes = [queue.run(work('a')), queue.run(work('b'))];
    await settled();
    expect(names(last())).toEqual(['a']);
    last().answer(DONE);
    expect(await outcomes[0]).toEqual(DONE);
    await settled();
    expect(names(last())).toEqual(['a', 'b']);
    last().answer({ ...DONE, detail: 'b' });
    expect(await outcomes[1]).toMatchObject({ detail: 'b' });
    expect(workers).toHaveLength(1);
  });

  it('makes the work when its turn comes: a thousand files are not in memory at once', async () => {
    const { queue, last } = fakeQueue();
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return work(name)();
    };
    const first = queue.run(make('a'));
    const begun = jest.fn();
    void queue.run(make('b'), { onBegun: begun });
    await settled();
    expect(made).toEqual(['a']);
    expect(begun).not.toHaveBeenCalled();
    last().answer(DONE);
    await first;
    await settled();
    expect(made).toEqual(['a', 'b']);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('goes on when work cannot be made, and tells who asked for it', async () => {
    const { queue, last } = fakeQueue();
    const broken = queue.run(() => Promise.reject(new Error('gone')));
    void queue.run(work('b'));
    expect(await broken).toEqual({ kind: 'crashed' });
    await settled();
    expect(names(last())).toEqual(['b']);
  });

  it('starts no worker before there is work', async () => {
    const { workers } = fakeQueue();
    await settled();
    expect(workers).toEqual([]);
  });
});

describe('a worker that takes too long', () => {
  it('is ended, and the next piece of work gets a new one', async () => {
    const { queue, workers } = fakeQueue();
    const slow = queue.run(work('a'), { seconds: 5 });
    void queue.run(work('b'), { seconds: 5 });
    await settled();
    jest.advanceTimersByTime(4_999);
    expect(workers[0]?.isEnded).toBe(false);
    jest.advanceTimersByTime(1);
    expect(await slow).toEqual({ kind: 'too-slow' });
    await settled();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(names(workers[1]!)).toEqual(['b']);
  });

  it('is not ended for what was done in time', async () => {
    const { queue, last } = fakeQueue();
    const quick = queue.run(work('a'), { seconds: 5 });
    await settled();
    last().answer(DONE);
    await quick;
    jest.advanceTimersByTime(60_000);
    expect(last().isEnded).toBe(false);
  });

  it('has its time from when it is loaded: a slow line is no fault of the file', async () => {
    const { queue, last } = fakeQueue(false);
    const outcome = queue.run(work('a'), { seconds: 5 });
    await settled();
    jest.advanceTimersByTime(60_000);
    expect(last().isEnded).toBe(false);
    last().say(READY);
    jest.advanceTimersByTime(5_000);
    expect(await outcome).toEqual({ kind: 'too-slow' });
  });

  it('may take as long as it likes where no time is set', async () => {
    const { queue, last } = fakeQueue();
    void queue.run(work('a'));
    await settled();
    jest.advanceTimersByTime(3_600_000);
    expect(last().isEnded).toBe(false);
  });

  it('says nothing any more that anybody hears', async () => {
    const { queue, workers } = fakeQueue();
    const slow = queue.run(work('a'), { seconds: 5 });
    const next = queue.run(work('b'));
    await settled();
    jest.advanceTimersByTime(5_000);
    await slow;
    await settled();
    workers[0]?.answer(DONE);
    workers[0]?.say({ id: workers[1]?.asked[0]?.id ?? 0, done: DONE });
    workers[0]?.crash();
    expect(workers[1]?.isEnded).toBe(false);
    workers[1]?.answer({ ...DONE, detail: 'b' });
    expect(await next).toMatchObject({ detail: 'b' });
  });
});

describe('a worker that breaks', () => {
  it('loses the work it had, and the next piece gets a new one', async () => {
    const { queue, workers, last } = fakeQueue();
    const lost = queue.run(work('a'), { seconds: 5 });
    void queue.run(work('b'));
    await settled();
    last().crash();
    expect(await lost).toEqual({ kind: 'crashed' });
    await settled();
    expect(workers).toHaveLength(2);
    expect(names(last())).toEqual(['b']);
  });

  it('while it has nothing to do is replaced when it is needed', async () => {
    const { queue, workers, last } = fakeQueue();
    const first = queue.run(work('a'));
    await settled();
    last().answer(DONE);
    await first;
    last().crash();
    void queue.run(work('b'));
    await settled();
    expect(workers).toHaveLength(2);
  });

  it.each<readonly [string, () => FakeWorker]>([
    [
      'be started',
      () => {
        throw new Error('not allowed here');
      },
    ],
    [
      'be sent anything',
      () => {
        const worker = new FakeWorker();
        worker.postMessage = () => {
          throw new Error('cannot be cloned');
        };
        return worker;
      },
    ],
  ])('so that it cannot %s leaves nobody waiting', async (_, start) => {
    const queue = new WorkQueue(start);
    const outcomes = await Promise.all([queue.run(work('a'), { seconds: 5 }), queue.run(work('b'))]);
    expect(outcomes).toEqual([{ kind: 'crashed' }, { kind: 'crashed' }]);
  });
});

describe('stopping', () => {
  it('cancels what is done and what waits, and ends the worker', async () => {
    const { queue, workers, last } = fakeQueue();
    const outcomes = [queue.run(work('a'), { seconds: 5 }), queue.run(work('b')), queue.run(work('c'))];
    await settled();
    queue.stop();
    expect(await Promise.all(outcomes)).toEqual(Array<Outcome>(3).fill({ kind: 'cancelled' }));
    expect(last().isEnded).toBe(true);
    expect(workers).toHaveLength(1);
    expect(names(last())).toEqual(['a']);
  });

  it('cancels work that is still being made: no worker gets it', async () => {
    const { queue, workers } = fakeQueue();
    let give: (made: Work) => void = () => undefined;
    const outcome = queue.run(() => new Promise<Work>((resolve) => (give = resolve)));
    queue.stop();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    give(await work('a')());
    await settled();
    expect(workers).toEqual([]);
  });

  it('leaves the queue fit for more', async () => {
    const { queue, last } = fakeQueue();
    void queue.run(work('a'));
    await settled();
    queue.stop();
    const next = queue.run(work('b'));
    await settled();
    last().answer(DONE);
    expect(await next).toEqual(DONE);
  });

  it('of an idle queue changes nothing', () => {
    const { queue, workers } = fakeQueue();
    queue.stop();
    expect(workers).toEqual([]);
  });
});
