import {
  certainByRule,
  explanation,
  findingKey,
  groupsOf,
  isExplainable,
  mendsFigure,
  mendsOf,
} from '../../../taskpane/state/findings';
import { findingOf, openForm, type Notes } from '../opened';
import type { Filling } from '../../filled-form';

function groups(filling: Filling, notes?: Notes): Record<string, string[]> {
  const found = groupsOf(openForm(filling, notes));
  return Object.fromEntries(
    found.map(({ severity, findings }) => [severity, findings.map(({ rule, at }) => `${rule} ${at?.cell ?? ''}`)]),
  );
}

const BLANK = { changes: { 'VII.5.amount': { result: null } } };

describe('the groups of findings', () => {
  it('begin with what must be done first, and leave out what is empty', () => {
    const { changes } = BLANK;
    const filling = { changes: { ...changes, 'VII.2.amount': '2,080', 'I.2': '01' } };
    expect(groupsOf(openForm(filling)).map(({ severity }) => severity)).toEqual(['error', 'blank', 'note']);
    expect(groupsOf(openForm({}))).toEqual([]);
  });

  it('name each blank cell once, however much is said about it', () => {
    const open = openForm(BLANK);
    const said = open.submission.findings.filter(({ at }) => at?.cell === 'D41').map(({ rule }) => rule);
    expect(said).toEqual(['count-without-amount']);
    expect(groups(BLANK)).toEqual({ blank: ['count-without-amount D41'] });
  });

  it('have a figure that stands there among the warnings, though its partner is "-"', () => {
    expect(groups({ changes: { 'VII.5.amount': '-' } })).toEqual({ warning: ['count-without-amount D41'] });
  });

  it('end with what the branch has explained', () => {
    const filling = { changes: { 'VII.5.amount': '-' } };
    expect(groups(filling, { 41: 'Đã kiểm tra: tỉnh chi' })).toEqual({ explained: ['count-without-amount D41'] });
  });

  it('name a blank cell that is explained among what is explained alone', () => {
    expect(Object.keys(groups(BLANK, { 41: 'Đã kiểm tra: chưa quyết toán' }))).toEqual(['explained']);
  });
});

describe('a finding', () => {
  it('is the same one for as long as the same is wrong in the same place', () => {
    const key = (code: string, raw: string): string =>
      findingKey(findingOf(openForm({ changes: { [code]: raw } }), 'money-per-person'));
    expect(key('VII.2.amount', '2,080')).toBe(key('VII.2.amount', '3,080'));
    expect(key('VII.2.amount', '2,080')).not.toBe(key('VII.3.amount', '1,080'));
  });

  it('offers each figure once that its cell could hold, the likeliest first', () => {
    const finding = findingOf(openForm({ changes: { 'I.1': 30.5 } }), 'fraction-of-whole');
    expect(finding).toMatchObject({ mend: { value: '30500' }, params: { candidates: ['30500'] } });
    expect(mendsOf(finding)).toEqual(['30500']);
    expect(mendsOf({ ...finding, params: { candidates: ['31', '30500'] } })).toEqual(['30500', '31']);
    expect(mendsOf({ ...finding, mend: null, params: {} })).toEqual([]);
  });

  it('about no cell offers nothing', () => {
    const finding = findingOf(openForm({ changes: { 'VII.2.amount': '2,080' } }), 'money-per-person');
    expect(mendsOf({ ...finding, at: null })).toEqual([]);
  });

  it('can be explained as long as it is about a figure that can be read, in a line with room for a note', () => {
    const { submission } = openForm({ changes: { 'VII.5.amount': '-', 'VII.2.amount': '2,080' } });
    const { appendix, findings } = submission;
    const warning = findings.find(({ severity }) => severity === 'warning')!;
    expect(isExplainable(appendix, warning)).toBe(true);
    const unread = openForm({ changes: { 'I.1': 'x y z' } }).submission;
    const error = unread.findings.find(({ severity }) => severity === 'error')!;
    expect(isExplainable(unread.appendix, error)).toBe(false);
    const small = openForm({ changes: { 'VII.2.amount': 1 } }).submission;
    expect(
      isExplainable(
        small.appendix,
        small.findings.find(({ rule }) => rule === 'money-per-person')!,
      ),
    ).toBe(true);
    expect(isExplainable(appendix, { ...warning, code: null })).toBe(false);
    expect(isExplainable(null, warning)).toBe(false);
  });

  it('has the branch’s own word where its line has one', () => {
    const filling = { changes: { 'VII.5.amount': '-' } };
    const word = (note: string): string | null => {
      const open = openForm(filling, { 41: note });
      return explanation(open.submission.appendix, findingOf(open, 'count-without-amount'));
    };
    expect(word('Đã kiểm tra: tỉnh chi')).toBe('tỉnh chi');
    expect(word('xem bảng kê')).toBeNull();
    expect(explanation(null, findingOf(openForm(filling), 'count-without-amount'))).toBeNull();
  });
});

describe('mends that nobody has to think about', () => {
  it('are counted by kind, each cell once', () => {
    const open = openForm({ changes: { 'I.2': '01', 'I.3': '080', 'I.1': { label: 'Kết nạp đoàn viênn' } } });
    expect([...certainByRule(open)].sort()).toEqual([
      ['label-nearly', 1],
      ['number-as-text', 2],
    ]);
  });

  it('are none where only a person can tell', () => {
    expect([...certainByRule(openForm({ changes: { 'VII.2.amount': '2,080' } }))]).toEqual([]);
  });
});

describe('a mend', () => {
  it('is told as a figure only where it changes the figure itself', () => {
    const open = openForm({ changes: { 'VII.2.amount': '2,080', 'I.1': { rate: '190' } } });
    const { appendix } = open.submission;
    const { findings } = open.submission;
    const of = (cell = ''): boolean[] =>
      findings.filter(({ at }) => at?.cell === cell).map((finding) => mendsFigure(appendix, finding));
    expect(of(appendix?.entries['VII.2.amount']?.result.at.cell)).toContain(true);
    expect(of(appendix?.entries['I.1']?.rate?.at.cell)).toEqual([false]);
  });
});
