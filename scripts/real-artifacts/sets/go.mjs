import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'

/** How one module is built: for which system, with what taken away, and in which form. */
const BUILDS = [
  { file: 'bootstrap' },
  { file: 'bin/stripped', args: ['-ldflags=-s -w'] },
  { file: 'bin/trimmed', args: ['-trimpath', '-ldflags=-s -w -X main.version=9.9.9'] },
  { file: 'bin/pie', args: ['-buildmode=pie'] },
  { file: 'bin/big-endian', env: { GOARCH: 's390x' } },
  { file: 'bin/windows.exe', env: { GOOS: 'windows' } },
  { file: 'bin/macos', env: { GOOS: 'darwin', GOARCH: 'arm64' }, args: ['-ldflags=-s -w'] }
]

/**
 * A function with a module of each kind (with capitals, `+incompatible`, replaced by another module, by a copy
 * in a folder, from the same repository), built in all ways that change the layout of the file.
 */
export const go = {
  id: 'go',
  needs: ['go'],
  inputs: [
    'sets/go.mjs',
    'go/go.mod',
    'go/go.sum',
    'go/main.go',
    'go/errors/errors.go',
    'go/shared/shared.go'
  ],

  build(folder) {
    const project = join(folder, 'project')
    cpSync(join(HERE, 'go'), project, { recursive: true })
    const output = join(folder, 'function')
    const expected = BUILDS.flatMap(({ file, args = [], env = {} }) => {
      const settings = {
        CGO_ENABLED: '0',
        GOFLAGS: '-mod=readonly',
        GOTOOLCHAIN: 'local',
        GOWORK: 'off',
        ...env
      }
      run('go', ['build', ...args, '-o', join(output, file), '.'], { cwd: project, env: settings })
      return modulesIn(output, file)
    })
    truth(['pack', output, join(folder, 'function.zip')])
    return [
      { title: 'zip', zip: 'function.zip', expected },
      { title: 'folder', folder: 'function', expected }
    ]
  }
}

/** What `go version -m` lists, but for modules that have no version of their own. */
export function modulesIn(root, file) {
  const [first = '', ...lines] = run('go', ['version', '-m', join(root, file)]).split('\n')
  const listed = [{ path: 'stdlib', version: /: go(\d[\d.]*\d)/.exec(first)?.[1] }]
  for (const [, kind, path, version] of lines.map((line) => line.split('\t'))) {
    if (kind === 'dep' || kind === 'mod') listed.push({ path, version })
    if (kind !== '=>') continue
    const original = listed.pop()
    listed.push(version.startsWith('v') ? { path, version } : original)
  }
  return listed
    .filter(({ version }) => version && version !== '(devel)' && version !== 'v0.0.0')
    .map(({ path, version }) => ({
      purl: purl('golang', path.split('/'), version),
      path: file,
      how: 'embedded'
    }))
}
