/**
 * The old 16-bit hash of a sheet's password: every program since Excel 97 knows it, while Excel 2010 cannot open what newer
 * ones write. It keeps hands from slipping; it keeps no secrets, and says so in the guide.
 */

const LONGEST = 15;

/** Printable ASCII, as every keyboard and every program writes it alike. */
export function isUsablePassword(password: string): boolean {
  return new RegExp(`^[!-~]{1,${String(LONGEST)}}$`).test(password);
}

export function passwordHash(password: string): string {
  let hash = 0;
  for (let index = 0; index < password.length; index += 1) {
    const value = password.charCodeAt(index) << (index + 1);
    hash ^= (value & 0x7fff) | (value >> 15);
  }
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
