import type { FormsCommand } from '../vi/forms-command';

export const formsCommand: FormsCommand = {
  making: 'Making forms',
  yearNeeded: (known) => `Say which year the forms are for, such as --year 2023. Years known: ${known}.`,
  outNeeded: 'Say which folder the forms go into, such as --out phu-luc-2023.',
  wrongPassword: 'A password has 1 to 15 characters: letters without marks, digits and the signs of a plain keyboard.',
  noFolder: (path, detail) => `The folder “${path}” cannot be made (${detail}). Choose another one.`,
  written: (body, path) => `${body}: written to ${path}`,
  unchanged: (body, path) => `${body}: there already, unchanged: ${path}`,
  occupied: (body, path) =>
    `${body}: NOT written: at “${path}” stands another file, or a form that somebody has filled in. It is left as it is; move it away and try again, or choose another folder.`,
  withoutTargets: (count) =>
    `No targets are known for ${String(count)} branches: their column “Chỉ tiêu giao” is blank and their rates cannot be calculated. With targets, add --targets and make the forms again.`,
};
