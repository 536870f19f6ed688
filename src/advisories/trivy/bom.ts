import { purl, type Component } from '../../model/index.js'
import { operatingSystemOf, purlParts, type OperatingSystem, type PurlParts } from './package-type.js'

/** A document for one run of trivy, and the components that it asks about. */
export interface Question {
  /** CycloneDX as JSON. Each `bom-ref` is the purl of a component. */
  readonly bom: string
  readonly components: readonly Component[]
}

/**
 * Writes what `trivy sbom` is asked about: one document for each distribution, since only one may be named in a
 * document; the packages of languages go with the first. A package that lies in many artifacts is asked once.
 *
 * The rules were read in aquasecurity/trivy v0.74.0, `pkg/sbom/io/decode.go` and `pkg/fanal/applier/docker.go`:
 * the name is the component's and not the purl's, except for Maven; a system's package is matched by its
 * source, which properties name; and it is dropped where its purl has another namespace than trivy's own name of
 * the distribution, but not where it has none.
 * @param components those that trivy covers
 */
export function questionsFor(components: readonly Component[]): readonly Question[] {
  const systems = new Map<string, { system: OperatingSystem; components: Component[] }>()
  const languages: Component[] = []
  for (const component of components) {
    const parts = purlParts(component.purl)
    const system = parts && operatingSystemOf(parts)
    if (!parts || !system) {
      languages.push(component)
      continue
    }
    const key = `${parts.type} ${system.family} ${system.release}`
    const group = systems.get(key) ?? { system, components: [] }
    systems.set(key, group)
    group.components.push(component)
  }
  const groups = [...systems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  const [first, ...others] = groups
  if (!first) return languages.length === 0 ? [] : [question(undefined, languages)]
  return [
    question(first.system, [...first.components, ...languages]),
    ...others.map((group) => question(group.system, group.components))
  ]
}

function question(system: OperatingSystem | undefined, components: readonly Component[]): Question {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: [
      ...(system
        ? [{ type: 'operating-system', 'bom-ref': 'system', name: system.family, version: system.release }]
        : []),
      ...components.map(packageOf)
    ]
  }
  return { bom: JSON.stringify(bom), components }
}

function packageOf(component: Component): object {
  const parts = purlParts(component.purl)
  const base = { type: 'library', 'bom-ref': component.purl }
  if (!parts || !operatingSystemOf(parts)) {
    return { ...base, name: component.name, version: component.version, purl: component.purl }
  }
  const { type, name, version, qualifiers } = parts
  const kept = Object.fromEntries(['arch', 'epoch'].map((key) => [key, qualifiers.get(key) ?? '']))
  return { ...base, name, version, purl: purl(type, undefined, name, version, kept), ...sourceOf(parts) }
}

/** The source package, where it has another name or version than what was built from it. */
function sourceOf({ qualifiers, version, type }: PurlParts): object {
  const upstream = qualifiers.get('upstream') ?? ''
  if (upstream === '' || type === 'rpm') return {}
  const [name = '', source = version] = upstream.split('@', 2)
  const [, epoch = '0', upstreamVersion = source, , release = ''] =
    /^(?:(\d+):)?(.*?)(-([^-]*))?$/.exec(source) ?? []
  const property = (key: string, value: string) => ({ name: `aquasecurity:trivy:${key}`, value })
  return {
    properties: [
      property('SrcName', name),
      property('SrcEpoch', epoch),
      property('SrcVersion', type === 'deb' ? upstreamVersion : source),
      ...(type === 'deb' && release !== '' ? [property('SrcRelease', release)] : [])
    ]
  }
}
