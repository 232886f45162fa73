import { rule } from './rule';

/** A name that is none of the register's: a grassroots union's form, another province's, or a name written wrongly. */
export const unknownBody = rule({
  id: 'unknown-body',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { unknownBodies } }) =>
    unknownBodies.slice(0, 1).map(({ text, at }) => ({ at, params: { name: text } })),
});
