/** The same report is the same bytes: fixed times, fixed order, and no properties but our own. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip can name. fflate takes the parts of a local time, so every time zone writes the same. */
const NO_TIME = new Date(1980, 0, 1);

const CORE_PROPERTIES = 'docProps/core.xml';

/** exceljs always states when a file was made; a report states no time, for it is derived from its inputs alone. */
function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

export function repack(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const written = name === CORE_PROPERTIES ? strToU8(withoutTimes(strFromU8(content))) : content;
    parts[name] = [written, { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(parts);
}
