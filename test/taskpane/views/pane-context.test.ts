import { paneContext } from '../../../taskpane/views/pane-context';
import { languages } from '../../../src/text/language';
import { bodies, nameOf } from '../../filled-form';
import { findingOf, openForm } from '../opened';

const vi = paneContext('vi', bodies, () => undefined);
const en = paneContext('en', bodies, () => undefined);

test('figures are written as the language writes them', () => {
  expect([vi.number('2080.84'), en.number('2080.84')]).toEqual(['2.080,84', '2,080.84']);
});

test('what is no figure is shown as it stands', () => {
  expect([vi.number('-'), en.number('vững mạnh'), vi.number('')]).toEqual(['-', 'vững mạnh', '']);
});

test('a body goes by its name', () => {
  expect(vi.body('tam-duong')).toBe(nameOf('tam-duong'));
});

test('a finding is a sentence in the language that is spoken', () => {
  const finding = findingOf(openForm({ changes: { 'VII.5.amount': '-' } }), 'count-without-amount');
  expect(new Set([vi, en].map(({ sentence }) => sentence(finding))).size).toBe(languages.length);
});

test('events go where they are sent', () => {
  const send = jest.fn();
  paneContext('vi', bodies, send).send({ type: 'mend-all' });
  expect(send).toHaveBeenCalledWith({ type: 'mend-all' });
});
