/** Scans the example without network: `npm start`. The verdict fails, as it should; this script does not. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const shop = join(here, 'shop')
const command = ['scan', '--osv-export', join(here, 'advisories')]

console.log('Scanning the example in examples/shop: two Lambda functions, found by their template.')
console.log('$ lambda-scan scan --osv-export ../advisories\n')
const { status, error } = spawnSync(process.execPath, [join(here, '..', 'dist', 'cli.js'), ...command], {
  cwd: shop,
  stdio: 'inherit'
})
if (error) throw error
console.log(
  `\nIn a build, this step would end with exit code ${status}: 0 is pass, 1 is fail, 2 is incomplete.`
)
process.exitCode = status === 1 ? 0 : 1
