/**
 * Whose name stands in a text. A place inside a longer name is another body: "Trường THPT Than Uyên" is not Than Uyên,
 * "LĐLĐ thành phố Tân Uyên" not the district of that name. So the words around a name must leave it what it is.
 */
import type { Bodies, Body } from '../register';
import { labelKey, plainKey } from '../text';

export interface NamesInText {
  /** Ids of the bodies named, each once. */
  readonly ids: readonly string[];
  /** A name of ours stands there as a part of some other name. */
  readonly inAnother: boolean;
}

interface Name {
  readonly id: string;
  readonly words: readonly string[];
  readonly plain: readonly string[];
  /** It says what sort of union it is, not only of which place or trade. */
  readonly isFull: boolean;
}

type Words = readonly string[];

/** Text cells are read with more care than file names, in which anything stands beside the name. */
export type NamedIn = 'text' | 'file-name';

function phrases(...texts: readonly string[]): readonly string[] {
  return texts.map(plainKey);
}

const UNION = phrases('LĐLĐ', 'Liên đoàn Lao động', 'Công đoàn', 'CĐ', 'CĐN', 'CĐVC');

/** In front of a bare place or trade these words leave it what it is. */
const LEADING = [
  ...phrases('đơn vị', 'báo cáo', 'của', 'gửi', 'phụ lục', 'PL', 'địa bàn'),
  ...phrases('BCH', 'Ban Chấp hành', 'BTV', 'Ban Thường vụ', 'LĐLĐ', 'Liên đoàn Lao động', 'Công đoàn', 'CĐ', 'H'),
];

/** Anywhere in front of a name these make it a part of some other body. */
const OTHER_BODIES = [
  ...phrases('CĐCS', 'Công đoàn cơ sở', 'Công đoàn cơ quan', 'Trường', 'THPT', 'THCS', 'Tiểu học', 'Mầm non'),
  ...phrases(
    'Bệnh viện',
    'BV',
    'TTYT',
    'Trung tâm',
    'Công ty',
    'Cty',
    'Chi cục',
    'UBND',
    'Huyện ủy',
    'Hợp tác xã',
    'HTX',
  ),
];
const WORDS_LOOKED_AT = 8;

const PLACES = phrases('tỉnh', 'huyện', 'thành phố', 'TP', 'thị xã', 'TX', 'thị trấn', 'quận', 'xã', 'phường');

function startsWith(words: Words, phrase: string): boolean {
  return ` ${words.join(' ')} `.startsWith(` ${phrase} `);
}

function endsWith(words: Words, phrase: string): boolean {
  return ` ${words.join(' ')} `.endsWith(` ${phrase} `);
}

const namesByBodies = new WeakMap<Bodies, readonly Name[]>();

/** The longer names first. */
function namesOf(bodies: Bodies): readonly Name[] {
  const known = namesByBodies.get(bodies) ?? sayNames(bodies);
  namesByBodies.set(bodies, known);
  return known;
}

function sayNames({ consolidating, branches }: Bodies): Name[] {
  const all: readonly Body[] = [consolidating, ...branches];
  const names = all.flatMap(({ id, name, also }) =>
    [name, ...(also ?? [])].map((text): Name => {
      const plain = plainKey(text).split(' ');
      return { id, words: labelKey(text).split(' '), plain, isFull: UNION.some((union) => startsWith(plain, union)) };
    }),
  );
  return names.sort((a, b) => b.words.join(' ').length - a.words.join(' ').length);
}

/** What ends a name: nothing more, the province, a date or year, a name already told ("|"). */
function isEnd(after: Words, province: string): boolean {
  const [next = ''] = after;
  return (
    after.length === 0 ||
    startsWith(after, province) ||
    startsWith(after, `tinh ${province}`) ||
    /^(\||\d+|nam|ngay|thang|quy|nop|lan|sua|bo|chinh|moi)$/.test(next)
  );
}

/** The place named right behind: "binh duong" of "tinh binh duong". */
function placeBehind(after: Words): string {
  const place = PLACES.find((one) => startsWith(after, one));
  return place === undefined ? '' : after.join(' ').slice(place.length + 1);
}

