import * as fc from 'fast-check';
import { familyOf } from '../../../src/forms';
import { DEFAULT_FORM, newestYear } from '../../../src/forms/form-of-year';
import type { Decision } from '../../../src/core/accepting/decision';
import { emptyMerge, type MergeState } from '../../../taskpane/state/pane-state';
import type { MergeEvent } from '../../../taskpane/state/update-merge';
import { shippedRegister } from '../../filled-form';
import { reportOf } from '../../received-files';
import { added, after, broken, consolidated, consolidation, gotten, kinds, read, ready } from '../merging';

const tamDuong = read();
const sinHo = read({ body: 'sin-ho' });
const targets = shippedRegister.targets!;
const DOUBTFUL = { changes: { 'VII.2.amount': '2,080' } };
const decision = {
  about: 'figure',
  sha256: 'tam-duong.xlsx',
  code: 'VII.2.amount',
  value: '2080',
  reason: 'đã hỏi lại',
} as const;
const two = added([1, 'tam-duong.xlsx'], [2, 'sin-ho.xlsx']);

/** The number of the round only grows. */
function withoutRound(state: MergeState): MergeState {
  return { ...state, round: 0 };
}

describe('files that are added', () => {
  it('are read, and consolidated once the last of them was read', () => {
    const some = after([two, gotten(2, sinHo)]);
    expect(kinds(some)).toEqual(['read-files']);
    expect(some.state.status).toBe('reading');
    const all = after([two, gotten(2, sinHo), gotten(1, tamDuong)]);
    expect(kinds(all)).toEqual(['read-files', 'consolidate']);
    expect(all.state).toMatchObject({ status: 'consolidating', year: 2022 });
    expect(consolidation(all)).toMatchObject({ received: [tamDuong, sinHo], against: { year: 2022, targets: null } });
  });

  it('make one and the same state, in whatever order they are read', () => {
    const files = [tamDuong, sinHo, broken('scan.pdf'), read({ body: 'y-te' }), read({ body: 'lai-chau' })];
    const start = added(...files.map(({ file }, id) => [id, file] as const));
    const inOrder = after([start, ...files.map((file, id) => gotten(id, file))]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files.keys()], { minLength: files.length }), (order) => {
        expect(after([start, ...order.map((id) => gotten(id, files[id]!))])).toEqual(inOrder);
      }),
    );
  });

  it('take the report away that was made without them', () => {
    const { state } = after([added([3, 'y-te.xlsx'])], ready(tamDuong, sinHo));
    expect(state).toMatchObject({ status: 'reading', report: null, made: null });
  });

  it('change nothing when there are none', () => {
    const first = ready(tamDuong);
    expect(after([added()], first)).toEqual({ state: first, effects: [] });
  });

  it('of one name are told apart, for the person and in the report', () => {
    const one = after([added([1, 'PL.xlsx'], [2, 'PL.xlsx']), added([3, 'PL.xlsx'])]);
    expect(one.state.files.map(({ name }) => name)).toEqual(['PL.xlsx', 'PL (2).xlsx', 'PL (3).xlsx']);
    expect(one.effects.at(-1)).toMatchObject({ files: [{ id: 3, name: 'PL (3).xlsx' }] });
  });

  it('say which of them is being read', () => {
    const { state } = after([two, { type: 'file-begun', id: 2 }]);
    expect(state.files.map((file) => file.state)).toEqual(['waiting', 'reading']);
  });

  it('of which none can be read are consolidated all the same: the report says that everybody is missing', () => {
    const all = after([added([1, 'scan.pdf']), gotten(1, broken('scan.pdf'))]);
    expect(consolidation(all)).toMatchObject({ against: { year: newestYear(familyOf(DEFAULT_FORM)!) } });
  });
});

