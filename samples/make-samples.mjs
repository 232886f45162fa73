/**
 * Makes the sample workbooks: `node samples/make-samples.mjs`. The same input gives the same bytes.
 * Two messy files were saved by other programs and are only checked, not made again; `--resave` makes them too
 * (needs LibreOffice's soffice, and python3 with openpyxl; PYTHON names another interpreter).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planOf, publishedPlanOf } from './make/appendix-plan.mjs';
import { allocationBase } from './make/allocation-base.mjs';
import { badFiles } from './make/bad-files.mjs';
import { checkSums } from './make/check-sums.mjs';
import { drawAppendix } from './make/draw-appendix.mjs';
import { messyFiles } from './make/messy-files.mjs';
import { practiceFiles } from './make/practice-files.mjs';
import { readData } from './make/read-data.mjs';
import { haveSameCells, resaved } from './make/resave.mjs';
import { bytesOf, newWorkbook, savedOn } from './make/save-workbook.mjs';
import { writtenReport } from './make/written-report.mjs';

const resave = process.argv.includes('--resave');
const data = readData();
checkSums(data);
await makeClean();
await makeMessy();
await makePublished();
await makePractice();
await makeBad();
put('can-cu-giao-chi-tieu.xlsx', await allocationBase(data));
put('bao-cao-viet-2022.docx', await writtenReport(data.bodies[0].name));

async function makeClean() {
  for (const body of data.bodies) {
    const workbook = newWorkbook(body.name, '2022-11-10');
    drawAppendix(workbook, planOf(data, body));
    put(`clean/phu-luc-2022-${body.id}.xlsx`, await bytesOf(workbook));
  }
}

async function makeMessy() {
  for (const { file, body: id, day, change, before = [], after = [], drawing, savedBy } of messyFiles) {
    const body = data.bodies.find((one) => one.id === id);
    const workbook = newWorkbook(body.name, day);
    for (const add of before) add(workbook);
    drawAppendix(workbook, change(planOf(data, body)), drawing);
    for (const add of after) add(workbook);
    const bytes = await bytesOf(workbook);
    if (savedBy) await putResaved(`messy/${file}`, bytes, { savedBy, day });
    else put(`messy/${file}`, bytes);
  }
}

async function makePublished() {
  const plan = publishedPlanOf(data);
  const workbook = newWorkbook(plan.branch, '2022-11-18');
  drawAppendix(workbook, plan);
  put('published/phu-luc-2022-da-cong-bo.xlsx', await bytesOf(workbook));
}

async function makePractice() {
  const body = data.bodies.find(({ id }) => id === 'tam-duong');
  for (const { file, change } of practiceFiles) {
    const workbook = newWorkbook(body.name, '2022-11-10');
    drawAppendix(workbook, change(planOf(data, body)));
    put(`practice/${file}`, await bytesOf(workbook));
  }
}

async function makeBad() {
  for (const [file, bytes] of Object.entries(await badFiles())) put(`bad/${file}`, bytes);
}

function put(name, bytes) {
  const path = pathOf(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(name);
}

async function putResaved(name, bytes, { savedBy, day }) {
  if (resave) put(name, savedOn(resaved(bytes, savedBy), day));
  const path = pathOf(name);
  if (!existsSync(path) || !(await haveSameCells(bytes, readFileSync(path))))
    throw new Error(`samples/${name} is missing or holds other cells than it should: run again with --resave`);
  if (!resave) console.log(`${name} (kept as ${savedBy} saved it)`);
}

function pathOf(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
