import type { ArchiveProblemCode, Severity, TreeProblem } from '../model/index.js'
import { ARCHIVE_PROBLEMS } from '../model/index.js'
import { shownName } from './shown-name.js'

interface Kind {
  readonly code: ArchiveProblemCode
  readonly severity?: Severity
  readonly incomplete: boolean
  /** What is the matter with one entry; goes on after its name. */
  readonly one: string
  /** The same of several entries; goes on after their number. */
  readonly many: string
}

/**
 * Everything that can be irregular, from the most to the least specific of each code. Whatever keeps content
 * from being seen is `incomplete` or at least `high`, so that an archive cannot pass by hiding something.
 */
const KINDS = {
  'unsafe-name': {
    code: 'unsafe-path',
    severity: 'high',
    incomplete: true,
    one: 'has a name that leads out of the archive or that no file can have; it was refused',
    many: 'entries have names that lead out of the archive or that no file can have; they were refused'
  },
  'same-twice': {
    code: 'duplicate-entry',
    severity: 'low',
    incomplete: false,
    one: 'is in the archive more than once, with the same content',
    many: 'entries are in the archive more than once, with the same content'
  },
  'different-twice': {
    code: 'duplicate-entry',
    severity: 'low',
    incomplete: true,
    one: 'is in the archive more than once with different content; only the last copy was looked at',
    many: 'entries are in the archive more than once with different content; only the last copies were looked at'
  },
  'twice-in-layer': {
    code: 'duplicate-entry',
    severity: 'low',
    incomplete: false,
    one: 'is in one layer more than once; the last copy is the one that runs',
    many: 'files are in one layer more than once; the last copies are those that run'
  },
  'same-path': {
    code: 'name-clash',
    severity: 'low',
    incomplete: true,
    one: 'is what the names of several entries come to; only the last of them was looked at',
    many: 'paths are what the names of several entries come to; only the last of them were looked at'
  },
  'file-and-folder': {
    code: 'name-clash',
    severity: 'low',
    incomplete: false,
    one: 'is a file and a folder at once',
    many: 'paths are a file and a folder at once'
  },
  'case-clash': {
    code: 'name-clash',
    severity: 'low',
    incomplete: false,
    one: 'differs from another name only in upper and lower case',
    many: 'names differ from others only in upper and lower case'
  },
  'header-differs': {
    code: 'header-mismatch',
    severity: 'high',
    incomplete: false,
    one: 'is described differently by the directory and by its own header',
    many: 'entries are described differently by the directory and by their own headers'
  },
  'other-name': {
    code: 'header-mismatch',
    severity: 'high',
    incomplete: false,
    one: 'carries a second name, which some programs use instead',
    many: 'entries carry a second name, which some programs use instead'
  },
  'two-readings': {
    code: 'header-mismatch',
    severity: 'high',
    incomplete: true,
    one: 'can be read as different archives',
    many: 'archives can each be read as different archives'
  },
  'wrong-count': {
    code: 'header-mismatch',
    severity: 'high',
    incomplete: false,
    one: 'declares another number of entries than its directory has',
    many: 'archives declare another number of entries than their directories have'
  },
  overlap: {
    code: 'overlapping-entries',
    severity: 'high',
    incomplete: true,
    one: 'has entries that share the same bytes, as archive bombs do; nothing in it was read',
    many: 'archives have entries that share the same bytes, as archive bombs do; nothing in them was read'
  },
  'hidden-entries': {
    code: 'hidden-data',
    severity: 'medium',
    incomplete: true,
    one: 'holds an entry that its directory does not list',
    many: 'archives hold entries that their directories do not list'
  },
  'hidden-bytes': {
    code: 'hidden-data',
    severity: 'medium',
    incomplete: false,
    one: 'holds bytes that belong to no entry',
    many: 'archives hold bytes that belong to no entry'
  },
  'folder-with-data': {
    code: 'hidden-data',
    severity: 'medium',
    incomplete: true,
    one: 'is a folder by its name but has content',
    many: 'entries are folders by their names but have content'
  },
  'hidden-behind-data': {
    code: 'hidden-data',
    severity: 'medium',
    incomplete: true,
    one: 'could not be read',
    many: 'entries could not be read because bytes follow the end of their data'
  },
  'size-differs': {
    code: 'size-mismatch',
    severity: 'high',
    incomplete: true,
    one: 'has another size than it declares; its content is not trusted',
    many: 'entries have another size than they declare; their content is not trusted'
  },
  'checksum-differs': {
    code: 'checksum-mismatch',
    severity: 'high',
    incomplete: true,
    one: 'does not match its checksum; its content is not trusted',
    many: 'entries do not match their checksums; their content is not trusted'
  },
  encrypted: {
    code: 'unreadable-entry',
    incomplete: true,
    one: 'is encrypted; its content was not seen',
    many: 'entries are encrypted; their content was not seen'
  },
  'unknown-method': {
    code: 'unreadable-entry',
    incomplete: true,
    one: 'is compressed with a method that is not supported; its content was not seen',
    many: 'entries are compressed with methods that are not supported; their content was not seen'
  },
  damaged: {
    code: 'unreadable-entry',
    incomplete: true,
    one: 'could not be read',
    many: 'entries could not be read'
  },
  'sparse-file': {
    code: 'unreadable-entry',
    incomplete: true,
    one: 'is stored without its holes, as a sparse file, which is not supported; its content was not seen',
    many: 'files are stored without their holes, as sparse files, which is not supported; their content was not seen'
  },
  'broken-layer': {
    code: 'unreadable-entry',
    severity: 'high',
    incomplete: true,
    one: 'has a layer that could not be read to its end; what came before stands',
    many: 'images have layers that could not be read to their ends'
  },
  'foreign-layer': {
    code: 'unreadable-entry',
    incomplete: true,
    one: 'has a layer that is kept elsewhere or cannot be read; what is in it was not seen',
    many: 'images have layers that are kept elsewhere or cannot be read'
  },
  'special-file': {
    code: 'unreadable-entry',
    incomplete: false,
    one: 'is neither a file nor a folder nor a link; it was skipped',
    many: 'paths are neither files nor folders nor links; they were skipped'
  },
  'link-out': {
    code: 'escaping-link',
    severity: 'medium',
    incomplete: false,
    one: 'is a link that leads out of the archive; it was not followed',
    many: 'links lead out of the archive; they were not followed'
  },
  'hard-link-nowhere': {
    code: 'escaping-link',
    severity: 'medium',
    incomplete: true,
    one: 'is a hard link to something that is not in the image; it was not followed',
    many: 'hard links lead to something that is not in the image; they were not followed'
  },
  'link-out-of-folder': {
    code: 'escaping-link',
    severity: 'medium',
    incomplete: true,
    one: 'is a link that leads out of the folder; what it leads to was not looked at',
    many: 'links lead out of the folder; what they lead to was not looked at'
  },
  'link-loop': {
    code: 'escaping-link',
    severity: 'medium',
    incomplete: false,
    one: 'is a link that leads to itself or through too many others; it was not followed',
    many: 'links lead to themselves or through too many others; they were not followed'
  },
  bomb: {
    code: 'budget-exceeded',
    severity: 'high',
    incomplete: true,
    one: 'would grow out of all proportion when it is unpacked; it was not read',
    many: 'entries would grow out of all proportion when they are unpacked; they were not read'
  },
  'entry-too-large': {
    code: 'budget-exceeded',
    incomplete: true,
    one: 'is larger than the limit for one file; it was not read',
    many: 'entries are larger than the limit for one file; they were not read'
  },
  'all-too-large': {
    code: 'budget-exceeded',
    incomplete: true,
    one: 'was not read because the limit for all content together is used up',
    many: 'entries were not read because the limit for all content together is used up'
  },
  'too-many-entries': {
    code: 'budget-exceeded',
    incomplete: true,
    one: 'has more entries than the limit; the rest was not looked at',
    many: 'archives have more entries than the limit; the rest was not looked at'
  },
  'all-too-many-entries': {
    code: 'budget-exceeded',
    incomplete: true,
    one: 'was not looked at to its end because the limit for the entries of all archives together is used up',
    many: 'archives were not looked at to their end because the limit for the entries of all archives together is used up'
  },
  'too-deep': {
    code: 'budget-exceeded',
    incomplete: true,
    one: 'lies deeper than the limit for archives in archives; it was not opened',
    many: 'archives lie deeper than the limit for archives in archives; they were not opened'
  },
  'not-deployable': {
    code: 'budget-exceeded',
    incomplete: false,
    one: 'is too large unpacked; Lambda cannot deploy it as a zip',
    many: 'archives are too large unpacked; Lambda cannot deploy them as zips'
  }
} as const satisfies Record<string, Kind>

