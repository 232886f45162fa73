/** The look of the report: Times New Roman as Decree 30/2020/NĐ-CP asks, thin borders, few and pale colours. */
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';

export type CellStyle = Partial<Style>;

const FONT_NAME = 'Times New Roman';

export const colours = {
  ink: 'FF000000',
  quiet: 'FF595959',
  warning: 'FFC00000',
  line: 'FF7F7F7F',
  heading: 'FFE7ECF2',
  band: 'FFF4F6F9',
  notAsked: 'FFEFEFEF',
  low: 'FFF8D3D3',
  middle: 'FFFFF4CC',
  over: 'FFDFF0D8',
} as const;

export function solid(argb: string): Fill {
  // Excel takes a conditional format's fill from bgColor and a cell's own from fgColor.
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

const thin: Partial<Border> = { style: 'thin', color: { argb: colours.line } };
const black: Partial<Border> = { style: 'thin', color: { argb: colours.ink } };

export const borders = {
  grey: { top: thin, left: thin, bottom: thin, right: thin },
  /** Over several cells as if they were one. */
  greyRow: { top: thin, bottom: thin },
  black: { top: black, left: black, bottom: black, right: black },
} as const satisfies Record<string, Partial<Borders>>;

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly align?: NonNullable<Alignment['horizontal']>;
  readonly vertical?: NonNullable<Alignment['vertical']>;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: keyof typeof borders;
  readonly fill?: string;
  readonly format?: string;
}

export function font({ size, bold = false, italic = false, colour = colours.ink }: Look): Partial<Font> {
  return { name: FONT_NAME, family: 1, size, bold, italic, color: { argb: colour } };
}

export function style(look: Look): CellStyle {
  const { align = 'left', vertical = 'middle', wrap = true, indent, border, fill, format } = look;
  return {
    font: font(look),
    alignment: { horizontal: align, vertical, wrapText: wrap, ...(indent !== undefined && { indent }) },
    ...(border && { border: borders[border] }),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(format !== undefined && { numFmt: format }),
  };
}
