import { addressesOf } from '../addresses';
import { allWithin, at, localName, type Element } from '../element';
import { resourcesOf } from '../resources';
import { problemAt, type ManifestRule, type Problem } from '../rule';

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

function beyond(element: Element, text: string, longest: number): readonly Problem[] {
  if (text.length > 0 && text.length <= longest) return [];
  return [problemAt(element, `${localName(element)}: ${text.length} characters, 1 to ${longest} are allowed`)];
}

function values(element: Element | undefined, longest: number): readonly Problem[] {
  const all = element ? allWithin(element) : [];
  return all.flatMap((one) => beyond(one, one.attributes['DefaultValue'] ?? one.attributes['Value'] ?? '', longest));
}

/** Longer texts make Excel refuse the whole add-in. */
export const textLengths: ManifestRule = {
  id: 'text-lengths',
  check: ({ manifest }) => [
    ...beyond(manifest, at(manifest, 'app:ProviderName')?.text ?? '', SHORT),
    ...values(at(manifest, 'app:DisplayName'), SHORT),
    ...values(at(manifest, 'app:Description'), LONG),
    ...resourcesOf(manifest, 'ShortStrings').flatMap((one) => values(one, SHORT)),
    ...resourcesOf(manifest, 'LongStrings').flatMap((one) => values(one, LONG)),
    ...addressesOf(manifest).flatMap(({ element, url }) => beyond(element, url, ADDRESS)),
    ...allWithin(manifest)
      .filter(({ name }) => ['ov:Control', 'ov:Group', 'ov:CustomTab', 'ov:Item'].includes(name))
      .flatMap((one) => beyond(one, one.attributes['id'] ?? '', SHORT)),
  ],
};
