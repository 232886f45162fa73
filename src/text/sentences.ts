/** From facts to sentences: the only place that joins a finding or fault with its words. */
import type { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Bodies } from '../core/register';
import type { ReadNotice } from '../core/workbook';
import * as enDecided from './en/decided';
import { faults as enFaults } from './en/faults';
import { readNotices as enNotices } from './en/read-notices';
import { rules as enRules } from './en/rules';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { statedSentence } from './stated-sentence';
import * as viDecided from './vi/decided';
import { faults as viFaults } from './vi/faults';
import { readNotices as viNotices } from './vi/read-notices';
import { rules as viRules } from './vi/rules';
import { withoutOrders } from './without-orders';
import { sentenceOf, wording } from './wording';

const RULES = { vi: viRules, en: enRules };
const NOTICES = { vi: viNotices, en: enNotices };
const FAULTS = { vi: viFaults, en: enFaults };
const DECIDED = { vi: viDecided, en: enDecided };

export function findingSentence(
  { rule, params, stated, decision }: Pick<Finding, 'rule' | 'params' | 'stated' | 'decision'>,
  language: Language,
  bodies: Bodies,
): string {
  const sentence = sentenceOf(RULES[language], rule) ?? sentenceOf(NOTICES[language], rule);
  if (!sentence) return rule;
  const found = sentence(params, wording(language, bodies));
  const said = stated ? `${found} ${statedSentence(stated, language)}` : found;
  if (!decision) return said;
  const { decided, orders } = DECIDED[language];
  const value = decision.value === null ? null : formatNumber(decision.value, language);
  return `${withoutOrders(said, orders)} ${decided(value, decision.reason)}`;
}

export function faultSentence({ code, params }: Fault, language: Language): string {
  return (FAULTS[language][code] as (facts: unknown) => string)(params);
}

/** What the reader met in a file, before any form was looked for in it. */
export function noticeSentence({ id, params }: Pick<ReadNotice, 'id' | 'params'>, language: Language): string {
  const sentence = sentenceOf(NOTICES[language], id);
  return sentence ? sentence(params, wording(language)) : id;
}
