import { refusalOf } from '../refusal-of';
import { tokens } from './tokens';

const utf8 = new TextEncoder();

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const all = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let i = 0; i < all.length; i++) view.setUint16(2 * i, all.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

test('a byte order mark before UTF-8 is passed over', () => {
  expect(tokens('\ufeff<?xml version="1.0"?><a>Đà</a>')).toEqual(['<a', 'Đà', '>']);
});

test('UTF-16 is read either way round, with or without a mark', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a b="ấ">Đà Nẵng</a>';
  for (const littleEndian of [true, false]) {
    expect(tokens(utf16(xml, littleEndian))).toEqual(['<a b=ấ', 'Đà Nẵng', '>']);
    expect(tokens(utf16(xml, littleEndian, false))).toEqual(['<a b=ấ', 'Đà Nẵng', '>']);
  }
});

test.each([
  '<?xml version="1.0"?><a/>',
  "<?xml version='1.1' encoding='utf-8' ?><a/>",
  '<?xml version="1.0" encoding="us-ascii" standalone="no"?><a/>',
])('%s is a good beginning', (xml) => {
  expect(tokens(xml)).toEqual(['<a', '>']);
});

test.each([
  ['another encoding', '<?xml version="1.0" encoding="windows-1258"?><a/>', 'bad-encoding'],
  ['UTF-16 that is not', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'bad-encoding'],
  ['a declaration without a version', '<?xml encoding="utf-8"?><a/>', 'bad-instruction'],
  ['a declaration behind a space', ' <?xml version="1.0"?><a/>', 'bad-instruction'],
])('%s is refused', (_, xml, problem) => {
  expect(refusalOf(() => tokens(xml)).params).toMatchObject({ problem });
});

test('bytes that are no UTF-8 are refused, never replaced', () => {
  const bytes = utf8.encode('<a>xx</a>');
  for (const wrong of [
    [0xff, 0xfe],
    [0xc3, 0x28],
    [0xed, 0xa0],
    [0xc0, 0x80],
  ]) {
    bytes.set(wrong, 3);
    expect(refusalOf(() => tokens(bytes)).params).toMatchObject({ problem: 'bad-encoding' });
  }
});

test('half a character of UTF-16 is refused', () => {
  expect(refusalOf(() => tokens(utf16('<a/>', true).slice(0, -1))).code).toBe('damaged-xml');
  expect(refusalOf(() => tokens(utf16('<a>\ud83d</a>', true))).params).toMatchObject({ problem: 'bad-encoding' });
});
