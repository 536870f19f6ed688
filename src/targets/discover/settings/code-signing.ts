import { ABSENT, NOT_IN_SOURCE, set, type CodeSigning, type Setting } from '../../../model/index.js'
import type { Resource } from '../value.js'
import type { Lookup } from './lookup.js'
import { cannotTell, oneOf, property, shown } from './reading.js'

/** Whether code must be signed, and what happens to code that is not. */
export function codeSigningOf(fn: Resource, lookup: Lookup): Setting<CodeSigning> {
  const named = property(fn.properties, 'CodeSigningConfigArn')
  if (named === undefined) return ABSENT
  const own = lookup.resource(named, 'AWS::Lambda::CodeSigningConfig')
  if (own === undefined) {
    return shown(named) === undefined ? cannotTell(named) : set({ untrusted: NOT_IN_SOURCE }, named.at())
  }
  const policy = property(own.properties, 'CodeSigningPolicies', 'UntrustedArtifactOnDeployment')
  return set({ untrusted: oneOf(policy, ['Warn', 'Enforce']) }, named.at())
}
