import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'
import { modulesIn } from './go.mjs'

/** Programs that others publish in npm packages, and how each is to be understood. */
const PROGRAMS = [
  { pack: '@esbuild/linux-x64@0.21.5', file: 'bin/esbuild', to: 'go/esbuild-0.21', kind: 'go' },
  { pack: 'esbuild-linux-64@0.11.0', file: 'bin/esbuild', to: 'go/esbuild-0.11', kind: 'go' },
  { pack: '@aws-cdk/asset-kubectl-v20@2.1.4', file: 'lib/layer.zip', to: 'kubectl/layer.zip', kind: 'layer' },
  { pack: '@esbuild/linux-x64@0.28.2', file: 'bin/esbuild', to: 'silent/esbuild-0.28', kind: 'silent' },
  {
    pack: 'google-closure-compiler-linux@20261015.0.0',
    file: 'compiler',
    to: 'silent/closure-compiler',
    kind: 'silent'
  },
  {
    pack: '@rolldown/binding-linux-x64-gnu@1.0.0-rc.1',
    file: 'rolldown-binding.linux-x64-gnu.node',
    to: 'rust/rolldown.node',
    kind: 'rust'
  },
  {
    pack: '@parcel/rust-linux-x64-gnu@2.16.4',
    file: 'parcel-node-bindings.linux-x64-gnu.node',
    to: 'rust/parcel.node',
    kind: 'rust'
  },
  { pack: '@azure/mcp-linux-x64@2.0.5', file: 'dist/azmcp', to: 'dotnet/azmcp', kind: 'dotnet' }
]

/**
 * Published programs: of Go, with build information in both forms and with it removed; of Rust, without a
 * list of crates; a .NET application in one file; a GraalVM native image without an SBOM.
 */
export const programs = {
  id: 'programs',
  needs: ['go'],
  inputs: ['sets/programs.mjs', 'sets/go.mjs', 'programs.py'],

  build(folder) {
    for (const { pack, file, to } of PROGRAMS) fetch(folder, pack, file, join(folder, to))
    const of = (kind) => PROGRAMS.filter((program) => program.kind === kind).map(({ to }) => to.split('/')[1])
    truth(['unpack', join(folder, 'kubectl', 'layer.zip'), join(folder, 'layer')])
    const read = (folderName, kind) =>
      of(kind).flatMap((file) =>
        JSON.parse(run('python3', [join(HERE, 'programs.py'), kind, join(folder, folderName, file)])).map(
          ({ name, version }) => ({
            purl: purl(kind === 'rust' ? 'cargo' : 'nuget', [name], version),
            path: file,
            how: 'embedded'
          })
        )
      )
    return [
      {
        title: 'Go',
        folder: 'go',
        expected: of('go').flatMap((file) => modulesIn(join(folder, 'go'), file))
      },
      {
        title: '@aws-cdk/asset-kubectl-v20',
        zip: 'kubectl/layer.zip',
        expected: ['helm/helm', 'kubectl/kubectl'].flatMap((file) => modulesIn(join(folder, 'layer'), file)),
        // kubectl was built by Bazel, which leaves no list of modules.
        incomplete: true
      },
      { title: 'Rust', folder: 'rust', expected: read('rust', 'rust'), incomplete: true, withoutLists: true },
      { title: '.NET', folder: 'dotnet', expected: read('dotnet', 'dotnet') },
      { title: 'silent ones', folder: 'silent', expected: [], incomplete: true }
    ]
  }
}

function fetch(folder, pack, file, to) {
  const tarball = run('npm', ['pack', '--silent', pack], { cwd: folder }).trim().split('\n').at(-1)
  run('tar', ['-xzf', tarball, `package/${file}`], { cwd: folder })
  mkdirSync(dirname(to), { recursive: true })
  renameSync(join(folder, 'package', file), to)
}
