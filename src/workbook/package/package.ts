import { refuseStructure } from '../refusal';
import type { Archive } from '../zip/archive';
import { Scanner } from '../xml/scanner';
import { PartCache } from './part-cache';
import { readRelationships, type Relationship } from './relationships';
import { relationshipsOf } from './target';

const cache = new PartCache();

/** A part's relationships, and the way from one to the part it points at. */
export class Related {
  constructor(
    readonly source: string,
    readonly list: readonly Relationship[],
  ) {}

  /** Null where there is none; a file with two has no one meaning. */
  one(type: string): Relationship | null {
    const found = this.list.filter((each) => each.type === type);
    if (found.length > 1) refuseStructure('bad-relationship', this.source, type);
    return found[0] ?? null;
  }

  byId(id: string): Relationship | null {
    return this.list.find((each) => each.id === id) ?? null;
  }

  resolve(relationship: Relationship): string {
    return relationship.part ?? refuseStructure('outside-target', this.source, relationship.target);
  }
}

/** Goes to the very end of the part, so that what follows the last thing of interest is checked too. */
function readWhole<T>(xml: Scanner, read: (xml: Scanner) => T): T {
  const value = read(xml);
  xml.finish();
  return value;
}

/** A package as its parts' XML; nothing in it is found but by relationship. */
export class Package {
  constructor(private readonly archive: Archive) {}

  has(name: string): boolean {
    return this.archive.has(name);
  }

  read<T>(name: string, read: (xml: Scanner) => T, where?: () => string | null): T {
    const part = this.archive.part(name) ?? refuseStructure('missing-part', name);
    this.archive.count(part);
    return readWhole(new Scanner(this.archive.unpack(part), part.name, where), read);
  }

  /** The same for parts that are alike in many workbooks; `read` may depend on nothing but the part and its name. */
  readKept<T>(kind: string, name: string, read: (xml: Scanner) => T): T {
    const part = this.archive.part(name) ?? refuseStructure('missing-part', name);
    this.archive.count(part);
    return cache.read(kind, part, () => readWhole(new Scanner(this.archive.unpack(part), part.name), read));
  }

  /** The relationships of a part, or of the package itself (""). */
  related(source: string): Related {
    const name = relationshipsOf(source);
    return new Related(
      source,
      this.readKept('relationships', name, (xml) => readRelationships(xml, source)),
    );
  }
}
