import { readdirSync, readFileSync } from 'node:fs';
import { pngSize } from '../../../manifest/check/png-size';

test.each(readdirSync('taskpane/icons').filter((name) => name.endsWith('.png')))(
  '%s is as large as its name says',
  (name) => {
    const side = Number(/-(\d+)\.png$/.exec(name)?.[1]);
    expect(pngSize(readFileSync(`taskpane/icons/${name}`))).toEqual({ width: side, height: side });
  },
);

test('what is no PNG, or only the beginning of one, has no size', () => {
  const png = readFileSync('taskpane/icons/icon-16.png');
  expect([pngSize(png.subarray(0, 20)), pngSize(Buffer.from('<svg/>'.repeat(9))), pngSize(new Uint8Array())]).toEqual([
    null,
    null,
    null,
  ]);
});
