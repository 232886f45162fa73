import { passes, raises } from './pair';

raises(
  'covered-figure',
  'a result under a merged range that begins at another line',
  { sheet: { merges: [{ top: 6, left: 4, bottom: 7, right: 4 }] }, changes: { 'I.2': { result: null } } },
  { code: 'I.2', cell: 'D7', mend: null },
);
passes('covered-figure', 'a result merged with the cell beside it', {
  sheet: { merges: [{ top: 6, left: 4, bottom: 6, right: 5 }] },
});
