import type { Placement } from './mount.js'

/** One place that a runtime asks for packages. */
export interface Slot {
  /** Folder, with a slash at the end. */
  readonly root: string
  /** The lowest is asked first. */
  readonly rank: number
  /** What is asked for. */
  readonly name: string
  /** Belongs to the package of that name, and stands or falls with it. */
  readonly inside: boolean
  /** Within one root, the lowest is met first; '' where a root can hold a name only once. */
  readonly order: string
  /** False where only one version of the runtime asks this root, and the function's is not known. */
  readonly certain: boolean
}

/** How one ecosystem's packages are found in a running function. */
export interface Search {
  readonly ecosystem: string
  /**
   * `first`: who asks gets the first root that has the name, but a package asks its own root first.
   * `first-for-all`: the first root that has the name, whoever asks. `highest`: the highest version.
   */
  readonly wins: 'first' | 'first-for-all' | 'highest'
  /**
   * Undefined for a copy that the search never meets. Such a copy is loaded by its path or not at all, and so
   * is never called shadowed.
   */
  readonly slot: (placement: Placement, runtime: string | undefined) => Slot | undefined
}

/**
 * Sources, all read 2026-11: aws/aws-lambda-base-images (NODE_PATH, GEM_PATH), the Python runtime's
 * `bootstrap.py` (code, then site-packages of the layers, then `/opt/python`), `CustomerClassLoader` of
 * aws/aws-lambda-java-libs (classes, then `lib/` of the code, then of the layers), and the AWS Lambda
 * developer guide, "Packaging your layer content" and, for what the base images bring along, "Working with .zip file
 * archives for Python Lambda functions". RubyGems takes the highest version that it knows.
 */
export const SEARCHES: readonly Search[] = [
  { ecosystem: 'npm', wins: 'first', slot: nodeSlot },
  { ecosystem: 'PyPI', wins: 'first-for-all', slot: pythonSlot },
  { ecosystem: 'Maven', wins: 'first-for-all', slot: javaSlot },
  { ecosystem: 'RubyGems', wins: 'highest', slot: rubySlot }
]

const NODE =
  /^(\/var\/task|\/opt\/nodejs(?:\/node(\d+))?|\/var\/runtime)\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/
const PYTHON =
  /^(\/var\/task|\/opt\/python(?:\/lib\/python(3\.\d+)\/site-packages)?|\/var\/runtime|\/var\/lang\/lib\/python3\.\d+\/site-packages)\/[^/]+\.(?:dist|egg)-info(?:\/|$)/
const JAVA = /^(\/var\/task|\/opt\/java)\/lib\/([^/]+\.jar)(?:$|!\/)(.*)$/
const RUBY =
  /^(\/var\/task\/vendor\/bundle\/ruby|\/opt\/ruby\/gems)\/(\d+\.\d+)[\d.]*\/specifications\/[^/]+\.gemspec$/

function nodeSlot({ path }: Placement, runtime: string | undefined): Slot | undefined {
  const [, base, version, name, rest] = NODE.exec(path) ?? []
  if (base === undefined || name === undefined || name.startsWith('.')) return undefined
  const certain = isAsked(version, /^nodejs(\d+)\.x$/.exec(runtime ?? '')?.[1])
  if (certain === undefined) return undefined
  const rank = rankOf(base, ['/var/task', '/opt/nodejs/', '/opt/nodejs', '/var/runtime'])
  return { root: `${base}/node_modules/`, rank, name, inside: rest !== 'package.json', order: '', certain }
}

function pythonSlot({ component: { name }, path }: Placement, runtime: string | undefined): Slot | undefined {
  const [, base, version] = PYTHON.exec(path) ?? []
  if (base === undefined) return undefined
  const certain = isAsked(version, /^python(3\.\d+)$/.exec(runtime ?? '')?.[1])
  if (certain === undefined) return undefined
  const rank = rankOf(base, ['/var/task', '/opt/python/', '/opt/python', '/var/runtime', '/var/lang/'])
  return { root: `${base}/`, rank, name, inside: false, order: '', certain }
}

function javaSlot({ component: { name }, path }: Placement): Slot | undefined {
  const [, base, jar, rest] = JAVA.exec(path) ?? []
  // A jar inside a jar is found by a loader of its own.
  if (base === undefined || jar === undefined || rest?.includes('.jar')) return undefined
  const rank = base === '/var/task' ? 0 : 1
  return { root: `${base}/lib/`, rank, name, inside: false, order: jar, certain: true }
}

function rubySlot({ component: { name }, path }: Placement, runtime: string | undefined): Slot | undefined {
  const [, base, version] = RUBY.exec(path) ?? []
  if (base === undefined) return undefined
  const certain = isAsked(version, /^ruby(\d+\.\d+)$/.exec(runtime ?? '')?.[1])
  if (certain === undefined) return undefined
  return { root: `${base}/`, rank: base.startsWith('/opt') ? 1 : 0, name, inside: false, order: '', certain }
}

/** @param order the places in the order in which they are asked; one that ends with a slash stands for all below it */
function rankOf(base: string, order: readonly string[]): number {
  return order.findIndex((place) => (place.endsWith('/') ? base.startsWith(place) : base === place))
}

/**
 * Whether a folder that is named after a version of the runtime is asked at all.
 * @param folder the version in its name; undefined for one that every version asks
 * @returns undefined where it never is, false where nobody knows
 */
function isAsked(folder: string | undefined, runtime: string | undefined): boolean | undefined {
  if (folder === undefined || folder === runtime) return true
  return runtime === undefined ? false : undefined
}
