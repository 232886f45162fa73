/** thidua forms: the workbooks to send out, one for each body that reports in that year. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '../../core/register';
import { receivers, sentFileName } from '../../core/sent-forms/sent-form';
import { formOfYear } from '../../forms/form-of-year';
import { faultSentence } from '../../text/sentences';
import type { FormsCommand } from '../../text/vi/forms-command';
import { isUsablePassword } from '../../workbook/write/sent-form/password';
import { UsageError, type Arguments } from '../arguments';
import { chooseForm, knownYears } from '../given/choose-form';
import { progressBar, screenFor } from '../console';
import { FAULT, NOTHING_WRONG } from '../exit-status';
import { writeSentFile, type SentFile } from './write-sent-form';

interface Outcome {
  readonly body: Body;
  readonly file: SentFile;
}

function sentence({ body, file }: Outcome, texts: FormsCommand, { language }: Arguments): string {
  switch (file.status) {
    case 'written':
      return texts.written(body.name, file.path);
    case 'unchanged':
      return texts.unchanged(body.name, file.path);
    case 'occupied':
      return texts.occupied(body.name, file.path);
    case 'fault':
      return faultSentence(file.fault, language);
  }
}

function wantedOf({ form, out, year, paths, password }: Arguments): {
  out: string;
  year: number;
  password: string | null;
} {
  if (paths.length > 0) throw new UsageError((texts) => texts.wrongOption(paths.join(' ')));
  if (year === null) {
    const known = knownYears({ form });
    throw new UsageError(({ forms }) => forms.yearNeeded(known));
  }
  if (out === null) throw new UsageError(({ forms }) => forms.outNeeded);
  if (password !== null && !isUsablePassword(password)) throw new UsageError(({ forms }) => forms.wrongPassword);
  return { out, year, password };
}

async function makeFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(({ forms }) => forms.noFolder(out, detail));
  });
}

export async function formsCommand(typed: Arguments): Promise<number> {
  const { out, year, password } = wantedOf(typed);
  const choice = await chooseForm(typed);
  const { form, register } = formOfYear(choice, year);
  await makeFolder(out);
  const {
    say,
    texts: { forms: texts },
  } = screenFor(typed.language, typed.json);
  const bodies = receivers(register.bodies, form.year);
  const progress = progressBar(texts.making, bodies.length);
  const outcomes: Outcome[] = [];
  for (const body of bodies) {
    const options = { form, register, bodyId: body.id, language: typed.language, password };
    outcomes.push({ body, file: await writeSentFile(join(out, sentFileName(body, form.year)), options) });
    progress.step();
  }
  progress.stop();
  for (const outcome of outcomes) say(sentence(outcome, texts, typed));
  const untold = bodies.filter(({ id }) => id !== register.bodies.consolidating.id && !register.targets?.branches[id]);
  if (untold.length > 0) say(texts.withoutTargets(untold.length));
  if (typed.json) {
    const files = outcomes.map(({ body, file }) => ({
      body: body.id,
      path: file.path,
      status: file.status,
      fault:
        file.status === 'fault' ? { code: file.fault.code, message: faultSentence(file.fault, typed.language) } : null,
    }));
    process.stdout.write(`${JSON.stringify({ form: form.id, year: form.year, out, files }, null, 2)}\n`);
  }
  const isWhole = outcomes.every(({ file }) => file.status === 'written' || file.status === 'unchanged');
  return isWhole ? NOTHING_WRONG : FAULT;
}
