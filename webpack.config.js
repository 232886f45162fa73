const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { BannerPlugin } = require('webpack');
const { addressOf } = require('./manifest/address.cjs');
const { FunctionTextsPlugin } = require('./manifest/function-texts.cjs');
const { KeptFilesPlugin } = require('./manifest/kept-files.cjs');
const { writeManifest } = require('./manifest/write-manifest.cjs');
const { version } = require('./package.json');
const { ThirdPartyPlugin } = require('./manifest/third-party.cjs');

const rules = [
  { test: /\.tsx?$/, use: [{ loader: 'ts-loader', options: { transpileOnly: true } }], exclude: /node_modules/ },
];
const resolve = { extensions: ['.ts', '.tsx', '.js'] };
const inDist = (folder) => path.resolve(__dirname, 'dist', folder);

/** The command line, and the processes that read files for it. The writers of reports and Word files and the reader of .xls are fetched from node_modules when needed. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    thidua: './src/cli/main.ts',
    reader: './src/cli/reading/reader-process.ts',
    'reader-watch': './src/cli/reading/reader-watch.ts',
  },
  output: { path: inDist('cli'), filename: '[name].js', clean: true },
  module: { rules },
  resolve,
  externals: {
    exceljs: 'commonjs exceljs',
    '@e965/xlsx': 'commonjs @e965/xlsx',
    docx: 'commonjs docx',
    mammoth: 'commonjs mammoth',
  },
  // Names in stack traces help whoever is asked for support; size does not matter here.
  optimization: { minimize: false, chunkIds: 'named' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

/** What Excel loads, for any web server; only the manifest knows the server's address. */
const addin = (address) => ({
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    functions: './functions/functions.ts',
    taskpane: './taskpane/taskpane.ts',
    'service-worker': './taskpane/offline/service-worker.ts',
  },
  // Whoever still has yesterday's pane finds yesterday's pieces beside today's, wherever the files were copied over the old ones.
  output: { path: inDist('addin'), filename: '[name].js', chunkFilename: '[id].[contenthash:8].js', clean: true },
  module: { rules },
  resolve,
  // What a cell needs is one small script; the pane comes after it, in pieces.
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './functions/functions.ts' }),
    new FunctionTextsPlugin(),
    new KeptFilesPlugin(),
    new ThirdPartyPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (xml) => writeManifest(xml.toString(), address, version) },
        'taskpane/taskpane.html',
        'taskpane/taskpane.css',
        { from: 'taskpane/icons/*-*.png', to: 'icons/[name][ext]' },
      ],
    }),
  ],
});

/** `npm run manifest:check`: looks at what was built for Excel, and is no part of it. */
const manifestCheck = {
  name: 'manifest-check',
  mode: 'production',
  target: 'node20',
  entry: { 'manifest-check': './manifest/check/main.ts' },
  output: { path: inDist('manifest-check'), filename: '[name].js', clean: true },
  module: { rules },
  resolve,
  optimization: { minimize: false },
};

/** `npm run rule-book`: prints the rules for people, and is no part of what is built for them. */
const ruleBook = {
  name: 'rule-book',
  mode: 'production',
  target: 'node20',
  entry: { 'rule-book': './docs/rule-book/main.ts' },
  output: { path: inDist('rule-book'), filename: '[name].js', clean: true },
  module: { rules },
  resolve,
  optimization: { minimize: false },
};

/** The grid beside the pane, as a page for any web server. Its addresses are relative; the grid is a page of its own, in a frame. */
const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/workbench.ts', grid: './workbench/grid-frame.ts' },
  output: { path: inDist('workbench'), filename: '[name].js', assetModuleFilename: 'assets/[name][ext]', clean: true },
  module: {
    rules: [
      ...rules,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /\.xml$/, type: 'asset/source' },
      // A page opened from a folder may fetch no file: the samples are scripts.
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  resolve: {
    ...resolve,
    // Whole modules, so that what is not used falls away; the grid's own file for browsers keeps everything.
    alias: {
      '@odoo/o-spreadsheet$': '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js',
      '@odoo/owl$': '@odoo/owl/dist/owl.es.js',
    },
  },
  optimization: {
    chunkIds: 'named',
    splitChunks: {
      cacheGroups: {
        spreadsheet: { test: /node_modules.@odoo.*\.(js|xml)$/, name: 'o-spreadsheet', chunks: 'all', enforce: true },
      },
    },
  },
  // The grid is large and comes after the page; its size is told in the bench.
  performance: { hints: false },
  plugins: [
    new CssPlugin({ filename: '[name].css' }),
    new ThirdPartyPlugin({ grid: 'o-spreadsheet.js' }),
    new HtmlPlugin({ template: 'workbench/index.html', filename: 'index.html', chunks: ['workbench'], minify: false }),
    new HtmlPlugin({ template: 'workbench/grid.html', filename: 'grid.html', chunks: ['grid'], minify: false }),
    new CopyPlugin({
      patterns: [{ from: 'taskpane/icons', to: 'icons' }],
    }),
  ],
};

/** `npm run build -- --env url=https://…` builds the add-in for that address. */
module.exports = (env) => {
  const address = addressOf(env?.url);
  return [cli, addin(address), workbench, manifestCheck, ruleBook].map((one) => ({
    ...one,
    // What did not change is not built again.
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  }));
};
