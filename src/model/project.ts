import type { FileTree } from './artifact.js'

/** A small file of the workspace, read when somebody asks for it. */
export interface ProjectFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** @throws Error when it cannot be read, or is too large for what it should be */
  read(): Uint8Array
}

/**
 * The source tree that artifacts were built from, as far as it is at hand: it knows versions that a bundle
 * no longer tells. Nothing in it is evidence that a package is in an artifact.
 */
export interface Project {
  /** Lock files and manifests of all package managers that we know, sorted by path; none below `node_modules`. */
  readonly files: readonly ProjectFile[]
  /** Folders that hold a `node_modules`, relative to the workspace; '' for the workspace itself. Sorted. */
  readonly installs: readonly string[]
  /** Names in a folder below `node_modules` or `.yarn`; none where there is no such folder. */
  list(folder: string): readonly string[]
  /**
   * Opens a package's folder below `node_modules`, or an archive below `.yarn`. The caller closes it.
   * @returns undefined where there is none
   */
  open(path: string): FileTree | undefined
}

/** For when there is nothing but the artifact. */
export const NO_PROJECT: Project = { files: [], installs: [], list: () => [], open: () => undefined }
