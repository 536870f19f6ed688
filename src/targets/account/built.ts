import { set, type ArtifactSummary, type FunctionUnit, type Notice } from '../../model/index.js'
import type { DeployedFunction } from './deployed.js'

/** What was built here, held against what is deployed. */
export interface Comparison {
  /** The functions of the build, with the code that is deployed under their names in `settings`. */
  readonly functions: readonly FunctionUnit[]
  readonly notices: readonly Notice[]
}

/**
 * Says of each deployed function whether its code is an artifact of this build: the very bytes, by their SHA-256.
 * It is different where a function of the same name was built.
 * @param names of the deployed functions in the report, by ARN
 */
export function compareWithBuilt(
  deployed: readonly DeployedFunction[],
  names: ReadonlyMap<string, string>,
  built: readonly FunctionUnit[],
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'digest'>[]
): Comparison {
  const byDigest = new Map([...artifacts].reverse().map(({ id, digest }) => [digest, id]))
  const byName = new Map(built.map((unit) => [unit.name, unit]))
  const notices: Notice[] = []
  const code = new Map<string, string>()
  for (const { arn, name, qualifier, codeSha256 } of deployed) {
    if (codeSha256 === undefined) continue
    const unit = byName.get(name)
    if (qualifier === undefined && unit) code.set(name, codeSha256)
    const same = byDigest.get(`sha256:${Buffer.from(codeSha256, 'base64').toString('hex')}`)
    const message =
      same !== undefined
        ? `what is deployed is what was built: ${same}`
        : unit && `what is deployed differs from what was built: ${unit.code}`
    if (message)
      notices.push({ stage: 'compose', subject: names.get(arn) ?? name, message, incomplete: false })
  }
  const functions = built.map((unit) => {
    const sha256 = code.get(unit.name)
    if (sha256 === undefined || !unit.settings) return unit
    return { ...unit, settings: { ...unit.settings, deployedCode: set(sha256) } }
  })
  return { functions, notices }
}
