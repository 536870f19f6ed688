import { statSync, type Stats } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { codeOf, messageOf, UserError, type Notice, type Outcome } from '../model/index.js'
import { isLayerArn } from './account/arn.js'
import type { DeclaredFunction, Discovery } from './discover/discovery.js'
import type { Target } from './target.js'

/** What the user named. */
export interface Wanted {
  readonly paths: readonly string[]
  /** In the order in which they are laid over each other; some may be ARNs, which are no files here. */
  readonly layers: readonly string[]
  /** Whether something else is scanned than files: then none has to be named. */
  readonly elsewhere?: boolean
  /** Absolute folder in which nothing is looked for, though it may lie in the workspace. */
  readonly except?: string
}

export interface Targets extends Outcome<Target> {
  /** Ids of the layers, and the ARNs, in the order in which they are laid over each other. */
  readonly layers: readonly string[]
  /** What templates and plans tell of functions; their code and layers are among the targets where they are at hand. */
  readonly functions: readonly DeclaredFunction[]
}

/** File names that a glob may pick up; a path that is written out may have any name. */
const ARCHIVE = /\.(zip|jar|war|ear)$/i

/** What no function's code is called: a template or a plan. */
const TEMPLATE = /\.(ya?ml|json|template)$/i

const NOTHING: Discovery = { functions: [], targets: [], notices: [] }

/** What makes a pattern of a path. */
const MAGIC = /[*?[\]{}()!]/

/** Never searched by a glob that does not name them: what lies there is a dependency's, not a deployment. */
const SKIPPED = ['**/node_modules/**', '**/.git/**']

/**
 * Turns the user's paths and globs into targets, sorted by id, each once; what is named as a layer is one.
 *
 * A glob picks archives, and folders that it matches by name; what lies inside a picked folder is not
 * picked again. `!` before a glob takes matches away. A path that is what a tool wrote, a template or a plan, is read
 * as such. Without any path the workspace is searched for these.
 * @throws UserError when a pattern matches nothing, or there is none and nothing is found
 */
export async function findTargets(
  { paths, layers, elsewhere = false, except }: Wanted,
  workspace: string
): Promise<Targets> {
  const notices: Notice[] = []
  const asLayers: Target[] = []
  const layerIds = new Set<string>()
  const taken = layers.filter((pattern) => pattern.startsWith('!'))
  for (const layer of layers.filter((pattern) => !pattern.startsWith('!'))) {
    const found = isLayerArn(layer)
      ? []
      : await findAll('layer', [layer, ...taken], { workspace, except }, notices)
    asLayers.push(...found)
    for (const id of isLayerArn(layer) ? [layer] : found.map((target) => target.id)) layerIds.add(id)
  }
  const { found, rest } = await findDeclared(paths, workspace, elsewhere, except)
  if (paths.length + layers.length === 0 && !elsewhere) refuseNothing(found)
  const asCode = await findAll('path', rest, { workspace, except }, notices)
  const all = new Map<string, Target>()
  for (const target of [...asCode, ...found.targets, ...asLayers]) {
    const known = all.get(target.absolute)
    all.set(target.absolute, known?.layer ? known : target)
  }
  const named = new Set([
    ...[...paths, ...layers].map((pattern) => resolve(workspace, pattern)),
    ...found.targets.map(({ absolute }) => absolute)
  ])
  return {
    items: withoutNested([...all.values()].sort(byId), named),
    layers: [...layerIds],
    functions: found.functions,
    notices: [...notices, ...found.notices]
  }
}

/** What tools tell: of the paths that are theirs, or of the workspace where no path was named. */
async function findDeclared(
  paths: readonly string[],
  workspace: string,
  elsewhere: boolean,
  except: string | undefined
): Promise<{ readonly found: Discovery; readonly rest: readonly string[] }> {
  if (paths.length === 0 && elsewhere) return { found: NOTHING, rest: [] }
  // Only those who have something to discover pay for it.
  const candidates = paths.filter((path) => mayBeDeclared(resolve(workspace, path)))
  if (paths.length > 0 && candidates.length === 0) return { found: NOTHING, rest: paths }
  const { discover, discoverAt, joinDiscoveries } = await import('./discover/index.js')
  if (paths.length === 0) return { found: await discover(workspace, except), rest: [] }
  const all: { scope: string; found: Discovery }[] = []
  const taken = new Set<string>()
  for (const path of candidates) {
    const absolute = resolve(workspace, path)
    const found = await discoverAt(absolute, workspace)
    if (found) {
      all.push({ scope: idOf(absolute, workspace), found })
      taken.add(path)
    } else if (TEMPLATE.test(path)) {
      throw new UserError(`path '${path}' tells of no function; name a template, a plan, or what is deployed`)
    }
  }
  return { found: joinDiscoveries(all), rest: paths.filter((path) => !taken.has(path)) }
}

