/**
 * Holds our SARIF against the validator of SARIF's makers, with the rules of the format and those of GitHub's code
 * scanning: every expected report among the fixtures, and the report of the example as the built command writes it.
 *
 *     node scripts/check-sarif.mjs
 *
 * The validator comes from npm, pinned, into the cache folder. Ends with 1 on the first report that it does not accept.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cache-folder.mjs'

const VERSION = '5.7.0'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const work = mkdtempSync(join(tmpdir(), 'sarif-'))
try {
  const validator = fetched()
  const fixtures = join(root, '__tests__', 'fixtures', 'reports')
  const reports = readdirSync(fixtures).map((name) => join(fixtures, name, 'expected.sarif.json'))
  for (const report of [...reports, example()]) validate(validator, report)
  console.log(`${reports.length + 1} SARIF reports are valid`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function fetched() {
  const folder = cacheFolder(`sarif-multitool-${VERSION}`)
  const program = join(folder, 'package', 'Sarif.Multitool')
  if (!existsSync(program)) {
    execFileSync('npm', ['pack', '--silent', `@microsoft/sarif-multitool-linux@${VERSION}`], { cwd: folder })
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    execFileSync('tar', ['-xzf', archive], { cwd: folder })
    rmSync(join(folder, archive))
    chmodSync(program, 0o755)
  }
  return program
}

function example() {
  const path = join(work, 'example.sarif')
  const shop = join(root, 'examples', 'shop', 'dist')
  const zips = readdirSync(shop).map((name) => join(shop, name))
  const flags = ['--osv-export', join(root, 'examples', 'advisories'), '--format', 'sarif', '--output', path]
  // 1 is the example's verdict.
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'scan', ...zips, ...flags], { stdio: 'inherit' })
  if (JSON.parse(readFileSync(path, 'utf8')).runs[0].results.length === 0)
    throw new Error('the example has no results')
  return path
}

function validate(validator, report) {
  const output = join(work, 'validation.sarif')
  const flags = ['--rule-kind', 'Sarif;Ghas', '--log', 'ForceOverwrite', '--output', output]
  const { status, stdout, stderr } = spawnSync(validator, ['validate', report, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  })
  const { results = [] } = JSON.parse(readFileSync(output, 'utf8')).runs[0]
  const serious = results.filter(({ level = 'warning' }) => level === 'error')
  if (status === 0 && serious.length === 0) return
  for (const { ruleId, message } of serious) console.error(`${report}: ${ruleId}: ${JSON.stringify(message)}`)
  throw new Error(`${report} is not accepted: ${stdout}${stderr}`)
}
