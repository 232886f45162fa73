import type { Decision } from '../../src/core/accepting/decision';
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

test('what is accepted of the report as a whole is there again as well', () => {
  const disk = storage();
  const nothing = { code: null, sha256: null, found: null, value: null };
  const wish = { label: 'a', year: 2022, rule: 'missing-body', body: 'sin-ho', reason: 'mới', ...nothing };
  new TypedTexts(() => disk).keepWishes([wish]);
  expect(new TypedTexts(() => disk).wishes()).toEqual([wish]);
  disk.setItem('thidua.wishes', '[{"label":"a"},7]');
  expect(new TypedTexts(() => disk).wishes()).toEqual([]);
});

describe('somebody is typing', () => {
  const refusing = (): never => {
    throw new Error('no storage here');
  };

  test('as long as a text stands nowhere else, even where nothing can be kept', () => {
    const texts = new TypedTexts(refusing);
    expect(texts.isTyping()).toBe(false);
    texts.keepDraft('a', 'vì');
    expect(texts.isTyping()).toBe(true);
    texts.keepDraft('a', ' ');
    expect(texts.isTyping()).toBe(false);
  });

  test('as soon as what was typed before is shown again, until it is kept or given up', () => {
    const disk = storage();
    new TypedTexts(() => disk).keepDraft('a', 'vì');
    const after = new TypedTexts(() => disk);
    expect([after.draft('a'), after.isTyping()]).toEqual(['vì', true]);
    after.keepDraft('a', null);
    expect(after.isTyping()).toBe(false);
  });
});

test('arguments of functions are there again; anything else on the disk is none', () => {
  const disk = storage();
  new TypedTexts(() => disk).keepFormulas({ ACHIEVEMENT_RATE: { result: 'D8' } });
  expect(new TypedTexts(() => disk).formulas()).toEqual({ ACHIEVEMENT_RATE: { result: 'D8' } });
  for (const text of ['[1]', '{"A":7}', '{"A":{"b":7}}', 'x', 'null']) {
    disk.setItem('thidua.formulas', text);
    expect(new TypedTexts(() => disk).formulas()).toEqual({});
  }
});
