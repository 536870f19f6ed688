/** Needs a program that is not everywhere. */
const TRIVY = '__tests__/e2e/trivy.test.ts'
const hasTrivy = Boolean(process.env.TRIVY_PATH)
if (!hasTrivy) process.stderr.write(`skipped: ${TRIVY}, for TRIVY_PATH names no trivy\n`)

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A loaded machine is slow; how fast something is, is for bench/ to say.
  testTimeout: 60_000,
  // Jest leaves one core alone by default, which is half of a machine with two.
  maxWorkers: '100%',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(hasTrivy ? [] : [`/${TRIVY}$`])],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }],
    // This package is written as modules but not marked as such, which only bundlers understand.
    'node_modules/@pandatix/.+\\.js$': ['ts-jest', { diagnostics: false, tsconfig: { allowJs: true } }]
  },
  transformIgnorePatterns: ['/node_modules/(?!@pandatix/)']
}
