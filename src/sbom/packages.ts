import type { Component } from '../model/index.js'
import type { BomComponent, BomEvidence } from './bom.js'
import { groupAndName } from './package-name.js'
import { recognise } from './places.js'

/** As much of a version as CycloneDX's schema takes: 1,024 characters. */
export function shortVersion(version: string): string {
  return version.slice(0, 1024)
}

/**
 * A package as a component of an SBOM: where it was seen, by what, and how sure that is. Its reference is its purl,
 * by which vulnerabilities name it.
 * @param owner whose an artifact is
 */
export function packageComponent(component: Component, owner: (artifact: string) => string): BomComponent {
  const { purl, name, version, ecosystem, own } = component
  return {
    type: 'library',
    'bom-ref': purl,
    ...groupAndName(ecosystem, name),
    version: shortVersion(version),
    purl,
    properties: [
      { name: 'lambda-scan:ecosystem', value: ecosystem },
      ...(own === true ? [{ name: 'lambda-scan:own', value: 'true' } as const] : [])
    ],
    evidence: evidenceOf(component, owner)
  }
}

function evidenceOf(component: Component, owner: (artifact: string) => string): BomEvidence {
  const { places, methods, confidence } = recognise(component, owner)
  return {
    identity: [{ field: 'purl', confidence, concludedValue: component.purl, methods }],
    occurrences: places.map(({ location, context }) => ({ location, additionalContext: context }))
  }
}
