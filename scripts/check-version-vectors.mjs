// Holds the version orderings against a folder of cases (`semver.txt`, `pypi.txt`, ...) that is not part of
// this repository: one `A < B`, `A = B` or `A > B` a line, each of which must hold both ways round.
// Usage: node scripts/check-version-vectors.mjs DIR

import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ECOSYSTEM_OF = {
  semver: 'npm',
  pypi: 'PyPI',
  maven: 'Maven',
  nuget: 'NuGet',
  packagist: 'Packagist',
  rubygems: 'RubyGems',
  debian: 'Debian',
  alpine: 'Alpine',
  redhat: 'Red Hat'
}
const SIGN = { '<': -1, '=': 0, '>': 1 }

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: node scripts/check-version-vectors.mjs DIR')
  process.exit(2)
}

const { orderingOf } = await loadOrderings()
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const known = Object.keys(ECOSYSTEM_OF)
const missing = known.filter((name) => !files.some((file) => orderingName(file) === name))
for (const name of missing) console.error(`${name}: no such file in the folder`)
let failures = missing.length
for (const file of files) failures += checkFile(file)
process.exit(failures === 0 ? 0 : 1)

function checkFile(file) {
  const ecosystem = ECOSYSTEM_OF[orderingName(file)]
  if (ecosystem === undefined) {
    console.error(`${file}: no ordering of that name; known are ${known.join(', ')}`)
    return 1
  }
  const { compare } = orderingOf(ecosystem)
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/)
  let cases = 0
  let failed = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || /^(#|\/\/) /.test(line)) continue
    cases += 1
    const [a, operator, b, ...rest] = line.split(' ')
    const wanted = SIGN[operator]
    const found = b === undefined ? undefined : [Math.sign(compare(a, b)), Math.sign(compare(b, a))]
    if (wanted !== undefined && rest.length === 0 && found?.[0] === wanted && found[1] === 0 - wanted)
      continue
    failed += 1
    console.error(`${file}:${index + 1}: ${line} (found ${found ?? 'no case'})`)
  }
  console.log(`${basename(file, '.txt')}: ${cases - failed} of ${cases}`)
  return cases === 0 ? 1 : failed
}

/** `maven-versions-generated.txt`, as upstream names them, and `maven.txt` are both `maven`. */
function orderingName(file) {
  return basename(file, '.txt').replace(/-versions(-generated)?$/, '')
}

async function loadOrderings() {
  const entry = fileURLToPath(new URL('../src/advisories/versions/index.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
