import type { Component, Evidence, FileTree, How } from '../model/index.js'

/** A package as one cataloger saw it in one tree; the runner adds where the tree lies. */
export interface Sighting extends Pick<Component, 'purl' | 'name' | 'version' | 'ecosystem'> {
  /** Inside the tree that the cataloger was given. */
  readonly path: string
  /** Overrides the cataloger's own `how` (a vendored copy is `bundled`). */
  readonly how?: How
  readonly bundledIn?: Evidence['bundledIn']
}

/**
 * Recognises the packages of one ecosystem in built artifacts.
 *
 * To add one: a file in this folder, a line in `index.ts`, a folder in `__tests__/fixtures/catalogers`.
 */
export interface Cataloger {
  /** The file's name without its ending; stands in each evidence. */
  readonly id: string
  readonly how: How
  /** Decides on the path alone, without reading; called for every file of every tree. */
  wants(path: string): boolean
  /**
   * Reads what it needs of `tree` and says which packages are there. Throw to turn the file into one
   * notice: a sentence that says what could not be understood (an `UnreadableEntry` may just pass through).
   * @param path one that `wants` accepted
   * @param tree the artifact, or an archive nested in it
   */
  catalog(path: string, tree: FileTree): readonly Sighting[]
}
