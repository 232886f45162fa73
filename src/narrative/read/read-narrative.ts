/** Bytes of a written report → a narrative, or why not. Never throws. */
import type { NarrativeFault } from '../facts';
import type { Narrative } from '../narrative';
import type { Inflate } from '../../workbook/inflate';
import { recognise } from '../../workbook/kinds/recognise';
import { limits } from '../../workbook/limits';
import { faultOf } from '../../workbook/refusal';
import { decodeText, looksLegacy } from './decode';
import { faultOfFault, faultOfKind } from './fault';
import { narrativeLimits } from './limits';
import { readPlainText } from './plain-text';
import { readWord } from './word';

export type NarrativeReading =
  | { readonly status: 'read'; readonly narrative: Narrative }
  | { readonly status: 'fault'; readonly fault: NarrativeFault };

const failed = (fault: NarrativeFault): NarrativeReading => ({ status: 'fault', fault });

function checked(narrative: Narrative): NarrativeReading {
  const length = narrative.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length > narrativeLimits.text) return failed({ code: 'too-large', detail: String(narrativeLimits.text) });
  return length === 0 ? failed({ code: 'empty', detail: '' }) : { status: 'read', narrative };
}

/** Text that was pasted, or typed into a box. */
export function readPasted(text: string): NarrativeReading {
  if (text.length > narrativeLimits.text) return failed({ code: 'too-large', detail: String(narrativeLimits.text) });
  return looksLegacy(text) ? failed({ code: 'legacy-text', detail: '' }) : checked(readPlainText(text));
}

export async function readNarrative(bytes: Uint8Array, inflate: Inflate): Promise<NarrativeReading> {
  try {
    if (bytes.length > limits.fileBytes) return failed({ code: 'too-large', detail: String(limits.fileBytes) });
    const { kind, directory } = recognise(bytes);
    if (kind === 'word-document' && directory !== null) {
      const read = await readWord(bytes, directory, inflate);
      return 'paragraphs' in read ? checked(read) : failed(read);
    }
    if (kind !== 'text-table' && kind !== 'e-mail') return failed(faultOfKind(kind));
    const text = decodeText(bytes);
    return text === null ? failed({ code: 'legacy-text', detail: '' }) : readPasted(text);
  } catch (error) {
    return failed(faultOfFault(faultOf(error)));
  }
}
