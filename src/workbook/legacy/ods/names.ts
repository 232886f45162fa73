import type { DefinedName } from '../../../core/workbook';
import { limits } from '../../limits';
import { refuse } from '../../refusal';
import { TABLE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';

/** "$'Phụ lục'.$E$9" or "$Sheet1.$E$9:.$F$9" → "'Phụ lục'!$E$9", as the other formats write it; as it stands where it is neither. */
function asElsewhere(address: string): string {
  const parts = /^\$?('(?:[^']|'')+'|[^'.]+)\.(\$?[A-Z]+\$?\d+)(?::(?:[^:]*\.)?(\$?[A-Z]+\$?\d+))?$/.exec(address);
  if (!parts) return address;
  const [, sheet = '', first = '', last] = parts;
  return `${sheet}!${last === undefined || last === first ? first : `${first}:${last}`}`;
}

/** Takes in the <table:named-expressions> just opened. */
export function readNames(xml: Scanner): DefinedName[] {
  const names: DefinedName[] = [];
  while (xml.nextChild()) {
    const name = xml.attributeIn(TABLE, 'name');
    const address = xml.attributeIn(TABLE, 'cell-range-address') ?? xml.attributeIn(TABLE, 'expression');
    if (names.length >= limits.names)
      refuse('too-large', { what: 'names', limit: limits.names, part: xml.part, cell: null });
    if (name !== null && address !== null)
      names.push({ name, refersTo: asElsewhere(address), hidden: false, sheet: null });
    xml.skip();
  }
  return names;
}
