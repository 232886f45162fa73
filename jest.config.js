/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // LibreOffice is not on every machine: those tests run by `npm run test:office`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/office/'],
  // Types are checked by `npm run typecheck`; here they are only taken away.
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          target: 'ES2022',
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
        },
        diagnostics: false,
      },
    ],
  },
};
