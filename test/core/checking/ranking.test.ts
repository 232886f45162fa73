import type { Finding, Severity } from '../../../src/core/finding';
import { gradeOf, ranked, regraded, stakeOf } from '../../../src/core/checking/ranking';
import { check } from '../../../src/core/check';
import { filledForm, form, register, type Filling } from '../../filled-form';
import { everybody, reportOf } from '../../received-files';

function findings(filling: Filling): readonly Finding[] {
  return check(filledForm(filling), { form, register, fileName: null }).findings;
}

function told(filling: Filling): string[] {
  return findings(filling).map(({ severity, code, rule }) => `${severity} ${code ?? '-'} ${rule}`);
}

const made = (severity: Severity, code: string | null, rule = 'r'): Finding => ({
  rule,
  severity,
  code,
  at: null,
  params: {},
  mend: null,
});

describe('what is told first', () => {
  test('errors stand before warnings, warnings before notes, whichever line they are about', () => {
    const severities = findings({
      changes: { 'I.1': '02', 'I.2': null, 'VII.3.amount': '2.080.84', 'VII.2.count': '05' },
    });
    const grades = severities.map(gradeOf);
    expect(new Set(grades).size).toBeGreaterThan(2);
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
  });

  test('of two errors the one with more money at stake, however far down it stands', () => {
    const errors = told({ changes: { 'I.1': '3 0', 'VII.3.amount': '16.250', 'VII.2.amount': '402.140' } }).filter(
      (one) => one.startsWith('error'),
    );
    expect(errors).toEqual([
      'error VII.2.amount ambiguous-separator',
      'error VII.3.amount ambiguous-separator',
      'error I.1 odd-spaces',
    ]);
  });

  test('an error about the whole file stands before every figure’s', () => {
    const all = told({
      title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2021',
      changes: { 'VII.3.amount': '16.250' },
    });
    expect(all[0]).toMatch(/^error - /);
  });

  test('what weighs the same stays in the order of the form', () => {
    const stake = (): { dong: null; share: null } => ({ dong: null, share: null });
    const all = ranked([made('warning', 'V.1'), made('warning', 'I.2'), made('warning', 'IV.1')], form, stake);
    expect(all.map(({ code }) => code)).toEqual(['I.2', 'IV.1', 'V.1']);
  });

  test('what was accepted stands behind what is open, and before the notes', () => {
    const accepted: Finding = {
      ...made('note', 'I.1', 'accepted'),
      decision: { value: null, reason: 'đã xem', severity: 'error' },
    };
    const all = regraded([made('note', 'I.1', 'note'), accepted, made('warning', 'I.1', 'warning')]);
    expect(all.map(({ rule }) => rule)).toEqual(['warning', 'accepted', 'note']);
  });

  test('in a report the file with the most at stake comes first, whatever its name', () => {
    const files = everybody({
      'lai-chau-city': {},
      'than-uyen': { changes: { 'VII.3.amount': '916.250' } },
      'tam-duong': { changes: { 'VII.3.amount': '16.250' } },
    });
    const errors = reportOf(files).findings.filter(
      ({ severity, about }) => severity === 'error' && about === 'submission',
    );
    expect(errors.map(({ file }) => file)).toEqual(['than-uyen.xlsx', 'tam-duong.xlsx']);
  });
});

describe('what is at stake', () => {
  const stake = (code: string, filling: Filling, params: Finding['params'] = {}): ReturnType<typeof stakeOf> => {
    const { appendix, bodyId } = check(filledForm(filling), { form, register, fileName: null });
    return stakeOf({ ...made('error', code), params }, { form, register, appendix, bodyId });
  };

  test('of an amount with two readings, what lies between them', () => {
    expect(stake('VII.3.amount', { changes: { 'VII.3.amount': '16.250' } }).dong).toBe('16233750000');
  });

  test('of an amount that was read, the amount', () => {
    expect(stake('VII.3.amount', { changes: { 'VII.3.amount': 16.25 } }).dong).toBe('16250000');
  });

  test('of a missing result, the whole target; of one without a target, nobody knows', () => {
    expect(stake('I.1', { changes: { 'I.1': null } }).share).toBe('1');
    expect(stake('VII.2.count', { changes: { 'VII.2.count': null } })).toEqual({ dong: null, share: null });
  });

  test('of a result, its share of the target', () => {
    expect(Number(stake('I.1', { changes: { 'I.1': 15 } }).share)).toBeGreaterThan(0);
  });

  test('of a figure that is none of the form’s, nothing', () => {
    expect(stake('X.9', {})).toEqual({ dong: null, share: null });
  });
});
