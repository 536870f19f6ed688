import type { ModulePath } from '../module-path.js'
import type { LegalName } from './legal.js'
import type { InlinedManifest } from './manifests.js'
import type { Bundler } from './marks.js'

/** A module of an installed package that the text of a script names. */
export interface ModuleMention {
  readonly path: ModulePath
  /** The package whose own prebuilt bundle names it; the repository's lock file does not apply there. */
  readonly inside?: string
}

export interface ManifestMention extends InlinedManifest {
  /** The module that it is, where the script tells. */
  readonly path?: ModulePath
}

/** What the text of one script tells about where it comes from. */
export interface Script {
  /** In bytes, without a source map that is part of it. */
  readonly size: number
  /** The bundler whose traces stand at the top, or are the most telling. */
  readonly bundler: Bundler | undefined
  /** Whether there is any trace of modules having been joined. */
  readonly joined: boolean
  /** Whether most of it stands on few lines. */
  readonly minified: boolean
  /** Whether there is code at all, not just data. */
  readonly code: boolean
  /** Whether every module that is in it is named in it. */
  readonly complete: boolean
  readonly modules: readonly ModuleMention[]
  readonly manifests: readonly ManifestMention[]
  readonly legal: readonly LegalName[]
  /** What it loads from outside, as written: `@aws-sdk/client-s3`, `node:fs`, `./other.js`. */
  readonly requires: ReadonlySet<string>
  /** The last `sourceMappingURL`; undefined where there is none. It may be a data URL: then it is where that stands. */
  readonly map: { readonly url: string } | { readonly start: number; readonly end: number } | undefined
}
