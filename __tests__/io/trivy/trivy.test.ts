import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createHttp } from '../../../src/io/http.js'
import { createTrivy, type TrivyOptions } from '../../../src/io/trivy/index.js'
import { DEFAULT_VERSION, releaseArchive } from '../../../src/io/trivy/releases.js'
import { wantedTrivy } from '../../../src/io/trivy/wanted.js'
import { startLoopback, type Loopback } from '../../support/loopback.js'
import { scratchFolder } from '../../support/scratch-folder.js'
import { tar, type Member } from '../../support/tar-writer.js'

const scratch = scratchFolder()
const http = createHttp({ userAgent: 'test', env: {}, sleep: () => Promise.resolve() })
let made = 0

/** A program that stands in for trivy: `body` runs as a script of Node with `args` and `write(text)`. */
function standIn(body: string, version = 'Version: 0.74.0'): string {
  const path = scratch.write(
    `bin-${(made += 1)}/trivy`,
    `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const write = (text) => fs.writeFileSync(args[args.indexOf('--output') + 1], text)
if (args[0] === '--version') console.log(${JSON.stringify(version)})
else { ${body} }
`
  )
  chmodSync(path, 0o700)
  return path
}

function options(more: Partial<TrivyOptions> = {}): TrivyOptions {
  return {
    version: DEFAULT_VERSION,
    mayDownload: true,
    dbRepositories: [],
    skipDbUpdate: true,
    timeoutMs: 30_000,
    ...more
  }
}

/** Asks once; whatever was unpacked for it is gone afterwards. */
async function assess(more: Partial<TrivyOptions>, env: Record<string, string> = {}): Promise<string> {
  const temporary = scratch.write(`temporary-${(made += 1)}/keep`, '')
  const trivy = createTrivy(options(more), http, { RUNNER_TEMP: dirname(temporary), ...env })
  try {
    return await trivy.assess('{"the":"bom"}')
  } finally {
    trivy.close()
    await new Promise(setImmediate)
    expect(readdirSync(dirname(temporary))).toEqual(['keep'])
  }
}

const tarGz = (members: readonly Member[]): Buffer => gzipSync(tar(...members))

const reported = JSON.stringify({ SchemaVersion: 2 })

