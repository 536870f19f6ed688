/**
 * Holds our OpenVEX against the library of OpenVEX's makers: every expected report among the fixtures.
 *
 *     node scripts/check-openvex.mjs
 *
 * Needs Go. The library comes through the Go module proxy, pinned, into the cache folder. Ends with 1 on the first
 * document that it does not accept.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cache-folder.mjs'

const VERSION = '0.2.7'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fixtures = join(root, '__tests__', 'fixtures', 'reports')
const documents = readdirSync(fixtures).map((name) => join(fixtures, name, 'expected.openvex.json'))

const folder = cacheFolder(`go-vex-${VERSION}`)
copyFileSync(join(root, 'scripts', 'openvex-reader.go'), join(folder, 'main.go'))
writeFileSync(
  join(folder, 'go.mod'),
  `module example.com/openvex-reader\n\ngo 1.23\n\nrequire github.com/openvex/go-vex v${VERSION}\n`
)
const { status } = spawnSync('go', ['run', '-mod=mod', '.', ...documents], { cwd: folder, stdio: 'inherit' })
process.exitCode = status ?? 1