function mayBeDeclared(absolute: string): boolean {
  const stats = stat(absolute)
  if (stats === undefined || stats instanceof Error) return false
  return stats.isDirectory() || TEMPLATE.test(absolute)
}

/** Where something could not be read, its notice says more than that nothing was found. */
function refuseNothing({ functions, targets, notices }: Discovery): void {
  if (functions.length + targets.length > 0 || notices.some(({ incomplete }) => incomplete)) return
  throw new UserError(
    "'path' is empty, and there is no cdk.out, .aws-sam/build, .serverless, Terraform plan, template with functions, or zip in dist; build before the scan, or name in 'path' what to scan"
  )
}

/** Where globs look, and where they do not. */
interface Searched {
  readonly workspace: string
  readonly except: string | undefined
}

/** Each target once, where it is met first: the order of the patterns, and of names within a pattern. */
async function findAll(
  option: 'path' | 'layer',
  patterns: readonly string[],
  searched: Searched,
  notices: Notice[]
): Promise<readonly Target[]> {
  const ignore = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const found = new Map<string, Target>()
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue
    const targets = await findOne(option, pattern, ignore, searched, notices)
    for (const target of [...targets].sort(byId)) {
      if (!found.has(target.absolute)) found.set(target.absolute, target)
    }
  }
  return [...found.values()]
}

function byId(a: Target, b: Target): number {
  return a.id < b.id ? -1 : 1
}

async function findOne(
  option: 'path' | 'layer',
  pattern: string,
  ignore: readonly string[],
  { workspace, except }: Searched,
  notices: Notice[]
): Promise<readonly Target[]> {
  const literal = stat(resolve(workspace, pattern))
  if (literal instanceof Error) {
    notices.push({ stage: 'open', subject: pattern, message: literal.message, incomplete: true })
    return []
  }
  if (literal) return [target(resolve(workspace, pattern), literal, workspace, option)]
  if (!MAGIC.test(pattern)) {
    throw new UserError(
      `${option} '${pattern}' does not exist; build the artifact before the scan, or correct the path`
    )
  }
  const skipped = SKIPPED.filter((glob) => !pattern.includes(glob.split('/')[1] ?? glob))
  // Only a glob pays for the glob library.
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern.replaceAll('\\', '/'), {
    cwd: workspace,
    absolute: true,
    dot: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...ignore, ...skipped]
  })
  const targets: Target[] = []
  for (const match of matches) {
    const path = resolve(match)
    if (except !== undefined && isWithin(except, path)) continue
    const stats = stat(path)
    if (stats instanceof Error) {
      notices.push({
        stage: 'open',
        subject: idOf(path, workspace),
        message: stats.message,
        incomplete: true
      })
    } else if (stats?.isDirectory() || (stats?.isFile() && ARCHIVE.test(path))) {
      targets.push(target(path, stats, workspace, option))
    }
  }
  if (targets.length === 0 && notices.length === 0) {
    throw new UserError(
      `${option} '${pattern}' matches no zip, jar or folder; build before the scan, or correct the glob`
    )
  }
  return targets
}

/** Undefined where there is nothing; an error where there is something that may not be looked at. */
function stat(path: string): Stats | Error | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return undefined
    return new Error(`cannot be read: ${messageOf(error)}`)
  }
}

function target(absolute: string, stats: Stats, workspace: string, option: 'path' | 'layer'): Target {
  const id = idOf(absolute, workspace)
  return { id, absolute, directory: stats.isDirectory(), layer: option === 'layer' }
}

function idOf(absolute: string, workspace: string): string {
  const inside = relative(workspace, absolute)
  const path = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? absolute : inside
  return path.split(sep).join('/')
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
}

/** A folder holds everything below it; only a path that was written out stays beside its folder. */
function withoutNested(targets: readonly Target[], named: ReadonlySet<string>): readonly Target[] {
  const folders = new Set(targets.filter((each) => each.directory).map((each) => each.absolute))
  return targets.filter(
    (each) => named.has(each.absolute) || !ancestors(each.absolute).some((path) => folders.has(path))
  )
}

function ancestors(path: string): readonly string[] {
  const parts = path.split(sep)
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join(sep))
}
