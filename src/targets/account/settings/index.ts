import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  set,
  unknown,
  type Aws,
  type AwsInput
} from '../../../model/index.js'
import type { CodeSigning, FunctionSettings, FunctionUrl, Grant, Setting } from '../../../model/index.js'
import { grantsOf } from '../../discover/settings/policy-document.js'
import { joined } from '../../discover/settings/message-target.js'
import type { WithAliases } from '../aliases.js'
import { number, pairs, part, text, texts } from '../answer.js'
import { asking, type Asking } from './asking.js'
import { fromConfiguration, given, imageOf, listed, oneOf, targetOf } from './configuration.js'
import { openRoles, type Roles } from './role.js'
import { mappingsByFunction, triggersOf, type Mappings } from './triggers.js'

/** How functions of an account are set up; what several share is asked for once. */
export interface SettingsReader {
  /** @throws UserError when there are no credentials that hold */
  read(found: WithAliases): Promise<FunctionSettings>
}

export function openSettings(aws: Aws): SettingsReader {
  const roles = openRoles()
  const mappings = new Map<string, Promise<Mappings>>()
  const signing = new Map<string, Promise<Setting<CodeSigning>>>()
  return {
    async read(found) {
      const { region } = found.function
      const ask = asking(aws, region)
      const regional =
        mappings.get(region) ??
        ask.list('ListEventSourceMappings', {}, 'EventSourceMappings', mappingsByFunction, ABSENT)
      mappings.set(region, regional)
      return await settingsOf(found, { ask, roles, mappings: await regional, signing })
    }
  }
}

interface Around {
  readonly ask: Asking
  readonly roles: Roles
  readonly mappings: Mappings
  readonly signing: Map<string, Promise<Setting<CodeSigning>>>
}

async function settingsOf(found: WithAliases, around: Around): Promise<FunctionSettings> {
  const { ask } = around
  const { arn, qualifier, role } = found.function
  const plain = qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1)
  const whole: AwsInput = { FunctionName: plain }
  const version = { ...whole, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) }
  // Five of them are under way at a time, whatever is asked here at once.
  const [
    more,
    grants,
    urls,
    asyncOnFailure,
    codeSigning,
    runtimeUpdates,
    recursiveLoop,
    provisioned,
    itsRole
  ] = await Promise.all([
    ask.ask('GetFunction', version, (answer) => set(answer), ABSENT),
    allGrants(found, whole, ask),
    ask.list(
      'ListFunctionUrlConfigs',
      whole,
      'FunctionUrlConfigs',
      (items) => listed(items.map(urlOf)),
      ABSENT
    ),
    ask.ask(
      'GetFunctionEventInvokeConfig',
      version,
      (answer) => targetOf(text(part(part(answer, 'DestinationConfig'), 'OnFailure'), 'Destination')),
      ABSENT
    ),
    codeSigningOf(whole, around),
    ask.ask<'Auto' | 'FunctionUpdate' | 'Manual'>(
      'GetRuntimeManagementConfig',
      version,
      (answer) => oneOf(text(answer, 'UpdateRuntimeOn'), ['Auto', 'FunctionUpdate', 'Manual']),
      ABSENT
    ),
    ask.ask<'Terminate' | 'Allow'>(
      'GetFunctionRecursionConfig',
      whole,
      (answer) => oneOf(text(answer, 'RecursiveLoop'), ['Terminate', 'Allow']),
      ABSENT
    ),
    ask.list(
      'ListProvisionedConcurrencyConfigs',
      whole,
      'ProvisionedConcurrencyConfigs',
      (items) => {
        const each = items.flatMap((item) => number(item, 'RequestedProvisionedConcurrentExecutions') ?? [])
        return each.length === 0 ? ABSENT : set(each.reduce((sum, one) => sum + one, 0))
      },
      ABSENT
    ),
    role === undefined ? undefined : around.roles(role, ask)
  ])
  const code = more.state === 'set' ? part(more.value, 'Code') : undefined
  return {
    source: 'account',
    ...fromConfiguration(found.function),
    tags: follows(more, (answer) =>
      // Tags can be withheld though the function is not.
      part(answer, 'TagsError')
        ? unknown({ kind: 'denied', permission: 'lambda:ListTags' })
        : listed(pairs(answer, 'Tags').map(([name, value]) => ({ name, value: new Redacted(value) })))
    ),
    reservedConcurrency: follows(more, (answer) =>
      given(number(part(answer, 'Concurrency'), 'ReservedConcurrentExecutions'))
    ),
    image:
      found.function.packageType === 'Image' ? follows(more, () => imageOf(text(code, 'ImageUri'))) : ABSENT,
    role: itsRole === undefined ? ABSENT : set(itsRole),
    codeSigning,
    provisionedConcurrency: provisioned,
    asyncOnFailure,
    triggers: triggersOf(plain, around.mappings, grants),
    urls,
    grants,
    aliases: aliasesOf(found),
    runtimeUpdates,
    recursiveLoop,
    alarms: NOT_IN_SOURCE,
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
  }
}

