import { bodies, register } from '../../filled-form';
import { passes, raises } from './pair';

const begun2023 = {
  ...register,
  bodies: {
    ...bodies,
    branches: bodies.branches.map((one) => (one.id === 'tam-duong' ? { ...one, from: 2023 } : one)),
  },
};

raises(
  'body-not-in-year',
  'a branch that had not begun in the year of the form',
  { register: begun2023 },
  { code: null, cell: 'D3', params: { body: 'tam-duong', year: 2022 } },
);
passes('body-not-in-year', 'a branch of that year', { register: begun2023, body: 'than-uyen' });
passes('body-not-in-year', 'the province itself', { register: begun2023, body: 'lai-chau' });
