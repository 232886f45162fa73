import { spawn } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as ts from 'typescript';
import { writeFileAtomically, type FileSystem, type WriteFileOptions } from '../../../src/cli/writing/write-file';

const OLD = Buffer.from('the old report');
const NEW = Buffer.from('the new report, which is longer');

let folder: string;
let report: string;

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'thidua-write-'));
  report = join(folder, 'Báo cáo.xlsx');
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** The real disk, with one operation failing. */
function failing(operation: Partial<FileSystem>): WriteFileOptions {
  return { files: { ...disk, ...operation }, pause: () => Promise.resolve() };
}

/** A number that no user of the system has rights by. */
const NOBODY = 65_534;

/** No folder is read-only to root: there, this process works as nobody until the answer is called. */
function asNobody(): () => void {
  if (process.getuid?.() !== 0) return () => undefined;
  process.seteuid?.(NOBODY);
  return () => process.seteuid?.(0);
}

async function whatStands(): Promise<Record<string, string>> {
  const names = (await disk.readdir(folder)).sort();
  const contents = await Promise.all(names.map((name) => disk.readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? '']));
}

describe('a report is written whole', () => {
  it('where there was none', async () => {
    expect(await writeFileAtomically(report, NEW)).toEqual({ status: 'written', path: report });
    expect(await whatStands()).toEqual({ 'Báo cáo.xlsx': NEW.toString() });
  });

  it('in the place of the old one, whose permissions it keeps', async () => {
    await disk.writeFile(report, OLD, { mode: 0o640 });
    expect(await writeFileAtomically(report, NEW)).toEqual({ status: 'written', path: report });
    expect(await whatStands()).toEqual({ 'Báo cáo.xlsx': NEW.toString() });
    if (process.platform !== 'win32') expect((await disk.stat(report)).mode & 0o777).toBe(0o640);
  });

  it('where a link points, and the link stays', async () => {
    await disk.mkdir(join(folder, 'kho'));
    const real = join(folder, 'kho', 'thật.xlsx');
    await disk.writeFile(real, OLD);
    await disk.symlink(real, report);
    await writeFileAtomically(report, NEW);
    expect(await disk.readFile(real)).toEqual(NEW);
    expect((await disk.lstat(report)).isSymbolicLink()).toBe(true);
  });

  it('by many writers at once: the last one wins, nothing is mixed, nothing is left behind', async () => {
    const contents = Array.from({ length: 12 }, (_, index) => Buffer.alloc(200_000, 65 + index));
    const results = await Promise.all(contents.map((bytes) => writeFileAtomically(report, bytes)));
    expect(results.every(({ status }) => status === 'written')).toBe(true);
    const written = await disk.readFile(report);
    expect(contents.some((bytes) => bytes.equals(written))).toBe(true);
    expect(Object.keys(await whatStands())).toEqual(['Báo cáo.xlsx']);
  });
});

describe('the old report survives, and nothing is left behind,', () => {
  beforeEach(() => disk.writeFile(report, OLD));

  async function expectFault(options: WriteFileOptions, why: string): Promise<void> {
    const result = await writeFileAtomically(report, NEW, options);
    expect(result).toMatchObject({ status: 'fault', fault: { code: 'cannot-write', params: { path: report, why } } });
    expect(await whatStands()).toEqual({ 'Báo cáo.xlsx': OLD.toString() });
  }

  /** Half the bytes are on the disk when it fails. */
  function failingWhile(operation: 'writeFile' | 'sync', code: string): WriteFileOptions {
    return failing({
      open: async (path, flags) => {
        const handle = await disk.open(path, flags);
        if (flags !== 'wx') return handle;
        const fail = async (): Promise<void> => {
          await handle.write(NEW, 0, 5);
          throw systemError(code);
        };
        return Object.assign(handle, { [operation]: fail });
      },
    });
  }

  it('when the disk is full', async () => {
    await expectFault(failingWhile('writeFile', 'ENOSPC'), 'disk-full');
    await expectFault(failingWhile('sync', 'EDQUOT'), 'disk-full');
  });

  it('when the folder may not be written to', async () => {
    for (const code of ['EACCES', 'EPERM', 'EROFS'])
      await expectFault(failing({ open: () => Promise.reject(systemError(code)) }), 'no-permission');
  });

  it('when what stands on the disk is not what was written', async () => {
    await expectFault(
      failing({ readFile: () => Promise.resolve(Buffer.from('else')) as never }),
      'reads-back-differently',
    );
  });

  it('when our own reader does not find in it what was written', async () => {
    const seen: string[] = [];
    const verify = (readBack: Uint8Array): string => {
      seen.push(Buffer.from(readBack).toString());
      return 'I.1';
    };
    await expectFault({ verify }, 'reads-back-differently');
    expect(seen).toEqual([NEW.toString()]);
    await expectFault({ verify: () => Promise.reject(new Error('reader broke')) }, 'other');
  });

  it('when the last step fails', async () => {
    await expectFault(failing({ rename: () => Promise.reject(systemError('EIO')) }), 'other');
  });

  // Windows has other rights on folders.
  const withModes = process.platform === 'win32' ? it.skip : it;
  withModes('when the folder is read-only for real', async () => {
    await disk.chmod(folder, 0o555);
    const asOneself = asNobody();
    try {
      await expectFault({}, 'no-permission');
    } finally {
      asOneself();
      await disk.chmod(folder, 0o755);
    }
  });
});

