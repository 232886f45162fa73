/** What a person sees after a run: the files, the figures, what is missing, what to do. */
import type { Finding, Severity } from '../core/finding';
import { isProgramme, type Form, type Indicator } from '../core/form';
import { labelsOf } from '../core/forms/line-labels';
import type { Bodies } from '../core/register';
import {
  lineOf,
  missingBodies,
  type FileStatus,
  type Report,
  type ReportFinding,
  type ReportLine,
} from '../core/report';
import type { Language } from '../text/language';
import { formatNumber } from '../text/number-format';
import type { TerminalTexts } from '../text/vi/terminal';
import { faultSentence, findingSentence } from '../text/sentences';
import { bodyName } from '../text/wording';
import { TERMINAL_TEXTS } from './console';
import { paragraph, table } from './layout';
import type { Received } from '../forms/check-workbook';

export interface SummaryOptions {
  readonly language: Language;
  readonly bodies: Bodies;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The mend, unless the sentence has told it already as the only thing that can be meant. */
function mendOf({ mend, params }: Finding, sentence: string, language: Language): string {
  if (!mend) return '';
  const value = formatNumber(mend.value, language);
  const choice = Array.isArray(params['candidates']) && params['candidates'].length > 1;
  return sentence.includes(value) && !choice ? '' : ` ${TERMINAL_TEXTS[language].mend(value)}`;
}

function findingLine(finding: Finding, { language, bodies }: SummaryOptions): string {
  const texts = TERMINAL_TEXTS[language];
  const where = [finding.at?.cell, finding.code].filter((part) => part !== null && part !== undefined).join(' ');
  const sentence = findingSentence(finding, language, bodies);
  const mend = mendOf(finding, sentence, language);
  const grade = finding.decision ? texts.accepted : texts.severities[finding.severity];
  const title = [grade, where].filter((part) => part !== '').join(' ');
  return paragraph(`${title}: ${sentence}${mend}`, '    ', '  ');
}

/** Notes of one rule are told once: a form typed as text throughout has thirty of them. */
function noteLines(notes: readonly Finding[], options: SummaryOptions): string[] {
  const texts = TERMINAL_TEXTS[options.language];
  return [...new Set(notes.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...alike] = notes.filter((note) => note.rule === rule);
    if (!first) return [];
    const cells = alike.map(({ at }) => at?.cell ?? '').filter((cell) => cell !== '');
    const rest = alike.length > 0 ? [paragraph(texts.alike(alike.length, cells.join(', ')), '    ', '    ')] : [];
    return [findingLine(first, options), ...rest];
  });
}

/** How many of each; what was accepted is named only where something was. */
function tallyOf(findings: readonly Finding[], { counts, acceptedCount }: TerminalTexts): string {
  const accepted = findings.filter(({ decision }) => decision).length;
  const said = counts(count(findings, 'error'), count(findings, 'warning'), count(findings, 'note') - accepted);
  return accepted > 0 ? `${said} ${acceptedCount(accepted)}` : said;
}

/** All that was found in one file, as it is ranked; only notes are folded. */
export function fileSummary({ file, outcome }: Received, options: SummaryOptions): string {
  const texts = TERMINAL_TEXTS[options.language];
  if (outcome.status === 'fault') return paragraph(`${file}: ${faultSentence(outcome.fault, options.language)}`, '  ');
  const { bodyId, findings } = outcome.submission;
  const title = paragraph(`${file}: ${bodyId === null ? texts.noBody : bodyName(options.bodies, bodyId)}`, '  ');
  if (findings.length === 0) return `${title}\n  ${texts.clean}`;
  const tally = `  ${tallyOf(findings, texts)}`;
  const notes = findings.filter(({ severity, decision }) => severity === 'note' && !decision);
  const graver = findings.filter((finding) => !notes.includes(finding));
  return [title, ...graver.map((finding) => findingLine(finding, options)), ...noteLines(notes, options), tally].join(
    '\n',
  );
}

function filesTable(received: readonly Received[], report: Report, { language, bodies }: SummaryOptions): string {
  const { columns, states, noBody } = TERMINAL_TEXTS[language];
  const rows = received.map(({ file, outcome }): string[] => {
    const status: FileStatus = report.files.find((one) => one.file === file)?.status ?? 'fault';
    if (outcome.status === 'fault') return [file, '', states[status], '', ''];
    const { bodyId, findings } = outcome.submission;
    const tally = (severity: Severity): string => String(count(findings, severity) || '');
    return [
      file,
      bodyId === null ? noBody : bodyName(bodies, bodyId),
      states[status],
      tally('error'),
      tally('warning'),
    ];
  });
  return table(
    [
      { title: columns.file, width: 25 },
      { title: columns.body, width: 24 },
      { title: columns.state, width: 14 },
      { title: columns.errors, width: 4, align: 'right' },
      { title: columns.warnings, width: 9, align: 'right' },
    ],
    rows,
  );
}

