/** The buttons of the Thi Đua tab. Their names stand in manifest.xml; pane and buttons share one page, so each only turns the pane to its place. */
import type { FunctionName } from '../src/text/function-help';
import type { PaneEvent } from './state/events';
import type { PaneName } from './state/pane-state';

const PLACES: Readonly<Record<string, PaneName>> = {
  showCheck: 'check',
  showMerge: 'merge',
  showForms: 'forms',
  showTrace: 'trace',
};

/** The menu of functions: each opens its help. */
const FUNCTIONS: Readonly<Record<string, FunctionName>> = {
  helpAchievementRate: 'ACHIEVEMENT_RATE',
  helpMeetsTarget: 'MEETS_TARGET',
  helpTargetsPossible: 'TARGETS_POSSIBLE',
  helpWelfareTotal: 'WELFARE_TOTAL',
  helpWelfareCount: 'WELFARE_COUNT',
  helpReadFigure: 'READ_FIGURE',
  helpAmountInWords: 'AMOUNT_IN_WORDS',
  helpAmountFromWords: 'AMOUNT_FROM_WORDS',
};

const EVENTS: readonly (readonly [name: string, event: PaneEvent])[] = [
  ...Object.entries(PLACES).map(([name, pane]) => [name, { type: 'pane-chosen', pane }] as const),
  ...Object.entries(FUNCTIONS).map(([name, id]) => [name, { type: 'function-shown', id }] as const),
];

/** Excel calls these as soon as its client is there, the pane visible or not. */
export function listenToRibbon(send: (event: PaneEvent) => void): void {
  let showing: Promise<void> | null = null;
  // Excel on the web loses the buttons when asked for a pane that is on its way.
  const show = (): Promise<void> => {
    showing ??= Office.addin.showAsTaskpane().finally(() => {
      showing = null;
    });
    return showing;
  };
  for (const [name, paneEvent] of EVENTS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      send(paneEvent);
      // Where Excel refuses, the button that it opens by itself is still there.
      show()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
