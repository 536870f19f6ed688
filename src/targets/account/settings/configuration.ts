import { ABSENT, NOT_IN_SOURCE, Redacted, set, unknown } from '../../../model/index.js'
import type {
  AwsAnswer,
  FunctionSettings,
  ImageReference,
  MessageTarget,
  Setting
} from '../../../model/index.js'
import { number, pairs, part, parts, text, texts } from '../answer.js'
import type { DeployedFunction } from '../deployed.js'

type FromConfiguration = Pick<
  FunctionSettings,
  | 'account'
  | 'region'
  | 'packageType'
  | 'runtime'
  | 'handler'
  | 'architecture'
  | 'timeoutSeconds'
  | 'ephemeralStorageMb'
  | 'description'
  | 'variables'
  | 'variablesKey'
  | 'layers'
  | 'tracing'
  | 'logging'
  | 'deadLetterTarget'
  | 'fileSystems'
  | 'network'
  | 'customRuntime'
  | 'deployedCode'
>

/** What a `FunctionConfiguration` says: all that is set, so that what is not there is Lambda's default. */
export function fromConfiguration({ configuration, ...deployed }: DeployedFunction): FromConfiguration {
  return {
    account: set(deployed.account),
    region: set(deployed.region),
    packageType: set(deployed.packageType),
    runtime: given(deployed.runtime),
    handler: given(text(configuration, 'Handler')),
    architecture: given(deployed.architecture),
    timeoutSeconds: given(number(configuration, 'Timeout')),
    ephemeralStorageMb: given(number(part(configuration, 'EphemeralStorage'), 'Size')),
    description: redacted(text(configuration, 'Description')),
    variables: variablesOf(part(configuration, 'Environment')),
    variablesKey: given(text(configuration, 'KMSKeyArn')),
    layers: listed(deployed.layers.map((arn) => ({ arn, artifact: arn }))),
    tracing: oneOf(text(part(configuration, 'TracingConfig'), 'Mode'), ['Active', 'PassThrough']),
    logging: loggingOf(part(configuration, 'LoggingConfig')),
    deadLetterTarget: targetOf(text(part(configuration, 'DeadLetterConfig'), 'TargetArn')),
    fileSystems: listed(
      parts(configuration, 'FileSystemConfigs').map((each) => ({
        id: text(each, 'Arn') ?? '${...}',
        ownRoot: NOT_IN_SOURCE,
        fixedUser: NOT_IN_SOURCE,
        encrypted: NOT_IN_SOURCE
      }))
    ),
    network: networkOf(part(configuration, 'VpcConfig')),
    customRuntime: given(text(part(configuration, 'RuntimeConfig'), 'RuntimeArn')),
    deployedCode: given(deployed.codeSha256)
  }
}

export function given<T>(value: T | undefined): Setting<T> {
  return value === undefined ? ABSENT : set(value)
}

export function listed<T>(items: readonly T[]): Setting<readonly T[]> {
  return items.length === 0 ? ABSENT : set(items)
}

/** One of the words that the model knows; another one is not understood. */
export function oneOf<Word extends string>(value: string | undefined, words: readonly Word[]): Setting<Word> {
  if (value === undefined) return ABSENT
  const known = words.find((word) => word === value)
  return known === undefined
    ? unknown({ kind: 'failed', message: `Lambda says '${value.slice(0, 60)}', which is not known here` })
    : set(known)
}

function redacted(value: string | undefined): Setting<Redacted> {
  return value === undefined ? ABSENT : set(new Redacted(value))
}

function variablesOf(environment: AwsAnswer | undefined): FunctionSettings['variables'] {
  const error = part(environment, 'Error')
  // The message may quote the key; the code is enough.
  if (error) {
    const code = text(error, 'ErrorCode') ?? 'no reason given'
    return unknown({ kind: 'failed', message: `Lambda could not decrypt the variables (${code})` })
  }
  return listed(
    pairs(environment, 'Variables').map(([name, value]) => ({
      name,
      from: 'literal' as const,
      value: new Redacted(value)
    }))
  )
}

function loggingOf(logging: AwsAnswer | undefined): FunctionSettings['logging'] {
  if (!logging) return ABSENT
  return set({
    format: oneOf(text(logging, 'LogFormat'), ['Text', 'JSON']),
    level: given(text(logging, 'ApplicationLogLevel')),
    group: NOT_IN_SOURCE
  })
}

function networkOf(vpc: AwsAnswer | undefined): FunctionSettings['network'] {
  const subnets = texts(vpc, 'SubnetIds')
  return subnets.length === 0 ? ABSENT : set({ subnets, endpoints: NOT_IN_SOURCE })
}

const TARGETS = ['sqs', 'sns', 'events', 's3', 'lambda'] as const

/** A queue or topic by its ARN; how it is set up is another service's to tell. */
export function targetOf(arn: string | undefined): Setting<MessageTarget> {
  if (arn === undefined) return ABSENT
  const service = /^arn:[^:]*:([a-z0-9-]+):/.exec(arn)?.[1]
  const kind = TARGETS.find((each) => each === service) ?? 'other'
  return set({ id: arn, kind, encrypted: NOT_IN_SOURCE, grants: NOT_IN_SOURCE })
}

/** @param uri `123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:v1` */
export function imageOf(uri: string | undefined): Setting<ImageReference> {
  if (uri === undefined) return ABSENT
  const [, account, repository] = /^(\d{12})\.dkr\.ecr\.[^/]+\/([^:@]+)/.exec(uri) ?? []
  if (account === undefined || repository === undefined) return set({ uri, repository: NOT_IN_SOURCE })
  return set({
    uri,
    repository: set({
      id: `${account}/${repository}`,
      account: set(account),
      scanOnPush: NOT_IN_SOURCE,
      tagsImmutable: NOT_IN_SOURCE,
      grants: NOT_IN_SOURCE
    })
  })
}
