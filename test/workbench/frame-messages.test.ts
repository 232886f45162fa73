import { readStart, startMessage } from '../../workbench/frame-messages';

test('the frame understands what the page says', () => {
  expect(readStart(startMessage('en'))?.language).toBe('en');
});

test.each([null, 'start', {}, { kind: 'other', language: 'vi' }, { kind: 'thidua-grid', language: 'fr' }])(
  '%j is a message of somebody else',
  (data) => {
    expect(readStart(data)).toBeNull();
  },
);