function aliasesOf({ function: deployed, aliases }: WithAliases): FunctionSettings['aliases'] {
  if (deployed.qualifier !== undefined) return NOT_IN_SOURCE
  if (aliases === undefined) return unknown({ kind: 'denied', permission: 'lambda:ListAliases' })
  return listed(aliases.map(({ name, version }) => ({ name, version: set(version) })))
}

/** What follows from an answer, where there is one. */
function follows<A, T>(answer: Setting<A>, read: (answer: A) => Setting<T>): Setting<T> {
  return answer.state === 'set' ? read(answer.value) : answer
}

/** The function's own policy, and those of its aliases. */
async function allGrants(
  { function: deployed, aliases = [] }: WithAliases,
  whole: AwsInput,
  ask: Asking
): Promise<Setting<readonly Grant[]>> {
  const qualifiers =
    deployed.qualifier === undefined ? [undefined, ...aliases.map(({ name }) => name)] : [deployed.qualifier]
  const policies = await Promise.all(
    qualifiers.map((qualifier) =>
      ask.ask<readonly Grant[]>(
        'GetPolicy',
        { ...whole, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) },
        (answer) => {
          const document = text(answer, 'Policy')
          const grants = grantsOf(
            document === undefined ? undefined : { kind: 'scalar', value: document, at: () => undefined }
          )
          if (grants.state !== 'set' || qualifier === undefined) return grants
          return set(grants.value.map((grant) => ({ ...grant, qualifier })))
        },
        ABSENT
      )
    )
  )
  return policies.find(({ state }) => state === 'unknown') ?? joined(policies)
}

function urlOf(url: Parameters<typeof text>[0]): FunctionUrl {
  const origins = texts(part(url, 'Cors'), 'AllowOrigins')
  return {
    authentication: oneOf(text(url, 'AuthType'), ['NONE', 'AWS_IAM']),
    origins: listed(origins)
  }
}

async function codeSigningOf(whole: AwsInput, { ask, signing }: Around): Promise<Setting<CodeSigning>> {
  return await ask.ask(
    'GetFunctionCodeSigningConfig',
    whole,
    async (answer) => {
      const arn = text(answer, 'CodeSigningConfigArn')
      if (arn === undefined) return ABSENT
      const known =
        signing.get(arn) ??
        ask.ask<CodeSigning>(
          'GetCodeSigningConfig',
          { CodeSigningConfigArn: arn },
          (config) => {
            const policies = part(part(config, 'CodeSigningConfig'), 'CodeSigningPolicies')
            return set({
              untrusted: oneOf(text(policies, 'UntrustedArtifactOnDeployment'), ['Warn', 'Enforce'])
            })
          },
          ABSENT
        )
      signing.set(arn, known)
      return await known
    },
    ABSENT
  )
}
