/** Whatever cells change in whatever workbook: read again, they have changed and nothing else has. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Workbook } from '../../../src/core/workbook';
import { inflateNode } from '../../../src/workbook/inflate-node';
import type { CellChange, CellContent } from '../../../src/workbook/patch/change';
import { patchWorkbook } from '../../../src/workbook/patch/patch';
import { madeWorkbooks } from '../../fuzz/good-workbooks';
import { MUTATORS, type MutatorName } from '../../fuzz/run';
import { Random } from '../../fuzz/random';
import { open } from '../build-xlsx';
import { changedParts, contents } from './parts';

const folders = ['test/fixtures/programs', 'samples/clean', 'samples/messy'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
);
const all = [...files, ...madeWorkbooks()].map(({ name, bytes }) => ({ name, bytes, workbook: open(bytes) }));

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({
    type: fc.constant('number' as const),
    value: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((hundredths) => String(hundredths / 100)),
  }),
  fc.record({
    type: fc.constant('text' as const),
    value: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant('number' as const),
    value: fc.constant('3'),
    formula: fc.constantFrom('1+2', 'SUM(A1:A2)', 'IF("<"="&",1,3)'),
  }),
);

function changesIn({ sheets }: Workbook): fc.Arbitrary<CellChange[]> {
  const change = fc.record({
    sheet: fc.constantFrom(...sheets.map(({ name }) => name)),
    cell: fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }))
      .map(([row, column]) => cellRef(row, column)),
    content,
  });
  return fc.array(
    change.map(({ sheet, cell, content: one }) => ({ at: { sheet, cell }, content: one })),
    { maxLength: 8 },
  );
}

function told({ type, value, formula }: CellContent): string {
  return `${type} ${value}${formula === undefined ? '' : ` =${formula}`}`;
}

it('reads as wanted, and every other part stays byte for byte', () => {
  const some = fc.constantFrom(...all).chain((file) => changesIn(file.workbook).map((changes) => ({ file, changes })));
  fc.assert(
    fc.property(some, ({ file, changes }) => {
      const result = patchWorkbook(file.bytes, inflateNode, changes);
      if (result.status !== 'patched') throw new Error(`${file.name}: ${JSON.stringify(result)}`);
      const expected = contents(file.workbook);
      for (const { at, content: one } of result.done) expected[`${at.sheet}!${at.cell}`] = told(one);
      const after = contents(open(result.bytes));
      // A number under a date's format reads as a date; what is in it is checked where the patch reads it back.
      for (const { at } of result.done) {
        const place = `${at.sheet}!${at.cell}`;
        if (after[place]?.startsWith('date ') === true) expected[place] = after[place];
      }
      const unmarked = (all: Record<string, string>): string[] =>
        Object.entries(all)
          .map(([place, text]) => `${place} ${text.replace(/ =$/, '')}`)
          .sort();
      expect(unmarked(after)).toEqual(unmarked(expected));
      const others = changedParts(file.bytes, result.bytes).filter(
        (part) => !/worksheets\/|calcChain|workbook\.xml|Content_Types|_rels/.test(part),
      );
      expect(others).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it.each(Object.keys(MUTATORS) as MutatorName[])('never breaks on broken files (%s)', (mutator) => {
  for (const good of madeWorkbooks()) {
    for (let number = 0; number < 60; number++) {
      const { bytes } = MUTATORS[mutator](good, new Random(`patch ${good.name} ${mutator} ${String(number)}`));
      const changes: CellChange[] = [
        { at: { sheet: 'PL', cell: 'A1' }, content: { type: 'number', value: '7' }, showPlainly: true },
        { at: { sheet: 'PL', cell: 'B3' }, content: { type: 'text', value: 'bảy' }, font: 'Times New Roman' },
      ];
      expect(['patched', 'fault']).toContain(patchWorkbook(bytes, inflateNode, changes).status);
    }
  }
});
