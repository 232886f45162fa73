/** Every rule of the manifest, in the order in which problems are told. */
import { commands } from './commands';
import { elementOrder } from './element-order';
import { functions } from './functions';
import { https } from './https';
import { icons } from './icons';
import { identity } from './identity';
import { languages } from './languages';
import { onePage } from './one-page';
import { requirements } from './requirements';
import { resourceIds } from './resource-ids';
import { sourceFiles } from './source-files';
import { textLengths } from './text-lengths';
import { version } from './version';

export const manifestRules = [
  elementOrder,
  identity,
  version,
  languages,
  textLengths,
  resourceIds,
  https,
  sourceFiles,
  icons,
  requirements,
  onePage,
  commands,
  functions,
] as const;
