/** Two files of one name, from two folders or two e-mails, are told apart in everything that names a file. */
import type { FileToRead } from './events';

function numbered(name: string, number: number): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./\\]*)?$/su.exec(name) ?? [];
  return `${stem} (${String(number)})${ending}`;
}

/** A name that is taken gets a number, as from a browser that saves a file twice: "Tam Duong (2).xlsx". */
export function namedApart(files: readonly FileToRead[], taken: ReadonlySet<string>): readonly FileToRead[] {
  const names = new Set(taken);
  return files.map(({ id, name }) => {
    let own = name;
    for (let number = 2; names.has(own); number += 1) own = numbered(name, number);
    names.add(own);
    return { id, name: own };
  });
}
