import type { FileKind } from './kind';

/** Enough to tell what a text is; a table's lines are shorter. */
const SAMPLE = 4096;

const latin1 = new TextDecoder('latin1');

function sampleText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const sample = bytes.subarray(0, SAMPLE);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(sample);
  const binary = sample.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b && byte !== 0x1a));
  // A cut character at the end of the sample is no matter: only ASCII is looked at.
  return binary ? null : latin1.decode(sample).replace(/^\xef\xbb\xbf/, '');
}

const beginnings: readonly (readonly [RegExp, FileKind])[] = [
  [/^<\?xml[^]*<\?mso-application\s+progid="Excel\.Sheet"/i, 'xml-spreadsheet'],
  [/^(<\?xml[^>]*>\s*)?<(\w+:)?Workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet/i, 'xml-spreadsheet'],
  [/^<\?xml[^]*<\?mso-application\s+progid="Word\.Document"/i, 'word-document'],
  [/^<\?xml[^]*<office:document\b[^]*opendocument\.spreadsheet/i, 'open-document'],
  [
    /^(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[^])*-->\s*)*<(!doctype\s+html|html|head|body|table|meta|style|div|script)\b/i,
    'web-page',
  ],
  [/^MIME-Version:[^]*Content-Type:\s*(multipart\/related|text\/html)/i, 'web-page'],
  [/^<(\?xml|!DOCTYPE|!ELEMENT|[A-Za-z_])/, 'xml'],
  [/^\[InternetShortcut\]/i, 'shortcut'],
  [/^\{\s*"(url|doc_id)"\s*:/, 'shortcut'],
  [/^(Received|Return-Path|Delivered-To|From|Subject|Message-ID|X-[\w-]+|Date|MIME-Version):\s/i, 'e-mail'],
];

/** What a text is; null where the bytes are no text. Tables (CSV, SYLK, DIF) and plain words share one kind. */
export function kindOfText(bytes: Uint8Array): FileKind | null {
  const text = sampleText(bytes);
  if (text === null) return null;
  const start = text.trimStart();
  for (const [beginning, kind] of beginnings) if (beginning.test(start)) return kind;
  return 'text-table';
}
