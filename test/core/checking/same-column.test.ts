import { sameColumn } from '../../../src/core/checking/same-column';

const COLUMN = { 'I.1': '30', 'I.3': '80', 'IV.1': '70', 'VII.2.count': '600', 'VII.2.amount': '140.25' };
const SMALL = { 'III.1': '1', 'III.2': '2', 'IV.2': '1', 'IV.3': '2', 'IV.5': '4' };

test('two columns with the same figures are one, and the lines that tell so are named', () => {
  expect(sameColumn({ ...COLUMN, ...SMALL }, { ...COLUMN, ...SMALL })).toEqual({ same: Object.keys(COLUMN) });
});

test('one figure changed among many does not make another column; two do', () => {
  const six = { ...COLUMN, 'VII.3.count': '40' };
  expect(sameColumn({ ...six, 'I.1': '31' }, six)?.same).toEqual(Object.keys(six).filter((code) => code !== 'I.1'));
  expect(
    sameColumn({ ...six, 'VII.4.count': '15', 'I.1': '31', 'I.3': '81' }, { ...six, 'VII.4.count': '15' }),
  ).toBeNull();
});

test('a figure that one of them lacks is a change', () => {
  const without = Object.fromEntries(Object.entries(COLUMN).filter(([code]) => code !== 'I.1'));
  expect(sameColumn({ ...COLUMN, 'VII.3.count': '40' }, { ...without, 'VII.3.count': '40' })?.same).toHaveLength(5);
  expect(sameColumn(COLUMN, without)).toBeNull();
  expect(sameColumn(without, COLUMN)).toBeNull();
});

test('small figures, which are equal by chance, tell nothing, however many there are', () => {
  expect(sameColumn(SMALL, SMALL)).toBeNull();
  expect(sameColumn({ ...COLUMN, ...SMALL }, { ...COLUMN, 'III.1': '9', 'III.2': '8', 'IV.2': '7' })).not.toBeNull();
});

test('a small figure that has grown to two digits is a change', () => {
  const grown = { ...COLUMN, 'III.1': '1', 'III.2': '2' };
  expect(sameColumn(grown, { ...grown, 'III.1': '11', 'III.2': '12' })).toBeNull();
});

test('columns with little or nothing in them are not compared', () => {
  expect(sameColumn({}, {})).toBeNull();
  expect(sameColumn({ 'I.1': '30', 'I.3': '80' }, { 'I.1': '30', 'I.3': '80' })).toBeNull();
});
