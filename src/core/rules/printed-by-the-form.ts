/** What the form itself prints in several senses: nobody at a branch can mend it, so whoever consolidates is told once. */
import { sectionOf } from '../form';
import { labelsOf } from '../forms/line-labels';
import { isConsolidating, knownTarget, linesOf, rule, type AppendixContext, type Line } from './rule';

function valued(context: AppendixContext): readonly Line[] {
  return linesOf(context).filter(({ entry }) => entry.result.reading.state === 'value');
}

/** One act under two measures: dialogues counted as times and as enterprises cannot be added or compared. */
export const unlikeMeasures = rule({
  id: 'unlike-measures',
  severity: 'note',
  needs: 'appendix',
  check: (context) => {
    const { form } = context;
    const codes = new Set(isConsolidating(context) ? valued(context).map(({ indicator }) => indicator.code) : []);
    return (form.unlikeMeasures ?? []).flatMap(({ lines, also, source }) => {
      const filled = linesOf(context).filter(({ indicator: { code } }) => lines.includes(code) && codes.has(code));
      const last = filled.at(-1);
      const measures = filled.map(({ indicator }) => form.measures[indicator.measure]?.label ?? '');
      return last && filled.length === lines.length
        ? [
            {
              code: last.indicator.code,
              at: last.entry.result.at,
              params: { lines: labelsOf(form, lines), measures: [...measures, ...(also ? [also] : [])], source },
            },
          ]
        : [];
    });
  },
});

/** Judgements and shares: they stand in the report body by body, and no sum or mean is made of them. */
export const listedNotSummed = rule({
  id: 'listed-not-summed',
  severity: 'note',
  needs: 'appendix',
  check: (context) => {
    if (!isConsolidating(context)) return [];
    const listed = valued(context).filter(({ indicator: { kind } }) => kind === 'judgement' || kind === 'share');
    const [first] = listed;
    return first
      ? [
          {
            at: first.entry.result.at,
            params: {
              judgements: listed.filter(({ indicator }) => indicator.kind === 'judgement').length,
              shares: listed.filter(({ indicator }) => indicator.kind === 'share').length,
            },
          },
        ]
      : [];
  },
});

const isDash = (cell: Line['entry']['rate']): boolean => cell?.reading.state === 'dash';

/** One sign for four things: no target assigned, no rate taken, a section without targets, and a bullet before a label. */
export const dashMeanings = rule({
  id: 'dash-meanings',
  severity: 'note',
  needs: 'target',
  check: (context) => {
    if (!isConsolidating(context)) return [];
    const { form } = context;
    const lines = linesOf(context).map((line) => ({ ...line, targets: sectionOf(form, line.indicator.code)?.targets }));
    const notAssigned = lines.filter(
      (line) => line.targets === true && knownTarget(context, line) === '-' && isDash(line.entry.result),
    );
    const noRate = lines.filter(
      ({ entry, targets }) => targets === true && !isDash(entry.result) && isDash(entry.rate),
    );
    const withoutTargets = lines.filter(({ entry, targets }) => targets === false && isDash(entry.rate));
    const bullets = lines.filter(({ indicator }) => indicator.number === '-');
    if ([notAssigned, noRate, withoutTargets, bullets].some(({ length }) => length === 0)) return [];
    const names = (some: typeof lines): string[] =>
      labelsOf(
        form,
        some.map(({ indicator }) => indicator.code),
      );
    return [
      {
        at: context.appendix.heading,
        params: {
          notAssigned: names(notAssigned),
          noRate: names(noRate),
          withoutTargets: withoutTargets.length,
          bullets: bullets.length,
        },
      },
    ];
  },
});
