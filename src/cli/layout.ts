/** Tables and paragraphs that fit 80 columns. */
import Table from 'cli-table3';
import { printable } from './console';

export const SCREEN_WIDTH = 80;

export interface Column {
  readonly title: string;
  /** Without the padding. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** One line a row; what is too long is cut, so that a row never breaks. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    head: columns.map(({ title }) => title),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align = 'left' }) => align),
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  made.push(...rows.map((row) => row.map(printable)));
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Words broken into lines: `first` stands before the first of them, `rest` before the others. */
export function paragraph(text: string, rest = '', first = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of printable(text).split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (line.trim() !== '' && longer.length > SCREEN_WIDTH) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
  }
  lines.push(line);
  return lines.join('\n');
}
