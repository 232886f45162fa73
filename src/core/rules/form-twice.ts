import type { OtherTable } from '../appendix';
import { rule, type AppendixContext } from './rule';

function others({ appendix: { alsoLikeForm, titleYear }, form }: AppendixContext, ofOtherYear: boolean): OtherTable[] {
  const year = titleYear?.year ?? form.year;
  return alsoLikeForm.filter((one) => one.filled && (one.year !== null && one.year !== year) === ofOtherYear);
}

/** Two forms filled in for one year: nobody can tell which one counts. A blank copy says nothing. */
export const formTwice = rule({
  id: 'form-twice',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    others(context, false).map(({ sheet, cell }) => ({
      at: { sheet, cell },
      params: { read: context.appendix.sheet, other: sheet, cell },
    })),
});

/** Last year's form kept beside this year's. */
export const formOfOtherYear = rule({
  id: 'form-of-other-year',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    others(context, true).map(({ sheet, cell, year }) => ({
      at: { sheet, cell },
      params: { read: context.appendix.sheet, other: sheet, year: year ?? 0 },
    })),
});
