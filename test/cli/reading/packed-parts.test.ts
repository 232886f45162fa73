import fc from 'fast-check';
import { Packer, Unpacker } from '../../../src/cli/reading/packed-parts';

/** As between two processes: nothing but text goes over. */
function overTheWire(values: readonly unknown[], mostParts?: number): unknown[] {
  const [packer, unpacker] = [new Packer(mostParts), new Unpacker()];
  return values.map((value) =>
    unpacker.unpack(JSON.parse(JSON.stringify(packer.pack(value))) as ReturnType<Packer['pack']>),
  );
}

const submission = (value: string): { at: { sheet: string; cell: string }; reading: object; file: string } => ({
  at: { sheet: 'Phụ lục', cell: 'D8' },
  reading: { state: 'value', value, remarks: [] },
  file: value,
});

test('what comes out is what went in', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const plain = JSON.parse(JSON.stringify(values)) as unknown[];
      expect(overTheWire(plain)).toEqual(plain);
    }),
  );
});

test('what comes out is what went in where both sides forget all the time', () => {
  const values = Array.from({ length: 50 }, (_, index) => submission(String(index % 7)));
  expect(overTheWire(values, 5)).toEqual(values);
});

test('equal parts of two submissions become one object, different ones do not', () => {
  const [one, other] = overTheWire([submission('35'), submission('36')]) as ReturnType<typeof submission>[];
  expect(other!.at).toBe(one!.at);
  expect(other!.reading).not.toBe(one!.reading);
});

test('a part that was sent is not sent again', () => {
  const packer = new Packer();
  expect(packer.pack(submission('35')).parts).not.toEqual([]);
  expect(packer.pack(submission('35')).parts).toEqual([]);
});

test('a text, a number and nothing are told apart', () => {
  const values = [
    { v: '1' },
    { v: 1 },
    { v: null },
    { v: 'null' },
    { v: true },
    ['1'],
    [1],
    [null],
    [],
    {},
    { 0: '1' },
  ];
  expect(overTheWire(values)).toEqual(values);
});

test('a field without a value is left out', () => {
  expect(overTheWire([{ formula: undefined, raw: '35' }])).toEqual([{ raw: '35' }]);
});
