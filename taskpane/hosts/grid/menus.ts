/** The grid's menus without what needs a server or another library to work. */
import { registries } from '@odoo/o-spreadsheet';

const hidden = { name: '', isVisible: (): boolean => false };

for (const item of ['insert_chart', 'insert_carousel', 'insert_pivot', 'insert_image'])
  registries.topbarMenuRegistry.replaceChild(item, ['insert'], hidden);
registries.topbarMenuRegistry.replaceChild('settings', ['file'], hidden);
