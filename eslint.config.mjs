import tseslint from 'typescript-eslint'

/** What only `src/io/` and the entries may touch: the rest gets time, network and environment as arguments. */
const OUTSIDE_WORLD = [
  'fetch',
  'process',
  { name: 'performance', message: 'Time is an argument: see World.' }
]
const OUTSIDE_MODULES = {
  paths: ['node:child_process', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dns', 'undici'],
  patterns: ['@actions/*', '**/io/*']
}
const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals does what an enum does, without code.' }
]
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument: see World.'
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is an argument: see World.'
  }
]
const UNRUN = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
  message: 'Every test runs.'
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'examples/**/node_modules/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-unused-vars': 'error',
      'max-lines': ['error', 400]
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-unused-vars': 'off',
      '@typescript-eslint/array-type': 'error',
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-for-of': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
      '@typescript-eslint/explicit-module-boundary-types': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/io/**', 'src/action.ts', 'src/cli.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-imports': ['error', OUTSIDE_MODULES],
      'no-restricted-syntax': ['error', ...SYNTAX, ...CLOCK]
    }
  },
  {
    // It hands reports to the outside, by way of `src/io/`.
    files: ['src/delivery/**'],
    rules: { 'no-restricted-imports': ['error', { paths: OUTSIDE_MODULES.paths, patterns: ['@actions/*'] }] }
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, UNRUN],
      // Hostile text is written down here, and plugins are plain objects whose functions know no `this`.
      'no-misleading-character-class': 'off',
      '@typescript-eslint/unbound-method': 'off'
    }
  }
)
