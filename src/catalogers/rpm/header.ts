import { fieldsOf, Malformed } from '../executable/fields.js'

/** An installed package as rpm records it. Untrusted text; '' for what is not recorded. */
export interface RpmPackage {
  readonly name: string
  readonly version: string
  readonly release: string
  /** 0 where none is recorded, which means the same. */
  readonly epoch: number
  readonly architecture: string
  readonly vendor: string
  /** File name of the source package: `bash-5.2.15-1.amzn2023.src.rpm`. */
  readonly source: string
}

/** Source: rpm, `include/rpm/rpmtag.h`. */
const TAGS = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  architecture: 1022,
  source: 1044
}

/** As in `TAGS`; the full path of a file is its folder, by its number, and its name. */
const FILE_TAGS = { folderOfFile: 1116, fileName: 1117, folder: 1118 }

/**
 * Reads a package's header as it lies in the database: two numbers, an index of 16 bytes for each tag, and the
 * values that the index points to; all numbers are big-endian.
 * Source: rpm, `docs/manual/format_header.md`.
 * @throws Malformed when it is cut off
 */
export function parseHeader(blob: Buffer): RpmPackage {
  const values = valuesOf(blob)
  const text = (tag: number) => values.texts(tag, TYPE_STRING)[0] ?? ''
  return {
    name: text(TAGS.name),
    version: text(TAGS.version),
    release: text(TAGS.release),
    epoch: values.numbers(TAGS.epoch)[0] ?? 0,
    architecture: text(TAGS.architecture),
    vendor: text(TAGS.vendor),
    source: text(TAGS.source)
  }
}

/**
 * The full paths of the files that a package installed.
 * @throws Malformed when the header is cut off, or a file is in a folder that is not listed
 */
export function fileNames(blob: Buffer): readonly string[] {
  const values = valuesOf(blob)
  const folders = values.texts(FILE_TAGS.folder, TYPE_STRING_ARRAY)
  const names = values.texts(FILE_TAGS.fileName, TYPE_STRING_ARRAY)
  const folderOf = values.numbers(FILE_TAGS.folderOfFile)
  return names.map((name, index) => {
    const folder = folders[folderOf[index] ?? -1]
    if (folder === undefined) throw new Malformed('has a file in no folder')
    return folder + name
  })
}

const HEAD = 8
const ENTRY = 16
const LONGEST_TEXT = 4096

/** The largest packages have some fifty thousand files. */
const MOST_VALUES = 500_000

const TYPE_INT32 = 4
const TYPE_STRING = 6
const TYPE_STRING_ARRAY = 8

/** What a header has under its tags; nothing under a tag of another type, or that is not there. */
interface Values {
  numbers(tag: number): readonly number[]
  texts(tag: number, type: number): readonly string[]
}

function valuesOf(blob: Buffer): Values {
  const fields = fieldsOf(blob, false, 4)
  const data = HEAD + fields.u32(0) * ENTRY
  if (data + fields.u32(4) > blob.length) throw new Malformed('ends too early')
  const entries = new Map<string, { place: number; count: number }>()
  for (let at = HEAD; at < data; at += ENTRY) {
    const key = `${fields.u32(at)} ${fields.u32(at + 4)}`
    const count = fields.u32(at + 12)
    if (count > MOST_VALUES) throw new Malformed('holds too many values')
    if (!entries.has(key)) entries.set(key, { place: data + fields.u32(at + 8), count })
  }
  return {
    numbers(tag) {
      const { place, count } = entries.get(`${tag} ${TYPE_INT32}`) ?? NOTHING
      return Array.from({ length: count }, (_, index) => fields.u32(place + index * 4))
    },
    texts(tag, type) {
      const { place, count } = entries.get(`${tag} ${type}`) ?? NOTHING
      const texts: string[] = []
      for (let at = place; texts.length < count;) {
        const end = blob.indexOf(0, at)
        if (end < 0) throw new Malformed('ends too early')
        texts.push(blob.toString('utf8', at, Math.min(end, at + LONGEST_TEXT)))
        at = end + 1
      }
      return texts
    }
  }
}

const NOTHING = { place: 0, count: 0 }