describe('targets', () => {
  const named: MergeEvent = { type: 'targets-added', name: 'chi-tieu.json', targets };

  it('have every file read again, and held against them', () => {
    const asked = after([named], ready(tamDuong, sinHo));
    expect(asked.effects).toEqual([
      { kind: 'stop-reading' },
      {
        kind: 'read-files',
        files: [
          { id: 1, name: 'tam-duong.xlsx' },
          { id: 2, name: 'sin-ho.xlsx' },
        ],
        against: { year: null, targets },
      },
    ]);
    expect(asked.state).toMatchObject({ status: 'reading', report: null, made: null });
    expect(consolidation(after([gotten(2, sinHo), gotten(1, tamDuong)], asked.state)).against.targets).toBe(targets);
  });

  it('wait for files where there are none', () => {
    expect(after([named])).toMatchObject({
      state: { status: 'empty', targets: { name: 'chi-tieu.json' } },
      effects: [],
    });
  });

  it('that come while everything is added up let no report of before appear', () => {
    const adding = after([two, gotten(1, tamDuong), gotten(2, sinHo)]);
    const { state } = after([named, consolidated(adding)], adding.state);
    expect(state).toMatchObject({ status: 'reading', report: null });
  });

  it('keep no file that was read for the targets before, when reading is stopped', () => {
    const { state } = after([named, gotten(1, tamDuong), { type: 'reading-cancelled' }], ready(tamDuong, sinHo));
    expect(state.files.map(({ name }) => name)).toEqual(['tam-duong.xlsx']);
  });
});

describe('a file that is removed', () => {
  it('leaves everything as if it had never been there', () => {
    const files = [tamDuong, sinHo, read({ body: 'y-te', year: 2021 }), broken('scan.pdf'), read(DOUBTFUL)];
    const add = (ids: readonly number[]): MergeEvent => added(...ids.map((id) => [id, `${String(id)}.xlsx`] as const));
    const getAll = (first: MergeState): MergeState => {
      const waiting = first.files.filter(({ state }) => state !== 'done');
      if (waiting.length === 0) return first;
      const events = waiting.map(({ id }) => gotten(id, { ...files[id]!, ...(first.year && { year: first.year }) }));
      return getAll(after(events, first).state);
    };
    const all = [...files.keys()];
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.subarray(all), fc.boolean(), (gone, others, early) => {
        const left = others.filter((id) => id !== gone);
        const never = getAll(after([add(left)]).state);
        const given = after([add([...left, gone])]).state;
        const remove: MergeEvent = { type: 'file-removed', id: gone };
        const removed = early ? getAll(after([remove], given).state) : getAll(after([remove], getAll(given)).state);
        expect(withoutRound(removed)).toEqual(withoutRound(never));
      }),
    );
  });

  it('is let go of, and the rest added up without it', () => {
    const asked = after([{ type: 'file-removed', id: 1 }], ready(tamDuong, sinHo));
    expect(asked.effects[0]).toEqual({ kind: 'forget-files', ids: [1] });
    expect(consolidation(asked).received).toEqual([sinHo]);
    expect(asked.state).toMatchObject({ report: null, made: null });
  });

  it('and is read all the same changes nothing any more', () => {
    const first = after([two, gotten(1, tamDuong), { type: 'file-removed', id: 2 }]);
    expect(first.state.status).toBe('consolidating');
    expect(after([gotten(2, sinHo)], first.state)).toEqual({ state: first.state, effects: [] });
  });

  it('takes what was decided about it along, unless the same file is there twice', () => {
    const doubtful = read(DOUBTFUL);
    const decided: MergeEvent = { type: 'decided', decision };
    const remove: MergeEvent = { type: 'file-removed', id: 1 };
    expect(after([decided, remove], ready(doubtful, sinHo)).state.decisions).toEqual([]);
    const copy = { ...doubtful, file: 'ban sao.xlsx' };
    expect(after([decided, remove], ready(doubtful, copy)).state.decisions).toEqual([decision]);
  });

  it('as the last one leaves the pane empty, but for the targets', () => {
    const { state } = after([
      { type: 'targets-added', name: 't.json', targets },
      added([1, 'a.xlsx']),
      { type: 'file-removed', id: 1 },
    ]);
    expect(state).toMatchObject({ status: 'empty', files: [], report: null, targets: { name: 't.json' } });
  });

  it('while the last is being added up lets no report of before appear', () => {
    const adding = after([two, gotten(1, tamDuong), gotten(2, sinHo)]);
    const removed = after([{ type: 'file-removed', id: 2 }], adding.state);
    const late = after([consolidated(adding)], removed.state);
    expect(late.state).toBe(removed.state);
    expect(after([consolidated(removed)], late.state).state).toMatchObject({ status: 'ready' });
  });
});

