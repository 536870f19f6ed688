import { execFileSync } from 'node:child_process'
import { PACKAGE_MANAGERS, type Origin, type PackageManager, type Remedy } from '../../src/model/index.js'
import { remedyFor, type Task } from '../../src/policy/fix-plan/remedy.js'

const MANIFESTS = {
  npm: 'package-lock.json',
  pip: 'requirements.txt',
  'pip-compile': 'prod/requirements.txt',
  'uv-compile': 'requirements.txt',
  gradle: 'build.gradle.kts'
} as const satisfies Partial<Record<PackageManager, string>>

interface Asked {
  readonly name?: string
  readonly from?: readonly string[]
  readonly to?: string
  readonly ecosystem?: string
  readonly origins?: readonly Partial<Origin>[]
}

function remedy(manager: PackageManager, asked: Asked): Remedy | undefined {
  const path = Object.entries(MANIFESTS).find(([key]) => key === manager)?.[1] ?? 'lock'
  const origins = (asked.origins ?? [{}]).map((origin) => ({
    path,
    manager,
    direct: [''],
    via: [],
    ...origin
  }))
  const task: Task = {
    ecosystem: asked.ecosystem ?? 'npm',
    name: asked.name ?? 'minimist',
    from: asked.from ?? ['1.2.5'],
    to: asked.to ?? '1.2.6',
    owner: {
      kind: 'project',
      manager,
      manifests: [...new Set(origins.map((origin) => origin.path))],
      via: []
    },
    origins
  }
  return remedyFor(task)
}

const indirect = { direct: [] }
const python = { ecosystem: 'PyPI', name: 'urllib3', from: ['1.26.12'], to: '1.26.18' }

