import { branchesIn } from '../register';
import { rule } from './rule';

/** A branch that had not begun, or had ended, in the year of the form. */
export const bodyNotInYear = rule({
  id: 'body-not-in-year',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix, bodyId, form, register: { bodies } }) => {
    const reports = bodyId === bodies.consolidating.id || branchesIn(bodies, form.year).some(({ id }) => id === bodyId);
    return bodyId === null || reports
      ? []
      : [{ at: appendix.bodies[0]?.at ?? appendix.heading, params: { body: bodyId, year: form.year } }];
  },
});
