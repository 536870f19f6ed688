import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { readCall, writeAnswer, writeError, type Call, type RawAnswer } from './aws-contract.js'
import { readBody, startLoopback } from './loopback.js'

export const ACCOUNT = '111122223333'

/** Code of a function, or of one of its versions. */
export interface Deployed {
  readonly zip?: Uint8Array
  /** Over what follows from the rest. */
  readonly configuration?: Readonly<Record<string, unknown>>
  /** In the place of the `Code` that follows from the rest. */
  readonly code?: Readonly<Record<string, unknown>>
}

export interface DeployedFunction extends Deployed {
  readonly name: string
  /** Default: `eu-central-1`. */
  readonly region?: string
  /** Layer version ARNs. */
  readonly layers?: readonly string[]
  readonly aliases?: Readonly<Record<string, string>>
  readonly versions?: Readonly<Record<string, Deployed>>
  readonly tags?: Readonly<Record<string, string>>
  readonly concurrency?: number
}

/** What the account of the test holds. Answers to operations that are not listed here come from `answer`. */
export interface Account {
  readonly functions?: readonly DeployedFunction[]
  /** By layer version ARN. */
  readonly layers?: Readonly<Record<string, Uint8Array>>
  /** Asked first; undefined leaves the answer to the account. */
  readonly answer?: (call: Call) => object | Fault | undefined
  /** Asked first for each download. */
  readonly download?: (attempt: number, key: string) => Download | undefined
  /** Functions in one answer of `ListFunctions`; AWS gives 50 at most. */
  readonly pageSize?: number
  /** Before each answer. */
  readonly delayMs?: number
}

export interface Download {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** Ends the connection in the middle. */
  readonly cut?: boolean
}

/** An error of the service, by its name in the model. */
export class Fault {
  constructor(
    readonly error: string,
    readonly message = 'as the test has it'
  ) {}
}

export interface AwsServer {
  readonly url: string
  readonly calls: readonly Call[]
  /** Keys of what was downloaded, in order. */
  readonly downloads: readonly string[]
  /** What AWS would not have taken: empty as it should be. */
  readonly problems: readonly string[]
  /** The most requests that were under way at one time. */
  busiest(): number
  /** The environment of a program that is to ask this server. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/**
 * Stands in for Lambda, IAM and the S3 that code is fetched from. Requests and answers are held against AWS's own
 * service models.
 */
export async function startAws(account: Account): Promise<AwsServer> {
  const calls: Call[] = []
  const downloads: string[] = []
  const problems: string[] = []
  const files = filesOf(account)
  let [running, busiest] = [0, 0]
  const loopback = await startLoopback(async (request, response) => {
    busiest = Math.max(busiest, ++running)
    response.once('close', () => (running -= 1))
    const { method = '', url = '', headers } = request
    const body = await readBody(request)
    if (account.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, account.delayMs))
    const key = /^\/code\/([^?]+)\?/.exec(url)?.[1]
    if (key !== undefined) {
      if (headers.authorization !== undefined) problems.push('credentials were sent with a download')
      downloads.push(key)
      const attempt = downloads.filter((each) => each === key).length
      sendFile(account.download?.(attempt, key) ?? fileAnswer(files.get(key)), response)
      return
    }
    const call = readCall({ method, url, headers, body })
    if (!call) {
      problems.push(`${method} ${url} is no request that the models know`)
      response.writeHead(400).end()
      return
    }
    calls.push(call)
    problems.push(...call.problems)
    send(answerTo(call, account, loopback.url), response)
  })
  const answerTo = (call: Call, given: Account, url: string): RawAnswer => {
    const answer = given.answer?.(call) ?? accountAnswer(call, given, url)
    try {
      return answer instanceof Fault
        ? writeError(call, answer.error, answer.message)
        : writeAnswer(call, answer)
    } catch (error) {
      problems.push(String(error))
      return { status: 400, headers: {}, body: '' }
    }
  }
  return {
    url: loopback.url,
    calls,
    downloads,
    problems,
    busiest: () => busiest,
    env: {
      AWS_ENDPOINT_URL: loopback.url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-real-secret'
    },
    close: loopback.close
  }
}

/** SHA-256 as Lambda's `CodeSha256` has it. */
export function codeSha256(bytes: Uint8Array): string {
  return Buffer.from(keyOf(bytes), 'hex').toString('base64')
}

export function functionArn({ name, region = 'eu-central-1' }: DeployedFunction, qualifier?: string): string {
  const arn = `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`
  return qualifier === undefined ? arn : `${arn}:${qualifier}`
}

const keys = new WeakMap<Uint8Array, string>()

/** Worked out once: a list of a thousand functions asks for it a thousand times. */
function keyOf(bytes: Uint8Array): string {
  const key = keys.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
  keys.set(bytes, key)
  return key
}

function filesOf({ functions = [], layers = {} }: Account): ReadonlyMap<string, Uint8Array> {
  const zips = functions.flatMap((each) => [each, ...Object.values(each.versions ?? {})])
  const all = [...zips.flatMap(({ zip }) => (zip ? [zip] : [])), ...Object.values(layers)]
  return new Map(all.map((bytes) => [keyOf(bytes), bytes]))
}

