/** Facts of the sort that each rule, notice and fault yields: the types hold them complete. */
import type {
  ArchiveProblem,
  Fault,
  FaultCode,
  FaultParams,
  LimitedThing,
  OtherFile,
  StructureProblem,
  WriteProblem,
  XmlProblem,
} from '../../src/core/fault';
import type { ReadNoticeId, ReadNoticeParams } from '../../src/core/read-notice';
import type { FactsOf, RuleId } from '../../src/text/rule-texts';

const unclear = { raw: '316.250', candidates: ['316.25', '316250'], measure: 'Triệu đồng' };
const twice = {
  body: 'sin-ho',
  counted: 'a.xlsx',
  other: 'b.xlsx',
  countedSaved: '2022-11-18T08:05:00Z',
  otherSaved: '2022-11-17T20:30:00Z',
  differing: ['I.1', 'I.2'],
};

export const ruleFacts: { readonly [Id in RuleId]: FactsOf<Id> } = {
  'empty-workbook': {},
  'not-the-form': { sheets: ['Danh sách', 'Thu chi'], title: 'PHỤ LỤC NĂM 2022' },
  'our-own-report': {},
  'other-year': { found: 2021, expected: 2022 },
  'another-period': { found: '6 THÁNG ĐẦU NĂM 2022', year: 2022 },
  'no-year': { year: 2022 },
  'form-twice': { read: 'Phụ lục', other: 'Năm trước', cell: 'D4' },
  'several-result-columns': { cells: ['D4', 'F4'] },
  'body-unnamed': {},
  'unknown-body': { name: 'CĐCS Chi cục Thuế' },
  'several-bodies': { bodies: ['tan-uyen', 'than-uyen'] },
  'body-not-in-year': { body: 'sin-ho', year: 2026 },
  'body-from-file-name': { fileName: 'Sìn Hồ.xlsx', body: 'sin-ho' },
  'body-differs-from-file-name': { body: 'tan-uyen', fileName: 'Than Uyên.xlsx', fileNameBody: 'than-uyen' },
  'missing-line': { label: 'Kết nạp đoàn viên' },
  'repeated-line': { raw: '3', firstCell: 'D7', firstRaw: '1' },
  'stray-line': { label: 'Kết nạp đảng viên', raw: '7' },
  'label-nearly': { found: 'Kết nạp đoàn viênn', printed: 'Kết nạp đoàn viên' },
  'money-measure-changed': { found: 'Nghìn đồng', printed: 'Triệu đồng' },
  'measure-changed': { found: 'Cuộc', printed: 'DN' },
  'covered-figure': {},
  'hidden-figure': { raw: '30' },
  'shown-otherwise': { raw: '2080840', shown: '2.08 triệu' },
  'linked-figure': { formula: '[1]!D8', raw: '30' },
  'formula-figure': { formula: 'D7+D8', raw: '30' },
  'error-value': { ...unclear, raw: '#REF!', candidates: [] },
  'date-for-figure': { ...unclear, raw: '2022-10-05', candidates: [] },
  'unreadable-figure': { ...unclear, raw: 'gần 30', candidates: [] },
  'word-for-nothing': { ...unclear, raw: 'không', candidates: ['0'] },
  'set-apart-figure': { raw: '351', candidates: ['35'], measure: 'Người' },
  'too-many-digits': { ...unclear, raw: '12345678901234567890', candidates: [] },
  'ambiguous-separator': unclear,
  'fraction-of-whole': { raw: '6.958', candidates: ['6958'], measure: 'Người' },
  'odd-spaces': { raw: '3 0', candidates: ['30'], measure: 'Người' },
  'percent-for-figure': { raw: '3', candidates: ['300', '3'], measure: 'Người' },
  'share-scale': { raw: '0.15', candidates: ['0.15', '15'], measure: 'Tỷ lệ' },
  'fraction-of-count': { value: '12.5', measure: 'Người' },
  'negative-figure': { value: '-5' },
  'below-one-dong': { value: '30.1234567', dong: '30123456.7' },
  'share-above-whole': { value: '150' },
  'money-per-person': {
    raw: '2,080,840',
    value: '2080840',
    count: '6958',
    each: '299057200',
    lowest: '50000',
    highest: '5000000',
    meant: '2080.84',
  },
  'amount-unchecked': { raw: '30' },
  'amount-without-count': { raw: '30' },
  'count-without-amount': { raw: '40' },
  'blank-figure': { label: 'Kết nạp đoàn viên' },
  'dash-though-assigned': { target: '30' },
  'rate-mismatch': { printed: '110', due: '109', result: '328', target: '300' },
  'rate-without-target': { raw: '100' },
  'target-differs': { raw: '25', assigned: '30' },
  'number-as-text': { raw: '030', value: '30' },
  'missing-body': { body: 'muong-te' },
  'missing-own-submission': { body: 'lai-chau', title: 'PHỤ LỤC NĂM 2022' },
  'own-on-branch-lines': { body: 'lai-chau', lines: ['I.1', 'I.2', 'I.3', 'III.1'] },
  'own-repeats-branches': { body: 'lai-chau', lines: ['I.1', 'I.2', 'I.3', 'III.1'] },
  'sent-twice-differing': twice,
  'sent-again-later': twice,
  'sent-twice-alike': { ...twice, differing: [] },
  'figure-not-asked': { body: 'sin-ho', value: '12' },
  'targets-do-not-add-up': { target: '300', assigned: '330' },
  'zero-target': {},
};

