import { at, type Element } from '../element';
import { resourcesOf } from '../resources';
import { problemAt, type ManifestRule, type Problem } from '../rule';

const DEFAULT = 'vi-VN';
const OTHER = 'en-US';

/** Names of programs, which no language changes. */
const SAME_EVERYWHERE = ['Functions.Namespace'];

function overridesOf({ children }: Element): readonly string[] {
  return children.map(({ attributes }) => attributes['Locale'] ?? '');
}

function ofText(element: Element): readonly Problem[] {
  const { id = element.name.replace(/^.*:/, '') } = element.attributes;
  const locales = overridesOf(element);
  if (SAME_EVERYWHERE.includes(id))
    return locales.length === 0 ? [] : [problemAt(element, `${id} is the same in every language`)];
  return locales.length === 1 && locales[0] === OTHER
    ? []
    : [
        problemAt(
          element,
          `${id} needs one text for ${OTHER} beside that for ${DEFAULT}; it has ${locales.join(', ') || 'none'}`,
        ),
      ];
}

/** Vietnamese for everybody, English where Office is not Vietnamese: every text has both. */
export const languages: ManifestRule = {
  id: 'languages',
  check: ({ manifest }) => {
    const locale = at(manifest, 'app:DefaultLocale');
    const metadata = resourcesOf(manifest, 'Urls').filter(
      ({ attributes }) => attributes['id'] === 'Functions.Metadata',
    );
    const texts = [
      ...['app:DisplayName', 'app:Description'].flatMap((name) => at(manifest, name) ?? []),
      ...metadata,
      ...resourcesOf(manifest, 'ShortStrings'),
      ...resourcesOf(manifest, 'LongStrings'),
    ];
    return [
      ...(locale?.text === DEFAULT ? [] : [problemAt(locale ?? manifest, `<DefaultLocale> has to be ${DEFAULT}`)]),
      ...texts.flatMap(ofText),
    ];
  },
};
