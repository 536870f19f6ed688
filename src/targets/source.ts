import type { Limits } from '../archives/index.js'
import type { Artifact, ArtifactId } from '../model/index.js'
import type { Target } from './target.js'
import { openTarget } from './open.js'

/** Something that is opened as one artifact when its turn comes, wherever it is. */
export interface ArtifactSource {
  readonly id: ArtifactId
  /**
   * The caller closes `files`.
   * @returns undefined where a notice that is given elsewhere says why there is nothing
   * @throws Error with one clear sentence when it is no readable archive
   */
  open(limits: Limits): Artifact | Promise<Artifact | undefined>
  /** Called after the artifact was closed, if it was opened. */
  release?(): void
}

/** A file or folder of this machine. */
export function onDisk(target: Target): ArtifactSource {
  return { id: target.id, open: (limits) => openTarget(target, limits) }
}