/** Facts that make a rule speak otherwise. */
export const otherFacts: readonly {
  readonly [Id in RuleId]: { readonly rule: Id; readonly params: FactsOf<Id> };
}[RuleId][] = [
  { rule: 'formula-figure', params: { formula: '', raw: '30' } },
  { rule: 'shown-otherwise', params: { raw: '35', shown: '' } },
  { rule: 'linked-figure', params: { formula: '', raw: '30' } },
  { rule: 'set-apart-figure', params: { raw: '35', candidates: [], measure: 'Người' } },
  { rule: 'fraction-of-whole', params: { raw: '0.5', candidates: [], measure: 'Người' } },
  { rule: 'money-per-person', params: { ...ruleFacts['money-per-person'], meant: '' } },
  { rule: 'target-differs', params: { raw: '1', assigned: '-' } },
  { rule: 'sent-again-later', params: { ...twice, countedSaved: '', otherSaved: '2022-11-17' } },
  { rule: 'not-the-form', params: { sheets: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'], title: 'PHỤ LỤC' } },
];

export const noticeFacts: { readonly [I in ReadNoticeId]: ReadNoticeParams[I] } = {
  'formula-without-value': { formula: 'D7+D8' },
  'number-as-text-result': { text: '30' },
  'external-link': { formula: '[1]!D8' },
  'outside-formula': { formula: '' },
  'repeated-cell': { kept: '5', other: '6' },
  'repeated-row': { row: '8' },
  'cell-outside-row': { row: '8', says: 'D9', value: '5' },
  'value-under-merge': { range: 'D8:D9', value: '5' },
  'overlapping-merges': { range: 'D8:D9' },
  'unreadable-merge': { range: 'D8' },
  'unreadable-number': { text: '1,5' },
  'number-too-large': { text: '12345678901234567890' },
  'unreadable-date': { text: '5/10' },
  'impossible-date': { text: '60' },
  'unreadable-boolean': { text: '2' },
  'unknown-text': { index: '99' },
  'unknown-cell-type': { type: 'q', text: '5' },
  'contradicting-content': { kept: '5', other: '6' },
  'error-value': { error: '#REF!' },
  'unknown-style': { style: '99' },
  'styles-missing': {},
  'mixed-fonts': { fonts: 'Arial, .VnTime' },
  macros: {},
  'not-a-grid': { kind: 'biểu đồ' },
  'properties-unreadable': {},
  'blank-workbook': {},
  'figure-as-text': { text: '02' },
  'negative-number': { text: '-5' },
  'fraction-below-one': { text: '0.15' },
  'constant-among-sums': { text: '328', beside: 'E40' },
  'circular-formula': { formula: 'D7+D8' },
  'old-encoding': { text: 'C«ng ®oµn' },
  'invisible-characters': { characters: 'U+200B' },
  'text-like-formula': { text: '=D7+D8' },
  'hidden-sheet': {},
  'hidden-rows': { rows: '8–10' },
  'hidden-columns': { columns: 'D' },
};

type Every<Key extends string> = Readonly<Record<Key, true>>;

function keysOf<Key extends string>(every: Every<Key>): Key[] {
  return Object.keys(every) as Key[];
}

const archiveProblems: Every<ArchiveProblem> = {
  truncated: true,
  'bad-directory': true,
  'headers-disagree': true,
  overlap: true,
  'repeated-name': true,
  'bad-name': true,
  'unknown-method': true,
  'encrypted-entry': true,
  'broken-data': true,
  'wrong-size': true,
  'wrong-checksum': true,
};

const xmlProblems: Every<XmlProblem> = {
  'cut-off': true,
  'bad-encoding': true,
  doctype: true,
  'mismatched-tag': true,
  'bad-tag': true,
  'bad-attribute': true,
  'repeated-attribute': true,
  'bad-entity': true,
  'bad-character': true,
  'bad-comment': true,
  'bad-instruction': true,
  'unknown-prefix': true,
  'not-one-root': true,
  'stray-text': true,
  'stray-element': true,
};

const structureProblems: Every<StructureProblem> = {
  'missing-part': true,
  'unknown-root': true,
  'bad-relationship': true,
  'outside-target': true,
  'shared-part': true,
  'repeated-sheet-name': true,
  'no-sheet': true,
  'bad-sheet-list': true,
  'unexpected-element': true,
  'unexpected-text': true,
  'bad-address': true,
  'not-understood': true,
  unforeseen: true,
};

const limitedThings: Every<LimitedThing> = {
  'file-bytes': true,
  entries: true,
  'part-bytes': true,
  'total-bytes': true,
  ratio: true,
  depth: true,
  attributes: true,
  'text-length': true,
  'total-text': true,
  cells: true,
  ranges: true,
  notices: true,
};

const otherFiles: Every<OtherFile> = {
  'outlook-message': true,
  'e-mail': true,
  'mail-attachment-bundle': true,
  'rich-text': true,
  'old-office': true,
  numbers: true,
  'open-document-other': true,
  shortcut: true,
  'sound-or-video': true,
  xml: true,
  program: true,
  unknown: true,
};

const writeProblems: Every<WriteProblem> = {
  'disk-full': true,
  'no-permission': true,
  'no-folder': true,
  'is-a-folder': true,
  'in-use': true,
  'reads-back-differently': true,
  other: true,
};

const part = 'xl/worksheets/sheet1.xml';

const byCode: { readonly [C in FaultCode]: readonly FaultParams[C][] } = {
  'empty-file': [{}],
  'lock-file': [{}],
  'old-excel': [{}],
  'binary-excel': [{}],
  'xml-spreadsheet': [{}],
  'open-document': [{}],
  'text-table': [{}],
  'web-page': [{}],
  'word-document': [{}],
  presentation: [{}],
  pdf: [{}],
  image: [{}],
  'encrypted-workbook': [{}],
  'zip-of-workbooks': [{}],
  archive: [{}],
  'not-a-workbook': keysOf(otherFiles).map((looksLike) => ({ looksLike })),
  'damaged-archive': keysOf(archiveProblems).map((problem) => ({ problem, part })),
  'damaged-xml': keysOf(xmlProblems).map((problem) => ({ problem, part, cell: 'D8' })),
  'damaged-workbook': [
    ...keysOf(structureProblems).map((problem) => ({ problem, part, cell: 'D8', detail: 'Phụ lục' })),
    { problem: 'no-sheet', part: '', cell: null, detail: '' },
  ],
  'too-large': [
    ...keysOf(limitedThings).map((what) => ({ what, limit: 64 * 1024 * 1024, part, cell: null })),
    { what: 'file-bytes', limit: 64 * 1024 * 1024, part: '', cell: null },
  ],
  'too-slow': [{ seconds: 30 }],
  'too-much-memory': [{ megabytes: 512 }],
  'reader-crashed': [{ detail: 'SIGSEGV' }],
  'cannot-open': [{ detail: 'EACCES' }],
  'cannot-write': keysOf(writeProblems).map((why) => ({ path: 'bao-cao.xlsx', why, detail: 'EACCES' })),
};

export const faults = Object.entries(byCode).flatMap(([code, all]) =>
  (all as readonly object[]).map((params) => ({ code, params }) as Fault),
);
