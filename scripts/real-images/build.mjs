import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../real-artifacts/tools.mjs'

/** Small, and with packages in packages. */
const NODE_PACKAGES = ['express@4.21.2', 'debug@4.4.0', 'lodash@4.17.20', 'left-pad@1.3.0']
const PYTHON_PACKAGES = ['requests==2.32.3', 'flask==3.1.0', 'six==1.17.0']

/**
 * Builds an image with umoci: Debian by debootstrap, then Node and Python packages, then a layer that takes
 * some of it away again. It stays in the cache until this file changes.
 * @param {string} cache
 * @returns {{ layout: string, merged: string }} an OCI layout with the image `app`, and its root folder as umoci
 * unpacks it
 */
export function buildImage(cache) {
  const recipe = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
  const folder = join(cache, `image-${recipe.slice(0, 16)}`)
  const result = { layout: join(folder, 'layout'), merged: join(folder, 'merged', 'rootfs') }
  if (existsSync(folder)) return result
  const unfinished = mkdtempSync(join(cache, 'unfinished-'))
  try {
    build(unfinished, debian(cache))
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return result
}

/** A root folder of Debian, as an archive: it takes minutes to fetch. */
export function debian(cache) {
  const archive = join(cache, 'debian-bookworm.tar')
  if (existsSync(archive)) return archive
  const folder = mkdtempSync(join(cache, 'unfinished-'))
  try {
    run('debootstrap', ['--variant=minbase', 'bookworm', join(folder, 'rootfs')])
    run('tar', ['-C', join(folder, 'rootfs'), '--numeric-owner', '-cf', join(folder, 'rootfs.tar'), '.'])
    renameSync(join(folder, 'rootfs.tar'), archive)
  } finally {
    run('rm', ['-rf', folder])
  }
  return archive
}

function build(folder, base) {
  const image = `${join(folder, 'layout')}:app`
  const bundle = join(folder, 'bundle')
  const root = join(bundle, 'rootfs')
  const task = join(root, 'var/task')
  run('umoci', ['init', '--layout', join(folder, 'layout')])
  run('umoci', ['new', '--image', image])
  run('umoci', ['unpack', '--image', image, bundle])
  const layer = () => run('umoci', ['repack', '--refresh-bundle', '--image', image, bundle])

  run('tar', ['-C', root, '--numeric-owner', '-xf', base])
  layer()

  mkdirSync(task, { recursive: true })
  run('npm', ['install', '--prefix', task, '--ignore-scripts', '--no-audit', '--no-fund', ...NODE_PACKAGES])
  run('python3', ['-m', 'venv', '--without-pip', join(root, 'opt/venv')])
  run('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-compile',
    '--target',
    sitePackages(root),
    ...PYTHON_PACKAGES
  ])
  linkSync(join(task, 'node_modules/ms/package.json'), join(task, 'hard-link.json'))
  symlinkSync('/var/task/node_modules', join(root, 'opt/modules'))
  mkdirSync(join(root, 'srv/becomes-file'))
  writeFileSync(join(root, 'srv/becomes-file/inner'), 'x')
  writeFileSync(join(root, 'srv/becomes-folder'), 'x')
  writeFileSync(join(task, 'a name with spaces, ümläuts and '.concat('length'.repeat(20))), 'long')
  layer()

  rmSync(join(task, 'node_modules/left-pad'), { recursive: true })
  rmSync(join(sitePackages(root), 'six.py'))
  run('sh', ['-c', `rm -rf ${JSON.stringify(sitePackages(root))}/six-*.dist-info`])
  rmSync(join(root, 'srv/becomes-file'), { recursive: true })
  writeFileSync(join(root, 'srv/becomes-file'), 'a file now')
  rmSync(join(root, 'srv/becomes-folder'))
  mkdirSync(join(root, 'srv/becomes-folder'))
  writeFileSync(join(root, 'srv/becomes-folder/inner'), 'y')
  linkSync(join(task, 'node_modules/lodash/package.json'), join(root, 'srv/late-link.json'))
  layer()

  const settings = [
    '--config.env',
    'LAMBDA_TASK_ROOT=/var/task',
    '--config.env',
    'SECRET=not-to-be-printed',
    '--config.cmd',
    'app.handler'
  ]
  run('umoci', ['config', '--image', image, ...settings])
  run('umoci', ['unpack', '--image', image, join(folder, 'merged')])
  run('rm', ['-rf', bundle])
  // Its own list of what it unpacked is of no use.
  cpSync(join(folder, 'merged/config.json'), join(folder, 'config.json'))
}

/** Where the venv has its packages, whatever version of Python made it. */
export function sitePackages(root) {
  return run('sh', ['-c', `echo ${JSON.stringify(join(root, 'opt/venv/lib'))}/python3*/site-packages`]).trim()
}
