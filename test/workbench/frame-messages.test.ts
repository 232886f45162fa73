import { addressee, droppedMessage, readDropped, readStart, startMessage } from '../../workbench/frame-messages';

test('the frame understands what the page says', () => {
  expect(readStart(startMessage('en'))?.language).toBe('en');
});

test.each([null, 'start', {}, { kind: 'other', language: 'vi' }, { kind: 'thidua-grid', language: 'fr' }])(
  '%j is a message of somebody else',
  (data) => {
    expect(readStart(data)).toBeNull();
  },
);

test('pages of one server speak to their own address; pages opened from a folder have none', () => {
  expect(addressee({ protocol: 'https:', origin: 'https://congdoan.example' })).toBe('https://congdoan.example');
  expect(addressee({ protocol: 'file:', origin: 'null' })).toBe('*');
});

test('files that were dropped on the grid arrive as files, and nothing else does', () => {
  const file = new File(['x'], 'a.xlsx');
  expect(readDropped(droppedMessage([file]))).toEqual([file]);
  expect(readDropped({ kind: 'thidua-dropped', files: ['a.xlsx'] })).toBeNull();
  expect(readDropped(null)).toBeNull();
});
