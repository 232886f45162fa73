import type { Decision } from '../../src/core/decision';
import { TypedTexts } from '../../taskpane/typed-texts';

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const DECISION: Decision = { about: 'figure', sha256: 'a1', code: 'I.1', value: '35', reason: 'Đã hỏi lại' };

test('decisions and half-typed texts are there again after the pane was opened anew', () => {
  const disk = storage();
  const before = new TypedTexts(() => disk);
  before.keepDecisions([DECISION]);
  before.keepDraft('reason|D8', 'vì có');
  const after = new TypedTexts(() => disk);
  expect([after.decisions(), after.draft('reason|D8'), after.draft('khác')]).toEqual([[DECISION], 'vì có', null]);
});

test('a text that is kept elsewhere is forgotten', () => {
  const disk = storage();
  const texts = new TypedTexts(() => disk);
  texts.keepDraft('a', 'b');
  texts.keepDraft('a', null);
  expect([texts.draft('a'), disk.texts.size]).toEqual([null, 0]);
});

test.each(['', 'không phải JSON', '{"a":1}', '[1,null,{"about":"figure"}]'])(
  '%j on the disk is no decision',
  (text) => {
    const disk = storage();
    disk.setItem('thidua.decisions', text);
    expect(new TypedTexts(() => disk).decisions()).toEqual([]);
  },
);

test('a browser that keeps nothing disturbs nobody', () => {
  const texts = new TypedTexts(() => {
    throw new Error('SecurityError');
  });
  texts.keepDecisions([DECISION]);
  texts.keepDraft('a', 'b');
  expect([texts.decisions(), texts.draft('a')]).toEqual([[], null]);
});
