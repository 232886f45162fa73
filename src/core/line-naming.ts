/** Which of the form's lines stands beside a row of a table: told by its code, or by its label. */
import type { LineNaming } from './body-table';
import { indicatorsOf, type Form } from './form';
import { LineMatcher } from './match-lines';

export function namingByForm(form: Form): LineNaming {
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  return () => {
    const matcher = new LineMatcher(form);
    return (texts) => {
      const matches = texts.flatMap((text) => matcher.match(text) ?? []);
      const code = texts.map((text) => text.replace(/\s/g, '')).find((text) => codes.has(text));
      return code ?? matches.find(({ kind }) => kind === 'indicator')?.code ?? null;
    };
  };
}