function figuresTable(report: Report, form: Form, { language }: SummaryOptions): string {
  const { columns } = TERMINAL_TEXTS[language];
  const number = (value: string | null): string => (value === null ? '?' : formatNumber(value, language));
  const figures = (line: ReportLine, { label, kind }: Indicator): string[] => {
    const { code, result, target, rate, given, asked } = line;
    const share = kind === 'share' && result !== null && result !== '-' ? '%' : '';
    const percent = rate === null || rate === '-' ? '' : '%';
    const partial = given < asked ? ' !' : '';
    return [code, label, number(result) + share, number(target), number(rate) + percent, `${given}/${asked}${partial}`];
  };
  const rows = form.sections.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const indicators = isProgramme(line) ? line.indicators : [line];
      const title = isProgramme(line) ? [[line.code, line.title, '', '', '', '']] : [];
      return [
        ...title,
        ...indicators.flatMap((indicator) => {
          const found = lineOf(report, indicator.code);
          return found ? [figures(found, indicator)] : [];
        }),
      ];
    }),
  );
  return table(
    [
      { title: '', width: 13 },
      { title: columns.indicator, width: 29 },
      { title: columns.result, width: 12, align: 'right' },
      { title: columns.target, width: 8, align: 'right' },
      { title: columns.rate, width: 6, align: 'right' },
      { title: columns.given, width: 7, align: 'right' },
    ],
    rows,
  );
}

function welfareLines({ welfare }: Report, form: Form, language: Language): string[] {
  const texts = TERMINAL_TEXTS[language];
  const number = (value: string): string => formatNumber(value, language);
  const { total, fromForm, extras, lacking } = welfare;
  const partial = lacking.length > 0 ? ` (${texts.partial}: ${labelsOf(form, lacking).join('; ')})` : '';
  const more = extras.map(({ label, count, amount }) => texts.welfareExtra(label, number(count), number(amount)));
  return [
    paragraph(texts.welfare(number(total.count), number(total.amount)) + partial, '  '),
    ...[texts.welfareFromForm(number(fromForm.count), number(fromForm.amount)), ...more].map((line) =>
      paragraph(line, '    ', '  '),
    ),
  ];
}

function balance(report: Report, language: Language): string {
  const tally = (status: FileStatus): number => report.files.filter((file) => file.status === status).length;
  const texts = TERMINAL_TEXTS[language];
  return paragraph(
    texts.balance(report.files.length, tally('merged'), tally('refused'), tally('fault'), tally('duplicate')),
  );
}

/** The findings file by file, the file with the gravest first; a file is named once, above its own. */
function byFile(findings: readonly ReportFinding[], options: SummaryOptions): string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap((file) => [
    paragraph(`${file ?? ''}:`),
    ...findings.filter((one) => one.file === file).map((finding) => findingLine(finding, options)),
  ]);
}

/** Faults, what concerns the whole, every error file by file, and what was accepted. No error is left to the report. */
function errorLines(report: Report, options: SummaryOptions): string[] {
  const faults = report.files.flatMap(({ file, fault }) =>
    fault ? [paragraph(`${file}: ${faultSentence(fault, options.language)}`, '    ', '  ')] : [],
  );
  const whole = report.findings.filter(
    ({ about, severity, decision }) => about === 'report' && (severity !== 'note' || decision),
  );
  const single = report.findings.filter(({ about, severity }) => about === 'submission' && severity === 'error');
  const accepted = report.findings.filter(({ about, decision }) => about === 'submission' && decision);
  const wholeLines = whole.map((finding) => findingLine(finding, options));
  return [...faults, ...wholeLines, ...byFile(single, options), ...byFile(accepted, options)];
}

/** The summary of a merge; fits 80 columns. */
export function mergeSummary(
  received: readonly Received[],
  report: Report,
  form: Form,
  options: SummaryOptions,
): string {
  const texts = TERMINAL_TEXTS[options.language];
  const missing = missingBodies(report);
  const reported = texts.bodiesReported(report.bodies.length - missing.length, report.bodies.length);
  const { findings } = report;
  const warnings = count(findings, 'warning');
  return [
    filesTable(received, report, options),
    '',
    figuresTable(report, form, options),
    '',
    ...welfareLines(report, form, options.language),
    balance(report, options.language),
    reported,
    ...(missing.length > 0
      ? [paragraph(texts.missing(missing.map((id) => bodyName(options.bodies, id)).join(', ')))]
      : []),
    tallyOf(findings, texts),
    ...errorLines(report, options),
    ...(warnings > 0 ? [texts.lookAtWarnings(warnings)] : []),
  ].join('\n');
}
