import { set, type Location, type Setting, type Trigger } from '../../../../model/index.js'
import type { Naming } from '../links.js'

export type Authentication = NonNullable<Trigger['authentication']>
export type Reach = NonNullable<Trigger['reach']>

/** One way into a function: of an API, one route. */
export interface Entry extends Trigger {
  /** Asked by browsers before the call, and never with credentials. */
  readonly preflight?: boolean
}

/** The trigger entries of a source, and the functions that they name. */
export type Entries = readonly Naming<Entry>[]

export const NO_AUTHENTICATION: Authentication = set('none')

/** Joins the entries of one service and one thing: routes of an API, events of a bucket. In the order of first sight. */
export function joinEntries(entries: readonly Entry[]): readonly Trigger[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.service}\n${entry.id}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()].map(join)
}

function join(group: readonly Entry[]): Trigger {
  const [first] = group
  if (first === undefined) throw new Error('a trigger without entry')
  const weakest = weakestOf(group)
  const routes = [...new Set(group.flatMap((entry) => entry.routes ?? []))].sort()
  const at: Location | undefined = (weakest ?? first).at
  const { service, id, invocation } = first
  const mapping = group.find((entry) => entry.mapping)?.mapping
  const reach = group.find((entry) => entry.reach)?.reach
  return {
    service,
    id,
    invocation,
    ...(weakest?.authentication ? { authentication: weakest.authentication } : {}),
    ...(reach ? { reach } : {}),
    ...(routes.length > 0 ? { routes } : {}),
    ...(mapping ? { mapping } : {}),
    ...(at ? { at } : {})
  }
}

/** A chain is as strong as its weakest link; preflights are open by nature. */
function weakestOf(group: readonly Entry[]): Entry | undefined {
  const asked = group.filter((entry) => entry.authentication)
  const real = asked.filter((entry) => !entry.preflight)
  const [first] = [...(real.length > 0 ? real : asked)].sort((a, b) => strength(a) - strength(b))
  return first
}

function strength({ authentication }: Entry): number {
  if (authentication?.state === 'set') return STRENGTH[authentication.value]
  return authentication?.state === 'unknown' ? 1 : 0
}

const STRENGTH: Readonly<Record<AuthenticationWord, number>> = {
  none: 0,
  'api-key': 2,
  authorizer: 3,
  iam: 3,
  oidc: 3
}

type AuthenticationWord = Authentication extends Setting<infer Word> ? Word : never
