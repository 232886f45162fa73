/** What of a file's parts is handed to the grid: sheets, texts and styles; no pictures, charts, links or protection. */

const WANTED =
  /worksheet\+xml|sheet\.main\+xml|template\.main\+xml|macroEnabled\.main\+xml|styles\+xml|theme\+xml|sharedStrings\+xml/;
const OVERRIDE = /<Override\b[^>]*>/g;
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/** Protection is left out because the grid locks whole sheets, cells meant to be typed in too. */
const UNWANTED = [
  'sheetProtection',
  'drawing',
  'legacyDrawing',
  'picture',
  'hyperlinks',
  'tableParts',
  'oleObjects',
].map((name) => new RegExp(`<${name}\\b(?:${ATTRIBUTES}/>|${ATTRIBUTES}>[\\s\\S]*?</${name}>)`, 'g'));

function wantedOnly(contentTypes: string): string {
  return contentTypes.replace(OVERRIDE, (override) => (WANTED.test(override) ? override : ''));
}

function plainSheet(xml: string): string {
  return UNWANTED.reduce((text, unwanted) => text.replace(unwanted, ''), xml);
}

/** Addresses from the root of the package, which the grid does not follow, told from the workbook's folder. */
function fromWorkbook(relationships: string): string {
  return relationships.replace(/(\bTarget=["'])\/xl\//g, '$1');
}

type Parts = Readonly<Record<string, string>>;

export function forGrid(parts: Parts): Parts {
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(parts)) {
    if (name === '[Content_Types].xml') kept[name] = wantedOnly(text);
    else if (name === 'xl/_rels/workbook.xml.rels') kept[name] = fromWorkbook(text);
    else kept[name] = name.startsWith('xl/worksheets/') ? plainSheet(text) : text;
  }
  return kept;
}

export function holdsPictures(parts: Parts): boolean {
  return Object.keys(parts).some((name) => name.startsWith('xl/drawings/drawing'));
}

/** Whether a sheet is locked, so that only the cells meant for it can be typed in. */
export function holdsProtection(parts: Parts): boolean {
  return Object.entries(parts).some(
    ([name, text]) => name.startsWith('xl/worksheets/') && /<(?:\w+:)?sheetProtection\b/.test(text),
  );
}
