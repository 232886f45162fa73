import { rule } from './rule';

export const severalBodies = rule({
  id: 'several-bodies',
  severity: 'error',
  check: ({ appendix: { bodies } }) =>
    bodies.length > 1 ? [{ at: bodies[1]?.at ?? bodies[0]!.at, params: { bodies: bodies.map(({ id }) => id) } }] : [],
});
