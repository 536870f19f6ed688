import type { FileTree } from '../../model/index.js'
import { lines, readText } from '../metadata/text.js'
import type { DebianPackage } from './status.js'

/**
 * The files of one package: by dpkg's list of them, else by the checksums, which images without dpkg keep beside
 * the package's status.
 * Source: dpkg, `lib/dpkg/db-fsys-files.c`; GoogleContainerTools/distroless.
 * @param path of the status file that names the package
 * @throws Error when a list is too large
 */
export function* filesOf(
  { name, architecture }: DebianPackage,
  path: string,
  tree: FileTree
): Generator<string> {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const stems = path.endsWith('/status')
    ? [`${folder}/info/${name}`, `${folder}/info/${name}:${architecture}`]
    : [path]
  const files = stems.flatMap((stem) => [`${stem}.list`, `${stem}.md5sums`])
  const list = files.find((file) => tree.has(file))
  if (list === undefined) return
  for (const line of lines(readText(tree, list, MAX_BYTES))) {
    const file = list.endsWith('.list') ? line : line.replace(CHECKSUM, '')
    if (file !== '' && file.length <= LONGEST_PATH) yield file
  }
}

/** The largest packages have some fifty thousand files. */
const MAX_BYTES = 16 * 1024 * 1024
const LONGEST_PATH = 4096

const CHECKSUM = /^[0-9a-f]{32} [ *]/
