/** One cell's value, the plain way. */
import Big from 'big.js';
import { mains, NoAnswer, inMain } from './plain-package';
import type { Element } from './xml-tree';

export type StyleMeaning = 'number' | 'percent' | 'date' | 'unknown';

export type PlainValue =
  'blank' | 'unclear' | { readonly type: string; readonly value: string; readonly percent: boolean };

export interface Written {
  readonly type: string;
  readonly text: string | null;
  readonly inline: string | null;
  readonly meaning: StyleMeaning;
  readonly strings: readonly Element[] | null;
  readonly date1904: boolean;
}

export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function runText(run: Element): string {
  const texts = mains(run, 't');
  if (texts.some(({ children }) => children.length > 0)) throw new NoAnswer('elements in a text');
  return texts.map(({ text }) => unescaped(text)).join('');
}

/** Plain characters and those of runs, in their order; not the phonetic ones. */
export function plainText(item: Element): string {
  if (/[^ \t\r\n]/.test(item.text)) throw new NoAnswer('stray text');
  return item.children
    .map((child) => {
      if (inMain(child, 'r')) return runText(child);
      return inMain(child, 't') ? runText({ ...item, children: [child] }) : '';
    })
    .join('');
}

const clear = (type: string, value: string): PlainValue => ({ type, value, percent: false });

/** The number without what does not change it. */
export function sameNumber(a: string, b: string): boolean {
  return new Big(a).eq(new Big(b));
}

function numberValue(text: string, { meaning, date1904 }: Written): PlainValue {
  const isNumber = text.length <= 400 && /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,5})?$/.test(text);
  const number = Number(text);
  if (!isNumber || !Number.isFinite(number) || Math.abs(number) >= 1e15 || meaning === 'unknown') return 'unclear';
  if (number === 0 && /[1-9]/.test(text.replace(/e.*/i, ''))) return 'unclear';
  if (meaning === 'date') return dateValue(number, date1904);
  return { type: 'number', value: text.replace(/^\+/, ''), percent: meaning === 'percent' };
}

function dateValue(serial: number, date1904: boolean): PlainValue {
  if (serial < (date1904 ? 0 : 1) || Math.floor(serial) === 60 || serial >= 2_957_003) return 'unclear';
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const seconds = Math.round(serial * 86_400);
  if (Math.abs(serial * 86_400 - seconds) > 0.004) return 'unclear';
  const iso = new Date(first + seconds * 1000).toISOString();
  return clear('date', iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19));
}

function sharedValue(index: string, strings: readonly Element[] | null): PlainValue {
  if (strings === null) throw new NoAnswer('no shared texts');
  const item = /^\d{1,9}$/.test(index) ? strings[Number(index)] : undefined;
  if (!item) return 'unclear';
  return clear('text', plainText(item));
}

function isoValue(text: string): PlainValue {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?Z?$/.exec(text);
  const date = match?.[1] ?? '';
  const moment = Date.parse(`${date}T${match?.[2] ?? '00:00:00'}Z`);
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(date)) return 'unclear';
  return clear('date', match?.[2] === undefined || match[2] === '00:00:00' ? date : `${date}T${match[2]}`);
}

export function plainValue(written: Written): PlainValue {
  const { type, inline } = written;
  if (inline !== null) {
    const agrees = type === 'inlineStr' && (written.text === null || unescaped(written.text) === inline);
    return agrees ? clear('text', inline) : 'unclear';
  }
  if (written.text === null) return 'blank';
  if (type === 'str') return clear('text', unescaped(written.text));
  if (written.text === '') return 'blank';
  const text = written.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (text === '') return 'blank';
  switch (type) {
    case '':
    case 'n':
      return numberValue(text, written);
    case 's':
      return sharedValue(text, written.strings);
    case 'b':
      return (
        {
          '1': clear('boolean', 'TRUE'),
          true: clear('boolean', 'TRUE'),
          '0': clear('boolean', 'FALSE'),
          false: clear('boolean', 'FALSE'),
        }[text] ?? 'unclear'
      );
    case 'd':
      return isoValue(text);
    case 'e':
      return clear('error', text);
    default:
      return 'unclear';
  }
}
