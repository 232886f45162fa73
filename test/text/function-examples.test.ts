import { cellFunctions } from '../../src/cell-functions/catalogue';
import { isProblem } from '../../src/cell-functions/cell-function';
import { functionExamples } from '../../src/text/function-examples';

function argument(written: string): string | number {
  return written.startsWith('"') ? written.slice(1, -1) : Number(written);
}

test.each(cellFunctions.map((one) => [one.id, one] as const))(
  'the example of %s is what the function gives',
  (id, { compute, parameters }) => {
    const { args, gives } = functionExamples[id];
    expect(args.length).toBeGreaterThanOrEqual(parameters.filter(({ optional }) => !optional).length);
    expect(args.length).toBeLessThanOrEqual(parameters.length);
    if (gives === null) return;
    const [[answer] = []] = compute(...args.map(argument));
    if (answer === undefined || isProblem(answer)) throw new Error('no answer');
    expect(String(answer).replace(/^true$/, 'TRUE')).toBe(gives);
  },
);
