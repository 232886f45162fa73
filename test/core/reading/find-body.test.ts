import { bodyOfFileName, findBodies } from '../../../src/core/reading/find-body';
import { findWindows } from '../../../src/core/reading/find-form';
import { Grid } from '../../../src/core/sheets/grid';
import { bodies, form } from '../../filled-form';
import { sheetOf, type Typed } from '../../workbook-of';

interface Above {
  readonly rows?: readonly (readonly Typed[])[];
  /** What stands over the result column. */
  readonly heading?: Typed;
}

/** A table with no lines, under what stands above it. */
function table({ rows = [], heading = null }: Above): [Grid, ReturnType<typeof findWindows>[number]] {
  const grid = new Grid(
    sheetOf([...rows, ['TT', 'Nội dung', 'Đơn vị tính', heading], [null, null, null, 'Kết quả thực hiện']]),
  );
  return [grid, findWindows(grid, form)[0]!];
}

function named(above: Above): string {
  return findBodies(...table(above), bodies)
    .bodies.map(({ id, at }) => `${id} ${at.cell}`)
    .join(', ');
}

const all = [bodies.consolidating, ...bodies.branches];

describe('every name in the register finds its own body and no other', () => {
  const names = all.flatMap(({ id, name, also }) => [name, ...(also ?? [])].map((text) => [text, id] as const));

  test.each(names)('“%s” over the results: %s', (text, id) => {
    expect(named({ heading: text })).toBe(`${id} D1`);
    expect(named({ heading: text.toUpperCase().normalize('NFD') })).toBe(`${id} D1`);
  });

  test.each(names)('“%s” in the name of a file: %s', (text, id) => {
    expect(bodyOfFileName(`Phụ lục 2022 - ${text}.xlsx`, bodies)).toBe(id);
  });
});

