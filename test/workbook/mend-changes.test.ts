import type { Finding, Mend } from '../../src/core/finding';
import { mendChanges } from '../../src/workbook/mend-changes';
import { read } from './build-xlsx';

const rows = '<row r="1"><c r="A1" t="str"><v>02</v></c><c r="B1" t="str"><f>A1</f><v>02</v></c></row>';

function change(cell: string, mend: Mend): unknown {
  const at = { sheet: 'PL', cell };
  const finding: Finding = { rule: 'a', severity: 'note', code: null, at, params: {}, mend };
  return mendChanges([{ finding, mend, at }], read({ rows })).map((one) => one.change);
}

describe('a mend with one reading', () => {
  it('is a number that shows as it is, or a text', () => {
    expect(change('A1', { value: '2', certain: true })).toMatchObject([
      { content: { type: 'number', value: '2' }, showPlainly: true },
    ]);
    expect(change('A1', { value: '2', certain: true, as: 'text' })).toMatchObject([
      { content: { type: 'text', value: '2' } },
    ]);
    expect(change('A9', { value: '-', certain: true })).toMatchObject([{ content: { type: 'text', value: '-' } }]);
  });

  it('never writes over a formula', () => {
    expect(change('B1', { value: '2', certain: true })).toEqual([]);
  });
});
