/** A call takes so many arguments at most. */
const STEP = 0x8000;

/** Files go to Excel as text. */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    characters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(characters);
}
