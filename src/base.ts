import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import { remarksOn, withoutBaseline, type Earlier } from './baselines/index.js'
import type { Request } from './config/index.js'
import { examine, type Examination, type Examined } from './examine.js'
import { codeOf, isLocalImage, messageOf, UserError, type Notice, type World } from './model/index.js'
import { baselineOf } from './policy/index.js'

/** The other checkout, and what is to be scanned in it. */
export interface Base {
  readonly root: string
  /** As the user named it. */
  readonly shown: string
  readonly request: Request
}

/**
 * Looks at `baseline-path` before anything is read.
 * @returns undefined where none is named
 * @throws UserError where the comparison would be one with itself
 */
export function findBase(request: Request, workspace: string): Base | undefined {
  const { baselinePath: shown, baseline } = request
  if (shown === undefined) return undefined
  if (baseline !== undefined)
    throw new UserError("'baseline' and 'baseline-path' both say what to compare with; give one of them")
  const root = resolve(workspace, shown)
  if (isFolder(root) && realpathSync(root) === realpathSync(workspace))
    throw new UserError(`baseline-path '${shown}' is what is scanned; name another checkout`)
  return { root, shown, request: { ...inBase(request, workspace), baselinePath: workspace } }
}

/**
 * Examines the other checkout in the way in which the workspace was: the same paths below another folder, so that
 * artifacts and functions have the same names, and the same advisories, for only packages that the workspace does not
 * have are asked about.
 * @returns a notice in the place of what cannot be read
 */
export async function examineBase(
  { root, shown, request }: Base,
  head: Examination,
  earlier: Pick<Examined, 'inventory' | 'advice'>,
  world: World
): Promise<Earlier> {
  if (!isFolder(root)) return { notices: [withoutBaseline(shown, 'is no folder')] }
  try {
    const base = await examine({ ...head, request, root, earlier }, ofBase(world))
    const gap = base.notices.find(({ incomplete }) => incomplete)
    const found = baselineOf(base.findings, shown, gap ? 'incomplete' : 'pass')
    return { found, notices: [...remarksOn(found, gap), ...leftOut(head.request)] }
  } catch (error) {
    if (!(error instanceof UserError) && codeOf(error) === '') throw error
    return { notices: [withoutBaseline(shown, `could not be scanned (${messageOf(error)})`)] }
  }
}

/**
 * The same request, of files only: what is deployed, and what lies in a registry, is there once for both sides, and
 * would be compared with itself.
 */
function inBase(request: Request, workspace: string): Request {
  const moved = (path: string): string => below(path, workspace)
  return {
    ...request,
    paths: request.paths.map(moved),
    layers: request.layers.filter((layer) => !isArn(layer)).map(moved),
    images: request.images.filter(isLocalImage).map((image) => {
      const colon = image.indexOf(':') + 1
      return image.slice(0, colon) + moved(image.slice(colon))
    }),
    functions: []
  }
}

/**
 * A path from the folder that is scanned, so that it can be followed from another one.
 * @throws UserError for one that leads out of it
 */
function below(pattern: string, workspace: string): string {
  const sign = pattern.startsWith('!') ? '!' : ''
  const path = pattern.slice(sign.length)
  const inside = isAbsolute(path) ? relative(workspace, path) : path
  if (isAbsolute(inside) || normalize(inside).split(sep)[0] === '..')
    throw new UserError(
      `path '${path}' lies outside of the workspace, so that baseline-path has no such path`
    )
  return sign + (inside === '' ? '.' : inside)
}

function isArn(layer: string): boolean {
  return layer.startsWith('arn:')
}

function leftOut({ functions, layers, images }: Request): readonly Notice[] {
  const elsewhere = [
    ...(functions.length > 0 ? ['deployed functions'] : []),
    ...(layers.some(isArn) ? ['layers by ARN'] : []),
    ...(images.every(isLocalImage) ? [] : ['images of a registry'])
  ]
  if (elsewhere.length === 0) return []
  const message = `compares files; of ${elsewhere.join(', ')} everything counts as new`
  return [{ stage: 'judge', subject: 'baseline-path', message, incomplete: false }]
}

function isFolder(path: string): boolean {
  try {
    return statSync(join(path, '.')).isDirectory()
  } catch {
    return false
  }
}

function ofBase(world: World): World {
  const { progress } = world
  return { ...world, progress: { ...progress, stage: (title) => progress.stage(`${title}, of the base`) } }
}
