import { readNarrative } from '../../../src/narrative/read/read-narrative';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { compareNarrative, type Comparison } from '../../../src/narrative/compare';
import { comparedForm } from '../../../src/narrative/form/against';
import { form, shippedRegister } from '../../filled-form';
import { compared, published, verdicts, words } from '../told';
import { wordFile } from '../word-file';

const TABLE = [
  ['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu giao', 'Kết quả thực hiện', 'Đạt tỷ lệ (%)'],
  ['1', 'Kết nạp đoàn viên', 'Người', '300', '328', '109'],
  ['2', 'Số đoàn viên ưu tú giới thiệu cho Đảng', 'Đoàn viên', '500', '851', '163'],
  ['3', 'Số lớp tập huấn đã mở', 'Lớp', '10', '12', '120'],
  ['4', 'Thành lập CĐCS trong doanh nghiệp', 'CĐCS', '', '-', ''],
];
const asText = (rows: readonly (readonly string[])[], above = 'Kết quả năm 2022:'): string =>
  [above, '', ...rows.map((cells) => cells.join('\t'))].join('\n');
const TOLD = [
  '300 I.1 target agrees',
  '328 I.1 result agrees',
  '109 I.1 rate agrees',
  '500 I.3 target agrees',
  '851 I.3 result differs',
  '163 I.3 rate agrees',
];

async function ofWord(table: readonly (readonly string[])[]): Promise<Comparison> {
  const read = await readNarrative(await wordFile({ lines: ['Kết quả năm 2022:'], table }), inflateNode);
  if (read.status === 'fault') throw new Error(read.fault.code);
  return compareNarrative(read.narrative, { ...comparedForm(form, published, shippedRegister), words });
}

test('a row’s label tells what its figures are of, under headings that the form knows', () => {
  expect(verdicts(asText(TABLE))).toEqual(TOLD);
});

test('a table of a Word file says the same, with the place of each cell', async () => {
  const { claims, narrative } = await ofWord(TABLE);
  const linked = claims.filter(({ link }) => link !== null);
  expect(linked.map(({ claim: { text }, verdict: { is } }) => `${text} ${is}`)).toEqual(
    TOLD.map((told) => `${told.split(' ')[0]!} ${told.split(' ')[3]!}`),
  );
  const wrong = linked.find(({ verdict }) => verdict.is === 'differs');
  expect(narrative.paragraphs[wrong!.claim.paragraph]!.place).toMatchObject({
    kind: 'cell',
    table: 1,
    row: 3,
    column: 5,
  });
});

test('“Số tiền” belongs to the programme above it, in the measure of its row', () => {
  const rows = [
    ['Nội dung', 'Đơn vị tính', 'Kết quả'],
    ['Chương trình Mái ấm Công đoàn', '', ''],
    ['Số nhà xây mới và sửa chữa', 'Nhà', '10'],
    ['Số tiền', 'Triệu đồng', '225,5'],
  ];
  expect(verdicts(asText(rows))).toEqual(['10 VII.5.count result agrees', '225,5 VII.5.amount result no-figure']);
});

test('a label in other words than the form’s is read as a sentence is', () => {
  const rows = [
    ['Nội dung', 'Đơn vị tính', 'Kết quả'],
    ['Số cuộc giám sát', 'Cuộc', '22'],
    ['Số buổi gặp mặt', 'Cuộc', '22'],
  ];
  expect(verdicts(asText(rows))).toEqual(['22 IV.6 result agrees']);
  const [first, second] = compared(asText(rows)).claims;
  expect([first?.claim.cell?.row, second?.link]).toEqual([2, null]);
});

test('“328/300” in one cell is result and target', () => {
  expect(
    verdicts(
      asText([
        ['Nội dung', 'Kết quả', 'Chỉ tiêu'],
        ['Kết nạp đoàn viên', '328/300', '310'],
      ]),
    ),
  ).toEqual(['328/300 I.1 result agrees', '310 I.1 target differs']);
});

describe('nothing is guessed', () => {
  test.each([
    [
      'a heading of another year',
      [
        ['Nội dung', 'Kết quả năm 2021'],
        ['Kết nạp đoàn viên', '282'],
      ],
    ],
    [
      'two headings that say the same',
      [
        ['Nội dung', 'Kết quả', 'Kết quả'],
        ['Kết nạp đoàn viên', '282', '328'],
      ],
    ],
    ['no heading', [['Kết nạp đoàn viên', '282']]],
    [
      'headings of branches',
      [
        ['Nội dung', 'Tam Đường', 'Sìn Hồ'],
        ['Kết nạp đoàn viên', '35', '30'],
      ],
    ],
    [
      'several figures in a cell',
      [
        ['Nội dung', 'Kết quả'],
        ['Kết nạp đoàn viên', '282; 328'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(verdicts(asText(rows))).toEqual([]);
  });

  test.each(['Bảng 1. Kết quả của LĐLĐ huyện Tam Đường', 'Bảng 1. Kết quả năm 2021'])('%s', (above) => {
    expect(
      verdicts(
        asText(
          [
            ['Nội dung', 'Kết quả'],
            ['Kết nạp đoàn viên', '35'],
          ],
          above,
        ).replace(/^/, 'Báo cáo năm 2022\n\n'),
      ),
    ).toEqual([]);
  });

  test('a rate that the row’s own figures do not make is told', () => {
    const { findings } = compared(
      asText([
        ['Nội dung', 'Kết quả', 'Đạt (%)'],
        ['Sáng kiến được công nhận', '45/60', '85'],
      ]),
    );
    expect(findings.map(({ check }) => check)).toEqual(['rate-of-ratio']);
  });
});
