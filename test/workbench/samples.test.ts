import { readdirSync } from 'node:fs';
import { bytesOf } from '../../workbench/inline-bytes';
import { PRACTICE } from '../../workbench/samples';

test('every form to practise with that the page offers is there', () => {
  expect(
    Object.values(PRACTICE)
      .map(({ fileName }) => fileName)
      .sort(),
  ).toEqual(readdirSync('samples/practice').sort());
});

test('what the build put into a script comes out byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const address = `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
  expect(bytesOf(address)).toEqual(bytes);
});
