/** What the build put into a script as a data address → its bytes. */
export function bytesOf(dataAddress: string): Uint8Array<ArrayBuffer> {
  const packed = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  return Uint8Array.from(packed, (character) => character.charCodeAt(0));
}
