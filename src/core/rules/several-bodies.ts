import { rule } from './rule';

export const severalBodies = rule({
  id: 'several-bodies',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { bodies } }) => {
    const [, second] = bodies;
    return second ? [{ at: second.at, params: { bodies: bodies.map(({ id }) => id) } }] : [];
  },
});
