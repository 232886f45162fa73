import { compared, verdicts } from '../told';

test('figures of one line in a sentence that make the form’s together agree, each with the others named', () => {
  const text = 'Sửa chữa 04 nhà, xây mới 06 nhà Mái ấm Công đoàn.';
  expect(verdicts(text)).toEqual(['04 VII.5.count result together', '06 VII.5.count result together']);
  expect(compared(text).claims[0]!.verdict).toEqual({ is: 'together', added: ['06'] });
});

test.each([
  ['that make more', 'Sửa chữa 05 nhà, xây mới 06 nhà Mái ấm Công đoàn.'],
  ['of two sentences', 'Sửa chữa 04 nhà Mái ấm Công đoàn. Xây mới 06 nhà Mái ấm Công đoàn.'],
  ['one of which is only about so much', 'Sửa chữa gần 04 nhà, xây mới 06 nhà Mái ấm Công đoàn.'],
])('figures %s differ', (_, text) => {
  expect(compared(text).claims.map(({ verdict }) => verdict.is)).toEqual(['differs', 'differs']);
});
