/** Microsoft's own client for Excel, as it ships, without Excel: what it would send there goes to a program of ours. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

export interface Batch {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ObjectPathId: number;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
    readonly QueryInfo?: { readonly Select?: readonly string[] };
  }[];
  readonly ObjectPaths: Readonly<Record<string, BatchPath>>;
}

export interface BatchPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** As the client expects it from Excel. */
export interface BatchAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string | null;
  readonly Headers: object;
  readonly Body: object | null;
}

export interface ExcelEvent {
  /** The number by which Excel and its client call the event. */
  readonly type: number;
  readonly message: object;
}

interface OfficeExtension {
  readonly SessionBase: { _overrideSession: object };
  readonly Constants: { readonly eventWorkbookId: string };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (event: object) => void;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly fire: (event: ExcelEvent) => void;
}

/** The least of a browser that the client looks at while it loads. */
function browser(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined };
  const document = { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: 'test' },
    location: { href: 'https://localhost/', search: '', protocol: 'https:' },
    document: { ...document, URL: '', location: {} },
    addEventListener: () => undefined,
    XMLHttpRequest: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const name of ['window', 'self', 'globalThis', 'top', 'parent']) page[name] = page;
  return page;
}

/** Set in what the client sends along: whoever asks waits until the cell that somebody is typing in is left. */
export const WAITS_FOR_TYPING = 64;

export function officeClient(answer: (batch: Batch, waits: boolean) => Promise<BatchAnswer>): OfficeClient {
  const page = browser();
  createContext(page);
  runInContext(readFileSync(CLIENT, 'utf8'), page, { filename: CLIENT });
  const office = page['OfficeExtension'] as OfficeExtension;
  office.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, flags: number, { Body }: { Body: string | Batch }) =>
        answer(typeof Body === 'string' ? (JSON.parse(Body) as Batch) : Body, (flags & WAITS_FOR_TYPING) !== 0),
    }),
  };
  office._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: page['Excel'] as typeof Excel,
    fire: ({ type, message }) => {
      const targetId = office.Constants.eventWorkbookId;
      const entry = { messageCategory: 65_536, messageType: type, targetId, message: JSON.stringify(message) };
      office._testTriggerRichApiMessageEvent({ entries: [entry] });
    },
  };
}
