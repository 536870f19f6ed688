import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OsvRecords } from '../support/osv-records.js'
import { startOsvServer } from '../support/osv-server.js'
import { writeHeader, writeSqlite } from '../support/rpm-databases.js'
import { ROOT, runCommand } from '../support/runner.js'

/**
 * The whole program with a real trivy, offline, over a small database of our own in trivy's layout (see
 * `__tests__/support/trivy-db`). It is named with TRIVY_PATH; without one `jest.config.mjs` leaves this file out and says
 * so. `.ci/run` builds one.
 */
const TRIVY = process.env['TRIVY_PATH'] ?? ''

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'trivy-'))))
afterEach(() => rmSync(folder, { recursive: true }))

interface JsonReport {
  readonly status: string
  readonly findings: readonly {
    readonly id: string
    readonly kind: string
    readonly severity: string
    readonly purl: string
    readonly onlyBy?: string
    readonly outcome: string
    readonly sources: readonly { readonly engine: string; readonly severity: string }[]
  }[]
  readonly notices: readonly {
    readonly subject: string
    readonly message: string
    readonly incomplete: boolean
  }[]
}

function put(path: string, content: string | Uint8Array): void {
  const file = join(folder, 'rootfs', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

/** What an image of Amazon Linux 2 has, with a function in it. */
function amazonLinux(): void {
  put('etc/os-release', 'NAME="Amazon Linux"\nVERSION_ID="2"\nID="amzn"\nPRETTY_NAME="Amazon Linux 2"\n')
  put('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\n')
  const curl = {
    name: 'curl',
    version: '7.61.1',
    release: '11.amzn2.0.2',
    arch: 'x86_64',
    vendor: 'Amazon Linux'
  }
  put('var/lib/rpm/rpmdb.sqlite', writeSqlite([writeHeader(curl)]))
  put('var/task/node_modules/lodash/package.json', '{"name":"lodash","version":"4.17.15"}')
  put('var/task/node_modules/evil-lambda/package.json', '{"name":"evil-lambda","version":"1.0.0"}')
}

const MALWARE = {
  id: 'MAL-2026-0001',
  modified: '2026-01-01T00:00:00Z',
  summary: 'Malicious code in evil-lambda (npm)',
  affected: [{ package: { ecosystem: 'npm', name: 'evil-lambda' }, versions: ['1.0.0'] }]
}

async function scan(...argv: string[]): Promise<JsonReport & { code: number | null }> {
  const example = OsvRecords.fromExport(join(ROOT, 'examples', 'advisories'))
  const records = ['GHSA-p6mc-m468-83gw', 'GHSA-35jh-r3h4-6jhm', 'GHSA-29mw-wpgm-hmr9'].flatMap(
    (id) => example.get(id) ?? []
  )
  const osv = await startOsvServer({ records: [...records, MALWARE] })
  const cache = join(folder, 'cache')
  cpSync(join(ROOT, '__tests__', 'fixtures', 'trivy', 'db'), join(cache, 'db'), { recursive: true })
  try {
    const { code, stdout, stderr } = await runCommand(
      [
        ...[
          'scan',
          ...(existsSync(join(folder, 'rootfs')) ? ['rootfs'] : []),
          '--format',
          'json',
          '--osv-api-url',
          osv.url
        ],
        ...['--trivy-path', TRIVY, '--trivy-cache-dir', cache, '--trivy-skip-db-update', ...argv]
      ],
      folder
    )
    if (code === null || stdout === '') throw new Error(stderr)
    return { ...(JSON.parse(stdout) as JsonReport), code }
  } finally {
    await osv.close()
  }
}

const brief = ({ findings }: JsonReport) =>
  findings.map(({ id, sources, onlyBy }) => [
    id,
    [...new Set(sources.map(({ engine }) => engine))].join('+'),
    onlyBy
  ])

describe('with a real trivy', () => {
  it('finds what each engine knows, joins what both know, and lets OSV alone speak of malware', async () => {
    amazonLinux()
    const report = await scan()
    expect(report.code).toBe(1)
    expect(report.notices.filter(({ incomplete }) => incomplete)).toEqual([])
    expect(brief(report).sort()).toEqual([
      ['CVE-2019-5481', 'trivy', undefined],
      ['CVE-2020-28500', 'osv', 'osv'],
      ['CVE-2020-8203', 'osv+trivy', undefined],
      ['CVE-2021-23337', 'osv+trivy', undefined],
      ['MAL-2026-0001', 'osv', undefined]
    ])
    const curl = report.findings.find(({ id }) => id === 'CVE-2019-5481')
    // Amazon's own rating, which is lower than the one of NVD.
    expect(curl).toMatchObject({
      severity: 'medium',
      purl: expect.stringContaining('pkg:rpm/amzn/curl@') as string
    })
    expect(report.notices).toContainEqual(expect.objectContaining({ subject: 'amazon 2' }))
  })

  it('says loudly what nobody assessed when trivy may not be asked', async () => {
    amazonLinux()
    const { notices, findings } = await scan('--scanners', 'osv')
    expect(findings.some(({ id }) => id === 'CVE-2019-5481')).toBe(false)
    expect(notices).toContainEqual(
      expect.objectContaining({
        subject: 'Amazon Linux',
        message:
          "1 package was not assessed: OSV has no advisories for the ecosystem 'Amazon Linux' (curl@7.61.1-11.amzn2.0.2)",
        incomplete: true
      })
    )
  })

  it('finds a credential in a file and shows none of it; one in a package weighs little', async () => {
    amazonLinux()
    // Put together here, so that nobody takes this file for one that holds a key.
    const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('')
    put('var/task/config.js', `module.exports = {\n  key: '${key}'\n}\n`)
    put('var/task/node_modules/evil-lambda/index.js', `const key = '${key}'\n`)
    const report = await scan('--scanners', 'osv, trivy, secret')
    const secrets = report.findings.filter(({ kind }) => kind === 'secret')
    expect(secrets).toContainEqual(
      expect.objectContaining({
        id: 'secret-aws-access-key-id',
        severity: 'critical',
        outcome: 'blocks',
        place: { path: 'var/task/config.js', line: 2 }
      })
    )
    expect(
      secrets.filter(({ severity }) => severity !== 'critical').every(({ severity }) => severity === 'info')
    ).toBe(true)
    expect(JSON.stringify(report)).not.toContain(key.slice(4, 12))
    expect(report.findings.map(({ id }) => id)).toContain('CVE-2019-5481')
  })

  it('finds a credential in a variable of a function, on its line, once', async () => {
    const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('')
    mkdirSync(join(folder, 'fn'))
    writeFileSync(join(folder, 'fn', 'index.js'), 'exports.handler = () => {}\n')
    const template = [
      'Transform: AWS::Serverless-2016-10-31',
      'Resources:',
      '  Orders:',
      '    Type: AWS::Serverless::Function',
      '    Properties:',
      '      CodeUri: fn',
      '      Handler: index.handler',
      '      Runtime: nodejs24.x',
      '      Environment:',
      '        Variables:',
      `          UPLOADS: ${key}`
    ]
    writeFileSync(join(folder, 'template.yaml'), template.join('\n'))
    const findings = async (posture: string) =>
      (await scan('template.yaml', '--scanners', 'osv, secret', '--posture', posture)).findings.filter(
        ({ id }) => id.startsWith('secret-')
      )
    expect(await findings('off')).toMatchObject([
      { id: 'secret-aws-access-key-id', location: { path: 'template.yaml', line: 11 } }
    ])
    expect(await findings('on')).toMatchObject([{ id: 'secret-in-variables' }])
  })

  it('is not turned by settings that lie in the workspace', async () => {
    amazonLinux()
    writeFileSync(join(folder, '.trivyignore'), 'CVE-2019-5481\nCVE-2020-8203\n')
    writeFileSync(join(folder, 'trivy.yaml'), 'severity: [LOW]\nexit-code: 5\n')
    expect(brief(await scan('--scanners', 'trivy')).map(([id]) => id)).toEqual(
      expect.arrayContaining(['CVE-2019-5481', 'CVE-2020-8203'])
    )
  })

  it.each([
    ['is missing', () => rmSync(join(folder, 'cache'), { recursive: true })],
    ['is broken', () => writeFileSync(join(folder, 'cache', 'db', 'trivy.db'), 'x'.repeat(5000))]
  ])('goes on with OSV where the database %s', async (_what, spoil) => {
    amazonLinux()
    mkdirSync(join(folder, 'other'))
    const spoiled = join(folder, 'other-cache')
    cpSync(join(ROOT, '__tests__', 'fixtures', 'trivy', 'db'), join(folder, 'cache', 'db'), {
      recursive: true
    })
    spoil()
    mkdirSync(join(folder, 'cache', 'db'), { recursive: true })
    cpSync(join(folder, 'cache'), spoiled, { recursive: true })
    const { notices, findings } = await scan('--trivy-cache-dir', spoiled)
    expect(findings.map(({ id }) => id)).toContain('CVE-2020-8203')
    expect(notices).toContainEqual(
      expect.objectContaining({
        subject: 'trivy',
        message: expect.stringMatching(/^3 packages were not assessed: trivy failed: /) as string,
        incomplete: true
      })
    )
  })
})
