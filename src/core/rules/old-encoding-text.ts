import { rule } from './rule';

/** Read all the same; whoever opens the file without its old font cannot. */
export const oldEncodingText = rule({
  id: 'old-encoding-text',
  severity: 'note',
  needs: 'appendix',
  check: ({ appendix: { oldTexts } }) =>
    oldTexts.map(({ at, font, stored, decoded }) => ({
      at,
      params: { stored, font, decoded },
      mend: { value: decoded, certain: true, as: 'text' },
    })),
});
