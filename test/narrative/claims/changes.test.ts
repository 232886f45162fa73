import { figures, findings } from '../told';

const roles = (text: string): string[] => figures(text).map(({ text: figure, role }) => `${figure} ${role}`);

test('what a change begins with is no figure of the year; what it ends with is', () => {
  expect(roles('Đoàn viên tăng từ 248 lên 328 người.')).toEqual(['248 change', '328 figure']);
  expect(roles('Đoàn viên tăng 80 người (từ 248 lên 328).')).toEqual(['80 change', '248 change', '328 figure']);
});

test('“từ” that begins no change takes nothing away', () => {
  expect(roles('Nhận từ 12 đơn vị 30 suất quà.')).toEqual(['12 figure', '30 figure']);
});

test('a change of one thing says nothing of another behind a semicolon', () => {
  expect(findings('Đoàn viên tăng từ 248 lên 328 người (tăng 32,3%); số nhà tăng từ 8 nhà lên 10 nhà.')).toEqual([]);
});
