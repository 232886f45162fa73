import type { AllocateTexts } from '../vi/allocate';

export const allocateTexts: AllocateTexts = {
  problems: {
    'not-whole': ({ values }, { number }) =>
      `only whole numbers from 0 on can be split; here stand ${values.map(number).join(', ')}`,
    'base-unknown': ({ bodies }, { body }) => `the base is not known of ${bodies.map(body).join(', ')}`,
    'no-base': () => 'the base is known of no branch',
    'base-negative': ({ bodies }, { body }) => `the base of ${bodies.map(body).join(', ')} is below zero`,
    'base-all-zero': ({ rest }, { number }) =>
      `the base of every branch is 0, so nothing says how to split ${number(rest)}`,
    'fixed-above-target': ({ fixed, target }, { number }) =>
      `the fixed parts add up to ${number(fixed)}, more than the target of ${number(target)}`,
    'fixed-below-target': ({ fixed, target }, { number }) =>
      `every branch has a fixed part; they add up to ${number(fixed)}, less than the target of ${number(target)}`,
    'minimum-above-rest': ({ minimum, bodies, rest }, { number }) =>
      `at least ${number(minimum)} each is ${number(String(Number(minimum) * bodies))} for ${String(bodies)} branches, and only ${number(rest)} is left to split`,
  },
  grounds: { base: 'by the base', minimum: 'minimum', fixed: 'fixed' },
  bases: { members: 'Members', 'grassroots-unions': 'Grassroots unions', 'last-year': 'Last year’s result' },
  byNeeded: 'Say what to split by, such as --by members, --by grassroots-unions or --by last-year.',
  yearNeeded: (known) => `Say which year’s targets to allocate, such as --year 2023. Years known: ${known}.`,
  outNeeded: 'Say where to write the targets, such as --out targets-2023.xlsx.',
  outMustBeXlsx: (path) => `The targets are an Excel file, so the name must end in .xlsx; it is “${path}”.`,
  outExists: (path) =>
    `There is a file “${path}” already. Somebody may have edited the targets in it, so it is not written over; choose another name.`,
  noPaths: (path) => `This command takes no file “${path}”; name the file with the base after --base.`,
  baseNeeded: (name) =>
    `Name the file with each branch’s ${name.toLowerCase()}, such as --base base.xlsx (a column of branches, a column of figures).`,
  lastYearNeeded: 'Name last year’s consolidated report, such as --base report-2022.xlsx.',
  baseUnreadable: (path, problem) => `The file with the base, “${path}”, cannot be used: ${problem}.`,
  noProvincialTargets: (year) => `No provincial targets are known for ${year}, so there is nothing to split.`,
  wrongMinimum: (typed) => `The minimum “${typed}” is not right; for instance: --minimum 1 or --minimum III.1=1.`,
  wrongFixed: (typed) => `The fixed part “${typed}” is not right; for instance: --fixed tam-duong:I.1=15.`,
  saidTwice: (typed) => `“${typed}” contradicts a number given before it in the same command. Please leave one.`,
  unknownBody: (typed) => `There is no branch “${typed}” in that year.`,
  notDivisible: (code, known) => `${code} cannot be split over the branches. What can be split: ${known}.`,
  split: (code, label, target) => `${code} ${label}: the province got ${target}`,
  splitInLine: (base, given, up) =>
    `bases ${base}, branches together ${given}, ${String(up)} got 1 more by their remainders.`,
  reasonsInSheet: (path) => `How each branch’s part came about: the sheet “How they were split” of ${path}.`,
  impossible: (problem) => `Cannot be split: ${problem}.`,
  changed: (how) => `Mind when going by last year’s result: ${how}`,
  columns: {
    body: 'Branch',
    base: 'Base',
    share: 'Exact share',
    floor: 'Floor',
    remainder: 'Remainder',
    given: 'Given',
    ground: 'How',
  },
  total: 'Sum',
  alike: (codes) => `The same for every branch (a share, or not assigned): ${codes}.`,
  written: (path) => `Targets: ${path}`,
  nextStep: (path) =>
    `Edit it where needed, put the decision’s number into the line “Căn cứ”, then use: thidua merge … --targets "${path}".`,
  sheet: {
    title: (year) => `CHỈ TIÊU GIAO NĂM ${String(year)}`,
    basis: 'Basis: …',
    hint: 'The pale yellow cells can be edited. “-” is not assigned; a blank is not decided. Put the decision’s number and date into the line “Basis”.',
    province: (name) => `${name} (assigned)`,
    code: 'Code',
    label: 'Indicator',
    measure: 'Measure',
    sum: 'Sum of branches',
    difference: 'Against the province’s',
    basisTitle: 'Decision',
    basisPrompt: 'The decision’s number and date, such as: Basis: Decision 12/QĐ-LĐLĐ of 5 January 2023',
    cellTitle: 'Target',
    cellPrompt: 'A whole number from 0 on, or “-” where none is assigned.',
    cellError: 'Only a whole number from 0 on, or “-” where none is assigned.',
    shareError: 'Only a share from 0% to 100%, or “-” where none is assigned.',
  },
  reasons: {
    title: 'HOW THE TARGETS WERE SPLIT',
    method: (base) =>
      `By: ${base}. Exact share = target × the branch’s base ÷ the sum of the bases; each gets its floor first, and what is left goes one by one to the largest remainders; of equal ones the branch that stands first in the list.`,
    minimum:
      'A branch whose exact share is below the minimum gets the minimum; the others share the rest. Fixed parts stay as they are.',
    edited: 'This sheet says how it was split; editing the sheet “Targets” does not change it.',
    more: 'More',
    source: 'Base from',
  },
  sources: { title: 'WHERE THE PROVINCE’S TARGETS COME FROM', target: 'Province', source: 'Document' },
};
