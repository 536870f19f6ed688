import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openFileTree, openZipTree, type Limits } from '../../archives/index.js'
import type { Artifact, ArtifactKind, FetchedFile } from '../../model/index.js'

/** Code that was fetched, open for reading. */
export interface OpenFetched {
  readonly artifact: Artifact
  /** Removes the file; to be called when the artifact was closed. */
  release(): void
}

/**
 * Opens what was fetched. A jar that was deployed as it is stays a jar: a package as well as an archive.
 * @throws Error with one sentence when it is no readable archive; the file is gone then
 */
export function openFetched(
  id: string,
  kind: ArtifactKind,
  file: FetchedFile,
  runtime: string | undefined,
  limits: Limits
): OpenFetched {
  const facts = {
    id,
    kind,
    digest: `sha256:${Buffer.from(file.sha256, 'base64').toString('hex')}`,
    size: file.size
  }
  const jar = join(`${file.path}.d`, 'function.jar')
  const release = (): void => {
    rmSync(`${file.path}.d`, { recursive: true, force: true })
    file.remove()
  }
  try {
    const files = openZipTree(file.path, limits)
    if (runtime?.startsWith('java') !== true || !files.has('META-INF/MANIFEST.MF'))
      return { artifact: { ...facts, files }, release }
    files.close()
    mkdirSync(`${file.path}.d`, { mode: 0o700 })
    renameSync(file.path, jar)
    return { artifact: { ...facts, files: openFileTree(jar, limits) }, release }
  } catch (error) {
    release()
    throw error
  }
}
