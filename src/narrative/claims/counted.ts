/** What a figure counts: "cuộc", "đơn vị", "suất"; told by the words behind it, or else by those before. */
import { labelKey } from '../../core/text';
import type { Claim } from './claim';

const COUNTED = [
  'cuộc',
  'suất',
  'xuất',
  'lượt',
  'đơn vị',
  'CĐCS',
  'công đoàn cơ sở',
  'công đoàn cấp trên',
  'doanh nghiệp',
  'đoàn viên',
  'bản',
  'lớp',
  'người',
  'mô hình',
  'dự án',
  'hộ',
  'nhà',
  'cán bộ',
  'CCVCLĐ',
  'CNVCLĐ',
  'CNLĐ',
  'lao động',
  'tập thể',
  'cá nhân',
  'sáng kiến',
  'gia đình',
  'trường hợp',
  'văn bản',
].map(labelKey);

/** Words that only look like a thing that is counted: "khu vực sản xuất", "khu vực nhà nước". */
const OTHER_WORDS = ['sản xuất', 'đề xuất', 'xuất sắc', 'xuất khẩu', 'cơ bản', 'nhà nước', 'nhà máy', 'nhà giáo'].map(
  labelKey,
);

function withoutOtherWords(before: string): string {
  return OTHER_WORDS.reduce((text, words) => text.replaceAll(` ${words} `, '  '), ` ${before} `);
}

const startsWith = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);

/** Null where nothing tells: "khu vực sản xuất kinh doanh 1.406". */
export function countedThing({ noun, before }: Claim): string | null {
  if (noun !== '') return COUNTED.find((one) => startsWith(noun, one)) ?? noun.split(' ')[0] ?? null;
  let [found, at]: [string | null, number] = [null, -1];
  const words = withoutOtherWords(before);
  for (const one of COUNTED) {
    const last = words.lastIndexOf(` ${one} `);
    if (last > at) [found, at] = [one, last];
  }
  return found;
}

const FOR = labelKey('cho');
const SOME_OF_THEM = new Set(['các', 'những', 'hơn', 'trên', 'gần', 'khoảng'].map(labelKey));

/** "hỗ trợ cho 251 đoàn viên", "cho các 3 trường học": whoever gets it is no part of what is given. */
export function isReceiver({ before }: Claim): boolean {
  const [second, last] = before.split(' ').slice(-2);
  return (last ?? second) === FOR || (second === FOR && last !== undefined && SOME_OF_THEM.has(last));
}
