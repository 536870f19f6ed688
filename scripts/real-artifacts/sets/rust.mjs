import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../../cache-folder.mjs'
import { HERE, purl, run, truth } from '../tools.mjs'

const AUDITABLE = '0.7.2'

/**
 * A program with a few crates, build dependencies and procedural macros among them; built with and without
 * `cargo auditable`, as it is and stripped.
 */
export const rust = {
  id: 'rust',
  needs: ['cargo', 'strip'],
  inputs: ['sets/rust.mjs', 'rust/Cargo.toml', 'rust/Cargo.lock', 'rust/build.rs', 'rust/src/main.rs'],

  build(folder) {
    const project = join(folder, 'project')
    cpSync(join(HERE, 'rust'), project, { recursive: true })
    const crates = linkedCrates(project)
    const expected = (file) => crates.map((one) => ({ purl: one, path: file, how: 'embedded' }))

    const audited = join(folder, 'audited')
    build(project, ['auditable', 'build', '--release', '--locked'], audited)
    const plain = join(folder, 'plain')
    build(project, ['build', '--release', '--locked'], plain)
    truth(['pack', audited, join(folder, 'audited.zip')])
    truth(['pack', plain, join(folder, 'plain.zip')])
    const files = ['bootstrap', 'bin/stripped']
    return [
      { title: 'with cargo auditable', zip: 'audited.zip', expected: files.flatMap(expected) },
      {
        title: 'without',
        zip: 'plain.zip',
        expected: files.flatMap(expected),
        lowerBound: 0.4,
        incomplete: true
      }
    ]
  }
}

/** What is linked into the program, by `cargo tree`; without the program itself. */
function linkedCrates(project) {
  const args = ['tree', '--locked', '--edges', 'normal,no-proc-macro', '--prefix', 'none', '--format', '{p}']
  const lines = run('cargo', args, { cwd: project }).split('\n')
  const crates = lines.flatMap((line) => {
    const [, name, version, place] = /^(\S+) v(\S+)( \(\/.*\))?/.exec(line) ?? []
    return name === undefined || place !== undefined ? [] : [purl('cargo', [name], version)]
  })
  return [...new Set(crates)]
}

function build(project, args, output) {
  const tools = join(cacheFolder('cargo-auditable'), AUDITABLE)
  if (!existsSync(join(tools, 'bin', 'cargo-auditable'))) {
    run('cargo', ['install', '--locked', '--root', tools, '--version', AUDITABLE, 'cargo-auditable'])
  }
  const env = {
    PATH: `${join(tools, 'bin')}:${process.env.PATH}`,
    CARGO_TARGET_DIR: join(output, '..', 'target')
  }
  run('cargo', args, { cwd: project, env })
  mkdirSync(join(output, 'bin'), { recursive: true })
  copyFileSync(join(env.CARGO_TARGET_DIR, 'release', 'function'), join(output, 'bootstrap'))
  run('strip', ['-s', '-o', join(output, 'bin', 'stripped'), join(output, 'bootstrap')])
}
