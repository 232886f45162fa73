/** The list of the pane's own files, for keeping them where there is no network: all of one build. */

const LIST = 'kept-files.json';
const WORKER = 'service-worker.js';

class KeptFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KeptFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'KeptFiles', stage }, () => {
        const names = compilation.getAssets().map(({ name }) => name);
        const wanted = names.filter((name) => name !== WORKER && /^(?:taskpane\.(?:html|css)|[^/]*\.js)$/.test(name));
        compilation.emitAsset(LIST, new sources.RawSource(`${JSON.stringify(wanted.sort(), null, 2)}\n`));
      });
    });
  }
}

module.exports = { KeptFilesPlugin };
