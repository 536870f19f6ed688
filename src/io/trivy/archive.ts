import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Http } from '../../model/index.js'
import type { ReleaseArchive } from './releases.js'

/** The archive of 0.75.0 has 48 MiB, the program 160 MiB. */
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024
const MAX_PROGRAM_BYTES = 1024 * 1024 * 1024
const DOWNLOAD_MS = 10 * 60_000

const RELEASES = 'https://github.com/aquasecurity/trivy/releases/download'

/**
 * The archive from a cache folder that others may write to: it counts only while its digest is right.
 * @returns undefined where there is none, or another file in its place
 */
export function cachedArchive(folder: string, archive: ReleaseArchive): Buffer | undefined {
  const path = pathIn(folder, archive)
  if (!existsSync(path) || statSync(path).size > MAX_ARCHIVE_BYTES) return undefined
  const bytes = readFileSync(path)
  return digestOf(bytes) === archive.sha256 ? bytes : undefined
}

/**
 * Fetches the archive, checks its digest before anything else is done with it, and keeps it.
 * @param mirror base URL in the place of GitHub's releases
 * @throws Error with one sentence
 */
export async function downloadArchive(
  folder: string,
  archive: ReleaseArchive,
  mirror: string | undefined,
  http: Http
): Promise<Buffer> {
  const { origin } = new URL(mirror ?? RELEASES)
  const url = `${mirror ?? RELEASES}/v${archive.version}/${archive.asset}`
  const { status, body } = await http(url, {
    maxBytes: MAX_ARCHIVE_BYTES,
    timeoutMs: DOWNLOAD_MS,
    mayGoTo: (to) => to.origin === origin || (mirror === undefined && isGitHubs(to))
  })
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  const bytes = Buffer.from(body)
  if (digestOf(bytes) !== archive.sha256) {
    throw new Error(`what ${url} answered is not trivy ${archive.version}: its SHA-256 is ${digestOf(bytes)}`)
  }
  keep(pathIn(folder, archive), bytes)
  return bytes
}

/**
 * Writes the program out of an archive whose digest was checked.
 * @throws Error when it is not in there as one regular file
 */
export function unpackProgram(archive: Buffer, path: string): void {
  const tar = gunzipSync(archive, { maxOutputLength: MAX_PROGRAM_BYTES })
  for (let offset = 0; offset + 512 <= tar.length && tar[offset] !== 0;) {
    const header = tar.subarray(offset, offset + 512)
    const name = textOf(header.subarray(0, 100))
    const size = Number.parseInt(textOf(header.subarray(124, 136)).trim(), 8)
    if (!Number.isSafeInteger(size) || size < 0) break
    const start = offset + 512
    const isFile = ['0', ''].includes(textOf(header.subarray(156, 157)))
    if (name === 'trivy' && isFile && start + size <= tar.length) {
      writeFileSync(path, tar.subarray(start, start + size), { mode: 0o700, flag: 'wx' })
      chmodSync(path, 0o700)
      return
    }
    offset = start + Math.ceil(size / 512) * 512
  }
  throw new Error('the archive of trivy holds no program of that name')
}

function isGitHubs({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && (hostname === 'github.com' || hostname.endsWith('.githubusercontent.com'))
}

/** A cache that cannot be written costs the next run a download, and this one nothing. */
function keep(path: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const part = `${path}.${process.pid}.part`
    writeFileSync(part, bytes)
    renameSync(part, path)
  } catch {
    return
  }
}

function pathIn(folder: string, { asset }: ReleaseArchive): string {
  return join(folder, 'lambda-scan-trivy', asset)
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Up to the first zero byte. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.toString('latin1', 0, end === -1 ? bytes.length : end)
}