describe('a program that is started', () => {
  it('sees a few names, an empty folder, and our settings alone', async () => {
    const witness = join(scratch.path, 'witness.json')
    const body = `
      fs.writeFileSync(${JSON.stringify(witness)}, JSON.stringify({
        env: process.env, cwd: process.cwd(), files: fs.readdirSync('.'), args,
        bom: fs.readFileSync(args.at(-1), 'utf8'),
        config: fs.readFileSync(args[args.indexOf('--config') + 1], 'utf8'),
        ignores: fs.readFileSync(args[args.indexOf('--ignorefile') + 1], 'utf8')
      }))
      write(${JSON.stringify(reported)})`
    const hostile = {
      GITHUB_TOKEN: 'ghs_secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
      INPUT_TOKEN: 'secret',
      TRIVY_IGNOREFILE: '/etc/passwd',
      TRIVY_RUN_AS_PLUGIN: 'evil',
      NODE_OPTIONS: '--require /evil.js',
      LD_PRELOAD: '/evil.so',
      HTTPS_PROXY: 'http://proxy.example',
      SSL_CERT_FILE: '/certs.pem'
    }
    scratch.write('trivy.yaml', 'exit-code: 7\n')
    scratch.write('.trivyignore', 'CVE-1\n')
    expect(await assess({ path: standIn(body), dbRepositories: ['registry.example/db:2'] }, hostile)).toBe(
      reported
    )
    const seen = JSON.parse(readFileSync(witness, 'utf8')) as {
      env: Record<string, string>
      cwd: string
      files: string[]
      args: string[]
      bom: string
      config: string
      ignores: string
    }
    const names = Object.keys(seen.env).filter((name) => !name.startsWith('__CF'))
    expect(names.sort()).toEqual(
      [
        'HOME',
        'HTTPS_PROXY',
        'PATH',
        'SSL_CERT_FILE',
        'TEMP',
        'TMP',
        'TMPDIR',
        'USERPROFILE',
        'XDG_CACHE_HOME'
      ].sort()
    )
    expect(JSON.stringify(seen.env)).not.toContain('secret')
    expect(seen.files).toEqual([])
    expect(seen.cwd).not.toBe(process.cwd())
    expect(seen.bom).toBe('{"the":"bom"}')
    expect([seen.config, seen.ignores]).toEqual(['{}\n', ''])
    expect(seen.args).toEqual(
      expect.arrayContaining([
        'sbom',
        '--skip-db-update',
        '--offline-scan',
        '--disable-telemetry',
        '--skip-version-check'
      ])
    )
    expect(seen.args[seen.args.indexOf('--db-repository') + 1]).toBe('registry.example/db:2')
    expect(seen.args[seen.args.indexOf('--exit-code') + 1]).toBe('0')
  })

  it.each([
    ['crashes', 'process.kill(process.pid, "SIGSEGV")', 'it was killed'],
    [
      'fails',
      'console.error("2026-01-01T00:00:00Z\\tFATAL\\tdb error: broken"); process.exit(1)',
      'it ended with 1: db error: broken'
    ],
    ['says nothing', '', 'it wrote no report'],
    ['does not end', 'setInterval(() => {}, 1000)', 'it did not end within 1 s']
  ])('and %s is a failure in one sentence', async (_what, body, message) => {
    await expect(assess({ path: standIn(body), timeoutMs: 1000 })).rejects.toThrow(message)
  })

  it('takes what it started with it when it does not end', async () => {
    const pid = join(scratch.path, 'child.pid')
    const body = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      fs.writeFileSync(${JSON.stringify(pid)}, String(child.pid))
      setInterval(() => {}, 1000)`
    await expect(assess({ path: standIn(body), timeoutMs: 2000 })).rejects.toThrow('did not end')
    const child = Number(readFileSync(pid, 'utf8'))
    expect(isRunning(child)).toBe(false)
  })

  it('may talk without end', async () => {
    const body = `const noise = 'x'.repeat(1 << 20); for (let i = 0; i < 64; i += 1) fs.writeSync(2, noise); write('{}')`
    expect(await assess({ path: standIn(body) })).toBe('{}')
  })
})

describe('a program that is not started', () => {
  it('because it is not there', async () => {
    await expect(assess({ path: join(scratch.path, 'nowhere') })).rejects.toThrow('cannot be read (ENOENT)')
  })

  it('because it is not executable', async () => {
    const path = scratch.write('plain/trivy', 'x')
    chmodSync(path, 0o600)
    await expect(assess({ path })).rejects.toThrow('cannot be started (EACCES)')
  })

  it('because it is another one', async () => {
    const path = standIn('', 'bash 5.2')
    await expect(assess({ path })).rejects.toThrow('does not say which version of trivy it is')
  })

  it('because its digest is not the given one', async () => {
    const path = standIn(`write('{}')`)
    await expect(assess({ path, sha256: 'a'.repeat(64) })).rejects.toThrow('another SHA-256')
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect(await assess({ path, sha256 })).toBe('{}')
  })

  it('because attackers made it: by what is written in it, before it runs', async () => {
    const witness = join(scratch.path, 'ran')
    const path = standIn('')
    const text = readFileSync(path, 'utf8').replace(
      'const fs',
      `require('fs').writeFileSync(${JSON.stringify(witness)}, '')\nconst fs`
    )
    writeFileSync(path, `${text}\n// -X=github.com/aquasecurity/trivy/pkg/version/app.ver=0.69.4\n`)
    await expect(assess({ path })).rejects.toThrow('trivy 0.69.4 is never started')
    expect(existsSync(witness)).toBe(false)
  })

  it('because it says that attackers made it', async () => {
    await expect(assess({ path: standIn('', 'Version: 0.69.5') })).rejects.toThrow('never started')
  })
})

