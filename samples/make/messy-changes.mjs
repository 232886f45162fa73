/** The ways in which a plan is made untidy. Each takes a plan and returns a changed copy. */

function withRows(plan, change) {
  return {
    ...plan,
    sections: plan.sections.map((section) => ({ ...section, rows: section.rows.map((row) => change(row)) })),
  };
}

/** Changes every word that stands on the sheet, but not the figures. */
export function respell(plan, spell) {
  const respelled = withRows(plan, (row) => ({
    ...row,
    label: spell(row.label),
    ...(row.measure === undefined ? {} : { measure: spell(row.measure) }),
  }));
  const texts = ['union', 'title', 'year', 'noteAbove', 'branch'].map((name) => [name, spell(plan[name])]);
  const headings = Object.entries(plan.headings).map(([column, wording]) => [column, spell(wording)]);
  return {
    ...respelled,
    ...Object.fromEntries(texts),
    headings: Object.fromEntries(headings),
    notesBelow: plan.notesBelow.map(spell),
  };
}

/** Changes the words of the table's labels only. */
export function relabel(plan, spell) {
  return withRows(plan, (row) => ({ ...row, label: spell(row.label) }));
}

/** Changes how figures of one kind are typed ("count", "money", "share"); `write` gets the number. */
export function retypeResults(plan, kind, write) {
  return withRows(plan, (row) =>
    row.kind === kind && isNumber(row.result) ? { ...row, result: write(row.result.number) } : row,
  );
}

export function retypeRates(plan, write) {
  return withRows(plan, (row) => (isNumber(row.rate) ? { ...row, rate: write(row.rate.number) } : row));
}

/** Puts other cells in one row: { result: '…' }, { rate: '…' }. */
export function replaceIn(plan, code, cells) {
  return withRows(plan, (row) => (row.code === code ? { ...row, ...cells } : row));
}

/** Adds a column before `before`; `cellOf` gives its cell for each row. */
export function insertColumn(plan, { name, heading, before, cellOf }) {
  const at = plan.columns.indexOf(before);
  return {
    ...withRows(plan, (row) => ({ ...row, [name]: cellOf(row) })),
    columns: plan.columns.toSpliced(at, 0, name),
    headings: { ...plan.headings, [name]: heading },
  };
}

/** Two lines change places; what stands in the TT column stays in order, as it does when someone moves a line. */
export function swapRows(plan, one, other) {
  const rows = plan.sections.flatMap((section) => section.rows);
  const [first, second] = [one, other].map((code) => rows.find((row) => row.code === code));
  return withRows(plan, (row) => {
    if (row === first) return { ...second, number: first.number };
    if (row === second) return { ...first, number: second.number };
    return row;
  });
}

/** A whole section moves in front of all others. */
export function moveSectionToTop(plan, code) {
  const moved = plan.sections.find((section) => section.code === code);
  return { ...plan, sections: [moved, ...plan.sections.filter((section) => section !== moved)] };
}

function isNumber(cell) {
  return cell !== null && typeof cell === 'object';
}
