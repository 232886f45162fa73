import { everybody, received, unreadable } from '../../../received-files';
import { passes, raises } from './pair';

const all = everybody();
const without = (...ids: readonly string[]): typeof all =>
  all.filter(({ file }) => !ids.includes(file.replace('.xlsx', '')));

describe('missing-body', () => {
  raises('missing-body', 'a branch that sent nothing', without('muong-te'), [
    { file: null, code: null, params: { body: 'muong-te' } },
  ]);
  raises(
    'missing-body',
    'a branch whose file cannot be read',
    [...without('muong-te'), unreadable('muong-te.pdf')],
    [{ params: { body: 'muong-te' } }],
  );
  raises(
    'missing-body',
    'a branch whose file is refused',
    [...without('muong-te'), received({ body: 'muong-te', title: 'PHỤ LỤC NĂM 2021' })],
    [{ params: { body: 'muong-te' } }],
  );
  passes('missing-body', 'files from all', all);
  passes('missing-body', 'the province’s own file missing, which is another finding', without('lai-chau'));
});

describe('missing-own-submission', () => {
  raises('missing-own-submission', 'the province’s own file missing', without('lai-chau'), [
    { file: null, params: { body: 'lai-chau' } },
  ]);
  passes('missing-own-submission', 'a branch missing', without('muong-te'));
});
