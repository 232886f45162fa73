import { isForEach, isOnAverage } from '../../../src/narrative/claims/each';
import { claimsOf } from '../told';

const forEach = (text: string): boolean[] => {
  const claims = claimsOf(text);
  return claims.claims.filter(({ kind }) => kind === 'money').map((one) => isForEach(claims, one));
};

test.each([
  ['mỗi suất 500.000đ', true],
  ['trị giá 500.000đ/suất', true],
  ['500.000 đồng một suất', true],
  ['bình quân 500.000đ', true],
  ['tổng số tiền 500.000đ', false],
  ['mỗi huyện tổ chức một lễ trao quà lớn với 500.000đ', false],
])('%s: for each %s', (text, expected) => {
  expect(forEach(text)).toEqual([expected]);
});

test('only an average is one', () => {
  const [average, each] = claimsOf('Bình quân 500.000đ, mỗi suất 500.000đ').claims;
  expect([isOnAverage(average!), isOnAverage(each!)]).toEqual([true, false]);
});
