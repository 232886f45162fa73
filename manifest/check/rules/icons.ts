import { baseOf, fileBehind } from '../addresses';
import { allWithin, at, childrenOf, type Element } from '../element';
import { pngSize } from '../png-size';
import { resource } from '../resources';
import { problemAt, type BuiltAddin, type ManifestRule, type Problem } from '../rule';

/** Sizes that Office asks for, and those it takes for screens of other resolutions. */
const NEEDED = [16, 32, 80];
const TAKEN = [20, 24, 40, 48, 64];
const LIST_ICON = 32;
const SHARP_LIST_ICON = 64;

function ofImage(addin: BuiltAddin, element: Element, holder: Element | undefined, size: number): readonly Problem[] {
  const url = holder?.attributes['DefaultValue'] ?? '';
  const bytes = addin.files.get(fileBehind(url, baseOf(addin.manifest)) ?? '');
  if (!bytes) return [];
  const real = pngSize(bytes);
  if (real?.width === size && real.height === size) return [];
  return [problemAt(element, `${url} is ${real ? `${real.width}×${real.height}` : 'no PNG'}, not ${size}×${size}`)];
}

function ofIcon(addin: BuiltAddin, icon: Element): readonly Problem[] {
  const images = childrenOf(icon, 'bt:Image');
  const sizes = images.map(({ attributes }) => Number(attributes['size']));
  return [
    ...NEEDED.filter((size) => !sizes.includes(size)).map((size) =>
      problemAt(icon, `an icon of ${size} pixels is missing`),
    ),
    ...sizes
      .filter((size) => ![...NEEDED, ...TAKEN].includes(size))
      .map((size) => problemAt(icon, `Office knows no icon of ${size} pixels`)),
    ...images.flatMap((image, index) =>
      ofImage(addin, image, resource(addin.manifest, 'Images', image.attributes['resid']), sizes[index] ?? 0),
    ),
  ];
}

/** Every icon is there in the sizes that Office needs, and each file has the size that the manifest states. */
export const icons: ManifestRule = {
  id: 'icons',
  check: (addin) => {
    const list = at(addin.manifest, 'app:IconUrl');
    const sharp = at(addin.manifest, 'app:HighResolutionIconUrl');
    return [
      ...(list ? ofImage(addin, list, list, LIST_ICON) : []),
      ...(sharp ? ofImage(addin, sharp, sharp, SHARP_LIST_ICON) : []),
      ...allWithin(addin.manifest)
        .filter(({ name }) => name === 'ov:Icon')
        .flatMap((icon) => ofIcon(addin, icon)),
    ];
  },
};
