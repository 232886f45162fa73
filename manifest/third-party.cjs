/** Writes the licences of every package that went into what was built, as the build itself saw them. */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

const HEAD = `Các gói của người khác có trong thư mục này, cùng giấy phép của chúng.
Packages of others that are part of this folder, with their licences. Of a package that is published as one file, everything it depends on is listed, in the versions installed here.
`;

const GRID = (file) => `
@odoo/o-spreadsheet và @odoo/owl (LGPL-3.0) nằm riêng trong tệp ${file}; ai cũng được thay chúng bằng bản của mình:
mã nguồn ở https://github.com/odoo/o-spreadsheet và https://github.com/odoo/owl.
@odoo/o-spreadsheet and @odoo/owl (LGPL-3.0) stand by themselves in ${file}, to be replaced with one's own build of them.
`;

/** Published as one file, with the packages that they depend on inside. */
const WHOLE = ['exceljs', 'docx'];

class ThirdPartyPlugin {
  /** @param grid the file that holds the grid, where the build has one */
  constructor({ grid = null } = {}) {
    this.grid = grid;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyPlugin', stage }, () => {
        const text = [HEAD, this.grid ? GRID(this.grid) : '', ...licencesOf(packagesIn(compilation))].join('\n');
        compilation.emitAsset('THIRD-PARTY.txt', new sources.RawSource(text));
      });
    });
  }
}

/** Folders of the packages. */
function packagesIn(compilation) {
  const folders = new Set();
  const look = (modules) => {
    for (const module of modules) {
      const [, folder] = PACKAGE.exec(module.nameForCondition?.() ?? '') ?? [];
      if (folder) folders.add(folder);
      if (module.modules) look(module.modules);
    }
  };
  look(compilation.modules);
  const found = [...folders].filter((folder) => existsSync(path.join(folder, 'package.json')));
  const within = found.filter((folder) => WHOLE.includes(path.basename(folder))).flatMap((one) => [...neededBy(one)]);
  return [...new Set([...found, ...within])].sort();
}

function told(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** What a package depends on, and what that depends on, wherever npm put it. */
function neededBy(folder, seen = new Set()) {
  for (const name of Object.keys(told(folder).dependencies ?? {})) {
    // Types are taken away before anything is published.
    const found = name.startsWith('@types/') ? null : installed(name, folder);
    if (found && !seen.has(found)) neededBy(found, seen.add(found));
  }
  return seen;
}

function installed(name, from) {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(from);
  return above === from ? null : installed(name, above);
}

/** One package may be installed in several places. */
function licencesOf(folders) {
  const byTitle = new Map();
  for (const folder of folders) {
    const { name, version, license } = told(folder);
    const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
    byTitle.set(`${name} ${version} (${license})`, text);
  }
  return [...byTitle].map(([title, text]) => `${'='.repeat(80)}\n${title}\n\n${text}\n`);
}

module.exports = { ThirdPartyPlugin };
