/** How many lines a text takes in a cell. exceljs does not fit row heights, and a row that is too low hides words. */

/** Widths of Times New Roman in thousandths of the font size, by letters of equal width; marks add nothing. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['.,', 250],
  ['ijlt/:;|', 278],
  [" !'()[]-frI`", 333],
  ['sJ', 389],
  ['acez?', 444],
  ['bdđghknopquvxy0123456789*_$#“”–', 500],
  ['PFS+<>=^', 560],
  ['EZTLB', 620],
  ['CR', 667],
  ['wADĐGHKNOQUVXY', 722],
  ['m&', 778],
  ['M%W@', 910],
  ['…—', 1000],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const OTHER = 560;
const BOLD = 1.06;

/** One unit of column width is a digit of Excel's default font: 7 pixels, of which a cell's edges take 5 in all. */
const PIXELS_PER_UNIT = 7;
const EDGES = 6;
const PIXELS_PER_POINT = 96 / 72;

/** Programs measure letters a little differently: rather a line too many than one too few. */
const SAFETY = 1.02;

export interface TextBox {
  /** Column width as Excel counts it; of merged columns, their sum. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean | undefined;
}

function pixels(text: string, { size, bold }: TextBox): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += WIDTH_OF.get(letter) ?? OTHER;
  return (thousandths / 1000) * size * PIXELS_PER_POINT * SAFETY * (bold === true ? BOLD : 1);
}

/** Lines that one paragraph takes: whole words, and words longer than a line broken. */
function linesOfParagraph(text: string, box: TextBox): number {
  const room = box.width * PIXELS_PER_UNIT - EDGES;
  const space = pixels(' ', box);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = pixels(word, box);
    if (used > 0 && used + space + length > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.floor(length / room);
    lines += broken;
    used += (used > 0 ? space : 0) + length - broken * room;
  }
  return lines;
}

export function lineCount(text: string, box: TextBox): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, box), 0);
}

/** Of the font size. */
const LINE_HEIGHT = 1.16;

/** Excel's own limit for a row. */
const HIGHEST_ROW = 409;

/** Points a row needs for so many lines of a font size. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(HIGHEST_ROW, Math.round((lines * size * LINE_HEIGHT + 4) * 4) / 4);
}
