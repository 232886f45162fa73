import { compare, sum } from '../../decimal';
import { indicatorsOf } from '../../form';
import { reportRule } from './report-rule';

/** So many lines equal by chance do not happen: the "own" file is last time's report. */
const TELLING_LINES = 4;

/** The consolidating body's own file repeats the branches' sums: it is a report already, and merging it counts everything twice. */
export const ownRepeatsBranches = reportRule({
  id: 'own-repeats-branches',
  severity: 'error',
  check: ({ form, lines, register, chosen }) => {
    const ownId = register.bodies.consolidating.id;
    const file = chosen.get(ownId)?.counted.file;
    const summed = new Set(
      indicatorsOf(form)
        .filter(({ reporters, aggregate }) => reporters === 'branches' && aggregate === 'sum')
        .map(({ code }) => code),
    );
    const equal = lines.filter(({ code, contributions }) => {
      const own = contributions.find(({ body }) => body === ownId)?.value ?? null;
      const others = contributions.filter(({ body }) => body !== ownId).flatMap(({ value }) => value ?? []);
      return summed.has(code) && own !== null && own !== '0' && others.length > 1 && compare(own, sum(others)) === 0;
    });
    return file !== undefined && equal.length >= TELLING_LINES
      ? [{ file, params: { body: ownId, lines: equal.map(({ code }) => code) } }]
      : [];
  },
});
