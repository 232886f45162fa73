/** Our code as bundles: for the bench to run, and to see how large it is in a browser. Run alone, prints the browser bundle's size. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

const entries = fileURLToPath(new URL('entries/', import.meta.url));
const context = fileURLToPath(new URL('../', import.meta.url));

/** Bundles bench/entries/NAME.ts into `folder` and returns the path. */
export function bundle(name, target, folder) {
  const forNode = target === 'node';
  const compiler = webpack({
    mode: 'production',
    context,
    target: forNode ? 'node20' : ['web', 'es2022'],
    entry: { [name]: join(entries, `${name}.ts`) },
    output: { path: folder, filename: '[name].cjs', library: { type: forNode ? 'commonjs2' : 'var', name: 'bundle' } },
    module: { rules: [{ test: /\.ts$/, use: [{ loader: 'ts-loader', options: { transpileOnly: true } }] }] },
    resolve: { extensions: ['.ts', '.js'] },
    // `__dirname` is where the bundle lies.
    node: { __dirname: false },
    // Named as the code names them: a bundle that runs here is what the command line runs.
    optimization: { minimize: !forNode },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(join(folder, `${name}.cjs`));
    });
  });
}

/** What the reader weighs in a browser, in bytes. */
export async function browserBundleSize() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bundle-'));
  try {
    const code = readFileSync(await bundle('reader-browser', 'web', folder));
    return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await browserBundleSize()));
