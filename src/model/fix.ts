import type { ArtifactId } from './location.js'

/** The programs that keep a project's packages, under the names that their users call them by. */
export const PACKAGE_MANAGERS = [
  'npm',
  'yarn',
  'yarn-classic',
  'pnpm',
  'bun',
  'pip',
  'pip-compile',
  'uv-compile',
  'poetry',
  'uv',
  'pipenv',
  'maven',
  'gradle',
  'go',
  'cargo',
  'bundler',
  'composer',
  'dotnet'
] as const

export type PackageManager = (typeof PACKAGE_MANAGERS)[number]

/** A package that a project asks for itself. Untrusted text. */
export interface DirectDependency {
  readonly name: string
  /** Left out where the file does not fix one. */
  readonly version?: string
}

/** A file of the workspace, a lock file or a manifest, that names a component. */
export interface Origin {
  /** Relative to the workspace. Untrusted text. */
  readonly path: string
  readonly manager: PackageManager
  /**
   * The projects of that file which ask for the component themselves: folders relative to the file's own, '' for
   * that one. Empty where only other packages need it. Sorted. Untrusted text.
   */
  readonly direct: readonly string[]
  /** Where nobody asks for it directly: the direct dependencies that bring it, nearest first, the first five. */
  readonly via: readonly DirectDependency[]
  /** The ranges in which other packages ask for it, where the file has them, sorted. Untrusted text. */
  readonly ranges?: readonly string[]
}

/**
 * Whose step it is. `project`: a file of the workspace names the package, and its package manager can move it.
 * `layer`: the package came with a layer that others publish. `image`: it came with the image that the user's own
 * is built upon. `runtime`: it is the runtime itself. `unknown`: the user's own artifact, but no file of the
 * workspace tells how the package came there.
 */
export type FixOwner =
  | {
      readonly kind: 'project'
      readonly manager: PackageManager
      /** Lock files or manifests, sorted; at least one. Untrusted text. */
      readonly manifests: readonly string[]
      /** The direct dependencies that bring the package; empty where the project asks for it itself. */
      readonly via: readonly DirectDependency[]
    }
  | {
      readonly kind: 'layer'
      /** ARNs, sorted. */
      readonly layers: readonly ArtifactId[]
      /** Who publishes them, where the account is that of a well-known publisher. */
      readonly publisher?: string
    }
  | {
      readonly kind: 'image'
      /** The image that it was built from, as its labels name it. Untrusted text. */
      readonly base?: string
    }
  | { readonly kind: 'runtime' }
  | { readonly kind: 'unknown' }

/** How a step is done. */
export interface Remedy {
  /**
   * A command for a shell, to be run beside each of the owner's manifests. Every word of it was held against what
   * its package manager accepts as a name or a version, so that nothing foreign can act in a shell.
   */
  readonly command?: string
  /** What to write by hand first, or alone where there is no command. */
  readonly edit?: {
    /** A file name beside the manifest: `package.json`. Untrusted text. */
    readonly file: string
    /** A line of it: `urllib3==1.26.18`. Checked as the command is. */
    readonly line: string
  }
}

/**
 * One step of the fix plan: a package of one owner, whatever functions and versions it is there in, and the version
 * to go to. Or a runtime. Findings that are ignored do not count.
 */
export interface Fix {
  /** The package, or the runtime: `lodash`, `nodejs18.x`. Untrusted text. */
  readonly name: string
  /** Empty for a runtime. */
  readonly ecosystem: string
  /** The components that take this step, in the order of `from`. Empty for a runtime. */
  readonly purls: readonly string[]
  /** The versions that are there, lowest first. Empty for a runtime. */
  readonly from: readonly string[]
  /**
   * The version to go to: the lowest that clears all findings, without a major step where that clears any. Left out
   * where no fix is known.
   */
  readonly to?: string
  /** Number of findings that go away with `to`; 0 without it. */
  readonly clears: number
  /** Number of findings that call for the step. */
  readonly findings: number
  /** Ids of the findings that stay with `to`, sorted. */
  readonly stays: readonly string[]
  /** A major step that clears more than `to` does. */
  readonly beyond?: { readonly to: string; readonly clears: number }
  /** Whether `to` itself is a major step for one of the versions that are there. */
  readonly major?: true
  readonly owner: FixOwner
  readonly remedy?: Remedy
  /** The artifacts that carry it and have a finding because of it, sorted. */
  readonly artifacts: readonly ArtifactId[]
  /** The functions that run one of these artifacts, as code or as a layer, sorted. Untrusted text. */
  readonly functions: readonly string[]
}