export type ProblemKind = keyof typeof KINDS

/** Notes a problem. `path` is '' for the archive as a whole; `detail` stands in brackets behind the text. */
export type ArchiveReport = (kind: ProblemKind, path: string, detail?: string) => void

/** The text of one problem as it goes on after the entry's name. */
export function reasonOf(kind: ProblemKind, detail?: string): string {
  return detail ? `${KINDS[kind].one} (${detail})` : KINDS[kind].one
}

const NAMED = 3

/**
 * Collects the problems of one tree, and passes them on to the tree around it. The same problem of the
 * same entry counts once, however often it is met. Up to three entries with the same kind of problem are
 * reported one by one, more of them as one problem that names the first three.
 */
export class ProblemLog {
  readonly #entries = new Map<ProblemKind, Map<string, string | undefined>>()
  readonly #passOn: ArchiveReport | undefined

  constructor(passOn?: ArchiveReport) {
    this.#passOn = passOn
  }

  readonly add: ArchiveReport = (kind, path, detail) => {
    const known = this.#entries.get(kind) ?? new Map<string, string | undefined>()
    this.#entries.set(kind, known)
    if (!known.has(path)) known.set(path, detail)
    this.#passOn?.(kind, path, detail)
  }

  /** The log of an archive inside this one. */
  nested(path: string): ProblemLog {
    return new ProblemLog((kind, inner, detail) => {
      this.add(kind, inner === '' ? path : `${path}!/${inner}`, detail)
    })
  }