describe('a release', () => {
  it('is taken with the digest that several sources confirm', () => {
    expect(releaseArchive(DEFAULT_VERSION, 'linux-x64', undefined).sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['of few confirmations', '0.75.0', 'linux-arm64', undefined, 'give trivy-sha256'],
    ['that is not in the table', '0.99.0', 'linux-x64', undefined, 'give trivy-sha256'],
    ['that attackers made', '0.69.4', 'linux-x64', 'a'.repeat(64), 'never started'],
    [
      'with another digest than is known',
      DEFAULT_VERSION,
      'linux-x64',
      'a'.repeat(64),
      'is not the known digest'
    ],
    ['for a platform without archive', '0.99.0', 'aix-ppc', 'a'.repeat(64), 'trivy-path']
  ])('%s is refused', (_what, version, platform, sha256, message) => {
    expect(() => releaseArchive(version, platform, sha256)).toThrow(message)
  })

  it("is taken with the user's own digest where none is known", () => {
    expect(releaseArchive('0.99.0', 'linux-x64', 'a'.repeat(64))).toEqual({
      version: '0.99.0',
      asset: 'trivy_0.99.0_Linux-64bit.tar.gz',
      sha256: 'a'.repeat(64)
    })
  })
})

describe('a download', () => {
  let server: Loopback
  let answer: { status?: number; body?: Buffer; location?: string; cut?: boolean } = {}
  const requests: { url: string; authorization: string | undefined }[] = []

  beforeAll(async () => {
    server = await startLoopback((request, response) => {
      requests.push({ url: request.url ?? '', authorization: request.headers.authorization })
      const { status = 200, body = Buffer.alloc(0), location, cut } = answer
      if (location !== undefined) response.writeHead(302, { location }).end()
      else {
        response.writeHead(status, { 'content-length': String(body.length) })
        if (cut) response.write(body.subarray(0, body.length / 2), () => response.destroy())
        else response.end(body)
      }
    })
  })
  afterAll(() => server.close())
  beforeEach(() => {
    answer = {}
    requests.length = 0
    rmSync(join(scratch.path, 'tools'), { recursive: true, force: true })
  })

  const program = () => readFileSync(standIn(`write(${JSON.stringify(reported)})`))
  const good = () =>
    tarGz([
      { name: 'LICENSE', content: 'x' },
      { name: 'trivy', content: program() }
    ])
  const fetching = (archive: Buffer, more: Partial<TrivyOptions> = {}) =>
    assess({
      version: '0.99.0',
      sha256: createHash('sha256').update(archive).digest('hex'),
      mirror: `${server.url}/mirror`,
      toolCache: join(scratch.path, 'tools'),
      ...more
    })

  it('is checked, unpacked, started, and kept for the next run', async () => {
    const archive = good()
    answer = { body: archive }
    expect(await fetching(archive)).toBe(reported)
    expect(requests).toEqual([
      {
        url: expect.stringMatching(/^\/mirror\/v0\.99\.0\/trivy_0\.99\.0_\w+-\w+\.tar\.gz$/) as string,
        authorization: undefined
      }
    ])
    expect(await fetching(archive, { mayDownload: false })).toBe(reported)
    expect(requests).toHaveLength(1)
  })

  it('is made again when somebody changed what was kept', async () => {
    const archive = good()
    answer = { body: archive }
    await fetching(archive)
    const folder = join(scratch.path, 'tools', 'lambda-scan-trivy')
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), tarGz([{ name: 'trivy', content: 'evil' }]))
    expect(await fetching(archive)).toBe(reported)
    expect(requests).toHaveLength(2)
    await expect(
      fetching(archive, { toolCache: join(scratch.path, 'empty'), mayDownload: false })
    ).rejects.toThrow('not in the tool cache')
  })

  it.each([
    ['is another file', () => ({ body: Buffer.from('something else') }), 'is not trivy 0.99.0'],
    ['is cut off', (archive: Buffer) => ({ body: archive, cut: true }), '4 attempts'],
    ['is not there', () => ({ status: 404 }), 'answered 404'],
    ['is denied', () => ({ status: 403 }), 'answered 403'],
    ['is somewhere else', () => ({ location: 'http://127.0.0.1:1/trivy' }), 'which is not trusted'],
    ['is a file of ours', () => ({ location: 'file:///etc/passwd' }), 'not http or https']
  ])('that %s is a failure in one sentence', async (_what, make, message) => {
    const archive = good()
    answer = make(archive)
    await expect(fetching(archive)).rejects.toThrow(message)
  })

  it.each([
    ['no program', [{ name: 'LICENSE', content: 'x' }]],
    ['a link in its place', [{ name: 'trivy', type: '2', linkName: '/bin/sh' }]]
  ])('that holds %s is a failure', async (_what, members) => {
    const archive = tarGz(members)
    answer = { body: archive }
    await expect(fetching(archive)).rejects.toThrow('holds no program')
  })
})

describe('whether trivy is wanted', () => {
  const trivy = { version: DEFAULT_VERSION, dbRepositories: [], skipDbUpdate: false }
  const toolCache = join(scratch.path, 'no-tools')

  it.each([
    ['nobody said, and it is not at hand', { trivy }, {}, false],
    ['nobody said, and the tool cache has none', { trivy }, { RUNNER_TOOL_CACHE: toolCache }, false],
    ['nobody said, but a program is named', { trivy: { ...trivy, path: './trivy' } }, {}, true],
    ['only OSV is named', { scanners: ['osv'], trivy: { ...trivy, path: './trivy' } }, {}, false],
    ['it is named', { scanners: ['osv', 'trivy'], trivy }, {}, true]
  ])('%s', async (_what, wanted, env, expected) => {
    const { trivy: found } = await wantedTrivy(wanted, scratch.path, http, env)
    expect(found !== undefined).toBe(expected)
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A child that has ended but was not waited for counts as ended.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
