function decoded(target: string): string | null {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return null;
  }
}

/** The part that a relationship of `source` points at, as a name within the package; null where it climbs out. */
export function resolveTarget(source: string, target: string): string | null {
  const path = (decoded(target) ?? target).replaceAll('\\', '/');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path.slice(1) : folder + path).split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** Where the relationships of a part are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
