/** What a person decided about a finding, behind its sentence. */
export const decided = (value: string | null, reason: string): string =>
  value === null ? `Đã chấp nhận. Lý do: ${reason}` : `Đã quyết định: lấy ${value}. Lý do: ${reason}`;
