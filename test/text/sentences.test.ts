import { readNoticeSeverity } from '../../src/core/reading/read-notice';
import { appendixRules, layoutRules, workbookRules } from '../../src/core/rules';
import { reportRules } from '../../src/core/rules/report';
import { rules as enRules } from '../../src/text/en/rules';
import { languages, type Language } from '../../src/text/language';
import { faultSentence, findingSentence, noticeSentence } from '../../src/text/sentences';
import { bodyName } from '../../src/text/wording';
import { rules as viRules } from '../../src/text/vi/rules';
import { bodies } from '../filled-form';
import { faults, noticeFacts, otherFacts, ruleFacts } from './sample-facts';
import { foreignWords, isVietnameseSyllable } from './vietnamese';

const ruleIds = [...workbookRules, ...layoutRules, ...appendixRules, ...reportRules].map(({ id }) => id);
const findings = [...Object.entries(ruleFacts).map(([rule, params]) => ({ rule, params })), ...otherFacts];
const notices = Object.entries(noticeFacts).map(([id, params]) => ({ id, params: params as Record<string, string> }));

/** [what it is about, what is said], for everything that can be said. */
function everySentence(language: Language): [string, string][] {
  return [
    ...findings.map(({ rule, params }): [string, string] => [
      rule,
      findingSentence({ rule, params }, language, bodies),
    ]),
    ...notices.map((one): [string, string] => [one.id, noticeSentence(one, language)]),
    ...faults.map((one): [string, string] => [
      `${one.code} ${JSON.stringify(one.params)}`,
      faultSentence(one, language),
    ]),
  ];
}

test('the samples of this test are complete: every rule in the lists, every notice', () => {
  expect(Object.keys(ruleFacts).sort()).toEqual([...ruleIds].sort());
  expect(Object.keys(noticeFacts).sort()).toEqual(Object.keys(readNoticeSeverity).sort());
});

test('no sentence is left over from a rule that is gone', () => {
  for (const rules of [viRules, enRules]) expect(Object.keys(rules).sort()).toEqual([...ruleIds].sort());
});

describe.each(languages)('every sentence in %s', (language) => {
  const all = everySentence(language);

  test.each(all)('%s', (_, sentence) => {
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Infinity|\$\{|\(=\)|“”/);
    expect(sentence).toMatch(/^[\p{Lu}\d“]/u);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/ {2}|\.\.| [,;:!?]|\p{Ll}[.;:,]”?\p{Lu}\p{Ll}/u);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });

  test('says one thing of its own: no two are alike', () => {
    const same = all.filter(([, sentence], index) => all.findIndex(([, other]) => other === sentence) !== index);
    expect(same).toEqual([]);
  });
});

describe.each(languages)('what was accepted, in %s,', (language) => {
  const accepted = findings.map(({ rule, params }): [string, string] => [
    rule,
    findingSentence(
      { rule, params, decision: { value: null, reason: 'đã hỏi qua điện thoại', severity: 'error' } },
      language,
      bodies,
    ),
  ]);

  test.each(accepted)('%s, says what it is and why it was accepted, and asks for nothing', (_, sentence) => {
    expect(sentence).toMatch(/^.{10,}\. (Lý do|Reason): đã hỏi qua điện thoại\.$/);
    expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(/\bhãy\b|có lẽ là|please|perhaps|; (Lý|Reason)|\.\./i);
  });
});

test.each(everySentence('vi'))('in Vietnamese, %s is told in Vietnamese', (_, sentence) => {
  expect(foreignWords(sentence)).toEqual([]);
});

test('the test of Vietnamese tells a language from another, and a slip from a word', () => {
  for (const word of [
    'nghiệp',
    'người',
    'được',
    'thuyền',
    'Hãy',
    'quyết',
    'ước',
    'xuất',
    'gửi',
    'yêu',
    'khoẻ',
    'khỏe',
    'uỷ',
    'giữ',
  ])
    expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
  for (const word of ['sheet', 'figure', 'number', 'nghiêp', 'đươc', 'nguời', 'kết̀', 'tên1', 'file', 'cell', 'viênn'])
    expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
  expect(foreignWords('Ô này chứa số in wrong format.')).toEqual(['wrong', 'format']);
});

