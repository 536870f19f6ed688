import {
  compareSeverity,
  type Component,
  type Evidence,
  type Report,
  type Severity
} from '../../model/index.js'
import { compareText } from '../shape/words.js'

/** A package, or several in one file, in one artifact. Every string is untrusted. */
export interface Box {
  /** The package, or the file that holds several. */
  readonly label: string
  readonly packages: readonly string[]
  readonly ecosystem: string
  /** Bytes, uncompressed; left out where it is not known. */
  readonly size?: number
  readonly path: string
  /** The worst finding of any of them that is not ignored. */
  readonly worst?: Severity
}

/** What is in one artifact. */
export interface Content {
  readonly artifact: string
  /** Bytes, uncompressed; left out where it is not known. */
  readonly unpacked?: number
  /** The largest first, then those without a size. */
  readonly boxes: readonly Box[]
  /** Number of packages. */
  readonly packages: number
}

/** What is inside each artifact, by its id. */
export function contentsOf(report: Report): ReadonlyMap<string, Content> {
  const worst = worstByPlace(report)
  const groups = new Map<string, Map<string, Seen[]>>()
  for (const component of report.components) {
    for (const evidence of component.evidence) {
      const places = groups.get(evidence.artifact) ?? new Map<string, Seen[]>()
      groups.set(evidence.artifact, places)
      const key = `${fileOf(evidence.path)}\0${evidence.size ?? ''}`
      const group = places.get(key)
      const seen = { component, evidence }
      if (group) group.push(seen)
      else places.set(key, [seen])
    }
  }
  return new Map(
    report.artifacts.map(({ id, unpacked }) => {
      const boxes = [...(groups.get(id)?.values() ?? [])]
        .flatMap((group) => (isOneFile(group) ? [group] : group.map((seen) => [seen])))
        .flatMap((group) => boxOf(group, worst))
        .sort(bySize)
      const packages = new Set(boxes.flatMap((box) => box.packages)).size
      return [id, { artifact: id, ...(unpacked === undefined ? {} : { unpacked }), boxes, packages }]
    })
  )
}

interface Seen {
  readonly component: Component
  readonly evidence: Evidence
}

/** Several packages of one size at one place are in one file, unless a list of what is installed names them. */
function isOneFile(group: readonly Seen[]): boolean {
  return (
    group.length > 1 &&
    group.some(({ evidence: { how, path } }) => how !== 'installed' || path.includes('!/'))
  )
}

function boxOf(group: readonly Seen[], worst: ReadonlyMap<string, Severity>): readonly Box[] {
  const sorted = group.length === 1 ? group : [...group].sort(byPath)
  const [first] = sorted
  if (!first) return []
  const { evidence, component } = first
  const packages = [...new Set(sorted.map(({ component: { name, version } }) => `${name} ${version}`.trim()))]
  const file = fileOf(evidence.path)
  const size = typeof evidence.size === 'number' ? { size: evidence.size } : {}
  const severity = sorted
    .flatMap((seen) => worst.get(placeKey(seen.component.purl, seen.evidence.artifact)) ?? [])
    .sort(compareSeverity)[0]
  return [
    {
      label: packages.length === 1 ? component.name : file.slice(file.lastIndexOf('/') + 1),
      packages,
      ecosystem: component.ecosystem,
      ...size,
      path: evidence.path,
      ...(severity === undefined ? {} : { worst: severity })
    }
  ]
}

function byPath(a: Seen, b: Seen): number {
  return compareText(a.evidence.path, b.evidence.path) || compareText(a.component.purl, b.component.purl)
}

function fileOf(path: string): string {
  const nested = path.indexOf('!/')
  return nested < 0 ? path : path.slice(0, nested)
}

function worstByPlace({ decisions }: Report): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { finding, outcome } of decisions) {
    if (outcome === 'ignored' || !('purl' in finding)) continue
    const key = placeKey(finding.purl, finding.artifact)
    const known = worst.get(key)
    if (known === undefined || compareSeverity(finding.severity, known) < 0) worst.set(key, finding.severity)
  }
  return worst
}

function placeKey(purl: string, artifact: string): string {
  return `${purl}\0${artifact}`
}

function bySize(a: Box, b: Box): number {
  return (b.size ?? -1) - (a.size ?? -1) || compareText(a.label, b.label) || compareText(a.path, b.path)
}
