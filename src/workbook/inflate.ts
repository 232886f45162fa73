/** What inflating one part came to: its bytes with their checksum, more bytes than allowed, or no deflate data at all. */
export type Inflated =
  | { readonly status: 'done'; readonly bytes: Uint8Array; readonly crc: number }
  | { readonly status: 'over' }
  | { readonly status: 'broken' };

/**
 * Unpacks raw deflate data. Gives up as soon as more than `budget` bytes come out, whatever the headers promise.
 * Node and the browser each bring their own (inflate-node.ts, inflate-browser.ts).
 */
export type Inflate = (packed: Uint8Array, budget: number) => Inflated;
