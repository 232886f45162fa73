import { rule } from './rule';

/** A repeated line that was left blank says nothing; one that holds a figure makes two of it. */
export const repeatedLine = rule({
  id: 'repeated-line',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix }) =>
    appendix.repeated
      .filter(({ result }) => result.reading.state !== 'blank')
      .map(({ code, result }) => ({
        code,
        at: result.at,
        params: {
          raw: result.raw,
          firstCell: appendix.entries[code]?.result.at.cell ?? '',
          firstRaw: appendix.entries[code]?.result.raw ?? '',
        },
      })),
});
