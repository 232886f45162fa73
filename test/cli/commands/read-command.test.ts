import { thidua } from '../run';

interface ReadOut {
  readonly status: string;
  readonly fault: { code: string } | null;
  readonly sheets: readonly { name: string; hidden: boolean; cells: Record<string, { type: string; value: string }> }[];
}

test('read --json tells every cell with its type and its value as text', () => {
  const { stdout, status } = thidua('read', 'samples/published/phu-luc-2022-da-cong-bo.xlsx', '--json');
  const { sheets, status: state } = JSON.parse(stdout) as ReadOut;
  expect([status, state]).toEqual([0, 'read']);
  expect(sheets[0]?.cells['D31']).toEqual({ type: 'text', value: '2,080,840' });
});

test('read --json of a file that cannot be read names the fault', () => {
  const { stdout, status } = thidua('read', 'samples/bad/rong.xlsx', '--json');
  const { status: state, fault, sheets } = JSON.parse(stdout) as ReadOut;
  expect([status, state, fault?.code, sheets]).toEqual([2, 'fault', 'empty-file', []]);
});

test('read looks at one file', () => {
  expect(thidua('read', 'samples/clean').status).toBe(2);
});

test('read --json tells what a cell looks like where that is not what it holds', () => {
  const { sheets } = JSON.parse(thidua('read', 'test/fixtures/legacy/looks.xlsx', '--json').stdout) as ReadOut;
  expect(sheets[0]?.cells['A1']).toEqual({ type: 'text', value: '351', plain: '35' });
  expect(sheets[0]?.cells['B1']).toEqual({ type: 'number', value: '2080840', shown: '2081' });
});
