import { readNotice } from '../../../src/core/reading/read-notice';
import type { Workbook } from '../../../src/core/workbook';
import { form } from '../../filled-form';
import { sentForm, soundFigures, withCells, withIdentity, withoutRow, type CellChanges } from '../../sent-form';
import { passes, raises, said, type Sent } from './pair';

let blank: Workbook;

beforeAll(async () => {
  blank = await sentForm();
});

/** The form of Tam Đường filled in, with changes; made when the test runs. */
function back(changes: CellChanges = {}, of: () => Workbook = () => blank): Sent {
  return {
    fileName: 'phu luc.xlsx',
    get workbook() {
      return withCells(of(), { ...soundFigures(of()), ...changes });
    },
  };
}

test('a form that was sent out and filled in is not spoken of', () => {
  expect(said(back())).toEqual([]);
});

test('one that nobody filled in says only that', () => {
  expect(said({ workbook: blank })).toEqual(['(form) error nothing-filled-in']);
});

const TITLE = 'A8';
const OVER_RESULT = 'E11';
const LABEL = 'B14';

let lastYear: Workbook;
let newEdition: Workbook;

beforeAll(async () => {
  lastYear = await sentForm({ form: { ...form, year: 2021 } });
  newEdition = await sentForm({ form: { ...form, version: 2 } });
});

raises(
  'sent-for-other-year',
  'a form of another year whose title was written over',
  back({}, () => lastYear),
  { cell: TITLE, params: { sent: 2021, expected: 2022 } },
);
test('a form of another year is told as that and nothing else, though labels and measures differ', () => {
  const sent = back({ [LABEL]: 'Nội dung năm khác', C14: 'Cuộc' }, () => lastYear);
  const ofFigures = said(sent).filter((one) => !one.includes('locked-cell-changed'));
  expect(ofFigures).toEqual(['(form) error sent-for-other-year']);
});
passes('sent-for-other-year', 'a form of this year without a title', back({ [TITLE]: null }));

raises(
  'sent-to-other-body',
  'another branch’s form with this one’s name written over',
  back({ A6: null, [OVER_RESULT]: 'LĐLĐ huyện Sìn Hồ' }),
  {
    cell: OVER_RESULT,
    params: { body: 'sin-ho', sentTo: 'tam-duong' },
  },
);
passes(
  'sent-to-other-body',
  'a form whose own name is written otherwise',
  back({ [OVER_RESULT]: 'LDLD huyen Tam Duong' }),
);

raises('body-from-sent-form', 'a form whose names were erased', back({ A5: null, A6: null, [OVER_RESULT]: null }), {
  cell: 'E12',
  params: { body: 'tam-duong' },
});
passes('body-from-sent-form', 'a form that still has one of them', back({ A5: null, A6: null }));

raises(
  'old-form-version',
  'a form of an edition that is not in use',
  back({}, () => newEdition),
  { cell: 'E12', params: { version: 2, current: 1 } },
);
passes('old-form-version', 'the edition in use', back());

const broken = (changes: CellChanges): Sent => ({
  get workbook() {
    return withIdentity(withCells(blank, soundFigures(blank)), changes);
  },
});
raises('sent-form-broken', 'a hidden sheet in which something was changed', broken({ B4: 'sin-ho' }), { params: {} });
raises('sent-form-broken', 'a hidden sheet that lost a line', broken({ A9: null }), { params: {} });
test('of a broken hidden sheet one sentence is said, though nobody has calculated the form’s formulas', () => {
  const filled = withIdentity(withCells(blank, soundFigures(blank)), { B4: 'sin-ho' });
  const sheet = filled.sheets[0]?.name ?? '';
  const notices = ['A1', 'F14', 'F15'].map((cell) =>
    readNotice('formula-without-value', sheet, cell, { formula: 'D14' }),
  );
  expect(said({ workbook: { ...filled, notices } })).toEqual(['(form) note sent-form-broken']);
});
passes('sent-form-broken', 'a workbook without such a sheet', {});

