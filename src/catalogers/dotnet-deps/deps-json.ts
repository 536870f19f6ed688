import { objectIn, parseJson, textIn } from '../metadata/json.js'

/** A library that a .NET application was published with. */
export interface Library {
  /** `package`, `project`, `runtimepack`, `reference`, ... */
  readonly type: string
  readonly name: string
  readonly version: string
  /** Code that it brings to this application, as the package has it: `lib/net8.0/A.dll`. */
  readonly code: readonly string[]
  /** Translations, which alone make no package worth naming: `lib/net8.0/de/A.resources.dll`. */
  readonly translations: readonly string[]
  /** Was left out of the application, because it is in a store that runs beside it: in Lambda, in a layer. */
  readonly isInStore: boolean
}

/**
 * Reads what an application consists of, for the platform that it was published for. What the list of
 * libraries holds beyond that (analyzers, reference assemblies) is not in the application.
 * Source: dotnet/cli, `Documentation/specs/runtime-configuration-file.md`.
 * @throws Error when it is no such file
 */
export function parseDepsJson(text: string): readonly Library[] {
  const root = objectIn(parseJson(text))
  const target = selectTarget(root)
  if (!target) throw new Error('does not say what the application consists of')
  const libraries = objectIn(root.libraries)
  return Object.entries(target).map(([key, content]) => {
    const slash = key.indexOf('/')
    const fields = objectIn(content)
    const library = objectIn(libraries[key])
    return {
      type: (textIn(library.type) ?? '').toLowerCase(),
      name: slash < 0 ? key : key.slice(0, slash),
      version: slash < 0 ? '' : key.slice(slash + 1),
      code: ['runtime', 'runtimeTargets', 'native'].flatMap((kind) => filesIn(fields[kind])),
      translations: filesIn(fields.resources),
      isInStore: textIn(library.runtimeStoreManifestName) !== undefined
    }
  })
}

function selectTarget(
  root: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | undefined {
  const targets = objectIn(root.targets)
  const name = textIn(root.runtimeTarget) ?? textIn(objectIn(root.runtimeTarget).name) ?? ''
  if (Object.hasOwn(targets, name)) return objectIn(targets[name])
  const [only, ...others] = Object.values(targets)
  return only === undefined || others.length > 0 ? undefined : objectIn(only)
}

function filesIn(value: unknown): readonly string[] {
  // With this name, a package says that it has nothing for a platform.
  return Object.keys(objectIn(value)).filter((file) => baseName(file) !== '_._')
}

/** The last part of a path, in lower case, since half of the world's .NET programs come from file systems that do not tell cases apart. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
}
