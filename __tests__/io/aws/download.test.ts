import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { createAws, type OpenAws } from '../../../src/io/aws/index.js'
import { hostRule } from '../../../src/io/aws/hosts.js'
import type { AwsError } from '../../../src/model/index.js'
import { codeSha256, startAws, type Account, type AwsServer } from '../../support/aws-server.js'
import { ROOT } from '../../support/runner.js'

const ZIP = Buffer.from('bytes of a zip'.repeat(1000))
const KEY = Buffer.from(codeSha256(ZIP), 'base64').toString('hex')
const SIGNATURE = 'X-Amz-Signature=0123456789abcdef'

let server: AwsServer
let aws: OpenAws
let temp: string
let hidden: string[]

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'runner-temp-'))
  hidden = []
})
afterEach(async () => {
  aws.close()
  await server.close()
  expect(readdirSync(temp)).toEqual([])
  rmSync(temp, { recursive: true })
  expect(server.problems).toEqual([])
})

async function start(account: Account): Promise<string> {
  server = await startAws({ functions: [{ name: 'orders', zip: ZIP }], ...account })
  aws = createAws({
    env: { ...server.env, RUNNER_TEMP: temp },
    hide: (text) => void hidden.push(text),
    sleep: () => Promise.resolve()
  })
  return `${server.url}/code/${KEY}?${SIGNATURE}`
}

it('puts the file where nobody else can read it, and hides the address from the log', async () => {
  const address = await start({})
  const file = await aws.fetch(address, ZIP.length)
  expect(readFileSync(file.path).equals(ZIP)).toBe(true)
  expect(file).toMatchObject({ size: ZIP.length, sha256: codeSha256(ZIP) })
  expect(dirname(dirname(file.path))).toBe(temp)
  expect([statSync(file.path).mode & 0o777, statSync(dirname(file.path)).mode & 0o777]).toEqual([
    0o600, 0o700
  ])
  expect(hidden).toEqual([address, '0123456789abcdef'])
  file.remove()
  expect(existsSync(file.path)).toBe(false)
})

it('leaves nothing behind when it is closed', async () => {
  const address = await start({})
  const { path } = await aws.fetch(address, ZIP.length)
  expect(existsSync(path)).toBe(true)
  aws.close()
  expect(existsSync(dirname(path))).toBe(false)
})

it('leaves nothing behind when it is told to end', async () => {
  await start({})
  const modules = join(ROOT, 'src', 'io', 'private-folder.ts')
  const program = `
    const { privateFolder } = await import(${JSON.stringify(pathToFileURL(join(temp, 'folder.mjs')).href)})
    const folder = privateFolder({ RUNNER_TEMP: ${JSON.stringify(temp)} })
    process.stdout.write(folder.path())
    setInterval(() => {}, 1000)`
  const { code } = await transform(readFileSync(modules, 'utf8'), { loader: 'ts', format: 'esm' })
  writeFileSync(join(temp, 'folder.mjs'), code)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program])
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    expect(existsSync(said.toString())).toBe(true)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(existsSync(said.toString())).toBe(false)
  }
  rmSync(join(temp, 'folder.mjs'))
})

describe('what goes wrong', () => {
  const refused = async (account: Account, size = ZIP.length) => {
    const address = await start(account)
    return await aws.fetch(address, size).then(
      () => undefined,
      (error: unknown) => error as AwsError
    )
  }
  const expired = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'

  it.each<[string, Account, number, AwsError['kind'], RegExp]>([
    ['too large a file', {}, ZIP.length - 1, 'failed', /larger than the 13999 bytes/],
    [
      'an expired address',
      { download: () => ({ status: 403, body: expired }) },
      ZIP.length,
      'expired',
      /has expired \(status 403, AccessDenied\)/
    ],
    [
      'a refusal',
      { download: () => ({ status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }) },
      ZIP.length,
      'failed',
      /was refused \(status 403, AccessDenied\)/
    ],
    ['a file that is gone', { download: () => ({ status: 404 }) }, ZIP.length, 'failed', /status 404/],
    [
      'a server in trouble',
      { download: () => ({ status: 503 }) },
      ZIP.length,
      'failed',
      /status 503 \(3 attempts\)/
    ],
    [
      'a connection that breaks',
      { download: () => ({ body: ZIP, cut: true }) },
      ZIP.length,
      'failed',
      /3 attempts/
    ],
    [
      'a redirect to another host',
      { download: () => ({ status: 302, headers: { location: 'http://evil.example/x?token=1' } }) },
      ZIP.length,
      'failed',
      /leads to evil\.example, which is no host of AWS/
    ],
    [
      'a redirect to a file',
      { download: () => ({ status: 302, headers: { location: 'file:///etc/passwd' } }) },
      ZIP.length,
      'failed',
      /leads to no host, which/
    ],
    [
      'redirects without end',
      { download: (_, key) => ({ status: 307, headers: { location: `/code/${key}?${SIGNATURE}` } }) },
      ZIP.length,
      'failed',
      /redirected more than 2 times/
    ]
  ])('%s is one clear error, without the address', async (_, account, size, kind, message) => {
    const error = await refused(account, size)
    expect(error).toMatchObject({ name: 'AwsError', kind, message: expect.stringMatching(message) as string })
    expect(error?.message).not.toMatch(/Signature|token|\?/)
  })

  it('is tried again where that may help', async () => {
    const address = await start({ download: (attempt) => (attempt === 1 ? { status: 500 } : undefined) })
    expect((await aws.fetch(address, ZIP.length)).sha256).toBe(codeSha256(ZIP))
  })

  it('before anything is sent, where the host is none of AWS', async () => {
    await start({})
    for (const address of ['https://evil.example/x', 'https://user:pw@s3.amazonaws.com/x', 'nonsense']) {
      await expect(aws.fetch(address, 1)).rejects.toThrow('no host of AWS')
    }
  })
})

describe('hosts that code is fetched from', () => {
  it.each<[string, boolean, Record<string, string>]>([
    ['https://awslambda-eu-central-1-tasks.s3.eu-central-1.amazonaws.com/a?b', true, {}],
    ['https://x.s3.cn-north-1.amazonaws.com.cn/a', true, {}],
    ['https://x.s3.eusc-de-east-1.amazonaws.eu/a', true, {}],
    ['http://x.s3.eu-central-1.amazonaws.com/a', false, {}],
    ['https://amazonaws.com.evil.example/a', false, {}],
    ['https://evilamazonaws.com/a', false, {}],
    ['http://127.0.0.1:4566/a', false, {}],
    ['http://127.0.0.1:9000/a', true, { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }],
    ['http://[::1]:9000/a', true, { AWS_ENDPOINT_URL_LAMBDA: 'http://localhost:4566' }],
    ['http://localstack:4566/a', true, { AWS_ENDPOINT_URL: 'http://localstack:4566' }],
    ['http://localhost:4566/a', false, { AWS_ENDPOINT_URL: 'http://localstack:4566' }],
    ['ftp://localstack/a', false, { AWS_ENDPOINT_URL: 'http://localstack:4566' }],
    ['http://169.254.169.254/latest/meta-data', false, { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }]
  ])('%s: %s', (address, allowed, env) => {
    expect(hostRule(env)(address)).toBe(allowed)
  })
})
