import {
  ABSENT,
  NOT_IN_SOURCE,
  set,
  type Policy,
  type Role,
  type Setting,
  type Statement
} from '../../../model/index.js'
import { statementsOf } from '../../discover/settings/policy-document.js'
import { part, text, texts } from '../answer.js'
import type { Asking } from './asking.js'
import { given } from './configuration.js'

/** The rights of a role, each asked for once, whatever the number of its functions. */
export type Roles = (arn: string, asking: Asking) => Promise<Role>

export function openRoles(): Roles {
  const roles = new Map<string, Promise<Role>>()
  const managed = new Map<string, Promise<Setting<readonly Statement[]>>>()
  return (arn, asking) => {
    const known = roles.get(arn) ?? roleOf(arn, asking, managed)
    roles.set(arn, known)
    return known
  }
}

type Managed = Map<string, Promise<Setting<readonly Statement[]>>>

async function roleOf(arn: string, asking: Asking, managed: Managed): Promise<Role> {
  // A role may have a path, which is no part of its name.
  const RoleName = arn.slice(arn.lastIndexOf('/') + 1)
  const gone = ABSENT
  const [boundary, attached, inline] = await Promise.all([
    asking.ask(
      'GetRole',
      { RoleName },
      (answer) => given(text(part(part(answer, 'Role'), 'PermissionsBoundary'), 'PermissionsBoundaryArn')),
      gone
    ),
    asking.list(
      'ListAttachedRolePolicies',
      { RoleName },
      'AttachedPolicies',
      (items) => set(items.flatMap((item) => text(item, 'PolicyArn') ?? [])),
      gone
    ),
    inlineNames(RoleName, asking)
  ])
  const untold = [attached, inline].find((each) => each.state === 'unknown')
  if (untold?.state === 'unknown') return { id: arn, boundary, policies: untold }
  const policies = await Promise.all([
    ...valuesOf(attached).map((policy) => managedPolicy(policy, asking, managed)),
    ...valuesOf(inline).map((name) => inlinePolicy(RoleName, name, asking))
  ])
  return { id: arn, boundary, policies: policies.length === 0 ? ABSENT : set(policies) }
}

/** The names are texts, not structures: they do not come through `list`. */
async function inlineNames(RoleName: string, asking: Asking): Promise<Setting<readonly string[]>> {
  const names: string[] = []
  let marker: string | undefined
  do {
    const input = { RoleName, ...(marker === undefined ? {} : { Marker: marker }) }
    let next: string | undefined
    const page = await asking.ask(
      'ListRolePolicies',
      input,
      (answer) => {
        next = answer['IsTruncated'] === true ? text(answer, 'Marker') : undefined
        return set(texts(answer, 'PolicyNames'))
      },
      ABSENT
    )
    if (page.state !== 'set') return page
    names.push(...page.value)
    if (next === marker) break
    marker = next
  } while (marker !== undefined)
  return set(names)
}

function valuesOf(list: Setting<readonly string[]>): readonly string[] {
  return list.state === 'set' ? list.value : []
}

async function inlinePolicy(RoleName: string, PolicyName: string, asking: Asking): Promise<Policy> {
  const statements = await asking.ask(
    'GetRolePolicy',
    { RoleName, PolicyName },
    (answer) => documentOf(text(answer, 'PolicyDocument')),
    ABSENT
  )
  return { name: PolicyName, kind: 'inline', statements }
}

/** What AWS's own policies allow is known by their names. */
async function managedPolicy(arn: string, asking: Asking, managed: Managed): Promise<Policy> {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  if (/^arn:[^:]*:iam::aws:policy\//.test(arn))
    return { name, kind: 'aws-managed', statements: NOT_IN_SOURCE }
  const statements = managed.get(arn) ?? documentOfManaged(arn, asking)
  managed.set(arn, statements)
  return { name: arn, kind: 'customer-managed', statements: await statements }
}

async function documentOfManaged(PolicyArn: string, asking: Asking): Promise<Setting<readonly Statement[]>> {
  return await asking.ask(
    'GetManagedPolicy',
    { PolicyArn },
    async (answer) =>
      await asking.ask(
        'GetManagedPolicyVersion',
        { PolicyArn, VersionId: text(part(answer, 'Policy'), 'DefaultVersionId') ?? 'v1' },
        (version) => documentOf(text(part(version, 'PolicyVersion'), 'Document')),
        ABSENT
      ),
    ABSENT
  )
}

/** IAM answers with percent-encoded JSON. */
function documentOf(document: string | undefined): Setting<readonly Statement[]> {
  return document === undefined
    ? ABSENT
    : statementsOf({ kind: 'scalar', value: document, at: () => undefined })
}
