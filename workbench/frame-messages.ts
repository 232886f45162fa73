/** What the page and the grid's frame say to each other besides what goes through the port. */
import { languages, type Language } from '../src/text/language';

const START = 'thidua-grid';
const DROPPED = 'thidua-dropped';
/** F6, as in Excel: on to the next part of the window. */
export const LEAVE = 'thidua-leave';
export const ENTER = 'thidua-enter';

export interface Start {
  readonly kind: typeof START;
  readonly language: Language;
}

interface Dropped {
  readonly kind: typeof DROPPED;
  readonly files: readonly File[];
}

/** Pages opened from a folder have no address of their own to speak to: there, only who speaks can be told. */
export function addressee({ protocol, origin }: Pick<Location, 'protocol' | 'origin'>): string {
  return protocol === 'file:' ? '*' : origin;
}

/** Whether a message is from `sender`, and from a page of ours. */
export function isFrom(event: MessageEvent, sender: MessageEventSource | null, page: Location): boolean {
  return event.source === sender && (page.protocol === 'file:' || event.origin === page.origin);
}

/** The page to the frame, once, with the port for everything after. */
export function startMessage(language: Language): Start {
  return { kind: START, language };
}

/** Null for messages of anybody else. */
export function readStart(data: unknown): Start | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== START) return null;
  const language = 'language' in data ? languages.find((one) => one === data.language) : undefined;
  return language === undefined ? null : { kind: START, language };
}

/** The frame to the page: files were dropped on the grid. */
export function droppedMessage(files: readonly File[]): Dropped {
  return { kind: DROPPED, files };
}

export function readDropped(data: unknown): readonly File[] | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== DROPPED) return null;
  const files: unknown = 'files' in data ? data.files : null;
  return Array.isArray(files) && files.every((file) => file instanceof File) ? files : null;
}
