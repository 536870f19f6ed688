import { publisherOf } from '../functions/index.js'
import { layerParts } from './arns.js'
import {
  valueOf,
  type ArtifactId,
  type ArtifactSummary,
  type Component,
  type FunctionSettings,
  type FunctionUnit
} from '../model/index.js'

/** Whom the user trusts beside the function's own account. */
export interface Trust {
  /** Twelve digits each, or `o-...` for an organisation. */
  readonly accounts: readonly string[]
  /** Names of layer publishers by account, beside those that are known anyway. */
  readonly publishers: ReadonlyMap<string, string>
}

/** What of a scan the rules look at. */
export interface Scanned {
  readonly functions: readonly FunctionUnit[]
  readonly components: readonly Component[]
  readonly artifacts: readonly ArtifactSummary[]
}

/** `unclear`: nothing says which account is the function's own, and none was listed. */
export type Standing = 'own' | 'allowed' | 'foreign' | 'unclear'

/** What rules may ask about besides the function itself. */
export interface Context {
  /** Whose an account is, seen from a function. */
  standing(account: string, settings: FunctionSettings): Standing
  isAllowed(organisation: string): boolean
  /** Whose layer an ARN names, where its account is that of a known publisher. */
  publisherOf(layerArn: string): string | undefined
  /** Other functions with the same role, sorted by name. */
  sharing(unit: FunctionUnit): readonly string[]
  /** The packages in the function's code and layers. */
  componentsOf(unit: FunctionUnit): readonly Component[]
  artifact(id: ArtifactId): ArtifactSummary | undefined
}

/** Built once for a scan: what needs to be looked up is sorted beforehand. */
export function openContext({ functions, components, artifacts }: Scanned, trust: Trust): Context {
  const byRole = functionsByRole(functions)
  const byArtifact = componentsByArtifact(components)
  const summaries = new Map(artifacts.map((artifact) => [artifact.id, artifact]))
  const inventories = new Map<FunctionUnit, readonly Component[]>()
  return {
    standing(account, settings) {
      if (account === '${AWS::AccountId}') return 'own'
      if (trust.accounts.includes(account)) return 'allowed'
      const own = valueOf(settings.account)
      if (own === account) return 'own'
      return own !== undefined || trust.accounts.some((each) => /^\d/.test(each)) ? 'foreign' : 'unclear'
    },
    isAllowed: (organisation) => trust.accounts.includes(organisation),
    publisherOf(arn) {
      const layer = layerParts(arn)
      if (layer === undefined) return undefined
      // The account alone tells whose it is, also where region and version are chosen on deployment.
      const known = publisherOf(`arn:aws:lambda:us-east-1:${layer.account}:layer:${layer.name}`)
      return known ?? trust.publishers.get(layer.account)
    },
    sharing(unit) {
      const role = roleKey(unit)
      const names = role === undefined ? [] : (byRole.get(role) ?? [])
      return names.filter((name) => name !== unit.name)
    },
    componentsOf(unit) {
      let found = inventories.get(unit)
      if (found === undefined) {
        const artifacts = [unit.code, ...unit.layers]
        found = [...new Set(artifacts.flatMap((artifact) => byArtifact.get(artifact) ?? []))]
        inventories.set(unit, found)
      }
      return found
    },
    artifact: (id) => summaries.get(id)
  }
}

/** Functions that a tool added by itself share what they like. */
function functionsByRole(functions: readonly FunctionUnit[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const unit of functions) {
    const role = unit.providedBy === undefined ? roleKey(unit) : undefined
    if (role === undefined) continue
    const names = found.get(role)
    if (names) names.push(unit.name)
    else found.set(role, [unit.name])
  }
  for (const names of found.values()) names.sort()
  return found
}

/** Ids that are no ARN say something within their own source only. */
function roleKey({ settings, declaredAt }: FunctionUnit): string | undefined {
  const role = settings && valueOf(settings.role)
  if (role === undefined || /^\$\{[^}]*\}$/.test(role.id)) return undefined
  return role.id.startsWith('arn:') ? role.id : `${role.at?.path ?? declaredAt?.path ?? ''}\0${role.id}`
}

function componentsByArtifact(
  components: readonly Component[]
): ReadonlyMap<ArtifactId, readonly Component[]> {
  const found = new Map<ArtifactId, Component[]>()
  for (const component of components) {
    for (const artifact of new Set(component.evidence.map((seen) => seen.artifact))) {
      const list = found.get(artifact)
      if (list) list.push(component)
      else found.set(artifact, [component])
    }
  }
  return found
}
