/** Writes the licences of every package that went into the built page, as the build itself saw them. */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

const HEAD = `Các gói của người khác có trong trang này, cùng giấy phép của chúng.
Packages of others that are part of this page, with their licences.

@odoo/o-spreadsheet và @odoo/owl (LGPL-3.0) nằm riêng trong tệp o-spreadsheet.js; ai cũng được thay chúng bằng bản của mình:
mã nguồn ở https://github.com/odoo/o-spreadsheet và https://github.com/odoo/owl.
@odoo/o-spreadsheet and @odoo/owl (LGPL-3.0) stand by themselves in o-spreadsheet.js, to be replaced with one's own build of them.
`;

class ThirdPartyPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyPlugin', stage }, () => {
        compilation.emitAsset('THIRD-PARTY.txt', new sources.RawSource(licencesOf(packagesIn(compilation))));
      });
    });
  }
}

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
  return [...folders].filter((folder) => existsSync(path.join(folder, 'package.json'))).sort();
}

function licencesOf(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
    return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

module.exports = { ThirdPartyPlugin };
