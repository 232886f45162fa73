/** The addresses that a manifest names, and the built files behind them. */
import { allWithin, at, type Element } from './element';

export interface Address {
  readonly element: Element;
  readonly url: string;
}

const HOLDERS = [
  'app:IconUrl',
  'app:HighResolutionIconUrl',
  'app:SupportUrl',
  'app:SourceLocation',
  'bt:Image',
  'bt:Url',
];

function isHolder({ name, attributes }: Element): boolean {
  // Within an icon, bt:Image is a reference and names no address.
  return HOLDERS.includes(name) && attributes['resid'] === undefined;
}

/** Every address with those of its overrides, in the order of the file. */
export function addressesOf(manifest: Element): readonly Address[] {
  return allWithin(manifest)
    .filter(isHolder)
    .flatMap((holder) => allWithin(holder))
    .map((element) => ({ element, url: element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? '' }));
}

/** The folder that the add-in is served from, with a slash at its end. */
export function baseOf(manifest: Element): string {
  const page = at(manifest, 'app:DefaultSettings', 'app:SourceLocation')?.attributes['DefaultValue'] ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
}

/** The path of the file behind an address; null where it lies outside the add-in's folder. */
export function fileBehind(url: string, base: string): string | null {
  if (base === '' || !url.startsWith(base)) return null;
  return decodeURIComponent(url.slice(base.length).replace(/[?#].*$/, ''));
}