  /** Sorted by code, kind and path: the order in which they were met does not show. */
  list(): readonly TreeProblem[] {
    const kinds = [...this.#entries.keys()].sort(
      (a, b) =>
        ARCHIVE_PROBLEMS.indexOf(KINDS[a].code) - ARCHIVE_PROBLEMS.indexOf(KINDS[b].code) || order(a, b)
    )
    return kinds.flatMap((kind) => summarise(kind, this.#entries.get(kind) ?? new Map()))
  }
}

function summarise(kind: ProblemKind, entries: ReadonlyMap<string, string | undefined>): TreeProblem[] {
  const { code, incomplete, many, ...rest } = KINDS[kind]
  const rating = 'severity' in rest ? { severity: rest.severity } : {}
  const paths = [...entries.keys()].sort(order)
  if (paths.length <= NAMED) {
    return paths.map((path) => {
      const reason = reasonOf(kind, entries.get(path))
      const message = path === '' ? `It ${reason}` : reason
      return { code, kind, path, message, ...rating, incomplete }
    })
  }
  const names = paths
    .slice(0, NAMED)
    .map((path) => shownName(path) || '(the archive)')
    .join(', ')
  const message = `${paths.length} ${many}: ${names} and ${paths.length - NAMED} more`
  return [{ code, kind, path: '', message, ...rating, incomplete }]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
