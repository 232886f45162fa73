import targetsJson from '../../src/forms/lai-chau-appendix/targets-2022.json';
import { eventsOfFiles, Files, filesDropped } from '../../taskpane/files';

function workbook(name: string): File {
  return new File(['PK'], name);
}

function targetsFile(json: unknown, name = 'chi-tieu.json'): File {
  return new File([typeof json === 'string' ? json : JSON.stringify(json)], name);
}

describe('files that are kept', () => {
  it('are found by their number until they are forgotten', () => {
    const files = new Files();
    const [a, b] = [workbook('a.xlsx'), workbook('b.xlsx')];
    const ids = [files.keep(a), files.keep(b)];
    expect(ids.map((id) => files.get(id))).toEqual([a, b]);
    files.forget([ids[0]!]);
    expect(files.get(ids[0]!)).toBeNull();
    expect(files.get(ids[1]!)).toBe(b);
  });

  it('never get the number of one that was forgotten', () => {
    const files = new Files();
    const id = files.keep(workbook('a.xlsx'));
    files.forget([id]);
    expect(files.keep(workbook('a.xlsx'))).not.toBe(id);
  });
});

describe('a heap of files', () => {
  it('is added under the names they have, and kept', async () => {
    const files = new Files();
    const [a, b] = [workbook('a.xlsx'), workbook('b.xls')];
    const events = await eventsOfFiles([a, b], files);
    expect(events).toEqual([
      {
        type: 'files-added',
        files: [
          { id: 1, name: 'a.xlsx' },
          { id: 2, name: 'b.xls' },
        ],
      },
    ]);
    expect(files.get(2)).toBe(b);
  });

  it('from a folder is named with its folders', async () => {
    const file = Object.assign(workbook('a.xlsx'), { webkitRelativePath: '2022/huyen/a.xlsx' });
    expect(await eventsOfFiles([file], new Files())).toMatchObject([{ files: [{ name: '2022/huyen/a.xlsx' }] }]);
  });

  it('is free of what programs leave beside workbooks', async () => {
    const names = ['~$a.xlsx', '._a.xlsx', '.DS_Store', 'Thumbs.db', 'desktop.ini', '2022/~$b.xlsx', '._t.json'];
    expect(await eventsOfFiles(names.map(workbook), new Files())).toEqual([]);
  });

  it('of no files is nothing', async () => {
    expect(await eventsOfFiles([], new Files())).toEqual([]);
  });

  it('has its targets first, for the workbooks are held against them', async () => {
    const events = await eventsOfFiles([workbook('a.xlsx'), targetsFile(targetsJson)], new Files());
    expect(events.map(({ type }) => type)).toEqual(['targets-added', 'files-added']);
    expect(events[0]).toMatchObject({ name: 'chi-tieu.json', targets: { year: 2022 } });
  });
});

