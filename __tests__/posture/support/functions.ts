import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  set,
  unknown,
  type FunctionSettings,
  type FunctionUnit,
  type EventSourceMapping,
  type Grant,
  type Location,
  type Policy,
  type Role,
  type Setting,
  type Statement,
  type Trigger,
  type Variable
} from '../../../src/model/index.js'

/** The account that the functions of these tests are in. */
export const OWN = '111122223333'
export const OTHER = '999988887777'

export const COMPUTED = unknown({ kind: 'computed', by: 'Fn::ImportValue' })
export const AFTER_APPLY = unknown({ kind: 'after-apply' })
export const DENIED = unknown({ kind: 'denied', permission: 'lambda:GetPolicy' })

/** A line of the template. */
export function line(number: number): Location {
  return { path: 'template.yaml', line: number }
}

/** Everything is left at Lambda's defaults; every setting can be replaced. */
export function settingsOf(more: Partial<FunctionSettings> = {}): FunctionSettings {
  return {
    source: 'template',
    account: set(OWN),
    region: set('eu-west-1'),
    packageType: ABSENT,
    runtime: set('nodejs24.x'),
    handler: set('index.handler'),
    architecture: ABSENT,
    timeoutSeconds: ABSENT,
    ephemeralStorageMb: ABSENT,
    description: ABSENT,
    tags: ABSENT,
    variables: ABSENT,
    variablesKey: ABSENT,
    role: set(roleOf([])),
    layers: ABSENT,
    image: ABSENT,
    codeSigning: ABSENT,
    tracing: ABSENT,
    logging: ABSENT,
    reservedConcurrency: ABSENT,
    provisionedConcurrency: ABSENT,
    deadLetterTarget: ABSENT,
    asyncOnFailure: ABSENT,
    triggers: ABSENT,
    urls: ABSENT,
    grants: ABSENT,
    fileSystems: ABSENT,
    network: ABSENT,
    aliases: ABSENT,
    runtimeUpdates: ABSENT,
    customRuntime: ABSENT,
    recursiveLoop: ABSENT,
    alarms: ABSENT,
    deployedCode: ABSENT,
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE },
    ...more
  }
}

export function unitOf(
  name: string,
  settings?: FunctionSettings,
  more: Partial<FunctionUnit> = {}
): FunctionUnit {
  return {
    name,
    code: `build/${name}.zip`,
    layers: [],
    declaredAt: line(1),
    ...(settings === undefined ? {} : { settings }),
    ...more
  }
}

export function roleOf(policies: readonly Policy[], more: Partial<Role> = {}): Role {
  return { id: 'Role', policies: set(policies), boundary: ABSENT, at: line(90), ...more }
}

/** An inline policy of one statement for each pair of actions and resources. */
export function inline(...statements: readonly Statement[]): Policy {
  return { name: 'inline', kind: 'inline', statements: set(statements), at: line(20) }
}

export function managed(name: string): Policy {
  return { name, kind: 'aws-managed', statements: NOT_IN_SOURCE, at: line(20) }
}

export function allow(
  actions: readonly string[],
  resources: readonly string[],
  more: Partial<Statement> = {}
): Statement {
  return {
    effect: 'Allow',
    actions: set(actions),
    notActions: false,
    resources: set(resources),
    notResources: false,
    conditions: [],
    at: line(21),
    ...more
  }
}

export function grant(principal: string | Setting<string>, more: Partial<Grant> = {}): Grant {
  return {
    principal: typeof principal === 'string' ? set(principal) : principal,
    actions: ['lambda:InvokeFunction'],
    sourceArn: ABSENT,
    sourceAccount: ABSENT,
    organisation: ABSENT,
    urlAuthentication: ABSENT,
    conditions: [],
    at: line(40),
    ...more
  }
}

export function trigger(
  service: string,
  invocation: Trigger['invocation'],
  more: Partial<Trigger> = {}
): Trigger {
  return { service, id: `${service}-1`, invocation, at: line(30), ...more }
}

export function literal(name: string, value: string): Variable {
  return { name, from: 'literal', value: new Redacted(value), at: line(50) }
}

/** A mapping with nothing set. */
export function mappingOf(more: Partial<EventSourceMapping> = {}): EventSourceMapping {
  return {
    enabled: ABSENT,
    maximumConcurrency: ABSENT,
    maximumRetries: ABSENT,
    maximumAgeSeconds: ABSENT,
    bisects: ABSENT,
    onFailure: ABSENT,
    sourceRedrive: ABSENT,
    sourceVisibilitySeconds: ABSENT,
    qualified: ABSENT,
    ...more
  }
}
