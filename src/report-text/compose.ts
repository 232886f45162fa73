/** A report → the document of the office: the official appendix, and a draft of sentences. Pure, no clock. */
import { reportText as words } from '../text/vi/report-text';
import { appendixTable } from './appendix-table';
import { draftParts, isIncomplete } from './draft';
import type { ReportDocument } from './report-document';
import { missingNames, type ReportSource } from './report-source';

function notesOf(source: ReportSource): ReportDocument['notes'] {
  const printed = source.form.notesBelow.map((text) => ({ text, warns: false }));
  const missing = missingNames(source);
  return [
    ...printed,
    ...(isIncomplete(source) ? [{ text: words.partialBelow, warns: true }] : []),
    ...(missing.length > 0 ? [{ text: words.notSent(missing), warns: true }] : []),
  ];
}

export function composeDocument(source: ReportSource): ReportDocument {
  const { form, register } = source;
  const name = words.bodyInFull(register.bodies.consolidating.name);
  return {
    letterhead: name.toUpperCase(),
    number: words.number,
    motto: words.motto,
    placeAndDate: words.placeAndDate(name),
    // The year does not stand alone on a second line.
    title: form.title.replace(/ (?=\d{4}$)/, '\u00a0'),
    attachedTo: words.attachedTo(name),
    noteAbove: form.noteAbove,
    warning: isIncomplete(source) ? words.partialAbove : null,
    table: appendixTable(source),
    notesTitle: words.notes,
    notes: notesOf(source),
    signatures: { left: ['', words.preparedBy], right: [words.onBehalf, words.chair], hint: words.sign },
    draft: { heading: words.draft.heading, explanation: words.draft.explanation, parts: draftParts(source) },
  };
}
