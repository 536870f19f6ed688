import { basename, dirname, join } from 'node:path'
import { statSync } from 'node:fs'
import type { Notice } from '../../model/index.js'
import { archives } from './archives/index.js'
import { cdk } from './cdk/index.js'
import type { Discoverer, Discovery } from './discovery.js'
import { entriesIn } from './entries.js'
import { WorkspaceFiles } from './files.js'
import { joinDiscoveries } from './found.js'
import { template } from './plain/index.js'
import { sam } from './sam/index.js'
import { searchMarkers, type Marker } from './search.js'
import { serverless } from './serverless/index.js'
import { terraform } from './terraform/index.js'

export { joinDiscoveries } from './found.js'

/** In the order in which they are asked: what was built before what is written by hand, bare zips last. */
const DISCOVERERS: readonly Discoverer[] = [cdk, sam, serverless, terraform, template, archives]

/** What is there besides, in a folder in which something of higher rank was used. */
interface Used {
  readonly marker: Marker
  readonly found: Discovery
}

/**
 * Finds the functions of a workspace without being told where they are. In each folder the marker of the highest
 * rank that tells of functions is used, and the others are named in a notice; different folders are different
 * services, and all of them count. Bare zips are only taken where nothing else is there.
 * @param except absolute folder that is not looked into
 */
export async function discover(workspace: string, except?: string): Promise<Discovery> {
  const { markers, cut } = searchMarkers(workspace, DISCOVERERS, except)
  const files = new WorkspaceFiles(workspace)
  const used: Used[] = []
  const notices: Notice[] = []
  const built = markers.filter(({ discoverer }) => discoverer !== template && discoverer !== archives)
  for (const marker of [
    ...byRank(built),
    ...byRank(markers.filter((each) => each.discoverer === template))
  ]) {
    const better = used.find((each) => each.marker.service === marker.service && outranks(each, marker))
    if (better) {
      if (!isSource(better.marker, marker)) notices.push(unused(marker, better.marker, files))
      continue
    }
    if (used.some(({ found }) => isDeclaredIn(files.shown(marker.path), found))) continue
    const found = await marker.discoverer.discover(workspace, marker.path)
    if (found === undefined) continue
    if (found.functions.length > 0) used.push({ marker, found: withoutBuilt(found, marker, used) })
    else notices.push(...found.notices)
  }
  const zips = markers.filter(({ discoverer }) => discoverer === archives)
  if (used.length === 0) {
    for (const marker of zips) {
      const found = await archives.discover(workspace, marker.path)
      if (found) used.push({ marker, found })
    }
  }
  if (cut) notices.push(tooMany())
  const scoped = used.map(({ marker, found }) => ({ scope: scopeOf(files.shown(marker.service)), found }))
  const joined = joinDiscoveries(scoped)
  return { ...joined, notices: [...joined.notices, ...notices] }
}

/**
 * Reads what the user named, where it is a marker rather than code: a folder that a tool wrote, a template, a plan.
 * @param path absolute
 * @returns undefined where it is none
 */
export async function discoverAt(path: string, workspace: string): Promise<Discovery | undefined> {
  for (const discoverer of DISCOVERERS) {
    if (discoverer === archives) continue
    const marker = markerAt(path, discoverer)
    const found = marker === undefined ? undefined : await discoverer.discover(workspace, marker)
    if (found) return found
  }
  return undefined
}

/** Templates and plans may be called anything; folders are known by what they are called and what is in them. */
function markerAt(path: string, discoverer: Discoverer): string | undefined {
  if (discoverer === terraform && /\.json$/i.test(path)) return isFile(path) ? path : undefined
  if (discoverer === template)
    return /\.(ya?ml|json|template)$/i.test(path) && isFile(path) ? path : undefined
  const own = entriesIn(path).map(({ name }) => name)
  const candidates = [
    ...discoverer.markers(path, own).filter((marker) => marker === path),
    ...discoverer.markers(dirname(path), [basename(path)]),
    ...discoverer.markers(dirname(dirname(path)), [basename(dirname(path))])
  ]
  return candidates.find((marker) => marker === path || dirname(marker) === path)
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function byRank(markers: readonly Marker[]): readonly Marker[] {
  return [...markers].sort((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ discoverer }: Marker): number {
  return DISCOVERERS.indexOf(discoverer)
}

function outranks({ marker }: Used, other: Marker): boolean {
  return rankOf(marker) < rankOf(other)
}

/** The template beside a build is what was built. */
function isSource(better: Marker, marker: Marker): boolean {
  return better.discoverer === sam && marker.discoverer === template
}

/** A template that another one nests was read with it. */
function isDeclaredIn(path: string, { functions }: Discovery): boolean {
  return functions.some(({ declaredAt }) => declaredAt?.path === path)
}

/** `sam build` may have been told of a template in a folder below: its functions are known from the build. */
function withoutBuilt(found: Discovery, marker: Marker, used: readonly Used[]): Discovery {
  if (marker.discoverer !== template) return found
  const names = new Set(
    used
      .filter((each) => each.marker.discoverer === sam && isAbove(each.marker.service, marker.service))
      .flatMap((each) => each.found.functions.map(({ name }) => name))
  )
  if (!found.functions.some(({ name }) => names.has(name))) return found
  const functions = found.functions.filter(({ name }) => !names.has(name))
  const needed = new Set(functions.flatMap(({ code, layers }) => [code, ...layers]))
  const targets = found.targets.filter(({ id }) => needed.has(id))
  return { functions, targets, notices: functions.length === 0 ? [] : found.notices }
}

function isAbove(folder: string, other: string): boolean {
  return other === folder || other.startsWith(join(folder, '/'))
}

function scopeOf(shown: string): string {
  return shown === '.' ? '' : shown
}

function unused(marker: Marker, better: Marker, files: WorkspaceFiles): Notice {
  return {
    stage: 'open',
    subject: files.shown(marker.path),
    message: `was not looked at, because ${files.shown(better.path)} beside it was; name it in 'path' to scan it`,
    incomplete: false
  }
}

function tooMany(): Notice {
  const message = 'has more folders than are searched; name in path what is to be scanned'
  return { stage: 'open', subject: '.', message, incomplete: true }
}
