/** =THIDUA.… in the grid's cells. The grid keeps matrices by column, the functions by row. */
import { registries } from '@odoo/o-spreadsheet';
import { isProblem, type Answer, type CellFunction, type Parameter } from '../../../src/cell-functions/cell-function';
import type { CellInput, Matrix } from '../../../src/cell-functions/cells';
import { cellFunctions, NAMESPACE, type FunctionId } from '../../../src/cell-functions/catalogue';
import type { Language } from '../../../src/text/language';
import { functionHelp, type ParameterHelp } from '../../../src/text/function-help';
import { problemSentence } from '../../../src/text/function-sentences';

type Description = Parameters<typeof registries.functionRegistry.add>[1];
type GridArgument = Parameters<Description['compute']>[number];
type Argument = Description['args'][number];

interface Result {
  readonly value: string | number | boolean;
  readonly message?: string;
}

function transposed<T>(matrix: Matrix<T>): T[][] {
  const [first = []] = matrix;
  return first.map((_, i) => matrix.map((line) => line[i] as T));
}

function inputOf(argument: GridArgument): CellInput {
  if (Array.isArray(argument)) return transposed(argument.map((column) => column.map(({ value }) => value)));
  return argument?.value ?? null;
}

/** The grid has its own name for #VALUE!. */
function resultOf(answer: Answer, language: Language): Result {
  if (!isProblem(answer)) return { value: answer };
  return {
    value: answer.error === '#VALUE!' ? '#ERROR' : answer.error,
    message: problemSentence(answer, language),
  };
}

function argumentOf({ name, optional, takes }: Parameter, help: ParameterHelp | undefined): Argument {
  return {
    name: help?.name ?? name,
    description: help?.description ?? '',
    type: takes === 'setting' ? ['ANY'] : ['ANY', 'RANGE<ANY>'],
    optional,
    // What is wrong in a cell is told by the function itself, in words.
    acceptErrors: true,
    acceptMatrix: takes !== 'setting',
  };
}

function descriptionOf({ id, parameters, compute }: CellFunction<FunctionId>, language: Language): Description {
  const help = functionHelp(id, language);
  return {
    description: help.description,
    category: NAMESPACE,
    // In a saved file only the value is kept: who lacks these functions would see #NAME?.
    isExported: false,
    args: parameters.map((parameter) => argumentOf(parameter, help.parameters[parameter.name])),
    compute: (...args) =>
      transposed(compute(...args.map(inputOf)).map((row) => row.map((answer) => resultOf(answer, language)))),
  };
}

/** Again for each language: the grid keeps the help as it was given. */
export function registerCellFunctions(language: Language): void {
  for (const one of cellFunctions)
    registries.functionRegistry.replace(`${NAMESPACE}.${one.id}`, descriptionOf(one, language));
}
