import { accept } from './accept';
import { formsCommand } from './forms-command';
import type { TerminalTexts } from '../vi/terminal';

function many(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

export const terminal: TerminalTexts = {
  accept,
  unknownCommand: (command) => `There is no command “${command}”. Type “thidua --help” to see the commands.`,
  wrongOption: (detail) => `The command is not right: ${detail}. Type “thidua --help” to see how to use it.`,
  optionNotTaken: (option, command) =>
    `The command “${command}” does not take “${option}”. Type “thidua ${command} --help” to see what it takes.`,
  noFiles: 'No file was named. Name a file, for instance: thidua check "Phụ lục Tam Đường.xlsx".',
  oneFile: 'This command looks at one file at a time: name exactly one.',
  noSuchPath: (path) => `There is no file or folder “${path}”. Check what was typed.`,
  nothingFound: 'No spreadsheet was found in the places named.',
  outNeeded: 'Say where to write the report, for instance: --out report-2022.xlsx.',
  outMustBeXlsx: (path) => `The report is an Excel file, so its name must end in .xlsx, unlike “${path}”.`,
  outIsInput: (path) => `“${path}” is both an input and the report. Write the report to another name.`,
  outIsSomethingElse: (path) =>
    `Another file, not a report of Thi Đua, stands at “${path}”. Write the report to another name.`,
  docxMustBeDocx: (path) => `The Word document’s name must end in .docx; “${path}” does not.`,
  docxIsSomethingElse: (path) =>
    `At “${path}” there is another file, or a Word document that someone has edited since. Please choose another name.`,
  docxWritten: (path) => `Word document: ${path}`,
  docxWrittenElsewhere: (path, wanted) => `“${wanted}” is open or locked, so the Word document was written to: ${path}`,
  nothingToWrite: 'No file could be read, so no report was written.',
  unknownForm: (id, known) => `There is no form “${id}”. The forms are: ${known}.`,
  unknownYear: (year, known) => `This form is not there for ${year}. The years are: ${known}.`,
  lastYearUnreadable: (path, problem) =>
    `Last year’s file “${path}” cannot be used: ${problem ?? 'it holds no branch’s figures.'}`,
  lastYearNotBefore: (path: string, stated: string, year: string) =>
    `The file of last year “${path}” states the year ${stated} while ${year} is looked at: those are not last year’s figures, and what is said of last year is not right. Please choose another file.`,
  targetsUnreadable: (path, problem) => `The targets file “${path}” cannot be used: ${problem}.`,
  unexpected: (detail) => `The program met an unexpected error: ${detail}.`,
  reading: 'Reading',
  columns: {
    file: 'File',
    body: 'Branch',
    state: 'State',
    errors: 'Errors',
    warnings: 'Warnings',
    indicator: 'Indicator',
    result: 'Result',
    target: 'Target',
    rate: 'Rate',
    given: 'Branches',
  },
  states: { merged: 'merged', read: 'read', refused: 'not counted', fault: 'unreadable', duplicate: 'duplicate' },
  noBody: '(not known)',
  severities: { error: 'ERROR', warning: 'Warning', note: 'Note' },
  accepted: 'Accepted',
  acceptedCount: (count) => `${count} accepted with a reason.`,
  mend: (value) => `Could be mended to: ${value}`,
  alike: (count, cells) => `The same in ${count} other cells: ${cells}`,
  clean: 'Nothing is wrong.',
  ignored: (count) => `${count} files that are neither spreadsheets nor usual attachments were passed over.`,
  counts: (errors, warnings, notes) =>
    `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}.`,
  lookAtWarnings: (count) => `Please look at ${many(count, 'warning')} in the report’s sheet “Findings”.`,
  bodiesReported: (given, asked) => `${given} of ${asked} bodies have reported.`,
  missing: (names) => `Still missing: ${names}.`,
  balance: (received, merged, refused, faults, duplicates) =>
    `${received} files in = ${merged} merged + ${refused} not counted + ${faults} unreadable + ${duplicates} duplicates.`,
  welfare: (count, amount) => `Welfare of the year, without double count: ${count} gifts, ${amount} đồng`,
  welfareFromForm: (count, amount) => `from the form's rows: ${count} gifts, ${amount} đồng`,
  welfareExtra: (label, count, amount) => `${label}: ${count} gifts, ${amount} đồng`,
  partial: 'incomplete',
  written: (path) => `Report: ${path}`,
  writtenElsewhere: (path, wanted) => `“${wanted}” is open or locked, so the report was written to: ${path}`,
  forms: formsCommand,
  hidden: 'hidden',
  emptySheet: '(empty)',
};
