/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A loaded machine is slow; how fast something is, is for bench/ to say.
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }],
    // This package is written as modules but not marked as such, which only bundlers understand.
    'node_modules/@pandatix/.+\\.js$': ['ts-jest', { diagnostics: false, tsconfig: { allowJs: true } }]
  },
  transformIgnorePatterns: ['/node_modules/(?!@pandatix/)']
}
