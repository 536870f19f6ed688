import type { ArtifactId, Location } from './location.js'
import type { Redacted, Setting } from './setting.js'

/**
 * How a function is configured, in one form for templates, plans and the live account. Names that several
 * things share (`id`) are whatever tells two of them apart within the source: a logical id, a resource address,
 * an ARN.
 */
export interface FunctionSettings {
  readonly source: SettingsSource
  /** Twelve digits. */
  readonly account: Setting<string>
  readonly region: Setting<string>
  readonly packageType: Setting<'Zip' | 'Image'>
  readonly runtime: Setting<string>
  readonly handler: Setting<string>
  readonly architecture: Setting<string>
  readonly timeoutSeconds: Setting<number>
  readonly ephemeralStorageMb: Setting<number>
  readonly description: Setting<Redacted>
  readonly tags: Setting<readonly Tag[]>
  readonly variables: Setting<readonly Variable[]>
  /** The customer's key of the variables. */
  readonly variablesKey: Setting<string>
  readonly role: Setting<Role>
  /** In the order in which they are laid over each other. */
  readonly layers: Setting<readonly LayerReference[]>
  readonly image: Setting<ImageReference>
  readonly codeSigning: Setting<CodeSigning>
  readonly tracing: Setting<'Active' | 'PassThrough'>
  readonly logging: Setting<Logging>
  /** 0 switches the function off. Terraform's -1 is `absent`. */
  readonly reservedConcurrency: Setting<number>
  readonly provisionedConcurrency: Setting<number>
  readonly deadLetterTarget: Setting<MessageTarget>
  /** Where failed asynchronous invocations go beside the dead letter target. */
  readonly asyncOnFailure: Setting<MessageTarget>
  readonly triggers: Setting<readonly Trigger[]>
  readonly urls: Setting<readonly FunctionUrl[]>
  /** The statements of the resource policy: who may invoke the function. */
  readonly grants: Setting<readonly Grant[]>
  readonly fileSystems: Setting<readonly FileSystem[]>
  readonly network: Setting<Network>
  readonly aliases: Setting<readonly Alias[]>
  /** How Lambda updates the runtime; `Manual` names a version. */
  readonly runtimeUpdates: Setting<'Auto' | 'FunctionUpdate' | 'Manual'>
  /** ARN of a runtime that a customer manages. */
  readonly customRuntime: Setting<string>
  readonly recursiveLoop: Setting<'Terminate' | 'Allow'>
  readonly alarms: Setting<readonly Alarm[]>
  /** Base64 of the SHA-256 of the code that is deployed. */
  readonly deployedCode: Setting<string>
  readonly usage: Usage
}

export type SettingsSource = 'template' | 'plan' | 'account'

export interface Tag {
  readonly name: string
  readonly value: Redacted
}

export interface Variable {
  readonly name: string
  /**
   * `literal`: the value stands in the source, or is what a plain parameter store reference puts into the deployed
   * configuration. `reference`: names another resource. `secret`: is resolved from a secret store when it is deployed.
   */
  readonly from: 'literal' | 'reference' | 'secret' | 'unknown'
  /** With `literal` only. */
  readonly value?: Redacted
  readonly at?: Location
}

/** The role that the function runs with. */
export interface Role {
  readonly id: string
  /** Of rights that are written down where we can read them. */
  readonly policies: Setting<readonly Policy[]>
  readonly boundary: Setting<string>
  readonly at?: Location
}

/** A policy of a role: one that AWS manages, by name, or a document. */
export interface Policy {
  /** Name or ARN: `AWSLambdaBasicExecutionRole`, `S3ReadPolicy` (a SAM policy template), `inline`. */
  readonly name: string
  readonly kind: 'aws-managed' | 'customer-managed' | 'sam-template' | 'inline'
  readonly statements: Setting<readonly Statement[]>
  readonly at?: Location
}

/** A statement of a policy document. Lists are never empty; `notActions` and `notResources` say `NotAction` and so on. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: Setting<readonly string[]>
  readonly notActions: boolean
  /** What could only be told in part has `${...}` for the rest: `arn:aws:s3:::${Bucket}/*`. */
  readonly resources: Setting<readonly string[]>
  readonly notResources: boolean
  /** The condition keys, in small letters, sorted. */
  readonly conditions: readonly string[]
  /** `iam:PassedToService` where a condition holds it. */
  readonly passedTo?: readonly string[]
  readonly at?: Location
}

/** A layer that a function names: one that is built here, or one by ARN. */
export interface LayerReference {
  /** ARN with version; left out where the layer is part of the same source or not known. */
  readonly arn?: string
  /** Logical id or address where the layer is part of the same source. */
  readonly id?: string
  readonly artifact?: ArtifactId
  /** Who may use it; only of a layer that is part of the same source. */
  readonly grants?: Setting<readonly Grant[]>
  readonly at?: Location
}