describe('stopping', () => {
  it('keeps what was read and lets go of the rest', () => {
    const asked = after([two, gotten(2, sinHo), { type: 'reading-cancelled' }]);
    expect(asked.effects.slice(1)).toMatchObject([
      { kind: 'stop-reading' },
      { kind: 'forget-files', ids: [1] },
      { kind: 'consolidate', received: [sinHo] },
    ]);
    expect(asked.state.files).toHaveLength(1);
  });

  it('before anything was read leaves the pane empty, whatever the worker still answers', () => {
    const { state, effects } = after([two, { type: 'reading-cancelled' }, gotten(1, tamDuong)]);
    expect(state).toMatchObject({ status: 'empty', files: [] });
    expect(effects.filter(({ kind }) => kind === 'consolidate')).toEqual([]);
  });
});

describe('emptying', () => {
  it('stops everything and forgets the files and decisions', () => {
    const asked = after([{ type: 'decided', decision }, { type: 'files-cleared' }], ready(read(DOUBTFUL), sinHo));
    expect(kinds(asked)).toEqual(['consolidate', 'stop-reading', 'forget-files']);
    expect(asked.effects.at(-1)).toEqual({ kind: 'forget-files', ids: [1, 2] });
    expect(asked.state).toMatchObject({ status: 'empty', files: [], decisions: [], report: null });
  });

  it('takes the targets along', () => {
    const { state } = after([{ type: 'targets-added', name: 't.json', targets }, { type: 'files-cleared' }]);
    expect(state.targets).toBeNull();
  });

  it('is not undone by an answer that was on its way', () => {
    const adding = after([two, gotten(1, tamDuong), gotten(2, sinHo)]);
    const cleared = after([{ type: 'files-cleared' }], adding.state).state;
    expect(after([consolidated(adding)], cleared).state).toBe(cleared);
  });
});

describe('a decision', () => {
  it('counts in the next adding up, and the latest about a figure is the one that counts', () => {
    const first = ready(read(DOUBTFUL), sinHo);
    const again = after(
      [
        { type: 'decided', decision: { ...decision, value: '1' } },
        { type: 'decided', decision },
      ],
      first,
    );
    expect(again.state.decisions).toEqual([decision]);
    const report = reportOf(consolidation(again).received);
    const line = report.lines.find(({ code }) => code === 'VII.2.amount');
    expect(line?.contributions.find(({ body }) => body === 'tam-duong')?.value).toBe('2080');
  });

  it('can be taken back', () => {
    const decided = after([{ type: 'decided', decision }], ready(read(DOUBTFUL), sinHo));
    const back = after([{ type: 'decision-taken-back', decision }], decided.state);
    expect(back.state.decisions).toEqual([]);
    expect(consolidation(back).received[0]).toEqual(read(DOUBTFUL));
  });

  it('waits while files are being read', () => {
    const { effects } = after([added([3, 'y-te.xlsx']), { type: 'decided', decision }], ready(tamDuong));
    expect(effects.map(({ kind }) => kind)).toEqual(['read-files']);
  });

  it('takes the report away that was made without it', () => {
    const made = { ...ready(read(DOUBTFUL)), made: 'bao-cao-2022.xlsx' };
    expect(after([{ type: 'decided', decision }], made).state.made).toBeNull();
  });
});

