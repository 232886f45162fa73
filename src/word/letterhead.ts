/** Above the title: the body on the left, the national motto with place and date on the right. */
import { convertMillimetersToTwip as mm, TableCell, TableRow, type Paragraph } from 'docx';
import type { ReportDocument } from '../report-text/report-document';
import { plainTable } from './plain-table';
import { SIZE } from './paper';
import { paragraph, rule } from './text';

/** Millimetres: the country's name fits into one line of the right half. */
const LEFT = 66;
const RIGHT = 99;
/** The line under the body's name is a third of it, the one under the motto as long as the motto. */
const BODY_RULE = mm(22);
const MOTTO_RULE = mm(19);

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: mm(width), type: 'dxa' }, children });
}

export function letterhead({
  letterhead: body,
  number,
  motto,
  placeAndDate,
}: ReportDocument): ReturnType<typeof plainTable> {
  const [country = '', words = ''] = motto;
  const centred = { align: 'center' } as const;
  const left = [
    paragraph(body, { ...centred, size: SIZE.small, bold: true }),
    rule(BODY_RULE),
    paragraph(number, { ...centred, size: SIZE.text }),
  ];
  const right = [
    paragraph(country, { ...centred, size: SIZE.small, bold: true }),
    paragraph(words, { ...centred, size: SIZE.text, bold: true }),
    rule(MOTTO_RULE),
    paragraph(placeAndDate, { ...centred, size: SIZE.text, italics: true, before: 60 }),
  ];
  return plainTable(
    [LEFT, RIGHT],
    [new TableRow({ cantSplit: true, children: [cell(LEFT, left), cell(RIGHT, right)] })],
  );
}
