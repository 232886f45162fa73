/** thidua allocate: the province's targets → each branch's, as a workbook to edit and read back. */
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  allocateTargets,
  branchTargets,
  divisibleCodes,
  type AllocatedTarget,
} from '../../core/targets/allocated-targets';
import { indicatorsOf, sectionOf, type Form } from '../../core/form';
import { branchesIn, type Register, type Target } from '../../core/register';
import type { FormFamily } from '../../forms';
import { formOfYear } from '../../forms/form-of-year';
import { targetsOfWorkbook } from '../../forms/targets-of-workbook';
import { faultSentence } from '../../text/sentences';
import { inflateNode } from '../../workbook/inflate-node';
import { readWorkbook } from '../../workbook/read';
import { fixedParts, minimums, refuse } from './allocate-options';
import { allocationSummary, problemWords, type AllocationWords } from './allocate-summary';
import { ALLOCATE_TEXTS } from './allocate-texts';
import { LAST_YEAR, nameOfBase, readAllocationBase } from './allocation-base';
import type { Arguments } from '../arguments';
import { chooseForm, knownYears } from '../given/choose-form';
import { screenFor } from '../console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from '../exit-status';
import { paragraph } from '../layout';
import { writeFileAtomically, type WrittenFile } from '../writing/write-file';

interface Wanted {
  readonly by: string;
  readonly out: string;
  readonly year: number;
}

async function wantedOf({ form, by, out, year, paths }: Arguments): Promise<Wanted> {
  const [path] = paths;
  if (path !== undefined) throw refuse((texts) => texts.noPaths(path));
  if (year === null) {
    const known = knownYears({ form });
    throw refuse((texts) => texts.yearNeeded(known));
  }
  if (by === null || by.trim() === '') throw refuse((texts) => texts.byNeeded);
  if (out === null) throw refuse((texts) => texts.outNeeded);
  if (!/\.xlsx$/i.test(out)) throw refuse((texts) => texts.outMustBeXlsx(out));
  const exists = await access(out).then(
    () => true,
    () => false,
  );
  if (exists) throw refuse((texts) => texts.outExists(out));
  return { by: by.trim(), out, year };
}

/** A slip in a code must not leave an indicator as if nobody had asked for it. */
function codeCheck(form: Form, register: Register): (code: string) => void {
  const known = divisibleCodes(form, register);
  if (known.length === 0) throw refuse((texts) => texts.noProvincialTargets(String(form.year)));
  return (code) => {
    if (!known.includes(code)) throw refuse((texts) => texts.notDivisible(code, known.join(', ')));
  };
}

type TargetOf = (body: string, code: string) => Target;

/** What is read back from the written file must be what was meant to stand in it. */
function readsBackDifferently(
  bytes: Uint8Array,
  path: string,
  family: FormFamily,
  form: Form,
  targetOf: TargetOf,
): string | null {
  const read = readWorkbook(bytes, inflateNode);
  if (read.status === 'fault') return read.fault.code;
  const back = targetsOfWorkbook(read.workbook, basename(path), family, form.year);
  if (back.status === 'refused') return back.problems[0]?.kind ?? 'refused';
  for (const { id } of branchesIn(family.bodies, form.year))
    for (const { code } of indicatorsOf(form)) {
      const meant = sectionOf(form, code)?.targets === true ? targetOf(id, code) : null;
      if ((back.targets.branches[id]?.[code]?.value ?? null) !== meant) return `${id} ${code}`;
    }
  return null;
}

interface Allocated {
  readonly family: FormFamily;
  readonly form: Form;
  readonly register: Register;
  readonly all: readonly AllocatedTarget[];
  readonly targetOf: TargetOf;
}

async function writeWorkbook(
  { out, by }: Wanted,
  { family, form, register, all, targetOf }: Allocated,
  language: Arguments['language'],
): Promise<WrittenFile> {
  // The writer takes half a second to load; only who writes pays for it.
  const { writeTargets } = await import('../../workbook/write/targets-workbook');
  const bytes = await writeTargets({
    form,
    register,
    branches: branchesIn(register.bodies, form.year),
    targetOf,
    allocated: all,
    base: nameOfBase(by, ALLOCATE_TEXTS[language].bases),
    language,
  });
  return writeFileAtomically(out, bytes, {
    verify: (written) => readsBackDifferently(written, out, family, form, targetOf),
  });
}

function allocationJson({ all }: Allocated, words: AllocationWords): object {
  return Object.fromEntries(
    all.map(({ indicator, target, allocation }) => [
      indicator.code,
      allocation.status === 'split'
        ? { target, parts: allocation.parts, problem: null }
        : {
            target,
            parts: [],
            problem: { kind: allocation.problem.kind, message: problemWords(allocation.problem, words) },
          },
    ]),
  );
}

/** What is the same for every branch, by code. */
function alikeCodes({ form, register, all, targetOf }: Allocated): string[] {
  const split = new Set(all.map(({ indicator }) => indicator.code));
  const [first] = branchesIn(register.bodies, form.year);
  return indicatorsOf(form)
    .map(({ code }) => code)
    .filter((code) => !split.has(code) && first !== undefined && targetOf(first.id, code) !== null);
}

async function allocated(typed: Arguments, { by, year }: Wanted): Promise<Allocated> {
  const choice = await chooseForm(typed);
  const { family } = choice;
  const { form, register } = formOfYear(choice, year);
  const check = codeCheck(form, register);
  for (const code of typed.only) check(code);
  const all = allocateTargets({
    form,
    register,
    minimumOf: minimums(typed.minimum, check),
    fixedOf: fixedParts(typed.fixed, register.bodies, form, check),
    baseOf: await readAllocationBase(by, typed.base, family, year),
    only: typed.only.length > 0 ? new Set(typed.only) : null,
  });
  return { family, form, register, all, targetOf: branchTargets(form, register, all) };
}

function changedNotes({ all }: Allocated, { by }: Wanted, language: Arguments['language']): string[] {
  if (by !== LAST_YEAR) return [];
  const texts = ALLOCATE_TEXTS[language];
  return all.flatMap(({ indicator: { code, changed } }) =>
    changed === undefined ? [] : [paragraph(texts.changed(`${code}: ${changed}`), '  ')],
  );
}

export async function allocateCommand(typed: Arguments): Promise<number> {
  const { language } = typed;
  const wanted = await wantedOf(typed);
  const result = await allocated(typed, wanted);
  const words = { language, bodies: result.family.bodies };
  const texts = ALLOCATE_TEXTS[language];
  // Written first: whoever stops listening half-way has the file all the same.
  const written = await writeWorkbook(wanted, result, language);
  const path = written.status === 'written' ? written.path : null;
  const screen = screenFor(language, typed.json);
  for (const one of result.all) screen.say(allocationSummary(one, words));
  const alike = alikeCodes(result);
  if (alike.length > 0) screen.say(paragraph(texts.alike(alike.join(', '))));
  for (const note of changedNotes(result, wanted, language)) screen.say(note);
  if (written.status === 'fault') screen.say(faultSentence(written.fault, language));
  else
    screen.say(
      [texts.written(written.path), texts.reasonsInSheet(basename(written.path)), texts.nextStep(written.path)]
        .map((line) => paragraph(line))
        .join('\n'),
    );
  if (typed.json) {
    const document = {
      form: result.family.id,
      year: wanted.year,
      by: wanted.by,
      targets: allocationJson(result, words),
      out: path,
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (path === null) return FAULT;
  return result.all.some(({ allocation }) => allocation.status === 'impossible') ? ERRORS_FOUND : NOTHING_WRONG;
}
