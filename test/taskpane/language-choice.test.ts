import { LANGUAGE_KEY } from '../../src/text/language';
import { languageChoice } from '../../taskpane/language-choice';

function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string): string | null => kept[key] ?? null,
    setItem: (key: string, value: string): void => {
      kept[key] = value;
    },
  };
}

test('Vietnamese until somebody chooses', () => {
  expect(languageChoice(() => storage()).current()).toBe('vi');
  expect(languageChoice(() => storage({ [LANGUAGE_KEY]: 'fr' })).current()).toBe('vi');
});

test('a choice is told to all who listen, and kept for the next visit', () => {
  const box = storage();
  const choice = languageChoice(() => box);
  const heard: string[] = [];
  const stop = choice.listen(() => heard.push(choice.current()));
  choice.choose('en');
  stop();
  choice.choose('vi');
  choice.choose('en');
  expect(heard).toEqual(['en']);
  expect(languageChoice(() => box).current()).toBe('en');
});

test('a browser that keeps nothing still lets one choose', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  const choice = languageChoice(() => ({ getItem: refuse, setItem: refuse }));
  choice.choose('en');
  expect(choice.current()).toBe('en');
});

test('a browser that does not even hand out its storage still lets one choose', () => {
  const choice = languageChoice(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  choice.choose('en');
  expect(choice.current()).toBe('en');
});
