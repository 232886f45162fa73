import { reportSheetNames } from '../../core/reporting/own-report';
import type { ReportSheets } from '../vi/report-sheets';

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

export const reportSheets: ReportSheets = {
  sheetNames: reportSheetNames.en,

  officialForm: {
    letterhead: (bodyName) => bodyName.replace(/^LĐLĐ(?= )/, 'Liên đoàn Lao động').toUpperCase(),
    branchesGiven: 'bodies',
    nothingGiven: 'no figure',
    partialAbove: 'INCOMPLETE: see the lines marked in the right margin and the explanation below the table.',
    partialBelow: (sheet, given, asked) =>
      `- Incomplete: a line marked “${String(given)}/${String(asked)} bodies” in the right margin sums the figures of only ${String(given)} of the ${String(asked)} bodies that must report. The reasons stand on the sheet “${sheet}”.`,
    notSent: (names) => `- No usable report from: ${names.join('; ')}.`,
    placeAndDate: (bodyName) => `${/(?:tỉnh|thành phố) (.+)$/.exec(bodyName)?.[1] ?? '……………'}, ngày … tháng … năm 20…`,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    onBehalf: 'TM. BAN THƯỜNG VỤ',
    chair: 'CHỦ TỊCH',
  },

  branches: {
    title: (year) => `RESULTS BY BRANCH, ${String(year)}`,
    allSent: (count) => `All ${String(count)} branches and the consolidating body have reported.`,
    someSent: (sent, asked, missing) =>
      `${String(sent)} of ${String(asked)} branches have reported. NO REPORT FROM: ${missing.join('; ')}.`,
    code: 'Item',
    label: 'Indicator',
    measure: 'Measure',
    own: (bodyName) => `${bodyName} (itself)`,
    total: 'PROVINCE',
    given: 'Bodies with a figure',
    notSent: 'NO REPORT',
    results: 'A. RESULTS',
    resultsLegend:
      '“-” not assigned, or nothing of the kind;  “?” a figure that cannot be used yet and is not summed (see the sheet “Findings”);  “…” left blank, not summed;  “×” no report from this branch. Grey cell: not asked for this line, yet summed if it gives a figure.',
    rates: 'C. RATE AGAINST THE FULL-YEAR TARGET (%)',
    ratesLegend:
      'Bold on pink: below 50%;  yellow: 50% to below 100%;  no colour: 100% and above. The provincial rate is the sum of the results against the target of the province, not a mean of the rates.',
    targets: 'D. FULL-YEAR TARGETS',
    targetsLegend:
      '“-” not assigned. Empty cell: the register has no target for that branch, so its rate cannot be told.',
    noBranchRates: 'The register has no targets for single branches, so only the rate of the province can be told.',
  },

  welfare: {
    title: 'B. WELFARE TOTAL OF THE YEAR (every gift and every đồng counted once)',
    item: 'Item',
    gifts: 'Gifts',
    million: (measure) => measure,
    dong: 'Đồng',
    source: 'Grounds',
    fromRow: (code) => `Row ${code} of the appendix`,
    partial: (given) => `, only ${given} branches`,
    partialEach: (gifts, dong) =>
      `, only ${[gifts && `the number of ${gifts}`, dong && `the money of ${dong}`].filter(Boolean).join(', ')} branches`,
    lacking: ', NO FIGURE',
    fromForm: 'Sum from the appendix',
    total: 'TOTAL',
    partialTotal: 'TOTAL (incomplete)',
    notAdded: (label) => `Not added: ${label}`,
  },

  findings: {
    title: (year) => `WHAT TO NOTE IN THE CONSOLIDATION OF ${String(year)}`,
    summary: (files, errors, warnings, notes) =>
      `${plural(files, 'unusable file')}, ${plural(errors, 'error')} (figures not summed), ${plural(warnings, 'warning')} (please look), ${plural(notes, 'note')}.`,
    severity: 'Severity',
    file: 'File',
    cell: 'Cell',
    code: 'Item',
    label: 'Indicator',
    sentence: 'Finding',
    mend: 'Suggested value',
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    accepted: 'Accepted',
    acceptedCount: (count) => `${String(count)} accepted with a reason.`,
    alike: (count, cells) => `The same in ${String(count)} other cells: ${cells}.`,
    unreadable: 'Unreadable',
    refused: 'Refused',
    refusedSentence: 'No figure of this file counts; the reasons are the errors of this file below.',
    wholeReport: '(whole report)',
    toAgree: (value) => `${value} (if the branch agrees)`,
    none: 'Nothing to note: every figure was read for certain and counts.',
  },

  sources: {
    title: (year) => `WHERE EVERY FIGURE OF ${String(year)} COMES FROM`,
    explanation:
      'SHA-256 is the fingerprint of a file: it stays the same as long as the file is unchanged. “As written” is exactly what the branch typed.',
    body: 'Body',
    code: 'Item',
    label: 'Indicator',
    file: 'File or document',
    sheet: 'Sheet',
    cell: 'Cell',
    raw: 'As written',
    value: 'Value',
    use: 'Use',
    sha256: 'SHA-256 of the file',
    uses: {
      summed: 'Summed',
      taken: 'Is the result',
      listed: 'Listed only, not summed',
      dash: '“-”, not summed',
      blank: 'Blank, not summed',
      blocked: 'NOT summed (see Findings)',
      'no-line': 'The file lacks this line',
      missing: 'No report',
      target: 'Full-year target',
      extra: 'Added to the welfare total',
    },
    welfareExtra: 'Welfare besides the appendix',
    gifts: 'Gifts',
    dong: 'Money (đồng)',
  },

  page: 'Page',
};
