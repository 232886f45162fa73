import { readRichLabel, readRichStrings } from '../../../src/workbook/legacy/xls/rich-strings';
import { refusalOf } from '../refusal-of';

const RAISED = 7;
const isApart = (font: number): boolean => font === RAISED;
const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const chars = (text: string): number[] => Array.from(text, (one) => one.charCodeAt(0));
const wide = (text: string): number[] => Array.from(text, (one) => u16(one.charCodeAt(0))).flat();
const piece = (...bytes: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(bytes.flat());
const head = (count: number): number[] => [...u32(count), ...u32(count)];
const read = (...pieces: Uint8Array[]): Record<number, unknown> =>
  Object.fromEntries(
    [...readRichStrings(pieces, isApart)].map(([index, runs]) => [index, runs.map(({ text, apart }) => [text, apart])]),
  );

test('only texts with runs are told, by their number', () => {
  const plain = [...u16(2), 0, ...chars('ab')];
  const rich = [...u16(3), 8, ...u16(1), ...chars('351'), ...u16(2), ...u16(RAISED)];
  expect(read(piece(head(3), plain, rich, plain))).toEqual({
    1: [
      ['35', null],
      ['1', true],
    ],
  });
});

test('what helps to pronounce a text is passed over', () => {
  const rich = [...u16(2), 12, ...u16(1), ...u32(3), ...chars('51'), ...u16(1), ...u16(RAISED), 1, 2, 3];
  expect(read(piece(head(2), rich, rich))).toEqual({
    0: [
      ['5', null],
      ['1', true],
    ],
    1: [
      ['5', null],
      ['1', true],
    ],
  });
});

test('a text cut by the end of a record goes on, wider or narrower, in the next', () => {
  const start = piece(head(1), u16(6), [9], u16(2), wide('Đư'));
  expect(
    read(start, piece([0], chars('3')), piece([1], wide('51đ'), u16(2), u16(RAISED), u16(5)), piece(u16(3))),
  ).toEqual({
    0: [
      ['Đư', null],
      ['351', true],
      ['đ', false],
    ],
  });
});

test('a cell may hold its text and runs itself', () => {
  const record = piece([0, 0, 0, 0, 0, 0], u16(3), [0], chars('351'), u16(1), u16(2), u16(RAISED));
  expect(readRichLabel(record, isApart).map(({ text, apart }) => [text, apart])).toEqual([
    ['35', null],
    ['1', true],
  ]);
});

test('no table at all is no texts', () => {
  expect(read()).toEqual({});
});

test('a table that promises more than it holds is refused', () => {
  const refused = { params: { problem: 'unexpected-text' } };
  expect(refusalOf(() => read(piece(head(2), u16(1), [0], chars('a'))))).toMatchObject(refused);
  expect(refusalOf(() => read(piece(head(1), u16(9), [8], u16(60000), chars('a'))))).toMatchObject(refused);
  expect(refusalOf(() => read(piece([0, 0])))).toMatchObject(refused);
});
