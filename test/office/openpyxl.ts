/** What openpyxl reads in a workbook: every cell that is not empty, as "type value". */
import { execFileSync } from 'node:child_process';

const SCRIPT = `
import datetime, json, sys
import openpyxl
from openpyxl.utils.datetime import to_excel

def told(cell, epoch):
    value = cell.value
    if isinstance(value, bool):
        return "boolean " + ("TRUE" if value else "FALSE")
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return "number " + repr(float(to_excel(value, epoch)))
    if isinstance(value, (int, float)):
        return "number " + repr(value)
    return ("error " if cell.data_type == "e" else "text ") + str(value)

answers = {}
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        answers[path] = {
            sheet.title + "!" + cell.coordinate: told(cell, book.epoch)
            for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None
        }
    except Exception as error:
        answers[path] = {"": type(error).__name__}
print(json.dumps(answers))
`;

/** The first Python that has openpyxl: the system's own may stand behind another one. */
export function pythonWithOpenpyxl(): string {
  for (const command of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return command;
    } catch {
      continue;
    }
  }
  throw new Error('no Python with openpyxl on this machine');
}

/** By path, then by place; a file that openpyxl refuses has the name of its error at the place "". */
export function readWithOpenpyxl(paths: readonly string[]): Record<string, Record<string, string>> {
  const answer = execFileSync(pythonWithOpenpyxl(), ['-c', SCRIPT, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(answer) as Record<string, Record<string, string>>;
}
