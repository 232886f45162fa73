/** What a person decided about a finding, behind its sentence; that it was accepted stands before it, or beside it. */
export const decided = (value: string | null, reason: string): string => {
  const because = `Reason: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`;
  return value === null ? because : `Decided: ${value} counts. ${because}`;
};

/** What is asked for or supposed, and “not counted”, which is true no more. */
export const orders =
  /^(please|perhaps|to use|the number may|check|type|write|fill|send|take|format|look|keep|move|put|open|unmerge|unhide|show|round|use|mend|ask|replace|if .*\b(please|write|type|delete|take|look|send|fill)\b|(nothing|neither|the amount) (is counted|counts|is not added)|its figures are not counted|their? figures? counts? for nobody)/iu;
