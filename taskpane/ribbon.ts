/** The buttons of the Thi Đua tab. Their names stand in manifest.xml; pane and buttons share one page, so each only turns the pane to its place. */
import type { PaneName } from './state/pane-state';

const PLACES: Readonly<Record<string, PaneName>> = { showCheck: 'check', showMerge: 'merge', showTrace: 'trace' };

/** Excel calls these as soon as its client is there, the pane visible or not. */
export function listenToRibbon(choose: (pane: PaneName) => void): void {
  let showing: Promise<void> | null = null;
  // Excel on the web loses the buttons when asked for a pane that is on its way.
  const show = (): Promise<void> => {
    showing ??= Office.addin.showAsTaskpane().finally(() => {
      showing = null;
    });
    return showing;
  };
  for (const [name, pane] of Object.entries(PLACES)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      choose(pane);
      // Where Excel refuses, the button that it opens by itself is still there.
      show()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
