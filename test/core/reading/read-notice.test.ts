import { readNotice } from '../../../src/core/reading/read-notice';

test('a notice is what was met, and where', () => {
  expect(readNotice('repeated-cell', 'Phụ lục', 'D8', { kept: '5', other: '6' })).toEqual({
    id: 'repeated-cell',
    sheet: 'Phụ lục',
    cell: 'D8',
    params: { kept: '5', other: '6' },
  });
});
