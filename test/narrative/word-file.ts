/** Word files as the docx library writes them: paragraphs, a table, notes. */
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

export type Line =
  string | { readonly text: string; readonly note?: number; readonly raised?: string; readonly behind?: string };

export interface WordFile {
  readonly lines: readonly Line[];
  readonly notes?: readonly string[];
  readonly table?: readonly (readonly string[])[];
  readonly font?: string;
}

function runsOf(line: Line, font: string | undefined): (TextRun | FootnoteReferenceRun)[] {
  const run = (text: string, superScript = false): TextRun => new TextRun({ text, superScript, ...(font && { font }) });
  if (typeof line === 'string') return [run(line)];
  return [
    run(line.text),
    ...(line.raised === undefined ? [] : [run(line.raised, true)]),
    ...(line.note === undefined ? [] : [new FootnoteReferenceRun(line.note)]),
    ...(line.behind === undefined ? [] : [run(line.behind)]),
  ];
}

export async function wordFile({ lines, notes = [], table, font }: WordFile): Promise<Uint8Array> {
  const rows = table?.map(
    (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  const footnotes = Object.fromEntries(notes.map((text, index) => [index + 1, { children: [new Paragraph(text)] }]));
  const document = new Document({
    footnotes,
    sections: [
      {
        children: [
          ...lines.map((line) => new Paragraph({ children: runsOf(line, font) })),
          ...(rows ? [new Table({ rows })] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
