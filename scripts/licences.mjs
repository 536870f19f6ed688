import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i

/**
 * Names every package that has at least one byte in the bundle, with the full text of its licence.
 * @param {string} root folder of the project
 * @param {import('esbuild').Metafile} metafile
 * @throws Error for a package without a licence: it must not be shipped
 */
export function licenceText(root, metafile) {
  const sections = new Set(packageFolders(metafile).map((folder) => section(root, folder)))
  const head = `dist/ holds code of the ${sections.size} packages below, under these licences.\n`
  return [head, ...[...sections].sort()].join(`\n${'-'.repeat(80)}\n\n`)
}

function packageFolders(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path)
  )
  return [...new Set(inputs.flatMap((path) => PACKAGE_FOLDER.exec(path)?.[0] ?? []))]
}

function section(root, path) {
  const folder = join(root, path)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
  // Some packages name the Apache licence without its text, which is the same for all; this project has it too.
  const sources = files.length === 0 && license === 'Apache-2.0' ? [join(root, 'LICENSE')] : []
  sources.push(...files.map((file) => join(folder, file)))
  if (typeof license !== 'string' || sources.length === 0)
    throw new Error(`${name} ${version} has no licence`)
  const texts = sources.map((file) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim())
  return `${name} ${version}\n${license}\n\n${texts.join('\n\n')}\n`
}
