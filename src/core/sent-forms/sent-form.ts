/** The forms that go out in one year: to whom, and under which file names. */
import { branchesIn, type Bodies, type Body } from '../register';
import { plainKey } from '../text';

/** The branches that report in that year, in the register's order, and the body that consolidates. */
export function receivers(bodies: Bodies, year: number): readonly Body[] {
  return [...branchesIn(bodies, year), bodies.consolidating];
}

/** "bieu-mau-2022-ldld-huyen-tam-duong.xlsx": letters that every mail program leaves alone, and a name that tells the body. */
export function sentFileName({ name }: Pick<Body, 'name'>, year: number): string {
  return `bieu-mau-${String(year)}-${plainKey(name).replace(/[^a-z0-9]+/g, '-')}.xlsx`;
}
