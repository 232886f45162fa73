import type { MergeEvent } from '../../../taskpane/state/update-merge';
import { shippedRegister } from '../../filled-form';
import { added, after, broken, gotten, read } from '../merging';

const targets = shippedRegister.targets!;

describe('the year of the files', () => {
  const three = added([1, 'a.xlsx'], [2, 'b.xlsx'], [3, 'c.xlsx']);
  const a = read({ file: 'a.xlsx', year: 2021 });
  const b = read({ file: 'b.xlsx', body: 'sin-ho' });
  const c = read({ file: 'c.xlsx', body: 'y-te' });
  const first = [three, gotten(1, a), gotten(2, b), gotten(3, c)];

  it('is what most of them say: the others are read again for it', () => {
    const asked = after(first);
    expect(asked.effects.at(-1)).toEqual({
      kind: 'read-files',
      files: [{ id: 1, name: 'a.xlsx' }],
      against: { year: 2022, targets: null },
    });
    expect(asked.state.status).toBe('reading');
    const again = after([gotten(1, { ...a, year: 2022 })], asked.state);
    expect(again.state).toMatchObject({ status: 'consolidating', year: 2022 });
  });

  it('is weighed anew, by what each of them says itself, when files come and go', () => {
    const settled = after([...first, gotten(1, { ...a, year: 2022 })]).state;
    const changed = after(
      [
        { type: 'file-removed', id: 2 },
        { type: 'file-removed', id: 3 },
      ],
      settled,
    );
    expect(changed.effects.at(-1)).toMatchObject({ kind: 'read-files', against: { year: 2021 } });
    expect(after([gotten(1, a)], changed.state).state).toMatchObject({ status: 'consolidating', year: 2021 });
  });

  it('is the files’ own where they state one: targets of another year wait', () => {
    const stated = (one: typeof a): typeof a => ({ ...one, year: 2022, statedYear: 2022 });
    const of2023 = { ...targets, year: 2023 };
    const named: MergeEvent = { type: 'targets-added', name: 't.xlsx', targets: of2023 };
    const all = after([named, three, gotten(1, stated(a)), gotten(2, stated(b)), gotten(3, stated(c))]);
    expect(all.state).toMatchObject({ status: 'consolidating', year: 2022, targets: { targets: of2023 } });
  });

  it('is the targets’ year where no file states one', () => {
    const named: MergeEvent = { type: 'targets-added', name: 't.json', targets: { ...targets, year: 2021 } };
    const asked = after([named, three, gotten(1, a), gotten(2, b), gotten(3, c)]);
    expect(asked.effects.at(-1)).toMatchObject({ files: [{ id: 2 }, { id: 3 }], against: { year: 2021 } });
  });

  it('does not wait for a file that cannot be read the second time', () => {
    const again = after([...first, gotten(1, broken('a.xlsx'))]);
    expect(again.state.status).toBe('consolidating');
  });
});
