/** Where Chromium is on this machine; `node test/browser/chromium.mjs --install` puts Debian's there if there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export function chromiumPath() {
  return PLACES.find((path) => path && existsSync(path)) ?? null;
}

function run(command, args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const [program, ...rest] = [...sudo, command, ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function install() {
  if (chromiumPath()) return;
  const isDebian = existsSync('/usr/bin/apt-get');
  if (isDebian) {
    console.error('The browser tests need Chromium: installing the Debian package.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (chromiumPath()) return;
  console.error('The browser tests need Chromium or Chrome: install it, or name it in the variable CHROMIUM.');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--install')) install();
