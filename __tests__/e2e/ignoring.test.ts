import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runAction, runCommand } from '../support/runner.js'
import { openvexProblems } from '../support/openvex-schema.js'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { writeZip } from '../support/zip-writer.js'

/** From a finding to an entry, to a report, to a document, to somebody else's scan: with the built program. */
const EXPORT = join(ROOT, 'examples', 'advisories')
const scratch = scratchFolder()
const here = scratch.path
const LODASH = { name: 'node_modules/lodash/package.json', data: '{"name":"lodash","version":"4.17.15"}' }
scratch.write('fn.zip', writeZip([LODASH]))
scratch.write('elsewhere/other.zip', writeZip([LODASH, { name: 'index.js', data: 'run()' }]))

const command = async (folder: string, ...argv: string[]) => await runCommand(argv, folder)
const scan = async (folder: string, ...argv: string[]) =>
  await command(folder, 'scan', '--osv-export', EXPORT, ...argv)

interface Findings {
  readonly findings: readonly {
    readonly id: string
    readonly outcome: string
    readonly because?: string
    readonly statement?: object
  }[]
}
const outcomes = async (folder: string, ...argv: string[]) => {
  const { stdout } = await scan(folder, '--format', 'json', ...argv)
  const { findings } = JSON.parse(stdout) as Findings
  return findings
    .filter(({ id }) => ['CVE-2020-8203', 'CVE-2021-23337'].includes(id))
    .map(({ id, outcome, because }) => [id, outcome, because])
}

it('a finding that a person accepts stays a weakness for others, and one that does no harm does not', async () => {
  expect(await outcomes(here, 'fn.zip')).toEqual([
    ['CVE-2020-8203', 'blocks', undefined],
    ['CVE-2021-23337', 'blocks', undefined]
  ])

  const accept = [
    'ignore',
    'CVE-2020-8203',
    '--reason',
    'waits for the release of June',
    '--owner',
    'team-shop'
  ]
  const accepted = await command(here, ...accept)
  expect(accepted).toMatchObject({ code: 0, stderr: '' })
  expect(accepted.stdout.replace(/--expires \S+/, '--expires DAY')).toBe(
    [
      'Added to .lambda-scan.yml, line 2:',
      '  - id: CVE-2020-8203',
      '    reason: waits for the release of June',
      '    owner: team-shop',
      'It holds until somebody deletes it; --expires DAY would have it looked at again.',
      ''
    ].join('\n')
  )
  expect(await command(here, ...accept)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'lambda-scan: .lambda-scan.yml:2: CVE-2020-8203 is ignored there already, with the same scope; change that entry\n'
  })
  const sure = ['--justification', 'vulnerable_code_not_present', '--reason', 'template is not built in']
  expect(await command(here, 'ignore', 'CVE-2021-23337', ...sure)).toMatchObject({ code: 0 })

  expect(await outcomes(here, 'fn.zip')).toEqual([
    ['CVE-2020-8203', 'ignored', 'waits for the release of June'],
    ['CVE-2021-23337', 'ignored', 'template is not built in']
  ])
  const listed = await scan(here, '--format', 'markdown', 'fn.zip')
  expect(listed.code).toBe(0)
  expect(listed.stdout).toContain('waits for the release of June')

  const flags = ['--format', 'openvex', '--reproducible', '--vex-author', 'Acme', 'fn.zip']
  const told = await scan(here, ...flags)
  expect(openvexProblems(told.stdout)).toEqual([])
  expect((await scan(here, ...flags)).stdout).toBe(told.stdout)
  const bill = await scan(here, '--format', 'cyclonedx', '--reproducible', 'fn.zip')
  expect(cyclonedxProblems(bill.stdout)).toEqual([])

  scratch.write('elsewhere/fn.zip', readFileSync(join(here, 'fn.zip')))
  for (const [name, { stdout }] of [
    ['shop.openvex.json', told],
    ['shop.cdx.json', bill]
  ] as const) {
    scratch.write(`elsewhere/${name}`, stdout)
    expect(await outcomes(join(here, 'elsewhere'), '--vex', name, 'fn.zip')).toEqual([
      ['CVE-2020-8203', 'blocks', expect.stringContaining(`VEX: affected: waits`) as string],
      ['CVE-2021-23337', 'ignored', expect.stringContaining(`VEX: not affected, `) as string]
    ])
  }
  // OpenVEX names the artifact; another one that has the package too is another product.
  expect(await outcomes(join(here, 'elsewhere'), '--vex', 'shop.openvex.json', 'other.zip')).toEqual([
    ['CVE-2020-8203', 'blocks', undefined],
    ['CVE-2021-23337', 'blocks', undefined]
  ])
})

it('a document that is none is a mistake of the user, in one line', async () => {
  writeFileSync(join(here, 'bad.json'), '{"statements":[]}')
  expect(await scan(here, '--vex', 'bad.json', 'fn.zip')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "lambda-scan: vex 'bad.json' is neither OpenVEX nor CycloneDX; name JSON documents of OpenVEX 0.2.0, or CycloneDX 1.4 to 1.6\n"
  })
})

it('the Action writes the document where something was ignored, and names it', async () => {
  const inputs = { path: 'fn.zip', 'osv-export': EXPORT }
  const env = { GITHUB_REPOSITORY: 'acme/shop' }
  const { outputs } = await runAction({ inputs, workspace: here, env })
  const text = readFileSync(outputs['vex'] ?? '', 'utf8')
  expect(openvexProblems(text)).toEqual([])
  expect(JSON.parse(text)).toMatchObject({
    author: 'acme/shop',
    statements: [
      { status: 'affected' },
      { status: 'not_affected', justification: 'vulnerable_code_not_present' }
    ]
  })
  const clean = scratch.write('clean/fn.zip', writeZip([{ name: 'index.js', data: 'run()' }]))
  const other = await runAction({ inputs, workspace: join(clean, '..'), env })
  expect(other.outputs['vex']).toBe('')
})
