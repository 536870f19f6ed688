import { UnreadableEntry, messageOf, type Artifact, type Notice, type SecretSearch } from '../model/index.js'

/** Of one file; what is larger is no source or setting. Bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024
/** Of all artifacts together: they lie on disk twice while secrets are looked for. Bytes. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024
/** By which a program is told from a text. Bytes. */
const HEAD_BYTES = 4096

/** What was laid out so far. */
export interface LaidOut {
  bytes: number
}

/**
 * Writes the text files of an artifact into the search's own folder, where trivy can see them. Programs and pictures
 * stay behind; so do files of archives inside the artifact.
 * @returns what could not be laid out
 */
export function layOut(
  artifact: Artifact,
  folder: string,
  search: SecretSearch,
  so: LaidOut
): readonly Notice[] {
  const { id, files } = artifact
  const failures: string[] = []
  for (const path of files.paths) {
    try {
      const size = files.size(path)
      if (size === 0 || size > MAX_FILE_BYTES || files.read(path, HEAD_BYTES).includes(0)) continue
      if (so.bytes + size > MAX_BYTES) {
        return [gap(id, `only the first ${MAX_BYTES / 1024 ** 3} GiB were searched for secrets`)]
      }
      so.bytes += size
      search.put(`${folder}/${path}`, files.read(path))
    } catch (error) {
      // What cannot be read has been told of by the tree itself.
      if (!(error instanceof UnreadableEntry)) failures.push(`${path}: ${messageOf(error)}`)
    }
  }
  if (failures.length === 0) return []
  const [first = ''] = failures
  const rest = failures.length === 1 ? '' : ` and ${failures.length - 1} more`
  return [gap(id, `was not searched for secrets as a whole: ${first}${rest}`)]
}

function gap(subject: string, message: string): Notice {
  return { stage: 'inspect', subject, message, incomplete: true }
}
