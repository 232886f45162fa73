/** Makes many forms for the bench: the appendix of 2022, every one with its own figures, from all bodies in turn. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planOf } from '../samples/make/appendix-plan.mjs';
import { drawAppendix } from '../samples/make/draw-appendix.mjs';
import { readData } from '../samples/make/read-data.mjs';
import { bytesOf, newWorkbook } from '../samples/make/save-workbook.mjs';

const SHEET = 'xl/worksheets/sheet1.xml';
const PROPERTIES = 'docProps/core.xml';
const ZIP_TIME = new Date(2022, 11, 10);

/** Stands in the drawn form where each file gets a figure of its own; no form holds such numbers. */
const FIRST_MARK = 900_000_001;

/** A branch's figures that differ from file to file; an amount is a likely one for the number of people beside it. */
const VARIED = [
  { count: 'VII.2.count', amount: 'VII.2.amount', most: 900, each: 300 },
  { count: 'VII.3.count', amount: 'VII.3.amount', most: 200, each: 700 },
  { count: 'VII.4.count', amount: 'VII.4.amount', most: 90, each: 1000 },
  { count: 'VII.5.count', amount: 'VII.5.amount', most: 30, each: 30_000 },
];

/** The figure whose sum over all files every reader is asked for. */
const ASKED = VARIED[0].count;

/** Writes `count` forms into `folder`; tells the cell whose figures were added up, and their sum. */
export async function makeForms(folder, count) {
  mkdirSync(folder, { recursive: true });
  const templates = await drawTemplates();
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const { id, entries } = templates[index % templates.length];
    const figures = figuresOf(index);
    sum += figures[0];
    const sheet = figures.reduce(
      (xml, figure, at) => xml.replace(`<v>${String(FIRST_MARK + at)}</v>`, `<v>${String(figure)}</v>`),
      entries.sheet,
    );
    const bytes = zipSync(
      { ...entries.parts, [SHEET]: strToU8(sheet), [PROPERTIES]: strToU8(savedAt(entries.properties, index)) },
      { mtime: ZIP_TIME },
    );
    writeFileSync(join(folder, `${id}-${String(index + 1).padStart(5, '0')}.xlsx`), bytes);
  }
  return { sum, ...templates[0].asked };
}

async function drawTemplates() {
  const data = readData();
  const [, ...branches] = data.bodies;
  return Promise.all(branches.map((body) => drawTemplate(data, body)));
}

async function drawTemplate(data, body) {
  const plan = planOf(data, body);
  const codes = VARIED.flatMap(({ count, amount }) => [count, amount]);
  for (const row of plan.sections.flatMap(({ rows }) => rows)) {
    const at = codes.indexOf(row.code);
    if (at >= 0) row.result = { number: FIRST_MARK + at, format: row.kind === 'money' ? '#,##0.000' : '#,##0' };
  }
  const workbook = newWorkbook(body.name, '2022-11-10');
  const sheet = drawAppendix(workbook, plan);
  const { [SHEET]: drawn, [PROPERTIES]: properties, ...parts } = unzipSync(await bytesOf(workbook));
  return {
    id: body.id,
    asked: placeOf(sheet, FIRST_MARK + codes.indexOf(ASKED)),
    entries: { parts, sheet: strFromU8(drawn), properties: strFromU8(properties) },
  };
}

/** Counted from 1, as Excel counts rows. */
function placeOf(sheet, mark) {
  const found = [];
  sheet.eachRow((row) => row.eachCell((cell) => cell.value === mark && found.push(cell)));
  const [{ address, row, col }] = found;
  return { cell: address, row, column: col };
}

/** Spread over their range without repeating soon; the same in every run. */
function figuresOf(index) {
  return VARIED.flatMap(({ most, each }, at) => {
    const people = 1 + ((index * 7919 + at * 101) % most);
    return [people, (people * (each + (index % 97))) / 1000];
  });
}

/** A later file was saved later, so that the last one of each body counts. */
function savedAt(properties, index) {
  const time = new Date(Date.UTC(2022, 10, 10, 1) + index * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return properties.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${time}`);
}
