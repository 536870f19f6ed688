import type { ArtifactId, Component, Confidence, Evidence, FileTree, How, Project } from '../model/index.js'

/** A package as one cataloger saw it in one tree; the runner adds where the tree lies. */
export interface Sighting extends Pick<Component, 'purl' | 'name' | 'version' | 'ecosystem'> {
  /** Inside the tree that the cataloger was given. */
  readonly path: string
  /** Overrides the cataloger's own `how` (a vendored copy is `bundled`). */
  readonly how?: How
  readonly bundledIn?: Evidence['bundledIn']
  /** Without it: `exact`. */
  readonly confidence?: Confidence
  readonly files?: Evidence['files']
}

/** Something that a cataloger recognised but could not name; the runner makes it a notice. */
export interface Gap {
  /** Inside the tree that the cataloger was given. */
  readonly path: string
  /** A sentence that is the same for all files in the same trouble: the runner folds equal ones. */
  readonly gap: string
  /** May a package be missing from the inventory because of it? */
  readonly incomplete: boolean
  /** All that is missing is whose the file is: nothing is, where the user says that it is their own. */
  readonly nameless?: true
}

/** A package of a system that installed a file. */
export interface SystemPackage {
  readonly name: string
  /** Whether it is the distribution's own, so that its advisories speak for what is in it. */
  readonly official: boolean
}

/** A file that a package of a system installed. */
export interface OwnedFile {
  /** In the tree. */
  readonly path: string
  readonly owner: SystemPackage
}

/** What the packages of an artifact's system installed. */
export interface SystemFiles {
  /**
   * The package that a file belongs to; undefined where none has it.
   * @param path in the artifact's own tree, not in an archive inside it
   */
  ownerOf(path: string): SystemPackage | undefined
}

/** What is known beside the files of an artifact. */
export interface Surroundings {
  readonly artifact: ArtifactId
  /** Left out where the artifact is no system. */
  readonly system?: SystemFiles
  /** The workspace that it may have been built from. */
  readonly project: Project
}

/**
 * Recognises the packages of one ecosystem in built artifacts.
 *
 * To add one: a file in this folder (or a folder, where it needs helpers), a line in `index.ts`, a folder
 * in `__tests__/fixtures/catalogers`.
 */
export interface Cataloger {
  /** The file's name without its ending; stands in each evidence. */
  readonly id: string
  readonly how: How
  /** Decides on the path alone, without reading; called for every file of every tree. */
  wants(path: string): boolean
  /**
   * Decides on the first bytes, for what cannot be told by its name: programs have any name. Asked about
   * files whose name does not already say that they are something else, and that are not tiny.
   * @param head 64 bytes
   */
  wantsContent?(head: Uint8Array, path: string): boolean
  /** Asks this one only about files that no other cataloger recognised by their content. */
  readonly onlyUnclaimed?: boolean
  /**
   * Reads what it needs of `tree` and says which packages are there. Throw to turn the file into one
   * incomplete notice: a sentence that says what could not be understood, without quoting what was read
   * (an `UnreadableEntry` may just pass through). Give a `Gap` where only a part was not understood.
   * @param path one that `wants` or `wantsContent` accepted
   * @param tree the artifact, or an archive nested in it
   * @param archive the path of that archive inside the artifact (`lib/a.jar`, `b.zip!/lib/a.jar`); '' for
   * the artifact itself
   * @param around what is known beside the files; without it, there is nothing beside them
   * @returns undefined for a file that turned out to be nothing that this cataloger knows
   */
  catalog(
    path: string,
    tree: FileTree,
    archive: string,
    around?: Surroundings
  ): readonly (Sighting | Gap)[] | undefined
  /**
   * Of the lists of a system's packages: which files each of them installed. Throws as `catalog`.
   * @param path one that `wants` accepted
   * @param tree of a root file system
   */
  owns?(path: string, tree: FileTree): Iterable<OwnedFile>
}