export interface ImageReference {
  /** What is known of `registry/repository:tag@digest`, with `${...}` for the rest. */
  readonly uri: string
  readonly repository: Setting<Repository>
  /** Folder of the Dockerfile and its name, where the source says it. */
  readonly dockerfile?: string
  readonly at?: Location
}

export interface Repository {
  readonly id: string
  readonly account: Setting<string>
  readonly scanOnPush: Setting<boolean>
  readonly tagsImmutable: Setting<boolean>
  readonly grants: Setting<readonly Grant[]>
  readonly at?: Location
}

export interface CodeSigning {
  readonly untrusted: Setting<'Warn' | 'Enforce'>
}

export interface Logging {
  readonly format: Setting<'Text' | 'JSON'>
  readonly level: Setting<string>
  /** The function's log group where the source says something about it. */
  readonly group: Setting<LogGroup>
}

export interface LogGroup {
  readonly retentionDays: Setting<number>
  readonly key: Setting<string>
}

/** A queue, topic or bus that takes messages. */
export interface MessageTarget {
  readonly id: string
  readonly kind: 'sqs' | 'sns' | 'events' | 's3' | 'lambda' | 'other'
  /** False where encryption is switched off; silence of a template is `absent`, as SQS encrypts by itself. */
  readonly encrypted: Setting<boolean>
  readonly grants: Setting<readonly Grant[]>
  readonly at?: Location
}

/** What invokes the function. */
export interface Trigger {
  /** `apigateway`, `apigatewayv2`, `alb`, `s3`, `sns`, `sqs`, `events`, `schedule`, `kinesis`, `dynamodb`, `kafka`, ... */
  readonly service: string
  /** What tells two triggers of one service apart: the API, the bucket, the queue. */
  readonly id: string
  readonly invocation: 'synchronous' | 'asynchronous' | 'poll'
  /** For API routes and load balancers: whether callers must show who they are. */
  readonly authentication?: Setting<'none' | 'iam' | 'authorizer' | 'api-key' | 'oidc'>
  /**
   * For APIs and load balancers, who reaches them: a `network` alone, or those whom a resource `policy` lets in.
   * Left out where it is no entry for callers.
   */
  readonly reach?: Setting<'internet' | 'network' | 'policy'>
  /** For routes: `GET /orders`; several of one API are one trigger with several routes. */
  readonly routes?: readonly string[]
  /** For polled sources. */
  readonly mapping?: EventSourceMapping
  readonly at?: Location
}

export interface EventSourceMapping {
  readonly enabled: Setting<boolean>
  readonly maximumConcurrency: Setting<number>
  /** -1 is without end. */
  readonly maximumRetries: Setting<number>
  readonly maximumAgeSeconds: Setting<number>
  readonly bisects: Setting<boolean>
  readonly onFailure: Setting<MessageTarget>
  /** Of a queue: whether it hands messages on that fail again and again. */
  readonly sourceRedrive: Setting<boolean>
  /** Of a queue. */
  readonly sourceVisibilitySeconds: Setting<number>
  /** Whether it names a version or an alias. */
  readonly qualified: Setting<boolean>
}

export interface FunctionUrl {
  readonly authentication: Setting<'NONE' | 'AWS_IAM'>
  /** Origins that may read answers. */
  readonly origins: Setting<readonly string[]>
  readonly at?: Location
}

/** A statement that lets somebody in. */
export interface Grant {
  /** `*`, twelve digits, an ARN, or a service: `s3.amazonaws.com`. */
  readonly principal: Setting<string>
  readonly actions: readonly string[]
  readonly sourceArn: Setting<string>
  readonly sourceAccount: Setting<string>
  readonly organisation: Setting<string>
  /** `NONE` or `AWS_IAM` where it is about calls through a function URL. */
  readonly urlAuthentication: Setting<string>
  /** Other condition keys, in small letters, sorted. */
  readonly conditions: readonly string[]
  /** Version or alias; left out where it is about the function as such. */
  readonly qualifier?: string
  readonly at?: Location
}

export interface FileSystem {
  readonly id: string
  /** Whether the access point has a folder of its own as root. */
  readonly ownRoot: Setting<boolean>
  readonly fixedUser: Setting<boolean>
  readonly encrypted: Setting<boolean>
  readonly at?: Location
}

export interface Network {
  readonly subnets: readonly string[]
  /** Endpoints of the same network that the source names. */
  readonly endpoints: Setting<readonly Endpoint[]>
}

export interface Endpoint {
  readonly id: string
  readonly service: string
  /** Whether its policy lets everybody do everything; `absent` policies do. */
  readonly open: Setting<boolean>
  readonly at?: Location
}

export interface Alias {
  readonly name: string
  /** `$LATEST` or a number. */
  readonly version: Setting<string>
  readonly at?: Location
}

export interface Alarm {
  readonly metric: string
}

/** What only a running account tells; asked for by those who opt in. */
export interface Usage {
  /** In the last 90 days. */
  readonly invocations: Setting<number>
  readonly p95Milliseconds: Setting<number>
  readonly createdBy: Setting<'console' | 'other'>
}
