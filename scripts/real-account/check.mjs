/**
 * Holds the reading of accounts against moto_server, which answers as AWS does where it knows an operation: functions,
 * versions, aliases, tags, policies and roles are made there through AWS's own SDK, and read back by this project's
 * code. Every answer in here is moto's. What moto does not have (the code behind `Location`, layers by ARN, URLs and
 * some settings) it answers with an error page, which has to leave these settings unknown; the tests of
 * `__tests__/targets/account` have a server of our own for it. moto knows functions by their names alone, and AWS by
 * their ARNs as well: what goes to it passes a door that writes the name for the ARN, and changes nothing else.
 *
 *     node scripts/real-account/check.mjs
 */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import AdmZip from 'adm-zip'

import { cacheFolder } from '../cache-folder.mjs'

const MOTO = 'moto[server]==5.2.5'
const REGION = 'eu-central-1'
const ACCOUNT = '123456789012'

/** Settings that moto has no operation for. */
const MOTO_LACKS = ['urls', 'runtimeUpdates', 'recursiveLoop', 'provisionedConcurrency']

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const folder = mkdtempSync(join(tmpdir(), 'real-account-'))
const server = await startMoto(installMoto())
const door = await openDoor(server.url)
try {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: door.url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing'
  })
  await deploy()
  await check(await bundleOurs())
  console.log('functions, aliases, tags, policies, triggers and roles are read as moto has them')
} finally {
  door.stop()
  server.stop()
  rmSync(folder, { recursive: true })
}

/** @returns the program, in an environment of its own */
function installMoto() {
  const venv = cacheFolder('moto')
  const marker = join(venv, 'installed')
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== MOTO) {
    execFileSync('python3', ['-m', 'venv', '--clear', venv], { stdio: 'inherit' })
    execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', MOTO], { stdio: 'inherit' })
    writeFileSync(marker, MOTO)
  }
  return join(venv, 'bin/moto_server')
}

async function startMoto(program) {
  const port = await freePort()
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`moto_server ended with ${child.exitCode}`)
    try {
      await fetch(`${url}/moto-api/data.json`)
      return { url, stop: () => child.kill() }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  child.kill()
  throw new Error('moto_server does not answer')
}