describe('a target that is open in another program', () => {
  beforeEach(() => disk.writeFile(report, OLD));

  it('is tried again for a moment', async () => {
    let tries = 0;
    const busyTwice = failing({
      rename: (from, to) => {
        tries += 1;
        return tries <= 2 ? Promise.reject(systemError('EBUSY')) : disk.rename(from, to);
      },
    });
    expect(await writeFileAtomically(report, NEW, busyTwice)).toEqual({ status: 'written', path: report });
    expect(await whatStands()).toEqual({ 'Báo cáo.xlsx': NEW.toString() });
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is left alone after some tries (%s), and a new name is told', async (code) => {
    const busy = failing({ rename: () => Promise.reject(systemError(code)) });
    const result = await writeFileAtomically(report, NEW, busy);
    expect(result).toEqual({ status: 'written', path: join(folder, 'Báo cáo (2).xlsx') });
    expect(await whatStands()).toEqual({ 'Báo cáo (2).xlsx': NEW.toString(), 'Báo cáo.xlsx': OLD.toString() });
  });

  it.each(['~$Báo cáo.xlsx', '.~lock.Báo cáo.xlsx#'])('is known by the lock file %s beside it', async (lock) => {
    await disk.writeFile(join(folder, lock), 'someone');
    await disk.writeFile(join(folder, 'Báo cáo (2).xlsx'), 'another copy');
    const result = await writeFileAtomically(report, NEW);
    expect(result).toEqual({ status: 'written', path: join(folder, 'Báo cáo (3).xlsx') });
    expect(await disk.readFile(report)).toEqual(OLD);
    expect(await disk.readFile(join(folder, 'Báo cáo (2).xlsx'), 'utf8')).toBe('another copy');
  });

  it('gets its new name also on a disk that knows no links', async () => {
    const noLinks = failing({
      link: () => Promise.reject(systemError('ENOTSUP')),
      rename: (from, to) => (to === report ? Promise.reject(systemError('EBUSY')) : disk.rename(from, to)),
    });
    const result = await writeFileAtomically(report, NEW, noLinks);
    expect(result).toEqual({ status: 'written', path: join(folder, 'Báo cáo (2).xlsx') });
    expect(await whatStands()).toEqual({ 'Báo cáo (2).xlsx': NEW.toString(), 'Báo cáo.xlsx': OLD.toString() });
  });
});

describe('a place that cannot be written to is told apart:', () => {
  it('a folder by the name of the report', async () => {
    await disk.mkdir(report);
    const result = await writeFileAtomically(report, NEW);
    expect(result).toMatchObject({ status: 'fault', fault: { params: { why: 'is-a-folder' } } });
    expect(await disk.readdir(folder)).toEqual(['Báo cáo.xlsx']);
  });

  it('no such folder', async () => {
    const result = await writeFileAtomically(join(folder, 'không có', 'a.xlsx'), NEW);
    expect(result).toMatchObject({ status: 'fault', fault: { params: { why: 'no-folder' } } });
  });
});

describe('kill -9 at any moment', () => {
  /** The writer as plain JavaScript, so that a bare child process can run it. */
  async function transpiled(): Promise<string> {
    const root = resolve(__dirname, '../../../src');
    for (const file of ['cli/writing/write-file', 'cli/writing/temporary-file', 'core/fault']) {
      const source = await disk.readFile(join(root, `${file}.ts`), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
      });
      const to = join(folder, 'js', `${file}.js`);
      await disk.mkdir(dirname(to), { recursive: true });
      await disk.writeFile(to, outputText);
    }
    return join(folder, 'js', 'cli', 'writing', 'write-file.js');
  }

  const SIZE = 3_000_000;

  /** Writes reports of A and of B by turns until it is killed. */
  function killedWriter(script: string, target: string, afterMs: number): Promise<void> {
    const code = `const { writeFileAtomically } = require(${JSON.stringify(script)});
      (async () => {
        for (let turn = 0; ; turn += 1) {
          await writeFileAtomically(${JSON.stringify(target)}, Buffer.alloc(${String(SIZE)}, turn % 2 ? 65 : 66));
          if (turn === 0) process.stdout.write('begun');
        }
      })();`;
    return new Promise((done) => {
      const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
      child.on('close', () => {
        done();
      });
    });
  }

  it('leaves one report or the other, whole, and the next run clears up', async () => {
    const script = await transpiled();
    const place = join(folder, 'out');
    await disk.mkdir(place);
    const target = join(place, 'report.xlsx');
    let halfWritten = 0;
    for (const afterMs of [0, 1, 2, 3, 5, 8, 13, 21]) {
      await killedWriter(script, target, afterMs);
      const bytes = await disk.readFile(target);
      expect(bytes).toHaveLength(SIZE);
      expect(bytes.equals(Buffer.alloc(SIZE, bytes[0]))).toBe(true);
      halfWritten += (await disk.readdir(place)).length - 1;
    }
    expect(halfWritten).toBeLessThanOrEqual(8);
    await writeFileAtomically(target, NEW);
    expect(await disk.readdir(place)).toEqual(['report.xlsx']);
  }, 60_000);

  it('another run that is still writing keeps its file', async () => {
    const pid = String(process.pid);
    const name = `.thidua-00000000-${pid}-0123456789abcdef.tmp`;
    await disk.writeFile(join(folder, name), 'half');
    await writeFileAtomically(report, NEW);
    expect(await disk.readdir(folder)).toContain(name);
  });
});
