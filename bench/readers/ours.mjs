/** Our reader; BUNDLE names where it was built. */
import { createRequire } from 'node:module';
import { passOverFiles } from './pass-over-files.mjs';

const { readWorkbook, inflateNode } = createRequire(import.meta.url)(process.env.BUNDLE).bundle;

await passOverFiles((bytes, { row, column }) => {
  const { workbook } = readWorkbook(bytes, inflateNode);
  const found = workbook.sheets[0].cells.find((cell) => cell.row === row && cell.column === column);
  return Number(found.value);
});
