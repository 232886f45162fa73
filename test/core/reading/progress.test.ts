import { progressOf } from '../../../src/core/reading/progress';
import { bodies, form, type Changes } from '../../filled-form';
import { received } from '../../received-files';

function progress(body: string, changes: Changes = {}): object {
  const { outcome } = received({ body, changes });
  if (outcome.status !== 'read' || !outcome.submission.appendix) throw new Error('not read');
  return progressOf(outcome.submission.appendix, form, bodies, outcome.submission.bodyId);
}

test('a branch is asked for its own figures, the consolidating body for the others', () => {
  expect(progress('tam-duong')).toEqual({ filled: 23, asked: 23 });
  expect(progress(bodies.consolidating.id)).toMatchObject({ asked: 6 });
});

test('a blank cell is still to fill; a dash, a zero and an unclear figure are not', () => {
  expect(progress('tam-duong', { 'I.1': { result: null } })).toEqual({ filled: 22, asked: 23 });
  expect(progress('tam-duong', { 'I.1': { result: '-' }, 'I.2': { result: 0 }, 'I.3': { result: 'x' } })).toEqual({
    filled: 23,
    asked: 23,
  });
});
