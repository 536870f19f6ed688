/** Where an installed package lies. */
export interface PackageRoot {
  /** The package whose own files this copy lies among (`a/dist/node_modules/b`); undefined when a package manager put it here. */
  readonly host?: string
}

/**
 * Tells the `package.json` of an installed package from the many others in a `node_modules` folder.
 *
 * A package lies directly in a `node_modules` folder, under its name or under `@scope/name`. Everything
 * deeper is the package's own business: stubs for subpaths (`rxjs/ajax`), compiled output, test projects.
 * The one exception is a further `node_modules` folder down there: `a/node_modules/b` is an installed copy,
 * `a/dist/node_modules/b` one that `a` brought along; below a folder of tests or examples it is neither,
 * since nothing loads it from there (packages that test module resolution carry such folders, and some of
 * those fakes are named like malware).
 */
export function packageRoot(path: string): PackageRoot | undefined {
  if (!path.endsWith('/package.json')) return undefined
  const folders = path.split('/').slice(0, -1)
  const inner = folders.lastIndexOf('node_modules')
  if (inner < 0 || !isPackagePlace(folders.slice(inner + 1))) return undefined

  let host: string | undefined
  let start = folders.indexOf('node_modules')
  while (start < inner) {
    const end = folders.indexOf('node_modules', start + 1)
    const between = folders.slice(start + 1, end)
    const depth = between[0]?.startsWith('@') ? 2 : 1
    const below = between.slice(depth)
    if (!isStore(between[0]) && below.length > 0) {
      if (below.some((folder) => NEVER_LOADED.has(folder))) return undefined
      host = between.slice(0, depth).join('/')
    }
    start = end
  }
  return host === undefined ? {} : { host }
}

const NEVER_LOADED = new Set([
  'test',
  'tests',
  '__tests__',
  'testdata',
  'spec',
  'specs',
  'fixtures',
  '__fixtures__',
  'example',
  'examples'
])

function isPackagePlace(folders: readonly string[]): boolean {
  const [first, ...rest] = folders
  if (first === undefined || first === '') return false
  if (first.startsWith('@')) return rest.length === 1
  // Yarn's pnpm linker unpacks to `.store/<locator>/package` and links to it from outside.
  if (isStore(first)) return first === '.store' && rest.length === 2 && rest[1] === 'package'
  return rest.length === 0
}

/** `.pnpm`, `.store`, `.bun`, `.deno`: package managers keep the real folders there. Package names never start with a dot. */
function isStore(folder: string | undefined): boolean {
  return folder?.startsWith('.') ?? false
}
