import type { Finding, Mend } from '../../../src/core/finding';
import { certainMends } from '../../../src/core/checking/mends';

function finding(rule: string, cell: string | null, mend: Mend | null): Finding {
  return { rule, severity: 'note', code: null, at: cell === null ? null : { sheet: 'PL', cell }, params: {}, mend };
}

function told(...findings: Finding[]): string[] {
  return certainMends(findings).map(({ at, mend, finding: { rule } }) => `${rule} ${at.cell} ${mend.value}`);
}

describe('what can be put right without asking', () => {
  it('is every mend with one reading, each cell once', () => {
    const findings = [
      finding('a', 'D8', { value: '1', certain: true }),
      finding('b', 'D8', { value: '2', certain: true }),
      finding('c', 'D9', { value: '3', certain: true }),
    ];
    expect(told(...findings)).toEqual(['a D8 1', 'c D9 3']);
  });

  it('leaves out what a person has to pick, and what has no place', () => {
    const findings = [
      finding('a', 'D8', { value: '1', certain: false }),
      finding('b', 'D8', null),
      finding('c', null, { value: '3', certain: true }),
    ];
    expect(told(...findings)).toEqual([]);
  });

  it('stands at the cell that the mend names', () => {
    const at = { sheet: 'PL', cell: 'C8' };
    expect(told(finding('a', 'D8', { value: 'Cuộc', certain: true, at }))).toEqual(['a C8 Cuộc']);
  });
});
