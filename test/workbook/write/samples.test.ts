/** The sample submissions, merged and written: sheet 1 shows what was published for 2022, line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import type { ReceivedFile } from '../../../src/core/reporting/received';
import { PUBLISHED } from '../../golden/published-2022';
import { read, rowsOf } from './opened';
import { form, register, reportOf, written } from './submitted';

const FOLDER = 'samples/clean';

function samples(): ReceivedFile[] {
  return readdirSync(FOLDER).map((file) => {
    const submission = check(read(readFileSync(join(FOLDER, file))), { form, register, fileName: file });
    return { file, sha256: '0'.repeat(64), outcome: { status: 'read', submission, modified: null } };
  });
}

/** A published figure as the cell holds it: a share is stored as a fraction and shown in per cent. */
function stored(code: string, value: string): string {
  return /^VII\.6\.[cd]$/.test(code) ? String(Number(value) / 100) : value;
}

test('the form filled in from the samples holds the published figures and rates', async () => {
  const rows = rowsOf(read(await written(reportOf(samples()))), 'Phụ lục');
  const figures = rows.filter((row) => row.length === 5 && row[2] !== '' && row[2] !== 'Đơn vị tính');
  const published = Object.entries(PUBLISHED).map(([code, [result, , rate]]) => [stored(code, result), rate]);
  expect(figures.map((row) => row.slice(3))).toEqual(published);
});