describe('the report', () => {
  const first = ready(tamDuong, sinHo);
  const writing = after([{ type: 'report-wanted' }], first);
  const made: MergeEvent = { type: 'report-made', round: writing.state.round, fileName: 'bao-cao-2022.xlsx' };

  it('shows its first figure until another is asked for', () => {
    expect(first).toMatchObject({ status: 'ready', shown: null });
    const chosen = after([{ type: 'figure-shown', code: 'V.1' }], first).state;
    expect(after([{ type: 'decided', decision }], chosen).state.shown).toBe('V.1');
  });

  it('is made from what is shown, in the language that is spoken', () => {
    expect(writing.state.status).toBe('writing');
    expect(writing.effects).toMatchObject([
      {
        kind: 'make-report',
        report: first.report,
        language: 'vi',
        fileName: 'bao-cao-2022.xlsx',
        against: { year: 2022 },
      },
    ]);
    expect(after([made], writing.state).state).toMatchObject({ status: 'ready', made: 'bao-cao-2022.xlsx' });
  });

  it('is made once, and not while everything is added up anew', () => {
    expect(after([{ type: 'report-wanted' }], writing.state).effects).toEqual([]);
    const adding = after([{ type: 'decided', decision }], first).state;
    expect(after([{ type: 'report-wanted' }], adding).effects).toEqual([]);
    expect(after([{ type: 'report-wanted' }]).effects).toEqual([]);
  });

  it.each<readonly [string, MergeEvent]>([
    ['a file is removed', { type: 'file-removed', id: 1 }],
    ['a file is added', added([9, 'y-te.xlsx'])],
    ['something is decided', { type: 'decided', decision }],
    ['everything is cleared', { type: 'files-cleared' }],
  ])('that is written while %s is not offered', (_, event) => {
    const changed = after([event], writing.state).state;
    expect(after([made], changed).state).toBe(changed);
  });

  it('that cannot be written leaves what is shown', () => {
    const { state } = after([{ type: 'report-failed', round: writing.state.round, detail: 'x' }], writing.state);
    expect(state).toMatchObject({ status: 'ready', report: first.report, made: null });
  });

  it('that cannot be added up is none: the one before lacks what was decided since', () => {
    const adding = after([{ type: 'decided', decision }], first).state;
    const { state } = after([{ type: 'report-failed', round: adding.round, detail: 'x' }], adding);
    expect(state).toMatchObject({ status: 'ready', report: null });
  });
});

describe('decisions of before the pane was opened anew', () => {
  const about = (sha256: string): Decision => ({
    about: 'figure',
    sha256,
    code: 'I.1',
    value: '35',
    reason: 'Đã hỏi lại',
  });
  const one = read({ file: 'a.xlsx' });
  const first = { ...emptyMerge, remembered: [about(one.sha256), about('tệp khác')] };

  it('count again once their file is here; those of other files wait', () => {
    const { state } = after([added([1, 'a.xlsx']), gotten(1, one)], first);
    expect([state.decisions, state.remembered]).toEqual([[about(one.sha256)], [about('tệp khác')]]);
  });

  it('come back once: what is taken back then stays so', () => {
    const decision = about(one.sha256);
    const events = [added([1, 'a.xlsx']), gotten(1, one), { type: 'decision-taken-back', decision } as const];
    const { state } = after([...events, gotten(1, one)], first);
    expect(state.decisions).toEqual([]);
  });

  it('outlive a new start', () => {
    expect(after([{ type: 'files-cleared' }], first).state.remembered).toHaveLength(2);
  });
});

describe('last year', () => {
  const figures = { 'tam-duong': { 'I.1': '300' } };
  const read2021: MergeEvent = { type: 'last-year-read', files: [{ name: 'bao-cao-2021.xlsx', year: 2021 }], figures };

  it('is read first, and every file is then held against it', () => {
    const given = after([{ type: 'last-year-given', files: [{ id: 9, name: 'bao-cao-2021.xlsx' }] }]);
    expect(given.effects).toEqual([{ kind: 'read-last-year', files: [{ id: 9, name: 'bao-cao-2021.xlsx' }] }]);
    const again = after([read2021], ready(tamDuong, sinHo));
    expect(kinds(again)).toEqual(['stop-reading', 'read-files']);
    expect(again.effects[1]).toMatchObject({ against: { lastYear: figures } });
    expect(again.state.report).toBeNull();
  });

  it('stays when the files are cleared, and goes when somebody wants no comparison', () => {
    const { state } = after([read2021, { type: 'files-cleared' }], ready(tamDuong));
    expect(state.lastYear).toMatchObject({ files: [{ name: 'bao-cao-2021.xlsx', year: 2021 }] });
    expect(after([{ type: 'last-year-removed' }], state).state.lastYear).toBeNull();
  });

  it('of no file is nothing to read', () => {
    expect(after([{ type: 'last-year-given', files: [] }]).effects).toEqual([]);
  });
});
