/** What a figure is told as: a result, what was assigned, a rate, a change, a wish. */
import { labelKey } from '../../core/text';
import { words } from '../tokens/words';
import type { ClaimKind, ClaimRole } from './claim';

const CHANGES = words('tăng giảm');
/** "07 đồng chí", "07 chiếc đồng hồ": persons and things named in passing. */
const MENTIONED = ['đồng chí', 'đ c', 'chiếc', 'cái', 'quyển', 'cuốn'].map(labelKey);
/** "phấn đấu có 24.500 đoàn viên", "bình quân mỗi CĐCS giới thiệu ít nhất 01": wished for, no result. */
const GOALS = ['phấn đấu', 'ít nhất', 'không dưới', 'tối thiểu', 'bình quân mỗi'].map(labelKey);
const OF_ALL = ['số', 'tổng số'].map(labelKey);
const [TARGET, ASSIGN, PLAN, SO_WITH] = [
  labelKey('chỉ tiêu'),
  labelKey('giao'),
  labelKey('kế hoạch'),
  labelKey('so với'),
];
/** "bàn giao 10 nhà", "giao lưu", "chuyển giao": other words than "giao 300". */
const OTHER_GIAO = words('bàn chuyển tiếp');
const ASSIGNED_BEHIND = ['được giao', 'chỉ tiêu giao', 'theo chỉ tiêu'].map(labelKey);
const REACHED = words('đạt');
/** "vượt chỉ tiêu 28 đoàn viên": by how many, and not how many. */
const BEYOND = labelKey('vượt');
const FEW = 4;

const endsWith = (text: string, end: string): boolean => ` ${text}`.endsWith(` ${end}`);

/** "đạt 98% số đơn vị", "đạt 55% tổng số đoàn viên": a share of all, no rate of a target. */
function isOfAll(noun: string): boolean {
  return OF_ALL.some((one) => noun.startsWith(`${one} `));
}

/** "giao 300", "kế hoạch 717", "chỉ tiêu 300": the words right before a figure say that it was assigned. */
function isAssigned(before: readonly string[]): boolean {
  const [second, last] = [before.at(-2) ?? '', before.at(-1) ?? ''];
  if (last === ASSIGN) return !OTHER_GIAO.has(second);
  if (endsWith(before.join(' '), PLAN)) return true;
  const near = before.slice(-FEW);
  return near.join(' ').includes(TARGET) && !near.some((word) => REACHED.has(word));
}

export interface Told {
  readonly kind: ClaimKind;
  readonly noun: string;
  /** Keys of the words before it, back to the figure before; and back to a comma only. */
  readonly before: readonly string[];
  readonly near: readonly string[];
  /** Behind a stroke: "328 đoàn viên/300 đoàn viên". */
  readonly behindStroke: boolean;
  readonly segmentKey: string;
}

export function roleOf({ kind, noun, before, near, segmentKey, behindStroke }: Told): ClaimRole {
  const words = before.join(' ');
  if (GOALS.some((one) => ` ${words} `.includes(` ${one} `))) return 'goal';
  if (kind === 'count' && MENTIONED.some((one) => ` ${noun} `.startsWith(` ${one} `))) return 'mention';
  if (before.slice(-2).some((word) => CHANGES.has(word)) && ` ${segmentKey} `.includes(` ${SO_WITH} `)) return 'change';
  if (kind === 'percent')
    return before.slice(-3).some((word) => REACHED.has(word)) && !isOfAll(noun) ? 'rate' : 'figure';
  const isWhatWasAsked = ASSIGNED_BEHIND.some((one) => ` ${noun} `.includes(` ${one} `));
  if (endsWith(words, SO_WITH)) return isWhatWasAsked ? 'target' : 'change';
  if (near.slice(-FEW).includes(BEYOND)) return 'change';
  return behindStroke || isAssigned(near) ? 'target' : 'figure';
}
