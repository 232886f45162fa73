/** Draws an appendix on a sheet, looking as the official form does. */

const FONT = { name: 'Times New Roman', size: 13 };
const WIDTHS = { number: 6, label: 58, measure: 13, earlier: 13, result: 14, rate: 12, note: 22 };
const LINE = { style: 'thin', color: { argb: 'FF000000' } };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const CENTRED = { horizontal: 'center', vertical: 'middle', wrapText: true };
/** A reason may be longer than its row is high: it is read from its beginning. */
const NOTE = { horizontal: 'left', vertical: 'top', wrapText: true };
const LEFT = { horizontal: 'left', vertical: 'middle', wrapText: true };

/** `left` columns stay empty on the left; `hidden` names columns that nobody sees. */
export function drawAppendix(workbook, plan, { sheetName = 'Phụ lục', left = 0, hidden = [] } = {}) {
  const sheet = workbook.addWorksheet(sheetName);
  const columnOf = (name) => left + 1 + plan.columns.indexOf(name);
  const place = { sheet, plan, columnOf, first: left + 1, last: left + plan.columns.length };
  for (const name of plan.columns) sheet.getColumn(columnOf(name)).width = WIDTHS[name];
  for (const name of hidden) sheet.getColumn(columnOf(name)).hidden = true;

  const headingRow = drawTitles(place);
  const lastTableRow = drawRows(place, drawHeading(place, headingRow));
  const lastRow = drawNotesBelow(place, lastTableRow + 1);
  setUpPage(place, headingRow, lastRow);
  return sheet;
}

/** Draws what stands above the table and returns the first row under it. */
function drawTitles({ sheet, plan, first, last }) {
  const lines = [
    ...plan.above.map((text) => ({ text, font: { bold: true }, alignment: CENTRED, height: 20 })),
    { text: plan.union, font: { bold: true }, alignment: { ...LEFT, wrapText: false }, height: 20 },
    { text: plan.title, font: { bold: true, size: 14 }, alignment: CENTRED, height: 30 },
    { text: plan.year, font: { bold: true, size: 14 }, alignment: CENTRED, height: 22 },
    { text: plan.noteAbove, font: { italic: true }, alignment: CENTRED, height: 40 },
  ];
  for (const [index, { text, font, alignment, height }] of lines.entries()) {
    const row = index + 1;
    sheet.mergeCells(row, first, row, last);
    sheet.getRow(row).height = height;
    write(sheet.getCell(row, first), text, { font, alignment });
  }
  return lines.length + 1;
}

/** The heading of two lines, the branch above its result and rate; returns the first row of the table's body. */
function drawHeading({ sheet, plan, columnOf, first, last }, top) {
  const under = top + 1;
  for (let column = first; column <= last; column += 1)
    for (const row of [top, under]) write(sheet.getCell(row, column), null, { border: BORDER });
  const bold = { font: { bold: true }, alignment: CENTRED, border: BORDER };
  for (const name of plan.columns) {
    const column = columnOf(name);
    const grouped = name === 'result' || name === 'rate';
    write(sheet.getCell(grouped ? under : top, column), plan.headings[name], bold);
    if (!grouped) sheet.mergeCells(top, column, under, column);
  }
  write(sheet.getCell(top, columnOf('result')), plan.branch, bold);
  sheet.mergeCells(top, columnOf('result'), top, columnOf('rate'));
  sheet.getRow(top).height = 36;
  sheet.getRow(under).height = 36;
  return under + 1;
}

/** Draws the rows of all sections and returns the last of them. */
function drawRows({ sheet, plan, columnOf }, top) {
  const rows = plan.sections.flatMap((section) => section.rows);
  for (const [index, planned] of rows.entries())
    for (const name of plan.columns) {
      const bold = planned.style !== 'figure' && (name === 'number' || name === 'label');
      write(sheet.getCell(top + index, columnOf(name)), planned[name] ?? null, {
        font: {
          bold: bold && !(planned.style === 'programme' && name === 'number'),
          ...(name === 'note' && { size: 11 }),
        },
        alignment: { label: LEFT, note: NOTE }[name] ?? CENTRED,
        border: BORDER,
      });
    }
  for (const [index, { label, style }] of rows.entries())
    sheet.getRow(top + index).height = 4 + 17 * linesOf(label, style !== 'figure');
  return top + rows.length - 1;
}

/** How many lines a label takes in its column, rather one too many: no program but Excel finds that out by itself. */
function linesOf(label, bold) {
  const letters = label.normalize('NFC');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const width = (letters.length + capitals * 0.4) * (bold ? 1.08 : 1);
  return Math.ceil(width / (WIDTHS.label * 0.92));
}

function drawNotesBelow({ sheet, plan, first, last }, top) {
  for (const [index, text] of plan.notesBelow.entries()) {
    sheet.mergeCells(top + index, first, top + index, last);
    sheet.getRow(top + index).height = index === 0 ? 24 : 36;
    write(sheet.getCell(top + index, first), text, { font: { bold: index === 0, italic: index > 0 }, alignment: LEFT });
  }
  return top + plan.notesBelow.length - 1;
}

function write(cell, value, { font = {}, alignment = CENTRED, border = {} }) {
  if (value !== null && typeof value === 'object') {
    cell.value = value.number;
    cell.numFmt = value.format;
  } else if (value !== null && value !== '') cell.value = value;
  cell.font = { ...FONT, ...font };
  cell.alignment = alignment;
  cell.border = border;
}

function setUpPage({ sheet, first, last }, headingRow, lastRow) {
  const [from, to] = [sheet.getColumn(first).letter, sheet.getColumn(last).letter];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: `${from}$1:${to}$${lastRow}`,
    printTitlesRow: `${headingRow}:${headingRow + 1}`,
  };
}
