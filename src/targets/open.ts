import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { openDirectoryTree, openFileTree, openZipTree, type Limits } from '../archives/index.js'
import type { Artifact, FileTree } from '../model/index.js'
import type { Target } from './target.js'
import { looksLikeLayer } from './layout.js'

const CHUNK_BYTES = 1 << 20

/**
 * Opens one target. The caller closes `files`.
 * @throws Error with one clear sentence when it is no readable archive
 */
export function openTarget(target: Target, limits: Limits): Artifact {
  if (target.directory) return openDirectory(target, limits)
  const files = isJavaArchive(target.id)
    ? openFileTree(target.absolute, limits)
    : openZipTree(target.absolute, limits)
  return {
    id: target.id,
    kind: target.layer || looksLikeLayer(files.paths) ? 'layer' : 'zip',
    digest: `sha256:${hashFile(target.absolute)}`,
    size: statSync(target.absolute).size,
    files
  }
}

function openDirectory(target: Target, limits: Limits): Artifact {
  const files = openDirectoryTree(target.absolute, limits)
  return {
    id: target.id,
    kind: target.layer || looksLikeLayer(files.paths) ? 'layer' : 'directory',
    digest: `listing-sha256:${hashListing(files)}`,
    size: files.paths.reduce((sum, path) => sum + files.size(path), 0),
    files
  }
}

/** A jar is a package as well as an archive, so it is kept whole: a tree of one file. */
function isJavaArchive(path: string): boolean {
  return /\.(jar|war|ear)$/i.test(path)
}

function hashFile(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Names and sizes only: hashing every byte of a folder would read far more than the scan needs. */
function hashListing(files: FileTree): string {
  const hash = createHash('sha256')
  for (const path of [...files.paths].sort()) hash.update(`${path}\0${files.size(path)}\n`)
  return hash.digest('hex')
}
