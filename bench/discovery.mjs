/**
 * What it costs to find 500 functions in one cdk.out and to judge how they are configured, beside reading their code:
 *
 *     node bench/discovery.mjs [--functions N] [--runs N]
 *
 * The assembly is synthetic: one stack with a role, a log group, a queue and a permission for each function, 25 assets
 * and 5 layers. Discovery finds and reads the templates, and works out all settings; the rules are all of the posture
 * rules over what was found; the command is a whole `lambda-scan scan` without network, artifacts of one file each.
 * Ends with 1 where the first discovery and its rules take 3 seconds of processor time or more, which other work on the
 * machine changes less than the clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { buildCommand } from './accuracy/installed-ours.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const TARGET_MS = 3000
/** All rules, as `posture: all` names them. */
const POSTURE = {
  words: [{ value: 'all', where: 'bench' }],
  severities: [],
  allowedAccounts: [],
  layerPublishers: new Map()
}

const { values } = parseArgs({
  options: { functions: { type: 'string', default: '500' }, runs: { type: 'string', default: '5' } }
})
const count = Number(values.functions)
const runs = Number(values.runs)
const work = mkdtempSync(join(tmpdir(), 'discovery-'))
try {
  const bytes = writeAssembly(join(work, 'shop'))
  const { discover, choosePosture, inspectPosture } = await loadStages()
  console.log(
    `${count} functions, template of ${(bytes / 1e6).toFixed(1)} MB; ${cpus().length} cores, Node ${process.versions.node}`
  )
  const found = []
  const judged = []
  const processor = []
  let findings = 0
  for (let at = 0; at < runs; at += 1) {
    const [start, began] = [performance.now(), processorTime()]
    const { functions } = await discover(join(work, 'shop'))
    const middle = performance.now()
    const outcome = inspectPosture({ artifacts: [], functions, components: [] }, choosePosture(POSTURE))
    judged.push(performance.now() - middle)
    processor.push(processorTime() - began)
    found.push(middle - start)
    findings = outcome.items.length
    if (functions.length !== count) throw new Error(`${functions.length} functions were found`)
  }
  console.log(`discovery   ${ms(median(found))} ms (first ${ms(found[0])})`)
  console.log(`rules       ${ms(median(judged))} ms (first ${ms(judged[0])}), ${findings} findings`)
  console.log(`both        ${ms(Math.min(...processor))} ms of processor time (first ${ms(processor[0])})`)
  const command = [
    buildCommand(),
    'scan',
    '--osv-export',
    join(ROOT, 'examples', 'advisories'),
    '--format',
    'json'
  ]
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: join(work, 'shop'),
    encoding: 'utf8',
    maxBuffer: 1 << 30
  })
  if (status === null) throw new Error(stderr)
  console.log(`the command ${ms(performance.now() - began)} ms, exit code ${status}`)
  const missed = processor[0] >= TARGET_MS
  console.log(missed ? `MISSED: ${TARGET_MS} ms` : `under ${TARGET_MS} ms`)
  process.exitCode = missed ? 1 : 0
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function loadStages() {
  const outfile = join(work, 'stages.mjs')
  const contents = `
    export { discover } from './src/targets/discover/index.js'
    export { choosePosture, inspectPosture } from './src/posture/index.js'`
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
    },
    outfile,
    logLevel: 'error'
  })
  return await import(pathToFileURL(outfile).href)
}

/** @returns bytes of the template */
function writeAssembly(folder) {
  const hash = (kind, number) => `${kind}${number}`.padEnd(64, '0')
  const files = {}
  const asset = (id, content) => {
    write(join(folder, 'cdk.out', `asset.${id}`, content), '')
    files[id] = {
      source: { path: `asset.${id}`, packaging: 'zip' },
      destinations: { current: { objectKey: `${id}.zip` } }
    }
  }
  for (let at = 0; at < 25; at += 1) asset(hash('a', at), 'index.js')
  for (let at = 0; at < 5; at += 1) asset(hash('b', at), 'nodejs/index.js')
  const Resources = {}
  for (let at = 0; at < 5; at += 1) {
    Resources[`Layer${at}`] = {
      Type: 'AWS::Lambda::LayerVersion',
      Properties: { Content: code(hash('b', at)) }
    }
  }
  for (let at = 0; at < count; at += 1) Object.assign(Resources, resourcesOf(at, hash))
  write(join(folder, 'cdk.out', 'cdk.out'), '{"version":"55.0.0"}')
  write(join(folder, 'cdk.out', 'Shop.assets.json'), JSON.stringify({ version: '55.0.0', files }))
  const template = join(folder, 'cdk.out', 'Shop.template.json')
  write(template, JSON.stringify({ Resources }, null, 1))
  write(
    join(folder, 'cdk.out', 'manifest.json'),
    JSON.stringify({
      version: '55.0.0',
      artifacts: {
        'Shop.assets': { type: 'cdk:asset-manifest', properties: { file: 'Shop.assets.json' } },
        Shop: {
          type: 'aws:cloudformation:stack',
          environment: 'aws://123456789012/eu-west-1',
          properties: { templateFile: 'Shop.template.json' }
        }
      }
    })
  )
  return statSync(template).size
}

function resourcesOf(at, hash) {
  const arn = (id) => ({ 'Fn::GetAtt': [id, 'Arn'] })
  const statement = {
    Effect: 'Allow',
    Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'],
    Resource: arn(`Queue${at}`)
  }
  const assume = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }
  const basic = [
    '',
    ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
  ]
  return {
    [`Role${at}`]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: { Statement: [assume] },
        ManagedPolicyArns: [{ 'Fn::Join': basic }]
      }
    },
    [`Policy${at}`]: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: `p${at}`,
        PolicyDocument: { Statement: [statement] },
        Roles: [{ Ref: `Role${at}` }]
      }
    },
    [`Function${at}`]: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: code(hash('a', at % 25)),
        Environment: { Variables: { QUEUE: { Ref: `Queue${at}` }, TABLE: 'orders' } },
        Handler: 'index.handler',
        Layers: [{ Ref: `Layer${at % 5}` }],
        Role: arn(`Role${at}`),
        Runtime: 'nodejs22.x'
      }
    },
    [`Queue${at}`]: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 60 } },
    [`Mapping${at}`]: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: arn(`Queue${at}`), FunctionName: { Ref: `Function${at}` } }
    },
    [`Logs${at}`]: {
      Type: 'AWS::Logs::LogGroup',
      Properties: {
        LogGroupName: { 'Fn::Join': ['', ['/aws/lambda/', { Ref: `Function${at}` }]] },
        RetentionInDays: 30
      }
    },
    [`Permission${at}`]: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: arn(`Function${at}`),
        Principal: 'events.amazonaws.com',
        SourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/x' }
      }
    }
  }
}

function code(id) {
  return { S3Bucket: 'cdk-hnb659fds-assets-123456789012-eu-west-1', S3Key: `${id}.zip` }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Of this process, in milliseconds. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1]
}

function ms(time) {
  return Math.round(time)
}
