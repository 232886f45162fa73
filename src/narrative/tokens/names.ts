/** Digits that name or count off instead of stating a figure: documents, phases, numbered headings, names of campaigns. */
import { labelKey } from '../../core/text';
import { words } from './words';
import { touches, type Token } from './token';

/** "Kế hoạch số 275", "Nghị quyết 02": the last syllable of what bears a number. */
const NUMBERED_PAPERS = words('hoạch dẫn thị quyết định văn luận tri báo trình chế án đua lệnh nghị ương thư');
/** Two syllables that need no "số" before the number. */
const PAPERS = new Set(
  [
    'chỉ thị',
    'nghị quyết',
    'nghị định',
    'quyết định',
    'quy định',
    'kết luận',
    'thông tư',
    'công văn',
    'trung ương',
    'thông tri',
  ].map(labelKey),
);
const AFTER_PAPER = words('của về ngày năm và để do tại cũng hoặc số');
/** "giai đoạn 1", "lần thứ 12", "Điều 5": what is counted off. */
const COUNTED_OFF = words('thứ đợt đoạn điều khoản mục lớp vòng kỳ khóa khoá phần bước hạng cấp loại tw f zone');
const FREE_NUMBER = words('tổng con tỷ tỉ chỉ đa dân một');
const PAPER_CODE = /^[\p{Lu}Đ]{2}[\p{L}]*$/u;
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){0,3}$/;
const MARKUP = new Set(['#', '*', '(', '-', '–', '+', '•', '_']);
const DASHES = new Set(['-', '–', '—']);

/** Behind a paper's number: a letter that sticks to it ("7c"), and its year ("38/2022"). */
function behindNumber(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[next]?.kind === 'word' && touches(tokens[at], tokens[next]) && tokens[next]?.text.length === 1) next += 1;
  for (let years = 0; years < 2; years += 1)
    if (tokens[next]?.key === '/' && tokens[next + 1]?.kind === 'number' && touches(tokens[next], tokens[next + 1]))
      next += 2;
  return next;
}

/** "298/KH-LĐLĐ", "217-QĐ/TW", "7c/NQ-TLĐ", "38/2022/NĐ-CP", "32 - CT/TU". */
function paperCode(tokens: readonly Token[], at: number): number {
  const next = behindNumber(tokens, at);
  const [before, join, code, slash] = [tokens[next - 1], tokens[next], tokens[next + 1], tokens[next + 2]];
  if (code?.kind !== 'word' || !PAPER_CODE.test(code.text)) return 0;
  if (join?.key === '/') return touches(before, join) ? next - at : 0;
  if (!join || !DASHES.has(join.key)) return 0;
  const glued = touches(before, join) && touches(join, code) && /\p{Lu}{2}$/u.test(code.text);
  return glued || (slash?.key === '/' && touches(code, slash)) ? next - at : 0;
}

function isPaperNumber(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokens[at - 2], tokens[at - 1]];
  if (first?.kind !== 'word') return false;
  if (first.key === labelKey('số')) {
    if (second === undefined) return true;
    return second.kind === 'word' ? NUMBERED_PAPERS.has(second.key) && !FREE_NUMBER.has(second.key) : false;
  }
  if (second?.kind !== 'word' || !PAPERS.has(`${second.key} ${first.key}`)) return false;
  const after = tokens[at + 1];
  return after?.kind !== 'word' || AFTER_PAPER.has(after.key) || !/^\p{Ll}/u.test(after.text);
}

function isCountedOff(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before?.kind === 'word' && token !== undefined && COUNTED_OFF.has(before.key) && /^\d{1,2}$/.test(token.text);
}

/** "1.", "2.1.", "(1)" at the head of a paragraph, behind what markup stands there. */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !NUMBERING.test(token.text)) return false;
  if (!tokens.slice(Math.max(0, at - 8), at).every(({ key }) => MARKUP.has(key)) || at > 8) return false;
  const after = tokens[at + 1];
  if (after?.key === '.' || after?.key === ')')
    return tokens[at + 2]?.kind !== 'number' || !touches(after, tokens[at + 2]);
  return token.text.includes('.') && after?.kind === 'word' && /^\p{Lu}/u.test(after.text);
}

/** Names that hold a number, as their data has them: "Covid 19", "# triệu sáng kiến" (any number). */
export type NumberedName = readonly string[];

export function numberedName(text: string): NumberedName {
  return text.split(/\s+/).map((word) => (word === '#' ? '#' : labelKey(word)));
}

function isOf(name: NumberedName, index: number, token: Token): boolean {
  const wanted = name[index];
  return token.kind === 'number' ? wanted === '#' || wanted === labelKey(token.text) : wanted === token.key;
}

/** Whether the number at `at` is a part of this name; signs between its words do not matter. */
function isIn(name: NumberedName, tokens: readonly Token[], at: number): boolean {
  const plain = (step: 1 | -1, count: number): Token[] | null => {
    const found: Token[] = [];
    for (let i = at + step; found.length < count; i += step) {
      const token = tokens[i];
      if (!token || Math.abs(i - at) > 2 * count + 4) return null;
      if (token.kind !== 'sign') found.push(token);
    }
    return step === 1 ? found : found.reverse();
  };
  const token = tokens[at];
  return name.some((_, index) => {
    if (!token || !isOf(name, index, token)) return false;
    const [before, after] = [plain(-1, index), plain(1, name.length - 1 - index)];
    return before !== null && after !== null && [...before, token, ...after].every((one, i) => isOf(name, i, one));
  });
}

/** How many tokens from `at` on are a name's; 0 where the number may be a figure. */
export function nameAt(tokens: readonly Token[], at: number, names: readonly NumberedName[]): number {
  const code = paperCode(tokens, at);
  if (code > 0) return code;
  const is =
    isPaperNumber(tokens, at) ||
    isCountedOff(tokens, at) ||
    isNumbering(tokens, at) ||
    names.some((name) => isIn(name, tokens, at));
  return is ? 1 : 0;
}

/** "Quyết định 217, 218": a number behind a paper's number, with nothing counted behind it. */
export function goesOnNaming(tokens: readonly Token[], last: Token | undefined, at: number): boolean {
  const after = tokens[at + 1];
  return last?.kind === 'name' && tokens[at - 1]?.key === ',' && (after?.kind !== 'word' || AFTER_PAPER.has(after.key));
}
