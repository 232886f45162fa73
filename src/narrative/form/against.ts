/** What a register knows of the body whose form a written report is held against. */
import type { Appendix } from '../../core/appendix';
import { indicatorsOf, type Form } from '../../core/form';
import { targetOf, type Register } from '../../core/register';
import type { ComparedForm } from '../compare';

/** Names of the branches that an appendix is not of. */
export function otherBranches({ bodies }: Pick<Appendix, 'bodies'>, register: Pick<Register, 'bodies'>): string[] {
  const own = new Set(bodies.map(({ id }) => id));
  const others = register.bodies.branches.filter(({ id }) => !own.has(id));
  return others.flatMap(({ name, also }) => [name, ...(also ?? [])]);
}

export function comparedForm(form: Form, appendix: Appendix, register: Register): Omit<ComparedForm, 'words'> {
  const [body, ...others] = appendix.bodies;
  const id = body && others.length === 0 ? body.id : register.bodies.consolidating.id;
  return {
    form,
    appendix,
    extras: register.targets?.welfareExtras ?? [],
    targets: Object.fromEntries(indicatorsOf(form).map(({ code }) => [code, targetOf(register, id, code)])),
    branches: otherBranches(appendix, register),
  };
}
