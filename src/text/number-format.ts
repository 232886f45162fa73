import type { Decimal } from '../core/figures/decimal';
import type { Language } from './language';

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** "2080.84" → "2.080,84" in Vietnamese, "2,080.84" in English. Text that is no decimal ("-") stays as it is. */
export function formatNumber(value: Decimal, language: Language): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return value;
  const [, sign = '', whole = '', decimals] = parts;
  const { group, decimal } = SIGNS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return sign + grouped + (decimals === undefined ? '' : decimal + decimals);
}

/** As one types it into a cell: "2080.84" → "2080,84" in Vietnamese; nothing sets the thousands apart. */
export function typedNumber(value: Decimal, language: Language): string {
  return /^-?\d+\.\d+$/.test(value) ? value.replace('.', SIGNS[language].decimal) : value;
}
