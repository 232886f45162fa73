/** Null where there is none. */
export function chromiumPath(): string | null;
