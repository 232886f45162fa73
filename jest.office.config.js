const base = require('./jest.config.js');

/** Tests that need LibreOffice, openpyxl or gnumeric on the machine; slow, one at a time. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/office/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
