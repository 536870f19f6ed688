import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, run, truth } from '../tools.mjs'
import { distributions } from './pip.mjs'

const ANY = ['--platform', 'any', '--implementation', 'py', '--abi', 'none']
const LINUX = ['2014', '_2_17', '_2_28'].flatMap((tag) => ['--platform', `manylinux${tag}_x86_64`])

/**
 * Functions whose `*.dist-info` folders were deleted, as serverless-python-requirements does with `slim: true`.
 * What was installed is known from before; part of it states no version, and may be missing. Nothing may be
 * wrong.
 */
export const stripped = {
  id: 'stripped',
  inputs: ['sets/stripped.mjs', 'sets/pip.mjs', 'pip/requirements.txt', 'stripped/requirements.txt'],

  build(folder) {
    return [
      build(folder, 'pip', ANY, { title: 'pure Python of 2023', lowerBound: 0.88 }),
      build(folder, 'stripped', [...LINUX, '--implementation', 'cp'], {
        title: 'Linux of 2026',
        lowerBound: 0.72
      })
    ]
  }
}

function build(folder, list, platform, artifact) {
  const target = join(folder, list)
  const requirements = join(folder, `${list}.txt`)
  cpSync(join(HERE, list, 'requirements.txt'), requirements)
  const wheels = ['--no-deps', '--only-binary=:all:', '--python-version', '3.11', ...platform]
  run('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-compile',
    ...wheels,
    '-t',
    target,
    '-r',
    requirements
  ])
  const installed = distributions(target, '', target).filter(({ how }) => how === 'installed')
  for (const path of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (/\.dist-info$/.test(path)) rmSync(join(target, path), { recursive: true })
  }
  truth(['pack', target, join(folder, `${list}.zip`)])
  // Lists of copies, and wheels, are no such folders.
  const bundled = distributions(target, '', target)
  rmSync(target, { recursive: true })
  return {
    ...artifact,
    zip: `${list}.zip`,
    expected: [...installed, ...bundled],
    purlsOnly: true,
    // What is compiled into extensions is another question.
    only: 'pkg:pypi/',
    incomplete: true
  }
}
