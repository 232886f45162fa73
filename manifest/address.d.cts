export const DEVELOPMENT: string;
/** @throws {Error} where Excel could not load anything from there */
export function addressOf(given?: string): string;
