import { rule } from './rule';

export const bodyDiffersFromFileName = rule({
  id: 'body-differs-from-file-name',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { bodies }, bodyId, fileName, fileNameBody }) => {
    const [named] = bodies;
    return named && bodyId !== null && fileName !== null && fileNameBody !== null && fileNameBody !== bodyId
      ? [{ at: named.at, params: { body: bodyId, fileName, fileNameBody } }]
      : [];
  },
});
