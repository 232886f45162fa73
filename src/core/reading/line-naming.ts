/** Which of the form's lines stands beside a row of a table: told by its code, or by its label; by neither where they differ. */
import type { LineNaming } from './body-table';
import { indicatorsOf, type Form } from '../form';
import { LineMatcher } from './match-lines';

export function namingByForm(form: Form): LineNaming {
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  return () => {
    const matcher = new LineMatcher(form);
    return (texts) => {
      const matches = texts.flatMap((text) => matcher.match(text) ?? []).filter(({ kind }) => kind === 'indicator');
      const code = texts.map((text) => text.replace(/\s/g, '')).find((text) => codes.has(text));
      if (code === undefined) return matches[0]?.code ?? null;
      // A label of another line, moved or typed over: which of the two was meant, nobody can tell.
      const isOther = matches.some((one) => one.matched !== 'nearly' && one.code !== code);
      return isOther ? null : code;
    };
  };
}
