import type { Cell } from '../../core/workbook';

/** How the characters of a whole cell look, where that bears on its figure. */
export interface Look {
  /** They are struck out. */
  readonly struck: boolean;
  /** They have the colour of what is behind them. */
  readonly unseen: boolean;
}

export const PLAIN_LOOK: Look = { struck: false, unseen: false };

export function withLook<C extends Pick<Cell, 'type'>>(cell: C, { struck, unseen }: Look): C {
  if (!(struck || unseen) || (cell.type !== 'number' && cell.type !== 'text')) return cell;
  return { ...cell, ...(struck && { struck }), ...(unseen && { unseen }) };
}
