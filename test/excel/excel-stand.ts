/** Our host for Excel beside Microsoft's client, the client before a small Excel of ours. */
import type { Workbook } from '../../src/core/workbook';
import type { Host } from '../../taskpane/host';
import { excelHost } from '../../taskpane/hosts/excel';
import { ExcelServer } from './excel-server';
import { officeClient, type OfficeClient } from './office-client';

export class ExcelStand extends ExcelServer {
  readonly host: Host;
  readonly client: OfficeClient;
  /** The window of the pane. */
  readonly page = new EventTarget();
  /** Of all sets that the client knows, those up to this one: 1.17 is 117. */
  version = 117;

  constructor(workbook: Workbook) {
    super(workbook, (event) => this.client.fire(event));
    this.client = officeClient((batch, waits) => this.ask(batch, waits));
    const isSetSupported = (_set: string, version: string): boolean => {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return major * 100 + minor <= this.version;
    };
    Object.assign(globalThis, { Excel: this.client.Excel, Office: { context: { requirements: { isSetSupported } } } });
    this.host = excelHost(this.page);
  }

  /** The page with the pane loads anew. */
  reload(): Host {
    return excelHost(this.page);
  }
}
