const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // LibreOffice is not on every machine: those tests run by `npm run test:office`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/office/'],
  // Only to end a test that hangs: several of them read large workbooks, start processes or a browser on a busy machine.
  testTimeout: 60_000,
  // Tests wait a good deal for the processes and pages that they start: two cores carry two of them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Published as an ES module only, which Jest reads after it was turned into a CommonJS one.
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  // Types are checked by `npm run typecheck`; here they are only taken away.
  transform: {
    '(?:\\.ts|@noble/hashes/.+\\.js)$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          target: 'ES2022',
          esModuleInterop: true,
          resolveJsonModule: true,
          allowJs: true,
          isolatedModules: true,
        },
        diagnostics: false,
      },
    ],
  },
};
