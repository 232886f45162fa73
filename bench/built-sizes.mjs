/** How large the built scripts and styles are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts and styles of the built folders, the largest first. */
export function bundleSizes(folders) {
  return Object.entries(folders)
    .flatMap(([name, folder]) =>
      readdirSync(folder)
        .filter((file) => /\.(?:js|css)$/.test(file))
        .map((file) => {
          const bytes = readFileSync(join(folder, file));
          return { name: `${name}/${file.slice(0, 60)}`, minified: bytes.length, gzip: gzipSync(bytes).length };
        }),
    )
    .sort((a, b) => b.gzip - a.gzip);
}
