/** Sheet 3: everything that is to be said about the submissions, what keeps figures out of the sums first. */
import type { Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import type { Severity } from '../../core/finding';
import type { ReportFinding } from '../../core/report';
import { formatNumber } from '../../text/number-format';
import { put, putAcross, setWidths } from './cells';
import type { Contents } from './contents';
import { fullLabels, printedNumber } from '../../core/forms/form-rows';
import { TEXT_FORMAT } from './number-formats';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIZE = 11;
const WIDTHS = [15, 30, 15, 13, 30, 66, 20] as const;
const HEADER = 3;

interface Row {
  readonly severity: string;
  readonly grave: boolean;
  readonly file: string;
  readonly cell: string;
  readonly code: string;
  readonly label: string;
  readonly sentence: string;
  readonly mend: string;
}

/** Files of which no figure counts; a second file of the same body has its own finding. */
function fileRows({ report, words, faultSentence }: Contents): Row[] {
  const { unreadable, refused, refusedSentence } = words.findings;
  const row = (file: string, severity: string, sentence: string): Row => ({
    severity,
    grave: true,
    file,
    cell: '',
    code: '',
    label: '',
    sentence,
    mend: '',
  });
  return report.files.flatMap(({ file, status, fault }) => {
    if (fault) return [row(file, unreadable, faultSentence(fault))];
    return status === 'refused' ? [row(file, refused, refusedSentence)] : [];
  });
}

function findingRow(
  { words, sentence, language }: Contents,
  labels: ReadonlyMap<string, string>,
  { finding, alike }: Folded,
): Row {
  const { severities: names, wholeReport, toAgree } = words.findings;
  const { severity, file, at, code, mend, decision } = finding;
  const value = mend ? formatNumber(mend.value, language) : '';
  return {
    severity: decision ? words.findings.accepted : names[severity],
    grave: severity === 'error',
    file: file ?? wholeReport,
    cell: at ? `${at.sheet}!${at.cell}` : '',
    code: printedNumber(code ?? ''),
    label: labels.get(code ?? '') ?? '',
    sentence: [
      sentence(finding),
      ...(alike.length > 0 ? [words.findings.alike(alike.length, alike.join(', '))] : []),
    ].join(' '),
    mend: mend && !mend.certain ? toAgree(value) : value,
  };
}

interface Folded {
  readonly finding: ReportFinding;
  /** Cells of the same file of which the same is to be noted. */
  readonly alike: readonly string[];
}

/** A form typed as text throughout has thirty notes of it: one row tells of them all. Errors and warnings have a row each. */
function folded(findings: readonly ReportFinding[]): Folded[] {
  const isNote = ({ severity, decision }: ReportFinding): boolean => severity === 'note' && !decision;
  const kindOf = ({ file, rule, about }: ReportFinding): string => JSON.stringify([file, rule, about]);
  const notes = new Map<string, ReportFinding[]>();
  for (const note of findings.filter(isNote)) notes.set(kindOf(note), [...(notes.get(kindOf(note)) ?? []), note]);
  const rest = findings.filter((one) => !isNote(one)).map((finding): Folded => ({ finding, alike: [] }));
  return [
    ...rest,
    ...[...notes.values()].flatMap(([finding, ...others]): Folded[] =>
      finding ? [{ finding, alike: others.map(({ at, code }) => at?.cell ?? printedNumber(code ?? '')) }] : [],
    ),
  ];
}

function printRow(sheet: Worksheet, row: number, one: Row): void {
  const look: Look = { size: SIZE, border: 'grey', vertical: 'top', format: TEXT_FORMAT };
  const texts = [one.severity, one.file, one.cell, one.code, one.label, one.sentence, one.mend];
  for (const [index, text] of texts.entries()) {
    const grave = index === 0 && one.grave ? { bold: true, colour: colours.warning } : {};
    put(sheet, row, index + 1, text, style({ ...look, ...grave }));
  }
  const lines = texts.map((text, index) =>
    lineCount(text, { width: WIDTHS[index] ?? 10, size: SIZE, bold: index === 0 }),
  );
  sheet.getRow(row).height = rowHeight(Math.max(...lines), SIZE);
}

function printTop(sheet: Worksheet, { words, report }: Contents, files: number): void {
  const count = (severity: Severity): number => report.findings.filter((one) => one.severity === severity).length;
  const { title, summary } = words.findings;
  const across = { from: 1, to: WIDTHS.length };
  putAcross(sheet, 1, across, title(report.form.year), style({ size: 13, bold: true }));
  const accepted = report.findings.filter(({ decision }) => decision).length;
  const tally = summary(files, count('error'), count('warning'), count('note') - accepted);
  const counts = accepted > 0 ? `${tally} ${words.findings.acceptedCount(accepted)}` : tally;
  putAcross(sheet, 2, across, counts, style({ size: SIZE, colour: colours.quiet }));
  const { severity, file, cell, code, label, sentence, mend } = words.findings;
  const look: Look = { size: SIZE, bold: true, align: 'center', border: 'grey', fill: colours.heading };
  for (const [index, text] of [severity, file, cell, code, label, sentence, mend].entries())
    put(sheet, HEADER, index + 1, text, style(look));
  for (const [row, size] of [
    [1, 13],
    [2, SIZE],
    [HEADER, SIZE],
  ] as const)
    sheet.getRow(row).height = rowHeight(1, size);
}

export function writeFindings(workbook: Workbook, contents: Contents): void {
  const { words, report } = contents;
  const name = words.sheetNames.findings;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: HEADER, showGridLines: false }] });
  setWidths(sheet, WIDTHS);
  const files = fileRows(contents);
  printTop(sheet, contents, files.length);
  const labels = fullLabels(contents.form);
  const rows = [...files, ...folded(report.findings).map((one) => findingRow(contents, labels, one))];
  for (const [index, one] of rows.entries()) printRow(sheet, HEADER + 1 + index, one);
  const last = HEADER + Math.max(1, rows.length);
  if (rows.length === 0)
    putAcross(sheet, last, { from: 1, to: WIDTHS.length }, words.findings.none, style({ size: SIZE, border: 'grey' }));
  else sheet.autoFilter = `${cellRef(HEADER, 1)}:${cellRef(last, WIDTHS.length)}`;
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(last, WIDTHS.length)}`,
    repeat: [HEADER, HEADER],
    footer: name,
  });
}
