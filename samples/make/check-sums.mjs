/** The split must add up to the published figures, and the invented targets to the provincial ones: figure by figure. */
import { rateOf, sumOf, thousandths } from './exact.mjs';
import { indicatorsOf, resultOf, targetOf } from './read-data.mjs';

/** Throws one error that names everything that does not fit. */
export function checkSums(data) {
  const problems = [
    ...checkBodies(data),
    ...indicatorsOf(data.form).flatMap((indicator) => [
      ...checkFigure(data, indicator),
      ...checkTargets(data, indicator.code),
      ...checkDashes(data, indicator.code),
      ...checkProvincialRate(data, indicator.code),
    ]),
  ];
  if (problems.length > 0) throw new Error(`The samples do not add up:\n  ${problems.join('\n  ')}`);
}

function checkBodies({ bodies, split }) {
  const registered = bodies.map(({ id }) => id).join(' ');
  return registered === split.bodies.join(' ') ? [] : [`the split names other bodies than the register: ${registered}`];
}

function checkFigure({ split, published }, { code, aggregate }) {
  const column = split.figures[code];
  const wanted = published.figures[code].value;
  if (column.length !== split.bodies.length) return [`${code}: ${column.length} figures for ${split.bodies.length}`];
  if (aggregate === 'own') return column[0] === wanted ? [] : [`${code}: ${column[0]} where ${wanted} is published`];
  const sum = sumOf(column);
  if (sum === null) return wanted === '-' ? [] : [`${code}: no figure where ${wanted} is published`];
  return wanted !== '-' && sum === thousandths(wanted) ? [] : [`${code}: ${sum} thousandths, published ${wanted}`];
}

function checkTargets({ bodies, branchTargets, provincialTargets }, code) {
  const provincial = provincialTargets[code]?.value ?? '-';
  const sum = sumOf(bodies.map(({ id }) => targetOf(branchTargets, id, code)));
  const same = provincial === '-' ? sum === null : sum === thousandths(provincial);
  return same ? [] : [`${code}: targets add up to ${sum} thousandths, the province has ${provincial}`];
}

/** Where a target is assigned in the province, a branch has both a target and a result, or neither. */
function checkDashes({ bodies, branchTargets, provincialTargets, split }, code) {
  if ((provincialTargets[code]?.value ?? '-') === '-') return [];
  return bodies
    .filter(({ id }) => (targetOf(branchTargets, id, code) === '-') !== (resultOf(split, id, code) === '-'))
    .map(({ id }) => `${code}: ${id} has a target without a result, or a result without a target`);
}

function checkProvincialRate({ provincialTargets, published }, code) {
  const { value, printedRate } = published.figures[code];
  const rate = rateOf(value, provincialTargets[code]?.value ?? '-');
  return rate === printedRate ? [] : [`${code}: rate ${rate} where ${printedRate} is printed`];
}
