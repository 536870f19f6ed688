import { valueOf, type ArtifactId, type Finding, type FunctionUnit } from '../model/index.js'
import { entranceOf } from './entrance.js'
import { worstWildcard } from './wildcards.js'

/**
 * Says of vulnerabilities and malware in functions that anybody can call, or whose role has wildcards, what makes them
 * more urgent. Nothing else about the findings changes, their severity least of all.
 */
export function markExposed(
  findings: readonly Finding[],
  functions: readonly FunctionUnit[]
): readonly Finding[] {
  const reached = usersByArtifact(functions, isReached)
  const mighty = usersByArtifact(functions, hasWildcards)
  return findings.map((finding) => {
    if (finding.kind !== 'vulnerability' && finding.kind !== 'malware') return finding
    const exposure = [
      ...sentence(
        reached.get(finding.artifact),
        (names) => `the internet reaches ${names} without authentication`
      ),
      ...sentence(mighty.get(finding.artifact), (names) => `the role of ${names} has wildcards`)
    ]
    if (exposure.length === 0) return finding
    return { ...finding, exposure, ...(reached.has(finding.artifact) ? { reachable: true } : {}) }
  })
}

function isReached({ settings }: FunctionUnit): boolean {
  return settings !== undefined && entranceOf(settings) !== undefined
}

function hasWildcards({ settings }: FunctionUnit): boolean {
  const role = settings && valueOf(settings.role)
  const worst = role && worstWildcard(role)
  return worst === 'high' || worst === 'medium'
}

function usersByArtifact(
  functions: readonly FunctionUnit[],
  isMeant: (unit: FunctionUnit) => boolean
): ReadonlyMap<ArtifactId, readonly string[]> {
  const users = new Map<ArtifactId, string[]>()
  for (const unit of functions.filter(isMeant)) {
    for (const artifact of new Set([unit.code, ...unit.layers])) {
      users.set(artifact, [...(users.get(artifact) ?? []), unit.name])
    }
  }
  return users
}

/** Names the first three. */
function sentence(names: readonly string[] | undefined, say: (names: string) => string): readonly string[] {
  if (names === undefined) return []
  const sorted = [...new Set(names)].sort()
  const rest = sorted.length > 3 ? ` and ${sorted.length - 3} more` : ''
  return [say(`${sorted.slice(0, 3).join(', ')}${rest}`)]
}
