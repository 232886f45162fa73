/** A report's document → the bytes of a .docx file. Pure: no file system, no clock; the same document gives the same bytes. */
import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import type { ReportDocument } from '../report-text/report-document';
import { appendixTable } from './appendix-table';
import { letterhead } from './letterhead';
import { repack } from './package';
import { FIRST_LINE, page, PARAGRAPH_GAP, SIZE, styles, TEXT_WIDTH_MM } from './paper';
import { plainTable } from './plain-table';
import { paragraph, type Look } from './text';

const CENTRED: Look = { align: 'center' };
const TITLE: Look = { ...CENTRED, size: SIZE.large, bold: true, keepNext: true };

function above({ title, attachedTo, noteAbove, warning }: ReportDocument): FileChild[] {
  return [
    paragraph(title, { ...TITLE, before: 240 }),
    paragraph(attachedTo, { ...CENTRED, size: SIZE.large, italics: true, after: PARAGRAPH_GAP, keepNext: true }),
    paragraph(noteAbove, { ...CENTRED, italics: true, after: PARAGRAPH_GAP, keepNext: true }),
    ...(warning === null ? [] : [paragraph(warning, { ...CENTRED, bold: true, after: PARAGRAPH_GAP, keepNext: true })]),
  ];
}

/** Both halves stay on one page, with room for hand and seal. */
function signatures({ signatures: { left, right, hint } }: ReportDocument): FileChild {
  const half = TEXT_WIDTH_MM / 2;
  const cell = (lines: readonly string[]): TableCell =>
    new TableCell({
      width: { size: mm(half), type: 'dxa' },
      children: [
        ...lines.map((line) => paragraph(line, { ...CENTRED, bold: true, keepNext: true })),
        paragraph(hint, { ...CENTRED, size: SIZE.small, italics: true, after: 1200 }),
      ],
    });
  return plainTable([half, half], [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })]);
}

function below(document: ReportDocument): FileChild[] {
  const { notesTitle, notes } = document;
  return [
    ...(notes.length > 0 ? [paragraph(notesTitle, { bold: true, before: PARAGRAPH_GAP, keepNext: true })] : []),
    ...notes.map(({ text, warns }) =>
      paragraph(`- ${text}`, { align: 'justified', bold: warns, italics: !warns, keepNext: true }),
    ),
    paragraph('', { keepNext: true }),
    signatures(document),
  ];
}

function draft({ draft: { heading, explanation, parts } }: ReportDocument): FileChild[] {
  return [
    // No section of its own: Word and LibreOffice may print an empty page before one.
    paragraph(heading, { ...TITLE, after: PARAGRAPH_GAP, newPage: true }),
    paragraph(explanation, { align: 'justified', italics: true, after: PARAGRAPH_GAP }),
    ...parts.flatMap(({ title, sentences }) => [
      ...(title === '' ? [] : [paragraph(title, { bold: true, before: PARAGRAPH_GAP, keepNext: true })]),
      ...sentences.map((one) =>
        paragraph(one, { align: 'justified', before: PARAGRAPH_GAP, firstLine: FIRST_LINE, bold: title === '' }),
      ),
    ]),
  ];
}

function pageNumber(): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.text })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

export async function writeDocument(document: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    styles,
    features: { updateFields: false },
    sections: [
      {
        properties: page,
        headers: { default: pageNumber() },
        children: [
          letterhead(document),
          ...above(document),
          appendixTable(document.table),
          ...below(document),
          ...draft(document),
        ],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)));
}
