import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'

const ANY_PLATFORM = [
  '--platform',
  'any',
  '--python-version',
  '3.11',
  '--implementation',
  'py',
  '--abi',
  'none'
]

/** A function as `pip install -t` leaves it; `importlib.metadata` says what is there. */
export const pip = {
  id: 'pip',
  inputs: ['sets/pip.mjs', 'pip/requirements.txt'],

  build(folder) {
    const target = join(folder, 'target')
    const requirements = join(folder, 'requirements.txt')
    cpSync(join(HERE, 'pip', 'requirements.txt'), requirements)
    const wheels = ['--no-deps', '--only-binary=:all:', ...ANY_PLATFORM]
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
    truth(['pack', target, join(folder, 'function.zip')])
    const expected = distributions(target, '', target)
    checkListing(expected, target)
    return [
      { title: 'zip', zip: 'function.zip', expected },
      { title: 'folder', folder: 'target', expected }
    ]
  }
}

/**
 * What `importlib.metadata` finds in a folder.
 * @param place where in it the import path begins
 * @param packages where the library `packaging` lies, which reads vendoring lists
 */
export function distributions(folder, place, packages) {
  const found = JSON.parse(truth(['distributions', folder, place], { PYTHONPATH: packages }))
  return found.map(({ name, version, path, how }) => ({ purl: purl('pypi', [name], version), path, how }))
}

/** Two more opinions: `pip list` of what is installed, and `pip debug` of what this pip carries. */
function checkListing(expected, target) {
  const env = { PYTHONPATH: target, PIP_DISABLE_PIP_VERSION_CHECK: '1' }
  const list = JSON.parse(
    run('python3', ['-m', 'pip', 'list', '--path', target, '--format', 'json'], { env })
  )
  const listed = list.map(({ name, version }) => purl('pypi', [normalize(name)], version))
  const installed = expected.filter(({ how }) => how === 'installed').map((one) => one.purl)
  assertSame('pip list', listed, installed)

  const said = run('python3', ['-m', 'pip', 'debug'], { env }).split('vendored library versions:\n')[1] ?? ''
  const vendored = [...said.matchAll(/^ {2}([\w.-]+)==(\S+)/gm)].map(([, name, version]) =>
    // certifi calls itself 2023.07.22, which is the same version as 2023.7.22.
    purl('pypi', [normalize(name)], version.replace(/(?<=\.)0+(?=\d)/g, ''))
  )
  assertSame(
    'pip debug',
    vendored,
    expected.filter(({ path }) => path === 'pip/_vendor/vendor.txt').map((one) => one.purl)
  )
}

function assertSame(tool, a, b) {
  if (a.length === 0 || [...a].sort().join() !== [...b].sort().join()) {
    throw new Error(`${tool} and importlib.metadata disagree, so that there is no truth to compare with`)
  }
}

function normalize(name) {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
