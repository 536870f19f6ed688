import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Location } from '../../../model/index.js'
import { scanHcl, type HclBlock } from './hcl.js'
import { member, memberText } from '../../../model/index.js'
import type { Plan, PlanResource } from './plan.js'

/** Where people would change what a plan says: in the configuration that it was made from. */
export interface Places {
  /**
   * The line of a resource's attribute, or else of its block; of a module from elsewhere, the call of it.
   * @param path `runtime`, or `tracing_config` and `mode`
   */
  of(resource: PlanResource, path: readonly string[]): Location | undefined
}

const MAX_FILES = 500
const MAX_BYTES = 4 * 1024 ** 2

interface Found {
  readonly path: string
  readonly block: HclBlock
}

/**
 * Looks for blocks in the `.tf` files of modules that lie in the workspace; each folder is read when it is first
 * asked for.
 * @param root absolute path of the folder of the root module
 */
export function openPlaces(plan: Plan, root: string, workspace: string): Places {
  const folders = new Map<string, ReadonlyMap<string, Found>>()

  function blocksOf(folder: string): ReadonlyMap<string, Found> {
    let blocks = folders.get(folder)
    if (blocks === undefined) folders.set(folder, (blocks = readFolder(folder, workspace)))
    return blocks
  }

  function find(resource: PlanResource): Found | undefined {
    let folder = root
    let configuration: unknown = plan.configuration
    for (const call of callsOf(resource.module)) {
      const made = member(member(configuration, 'module_calls'), call)
      const source = memberText(made, 'source')
      if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return blocksOf(folder).get(`module ${call}`)
      folder = resolve(folder, source)
      configuration = member(made, 'module')
    }
    const kind = resource.data ? 'data' : 'resource'
    return blocksOf(folder).get(`${kind} ${resource.type} ${resource.name}`)
  }

  return {
    of(resource, path) {
      const found = find(resource)
      return found && { path: found.path, line: lineOf(found.block, path) }
    }
  }
}

function lineOf(block: HclBlock, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = block.lines.get(path.slice(0, length).join('.'))
    if (line !== undefined) return line
  }
  return block.line
}

/** The names of the calls that lead to a module: `module.a["x"].module.b` is `a` and `b`. */
function callsOf(address: string): readonly string[] {
  return [...address.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/g)].map(
    ([, name = '']) => name
  )
}

/** The blocks of a folder by their words. What cannot be read has no lines. */
function readFolder(folder: string, workspace: string): ReadonlyMap<string, Found> {
  const blocks = new Map<string, Found>()
  try {
    if (!isWithin(realpathSync(folder), realpathSync(workspace))) return blocks
    const names = readdirSync(folder).filter((name) => name.endsWith('.tf'))
    for (const name of names.sort().slice(0, MAX_FILES)) {
      const file = join(folder, name)
      const stats = statSync(file)
      if (!stats.isFile() || stats.size > MAX_BYTES || !isWithin(realpathSync(file), realpathSync(workspace)))
        continue
      const path = relative(workspace, file).split(sep).join('/')
      for (const block of scanHcl(readFileSync(file, 'utf8'))) {
        const key = block.words.join(' ')
        if (!blocks.has(key)) blocks.set(key, { path, block })
      }
    }
  } catch {
    // A module whose folder is not there was fetched from elsewhere.
    return blocks
  }
  return blocks
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
