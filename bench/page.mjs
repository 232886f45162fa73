/** What the bench of the page stands on: a web server for a folder, and the sizes of what is in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${String(server.address().port)}/`, stop: () => server.close() };
}

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
