import { passes, raises } from './pair';

const ofProvince = { body: 'lai-chau', changes: { 'IV.4': 3, 'IV.5': 45, 'IV.6': 22, 'V.1': 5 } } as const;

describe('unlike-measures', () => {
  raises(
    'unlike-measures',
    'one act under two measures, and one that other documents count otherwise (R6)',
    ofProvince,
    { code: 'IV.5', cell: 'D19', params: { measures: ['Cuộc', 'DN'] }, mend: null },
    { code: 'V.1', params: { measures: ['DN', 'bản'] } },
  );
  passes('unlike-measures', 'a branch, which can mend nothing that the form prints', {});
  passes('unlike-measures', 'figures on one of the two lines', { body: 'lai-chau', changes: { 'IV.4': 3 } });
});

describe('listed-not-summed', () => {
  raises(
    'listed-not-summed',
    'judgements and shares (R8)',
    { body: 'lai-chau' },
    { code: null, cell: 'D43', params: { judgements: 2, shares: 2 }, mend: null },
  );
  passes('listed-not-summed', 'a branch, which gives none', {});
});

describe('dash-meanings', () => {
  raises('dash-meanings', 'one sign for four things (R9)', ofProvince, {
    code: null,
    cell: 'D4',
    params: { withoutTargets: 14, bullets: 14 },
  });
  passes('dash-meanings', 'a branch', {});
  passes('dash-meanings', 'a form without one of the four', { body: 'lai-chau' });
});
