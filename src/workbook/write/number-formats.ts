import { decimalPlaces, type Decimal } from '../../core/figures/decimal';
import type { Indicator } from '../../core/form';

/** Text that Excel must not take for a number or a formula, not even after someone edits the cell. */
export const TEXT_FORMAT = '@';

export const WHOLE = '#,##0';

/** Counts under ten as the form prints them: 02, 05, but 0; below zero (net growth) with their sign, which some programs drop in a second part. */
export const PRINTED_COUNT = '[<1]0;[<10]00;#,##0';

/** Sums of money that are no longer whole after someone corrected a figure: shown to the đồng, never rounded away. */
export const ANY_DECIMALS = '#,##0.0#####';

function withDecimals(whole: string, places: number): string {
  return places === 0 ? whole : `${whole}.${'0'.repeat(places)}`;
}

function placesOf(value: Decimal | '-' | null): number {
  return value === null || !/^-?\d/.test(value) ? 0 : decimalPlaces(value);
}

/** Only as many decimals as the figure has: "157,000" of a whole 157 would be read as a thousand times more. */
export function formatOf(indicator: Indicator, value: Decimal | '-' | null, count = WHOLE): string {
  switch (indicator.kind) {
    case 'count':
      return count;
    case 'money':
      return withDecimals(WHOLE, placesOf(value));
    case 'share':
      return `${withDecimals('0', placesOf(value))}%`;
    case 'judgement':
      return TEXT_FORMAT;
  }
}

export function rateFormat(decimals: number): string {
  return withDecimals('0', decimals);
}
