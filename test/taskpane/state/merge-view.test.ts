import { updateMerge } from '../../../taskpane/state/update-merge';
import { balanceOf, fileRows, heldFigures, missingOf, shareOf } from '../../../taskpane/state/merge-view';
import type { MergeState } from '../../../taskpane/state/pane-state';
import { bodies, filledForm } from '../../filled-form';
import { withNotes } from '../opened';
import { added, after, broken, gotten, read, ready } from '../merging';

const DOUBTFUL = { changes: { 'VII.2.amount': '2,080' } };
const UNREADABLE = { changes: { 'VII.2.amount': '2.080.84' } };
const YTE = read({ body: 'y-te' });

function states(merge: MergeState): [string, string][] {
  return fileRows(merge).map(({ file, state }) => [file.name, state]);
}

describe('the rows of the files', () => {
  it('say how far reading has come, before there is a report', () => {
    const { state } = after([
      added([1, 'a.xlsx'], [2, 'b.xlsx'], [3, 'tam-duong.xlsx'], [4, 'scan.pdf']),
      { type: 'file-begun', id: 2 },
      gotten(3, read()),
      gotten(4, broken('scan.pdf')),
    ]);
    expect(states(state).map(([, one]) => one)).toEqual(['waiting', 'reading', 'read', 'fault']);
  });

  it('say what became of each file in the report', () => {
    const copy = { ...read(), file: 'tam-duong2.xlsx' };
    const stranger = read({ file: 'la.xlsx', heading: 'LĐLĐ huyện Không Có' });
    expect(states(ready(read(), copy, broken('scan.pdf'), stranger))).toEqual([
      ['tam-duong.xlsx', 'merged'],
      ['tam-duong2.xlsx', 'duplicate'],
      ['scan.pdf', 'fault'],
      ['la.xlsx', 'refused'],
    ]);
  });

  it('tell two files of one name apart, in whatever order they came', () => {
    const add = added([1, 'PL.xlsx'], [2, 'PL.xlsx']);
    const names = after([add]).state.files.map(({ name }) => name) as [string, string];
    const older = read({ file: names[0], bytes: 'z', modified: '2022-11-01T00:00:00Z', changes: { 'I.1': 29 } });
    const newer = read({ file: names[1], bytes: 'a', modified: '2022-11-02T00:00:00Z' });
    expect(states(ready(older, newer)).map(([, one]) => one)).toEqual(['duplicate', 'merged']);
  });

  it('count what is wrong with each file, and name its body', () => {
    const [row, other] = fileRows(
      ready(read({ changes: { ...DOUBTFUL.changes, 'VII.5.amount': '-' } }), broken('scan.pdf')),
    );
    expect(row).toMatchObject({ bodyId: 'tam-duong', errors: 1, warnings: 1 });
    expect(other).toMatchObject({ bodyId: null, errors: 0, warnings: 0 });
  });
});

describe('the figures that wait for somebody', () => {
  it('are none where every figure counts, and before anything was added up', () => {
    expect(heldFigures(ready(read(), YTE))).toEqual([]);
    expect(heldFigures(after([added([1, 'a.xlsx']), gotten(1, read(DOUBTFUL))]).state)).toEqual([]);
  });

  it('say whether the cell has a value that can count as it is', () => {
    const [doubtful] = heldFigures(ready(read({ changes: { 'I.1': -5 } })));
    expect(doubtful).toMatchObject({ sha256: 'tam-duong.xlsx', hasValue: true, explanation: null });
    expect(heldFigures(ready(read(UNREADABLE)))).toMatchObject([
      { hasValue: false, finding: { code: 'VII.2.amount' } },
    ]);
  });

  it('bring along what the branch itself wrote about them', () => {
    const workbook = withNotes(filledForm(DOUBTFUL), { 32: 'Đã kiểm tra: theo quyết toán' });
    expect(heldFigures(ready(read({ workbook })))).toMatchObject([{ explanation: 'theo quyết toán' }]);
  });

  it('stand there once each, though the same file was given twice', () => {
    const file = read(DOUBTFUL);
    expect(heldFigures(ready(file, { ...file, file: 'ban sao.xlsx' }))).toHaveLength(1);
  });

  it('go when somebody has decided', () => {
    const decision = {
      about: 'figure',
      sha256: 'tam-duong.xlsx',
      code: 'VII.2.amount',
      value: '2080',
      reason: 'đã hỏi',
    } as const;
    const merge = ready(read(DOUBTFUL), YTE);
    const { effects } = updateMerge(merge, { type: 'decided', decision }, 'vi');
    const [effect] = effects;
    if (effect?.kind !== 'consolidate') throw new Error('nothing is consolidated');
    expect(heldFigures(ready(...effect.received))).toEqual([]);
  });
});

test('the balance accounts for every file', () => {
  const copy = { ...read(), file: 'ban sao.xlsx' };
  const { report } = ready(
    read(),
    copy,
    broken('scan.pdf'),
    YTE,
    read({ file: 'la.xlsx', heading: 'LĐLĐ huyện Không Có' }),
  );
  const { all, ...rest } = balanceOf(report!);
  expect({ all, ...rest }).toEqual({ all: 5, merged: 2, refused: 1, faults: 1, duplicates: 1 });
  expect(Object.values(rest).reduce((a, b) => a + b)).toBe(all);
});

test('who is missing has sent nothing that counts', () => {
  const missing = missingOf(ready(read(), YTE).report!);
  expect(missing).toHaveLength(bodies.branches.length + 1 - 2);
  expect(missing).not.toContain('tam-duong');
});

test.each([
  ['5', ['5', '10', null], 0.5],
  ['10', ['5', '10'], 1],
  [null, ['5', '10'], 0],
  ['-5', ['-5', '10'], 0],
  ['0', ['0', '0'], 0],
  ['vững mạnh.', ['vững mạnh.', '3'], 0],
] as const)('%s among %j has a bar of %d', (value, values, share) => {
  expect(shareOf(value, values)).toBe(share);
});