describe('a file of targets', () => {
  it('may begin with the mark that Notepad writes', async () => {
    const events = await eventsOfFiles([targetsFile(`\ufeff${JSON.stringify(targetsJson)}`)], new Files());
    expect(events).toMatchObject([{ type: 'targets-added' }]);
  });

  it.each<readonly [string, unknown, object]>([
    ['no JSON', '{"form":', { kind: 'not-json' }],
    ['something else', { a: 1 }, { kind: 'lacks', place: 'form' }],
    ['another form', { ...targetsJson, form: 'khac' }, { kind: 'other-form', found: 'khac' }],
    ['a year without a form', { ...targetsJson, year: 2098 }, { kind: 'unknown-year', found: 2098 }],
    [
      'an unknown unit',
      { ...targetsJson, branches: { 'khong-co': {} } },
      { kind: 'unknown-bodies', ids: ['khong-co'] },
    ],
    [
      'an unknown line',
      { ...targetsJson, branches: { 'tam-duong': { 'IX.9': { value: '1', source: 'x' } } } },
      { kind: 'unknown-codes', codes: ['IX.9'] },
    ],
  ])('that holds %s is refused, and says why', async (_, json, why) => {
    const events = await eventsOfFiles([targetsFile(json), workbook('a.xlsx')], new Files());
    expect(events).toMatchObject([{ type: 'targets-refused', name: 'chi-tieu.json' }, { type: 'files-added' }]);
    expect(events[0]?.type === 'targets-refused' && events[0].problems[0]).toMatchObject(why);
  });

  it('that cannot be opened is refused too', async () => {
    const file = Object.assign(targetsFile(targetsJson), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    expect(await eventsOfFiles([file], new Files())).toMatchObject([
      { type: 'targets-refused', problems: [{ kind: 'not-text' }] },
    ]);
  });
});

describe('what is dropped', () => {
  const fileEntry = (fullPath: string): FileSystemEntry => {
    const name = fullPath.split('/').at(-1) ?? '';
    const file = new File(['PK'], name, { lastModified: 1_000 });
    return {
      isFile: true,
      name,
      fullPath,
      file: (give: (one: File) => void) => give(file),
    } as unknown as FileSystemEntry;
  };
  /** Browsers hand out a folder in parts, and an empty part at its end. */
  const folderEntry = (fullPath: string, ...parts: readonly FileSystemEntry[][]): FileSystemEntry => {
    const createReader = (): unknown => {
      const left = [...parts];
      return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(left.shift() ?? []) };
    };
    return { isFile: false, fullPath, createReader } as unknown as FileSystemEntry;
  };
  const item = (entry: FileSystemEntry | null): DataTransferItem =>
    ({ webkitGetAsEntry: () => entry }) as unknown as DataTransferItem;

  it('is every file, folders gone through to their end', async () => {
    const folder = folderEntry(
      '/huyen',
      [fileEntry('/huyen/a.xlsx')],
      [folderEntry('/huyen/cu', [fileEntry('/huyen/cu/a.xlsx')]), fileEntry('/huyen/b.xlsx')],
    );
    const files = await filesDropped([item(fileEntry('/t.xlsx')), item(folder)]);
    expect(files.map(({ name }) => name)).toEqual(['t.xlsx', 'huyen/a.xlsx', 'huyen/cu/a.xlsx', 'huyen/b.xlsx']);
  });

  it('is a file as it was, whatever folder it lay in', async () => {
    const [file] = await filesDropped([item(folderEntry('/huyen', [fileEntry('/huyen/a.xlsx')]))]);
    expect(await file?.text()).toBe('PK');
    expect(file?.lastModified).toBe(1_000);
  });

  it('is in the list though the disk refuses it, and says why when it is read', async () => {
    const why = new DOMException('gone', 'NotFoundError');
    const gone = Object.assign(fileEntry('/huyen/b.xlsx'), {
      file: (_: unknown, refuse: (error: unknown) => void) => refuse(why),
    });
    const shut = {
      isFile: false,
      fullPath: '/huyen/kin',
      createReader: () => ({ readEntries: (_: unknown, refuse: (error: unknown) => void) => refuse(why) }),
    } as unknown as FileSystemEntry;
    const files = await filesDropped([item(folderEntry('/huyen', [fileEntry('/huyen/a.xlsx'), gone, shut]))]);
    expect(files.map(({ name }) => name)).toEqual(['huyen/a.xlsx', 'huyen/b.xlsx', 'huyen/kin']);
    await expect(files[1]?.arrayBuffer()).rejects.toBe(why);
    await expect(files[2]?.arrayBuffer()).rejects.toBe(why);
  });

  it('is nothing where text or a picture of a page is dropped', async () => {
    expect(await filesDropped([item(null)])).toEqual([]);
  });
});

describe('a file of decisions in the heap', () => {
  const entry = { body: 'sin-ho', rule: 'blank-figure', code: 'I.1', found: '', reason: 'chưa có số' };
  const of = (content: unknown, name = 'accepted.json'): Promise<unknown> =>
    eventsOfFiles([targetsFile(content, name)], new Files());

  it('is told from targets by what it holds, under any name', async () => {
    const content = { form: 'lai-chau-appendix', year: 2022, accepted: [entry] };
    for (const name of ['accepted.json', 'quyet-dinh.json'])
      expect(await of(content, name)).toEqual([
        { type: 'decisions-added', name, wishes: [expect.objectContaining({ rule: 'blank-figure', body: 'sin-ho' })] },
      ]);
  });

  it('that cannot be used is refused, with the place that is wrong', async () => {
    expect(await of({ form: 'lai-chau-appendix', year: 2022, accepted: [{ ...entry, rule: 'x' }] })).toEqual([
      {
        type: 'decisions-refused',
        name: 'accepted.json',
        problem: { why: 'unknown-rule', place: 'accepted › 1', value: 'x' },
      },
    ]);
    expect(await of('không phải')).toEqual([
      expect.objectContaining({ type: 'decisions-refused', problem: { why: 'not-json', place: '', value: '' } }),
    ]);
  });
});
