import { passes, raises, submitted } from './pair';

const figuresOf = (appendix: ReturnType<typeof submitted>['appendix']): Record<string, string> =>
  Object.fromEntries(
    Object.values(appendix?.entries ?? {}).flatMap(({ code, result: { reading } }) =>
      reading.state === 'value' ? [[code, reading.value]] : [],
    ),
  );
const before = figuresOf(submitted({}).appendix);

raises(
  'copied-from-last-year',
  'last year’s figures, all of them',
  { lastYear: { 'tam-duong': before } },
  { code: null, cell: 'D4', mend: null },
);
raises(
  'copied-from-last-year',
  'the same with one figure changed',
  { lastYear: { 'tam-duong': before }, changes: { 'VII.3.count': 41 } },
  { code: null },
);
passes('copied-from-last-year', 'figures of which several changed', {
  lastYear: { 'tam-duong': before },
  changes: { 'VII.3.count': 41, 'VII.2.count': 612, 'I.1': 33 },
});
passes('copied-from-last-year', 'few and small figures, which are equal by chance', {
  lastYear: { 'tam-duong': { 'I.2': '1', 'III.1': '1', 'IV.2': '1', 'V.1': '1', 'V.2': '1', 'VI.1': '6' } },
});
