import formJson from '../../src/forms/lai-chau-appendix/form-2022.json';
import type * as Forms from '../../src/forms';

test('reading a form makes no code out of text: the page of the pane forbids it, and reports every attempt', () => {
  const made = jest.fn();
  const before = globalThis.Function;
  class Watched extends before {
    constructor(...texts: string[]) {
      super(...texts);
      made(texts);
    }
  }
  globalThis.Function = Watched as FunctionConstructor;
  try {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded anew, while Function is being watched
      const { parseForm } = require('../../src/forms') as typeof Forms;
      expect(parseForm(formJson, 'form-2022.json').year).toBe(2022);
    });
  } finally {
    globalThis.Function = before;
  }
  expect(made).not.toHaveBeenCalled();
});