async function openDoor(target) {
  const door = createHttpServer(async (request, response) => {
    const path = request.url.replace(/\/arn%3Aaws%3Alambda%3A[^/?]*?%3Afunction%3A([\w-]+)/, '/$1')
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = { ...request.headers }
    for (const name of ['host', 'connection', 'content-length']) delete headers[name]
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
    const answer = await fetch(`${target}${path}`, { method: request.method, headers, body })
    const type = answer.headers.get('content-type') ?? 'text/plain'
    const error = answer.headers.get('x-amzn-errortype')
    response.writeHead(answer.status, {
      'content-type': type,
      ...(error === null ? {} : { 'x-amzn-errortype': error })
    })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise((resolve) => door.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${door.address().port}`,
    stop() {
      door.close()
      door.closeAllConnections()
    }
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What is deployed; the checks below name it again. */
async function deploy() {
  const lambda = await import('@aws-sdk/client-lambda')
  const iam = await import('@aws-sdk/client-iam')
  const [functions, roles] = [new lambda.LambdaClient({}), new iam.IAMClient({})]
  const document = (...statements) => JSON.stringify({ Version: '2012-10-17', Statement: statements })
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }
  const { Role } = await roles.send(
    new iam.CreateRoleCommand({ RoleName: 'orders', AssumeRolePolicyDocument: document(trust) })
  )
  await roles.send(
    new iam.PutRolePolicyCommand({
      RoleName: 'orders',
      PolicyName: 'own',
      PolicyDocument: document({ Effect: 'Allow', Action: 's3:*', Resource: '*' })
    })
  )
  const { Policy } = await roles.send(
    new iam.CreatePolicyCommand({
      PolicyName: 'shared',
      PolicyDocument: document({ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: '*' })
    })
  )
  await roles.send(new iam.AttachRolePolicyCommand({ RoleName: 'orders', PolicyArn: Policy.Arn }))
  const zip = (text) => {
    const archive = new AdmZip()
    archive.addFile('index.js', Buffer.from(text))
    return archive.toBuffer()
  }
  for (const name of ['orders', 'payments', 'other']) {
    await functions.send(
      new lambda.CreateFunctionCommand({
        FunctionName: name,
        Runtime: 'nodejs22.x',
        Role: Role.Arn,
        Handler: 'index.handler',
        Timeout: 30,
        Code: { ZipFile: zip(`exports.handler = '${name}'`) },
        Environment: { Variables: { TOKEN: 'hush' } },
        Tags: name === 'other' ? {} : { team: 'shop' }
      })
    )
  }
  await functions.send(new lambda.PublishVersionCommand({ FunctionName: 'orders' }))
  await functions.send(
    new lambda.UpdateFunctionCodeCommand({
      FunctionName: 'orders',
      ZipFile: zip("exports.handler = 'newer'")
    })
  )
  await functions.send(
    new lambda.CreateAliasCommand({ FunctionName: 'orders', Name: 'live', FunctionVersion: '1' })
  )
  await functions.send(
    new lambda.AddPermissionCommand({
      FunctionName: 'orders',
      StatementId: 'bucket',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceArn: 'arn:aws:s3:::uploads'
    })
  )
}

async function bundleOurs() {
  const { build } = await import('esbuild')
  const outfile = join(folder, 'ours.mjs')
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"
    },
    stdin: {
      contents:
        "export { createAws } from './src/io/aws/index.js'\nexport { readAccount } from './src/targets/account/index.js'",
      resolveDir: root,
      loader: 'ts'
    }
  })
  return await import(pathToFileURL(outfile).href)
}

async function check({ createAws, readAccount }) {
  const aws = createAws({ env: process.env })
  const progress = { stage: () => {}, step: () => {}, end: () => {} }
  const read = (request) =>
    readAccount(
      { functions: [], functionTags: [], regions: [], layers: [], settings: false, ...request },
      { aws, progress }
    )
  const names = ({ functions }) => functions.map(({ name }) => name)

  const all = await read({ functions: ['*'], settings: true })
  assert.deepEqual(names(all), ['orders', 'orders:live', 'other', 'payments'])
  assert.deepEqual(all.notices(), [])
  assert.equal(new Set(all.functions.map(({ code }) => code)).size, 4)
  assert.deepEqual(names(await read({ functions: ['*'], functionTags: ['team=shop'] })), [
    'orders',
    'orders:live',
    'payments'
  ])
  assert.deepEqual(names(await read({ functions: ['orders:live'] })), ['orders:live'])
  const gone = await read({ functions: ['payments', 'nobody'] })
  assert.match(gone.notices()[0].message, /^there is no such function in eu-central-1/)

  const [{ settings }] = all.functions
  const value = (setting) => (setting.state === 'set' ? setting.value : setting.state)
  assert.equal(value(settings.account), ACCOUNT)
  assert.equal(value(settings.timeoutSeconds), 30)
  assert.deepEqual(
    value(settings.aliases).map(({ name, version }) => [name, value(version)]),
    [['live', '1']]
  )
  assert.deepEqual(
    value(settings.triggers).map(({ service, id }) => [service, id]),
    [['s3', 'arn:aws:s3:::uploads']]
  )
  assert.equal(value(settings.variables)[0].value.reveal(), 'hush')
  assert.ok(!JSON.stringify(all.functions).includes('hush'))
  assert.deepEqual(
    value(value(settings.role).policies).map(({ kind, statements }) => [
      kind,
      value(statements).flatMap(({ actions }) => value(actions))
    ]),
    [
      ['customer-managed', ['sqs:SendMessage']],
      ['inline', ['s3:*']]
    ]
  )
  for (const [name, setting] of Object.entries(settings)) {
    if (MOTO_LACKS.includes(name)) assert.equal(setting.why?.kind, 'failed', `${name} is ${setting.state}`)
    else assert.notEqual(setting.why?.kind, 'failed', `${name}: ${setting.why?.message}`)
  }
  aws.close()
}