raises('locked-cell-changed', 'a target that was made smaller', back({ D14: 20 }), {
  code: 'I.1',
  cell: 'D14',
  params: { cell: 'D14', was: '30', now: '20', others: 0 },
});
raises('locked-cell-changed', 'a rate typed over its formula', back({ F14: 100 }), {
  code: 'I.1',
  cell: 'F14',
  params: {
    was: '=IF(D14="-","-",IF(NOT(ISNUMBER(D14)),"",IF(D14=0,"",IF(E14="-","-",IF(ISNUMBER(E14),ROUND(E14*100/D14,0),"")))))',
    now: '100',
  },
});
raises('locked-cell-changed', 'a title of a section that was written over', back({ B13: 'TỔ CHỨC' }), {
  code: null,
  cell: 'B13',
  params: { was: 'VỀ TỔ CHỨC', now: 'TỔ CHỨC' },
});
passes('locked-cell-changed', 'what is typed where one may type', back({ G14: 'đã báo cáo' }));

raises('label-replaced', 'another label over a line’s own', back({ [LABEL]: 'Kết nạp đảng viên' }), {
  code: 'I.1',
  cell: LABEL,
  params: { found: 'Kết nạp đảng viên', printed: 'Kết nạp đoàn viên', raw: '30' },
});
passes('label-replaced', 'a label with a slip', back({ [LABEL]: 'Kết nạp đòan viên' }));

raises('label-erased', 'a label that was erased', back({ [LABEL]: null }), {
  code: 'I.1',
  params: { printed: 'Kết nạp đoàn viên' },
});
passes('label-erased', 'a label that was replaced', back({ [LABEL]: 'Kết nạp đảng viên' }));

raises(
  'labels-against-marks',
  'two labels that changed places',
  back({ B14: 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng', B16: 'Kết nạp đoàn viên' }),
  { cell: 'B14', params: { cells: ['B14', 'B16'] } },
);
passes('labels-against-marks', 'a label that is none of the form’s', back({ B14: 'Kết nạp đảng viên' }));

/** Rows of one sheet trade places, with everything in them. */
function swapped(workbook: Workbook, rows: Readonly<Record<number, number>>): Workbook {
  const [first, ...others] = workbook.sheets;
  const cells = first!.cells
    .map((cell) => ({ ...cell, row: rows[cell.row] ?? cell.row }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...workbook, sheets: [{ ...first!, cells }, ...others] };
}

const swappedRows = (rows: Readonly<Record<number, number>>): Sent => ({
  get workbook() {
    return swapped(withCells(blank, soundFigures(blank)), rows);
  },
});
raises(
  'line-under-other-title',
  'the lines of two programmes that changed places, their titles staying',
  swappedRows({ 42: 45, 43: 46, 45: 42, 46: 43 }),
  {
    code: 'VII.4.count',
    cell: 'B42',
    params: { raw: '15', seen: 'Tháng Công nhân: Số đoàn viên, NLĐ được thăm, tặng quà' },
  },
  { code: 'VII.4.amount', cell: 'B43' },
  { code: 'VII.3.count', cell: 'B45' },
  { code: 'VII.3.amount', cell: 'B46' },
);
passes(
  'line-under-other-title',
  'two programmes that changed places, titles and all',
  swappedRows({ 41: 44, 42: 45, 43: 46, 44: 41, 45: 42, 46: 43 }),
);
passes('line-under-other-title', 'a title that was written over', back({ B44: 'Thăm hỏi gia đình chính sách' }));

raises(
  'locked-row-lost',
  'a section whose title was deleted',
  {
    get workbook() {
      return withoutRow(withCells(blank, soundFigures(blank)), 13);
    },
  },
  { params: { rows: ['VỀ TỔ CHỨC'] } },
);
passes('locked-row-lost', 'a section whose title was written over', back({ B13: 'TỔ CHỨC' }));
