import { bodySentTo } from '../sent-forms/sent-out';
import { rule } from './rule';

export const bodyFromFileName = rule({
  id: 'body-from-file-name',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix, bodyId, fileName, register }) =>
    bodyId !== null && fileName !== null && appendix.bodies.length === 0 && bodySentTo(appendix, register) === null
      ? [{ at: appendix.heading, params: { fileName, body: bodyId } }]
      : [],
});
