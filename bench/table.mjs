/** Prints rows of texts and numbers as a table. */

/** `columns`: heading → how to get it from a row; numbers are shown with three digits that count. */
export function printTable(title, rows, columns) {
  const headings = Object.keys(columns);
  const lines = rows.map((row) => headings.map((heading) => shown(columns[heading](row))));
  const widths = headings.map((heading, at) => Math.max(heading.length, ...lines.map((line) => line[at].length)));
  const print = (line) => console.log(line.map((text, at) => aligned(text, widths[at], at)).join('  '));
  console.log(`\n${title}`);
  print(headings);
  print(widths.map((width) => '-'.repeat(width)));
  for (const line of lines) print(line);
}

function aligned(text, width, column) {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

function shown(value) {
  if (typeof value !== 'number') return value ?? '';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toFixed(digits);
}