describe('whose form it is', () => {
  test.each([
    ['LDLĐ HUYỆN TÂN UYÊN', 'tan-uyen'],
    ['LDLĐ HUYỆN THAN UYÊN', 'than-uyen'],
    ['Đơn vị: LĐLĐ huyện Sìn Hồ', 'sin-ho'],
    ['Công đoàn ngành Giáo dục tỉnh Lai Châu', 'giao-duc'],
    ['Công đoàn Viên chức tỉnh Lai Châu', 'vien-chuc'],
    ['LĐLĐ huyện Mường Tè, tỉnh Lai Châu', 'muong-te'],
    ['Thành phố Lai Châu', 'thanh-pho-lai-chau'],
    ['LDLD huyen Tam Duong', 'tam-duong'],
    ['LĐLĐ Sìn Hồ năm 2022', 'sin-ho'],
    ['CĐ ngành Y tế', 'y-te'],
    ['LĐLĐ H. Tam Đường', 'tam-duong'],
    ['Huyện Than Uyên (lần 2)', 'than-uyen'],
    ['CĐ Giáo dục', 'giao-duc'],
    ['LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ LAI CHÂU', 'thanh-pho-lai-chau'],
    ['BÁO CÁO CỦA HUYỆN PHONG THỔ', 'phong-tho'],
    ['LĐLĐ tỉnh Lai Châu', 'lai-chau'],
  ])('“%s”', (heading, id) => {
    expect(named({ heading })).toBe(`${id} D1`);
  });

  test.each(['LĐLĐ huyện Điện Biên', 'Lai Châu', 'Kết quả', 'Uyên'])('“%s” names none of ours', (heading) => {
    expect(named({ heading })).toBe('');
  });

  test('the parent’s name in the letterhead gives way to the branch below it', () => {
    expect(named({ rows: [['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU'], ['LĐLĐ HUYỆN TAM ĐƯỜNG']] })).toBe('tam-duong A2');
  });

  test('the same branch in the letterhead and over the results is one', () => {
    expect(named({ rows: [['LĐLĐ HUYỆN TAM ĐƯỜNG']], heading: 'LĐLĐ huyện Tam Đường' })).toBe('tam-duong D2');
  });

  test('a form copied from another office names both: its letterhead, and what still stands over the results', () => {
    const rows = [['LĐLĐ TỈNH LAI CHÂU', null, 'Mẫu'], ['LĐLĐ HUYỆN TAM ĐƯỜNG']];
    expect(named({ rows, heading: 'LĐLĐ huyện Phong Thổ' })).toBe('phong-tho D3, tam-duong A2');
    expect(named({ rows, heading: 'LĐLĐ tỉnh Lai Châu' })).toBe('lai-chau D3, tam-duong A2');
  });

  test('the province’s name over the results of the province’s own form is one', () => {
    expect(named({ rows: [['LĐLĐ TỈNH LAI CHÂU']], heading: 'LĐLĐ tỉnh Lai Châu' })).toBe('lai-chau D2');
  });

  test('a letterhead of the province alone is the province’s own form', () => {
    expect(named({ rows: [['Liên đoàn Lao động tỉnh Lai Châu']] })).toBe('lai-chau A1');
  });

  test('where a form was signed tells whose it is only where nothing else does', () => {
    const signed = ['TP Lai Châu, ngày 18 tháng 11 năm 2022'];
    expect(named({ rows: [signed], heading: 'Công đoàn ngành Y tế' })).toBe('y-te D2');
    expect(named({ rows: [signed] })).toBe('thanh-pho-lai-chau A1');
  });

  test('two branches are both told, each once', () => {
    expect(named({ rows: [['LĐLĐ huyện Tân Uyên'], ['LĐLĐ huyện Than Uyên'], ['huyện Tân Uyên']] })).toBe(
      'tan-uyen A1, than-uyen A2',
    );
  });

  test('a name below the headings does not count', () => {
    const rows = [
      ['TT', 'Nội dung', 'Kết quả thực hiện'],
      ['', 'LĐLĐ huyện Tam Đường'],
    ];
    const grid = new Grid(sheetOf(rows));
    expect(findBodies(grid, findWindows(grid, form)[0]!, bodies)).toEqual({ bodies: [], unknown: [] });
  });
});

describe('the name of a file', () => {
  test.each([
    ['PL thi dua Tan Uyen.xlsx', 'tan-uyen'],
    ['than_uyen-2022.XLSX', 'than-uyen'],
    ['NamNhun-PL2022.xlsx', 'nam-nhun'],
    ['PL2022TamDuong.xlsx', 'tam-duong'],
    ['PhuLucTamĐường.xlsx', 'tam-duong'],
    ['Phụ lục Sìn Hồ.xlsx'.normalize('NFD'), 'sin-ho'],
    ['CDVC tinh.xlsx', 'vien-chuc'],
    ['CDN Y te 2022.xlsx', 'y-te'],
    ['tinh Lai Chau - phan tinh lam.xlsx', 'lai-chau'],
    ['TP Lai Chau.xlsx', 'thanh-pho-lai-chau'],
    ['Than Uyên.xlsx', 'than-uyen'],
    ['PL Than Uyen 2022.xlsx', 'than-uyen'],
    ['phu luc LDLD huyen Than Uyen (nop lai).xlsx', 'than-uyen'],
    ['Cong doan nganh Giao duc tinh Lai Chau.xlsx', 'giao-duc'],
  ])('“%s” is %s', (fileName, id) => {
    expect(bodyOfFileName(fileName, bodies)).toBe(id);
  });

  test.each([
    'Phụ lục 2022.xlsx',
    'Lai Chau.xlsx',
    'Tan Uyen va Than Uyen.xlsx',
    'Truong THPT Than Uyen.xlsx',
    'LDLD TP Tan Uyen.xlsx',
    '',
    '.xlsx',
  ])('“%s” tells nothing for certain', (fileName) => {
    expect(bodyOfFileName(fileName, bodies)).toBeNull();
  });
});
