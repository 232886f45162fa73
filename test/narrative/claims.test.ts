import { claimsOf, figures, texts } from './told';

const one = (text: string): ReturnType<typeof figures>[number] => figures(text)[0]!;

test.each([
  ['Bổ sung chức danh cho 07 đồng chí.'],
  ['Tặng nhà trường 07 chiếc đồng hồ.'],
  ['Biểu dương nhân Ngày Gia đình 28/6.'],
  ['Gặp mặt nhân dịp 20/10, rất vui.'],
  ['Theo Kế hoạch số 298/KH-LĐLĐ, ngày 06/01/2022.'],
  ['Thực hiện Nghị quyết 02-NQ/TW và Chỉ thị 05 của Bộ Chính trị.'],
  ['Nghị quyết số 7c/NQ-TLĐ, Nghị định số 145/2020/NĐ-CP, Chỉ thị số 32 - CT/TU.'],
  ['Quyết định 217, 218 và Quy định 124 của Bộ Chính trị.'],
  ['Hưởng ứng chương trình 01 triệu sáng kiến ở cơ sở.'],
  ['Vượt qua đại dịch Covid - 19 và Covid-19.'],
  ['Từ năm 2021 đến năm 2025, nhiệm kỳ 2023 - 2028, năm học 2021 - 2022.'],
  ['Đại hội lần thứ 12, giai đoạn 1, đợt 2, khoản 3 Điều 5.'],
  ['2.1. Kết quả chung'],
  ['Chiến dịch 40 ngày trong 03 năm.'],
  ['Phong trào “5 không 3 sạch” và cuộc thi "10 năm một chặng đường 100 bài".'],
  ['Cụm thi đua 7 tỉnh biên giới phía Bắc.'],
])('no figure is read in: %s', (text) => {
  expect(texts(text)).toEqual([]);
});

test.each([
  ['có 26.016 đoàn viên', '26.016', ['26016']],
  ['trên 2000 thành viên', '2000', ['2000']],
  ['chi 2.899.090.000đ', '2.899.090.000đ', ['2899090000']],
  ['chi 950.000.000 đ cho vay', '950.000.000 đ', ['950000000']],
  ['chi 82 triệu đồng', '82 triệu đồng', ['82000000']],
  ['chi 2,5 tỷ đồng', '2,5 tỷ đồng', ['2500000000']],
  ['chi 2 tỷ 899 triệu 90 nghìn đồng', '2 tỷ 899 triệu 90 nghìn đồng', ['2899090000']],
  ['chi 29 tr.đ trong tháng', '29 tr.đ', ['29000000']],
  ['với 115 nghìn lượt người', '115 nghìn', ['115000']],
  ['chi 2 899 090 000 đồng', '2 899 090 000 đồng', ['2899090000']],
  ['chi 1.881.460. 000 đồng', '1.881.460. 000 đồng', ['1881460000']],
  ['tổng số tiền 20.500.000;', '20.500.000', ['20500000']],
  ['đạt 94,6% kế hoạch', '94,6%', ['94.6']],
  ['cao hơn 18.000đ một suất', '18.000đ', ['18000']],
])('%s', (text, written, readings) => {
  expect(one(text)).toMatchObject({ text: written, readings });
});

test('a figure under triệu đồng that has two readings keeps both', () => {
  expect(one('chi 316.250 triệu đồng').readings).toEqual(['316250000000', '316250000']);
});

test('n/m is a ratio where something is counted, and a date where nothing is', () => {
  expect(one('11/11 công đoàn cấp trên đã họp')).toMatchObject({ kind: 'ratio', readings: ['11'], of: '11' });
  expect(one('có 717/717 CĐCS tổ chức')).toMatchObject({ kind: 'ratio', of: '717' });
  expect(one('có 1.775/1.200 sáng kiến')).toMatchObject({ readings: ['1775'], of: '1200' });
  expect(texts('Ngày Phụ nữ 8/3 và ngày 26/3; đến 31/10/2022')).toEqual([]);
});

test('a mark of a note glued to a figure is no part of it', () => {
  expect(texts('chi 2.899.090.000đ⁵ trong năm')).toEqual(['2.899.090.000đ']);
  expect(texts('chi 2.899.090.000đ<sup>5</sup> trong năm')).toEqual(['2.899.090.000đ']);
  expect(texts('chi 2.899.090.000đ5 trong năm')[0]).toMatch(/^2\.899\.090\.000đ/);
  expect(one('chi 2.899.090.000đ5 trong năm').readings).toEqual(['2899090000']);
  expect(texts('kiểm tra 113 đơn vị¹.')).toEqual(['113']);
});

test.each([
  ['gần 400 tin', 'below'],
  ['hơn 70 lượt', 'above'],
  ['trên 250 cán bộ', 'above'],
  ['khoảng 30 người', 'about'],
  ['ước tính 30 người', 'about'],
  ['100% trở lên cán bộ', 'least'],
  ['công đoàn cấp trên 11 đơn vị', null],
])('an approximation is kept: %s', (text, approximation) => {
  expect(one(text).approximation).toBe(approximation);
});

test('what was wished for, assigned or changed is no result', () => {
  expect(figures('phấn đấu có 24.500 đoàn viên').map(({ role }) => role)).toEqual(['goal']);
  expect(figures('chỉ tiêu giao là 300 đoàn viên').map(({ role }) => role)).toEqual(['target']);
  expect(figures('(tăng 80 đoàn viên so với năm 2021)').map(({ role }) => role)).toEqual(['change']);
});

test('a range is one claim of two figures', () => {
  expect(one('tăng thu nhập 3-4 triệu đồng/người/tháng')).toMatchObject({ kind: 'range', text: '3-4 triệu đồng' });
});

test('decomposed text is read as composed', () => {
  expect(one('chi 20.500.000 đồng'.normalize('NFD'))).toMatchObject({ text: '20.500.000 đồng', kind: 'money' });
});

test('every claim stands where it says', () => {
  const { claims, paragraphs } = claimsOf('Có 785 CĐCS (trong đó 714 khối hành chính).\n\nChi 29 triệu đồng.');
  for (const claim of claims)
    expect(paragraphs[claim.paragraph]!.paragraph.text.slice(claim.start, claim.end)).toBe(claim.text);
  expect(claims).toHaveLength(3);
});

test('“1,402 tỷ đồng” can be read in two ways, of which one has three decimals', () => {
  expect(figures('Số tiền 1,402 tỷ đồng.')).toMatchObject([{ readings: ['1402000000000', '1402000000'], places: 3 }]);
});
