import { rule } from './rule';

export const bodyUnnamed = rule({
  id: 'body-unnamed',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { bodies, unknownBodies, heading }, bodyId }) =>
    bodyId === null && bodies.length === 0 && unknownBodies.length === 0 ? [{ at: heading, params: {} }] : [],
});
