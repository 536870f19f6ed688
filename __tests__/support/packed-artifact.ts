import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AdmZip from 'adm-zip'
import { isJavaArchiveName, openFileTree, openZipTree } from '../../src/archives/index.js'
import type { Limits } from '../../src/archives/index.js'
import type { Artifact } from '../../src/model/index.js'

/** Paths and what is there: text, bytes, or an archive with paths of its own. */
export interface Contents {
  readonly [path: string]: string | Uint8Array | Contents
}

/** Writes a zip archive; the same contents always give the same bytes. */
export function packZip(contents: Contents): Buffer {
  const zip = new AdmZip()
  for (const [path, content] of Object.entries(contents)) {
    const entry = zip.addFile(path, bytesOf(content))
    entry.header.time = new Date(2000, 0, 1)
  }
  return zip.toBuffer()
}

/**
 * Packs contents as a build would and opens them with the real reader: a zip, or, when there is nothing but
 * one jar, that jar. The artifact is on disk only while `use` runs.
 */
export function withArtifact<T>(contents: Contents, use: (artifact: Artifact) => T, limits?: Limits): T {
  const [[only = '', content] = [], ...more] = Object.entries(contents)
  const isJar = more.length === 0 && isJavaArchiveName(only) && content !== undefined
  const id = isJar ? only : 'function.zip'
  return withFile(id, isJar ? bytesOf(content) : packZip(contents), (path) => {
    const files = isJar ? openFileTree(path, limits) : openZipTree(path, limits)
    try {
      return use({ id, kind: 'zip', digest: 'sha256:0', size: 0, files })
    } finally {
      files.close()
    }
  })
}

/** The same for a file whose bytes are given. */
export function withZipBytes<T>(bytes: Uint8Array, use: (artifact: Artifact) => T, limits?: Limits): T {
  return withFile('function.zip', bytes, (path) => {
    const files = openZipTree(path, limits)
    try {
      return use({ id: 'function.zip', kind: 'zip', digest: 'sha256:0', size: bytes.length, files })
    } finally {
      files.close()
    }
  })
}

function withFile<T>(name: string, bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'packed-artifact-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bytesOf(content: string | Uint8Array | Contents): Buffer {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? Buffer.from(content) : packZip(content)
}
