/** Workbooks whose bytes are the same on every run: fixed dates inside, fixed times in the zip. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Written into the zip entries; zip files keep local time, so this is the same everywhere. */
const ZIP_TIME = new Date(2022, 11, 10);

/** `author` is an office, never a person; `day` is when the file says it was last saved. */
export function newWorkbook(author, day) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = new Date('2022-11-01T02:00:00Z');
  workbook.modified = new Date(`${day}T08:30:00Z`);
  return workbook;
}

export async function bytesOf(workbook) {
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(entries, { level: 9, mtime: ZIP_TIME });
}

/** The same file, saying that it was made and last saved on `day`; for programs that write today's date. */
export function savedOn(bytes, day) {
  const entries = unzipSync(bytes);
  const properties = strFromU8(entries['docProps/core.xml']);
  const dated = properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T08:30:00Z`);
  return zipSync({ ...entries, 'docProps/core.xml': strToU8(dated) }, { level: 9, mtime: ZIP_TIME });
}
