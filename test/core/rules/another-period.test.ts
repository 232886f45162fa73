import { passes, raises, said } from './pair';

for (const title of ['PHỤ LỤC KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2022', 'PHỤ LỤC QUÝ I NĂM 2022', 'PHỤ LỤC 9 tháng'])
  raises('another-period', `“${title}”`, { title }, { code: null, cell: 'A1', params: { found: title, year: 2022 } });
passes('another-period', 'a title of the year', { title: 'PHỤ LỤC KẾT QUẢ CẢ NĂM 2022' });

test('a form of the whole year passes in silence', () => {
  expect(said({ title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM2022' })).toEqual([]);
});
