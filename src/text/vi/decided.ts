/** What a person decided about a finding, behind its sentence. */
export const decided = (value: string | null, reason: string): string =>
  value === null ? `Đã quyết định: tính số này. Lý do: ${reason}` : `Đã quyết định: lấy ${value}. Lý do: ${reason}`;
