/** The form and targets of 2023: what the province was assigned that year, and what a branch's form of that year gives. */
import { check, type Submission } from '../../src/core/check';
import { consolidate } from '../../src/core/consolidate';
import { progressOf } from '../../src/core/reading/progress';
import { indicatorOf, sectionOf } from '../../src/core/form';
import { lineOf } from '../../src/core/report';
import { familyOf, formOf, registerOf } from '../../src/forms';
import { codesOf, printedForm } from '../printed-form';
import type { Typed } from '../workbook-of';

const family = familyOf('lai-chau-appendix')!;
const form = formOf(family, 2023)!;
const before = formOf(family, 2022)!;
const register = registerOf(family, 2023);
const branches = family.bodies.branches.map(({ id, name }) => ({ id, name }));
const [first, second] = branches;
const province = family.bodies.consolidating;

function submission(body: { readonly name: string }, results: Readonly<Record<string, Typed>> = {}): Submission {
  return check(printedForm({ form, body: body.name, results }), { form, register, fileName: null });
}

test.each([
  ['I.1', '134'],
  ['I.2', '1'],
  ['I.3', '785'],
  ['II.1', '1'],
  ['III.1', '11'],
  ['III.2', '5'],
  ['IV.1', '717'],
  ['IV.2', '5'],
  ['IV.3', '25'],
  ['IV.4', '5'],
  ['IV.5', '50'],
  ['IV.6', '-'],
  ['IV.7', '2300'],
  ['IV.8', '100'],
  ['V.1', '2'],
  ['V.2', '3'],
  ['VI.1', '100'],
])('the province was assigned, under %s, %s', (code, value) => {
  const assigned = register.targets!.consolidating[code]!;
  expect(assigned.value).toBe(value);
  expect(assigned.source).toMatch(/số 424\/PĐTĐ-LĐLĐ.*mục III/);
});

test('every line of a section with targets says whether one is assigned', () => {
  const due = codesOf(form).filter((code) => sectionOf(form, code)!.targets);
  expect(Object.keys(register.targets!.consolidating).sort()).toEqual(due.sort());
});

test('every code of the year before is there, in the same section; what it asks for otherwise is said', () => {
  for (const code of codesOf(before)) {
    const [then, now] = [indicatorOf(before, code)!, indicatorOf(form, code)];
    expect(now).not.toBeNull();
    if (then.kind !== now!.kind) expect(now!.changed).toBeDefined();
  }
  const changed = codesOf(form).filter((code) => indicatorOf(form, code)!.changed !== undefined);
  expect(changed).toEqual(['I.1', 'I.2', 'IV.4', 'V.1', 'VI.1']);
});

test('a growth below zero is a figure like any other; a number of grassroots unions below zero is none', () => {
  const { appendix, findings } = submission(first!, { 'I.1': -3, 'I.2': -1 });
  expect(appendix?.entries['I.1']?.result.reading).toMatchObject({ state: 'value', value: '-3' });
  expect(findings.filter(({ rule }) => rule === 'negative-figure').map(({ code }) => code)).toEqual(['I.2']);
});

test('a line of the year before is none of this year’s where it asked for something else', () => {
  const old = printedForm({ form: before, body: first!.name, results: { 'I.1': 5 }, title: form.title });
  const { appendix, findings } = check(old, { form, register, fileName: null });
  expect(appendix?.entries['I.1']).toBeUndefined();
  expect(findings.filter(({ rule }) => rule === 'missing-line').map(({ code }) => code)).toEqual([
    'I.1',
    'I.2',
    'IV.7',
    'IV.8',
    'V.1',
    'VI.1',
  ]);
});

test('branches and province alike are asked for the shares of levels', () => {
  const askedOf = (body: { readonly id: string; readonly name: string }): number =>
    progressOf(submission(body).appendix!, form, family.bodies, body.id).asked;
  const shares = 2;
  expect(askedOf(first!) + askedOf(province) - shares).toBe(codesOf(form).length);
});

test('growths are summed; shares of levels are the province’s own, the branches’ listed beside it', () => {
  const sent = [
    [first!, { 'I.1': 12, 'VI.1': '100%' }],
    [second!, { 'I.1': -2, 'VI.1': '90%' }],
    [province, { 'VI.1': '95%' }],
  ] as const;
  const received = sent.map(([body, results]) => ({
    file: `${body.id}.xlsx`,
    sha256: body.id,
    outcome: { status: 'read', submission: submission(body, results), modified: null } as const,
  }));
  const report = consolidate(received, { form, register });
  expect(lineOf(report, 'I.1')).toMatchObject({ result: '10', target: '134', rate: '7', given: 2, asked: 11 });
  const share = lineOf(report, 'VI.1')!;
  expect(share).toMatchObject({ result: '95', target: '100', rate: '95', given: 3, asked: 12 });
  expect(share.contributions.flatMap(({ value }) => value ?? [])).toEqual(['100', '90', '95']);
});