describe('a command', () => {
  it.each<[PackageManager, Asked, string]>([
    ['npm', {}, 'npm install minimist@1.2.6'],
    ['npm', { name: '@scope/a.b' }, 'npm install @scope/a.b@1.2.6'],
    [
      'npm',
      { origins: [{ direct: ['apps/a', 'apps/b'] }] },
      'npm install minimist@1.2.6 -w apps/a -w apps/b'
    ],
    [
      'npm',
      { origins: [{ direct: ['', 'apps/a'] }] },
      'npm install minimist@1.2.6 -w apps/a --include-workspace-root'
    ],
    ['npm', { origins: [{ ...indirect, ranges: ['^1.2.0', '>=1 <2'] }] }, 'npm update minimist'],
    ['yarn', {}, 'yarn up "minimist@^1.2.6"'],
    ['yarn', { origins: [{ ...indirect, ranges: ['^1.2.0'] }] }, 'yarn up -R minimist'],
    ['yarn-classic', {}, 'yarn upgrade "minimist@^1.2.6"'],
    ['pnpm', {}, 'pnpm update minimist@1.2.6'],
    ['pnpm', { origins: [{ direct: ['apps/a'] }] }, 'pnpm -r update minimist@1.2.6'],
    ['bun', {}, 'bun add minimist@1.2.6'],
    ['pip-compile', python, 'pip-compile --upgrade-package urllib3==1.26.18 requirements.in'],
    [
      'uv-compile',
      python,
      'uv pip compile --upgrade-package urllib3==1.26.18 requirements.in -o requirements.txt'
    ],
    ['poetry', python, 'poetry add "urllib3@^1.26.18"'],
    ['poetry', { ...python, origins: [indirect] }, 'poetry update urllib3'],
    ['uv', python, 'uv add "urllib3>=1.26.18"'],
    ['uv', { ...python, origins: [indirect] }, 'uv lock --upgrade-package urllib3==1.26.18'],
    ['pipenv', python, 'pipenv install urllib3==1.26.18'],
    ['pipenv', { ...python, origins: [indirect] }, 'pipenv upgrade urllib3==1.26.18'],
    [
      'maven',
      { ecosystem: 'Maven', name: 'g.h:a-core', to: '2.17.1' },
      'mvn versions:use-dep-version -Dincludes=g.h:a-core -DdepVersion=2.17.1 -DforceVersion=true'
    ],
    [
      'go',
      { ecosystem: 'Go', name: 'golang.org/x/net', to: '0.17.0' },
      'go get golang.org/x/net@v0.17.0 && go mod tidy'
    ],
    ['go', { ecosystem: 'Go', name: 'stdlib', to: '1.22.5' }, 'go get toolchain@go1.22.5 && go mod tidy'],
    [
      'cargo',
      { ecosystem: 'crates.io', name: 'time', from: ['0.3.1'], to: '0.3.36', origins: [indirect] },
      'cargo update -p time@0.3.1 --precise 0.3.36'
    ],
    [
      'cargo',
      { ecosystem: 'crates.io', name: 'time', from: ['0.2.1'], to: '0.3.36' },
      'cargo add time@0.3.36'
    ],
    ['bundler', { ecosystem: 'RubyGems', name: 'rack', to: '2.2.8' }, 'bundle update rack --conservative'],
    [
      'composer',
      { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', to: 'v1.9.1' },
      'composer require "guzzlehttp/psr7:^1.9.1"'
    ],
    [
      'composer',
      { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', to: '1.9.1', origins: [indirect] },
      'composer update guzzlehttp/psr7 --with-all-dependencies'
    ],
    [
      'dotnet',
      { ecosystem: 'NuGet', name: 'Newtonsoft.Json', to: '13.0.1' },
      'dotnet add package Newtonsoft.Json --version 13.0.1'
    ]
  ])('of %s for %j', (manager, asked, command) => {
    expect(remedy(manager, asked)).toEqual({ command })
  })

  it('overrides what ranges do not let through, with brackets for a name with dots', () => {
    const origins = [{ ...indirect, ranges: ['0.0.8', '^1.0.0'] }]
    expect(remedy('npm', { name: 'a.b', origins })?.command).toBe(
      'npm pkg set "overrides[a.b]=1.2.6" && npm update a.b'
    )
    expect(remedy('npm', { origins: [indirect] })?.command).toContain('overrides')
    expect(remedy('npm', { origins: [{ ...indirect, ranges: ['^1.0.0'] }, indirect] })?.command).toContain(
      'overrides'
    )
  })

  it.each<[PackageManager, Asked, Remedy]>([
    ['pip', python, { edit: { file: 'requirements.txt', line: 'urllib3==1.26.18' } }],
    [
      'gradle',
      { ecosystem: 'Maven', name: 'g:a', to: '2.17.1' },
      { edit: { file: 'build.gradle.kts', line: 'g:a:2.17.1' } }
    ],
    [
      'yarn-classic',
      { origins: [indirect] },
      {
        command: 'yarn install',
        edit: { file: 'package.json', line: '"resolutions": { "minimist": "1.2.6" }' }
      }
    ],
    [
      'yarn',
      { origins: [{ ...indirect, ranges: ['0.0.8'] }] },
      {
        command: 'yarn install',
        edit: { file: 'package.json', line: '"resolutions": { "minimist": "1.2.6" }' }
      }
    ],
    [
      'pnpm',
      { origins: [indirect] },
      {
        command: 'pnpm install',
        edit: { file: 'package.json', line: '"pnpm": { "overrides": { "minimist": "1.2.6" } }' }
      }
    ],
    [
      'bun',
      { origins: [indirect] },
      { command: 'bun install', edit: { file: 'package.json', line: '"overrides": { "minimist": "1.2.6" }' } }
    ]
  ])('is a line to write where %s has none', (manager, asked, expected) => {
    expect(remedy(manager, asked)).toEqual(expected)
  })

  it('is nothing where it would differ from file to file', () => {
    const origins = [{ path: 'a/package-lock.json', direct: ['x'] }, { path: 'b/package-lock.json' }]
    expect(remedy('npm', { origins })).toBeUndefined()
    expect(remedy('npm', { origins: [{ path: 'a/lock' }, { path: 'b/lock' }] })).toBeDefined()
  })
})

describe('hostile words', () => {
  const HOSTILE = [
    'a;touch x',
    'a b',
    '$(id)',
    '`id`',
    'a"b',
    "a'b",
    'a\nb',
    'a\\',
    '--registry=http://x',
    '-rf',
    '~/x',
    '!x',
    'a|b',
    'a&b',
    'a>b',
    '../x',
    '@../x/y',
    'a\u202eb',
    'ä',
    '',
    'a'.repeat(300)
  ]
  const ECOSYSTEMS = [
    'npm',
    'PyPI',
    'Maven',
    'Go',
    'crates.io',
    'NuGet',
    'RubyGems',
    'Packagist',
    'Debian:12',
    '?'
  ]

  it.each(PACKAGE_MANAGERS)('never reach a command of %s', (manager) => {
    for (const word of HOSTILE) {
      for (const ecosystem of ECOSYSTEMS) expect(remedy(manager, { ecosystem, name: word })).toBeUndefined()
      for (const to of [word, `1.2.3${word.slice(0, 200)} `]) {
        expect(remedy(manager, { to, ecosystem: 'PyPI', name: 'x' })).toBeUndefined()
      }
    }
  })

  it('in a folder or a version that is there give no command with them', () => {
    for (const word of HOSTILE.filter((each) => each !== '')) {
      expect(remedy('npm', { origins: [{ direct: [word] }] })?.command ?? '').not.toContain(word)
      const cargo = { ecosystem: 'crates.io', name: 'time', to: '1.2.6', from: [word] }
      expect(remedy('cargo', cargo)?.command ?? '').not.toContain(word)
      expect(
        remedy('pip-compile', { ...python, origins: [{ path: `x/${word}` }] })?.command ?? ''
      ).not.toContain(`;`)
    }
  })

  it('means the same to a shell as it says', () => {
    const { command } = remedy('npm', { name: 'a.b', origins: [indirect] }) ?? {}
    const words = execFileSync('sh', ['-c', `npm() { printf '%s\\n' "$@"; }; ${command ?? ''}`], {
      encoding: 'utf8'
    })
    expect(words.trim().split('\n')).toEqual(['pkg', 'set', 'overrides[a.b]=1.2.6', 'update', 'a.b'])
  })
})
