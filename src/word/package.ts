/** The same document is the same bytes: fixed times, fixed order, and properties that tell our own file from any other. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip can name. fflate takes the parts of a local time, so every time zone writes the same. */
const NO_TIME = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';

/** No time and no title. Whoever saves the file in an editor gives it other properties: from then on it is their work. */
const OUR_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  '<dc:creator>Thi Đua</dc:creator></cp:coreProperties>';

export function repack(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    parts[name] = [name === CORE ? strToU8(OUR_PROPERTIES) : content, { mtime: NO_TIME, level: 6 }];
  return zipSync(parts);
}

/** Whether a file is a document of ours that nobody has saved since. Never throws. */
export function isOwnDocument(bytes: Uint8Array): boolean {
  const length = strToU8(OUR_PROPERTIES).length;
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CORE && originalSize === length });
    return parts[CORE] !== undefined && strFromU8(parts[CORE]) === OUR_PROPERTIES;
  } catch {
    return false;
  }
}
