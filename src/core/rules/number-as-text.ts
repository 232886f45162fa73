import { linesOf, rule } from './rule';

/** Read for certain all the same; Excel itself would not add it up. */
export const numberAsText = rule({
  id: 'number-as-text',
  severity: 'note',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const { reading } = result;
      if (indicator.kind === 'judgement' || reading.state !== 'value' || reading.remarks.length === 0) return [];
      return [
        {
          code,
          at: result.at,
          params: { raw: result.raw, value: reading.value },
          mend: { value: reading.value, certain: true },
        },
      ];
    }),
});
