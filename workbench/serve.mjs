/** `npm start`: builds the page and serves it on this machine, for nobody else. */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = '127.0.0.1';
const PORT = process.env.PORT ?? '8322';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { resolve: pathOf } = createRequire(import.meta.url);
const sirv = join(dirname(pathOf('sirv-cli/package.json')), 'bin.js');

// The server would quietly take another port.
if (await isTaken()) {
  console.error(`Cổng ${PORT} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=8323 npm start`);
  process.exit(1);
}

console.log('Đang dựng trang, lần đầu mất một vài phút…');
const built = spawnSync(process.execPath, [pathOf('webpack/bin/webpack.js'), '--config-name', 'workbench'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

console.log(`\nMở trình duyệt ở địa chỉ: http://${HOST}:${PORT}/`);
console.log('Nhấn Ctrl+C để dừng.\n');
const server = spawn(
  process.execPath,
  [sirv, join(root, 'dist/workbench'), '--host', HOST, '--port', PORT, '--quiet', '--dev'],
  { stdio: 'inherit' },
);
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

function isTaken() {
  return new Promise((resolve) => {
    const probe = connect(Number(PORT), HOST);
    const tell = (taken) => {
      probe.destroy();
      resolve(taken);
    };
    probe.on('connect', () => tell(true));
    probe.on('error', () => tell(false));
  });
}
