import type { Component, Evidence } from '../model/index.js'
import type { BomComponent, BomEvidence, BomOccurrence } from './bom.js'
import { CONFIDENCE, techniqueOf } from './identity.js'
import { groupAndName } from './package-name.js'

/**
 * A package as a component of an SBOM: where it was seen, by what, and how sure that is.
 * @param owner whose an artifact is
 */
export function packageComponent(component: Component, owner: (artifact: string) => string): BomComponent {
  const { purl, name, version, ecosystem, own } = component
  return {
    type: 'library',
    'bom-ref': purl,
    ...groupAndName(ecosystem, name),
    version,
    purl,
    properties: [
      { name: 'lambda-scan:ecosystem', value: ecosystem },
      ...(own === true ? [{ name: 'lambda-scan:own', value: 'true' } as const] : [])
    ],
    evidence: evidenceOf(component, owner)
  }
}

function evidenceOf({ purl, evidence }: Component, owner: (artifact: string) => string): BomEvidence {
  const seen = [...evidence].sort(byPlace)
  const methods = new Map<string, { technique: string; confidence: number; value: string }>()
  for (const each of seen) {
    const technique = techniqueOf(each)
    const confidence = CONFIDENCE[each.confidence ?? 'exact']
    const key = `${technique}\0${each.cataloger}`
    const best = methods.get(key)
    if (!best || best.confidence < confidence)
      methods.set(key, { technique, confidence, value: each.cataloger })
  }
  return {
    identity: [
      {
        field: 'purl',
        confidence: Math.max(...Array.from(methods.values(), ({ confidence }) => confidence)),
        concludedValue: purl,
        methods: [...methods.values()]
      }
    ],
    occurrences: seen.map((each) => occurrence(each, owner(each.artifact)))
  }
}

function occurrence(seen: Evidence, owner: string): BomOccurrence {
  const { artifact, path, how, confidence = 'exact', bundledIn, ownedBy, shadowedBy = [] } = seen
  const context = [
    how,
    confidence,
    owner,
    ...(bundledIn === undefined ? [] : [`inside ${bundledIn}`]),
    ...(ownedBy === undefined ? [] : [`of the distribution's package ${ownedBy}`]),
    ...shadowedBy.map((by) => `not loaded by ${by.function}, which loads ${by.artifact}!/${by.path}`)
  ]
  return { location: `${artifact}!/${path}`, additionalContext: context.join('; ') }
}

function byPlace(a: Evidence, b: Evidence): number {
  const [left, right] = [a, b].map(({ artifact, path, how, cataloger }) =>
    [artifact, path, how, cataloger].join('\0')
  )
  return (left ?? '') < (right ?? '') ? -1 : 1
}
