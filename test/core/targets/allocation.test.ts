import * as fc from 'fast-check';
import { allocate, type Allocation, type Claim, type Demand, type Part } from '../../../src/core/targets/allocation';
import { compare, isNegative, isWhole, sum } from '../../../src/core/figures/decimal';

function claims(...bases: readonly (string | number)[]): Claim[] {
  return bases.map((base, index) => ({ body: `b${String(index)}`, base: String(base), fixed: null }));
}

function split(target: number, all: readonly Claim[], minimum = 0): readonly Part[] {
  const allocation = allocate({ target: String(target), claims: all, minimum: String(minimum) });
  if (allocation.status !== 'split') throw new Error(JSON.stringify(allocation.problem));
  return allocation.parts;
}

function given(target: number, all: readonly Claim[], minimum = 0): string[] {
  return split(target, all, minimum).map((part) => part.given);
}

function problem(demand: Partial<Demand>): Allocation {
  return allocate({ target: '10', claims: claims(1, 1), minimum: '0', ...demand });
}

describe('a target is split by the largest remainder', () => {
  it('whole shares are given as they are', () => {
    expect(given(10, claims(1, 4, 5))).toEqual(['1', '4', '5']);
  });

  it('what the floors leave goes to the largest remainders, and everything is told', () => {
    // 10 over 1500, 1300, 200: 5, 4,333…, 0,666….
    const parts = split(10, claims(1500, 1300, 200));
    expect(parts.map((part) => part.given)).toEqual(['5', '4', '1']);
    expect(parts[2]).toEqual({
      body: 'b2',
      base: '200',
      ground: 'base',
      share: '0.6666',
      floor: '0',
      remainder: '0.6666',
      given: '1',
    });
  });

  it('of equal remainders the body that stands first in the register gets the next one', () => {
    expect(given(1, claims(1, 1, 1))).toEqual(['1', '0', '0']);
    expect(given(5, claims(1, 1, 1))).toEqual(['2', '2', '1']);
  });

  it('a base may have decimals, as money has', () => {
    expect(given(4, claims('0.5', '1.5'))).toEqual(['1', '3']);
  });

  it('a remainder that differs beyond every shown digit still decides', () => {
    expect(given(1, claims('10000000000000000', '10000000000000001'))).toEqual(['0', '1']);
  });

  it('a body without a base gets nothing, and a target of zero leaves nothing to anybody', () => {
    expect(given(7, claims(0, 3, 0, 1))).toEqual(['0', '5', '0', '2']);
    expect(given(0, claims(3, 1))).toEqual(['0', '0']);
  });
});

describe('minimum and fixed parts', () => {
  it('who falls below the minimum gets it, the others share what is left', () => {
    const parts = split(10, claims(90, 9, 1), 1);
    expect(parts.map((part) => [part.given, part.ground])).toEqual([
      ['8', 'base'],
      ['1', 'minimum'],
      ['1', 'minimum'],
    ]);
  });

  it('a body that falls below the minimum only after another got it is raised too', () => {
    expect(given(20, claims(60, 21, 10, 1), 4)).toEqual(['8', '4', '4', '4']);
  });

  it('a fixed part is given as it is, whatever the minimum and the base', () => {
    const all = claims(5, 5, 5).map((one, index) => (index === 1 ? { ...one, base: null, fixed: '0' } : one));
    expect(given(9, all, 2)).toEqual(['5', '0', '4']);
  });

  it('the minimum for everybody needs no base at all', () => {
    expect(given(22, claims(0, 0), 11)).toEqual(['11', '11']);
  });

  it('only fixed parts that add up need none either', () => {
    const all = claims(1, 1).map((one) => ({ ...one, fixed: '5' }));
    expect(given(10, all)).toEqual(['5', '5']);
  });
});

const fixed = (value: string): Claim[] => claims(1, 1).map((one) => ({ ...one, fixed: value }));