describe('figures and names in a sentence', () => {
  const say = (rule: keyof typeof ruleFacts, language: Language): string =>
    findingSentence({ rule, params: ruleFacts[rule] }, language, bodies);

  test('are written as each language writes them', () => {
    expect(say('ambiguous-separator', 'vi')).toContain('316,25 Triệu đồng hoặc 316.250 Triệu đồng');
    expect(say('ambiguous-separator', 'en')).toContain('316.25 Triệu đồng or 316,250 Triệu đồng');
  });

  test('what was typed stands as it was typed', () => {
    for (const language of languages) {
      expect(say('ambiguous-separator', language)).toContain('“316.250”');
      expect(say('money-per-person', language)).toContain('“2,080,840”');
    }
  });

  test('bodies are called by name', () => {
    expect(say('missing-body', 'vi')).toContain('LĐLĐ huyện Mường Tè');
    expect(say('several-bodies', 'en')).toContain('LĐLĐ huyện Tân Uyên, LĐLĐ huyện Than Uyên');
  });

  test('times are those of Viet Nam in Vietnamese, and of the file in English', () => {
    expect(say('sent-again-later', 'vi')).toContain('lưu lúc 15:05 ngày 18/11/2022');
    expect(say('sent-again-later', 'vi')).toContain('lưu lúc 03:30 ngày 18/11/2022');
    expect(say('sent-again-later', 'en')).toContain('saved 2022-11-18 08:05 UTC');
  });

  test('a date is written as it is written in Viet Nam', () => {
    expect(say('date-for-figure', 'vi')).toContain('05/10/2022');
  });

  test('a missing line whose place another text has taken is told with that text and its figure', () => {
    const params = { ...ruleFacts['missing-line'], instead: 'Kết nạp mới', raw: '35' };
    for (const language of languages) {
      const sentence = findingSentence({ rule: 'missing-line', params }, language, bodies);
      for (const part of ['Kết nạp đoàn viên', 'Kết nạp mới', '35']) expect(sentence).toContain(`“${part}”`);
    }
  });

  test('long lists are cut, with how many are left', () => {
    const params = {
      ...ruleFacts['own-repeats-branches'],
      lines: ['I.1', 'I.2', 'I.3', 'II.1', 'III.1', 'III.2', 'IV.1', 'IV.2'],
    };
    const cut = (language: Language): string =>
      findingSentence({ rule: 'own-repeats-branches', params }, language, bodies);
    expect(cut('vi')).toContain('III.2 và 2 mục khác');
    expect(cut('en')).toContain('III.2 and 2 more');
  });

  test('the sentence about an amount gives what a clerk needs to see it', () => {
    const sentence = say('money-per-person', 'vi');
    for (const figure of ['2.080.840', '6.958', '299.057.200', '50.000', '5.000.000', '2.080,84'])
      expect(sentence).toContain(figure);
  });
});

describe('what is not known', () => {
  test('a body that is in no register is called by its id', () => {
    expect(bodyName(bodies, 'dien-bien')).toBe('dien-bien');
    expect(bodyName(bodies, 'lai-chau')).toBe('LĐLĐ tỉnh Lai Châu');
  });

  test('a rule or notice without a sentence is told by its id', () => {
    for (const language of languages) {
      expect(findingSentence({ rule: 'toString', params: {} }, language, bodies)).toBe('toString');
      expect(noticeSentence({ id: 'no-such-notice', params: {} }, language)).toBe('no-such-notice');
      expect(noticeSentence({ id: 'toString', params: {} }, language)).toBe('toString');
    }
  });

  test('what the reader met is told as a finding too', () => {
    const params = noticeFacts['repeated-cell'];
    expect(findingSentence({ rule: 'repeated-cell', params }, 'vi', bodies)).toBe(
      noticeSentence({ id: 'repeated-cell', params }, 'vi'),
    );
  });
});
