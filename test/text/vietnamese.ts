/** Whether words are Vietnamese: by the shape of their syllables, so that English and slips of the keyboard stand out. */

const START = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x';
const VOWELS =
  'iêu|yêu|ươi|ươu|uôi|uyê|oai|oay|oao|oeo|uây|uya|iê|yê|ươ|uô|uơ|uâ|uy|uê|ua|ưa|ia|ya|ưu|ưi|iu|êu|ôi|ơi|oi|ai|ay|ây|ao|au|âu|eo|ui|oa|oă|oe|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const END = 'ch|ng|nh|c|m|n|p|t';
const SYLLABLE = new RegExp(`^(${START})?(${VOWELS})(${END})?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable that ends in c, ch, p or t has an acute tone or a dot below. */
function hasRightTone(word: string, tones: readonly string[]): boolean {
  return !/(c|ch|p|t)$/.test(word) || tones.some((tone) => tone === '\u0301' || tone === '\u0323');
}

export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  return tones.length <= 1 && SYLLABLE.test(bare) && hasRightTone(bare, tones);
}

/** Names and menu entries that the reader sees in English in Excel or on the file itself. */
const KNOWN = new Set(
  `Excel Word PowerPoint PDF Outlook Office Numbers Apple OpenDocument RTF XML HTML CSV DOCTYPE MB SHA Covid Macro macro web shortcut TCVN VNI Unicode winmail dat
   xlsx xls xlsb ods docx csv zip rar z msg eml fods json VALUE REF NAME
   Save As Workbook File Info Protect Encrypt with Password Unmerge Cells Number
   LĐLĐ CĐCS ĐVT TT BCH TM SIGSEGV EACCES VnTime Arial DN JSON Thi Đua`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The words of a sentence that are not Vietnamese; addresses, codes and what stands in “quotes” are not its own. */
export function foreignWords(sentence: string): string[] {
  const own = sentence
    .replace(/“[^”]*”/gu, ' ')
    .replace(/\(=[^)]*\)/gu, ' ')
    .replace(/\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g, ' ')
    .replace(/\b[IVX]+\.[0-9a-z.]*/g, ' ')
    .replace(/[\w-]+(\/[\w.-]+)+/g, ' ')
    .replace(/#[A-Z/0!?]+/g, ' ')
    .replace(/[\p{L}-]+\.(?:xlsx|pdf)/gu, ' ');
  const words = own.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !/^[A-Z]$/.test(word) && !KNOWN.has(word) && !isVietnameseSyllable(word));
}
