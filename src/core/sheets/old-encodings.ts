/**
 * Text typed in TCVN3 (.VnTime …) and VNI, which put Vietnamese letters where Unicode has other ones: told by the font of
 * the cell, decoded letter by letter. Source of TCVN3: TCVN 5712:1993, VN3; of VNI: the table of the VNI-* Windows fonts.
 */

/** The letters of TCVN3 in the order of its codes, beside the characters that Unicode has there. */
const TCVN3_STORED = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_MEANT = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** VNI writes a letter, then its mark; some letters have a code of their own. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};
const BREVE = '\u0306';
const HAT = '\u0302';
const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: HAT,
  ê: BREVE,
  à: HAT + GRAVE,
  á: HAT + ACUTE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const VNI_BASE = /[aeouyAEOUYôöÔÖ]/;

const TCVN3_FONT = /^\.vn/i;
const VNI_FONT = /^vni[- ]/i;
/** The fonts of TCVN3 that show capitals for small letters have an H behind their name: .VnTimeH. */
const CAPITALS = /h$/i;

const tcvn3 = new Map(Array.from(TCVN3_STORED, (stored, index) => [stored, TCVN3_MEANT.charAt(index)]));

function fromTcvn3(text: string, font: string): string {
  const decoded = Array.from(text, (letter) => tcvn3.get(letter) ?? letter).join('');
  return CAPITALS.test(font) ? decoded.toLocaleUpperCase('vi') : decoded;
}

function fromVni(text: string): string {
  let decoded = '';
  let base = false;
  for (const letter of text) {
    const mark: string | undefined = base ? VNI_MARKS[letter.toLowerCase()] : undefined;
    decoded += mark ?? VNI_LETTERS[letter] ?? letter;
    base = mark === undefined && VNI_BASE.test(letter);
  }
  return decoded.normalize('NFC');
}

/** Letters that no old encoding has: whoever typed one types in Unicode, in a cell that has kept its old font. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;

/** Signs that only an old encoding puts into a Vietnamese text. */
const OLD_ONLY = /(?![àáâãèéêìíòóôõùúý])[\u00a1-\u00ff]/iu;

export function isTypedInUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Whether the text may be in Unicode as well: "Tân Uyên" has letters that stand for others in an old encoding. */
export function mayBeUnicode(text: string): boolean {
  return !OLD_ONLY.test(text);
}

/** The text in Unicode; null where it is typed so already, or its font is none of an old encoding, or nothing depends on it. */
export function decodeOldText(text: string, font: string | undefined): string | null {
  if (font === undefined || isTypedInUnicode(text)) return null;
  const decoded = TCVN3_FONT.test(font) ? fromTcvn3(text, font) : VNI_FONT.test(font) ? fromVni(text) : text;
  return decoded === text ? null : decoded;
}
