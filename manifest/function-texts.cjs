/** Beside the functions.json that is generated from the code: the same in Vietnamese, and the help page of both. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { helpPage } = require('./help-page.cjs');

const VIETNAMESE = path.resolve(__dirname, '../src/text/vi/function-help.json');

/** The same functions under the same ids; what people read is replaced. */
function inVietnamese(metadata, words) {
  const functions = metadata.functions.map((told) => {
    const { description, parameters } = words[told.id];
    return { ...told, description, parameters: told.parameters.map((one) => ({ ...one, ...parameters[one.name] })) };
  });
  return { ...metadata, functions };
}

class FunctionTextsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionTexts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.fileDependencies.add(VIETNAMESE);
      compilation.hooks.processAssets.tap({ name: 'FunctionTexts', stage }, () => {
        const en = JSON.parse(compilation.getAsset('functions.json').source.source());
        const vi = inVietnamese(en, JSON.parse(readFileSync(VIETNAMESE, 'utf8')));
        compilation.emitAsset('functions.vi.json', new sources.RawSource(JSON.stringify(vi, null, 2)));
        compilation.emitAsset('help.html', new sources.RawSource(helpPage({ vi, en })));
      });
    });
  }
}

module.exports = { FunctionTextsPlugin };
