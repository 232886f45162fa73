import { at, childrenOf, type Element } from '../element';
import { problemAt, type ManifestRule, type Problem } from '../rule';

/** What the add-in cannot do without: one page for all, and errors in cells with a sentence. */
const NEEDED: Readonly<Record<string, string>> = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

/** What Excel 2021 has; asking for more would hide the add-in there. */
const EXCEL_2021: Readonly<Record<string, string>> = {
  ...NEEDED,
  ExcelApi: '1.14',
  RibbonApi: '1.2',
  DialogApi: '1.2',
};

function isAbove(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

function beyondExcel2021(set: Element): readonly Problem[] {
  const { Name: name = '', MinVersion: least = '1.1' } = set.attributes;
  const most = EXCEL_2021[name];
  if (most === undefined) return [problemAt(set, `Excel 2021 does not have ${name}`)];
  return isAbove(least, most) ? [problemAt(set, `Excel 2021 has ${name} up to ${most}, not ${least}`)] : [];
}

/** Enough for what the code calls, and not more than Excel 2021 has; no more rights than reading and writing the workbook. */
export const requirements: ManifestRule = {
  id: 'requirements',
  check: ({ manifest }) => {
    const sets = childrenOf(at(manifest, 'app:Requirements', 'app:Sets'), 'app:Set');
    const asked = new Map(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion'] ?? '1.1']));
    const permissions = at(manifest, 'app:Permissions');
    return [
      ...Object.entries(NEEDED)
        .filter(([name, least]) => isAbove(least, asked.get(name) ?? '0.0'))
        .map(([name, least]) => problemAt(manifest, `${name} ${least} has to be asked for`)),
      ...sets.flatMap(beyondExcel2021),
      ...(permissions?.text === 'ReadWriteDocument'
        ? []
        : [problemAt(permissions ?? manifest, '<Permissions> has to be ReadWriteDocument')]),
    ];
  },
};
