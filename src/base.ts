import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import { remarksOn, withoutBaseline, type Earlier } from './baselines/index.js'
import type { Request } from './config/index.js'
import { examine, type Examination, type Examined } from './examine.js'
import { codeOf, messageOf, UserError, type Notice, type World } from './model/index.js'
import { baselineOf } from './policy/index.js'

/**
 * Examines the other checkout that the user named in `baseline-path`, in the way in which the workspace was: the same
 * paths below another folder, so that artifacts and functions have the same names, and the same advisories, for only
 * packages that the workspace does not have are asked about.
 * @returns undefined where none is named; a notice in the place of what cannot be read
 * @throws UserError where the comparison would be one with itself
 */
export async function examineBase(
  head: Examination,
  earlier: Pick<Examined, 'inventory' | 'advice'>,
  world: World
): Promise<Earlier | undefined> {
  const { request, root: workspace } = head
  const { baselinePath, baseline } = request
  if (baselinePath === undefined) return undefined
  if (baseline !== undefined)
    throw new UserError("'baseline' and 'baseline-path' both say what to compare with; give one of them")
  const root = resolve(workspace, baselinePath)
  if (!isFolder(root)) return { notices: [withoutBaseline(baselinePath, 'is no folder')] }
  if (realpathSync(root) === realpathSync(workspace))
    throw new UserError(`baseline-path '${baselinePath}' is what is scanned; name another checkout`)
  const asked = { ...inBase(request, workspace), baselinePath: workspace }
  try {
    const base = await examine({ ...head, request: asked, root, earlier }, ofBase(world))
    const gap = base.notices.find(({ incomplete }) => incomplete)
    const found = baselineOf(base.findings, baselinePath, gap ? 'incomplete' : 'pass')
    return { found, notices: [...remarksOn(found, gap), ...leftOut(request)] }
  } catch (error) {
    if (!(error instanceof UserError) && codeOf(error) === '') throw error
    return { notices: [withoutBaseline(baselinePath, `could not be scanned (${messageOf(error)})`)] }
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

function isLocalImage(image: string): boolean {
  return /^(?:oci|docker-archive):/.test(image)
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
