/** The grid's own screen: made anew for each workbook that is opened. */
import { Spreadsheet, stores, type Highlight, type Model } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, xml } from '@odoo/owl';
import { translate } from './words';

/** How the grid tells the person something. */
export interface Notifier {
  readonly notify: (text: string) => void;
  readonly warn: (text: string) => void;
}

interface Props {
  readonly model: Model;
  readonly notifyUser: (notification: { text: string | { toString: () => string } }) => void;
  readonly raiseError: (text: string, then?: () => void) => void;
}

class Screen extends Component<Props> {
  static override template = xml`<Spreadsheet t-props="props"/>`;
  static components = { Spreadsheet };
  static override props = ['*'];

  stores: ReturnType<typeof stores.useStoreProvider> | null = null;

  /** The stores are made here, one level above the spreadsheet, so that they can be asked from outside. */
  override setup(): void {
    this.stores = stores.useStoreProvider();
  }
}

/** The grid would fetch the picture of every linked site from elsewhere. */
const ownTemplates = templates.replace(/ *t-attf-src="https?:[^"]*"/g, '');

export class GridView {
  private marks: { readonly highlights: Highlight[] } = { highlights: [] };

  private constructor(
    private readonly app: App<typeof Screen, Props>,
    private readonly screen: Screen,
    private readonly element: HTMLElement,
  ) {}

  static async open(element: HTMLElement, model: Model, { notify, warn }: Notifier): Promise<GridView> {
    const props: Props = {
      model,
      notifyUser: ({ text }) => notify(String(text)),
      raiseError: (text, then) => {
        warn(text);
        then?.();
      },
    };
    const app = new App<typeof Screen, Props>(Screen, { props, templates: ownTemplates, translateFn: translate });
    return new GridView(app, await app.mount(element), element);
  }

  isTyping(): boolean {
    return this.composer()?.editionMode !== 'inactive';
  }

  /** Takes over what is being typed, as Enter does. */
  finishTyping(): void {
    if (this.isTyping()) this.composer()?.stopEdition();
  }

  focus(): void {
    window.focus();
    this.element.querySelector<HTMLElement>('.o-grid [contenteditable]')?.focus();
  }

  /** Frames over cells, on this screen only. */
  mark(highlights: readonly Highlight[]): void {
    const all = this.screen.stores;
    const store = all?.get(stores.HighlightStore);
    store?.unRegister(this.marks);
    this.marks = { highlights: [...highlights] };
    store?.register(this.marks);
    // The grid paints again only when it is told of a change.
    all?.trigger('store-updated');
  }

  close(): void {
    this.app.destroy();
  }

  private composer(): InstanceType<typeof stores.CellComposerStore> | undefined {
    return this.screen.stores?.get(stores.CellComposerStore);
  }
}
