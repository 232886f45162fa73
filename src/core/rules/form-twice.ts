import { rule } from './rule';

export const formTwice = rule({
  id: 'form-twice',
  severity: 'warning',
  check: ({ appendix }) =>
    appendix.alsoLikeForm.map((at) => ({ at, params: { read: appendix.sheet, other: at.sheet, cell: at.cell } })),
});
