/** Where Chromium is on this machine; `node test/browser/chromium.cjs --install` puts Debian's there if there is none. */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function chromiumPath() {
  return PLACES.find((path) => path && existsSync(path)) ?? null;
}

function apt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const [program, ...rest] = [...sudo, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function install() {
  if (chromiumPath()) return;
  if (existsSync('/usr/bin/apt-get')) {
    console.error('The browser tests need Chromium: installing the Debian package.');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (chromiumPath()) return;
  console.error('The browser tests need Chromium or Chrome: install it, or name it in the variable CHROMIUM.');
  process.exitCode = 1;
}

if (require.main === module && process.argv.includes('--install')) install();

module.exports = { chromiumPath };