test.each<[string, Partial<Demand>, object]>([
  ['minimums above the target', { minimum: '6' }, { kind: 'minimum-above-rest', minimum: '6', bodies: 2, rest: '10' }],
  ['fixed parts above the target', { claims: fixed('6') }, { kind: 'fixed-above-target', fixed: '12', target: '10' }],
  ['nobody to take the rest', { claims: fixed('4') }, { kind: 'fixed-below-target', fixed: '8', target: '10' }],
  ['a base that is zero for all', { claims: claims(0, 0) }, { kind: 'base-all-zero', rest: '10' }],
  ['a base that is not known', { claims: [{ body: 'a', base: null, fixed: null }] }, { kind: 'no-base' }],
  [
    'a base that is not known of one',
    { claims: [...claims(3), { body: 'a', base: null, fixed: null }] },
    { kind: 'base-unknown', bodies: ['a'] },
  ],
  ['a base below zero', { claims: claims(5, -1) }, { kind: 'base-negative', bodies: ['b1'] }],
  ['a target that is not whole', { target: '9.5' }, { kind: 'not-whole', values: ['9.5'] }],
  ['a fixed part below zero', { claims: fixed('-1') }, { kind: 'not-whole', values: ['-1', '-1'] }],
])('%s cannot be', (_, demand, expected) => {
  expect(problem(demand)).toEqual({ status: 'impossible', problem: expected });
});

const bases = fc.oneof(
  fc.nat({ max: 30_000 }).map(String),
  fc.constant('0'),
  fc
    .tuple(fc.nat({ max: 9999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, tenths]) => `${String(whole)}.${String(tenths)}`),
);
const demands = fc
  .record({
    target: fc.nat({ max: 5000 }),
    minimum: fc.nat({ max: 20 }),
    bodies: fc.array(fc.tuple(bases, fc.option(fc.nat({ max: 50 }), { freq: 4 })), { minLength: 1, maxLength: 15 }),
  })
  .map(({ target, minimum, bodies }) => ({
    target: String(target),
    minimum: String(minimum),
    claims: bodies.map(([base, one], index) => ({
      body: `b${String(index)}`,
      base,
      fixed: one === null ? null : String(one),
    })),
  }));

describe('for any base, target, minimum and fixed parts', () => {
  it('the parts are whole, not negative, not below the minimum, fixed as demanded, and add up to the target', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        const allocation = allocate(demand);
        if (allocation.status === 'impossible') return;
        const { parts } = allocation;
        expect(sum(parts.map((part) => part.given))).toBe(demand.target);
        for (const [index, part] of parts.entries()) {
          const claim = demand.claims[index]!;
          expect([part.body, isWhole(part.given), isNegative(part.given)]).toEqual([claim.body, true, false]);
          if (claim.fixed !== null) expect(part.given).toBe(claim.fixed);
          else expect(compare(part.given, demand.minimum)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('it is impossible only where fixed parts or minimums do not fit, or no base tells', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        const allocation = allocate(demand);
        const taken = demand.claims.reduce((all, one) => all + Number(one.fixed ?? 0), 0);
        const free = demand.claims.filter((one) => one.fixed === null);
        const rest = Number(demand.target) - taken;
        const least = Number(demand.minimum) * free.length;
        const fits = free.length === 0 ? rest === 0 : rest >= least;
        const told = rest === least || free.some(({ base }) => Number(base) > 0);
        expect(allocation.status).toBe(fits && told ? 'split' : 'impossible');
      }),
      { numRuns: 1000 },
    );
  });

  it('no part differs from the exact share by one or more, where there is no minimum', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        const allocation = allocate({ ...demand, minimum: '0' });
        if (allocation.status === 'impossible') return;
        for (const { ground, given: part, share } of allocation.parts)
          if (ground === 'base') expect(Math.abs(Number(part) - Number(share))).toBeLessThan(1.0001);
      }),
    );
  });

  it('a body with a larger base never gets less than one with a smaller', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        const allocation = allocate({ ...demand, claims: demand.claims.map((one) => ({ ...one, fixed: null })) });
        if (allocation.status === 'impossible') return;
        for (const one of allocation.parts)
          for (const other of allocation.parts)
            if (compare(one.base!, other.base!) > 0) expect(compare(one.given, other.given)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('ties go by the register’s order: of two bodies with the same base the earlier never gets less', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        const allocation = allocate({ ...demand, claims: demand.claims.map((one) => ({ ...one, fixed: null })) });
        if (allocation.status === 'impossible') return;
        const { parts } = allocation;
        for (const [index, one] of parts.entries())
          for (const later of parts.slice(index + 1))
            if (one.base === later.base) expect(compare(one.given, later.given)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the same demand gives the same parts', () => {
    fc.assert(
      fc.property(demands, (demand) => {
        expect(allocate(demand)).toEqual(allocate(structuredClone(demand)));
      }),
    );
  });
});
