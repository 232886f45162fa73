import { execFileSync } from 'node:child_process';
import { indicatorsOf } from '../../src/core/form';
import { branchesIn } from '../../src/core/register';
import {
  familyOf,
  FormFileError,
  formFamilies,
  formOf,
  parseBodies,
  parseForm,
  parseTargets,
  registerOf,
} from '../../src/forms';
import { shippedFamilies } from '../../src/forms/shipped';
import formJson from '../../src/forms/lai-chau-appendix/form-2022.json';
import targetsJson from '../../src/forms/lai-chau-appendix/targets-2022.json';

const family = familyOf('lai-chau-appendix')!;
const form = formOf(family, 2022)!;

describe('the forms that ship', () => {
  test('are all read, with their bodies and targets', () => {
    for (const { bodies, forms, targets } of formFamilies()) {
      expect(forms.length).toBeGreaterThan(0);
      expect(branchesIn(bodies, forms[0]!.year).length).toBeGreaterThan(0);
      for (const { form: id, year } of targets)
        expect(forms.map((one) => [one.id, one.year])).toContainEqual([id, year]);
    }
  });

  test('are the same as plain data: the schemas check and change nothing', () => {
    const families = formFamilies().map(({ id, bodies, forms }) => ({ id, bodies, forms }));
    expect(shippedFamilies()).toStrictEqual(families);
  });

  test('are listed in files.ts, which is up to date', () => {
    expect(() =>
      execFileSync(process.execPath, ['src/forms/list-files.mjs', '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  test('a form or year that does not exist is none', () => {
    expect(familyOf('no-such-form')).toBeNull();
    expect(formOf(family, 1999)).toBeNull();
    expect(registerOf(family, 1999)).toEqual({ bodies: family.bodies, targets: null });
  });
});

describe('the 2022 appendix', () => {
  const codes = indicatorsOf(form).map(({ code }) => code);

  test('asks for 29 figures: 15 in I to VI, ten of money and number, two judgements and two shares', () => {
    const kinds = indicatorsOf(form).map(({ kind }) => kind);
    const many = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
    expect(codes).toHaveLength(29);
    expect(codes.filter((code) => !code.startsWith('VII.'))).toHaveLength(15);
    expect([many('count'), many('money'), many('judgement'), many('share')]).toEqual([20, 5, 2, 2]);
  });

  test('has targets in I to VI alone', () => {
    expect(form.sections.map(({ code, targets }) => [code, targets])).toEqual([
      ['I', true],
      ['II', true],
      ['III', true],
      ['IV', true],
      ['V', true],
      ['VI', true],
      ['VII', false],
    ]);
  });

  test('adds VII.1, 3, 4 and 5 to the welfare total, and knows VII.2 for a breakdown of them', () => {
    expect(form.welfare.programmes.map(({ count }) => count)).toEqual([
      'VII.1.count',
      'VII.3.count',
      'VII.4.count',
      'VII.5.count',
    ]);
    expect(form.welfare.breakdowns.map(({ amount }) => amount)).toEqual(['VII.2.amount']);
  });

  test('bounds what one gift costs so that a slip by a thousand cannot hide', () => {
    expect(form.moneyPerPerson.map(({ amount }) => amount)).toEqual(
      indicatorsOf(form)
        .filter(({ kind }) => kind === 'money')
        .map(({ code }) => code),
    );
    for (const { lowest, highest } of form.moneyPerPerson) expect(Number(highest) / Number(lowest)).toBeLessThan(1000);
  });

  test('has a register of eleven branches, each target with its source', () => {
    const { targets } = registerOf(family, 2022);
    expect(branchesIn(family.bodies, 2022)).toHaveLength(11);
    expect(Object.keys(targets!.consolidating)).toEqual(codes.filter((code) => !code.startsWith('VII.')));
    expect(Object.values(targets!.consolidating).filter(({ source }) => !source.includes('Báo cáo'))).toEqual([]);
    expect(targets!.branches).toEqual({});
  });

  test('is written in composed Unicode throughout', () => {
    for (const json of [form, family.bodies, family.targets])
      expect(JSON.stringify(json)).toBe(JSON.stringify(json).normalize('NFC'));
  });
});

function complaint(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof FormFileError) return error.message;
    throw error;
  }
  return '(none)';
}

type Json = Record<string, unknown>;

/** A copy of the form with one thing set ("sections.0.lines.0.kind") or, without a value, taken away. */
function changed(json: object, path: string, ...value: readonly unknown[]): Json {
  const copy = structuredClone(json) as Json;
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Json>((at, key) => at[key] as Json, copy);
  if (value.length === 0) Reflect.deleteProperty(holder, last);
  else [holder[last]] = value;
  return copy;
}

describe('a form’s JSON that does not say what it must', () => {
  test.each<[string, readonly unknown[], string]>([
    ['sections.0.lines.0.kind', ['number'], 'sections.0.lines.0.kind: must be one of count, money, share, judgement'],
    ['sections.0.lines.0.label', [], 'sections.0.lines.0.label: is missing; write a text in quotes'],
    ['sections.0.lines.0.label', [''], 'sections.0.lines.0.label: this text may not be empty'],
    ['sections.0.lines.0.code', ['1.1'], 'sections.0.lines.0.code: a code is the form’s own numbering, such as "I.1"'],
    ['sections.6.lines.0.title', [], 'sections.6.lines.0.title: is missing; write a text in quotes'],
    ['sections.6.lines.0.indicators', [[]], 'sections.6.lines.0.indicators: a programme has at least one figure'],
    ['sections.6.lines.0.indicators.0.reporters', ['both'], 'reporters: must be one of branches, self, all'],
    ['sections', [[]], 'sections: a form has at least one section'],
    ['year', [], 'year: is missing; write'],
    ['year', ['2022'], 'year: must be a'],
    ['year', [1899], 'year: must be at least 2000'],
    ['id', ['Lai Châu'], 'id: a form id has small letters, digits and hyphens, such as "lai-chau-appendix"'],
    ['rateDecimals', [9], 'rateDecimals: must be at most 6'],
    ['headings.label', [[]], 'headings.label: may not be empty'],
    ['extra', [1], 'has no place for "extra"; take it out or mend its spelling'],
    [
      'measures.trieu-dong.dong',
      ['500'],
      'measures.trieu-dong.dong: what one unit is worth in đồng: 1 with zeros behind it',
    ],
    ['measures.trieu-dong.dong', [], 'VII.1.amount: kind "money" goes with a measure that says its worth in "dong"'],
    ['moneyPerPerson.0.lowest', ['50 nghìn'], 'moneyPerPerson.0.lowest: an amount in whole đồng, digits only'],
    ['sections.0.lines.0.measure', ['con'], 'I.1: measure "con" is not listed under "measures"'],
    ['sections.0.lines.1.code', ['I.1'], 'I.1: this code stands twice; each figure needs its own'],
    ['sections.0.lines.0.kind', ['share'], 'I.1: a share is never summed; use "aggregate": "own"'],
    [
      'welfare.programmes.0.count',
      ['VII.1.amount'],
      '"VII.1.amount" is named as count but is no figure of kind "count"',
    ],
    [
      'welfare.breakdowns.0.amount',
      ['VII.9.amount'],
      '"VII.9.amount" is named as amount but is no figure of kind "money"',
    ],
  ])('%s', (path, value, message) => {
    const said = complaint(() => parseForm(changed(formJson, path, ...value), 'form-2022.json'));
    expect(said).toMatch(/^form-2022\.json: /);
    expect(said).toContain(message);
  });

  test('that is no object at all', () => {
    expect(complaint(() => parseForm(null, 'form-2022.json'))).toBe('form-2022.json: must be an object in { }');
  });

  test('names every fault, each with its place', () => {
    const twice = changed(changed(formJson, 'title', ''), 'source');
    expect(complaint(() => parseForm(twice, 'f.json')).split('; ')).toEqual([
      'f.json: source: is missing',
      'write a text in quotes',
      'title: this text may not be empty',
    ]);
  });
});

describe('a register’s JSON that does not say what it must', () => {
  test.each<[string, readonly unknown[], string]>([
    ['consolidating.I.1', ['300'], 'must be an object in { }'],
    ['consolidating.I.1', [{ value: '300' }], 'source: is missing; write a text in quotes'],
    [
      'consolidating.I.1',
      [{ value: 300, source: 'QĐ' }],
      'a target is decimal text such as "300", or "-" where none is assigned',
    ],
    ['consolidating.I.1', [{ value: '1.000,5', source: 'QĐ' }], 'decimal text such as "300"'],
    ['consolidating.I.1', [{ value: '-5', source: 'QĐ' }], 'decimal text such as "300"'],
    ['branches', [{ 'Tam Đường': {} }], 'branches.Tam Đường'],
    [
      'welfareExtras',
      [[{ label: 'x', count: '6', amount: '120,5', source: 'QĐ' }]],
      'welfareExtras.0.amount: whole gifts and whole đồng: digits only',
    ],
    [
      'welfareExtras',
      [[{ label: 'x', count: '0.5', amount: '1', source: 'QĐ' }]],
      'welfareExtras.0.count: whole gifts and whole đồng: digits only',
    ],
  ])('targets: %s', (key, [value], message) => {
    const json = structuredClone(targetsJson) as Record<string, unknown>;
    if (key === 'consolidating.I.1') json['consolidating'] = { 'I.1': value };
    else json[key] = value;
    expect(complaint(() => parseTargets(json, 'targets.json'))).toContain(message);
  });

  test('bodies: an id that stands twice', () => {
    const body = { id: 'tam-duong', name: 'LĐLĐ huyện Tam Đường', source: 'QĐ' };
    expect(complaint(() => parseBodies({ consolidating: body, branches: [body] }, 'bodies.json'))).toBe(
      'bodies.json: "tam-duong" stands twice; each body needs its own id',
    );
  });

  test('bodies: an id with letters that no id has', () => {
    const body = { id: 'Tam Đường', name: 'LĐLĐ huyện Tam Đường', source: 'QĐ' };
    expect(complaint(() => parseBodies({ consolidating: body, branches: [] }, 'bodies.json'))).toBe(
      'bodies.json: consolidating.id: an id has small letters, digits and hyphens, such as "tam-duong"',
    );
  });

  test('bodies: one without the document it comes from', () => {
    const body = { id: 'tam-duong', name: 'LĐLĐ huyện Tam Đường' };
    expect(complaint(() => parseBodies({ consolidating: body, branches: [] }, 'bodies.json'))).toBe(
      'bodies.json: consolidating.source: is missing; write a text in quotes',
    );
  });
});
