/** What Excel is told of the functions, one file for each language. */
import { allWithin } from './element';
import { baseOf, fileBehind } from './addresses';
import { resource } from './resources';
import type { BuiltAddin } from './rule';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ToldFunctions {
  readonly file: string;
  readonly functions: readonly FunctionMetadata[];
}

/** Of every language that the manifest names; files that are missing are another rule's business. */
export function metadataOf({ manifest, files }: BuiltAddin): readonly ToldFunctions[] {
  const holder = resource(manifest, 'Urls', 'Functions.Metadata');
  return (holder ? allWithin(holder) : []).flatMap(({ attributes }) => {
    const file = fileBehind(attributes['DefaultValue'] ?? attributes['Value'] ?? '', baseOf(manifest));
    const bytes = file === null ? undefined : files.get(file);
    if (file === null || !bytes) return [];
    return [{ file, ...(JSON.parse(new TextDecoder().decode(bytes)) as Omit<ToldFunctions, 'file'>) }];
  });
}