function accountAnswer(call: Call, account: Account, url: string): object | Fault {
  const { operation, input, region, service } = call
  if (service === 'iam') return new Fault('NoSuchEntityException', 'the account has no roles')
  const functions = (account.functions ?? []).filter((each) => (each.region ?? 'eu-central-1') === region)
  if (operation === 'ListFunctions') return listFunctions(functions, input, account.pageSize ?? 50)
  if (operation === 'GetLayerVersionByArn') return layerVersion(input['Arn'] ?? '', account, url)
  if (operation === 'ListEventSourceMappings') return { EventSourceMappings: [] }
  if (operation === 'ListTags') return { Tags: named(functions, input['Resource'])?.tags ?? {} }
  const found = named(functions, input['FunctionName'])
  if (!found) return new Fault('ResourceNotFoundException', 'Function not found')
  const qualifier = input['Qualifier'] ?? /:function:[^:]+:(.+)$/.exec(input['FunctionName'] ?? '')?.[1]
  switch (operation) {
    case 'GetFunction':
      return getFunction(found, qualifier, url)
    case 'ListAliases':
      return {
        Aliases: Object.entries(found.aliases ?? {}).map(([Name, FunctionVersion]) => ({
          Name,
          FunctionVersion,
          AliasArn: functionArn(found, Name)
        }))
      }
    case 'ListFunctionUrlConfigs':
      return { FunctionUrlConfigs: [] }
    case 'ListProvisionedConcurrencyConfigs':
      return { ProvisionedConcurrencyConfigs: [] }
    case 'GetFunctionCodeSigningConfig':
      return { FunctionName: found.name }
    case 'GetRuntimeManagementConfig':
      return { UpdateRuntimeOn: 'Auto', FunctionArn: functionArn(found) }
    case 'GetFunctionRecursionConfig':
      return { RecursiveLoop: 'Terminate' }
    default:
      return new Fault('ResourceNotFoundException', 'The resource you requested does not exist.')
  }
}

/** By name or ARN, with or without qualifier. */
function named(functions: readonly DeployedFunction[], text = ''): DeployedFunction | undefined {
  const name = /(?:^|:function:)([^:]+)(?::[^:]+)?$/.exec(text)?.[1] ?? text
  return functions.find((each) => each.name === name)
}

function listFunctions(
  functions: readonly DeployedFunction[],
  { Marker, FunctionVersion }: Readonly<Record<string, string>>,
  pageSize: number
): object {
  const all = functions.flatMap((each) => {
    const latest = [configurationOf(each, each, undefined)]
    if (FunctionVersion !== 'ALL') return latest
    return [
      ...latest,
      ...Object.entries(each.versions ?? {}).map(([v, deployed]) => configurationOf(each, deployed, v))
    ]
  })
  const from = Number(Marker ?? 0)
  const more = from + pageSize < all.length ? { NextMarker: String(from + pageSize) } : {}
  return { Functions: all.slice(from, from + pageSize), ...more }
}

function configurationOf(of: DeployedFunction, deployed: Deployed, version: string | undefined): object {
  const zip = deployed.zip
  return {
    FunctionName: of.name,
    FunctionArn: functionArn(of, version),
    Runtime: 'nodejs22.x',
    Role: `arn:aws:iam::${ACCOUNT}:role/${of.name}`,
    Handler: 'index.handler',
    CodeSize: zip?.length ?? 0,
    ...(zip ? { CodeSha256: codeSha256(zip) } : {}),
    Version: version ?? '$LATEST',
    PackageType: 'Zip',
    Architectures: ['x86_64'],
    TracingConfig: { Mode: 'PassThrough' },
    ...(of.layers ? { Layers: of.layers.map((Arn) => ({ Arn, CodeSize: 1 })) } : {}),
    ...deployed.configuration
  }
}

function getFunction(found: DeployedFunction, qualifier: string | undefined, url: string): object | Fault {
  const version = qualifier === undefined ? undefined : (found.aliases?.[qualifier] ?? qualifier)
  const deployed = version === undefined || version === '$LATEST' ? found : found.versions?.[version]
  if (!deployed) return new Fault('ResourceNotFoundException', 'Function not found')
  return {
    Configuration: configurationOf(found, deployed, version === '$LATEST' ? undefined : version),
    Code: deployed.code ?? {
      RepositoryType: 'S3',
      ...(deployed.zip ? { Location: locationOf(deployed.zip, url) } : {})
    },
    ...(found.tags ? { Tags: found.tags } : {}),
    ...(found.concurrency === undefined
      ? {}
      : { Concurrency: { ReservedConcurrentExecutions: found.concurrency } })
  }
}

function layerVersion(arn: string, { layers = {} }: Account, url: string): object | Fault {
  const zip = layers[arn]
  if (!zip) return new Fault('ResourceNotFoundException', 'The resource you requested does not exist.')
  return {
    Content: { Location: locationOf(zip, url), CodeSha256: codeSha256(zip), CodeSize: zip.length },
    LayerVersionArn: arn,
    CompatibleRuntimes: ['nodejs22.x']
  }
}

/** The signature is what no log may show. */
function locationOf(bytes: Uint8Array, url: string): string {
  return `${url}/code/${keyOf(bytes)}?X-Amz-Expires=600&X-Amz-Signature=${'5e1f'.repeat(16)}`
}

function fileAnswer(body: Uint8Array | undefined): Download {
  return body ? { body } : { status: 404 }
}

function send({ status, headers, body }: RawAnswer, response: ServerResponse): void {
  response.writeHead(status, headers).end(body)
}

function sendFile({ status = 200, headers = {}, body = '', cut }: Download, response: ServerResponse): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { 'content-length': String(bytes.length), ...headers })
  if (cut !== true) {
    response.end(bytes)
    return
  }
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}
