/** A decimal text that a program may take as a number: a point, no sign between thousands, no leading zero. */
export const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
