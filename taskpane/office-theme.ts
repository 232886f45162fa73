/** How bright Office is: the pane follows. */

/** "#262626", as Office tells the colour behind its own panes. */
const COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Excel on the web tells no theme: it is light. */
export function isDark(theme: Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor'>> | undefined): boolean {
  const [, red, green, blue] = COLOUR.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  // What the eye makes of the three.
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
