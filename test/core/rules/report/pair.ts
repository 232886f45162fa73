/** A report rule's pair: files that yield it, and near misses that do not. */
import type { Facts } from '../../../../src/core/finding';
import type { ReceivedFile } from '../../../../src/core/reporting/received';
import type { Register } from '../../../../src/core/register';
import type { RuleId } from '../../../../src/text/rule-texts';
import { codes } from '../../../filled-form';
import { reportOf } from '../../../received-files';

export interface RaisedInReport {
  readonly file?: string | null;
  readonly code?: string | null;
  readonly cell?: string | null;
  readonly params?: Facts;
}

/** In the form's order, whatever is ranked first when people are told. */
function found(rule: RuleId, files: readonly ReceivedFile[], register?: Register): RaisedInReport[] {
  return reportOf(files, register)
    .findings.filter((one) => one.rule === rule && one.about === 'report')
    .map(({ file, code, at, params }) => ({ file, code, cell: at?.cell ?? null, params }))
    .sort((a, b) => codes.indexOf(a.code ?? '') - codes.indexOf(b.code ?? ''));
}

export function raises(
  rule: RuleId,
  what: string,
  files: readonly ReceivedFile[],
  expected: readonly RaisedInReport[],
  register?: Register,
): void {
  test(`${rule} is raised by ${what}`, () => {
    expect(found(rule, files, register)).toMatchObject(expected);
  });
}

export function passes(rule: RuleId, what: string, files: readonly ReceivedFile[], register?: Register): void {
  test(`${rule} is not raised by ${what}`, () => {
    expect(found(rule, files, register)).toEqual([]);
  });
}
