import { chosenLanguage } from '../../functions/language';
import { LANGUAGE_KEY } from '../../src/text/language';

function storageWith(kept: string | null): Pick<Storage, 'getItem'> {
  return { getItem: (key) => (key === LANGUAGE_KEY ? kept : null) };
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

function givenStorage(get: () => Pick<Storage, 'getItem'>): void {
  Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
}

afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
});

test.each([
  ['en', 'en'],
  ['vi', 'vi'],
  [null, 'vi'],
  ['fr', 'vi'],
])('where the pane keeps %j, cells speak %s', (kept, language) => {
  givenStorage(() => storageWith(kept));
  expect(chosenLanguage()).toBe(language);
});

test('a runtime that keeps nothing, or refuses, speaks Vietnamese', () => {
  givenStorage(() => {
    throw new DOMException('', 'SecurityError');
  });
  expect(chosenLanguage()).toBe('vi');
});
