/** The house's import rules; docs: each says why. Broken ones fail the build. */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core runs in a cell, a browser worker and a terminal alike: it knows only itself, zod and the decimal library.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: '^(src/core|node_modules/(zod|big\\.js|@types/big\\.js))' },
    },
    {
      name: 'forms-know-only-the-core',
      comment: 'Forms are data held to the core’s schemas.',
      severity: 'error',
      from: { path: '^src/forms' },
      to: { pathNot: '^(src/(core|forms)|node_modules/zod)' },
    },
    {
      name: 'text-knows-only-the-core',
      comment:
        'Sentences turn facts into words; they read no file and call no host. Of narratives they know the facts.',
      severity: 'error',
      from: { path: '^src/text' },
      to: { pathNot: '^src/(core|text|narrative/facts\\.ts)' },
    },
    {
      name: 'narrative-knows-core-and-text',
      comment:
        'What a written report claims is told from its text and the form alone, in our own sentences; only its reading opens files.',
      severity: 'error',
      from: { path: '^src/narrative', pathNot: '^src/narrative/read' },
      to: { pathNot: '^src/(core|text|narrative)' },
    },
    {
      name: 'reading-narratives-knows-the-packages',
      comment:
        'A Word file passes the same gate as a workbook before the library sees it: the rooms of the archive and its XML, and no other.',
      severity: 'error',
      from: { path: '^src/narrative/read' },
      to: {
        pathNot:
          '^(src/(core|narrative)|src/workbook/(zip|xml|kinds|package)/|src/workbook/(inflate|limits|refusal)\\.ts|node_modules/mammoth)',
      },
    },
    {
      name: 'mammoth-stays-with-narratives',
      comment: 'Only the reading of written reports knows how a Word file is made.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/narrative/read' },
      to: { path: '^node_modules/mammoth' },
    },
    {
      name: 'cell-functions-know-no-host',
      comment: 'Excel and the browser grid register the same functions; what differs between them stays with them.',
      severity: 'error',
      from: { path: '^src/cell-functions' },
      to: { pathNot: '^src/(cell-functions|core|forms|text)' },
    },
    {
      name: 'cells-carry-no-schemas',
      comment:
        'Their script loads with every workbook: the forms come to it as plain data (src/forms/shipped.ts), held to the schemas by a test.',
      severity: 'error',
      from: { path: '^(functions|src/cell-functions)/' },
      to: { path: '^(src/forms/index\\.ts|src/core/forms/[a-z-]+-schema\\.ts|node_modules/zod)' },
    },
    {
      name: 'workbook-knows-core-and-text',
      comment:
        'Bytes to plain data and back: this room must also run in the browser, so it may not reach for the command line or the forms.',
      severity: 'error',
      from: { path: '^src/workbook' },
      to: { path: '^(src/(cli|forms|narrative)|functions|taskpane)' },
    },
    {
      name: 'spreadsheet-libraries-stay-in-workbook',
      comment: 'Only one room knows how a spreadsheet file is made.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/workbook' },
      to: { path: '^node_modules/(exceljs|@e965/xlsx)' },
    },
    {
      name: 'zip-stays-where-packages-are-made',
      comment: 'Workbooks and Word documents are zip packages; nobody else packs or unpacks.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/(workbook|word)/' },
      to: { path: '^node_modules/fflate' },
    },
    {
      name: 'report-text-knows-core-and-text',
      comment: 'The office’s document as plain data: what stands on its pages, nothing of how a file is made.',
      severity: 'error',
      from: { path: '^src/report-text' },
      to: { pathNot: '^src/(report-text|core|text)/' },
    },
    {
      name: 'word-only-lays-out',
      comment: 'It is given a composed document, and must also run in the browser.',
      severity: 'error',
      from: { path: '^src/word' },
      to: { pathNot: '^(src/(word|report-text)|node_modules/(docx|fflate))/' },
    },
    {
      name: 'docx-stays-in-word',
      comment: 'Only one room knows how a Word document is made.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/word/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'exceljs-only-writes',
      comment: 'exceljs reads strangers’ files wrongly without an error; it writes ours.',
      severity: 'error',
      from: { path: '^src/workbook', pathNot: '^src/workbook/write' },
      to: { path: '^node_modules/exceljs' },
    },
    {
      name: 'node-stays-at-the-edge',
      comment:
        'Whatever the browser shares may not import Node; inflate-node is the one adapter, chosen by the command line.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/(cli/|workbook/inflate-node\\.ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-the-command-line',
      comment: 'Hosts stand at the edge of the house and are not built upon.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^src/cli' },
      to: { path: '^src/cli' },
    },
    {
      name: 'functions-and-pane-stay-apart',
      comment: 'A cell function loads in every workbook; the pane must not ride along, nor the other way.',
      severity: 'error',
      from: { path: '^(functions|taskpane)/' },
      to: { path: '^(functions|taskpane)/', pathNot: '^$1/' },
    },
    {
      name: 'nobody-imports-the-workbench',
      comment: 'The page around grid and pane joins what the other rooms make; it stands at the edge of the house.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane)' },
      to: { path: '^workbench/' },
    },
    {
      name: 'the-grid-stays-in-its-host',
      comment: 'Two files of the grid’s look are fetched by the page of its frame; its code is known to one host only.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)', pathNot: '^taskpane/hosts/grid/' },
      to: { path: '^node_modules/@odoo/', pathNot: '\\.css$' },
    },
    {
      name: 'nobody-imports-the-manifest-check',
      comment: 'It looks at what was built for Excel, with Node and a parser of its own, and must not ship.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)' },
      to: { path: '^manifest/' },
    },
    {
      name: 'nothing-imports-a-test',
      comment:
        'Tests, samples and benches look at the product; the product does not look back. The workbench carries sample workbooks, never how they are made.',
      severity: 'error',
      from: { path: '^(src|functions|manifest|taskpane|workbench)' },
      to: { path: '^(test|bench|samples)/', pathNot: '^samples/(clean|practice)/[^/]+\\.xlsx$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(src|functions|manifest|taskpane|workbench)', pathNot: '\\.(d\\.[cm]?ts|json)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Tools of the build: they never ship.
    exclude: { path: '^dist|\\.[cm]js$' },
  },
};
