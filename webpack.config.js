const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { BannerPlugin } = require('webpack');

const rules = [
  { test: /\.ts$/, use: [{ loader: 'ts-loader', options: { transpileOnly: true } }], exclude: /node_modules/ },
];
const resolve = { extensions: ['.ts', '.js'] };
const inDist = (folder) => path.resolve(__dirname, 'dist', folder);

/** The command line, and the processes that read files for it. The report writer and the reader of .xls are fetched from node_modules when needed. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    thidua: './src/cli/main.ts',
    reader: './src/cli/reader-process.ts',
    'reader-watch': './src/cli/reader-watch.ts',
  },
  output: { path: inDist('cli'), filename: '[name].js', clean: true },
  module: { rules },
  resolve,
  externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
  // Names in stack traces help whoever is asked for support; size does not matter here.
  optimization: { minimize: false, chunkIds: 'named' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

/** The custom functions and what Excel needs beside them. */
const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { functions: './functions/functions.ts' },
  output: { path: inDist('addin'), filename: '[name].js', clean: true },
  module: { rules },
  resolve,
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './functions/functions.ts' }),
    new CopyPlugin({ patterns: ['functions/functions.html', 'manifest.xml', { from: 'taskpane/icons', to: 'icons' }] }),
  ],
};

module.exports = [cli, addin];
