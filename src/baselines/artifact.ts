import { NotAnArchive, openZipBytes, type ZipEntry, type ZipFile } from '../archives/index.js'
import type { BaseArtifact } from '../model/index.js'
import { readBaseline, type Baseline } from '../policy/index.js'
import { MAX_REPORT } from './report-file.js'

/** The name under which the Action writes its JSON report. */
const REPORT = 'report.json'

/** The artifact is to hold a handful of reports; nobody looks for one among more files than this. */
const MAX_ENTRIES = 10_000

/**
 * Takes the JSON report out of an artifact and leaves the rest unread. The artifact was written by whoever could
 * start a run on the base branch: it is no more trusted than a file.
 * @throws Error with half a sentence
 */
export function reportIn({ content, of }: BaseArtifact, name: string): Baseline {
  return readBaseline(Buffer.from(contentOf(content)).toString('utf8'), `artifact:${name} (${of})`)
}

function contentOf(content: Uint8Array): Uint8Array {
  // Since upload-artifact 7 a single file can be uploaded as it is.
  if (content[0] !== 0x50 || content[1] !== 0x4b) return content
  const zip = open(content)
  try {
    return readFrom(zip)
  } finally {
    zip.close()
  }
}

function open(content: Uint8Array): ZipFile {
  try {
    return openZipBytes(content)
  } catch (error) {
    throw error instanceof NotAnArchive ? new Error('is no whole zip') : error
  }
}

/** The report at the top of it, else the only one below. */
function readFrom(zip: ZipFile): Uint8Array {
  const below = []
  let seen = 0
  for (const entry of zip.entries()) {
    if ((seen += 1) > MAX_ENTRIES) throw new Error('has more files than any report')
    if (entry.isDirectory) continue
    if (entry.name === REPORT) return contentIn(zip, entry)
    if (entry.name.endsWith(`/${REPORT}`)) below.push(entry)
  }
  const [only, ...others] = below
  if (!only) throw new Error(`holds no ${REPORT}`)
  if (others.length > 0) throw new Error(`holds more than one ${REPORT}; upload one report under this name`)
  return contentIn(zip, only)
}

function contentIn(zip: ZipFile, entry: ZipEntry): Uint8Array {
  if (entry.size > MAX_REPORT) throw new Error('is too large for a report')
  return zip.read(entry, MAX_REPORT)
}
