import { comparedForm, otherBranches } from '../../../src/narrative/form/against';
import { form, shippedRegister } from '../../filled-form';
import { published } from '../told';

test('the province’s own targets, and the names of all its branches', () => {
  const { targets, branches, extras } = comparedForm(form, published, shippedRegister);
  expect(targets['IV.1']).toBe('717');
  expect(branches).toContain('LĐLĐ huyện Tam Đường');
  expect(extras).toHaveLength(1);
});

test('a branch’s own name limits nothing in its own report', () => {
  const body = shippedRegister.bodies.branches.find(({ id }) => id === 'tam-duong')!;
  const appendix = { ...published, bodies: [{ ...published.bodies[0]!, id: body.id }] };
  expect(otherBranches(appendix, shippedRegister)).not.toContain(body.name);
  expect(comparedForm(form, appendix, shippedRegister).targets['IV.1']).toBeNull();
});
