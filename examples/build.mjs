/**
 * Makes the example's zips and its advisory export.
 *
 *   node examples/build.mjs          what is committed: handlers, and the metadata of the installed packages
 *                                    (names, versions, folders); no third-party code
 *   node examples/build.mjs --full   the real thing in examples/shop/build: npm ci and pip install first;
 *                                    needs the registries, Python and pip
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import AdmZip from 'adm-zip'

const here = dirname(fileURLToPath(import.meta.url))
const functions = join(here, 'shop', 'functions')

/** 1980-01-01, the zip format's zero: the same input must give the same bytes. */
const EPOCH = new Date(1980, 0, 1)
const STORED = 0

if (process.argv.includes('--full')) buildFull(join(here, 'shop', 'build'))
else buildMetadata(process.argv[2] ?? here)

/** @param {string} root folder that gets `shop/dist` and `advisories` */
function buildMetadata(root) {
  writeZip(join(root, 'shop', 'dist', 'orders.zip'), [
    ['handler.mjs', readFileSync(join(functions, 'orders', 'handler.mjs'))],
    ['package.json', readFileSync(join(functions, 'orders', 'package.json'))],
    ...npmMetadata(JSON.parse(readFileSync(join(functions, 'orders', 'package-lock.json'), 'utf8')))
  ])
  writeZip(join(root, 'shop', 'dist', 'receipts.zip'), [
    ['handler.py', readFileSync(join(functions, 'receipts', 'handler.py'))],
    ...pipMetadata(readFileSync(join(functions, 'receipts', 'requirements.txt'), 'utf8'))
  ])
  for (const ecosystem of ['npm', 'PyPI']) {
    const folder = join(here, 'advisories', ecosystem)
    const records = readdirSync(folder).filter((name) => name.endsWith('.json'))
    writeZip(
      join(root, 'advisories', ecosystem, 'all.zip'),
      records.map((name) => [name, readFileSync(join(folder, name))])
    )
  }
}

/** What `npm ci` would put into node_modules, reduced to each package's name and version. */
function npmMetadata(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return [`${path}/package.json`, Buffer.from(`${JSON.stringify({ name, version }, null, 2)}\n`)]
    })
}

/** What `pip install --target` would put there, reduced to each distribution's name and version. */
function pipMetadata(requirements) {
  return requirements
    .split('\n')
    .filter((line) => line.includes('=='))
    .map((line) => {
      const [name, version] = line.trim().split('==')
      const folder = `${name.replaceAll('-', '_')}-${version}.dist-info`
      return [
        `${folder}/METADATA`,
        Buffer.from(`Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`)
      ]
    })
}

/** @param {readonly (readonly [string, Buffer])[]} files */
function writeZip(path, files) {
  const zip = new AdmZip()
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    zip.addFile(name, bytes, '', 0o644)
    const { header } = zip.getEntry(name)
    header.time = EPOCH
    header.method = STORED
  }
  mkdirSync(dirname(path), { recursive: true })
  zip.writeZip(path)
  console.log(`${relative(process.cwd(), path)}  ${statSync(path).size} bytes`)
}

function buildFull(target) {
  rmSync(target, { recursive: true, force: true })
  const orders = join(target, 'orders')
  cpSync(join(functions, 'orders'), orders, { recursive: true })
  execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts'], { cwd: orders, stdio: 'inherit' })
  writeZip(join(target, 'orders.zip'), filesBelow(orders))
  const receipts = join(target, 'receipts')
  cpSync(join(functions, 'receipts'), receipts, { recursive: true })
  const pip = ['-m', 'pip', 'install', '--target', '.', '--no-deps', '-r', 'requirements.txt']
  execFileSync('python3', pip, { cwd: receipts, stdio: 'inherit' })
  writeZip(join(target, 'receipts.zip'), filesBelow(receipts))
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
}
