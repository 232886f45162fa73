/** The resources of a manifest, and what points at them. */
import { allWithin, at, localName, type Element } from './element';

export const kinds = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
export type ResourceKind = (typeof kinds)[number];

const KIND_OF: Readonly<Record<string, ResourceKind>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

export function resourcesOf(manifest: Element, kind: ResourceKind): readonly Element[] {
  return at(manifest, 'ov:VersionOverrides', 'ov:Resources', `bt:${kind}`)?.children ?? [];
}

/** The resource of an id, in the language of the manifest. */
export function resource(manifest: Element, kind: ResourceKind, id: string | undefined): Element | undefined {
  return resourcesOf(manifest, kind).find((one) => one.attributes['id'] === id);
}

export interface Reference {
  readonly element: Element;
  readonly id: string;
  /** Undefined where a resid stands on an element that takes none. */
  readonly kind: ResourceKind | undefined;
}

export function referencesOf(manifest: Element): readonly Reference[] {
  return allWithin(manifest).flatMap((element) => {
    const id = element.attributes['resid'];
    return id === undefined ? [] : [{ element, id, kind: KIND_OF[localName(element)] }];
  });
}
