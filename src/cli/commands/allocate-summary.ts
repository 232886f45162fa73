/** What a person sees of an allocation: a table for each indicator, with its reasoning. */
import type { AllocatedTarget } from '../../core/targets/allocated-targets';
import { sum, subtract } from '../../core/figures/decimal';
import type { Bodies } from '../../core/register';
import type { Language } from '../../text/language';
import { formatNumber } from '../../text/number-format';
import { SHOWN_PLACES, type AllocationProblem } from '../../core/targets/allocation';
import { bodyName } from '../../text/wording';
import { ALLOCATE_TEXTS } from './allocate-texts';
import { paragraph, table } from '../layout';

export interface AllocationWords {
  readonly language: Language;
  readonly bodies: Bodies;
}

export function problemWords(problem: AllocationProblem, { language, bodies }: AllocationWords): string {
  const say = {
    number: (value: string) => formatNumber(value, language),
    body: (id: string) => bodyName(bodies, id),
  };
  const sentence = ALLOCATE_TEXTS[language].problems[problem.kind] as (facts: unknown, how: typeof say) => string;
  return sentence(problem, say);
}

/** Shares are compared by their last decimals: all of them are shown. */
function withDecimals(value: string): string {
  const [whole = '', decimals = ''] = value.split('.');
  return `${whole}.${decimals.padEnd(SHOWN_PLACES, '0')}`;
}

function splitTable({ allocation, target }: AllocatedTarget, { language, bodies }: AllocationWords): string {
  if (allocation.status !== 'split') return '';
  const { columns, grounds, total } = ALLOCATE_TEXTS[language];
  const number = (value: string | null): string => (value === null ? '' : formatNumber(value, language));
  const exact = (value: string | null): string => (value === null ? '' : number(withDecimals(value)));
  const rows = allocation.parts.map(({ body, base, share, floor, remainder, given, ground }) => {
    const more = floor !== null && subtract(given, floor) === '1' ? ' +1' : '';
    const cells = [number(base), exact(share), number(floor) + more, exact(remainder), number(given)];
    return [bodyName(bodies, body), ...cells, grounds[ground]];
  });
  const bases = allocation.parts.flatMap(({ base }) => base ?? []);
  return table(
    [
      { title: columns.body, width: 24 },
      { title: columns.base, width: 8, align: 'right' },
      { title: columns.share, width: 12, align: 'right' },
      { title: columns.floor, width: 9, align: 'right' },
      { title: columns.remainder, width: 9, align: 'right' },
      { title: columns.given, width: 7, align: 'right' },
      { title: columns.ground, width: 14 },
    ],
    [...rows, [total, number(sum(bases)), '', '', '', number(target), '']],
  );
}

/** A part of which more is to be told than its share: a minimum, or what was decided beforehand. */
function isSpecial({ parts }: Extract<AllocatedTarget['allocation'], { readonly status: 'split' }>): boolean {
  return parts.some(({ ground }) => ground !== 'base');
}

/** One indicator: a line where the base decided alone, for the workbook holds the reasoning; else its table, or why it cannot be split. */
export function allocationSummary(one: AllocatedTarget, words: AllocationWords): string {
  const texts = ALLOCATE_TEXTS[words.language];
  const { indicator, target, allocation } = one;
  const number = (value: string): string => formatNumber(value, words.language);
  const title = texts.split(indicator.code, indicator.label, number(target));
  if (allocation.status !== 'split')
    return `${paragraph(title, '  ')}\n${paragraph(texts.impossible(problemWords(allocation.problem, words)), '  ', '  ')}`;
  const { parts } = allocation;
  if (isSpecial(allocation)) return `${paragraph(title, '  ')}\n${splitTable(one, words)}`;
  const base = sum(parts.flatMap((part) => part.base ?? []));
  const up = parts.filter(({ floor, given }) => floor !== null && floor !== given).length;
  return paragraph(
    `${title}; ${texts.splitInLine(number(base), number(sum(parts.map(({ given }) => given))), up)}`,
    '  ',
  );
}
