/** A module as it went into a program. Untrusted text. */
export interface Module {
  readonly path: string
  /** With its `v`: `v1.2.3`, `v0.0.0-20200501145240-bc7a7d42d5c3`, `v2.0.0+incompatible`; `(devel)` or '' for none. */
  readonly version: string
  /** What stood in for it at build time: another module, or a folder, which has no version. */
  readonly replacement?: Omit<Module, 'replacement'>
}

export interface ModuleList {
  /** The module of the program itself. */
  readonly main?: Module
  readonly dependencies: readonly Module[]
  /** What `go build` was told, by key: `-ldflags`, `vcs.revision`. Since Go 1.18. */
  readonly settings: ReadonlyMap<string, string>
}

/**
 * Reads the module list of a program.
 * Source: Go's `runtime/debug`, `ParseBuildInfo`.
 */
export function parseModules(text: string): ModuleList {
  let main: Module | undefined
  const dependencies: Module[] = []
  const settings = new Map<string, string>()
  let latest: 'main' | 'dependency' | undefined
  for (const line of text.split('\n')) {
    const [kind, path = '', version = ''] = line.split('\t')
    if (kind === 'mod') {
      main = { path, version }
      latest = 'main'
    } else if (kind === 'dep') {
      dependencies.push({ path, version })
      latest = 'dependency'
    } else if (kind === '=>') {
      const replacement = { path, version }
      const replaced = latest === 'dependency' ? dependencies.pop() : undefined
      if (replaced) dependencies.push({ ...replaced, replacement })
      else if (latest === 'main' && main) main = { ...main, replacement }
    } else if (kind === 'build') {
      const setting = line.slice('build\t'.length)
      const equals = setting.indexOf('=')
      if (equals > 0) settings.set(setting.slice(0, equals), unquote(setting.slice(equals + 1)))
    }
  }
  return { ...(main ? { main } : {}), dependencies, settings }
}

/** Values with spaces or quotes in them are written as Go string literals, which are JSON but for rare escapes. */
function unquote(value: string): string {
  if (!value.startsWith('"')) return value.startsWith('`') ? value.slice(1, -1) : value
  try {
    return String(JSON.parse(value))
  } catch {
    return value
  }
}
