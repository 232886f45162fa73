/** What a person decided about a finding, behind its sentence. */
export const decided = (value: string | null, reason: string): string =>
  value === null ? `Accepted. Reason: ${reason}` : `Decided: ${value} counts. Reason: ${reason}`;
