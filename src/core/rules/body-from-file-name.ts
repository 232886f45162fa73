import { rule } from './rule';

export const bodyFromFileName = rule({
  id: 'body-from-file-name',
  severity: 'warning',
  check: ({ appendix, bodyId, fileName }) =>
    bodyId !== null && fileName !== null && appendix.bodies.length === 0
      ? [{ at: appendix.heading, params: { fileName, body: bodyId } }]
      : [],
});
