import type { Finding } from '../../../src/core/finding';
import { openTotals } from '../../../src/core/reporting/open-totals';
import type { ReceivedFile } from '../../../src/core/reporting/received';
import { statedReadings, withStated } from '../../../src/core/checking/stated-evidence';
import type { StatedFigure } from '../../../src/core/checking/stated-figure';
import { form, shippedRegister } from '../../filled-form';
import { everybody, received, reportOf } from '../../received-files';

const says = (code: string, value: string): StatedFigure => ({
  code,
  value,
  place: { kind: 'paragraph', number: 12 },
  sentence: 'thăm hỏi các gia đình',
  added: [],
});

function held(files: readonly ReceivedFile[], ...stated: StatedFigure[]): ReturnType<typeof withStated> {
  const report = reportOf(files);
  return withStated({ report, received: files }, statedReadings(stated, openTotals(form, report, files)), {
    form,
    register: shippedRegister,
    lastYear: null,
  });
}

function findingOf({ received: files }: ReturnType<typeof withStated>, body: string, code: string): Finding {
  const outcome = files.find(({ file }) => file === `${body}.xlsx`)!.outcome;
  if (outcome.status !== 'read') throw new Error('not read');
  return outcome.submission.findings.find((one) => one.code === code && one.severity === 'error')!;
}

const OPEN = { changes: { 'VII.2.amount': '140.250' } };

describe('a cell that leaves the line open', () => {
  const files = everybody({ 'sin-ho': OPEN });

  test('agrees with the sentence if with it, and no other reading, the line comes to what is stated', () => {
    const finding = findingOf(held(files, says('VII.2.amount', '1542.75')), 'sin-ho', 'VII.2.amount');
    expect(finding).toMatchObject({
      severity: 'error',
      mend: { value: '140.25', certain: false },
      stated: { reading: '140.25', bodies: 11, place: { number: 12 } },
    });
  });

  test('the other reading stands first where that is what is stated, but nothing is proposed against money per person', () => {
    const finding = findingOf(held(files, says('VII.2.amount', '141652.5')), 'sin-ho', 'VII.2.amount');
    expect(finding).toMatchObject({ params: { candidates: ['140250', '140.25'] }, mend: null });
  });

  test('the figure still does not count: nothing is applied in silence', () => {
    const { report } = held(files, says('VII.2.amount', '1542.75'));
    expect(report.lines.find(({ code }) => code === 'VII.2.amount')).toMatchObject({ given: 10, asked: 11 });
    expect(report.findings.find(({ file, code }) => file === 'sin-ho.xlsx' && code === 'VII.2.amount')).toMatchObject({
      about: 'submission',
      stated: { reading: '140.25' },
    });
  });

  test.each([
    ['another total', [says('VII.2.amount', '1542.74')]],
    ['another line', [says('VII.3.amount', '1542.75')]],
    ['two sentences that contradict each other', [says('VII.2.amount', '1542.75'), says('VII.2.amount', '141652.5')]],
  ])('%s says nothing of it', (_, stated) => {
    expect(findingOf(held(files, ...stated), 'sin-ho', 'VII.2.amount').stated).toBeUndefined();
  });
});

test('two cells that could share the stated total in two ways get no evidence', () => {
  const files = everybody({ 'sin-ho': OPEN, 'muong-te': OPEN });
  // 9 × 140,25 besides; the larger reading may be either one’s.
  const told = held(files, says('VII.2.amount', '141652.5'));
  expect(findingOf(told, 'sin-ho', 'VII.2.amount').stated).toBeUndefined();
  expect(findingOf(held(files, says('VII.2.amount', '1542.75')), 'muong-te', 'VII.2.amount').stated).toBeDefined();
});

test('an amount a thousand times too large: the stated one is proposed; where the typed one is stated, nothing is', () => {
  const files = [received({ body: 'lai-chau', changes: { 'VII.1.amount': '2,080,840' } })];
  const meant = findingOf(held(files, says('VII.1.amount', '2080.84')), 'lai-chau', 'VII.1.amount');
  expect(meant).toMatchObject({ rule: 'money-per-person', stated: { bodies: 1 }, mend: { value: '2080.84' } });
  const typed = findingOf(held(files, says('VII.1.amount', '2080840')), 'lai-chau', 'VII.1.amount');
  expect(typed).toMatchObject({ stated: { reading: '2080840' }, mend: null });
});