function isOurs({ isFull, plain }: Name, before: Words, after: Words, province: string, where: NamedIn): boolean {
  const near = before.slice(-WORDS_LOOKED_AT);
  if (OTHER_BODIES.some((other) => ` ${near.join(' ')} `.includes(` ${other} `))) return false;
  const isElsewhere = /^[a-z]/.test(placeBehind(after)) && !startsWith(after, `tinh ${province}`);
  if (where === 'file-name') return !PLACES.some((place) => !isFull && endsWith(before, place)) && !isElsewhere;
  const open = isFull && plain.at(-1) !== 'tinh';
  const ended = open ? !isElsewhere || isEnd(after, province) : isEnd(after, province);
  const begun = isFull || before.length === 0 || before.at(-1) === '|' || LEADING.some((one) => endsWith(before, one));
  return begun && ended;
}

/** The province's own name without what sort of body it is: "lai chau". */
function provinceOf({ consolidating }: Bodies): string {
  return plainKey(consolidating.name).replace(/^.*? tinh /, '');
}

/** `written` are the text's words as they are compared: with their marks, or, the same as `plain`, without. */
function find(written: Words, plain: Words, bodies: Bodies, where: NamedIn): NamesInText {
  const rest = [...plain];
  const exact = [...written];
  const ids: string[] = [];
  let inAnother = false;
  const province = provinceOf(bodies);
  for (const name of namesOf(bodies)) {
    const wanted = written === plain ? name.plain : name.words;
    const length = wanted.length;
    for (let at = 0; at + length <= exact.length; at += 1) {
      if (!wanted.every((word, index) => exact[at + index] === word)) continue;
      if (!isOurs(name, rest.slice(0, at), rest.slice(at + length), province, where)) {
        inAnother = true;
        continue;
      }
      if (!ids.includes(name.id)) ids.push(name.id);
      rest.splice(at, length, '|');
      exact.splice(at, length, '|');
    }
  }
  return { ids, inAnother };
}

/** Of two names at one place the longer one counts. Text typed without its marks is read as such. */
export function bodiesNamed(text: string, bodies: Bodies, where: NamedIn = 'text'): NamesInText {
  const plain = plainKey(text).split(' ');
  if (where === 'file-name') return find(plain, plain, bodies, where);
  const key = labelKey(text);
  const read = find(key.split(' '), plain, bodies, where);
  const isMarked = key !== plain.join(' ');
  return read.ids.length > 0 || read.inAnother || isMarked ? read : find(plain, plain, bodies, where);
}

/** How the name of a union, or of what a grassroots union belongs to, begins. */
const BODY_BEGINS = phrases(
  ...['CĐCS', 'Công đoàn', 'CĐ', 'CĐN', 'LĐLĐ', 'Liên đoàn Lao động', 'Trường', 'Bệnh viện', 'Trung tâm'],
  ...['Công ty', 'Cty', 'Chi cục', 'UBND', 'Nhà máy', 'Hợp tác xã', 'HTX'],
);

/** What may stand behind such a beginning without naming a body: the rest is in another cell, or it is everybody's. */
const NO_BODY = /^(|tinh|huyen|thanh pho|nganh|viet nam|cac cap.*|cap tren.*|co so|trong .*)$/;

const MOST_WORDS_OF_A_NAME = 14;

/** Whether a short text begins as the name of a body does. */
export function looksLikeBody(text: string): boolean {
  const plain = plainKey(text).replace(/^(ten )?don vi (bao cao |gui )?/, '');
  if (plain.split(' ').length > MOST_WORDS_OF_A_NAME) return false;
  return BODY_BEGINS.some(
    (begin) => `${plain} `.startsWith(`${begin} `) && !NO_BODY.test(plain.slice(begin.length + 1)),
  );
}

/** Offices that are no unions; without their marks these words mean other things ("Số", "Phong"), so the marks count. */
const OFFICE_BEGINS = ['Sở', 'Phòng', 'Ban', 'Hội', 'Xã', 'Phường', 'Khối', 'Tổ', 'Cơ quan'].map(labelKey);

/** Whether the name over the results begins as that of an office does. */
export function looksLikeOffice(text: string): boolean {
  const key = labelKey(text);
  return OFFICE_BEGINS.some((begin) => key.startsWith(`${begin} `));
}
