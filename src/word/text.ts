/** Lines of text as the document's pages are made of. */
import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { SIZE } from './paper';

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'justified';
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** Twips before and after. */
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, justified: AlignmentType.BOTH };

/** What XML cannot hold is not text: a workbook's cell can carry it, a document cannot. */
function safe(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

export function run(text: string, look: Look = {}): TextRun {
  const options: IRunOptions = {
    text: safe(text),
    size: look.size ?? SIZE.text,
    bold: look.bold === true,
    italics: look.italics === true,
  };
  return new TextRun(options);
}

export function paragraph(content: string | readonly TextRun[], look: Look = {}): Paragraph {
  const { align = 'left', keepNext = false, newPage = false, before = 0, after = 0, firstLine = 0 } = look;
  const options: IParagraphOptions = {
    alignment: ALIGN[align],
    keepNext,
    pageBreakBefore: newPage,
    spacing: { before, after },
    indent: { firstLine },
    children: typeof content === 'string' ? [run(content, look)] : content,
  };
  return new Paragraph(options);
}

/** A solid line under what stands above it, set in from both sides by so many twips. */
export function rule(inset: number): Paragraph {
  return new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 0, after: 60, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
  });
}
