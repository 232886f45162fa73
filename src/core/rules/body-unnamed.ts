import { rule } from './rule';

export const bodyUnnamed = rule({
  id: 'body-unnamed',
  severity: 'error',
  check: ({ appendix, bodyId }) =>
    bodyId === null && appendix.bodies.length === 0 ? [{ at: appendix.heading, params: {} }] : [],
});
