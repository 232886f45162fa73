import type { AcceptedProblem } from '../../core/accepting/accepted-file';
import type { WishOutcome } from '../../core/accepting/accepting';
import type { AcceptTexts } from '../vi/accept';

const EXAMPLE = '--accept money-per-person@tam-duong:VII.3.amount="checked against the vouchers"';

const problems: Readonly<Record<AcceptedProblem['why'], (place: string, value: string) => string>> = {
  'too-large': () => 'it is larger than any file of decisions',
  'not-json': () => 'it is not written as a file of decisions (JSON) is',
  lacks: (place) => `“${place}” is missing`,
  whose: (place) => `“${place}” does not say whose: give “body” or “sha256”`,
  'which-version': (place) =>
    `“${place}” does not say which version was looked at: give the file’s “sha256”, or as “found” what the cell said`,
  'about-what': (place) => `“${place}” does not say what is accepted: give “rule” or “code”`,
  'value-with-rule': (place) =>
    `“${place}” has both “rule” and “value”; where another value counts, give “code” and “value” only`,
  'too-long': (place, value) => `“${place}” is longer than ${value} letters; write less`,
  wrong: (place, value) => `“${place}” says ${value}, which is not right`,
  'unknown-key': (_place, value) => `it has no place for “${value}”`,
  'unknown-rule': (place, value) => `“${place}” names the rule “${value}”, which is not in the rule book`,
  'unknown-code': (place, value) => `“${place}” names “${value}”, which is no line of the form`,
  'unknown-body': (place, value) => `“${place}” names “${value}”, which is no branch`,
  'other-form': (_place, value) => `it is for the form “${value}”`,
  'no-such-year': (_place, value) => `there is no form for ${value}`,
};

const outcomes: Readonly<Record<Exclude<WishOutcome, 'other-year'>, (label: string, where: string) => string>> = {
  accepted: (label, where) => `Accepted: ${label} (“${where}”).`,
  nothing: (label) =>
    `${label} is found nowhere, so accepting it does nothing; check the rule, the branch and the line (what is told of a cell needs its line after @), or leave it out.`,
  several: (label, where) =>
    `${label} could mean several files: “${where}”. It was accepted in none; name the branch, for instance ${EXAMPLE}.`,
  'other-version': (label, where) =>
    `${label} was accepted in another version; the file “${where}” has changed. Look at it and decide again.`,
  'other-content': (label, where) =>
    `${label} was accepted when the cell said something else; it has changed in “${where}”. Look at it and decide again.`,
  'no-value': (label, where) =>
    `${label} cannot be accepted in “${where}”: there is no figure that could count, or nobody knows whose. Mend the file, or decide on a value in the pane.`,
  impossible: (label, where) =>
    `The value decided for ${label} in “${where}” cannot be used: the line takes no such figure.`,
  'only-note': (label, where) => `${label} in “${where}” is only good to know: nothing needs accepting.`,
};

export const accept: AcceptTexts = {
  badOption: (typed) =>
    `“--accept ${typed}” is not clear. Give the rule, the branch, the line and the reason, for instance ${EXAMPLE}. The rule book has the rules’ ids.`,
  noReason: (typed) => `“--accept ${typed}” gives no reason. Write it behind the =, for instance ${EXAMPLE}.`,
  reasonTooLong: (rule: string, length: number, most: number) =>
    `The reason of “--accept ${rule}” has ${String(length)} letters; write ${String(most)} at most.`,
  unknownRule: (rule) => `There is no rule “${rule}” in the rule book (docs/rules.md).`,
  unknownPlace: (place) => `“${place}” in --accept is neither a branch nor a line of the form.`,
  unusable: (path, why) => `The file of decisions “${path}” cannot be used: ${why}.`,
  notOpened: 'it cannot be opened, or is no text in UTF-8',
  used: (path, count) => `The file “${path}” holds ${String(count)} decisions.`,
  otherYear: (file, year, ofYears, count) =>
    `“${file}” is of ${String(year)} and is not used for files of ${ofYears.join(', ')}: its ${String(count)} decisions do nothing.`,
  problems,
  outcomes,
};
