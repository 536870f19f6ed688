import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  ARCHIVE_PROBLEMS,
  UnreadableEntry,
  codeOf,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/archives/archive-names.ts
var JAVA = ["jar", "war", "ear", "par", "sar", "nar", "jpi", "hpi", "kar", "far", "lpkg"];
var OTHERS = ["zip", "whl", "egg", "pyz", "pex"];
function isArchiveName(path) {
  const extension = extensionOf(path);
  return JAVA.includes(extension) || OTHERS.includes(extension);
}
function isJavaArchiveName(path) {
  return JAVA.includes(extensionOf(path));
}
function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

// src/archives/budget.ts
var DEFAULT_LIMITS = {
  entries: 8e4,
  nestedFactor: 10,
  bytes: 1024 ** 3,
  entryBytes: 256 * 1024 ** 2,
  ratio: 200,
  ratioFloor: 1e7,
  depth: 8
};
var LAMBDA_UNZIPPED_BYTES = 262144e3;
var Budget = class _Budget {
  constructor(limits, depth = 0, totals = { entries: 0, bytes: 0 }) {
    this.limits = limits;
    this.depth = depth;
    this.#totals = totals;
  }
  limits;
  depth;
  #totals;
  #paid = /* @__PURE__ */ new Map();
  #nested = /* @__PURE__ */ new Map();
  #entries = 0;
  /** The budget of an archive inside this one: the same totals, one level deeper. */
  nested(path) {
    const budget = this.#nested.get(path) ?? new _Budget(this.limits, this.depth + 1, this.#totals);
    this.#nested.set(path, budget);
    return budget;
  }
  /** How many entries of this archive may be listed, those included that it has paid for before. */
  get entryAllowance() {
    return Math.min(this.limits.entries, this.#leftOverAll);
  }
  /** Which limit is met first, in the words of the log. */
  get entryLimit() {
    return this.#leftOverAll < this.limits.entries ? "all-too-many-entries" : "too-many-entries";
  }
  get #leftOverAll() {
    return this.limits.entries * this.limits.nestedFactor - this.#totals.entries + this.#entries;
  }
  /** To be called once the archive's entries have been listed, each time. */
  payForEntries(count) {
    this.#totals.entries += Math.max(0, count - this.#entries);
    this.#entries = Math.max(count, this.#entries);
  }
  /** Asks to inflate the first `bytes` bytes of one file of this archive. */
  spend(path, bytes) {
    const paid = this.#paid.get(path) ?? 0;
    if (bytes <= paid) return true;
    if (this.#totals.bytes + bytes - paid > this.limits.bytes) return false;
    this.#totals.bytes += bytes - paid;
    this.#paid.set(path, bytes);
    return true;
  }
};

// src/archives/shown-name.ts
var MAX_LENGTH = 120;
function shownName(name) {
  const short = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH - 1)}…` : name;
  return short.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, escapeCharacter);
}
function escapeCharacter(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/archives/problems.ts
var KINDS = {
  "unsafe-name": {
    code: "unsafe-path",
    severity: "high",
    incomplete: true,
    one: "has a name that leads out of the archive or that no file can have; it was refused",
    many: "entries have names that lead out of the archive or that no file can have; they were refused"
  },
  "same-twice": {
    code: "duplicate-entry",
    severity: "low",
    incomplete: false,
    one: "is in the archive more than once, with the same content",
    many: "entries are in the archive more than once, with the same content"
  },
  "different-twice": {
    code: "duplicate-entry",
    severity: "low",
    incomplete: true,
    one: "is in the archive more than once with different content; only the last copy was looked at",
    many: "entries are in the archive more than once with different content; only the last copies were looked at"
  },
  "twice-in-layer": {
    code: "duplicate-entry",
    severity: "low",
    incomplete: false,
    one: "is in one layer more than once; the last copy is the one that runs",
    many: "files are in one layer more than once; the last copies are those that run"
  },
  "same-path": {
    code: "name-clash",
    severity: "low",
    incomplete: true,
    one: "is what the names of several entries come to; only the last of them was looked at",
    many: "paths are what the names of several entries come to; only the last of them were looked at"
  },
  "file-and-folder": {
    code: "name-clash",
    severity: "low",
    incomplete: false,
    one: "is a file and a folder at once",
    many: "paths are a file and a folder at once"
  },
  "case-clash": {
    code: "name-clash",
    severity: "low",
    incomplete: false,
    one: "differs from another name only in upper and lower case",
    many: "names differ from others only in upper and lower case"
  },
  "header-differs": {
    code: "header-mismatch",
    severity: "high",
    incomplete: false,
    one: "is described differently by the directory and by its own header",
    many: "entries are described differently by the directory and by their own headers"
  },
  "other-name": {
    code: "header-mismatch",
    severity: "high",
    incomplete: false,
    one: "carries a second name, which some programs use instead",
    many: "entries carry a second name, which some programs use instead"
  },
  "two-readings": {
    code: "header-mismatch",
    severity: "high",
    incomplete: true,
    one: "can be read as different archives",
    many: "archives can each be read as different archives"
  },
  "wrong-count": {
    code: "header-mismatch",
    severity: "high",
    incomplete: false,
    one: "declares another number of entries than its directory has",
    many: "archives declare another number of entries than their directories have"
  },
  overlap: {
    code: "overlapping-entries",
    severity: "high",
    incomplete: true,
    one: "has entries that share the same bytes, as archive bombs do; nothing in it was read",
    many: "archives have entries that share the same bytes, as archive bombs do; nothing in them was read"
  },
  "hidden-entries": {
    code: "hidden-data",
    severity: "medium",
    incomplete: true,
    one: "holds an entry that its directory does not list",
    many: "archives hold entries that their directories do not list"
  },
  "hidden-bytes": {
    code: "hidden-data",
    severity: "medium",
    incomplete: false,
    one: "holds bytes that belong to no entry",
    many: "archives hold bytes that belong to no entry"
  },
  "folder-with-data": {
    code: "hidden-data",
    severity: "medium",
    incomplete: true,
    one: "is a folder by its name but has content",
    many: "entries are folders by their names but have content"
  },
  "hidden-behind-data": {
    code: "hidden-data",
    severity: "medium",
    incomplete: true,
    one: "could not be read",
    many: "entries could not be read because bytes follow the end of their data"
  },
  "size-differs": {
    code: "size-mismatch",
    severity: "high",
    incomplete: true,
    one: "has another size than it declares; its content is not trusted",
    many: "entries have another size than they declare; their content is not trusted"
  },
  "checksum-differs": {
    code: "checksum-mismatch",
    severity: "high",
    incomplete: true,
    one: "does not match its checksum; its content is not trusted",
    many: "entries do not match their checksums; their content is not trusted"
  },
  encrypted: {
    code: "unreadable-entry",
    incomplete: true,
    one: "is encrypted; its content was not seen",
    many: "entries are encrypted; their content was not seen"
  },
  "unknown-method": {
    code: "unreadable-entry",
    incomplete: true,
    one: "is compressed with a method that is not supported; its content was not seen",
    many: "entries are compressed with methods that are not supported; their content was not seen"
  },
  damaged: {
    code: "unreadable-entry",
    incomplete: true,
    one: "could not be read",
    many: "entries could not be read"
  },
  "sparse-file": {
    code: "unreadable-entry",
    incomplete: true,
    one: "is stored without its holes, as a sparse file, which is not supported; its content was not seen",
    many: "files are stored without their holes, as sparse files, which is not supported; their content was not seen"
  },
  "broken-layer": {
    code: "unreadable-entry",
    severity: "high",
    incomplete: true,
    one: "has a layer that could not be read to its end; what came before stands",
    many: "images have layers that could not be read to their ends"
  },
  "foreign-layer": {
    code: "unreadable-entry",
    incomplete: true,
    one: "has a layer that is kept elsewhere or cannot be read; what is in it was not seen",
    many: "images have layers that are kept elsewhere or cannot be read"
  },
  "special-file": {
    code: "unreadable-entry",
    incomplete: false,
    one: "is neither a file nor a folder nor a link; it was skipped",
    many: "paths are neither files nor folders nor links; they were skipped"
  },
  "link-out": {
    code: "escaping-link",
    severity: "medium",
    incomplete: false,
    one: "is a link that leads out of the archive; it was not followed",
    many: "links lead out of the archive; they were not followed"
  },
  "hard-link-nowhere": {
    code: "escaping-link",
    severity: "medium",
    incomplete: true,
    one: "is a hard link to something that is not in the image; it was not followed",
    many: "hard links lead to something that is not in the image; they were not followed"
  },
  "link-out-of-folder": {
    code: "escaping-link",
    severity: "medium",
    incomplete: true,
    one: "is a link that leads out of the folder; what it leads to was not looked at",
    many: "links lead out of the folder; what they lead to was not looked at"
  },
  "link-loop": {
    code: "escaping-link",
    severity: "medium",
    incomplete: false,
    one: "is a link that leads to itself or through too many others; it was not followed",
    many: "links lead to themselves or through too many others; they were not followed"
  },
  bomb: {
    code: "budget-exceeded",
    severity: "high",
    incomplete: true,
    one: "would grow out of all proportion when it is unpacked; it was not read",
    many: "entries would grow out of all proportion when they are unpacked; they were not read"
  },
  "entry-too-large": {
    code: "budget-exceeded",
    incomplete: true,
    one: "is larger than the limit for one file; it was not read",
    many: "entries are larger than the limit for one file; they were not read"
  },
  "all-too-large": {
    code: "budget-exceeded",
    incomplete: true,
    one: "was not read because the limit for all content together is used up",
    many: "entries were not read because the limit for all content together is used up"
  },
  "too-many-entries": {
    code: "budget-exceeded",
    incomplete: true,
    one: "has more entries than the limit; the rest was not looked at",
    many: "archives have more entries than the limit; the rest was not looked at"
  },
  "all-too-many-entries": {
    code: "budget-exceeded",
    incomplete: true,
    one: "was not looked at to its end because the limit for the entries of all archives together is used up",
    many: "archives were not looked at to their end because the limit for the entries of all archives together is used up"
  },
  "too-deep": {
    code: "budget-exceeded",
    incomplete: true,
    one: "lies deeper than the limit for archives in archives; it was not opened",
    many: "archives lie deeper than the limit for archives in archives; they were not opened"
  },
  "not-deployable": {
    code: "budget-exceeded",
    incomplete: false,
    one: "is too large unpacked; Lambda cannot deploy it as a zip",
    many: "archives are too large unpacked; Lambda cannot deploy them as zips"
  }
};
function reasonOf(kind, detail) {
  return detail ? `${KINDS[kind].one} (${detail})` : KINDS[kind].one;
}
var NAMED = 3;
var ProblemLog = class _ProblemLog {
  #entries = /* @__PURE__ */ new Map();
  #passOn;
  constructor(passOn) {
    this.#passOn = passOn;
  }
  add = (kind, path, detail) => {
    const known = this.#entries.get(kind) ?? /* @__PURE__ */ new Map();
    this.#entries.set(kind, known);
    if (!known.has(path)) known.set(path, detail);
    this.#passOn?.(kind, path, detail);
  };
  /** The log of an archive inside this one. */
  nested(path) {
    return new _ProblemLog((kind, inner, detail) => {
      this.add(kind, inner === "" ? path : `${path}!/${inner}`, detail);
    });
  }
  /** Sorted by code, kind and path: the order in which they were met does not show. */
  list() {
    const kinds = [...this.#entries.keys()].sort(
      (a, b) => ARCHIVE_PROBLEMS.indexOf(KINDS[a].code) - ARCHIVE_PROBLEMS.indexOf(KINDS[b].code) || order(a, b)
    );
    return kinds.flatMap((kind) => summarise(kind, this.#entries.get(kind) ?? /* @__PURE__ */ new Map()));
  }
};
function summarise(kind, entries) {
  const { code, incomplete, many, ...rest } = KINDS[kind];
  const rating = "severity" in rest ? { severity: rest.severity } : {};
  const paths = [...entries.keys()].sort(order);
  if (paths.length <= NAMED) {
    return paths.map((path) => {
      const reason = reasonOf(kind, entries.get(path));
      const message2 = path === "" ? `It ${reason}` : reason;
      return { code, kind, path, message: message2, ...rating, incomplete };
    });
  }
  const names = paths.slice(0, NAMED).map((path) => shownName(path) || "(the archive)").join(", ");
  const message = `${paths.length} ${many}: ${names} and ${paths.length - NAMED} more`;
  return [{ code, kind, path: "", message, ...rating, incomplete }];
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/archives/entry-name.ts
import { crc32 } from "node:zlib";

// src/archives/cp437.ts
var UPPER_HALF = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
function decodeCp437(raw) {
  return raw.replace(/[\x80-\xff]/g, (char) => UPPER_HALF.charAt(char.charCodeAt(0) - 128));
}

// src/archives/extra-field.ts
function extraField(extra, id) {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id && end <= extra.length) return extra.subarray(at + 4, end);
    at = end;
  }
  return void 0;
}
function wideNumbers(extra) {
  const field = extraField(extra, 1);
  let at = 0;
  return () => {
    if (!field || at + 8 > field.length) return void 0;
    const value = field.readUInt32LE(at) + field.readUInt32LE(at + 4) * 2 ** 32;
    at += 8;
    return value;
  };
}

// src/archives/entry-name.ts
var NOT_ASCII = /[\x80-\xff]/;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeName(raw) {
  if (!NOT_ASCII.test(raw)) return raw;
  try {
    return utf8.decode(Buffer.from(raw, "latin1"));
  } catch {
    return decodeCp437(raw);
  }
}
function nameOf(raw, extra) {
  const name = decodeName(raw);
  const unicode = unicodePath(raw, extra);
  if (unicode === void 0 || unicode === name) return { name, otherName: void 0 };
  if (isSamePath(raw, unicode)) return { name: unicode, otherName: void 0 };
  return { name, otherName: unicode };
}
function mayNameOtherwise(bytes, start, end) {
  for (let at = start; at + 1 < end; at += 1) {
    if (bytes[at] === 117 && bytes[at + 1] === 112) return true;
  }
  return false;
}
function unicodePath(raw, extra) {
  const field = extraField(extra, 28789);
  if (!field || field.length < 5 || field[0] !== 1) return void 0;
  if (field.readUInt32LE(1) !== crc32(Buffer.from(raw, "latin1"))) return void 0;
  try {
    return utf8.decode(field.subarray(5));
  } catch {
    return void 0;
  }
}
function isSamePath(raw, unicode) {
  const rawSegments = raw.split("/");
  const segments = unicode.split("/");
  if (rawSegments.length !== segments.length) return false;
  return segments.every((segment, index) => {
    const rawSegment = rawSegments[index] ?? "";
    if (segment === rawSegment) return true;
    return /[^\x00-\x7f]/.test(segment) && (NOT_ASCII.test(rawSegment) || /#[UL]|\?/.test(rawSegment));
  });
}

// src/archives/entry-path.ts
var MAX_PATH_BYTES = 4096;
var NOT_PLAIN = /^$|^[A-Za-z]:|[^ -[\]-~]|(?:^|\/)(?:\.{0,2}\/|\.{1,2}$)/;
function isPlainName(name) {
  return name.length <= MAX_PATH_BYTES && !NOT_PLAIN.test(name);
}
function canonicalPath(name, bytes = name.length) {
  if (bytes === 0 || bytes > MAX_PATH_BYTES) return void 0;
  const path = name.replaceAll("\\", "/");
  if (path.startsWith("/") || path.includes("\0")) return void 0;
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.includes("..") || /^[A-Za-z]:/.test(segments[0] ?? "")) return void 0;
  return segments.join("/");
}

// src/archives/entry-table.ts
var FILE = 0;
var FOLDER = 1;
var LINK = 2;
var SPECIAL_NAME = 4;
var EntryTable = class {
  constructor(capacity) {
    this.capacity = capacity;
    this.kinds = new Uint8Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.method = new Uint16Array(capacity);
    this.mode = new Uint16Array(capacity);
    this.crc32 = new Uint32Array(capacity);
    this.size = new Float64Array(capacity);
    this.compressedSize = new Float64Array(capacity);
    this.localOffset = new Float64Array(capacity);
  }
  capacity;
  count = 0;
  /** Of all raw names together. */
  nameBytes = 0;
  hasLinks = false;
  /** One character for each byte. */
  rawNames = [];
  /** `FILE`, `FOLDER` or `LINK`, with or without `SPECIAL_NAME`. */
  kinds;
  flags;
  method;
  mode;
  crc32;
  size;
  compressedSize;
  localOffset;
  /** Of entries with a special name: few archives have any. */
  specialNames = /* @__PURE__ */ new Map();
  clear() {
    this.count = 0;
    this.rawNames.length = 0;
    this.specialNames.clear();
  }
  name(at) {
    return this.specialNames.get(at) ?? { name: this.rawNames[at] ?? "", otherName: void 0 };
  }
  extent(at) {
    return {
      method: this.method[at] ?? 0,
      size: this.size[at] ?? 0,
      compressedSize: this.compressedSize[at] ?? 0
    };
  }
  /** One entry as an object. */
  entry(at) {
    const kind = (this.kinds[at] ?? 0) & ~SPECIAL_NAME;
    const { name, otherName } = this.name(at);
    return {
      name,
      rawName: this.rawNames[at] ?? "",
      otherName,
      flags: this.flags[at] ?? 0,
      method: this.method[at] ?? 0,
      crc32: this.crc32[at] ?? 0,
      compressedSize: this.compressedSize[at] ?? 0,
      size: this.size[at] ?? 0,
      localOffset: this.localOffset[at] ?? 0,
      mode: this.mode[at] ?? 0,
      isDirectory: kind === FOLDER,
      isLink: kind === LINK
    };
  }
};

// src/archives/zip-errors.ts
var NotAnArchive = class extends Error {
  name = "NotAnArchive";
};
var EntryError = class extends Error {
  constructor(code, reason) {
    super(reason);
    this.code = code;
  }
  code;
  name = "EntryError";
};

// src/archives/central-directory.ts
var RECORD_LENGTH = 46;
var WINDOW = 256 * 1024;
var UNIX = 3;
var MACOS = 19;
function* readDirectory(source, end) {
  const reader = new DirectoryReader(source, end);
  const table = new EntryTable(Math.ceil(Math.min(WINDOW, end.directorySize) / RECORD_LENGTH));
  while (!reader.isDone) {
    reader.read(table);
    for (let at = 0; at < table.count; at += 1) yield table.entry(at);
    table.clear();
  }
}
var DirectoryReader = class {
  constructor(source, end) {
    this.source = source;
    this.memory = Buffer.allocUnsafeSlow(Math.min(WINDOW, end.directorySize));
    this.bias = end.bias;
    this.end = end.directoryOffset + end.directorySize;
    this.next = end.directoryOffset;
    this.isDone = this.next >= this.end;
  }
  source;
  /** Whether all records have been read. */
  isDone = false;
  memory;
  bias;
  end;
  next;
  /**
   * Adds the records of the next piece to the table, as far as it has room.
   * @throws NotAnArchive when the directory breaks off
   */
  read(table) {
    const length = Math.min(WINDOW, this.end - this.next);
    const window = this.source.readAt(this.next, length, this.memory);
    const view = new DataView(window.buffer, window.byteOffset, length);
    const { kinds, flags, method, mode, crc32: crc324, size, compressedSize, localOffset, rawNames, capacity } = table;
    const text = window.toString("latin1");
    let { count } = table;
    let at = 0;
    while (count < capacity && at + RECORD_LENGTH <= length && view.getUint32(at, true) === 33639248) {
      const nameStart = at + RECORD_LENGTH;
      const nameEnd = nameStart + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const recordEnd = extraEnd + view.getUint16(at + 32, true);
      if (recordEnd > length) break;
      const system = view.getUint8(at + 5);
      const entryMode = system === UNIX || system === MACOS ? view.getUint16(at + 40, true) : 0;
      const entrySize = view.getUint32(at + 24, true);
      const entryCompressed = view.getUint32(at + 20, true);
      const entryOffset = view.getUint32(at + 42, true);
      flags[count] = view.getUint16(at + 8, true);
      method[count] = view.getUint16(at + 10, true);
      mode[count] = entryMode;
      crc324[count] = view.getUint32(at + 16, true);
      size[count] = entrySize;
      compressedSize[count] = entryCompressed;
      localOffset[count] = entryOffset + this.bias;
      const rawName = text.slice(nameStart, nameEnd);
      rawNames.push(rawName);
      table.nameBytes += rawName.length;
      let kind = kindOf(rawName, entryMode, entrySize);
      const isWide = entrySize === WIDE || entryCompressed === WIDE || entryOffset === WIDE;
      if (isWide) this.widen(table, count, window.subarray(nameEnd, extraEnd));
      if (mayNameOtherwise(window, nameEnd, extraEnd) || !isPlainName(rawName)) {
        kind = this.special(table, count, window.subarray(nameEnd, extraEnd));
      }
      kinds[count] = kind;
      table.hasLinks ||= (kind & LINK) !== 0;
      count += 1;
      at = recordEnd;
    }
    table.count = count;
    this.next += at;
    if (count === capacity && this.next < this.end) return;
    this.endPiece(view, at, length);
  }
  /** Decides why no further record could be read: the piece ended, or the directory, or it is damaged. */
  endPiece(view, at, length) {
    const isLast = this.next - at + length >= this.end;
    const signature = at + 4 <= length ? view.getUint32(at, true) : 0;
    if (this.next >= this.end || signature === 84233040) this.isDone = true;
    else if (isLast || at === 0) throw new NotAnArchive("its directory breaks off: damaged or cut off");
  }
  /** Takes the values that did not fit from the zip64 field, which holds them in this order (4.5.3). */
  widen(table, at, extra) {
    const next = wideNumbers(extra);
    if (table.size[at] === WIDE) table.size[at] = next() ?? WIDE;
    if (table.compressedSize[at] === WIDE) table.compressedSize[at] = next() ?? WIDE;
    if (table.localOffset[at] === WIDE + this.bias) table.localOffset[at] = (next() ?? WIDE) + this.bias;
  }
  special(table, at, extra) {
    const names = nameOf(table.rawNames[at] ?? "", extra);
    table.specialNames.set(at, names);
    return kindOf(names.name, table.mode[at] ?? 0, table.size[at] ?? 0) | SPECIAL_NAME;
  }
};
var WIDE = 4294967295;
function kindOf(name, mode, size) {
  const last = name.charCodeAt(name.length - 1);
  if (last === 47 || last === 92) return FOLDER;
  const type = mode & 61440;
  if (type === 16384 && size === 0) return FOLDER;
  return type === 40960 ? LINK : FILE;
}

// src/archives/end-record.ts
var END_LENGTH = 22;
var LOCATOR_LENGTH = 20;
var ZIP64_LENGTH = 56;
var MAX_COMMENT = 65535;
var END = Buffer.from("PK", "latin1");
var DIRECTORY_ENTRY = 33639248;
function findEndRecord(source) {
  if (source.size === 0) throw new NotAnArchive("the file is empty");
  const tailLength = Math.min(source.size, END_LENGTH + MAX_COMMENT);
  const tailOffset = source.size - tailLength;
  const tail = source.readAt(tailOffset, tailLength);
  const position = findEnd(tail, startsLikeZip(source));
  const offset = tailOffset + position;
  const disks = [tail.readUInt16LE(position + 4), tail.readUInt16LE(position + 6)];
  if (disks.some((disk) => disk !== 0 && disk !== 65535)) {
    throw new NotAnArchive("this is one part of a zip archive that was split into several files");
  }
  const plain = {
    count: tail.readUInt16LE(position + 10),
    size: tail.readUInt32LE(position + 12),
    offset: tail.readUInt32LE(position + 16)
  };
  const zip64 = findZip64(source, offset, plain);
  const fields = zip64?.fields ?? plain;
  const start = zip64?.start ?? offset;
  const place = placeDirectory(source, fields, start);
  return {
    count: fields.count,
    countIsExact: zip64 !== void 0,
    directorySize: fields.size,
    start,
    ...place,
    ambiguity: secondEnd(tail, position) ?? zip64?.ambiguity ?? place.ambiguity
  };
}
function startsLikeZip(source) {
  return source.size >= 4 && source.readAt(0, 4).readUInt32LE(0) === 67324752;
}
function findEnd(tail, likeZip) {
  const paddingStart = endOfContent(tail);
  let padded;
  let found = false;
  for (let at = tail.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
    if (at + END_LENGTH > tail.length) continue;
    found = true;
    const end = at + END_LENGTH + tail.readUInt16LE(at + 20);
    if (end === tail.length) return at;
    if (end < tail.length && end >= paddingStart) padded ??= at;
  }
  if (padded !== void 0) return padded;
  if (found) throw new NotAnArchive("its end record does not fit the end of the file: damaged or cut off");
  if (likeZip) throw new NotAnArchive("it begins like a zip archive but has no end record: it was cut off");
  throw new NotAnArchive("it is not a zip archive");
}
function endOfContent(bytes) {
  return bytes.findLastIndex((byte) => byte !== 0 && byte !== 10 && byte !== 13 && byte !== 32) + 1;
}
function secondEnd(tail, chosen) {
  if (tail.indexOf(END, chosen + 1) >= 0) return "there is another end record in its comment";
  for (let at = chosen - 1; at >= 0; at -= 1) {
    at = tail.lastIndexOf(END, at);
    if (at < 0) return void 0;
    if (at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) {
      return "there are two end records that fit its end";
    }
  }
  return void 0;
}
function findZip64(source, endOffset, plain) {
  const wanted = plain.count === 65535 || plain.size === 4294967295 || plain.offset === 4294967295;
  const required = plain.size === 4294967295 || plain.offset === 4294967295;
  const locatorOffset = endOffset - LOCATOR_LENGTH;
  const locator = locatorOffset >= 0 ? source.readAt(locatorOffset, LOCATOR_LENGTH) : void 0;
  if (locator?.readUInt32LE(0) !== 117853008) {
    if (required) throw new NotAnArchive("its zip64 end record is missing: damaged or cut off");
    return void 0;
  }
  const candidates = [readUInt64(locator, 8), locatorOffset - ZIP64_LENGTH];
  for (const start of candidates) {
    if (!(start >= 0 && start + ZIP64_LENGTH <= locatorOffset)) continue;
    const record = source.readAt(start, ZIP64_LENGTH);
    if (record.readUInt32LE(0) !== 101075792) continue;
    const fields = {
      count: readUInt64(record, 32),
      size: readUInt64(record, 40),
      offset: readUInt64(record, 48)
    };
    const agrees = (plain.count === 65535 || plain.count === fields.count) && (plain.size === 4294967295 || plain.size === fields.size) && (plain.offset === 4294967295 || plain.offset === fields.offset);
    return { fields, start, ambiguity: agrees ? void 0 : "its two end records contradict each other" };
  }
  if (wanted) throw new NotAnArchive("its zip64 end record is missing: damaged or cut off");
  return void 0;
}
function placeDirectory(source, { count, size, offset }, start) {
  const adjacent = start - size;
  const bias = adjacent - offset;
  if (count === 0 && size === 0 && bias >= 0) return { directoryOffset: start, bias, ambiguity: void 0 };
  const declaredFits = isDirectory(source, offset, size, start);
  if (bias >= 0 && isDirectory(source, adjacent, size, start)) {
    const ambiguity = bias > 0 && declaredFits ? "there are two directories" : void 0;
    return { directoryOffset: adjacent, bias, ambiguity };
  }
  if (declaredFits) return { directoryOffset: offset, bias: 0, ambiguity: void 0 };
  throw new NotAnArchive("its directory is not where its end record says: damaged or cut off");
}
function isDirectory(source, offset, size, start) {
  if (!(offset >= 0 && size >= 46 && offset + size <= start)) return false;
  return source.readAt(offset, 4).readUInt32LE(0) === DIRECTORY_ENTRY;
}
function readUInt64(bytes, at) {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}

// src/archives/entry-content.ts
import { crc32 as crc322 } from "node:zlib";

// src/archives/inflate.ts
import { constants, inflateRawSync } from "node:zlib";
function inflateWhole(compressed, size) {
  let result;
  try {
    result = inflateRawSync(compressed, {
      info: true,
      // One piece of the right length: zlib's usual pieces would be joined by a copy.
      chunkSize: Math.max(64, size + 1),
      maxOutputLength: Math.max(1, size)
    });
  } catch (error) {
    if (isTooLong(error)) {
      throw new EntryError("size-mismatch", `gives more than the ${size} bytes that it declares`);
    }
    throw new EntryError("unreadable-entry", `is damaged (${messageOf(error)})`);
  }
  const { buffer, engine } = result;
  if (buffer.length !== size) {
    throw new EntryError("size-mismatch", `gives ${buffer.length} bytes, but declares ${size}`);
  }
  if (engine.bytesWritten !== compressed.length) {
    const rest = compressed.length - engine.bytesWritten;
    throw new EntryError("hidden-data", `has ${rest} bytes behind the end of its compressed data`);
  }
  return buffer;
}
var SLACK = 4 * 1024 * 1024;
function inflateStart(read, length, wanted) {
  const most = Math.min(length, wanted * 2 + 1024 * 1024);
  let low = 0;
  let high = most;
  let input = Math.min(most, wanted + 64);
  for (; ; ) {
    const output = tryInflate(read(input), wanted + SLACK);
    if (output && output.length >= wanted) return output.subarray(0, wanted);
    if (output && input === length) return output;
    if (output && input === most)
      throw new EntryError("unreadable-entry", "is damaged (it holds nothing but padding)");
    if (output) low = input;
    else high = input - 1;
    input = output && high === most ? Math.min(most, input * 2) : Math.floor((low + high + 1) / 2);
  }
}
function tryInflate(input, most) {
  try {
    return inflateRawSync(input, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
  } catch (error) {
    if (isTooLong(error)) return void 0;
    throw new EntryError("unreadable-entry", `is damaged (${messageOf(error)})`);
  }
}
function isTooLong(error) {
  return codeOf(error) === "ERR_BUFFER_TOO_LARGE";
}

// src/archives/local-header.ts
var LOCAL_HEADER_LENGTH = 30;
var LOCAL_HEADER = Buffer.from("PK", "latin1");
var MAX_LOCAL_HEADER = LOCAL_HEADER_LENGTH + 2 * 65535;
var STREAMED = 8;
var ENCRYPTED = 8257;
function localHeaderLength(bytes, at) {
  if (at + LOCAL_HEADER_LENGTH > bytes.byteLength || bytes.getUint32(at, true) !== 67324752)
    return void 0;
  return LOCAL_HEADER_LENGTH + bytes.getUint16(at + 26, true) + bytes.getUint16(at + 28, true);
}
function headerDifference({ bytes: characters, view: bytes }, at, table, index) {
  const flags = bytes.getUint16(at + 6, true);
  const centralFlags = table.flags[index] ?? 0;
  if (((flags ^ centralFlags) & 1) !== 0) return "encryption";
  if (bytes.getUint16(at + 8, true) !== table.method[index]) return "method";
  if ((centralFlags & ENCRYPTED) !== 0) return void 0;
  const rawName = table.rawNames[index] ?? "";
  const nameEnd = at + LOCAL_HEADER_LENGTH + bytes.getUint16(at + 26, true);
  if (!isText(characters, at + LOCAL_HEADER_LENGTH, nameEnd, rawName)) return "name";
  const extraEnd = nameEnd + bytes.getUint16(at + 28, true);
  const crc324 = bytes.getUint32(at + 14, true);
  let compressedSize = bytes.getUint32(at + 18, true);
  let size = bytes.getUint32(at + 22, true);
  const extra = () => Buffer.from(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd);
  if (mayNameOtherwise(characters, nameEnd, extraEnd) && nameOf(rawName, extra()).otherName !== void 0) {
    return "name";
  }
  if (compressedSize === 4294967295 || size === 4294967295) {
    const next = wideNumbers(extra());
    if (size === 4294967295) size = next() ?? size;
    if (compressedSize === 4294967295) compressedSize = next() ?? compressedSize;
  }
  const streamed = ((flags | centralFlags) & STREAMED) !== 0;
  if (crc324 !== table.crc32[index] && !(streamed && crc324 === 0)) return "checksum";
  if (compressedSize !== table.compressedSize[index] && !(streamed && compressedSize === 0)) return "size";
  if (size !== table.size[index] && !(streamed && size === 0)) return "size";
  return void 0;
}
function isText(bytes, start, end, text) {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
function dataOffset(source, localOffset) {
  const inside = localOffset >= 0 && localOffset + LOCAL_HEADER_LENGTH <= source.size;
  const header = inside ? source.readAt(localOffset, LOCAL_HEADER_LENGTH) : void 0;
  const length = header && localHeaderLength(viewOf(header), 0);
  if (length === void 0) throw new EntryError("unreadable-entry", "is not where the directory says");
  return localOffset + length;
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/archives/huffman.ts
var LONGER = 128;
var LONGEST_CODE = 15;
function codeTable(lengths, bits) {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const next = firstCodes(counts);
  const size = 1 << bits;
  const entries = new Int32Array(size + longEntries(lengths, bits, next));
  let free = size;
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const reversed = reverse(code, length);
    if (length <= bits) {
      for (let at = reversed; at < size; at += 1 << length) entries[at] = symbol << 8 | length;
      continue;
    }
    const prefix = reversed & size - 1;
    let pointer = entries[prefix] ?? 0;
    if (pointer === 0) {
      pointer = free << 8 | LONGER | LONGEST_CODE - bits;
      entries[prefix] = pointer;
      free += 1 << LONGEST_CODE - bits;
    }
    const start = pointer >>> 8;
    for (let at = reversed >>> bits; at < 1 << LONGEST_CODE - bits; at += 1 << length - bits) {
      entries[start + at] = symbol << 8 | length;
    }
  }
  return { bits, entries };
}
function firstCodes(counts) {
  const next = new Uint16Array(LONGEST_CODE + 2);
  let code = 0;
  let left = 1;
  let total = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    const count = counts[length] ?? 0;
    left = left * 2 - count;
    if (left < 0) throw damaged("has codes that contradict each other");
    next[length] = code;
    code = code + count << 1;
    total += count;
  }
  if (left > 0 && (total > 1 || (counts[1] ?? 0) !== total)) throw damaged("has codes that are missing");
  return next;
}
function longEntries(lengths, bits, firsts) {
  const next = Uint16Array.from(firsts);
  const prefixes = /* @__PURE__ */ new Set();
  for (const length of lengths) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    if (length > bits) prefixes.add(code >>> length - bits);
  }
  return prefixes.size << LONGEST_CODE - bits;
}
function reverse(code, length) {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= (code >>> bit & 1) << length - 1 - bit;
  return reversed;
}
function damaged(how) {
  return new EntryError("unreadable-entry", `is damaged (${how})`);
}

// src/archives/inflate-decoder.ts
var WINDOW2 = 32 * 1024;
var LONGEST_MATCH = 258;
var OUTPUT = WINDOW2 + 256 * 1024 + LONGEST_MATCH;
var INPUT = 64 * 1024;
var MARGIN = 16;
var InflateDecoder = class {
  #source;
  #sourceSize;
  /** A piece of the input, and zeros behind its end. */
  #in = Buffer.alloc(INPUT + 4 * MARGIN);
  #inStart;
  #inEnd = 0;
  #at = 0;
  #bits = 0;
  #count = 0;
  #out = Buffer.allocUnsafeSlow(OUTPUT);
  /** Where the first byte of `#out` lies in the content. */
  #outStart;
  #end;
  #block;
  constructor(source, sourceSize, { position, bit, window, block } = BEGINNING) {
    this.#source = source;
    this.#sourceSize = sourceSize;
    this.#inStart = Math.floor(bit / 8);
    this.#outStart = position - window.length;
    this.#end = window.copy(this.#out);
    this.#block = block;
    this.#fill();
    this.#take(bit % 8);
  }
  /** The offset in the content up to which it was decoded. */
  get position() {
    return this.#outStart + this.#end;
  }
  /** The lowest offset that `kept` still has. */
  get keptFrom() {
    return this.#outStart;
  }
  get isDone() {
    return this.#block.kind === "end";
  }
  /** Bytes of input that were used, the last of them perhaps in part. */
  get used() {
    return Math.ceil(((this.#inStart + this.#at) * 8 - this.#count) / 8);
  }
  /** What there is of a range, from its beginning: nothing when that was not reached yet. A view, until `advance`. */
  kept(offset, length) {
    const start = offset - this.#outStart;
    return this.#out.subarray(Math.min(start, this.#end), Math.min(start + length, this.#end));
  }
  state() {
    return {
      position: this.position,
      bit: (this.#inStart + this.#at) * 8 - this.#count,
      window: Buffer.from(this.#out.subarray(Math.max(0, this.#end - WINDOW2), this.#end)),
      block: this.#block
    };
  }
  /** Decodes some more, at most 256 KiB. @throws EntryError when the stream is damaged there */
  advance() {
    if (this.#end > WINDOW2) {
      this.#out.copyWithin(0, this.#end - WINDOW2, this.#end);
      this.#outStart += this.#end - WINDOW2;
      this.#end = WINDOW2;
    }
    const limit = OUTPUT - LONGEST_MATCH;
    while (this.#end < limit && !this.isDone) {
      const block = this.#block;
      if (block.kind === "start") this.#block = this.#openBlock();
      else if (block.kind === "stored") this.#copyStored(block, limit);
      else if (block.kind === "coded") this.#decode(block, limit);
    }
  }
  #openBlock() {
    const isLast = this.#take(1) === 1;
    const type = this.#take(2);
    if (type === 0) return { kind: "stored", left: this.#openStored(), isLast };
    if (type === 1) return { kind: "coded", ...fixedTables(), isLast };
    if (type === 2) return { kind: "coded", ...this.#readTables(), isLast };
    throw damaged("has a block of an unknown type");
  }
  #openStored() {
    this.#take(this.#count % 8);
    const length = this.#take(16);
    if (this.#take(16) !== (length ^ 65535)) throw damaged("has a stored block of two lengths");
    this.#at -= this.#count / 8;
    this.#bits = 0;
    this.#count = 0;
    return length;
  }
  #copyStored({ left, isLast }, limit) {
    if (this.#at === this.#inEnd) this.#fill();
    const length = Math.min(left, this.#inEnd - this.#at, limit - this.#end);
    if (length === 0 && left > 0) throw damaged("ends too early");
    this.#in.copy(this.#out, this.#end, this.#at, this.#at + length);
    this.#at += length;
    this.#end += length;
    this.#block = length < left ? { kind: "stored", left: left - length, isLast } : after(isLast);
  }
  #readTables() {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const count = this.#take(4) + 4;
    if (literals > 286 || distances > 30) throw damaged("has too many codes");
    const lengths = new Uint8Array(19);
    for (let index = 0; index < count; index += 1) lengths[ORDER[index] ?? 0] = this.#take(3);
    const all = this.#readLengths(codeTable(lengths, 7), literals + distances);
    if (all[256] === 0) throw damaged("has a block without an end");
    return {
      literals: codeTable(all.subarray(0, literals), 10),
      distances: codeTable(all.subarray(literals), 9)
    };
  }
  #readLengths(table, count) {
    const lengths = new Uint8Array(count);
    for (let index = 0; index < count; ) {
      const symbol = this.#symbol(table);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      if (symbol === 16 && index === 0) throw damaged("repeats a length that is not there");
      const value = symbol === 16 ? lengths[index - 1] ?? 0 : 0;
      const times = symbol === 18 ? this.#take(7) + 11 : symbol === 17 ? this.#take(3) + 3 : this.#take(2) + 3;
      if (index + times > count) throw damaged("has too many lengths");
      lengths.fill(value, index, index + times);
      index += times;
    }
    return lengths;
  }
  /** The loop that takes the time: everything is in local variables until it is left. */
  #decode({ literals, distances, isLast }, limit) {
    const input = this.#in;
    const out = this.#out;
    const literalCodes = literals.entries;
    const literalMask = (1 << literals.bits) - 1;
    const distanceCodes = distances.entries;
    const distanceMask = (1 << distances.bits) - 1;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#count;
    let end = this.#end;
    let last = this.#inEnd - MARGIN;
    let isAtEnd = false;
    while (end < limit) {
      if (at > last) {
        this.#at = at;
        this.#count = count;
        this.#fill();
        at = this.#at;
        last = this.#inEnd - MARGIN;
      }
      while (count <= 24) {
        bits |= (input[at] ?? 0) << count;
        at += 1;
        count += 8;
      }
      let entry = literalCodes[bits & literalMask] ?? 0;
      if (entry & LONGER) {
        entry = literalCodes[(entry >>> 8) + (bits >>> literals.bits & (1 << (entry & 15)) - 1)] ?? 0;
      }
      if (entry === 0) throw damaged("has a code that stands for nothing");
      bits >>>= entry & 15;
      count -= entry & 15;
      const symbol = entry >>> 8;
      if (symbol < 256) {
        out[end] = symbol;
        end += 1;
        continue;
      }
      if (symbol === 256) {
        isAtEnd = true;
        break;
      }
      if (symbol > 285) throw damaged("has a length that does not exist");
      const lengthExtra = LENGTH_EXTRA[symbol - 257] ?? 0;
      const length = (LENGTH_BASE[symbol - 257] ?? 0) + (bits & (1 << lengthExtra) - 1);
      bits >>>= lengthExtra;
      count -= lengthExtra;
      while (count <= 24) {
        bits |= (input[at] ?? 0) << count;
        at += 1;
        count += 8;
      }
      entry = distanceCodes[bits & distanceMask] ?? 0;
      if (entry & LONGER) {
        entry = distanceCodes[(entry >>> 8) + (bits >>> distances.bits & (1 << (entry & 15)) - 1)] ?? 0;
      }
      if (entry === 0 || entry >>> 8 > 29) throw damaged("has a distance that does not exist");
      bits >>>= entry & 15;
      count -= entry & 15;
      while (count <= 24) {
        bits |= (input[at] ?? 0) << count;
        at += 1;
        count += 8;
      }
      const distanceExtra = DISTANCE_EXTRA[entry >>> 8] ?? 0;
      const distance = (DISTANCE_BASE[entry >>> 8] ?? 0) + (bits & (1 << distanceExtra) - 1);
      bits >>>= distanceExtra;
      count -= distanceExtra;
      if (distance > end) throw damaged("refers to what is before its beginning");
      for (const stop = end + length; end < stop; end += 1) out[end] = out[end - distance] ?? 0;
    }
    this.#at = at;
    this.#bits = bits;
    this.#count = count;
    this.#end = end;
    this.#checkInput();
    if (isAtEnd) this.#block = after(isLast);
  }
  #symbol({ bits, entries }) {
    this.#need(15);
    let entry = entries[this.#bits & (1 << bits) - 1] ?? 0;
    if (entry & LONGER) {
      entry = entries[(entry >>> 8) + (this.#bits >>> bits & (1 << (entry & 15)) - 1)] ?? 0;
    }
    if (entry === 0) throw damaged("has a code that stands for nothing");
    this.#drop(entry & 15);
    return entry >>> 8;
  }
  /** The next bits as a number; at most 16. */
  #take(length) {
    this.#need(length);
    const value = this.#bits & (1 << length) - 1;
    this.#drop(length);
    return value;
  }
  #need(length) {
    if (this.#at > this.#inEnd - MARGIN) this.#fill();
    while (this.#count < length) {
      this.#bits |= (this.#in[this.#at] ?? 0) << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
  }
  #drop(length) {
    this.#bits >>>= length;
    this.#count -= length;
  }
  /** Moves the rest of the input to the front and reads on; behind the end of all input there are zeros. */
  #fill() {
    this.#checkInput();
    const rest = Math.max(0, this.#inEnd - this.#at);
    const next = this.#inStart + this.#inEnd;
    const length = Math.min(INPUT - rest, this.#sourceSize - next);
    if (length <= 0) return;
    this.#in.copyWithin(0, this.#at, this.#inEnd);
    this.#source(next, length).copy(this.#in, rest);
    this.#inStart += this.#at;
    this.#at = 0;
    this.#inEnd = rest + length;
    this.#in.fill(0, this.#inEnd, this.#inEnd + 2 * MARGIN);
  }
  #checkInput() {
    if (this.#at - Math.floor(this.#count / 8) > this.#inEnd) throw damaged("ends too early");
  }
};
var BEGINNING = { position: 0, bit: 0, window: Buffer.alloc(0), block: { kind: "start" } };
function after(isLast) {
  return { kind: isLast ? "end" : "start" };
}
var fixed;
function fixedTables() {
  const lengths = Uint8Array.from(
    { length: 288 },
    (_, symbol) => symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8
  );
  fixed ??= { literals: codeTable(lengths, 9), distances: codeTable(new Uint8Array(32).fill(5), 5) };
  return fixed;
}
var ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
var LENGTH_BASE = Uint16Array.of(
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131],
  ...[163, 195, 227, 258]
);
var LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
);
var DISTANCE_BASE = Uint16Array.of(
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049],
  ...[3073, 4097, 6145, 8193, 12289, 16385, 24577]
);
var DISTANCE_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
);

// src/archives/seekable-inflate.ts
var SPACING = 4 * 1024 * 1024;
function seekableInflate(input, inputSize) {
  const states = [];
  let decoder = new InflateDecoder(input, inputSize);
  const goTo = (offset) => {
    const start = states.findLast(({ position }) => position <= offset);
    const isBehind = decoder.keptFrom > offset;
    if (isBehind || start && start.position > decoder.position) {
      decoder = new InflateDecoder(input, inputSize, start);
    }
  };
  const advance = () => {
    try {
      decoder.advance();
    } catch (error) {
      decoder = new InflateDecoder(input, inputSize);
      throw error;
    }
    const last = states[states.length - 1]?.position ?? 0;
    if (decoder.position >= last + SPACING) states.push(decoder.state());
  };
  return {
    scan(each) {
      goTo(0);
      while (!decoder.isDone) {
        const { position } = decoder;
        advance();
        each(decoder.kept(position, Infinity));
      }
      return decoder.used;
    },
    read(offset, length) {
      goTo(offset);
      const result = Buffer.allocUnsafeSlow(length);
      let filled = 0;
      while (filled < length) {
        const bytes = decoder.kept(offset + filled, length - filled);
        result.set(bytes, filled);
        filled += bytes.length;
        if (bytes.length > 0) continue;
        if (decoder.isDone) break;
        advance();
      }
      return result.subarray(0, filled);
    }
  };
}

// src/archives/entry-content.ts
var STORED = 0;
var DEFLATED = 8;
function isImplausible({ method, compressedSize, size }) {
  if (method === STORED) return compressedSize !== size;
  return compressedSize > size * 2 + 64 * 1024;
}
var USUAL_NAME_AND_EXTRA = 256;
var SCRATCH = 64 * 1024;
var AT_ONCE = 8 * 1024 * 1024;
function entryReader(source) {
  let scratch;
  const readCompressed = (entry) => {
    const { localOffset, compressedSize } = entry;
    const guess = LOCAL_HEADER_LENGTH + USUAL_NAME_AND_EXTRA + compressedSize;
    const length = Math.min(guess, source.size - localOffset);
    const small = length >= LOCAL_HEADER_LENGTH && length <= SCRATCH;
    if (small) {
      scratch ??= Buffer.allocUnsafeSlow(SCRATCH);
      const bytes = source.readAt(localOffset, length, scratch);
      const start = localHeaderLength(viewOf(bytes), 0);
      if (start !== void 0 && start + compressedSize <= length) {
        return bytes.subarray(start, start + compressedSize);
      }
    }
    return readData(source, entry, compressedSize);
  };
  return (entry, max = Infinity) => {
    const { method, size } = entry;
    const wanted = Math.min(size, max);
    if (method !== STORED && method !== DEFLATED) {
      throw new EntryError("unreadable-entry", `is compressed with method ${method}, which is not supported`);
    }
    if (isImplausible(entry)) {
      const compressed = entry.compressedSize;
      throw new EntryError("size-mismatch", `declares ${size} bytes, but takes ${compressed} in the archive`);
    }
    if (wanted < size) {
      if (method === STORED) return readData(source, entry, wanted);
      const start = dataOffset(source, entry.localOffset);
      checkEnd(source, start, entry);
      if (wanted > AT_ONCE) {
        const input = (offset, length) => source.readAt(start + offset, length);
        return seekableInflate(input, entry.compressedSize).read(0, wanted);
      }
      return inflateStart((length) => source.readAt(start, length), entry.compressedSize, wanted);
    }
    const content = method === STORED ? readData(source, entry, size) : inflateWhole(readCompressed(entry), size);
    if (crc322(content) !== entry.crc32) {
      throw new EntryError("checksum-mismatch", "does not match its checksum");
    }
    return content;
  };
}
function readData(source, entry, length) {
  const start = dataOffset(source, entry.localOffset);
  checkEnd(source, start, entry);
  return source.readAt(start, length);
}
function checkEnd(source, start, { compressedSize }) {
  if (start + compressedSize <= source.size) return;
  throw new EntryError("unreadable-entry", "goes on beyond the end of the archive");
}

// src/archives/entry-range.ts
import { crc32 as crc323 } from "node:zlib";
function entryRangeReader(source) {
  let latest;
  const contentOf = (entry) => {
    const { method, localOffset, compressedSize } = entry;
    if (latest?.localOffset === localOffset) return latest.content;
    const data = dataOffset(source, localOffset);
    checkEnd(source, data, entry);
    const input = (at, count) => source.readAt(data + at, count);
    const content = method === STORED ? storedContent(input, compressedSize) : seekableInflate(input, compressedSize);
    verify(content, entry);
    latest = { localOffset, content };
    return content;
  };
  return (entry, offset, length) => {
    const { method, size } = entry;
    if (isImplausible(entry) || method !== STORED && method !== DEFLATED) {
      throw new EntryError("unreadable-entry", "is compressed in a way that cannot be followed");
    }
    const start = Math.min(Math.max(0, offset), size);
    return contentOf(entry).read(start, Math.min(Math.max(0, length), size - start));
  };
}
var PIECE = 1024 * 1024;
function storedContent(input, size) {
  return {
    read: input,
    scan(each) {
      for (let at = 0; at < size; at += PIECE) each(input(at, Math.min(PIECE, size - at)));
      return size;
    }
  };
}
function verify(content, { size, compressedSize, crc32: declared }) {
  let given = 0;
  let sum = 0;
  const used = content.scan((piece) => {
    given += piece.length;
    if (given > size)
      throw new EntryError("size-mismatch", `gives more than the ${size} bytes that it declares`);
    sum = crc323(piece, sum);
  });
  if (given < size) throw new EntryError("size-mismatch", `gives ${given} bytes, but declares ${size}`);
  if (used < compressedSize) {
    const rest = compressedSize - used;
    throw new EntryError("hidden-data", `has ${rest} bytes behind the end of its compressed data`);
  }
  if (sum !== declared) throw new EntryError("checksum-mismatch", "does not match its checksum");
}

// src/archives/source.ts
import { closeSync, constants as constants2, fstatSync, openSync, readSync } from "node:fs";
function bytesSource(bytes) {
  let memory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: bytes.byteLength,
    readAt(offset, length) {
      if (!memory) throw closed();
      checkRange(offset, length, memory.length);
      return memory.subarray(offset, offset + length);
    },
    release() {
    },
    close() {
      memory = void 0;
    }
  };
}
function sliceSource(outer, offset, length) {
  checkRange(offset, length, outer.size);
  let open = true;
  return {
    size: length,
    readAt(from, count, into) {
      if (!open) throw closed();
      checkRange(from, count, length);
      return outer.readAt(offset + from, count, into);
    },
    release() {
    },
    close() {
      open = false;
    }
  };
}
function fileSource(path, open = openToRead) {
  let descriptor = open(path);
  const first = identify(descriptor);
  let ended = false;
  const release = () => {
    if (descriptor !== void 0) closeSync(descriptor);
    descriptor = void 0;
  };
  return {
    size: first.size,
    readAt(offset, length, into) {
      if (ended) throw closed();
      checkRange(offset, length, first.size);
      if (descriptor === void 0) {
        const again = open(path);
        const now = identify(again);
        descriptor = again;
        if (now.ino !== first.ino || now.size !== first.size || now.mtimeMs !== first.mtimeMs) {
          release();
          throw new Error("the file was changed while it was read");
        }
      }
      return readFully(descriptor, offset, into ? into.subarray(0, length) : Buffer.allocUnsafe(length));
    },
    release,
    close() {
      release();
      ended = true;
    }
  };
}
function openToRead(path) {
  return openSync(path, constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0));
}
function identify(descriptor) {
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return stat;
  closeSync(descriptor);
  throw new Error("it is not a regular file");
}
function readFully(descriptor, offset, target) {
  let done = 0;
  while (done < target.length) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done);
    if (count === 0) throw new Error("the file became shorter while it was read");
    done += count;
  }
  return target;
}
function checkRange(offset, length, size) {
  if (offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new Error(`bytes ${offset} to ${offset + length} lie outside the ${size} that are there`);
}
function closed() {
  return new Error("it is closed");
}

// src/archives/zip-file.ts
function openZipFile(path) {
  const source = fileSource(path);
  try {
    return openZip(source);
  } catch (error) {
    source.close();
    throw error;
  }
}
function openZipBytes(bytes) {
  return openZip(bytesSource(bytes));
}
function openZip(source) {
  const end = findEndRecord(source);
  const readContent = entryReader(source);
  const readPiece = entryRangeReader(source);
  const readEntryAt = (place, max) => {
    if (max === void 0 && place.size > DEFAULT_LIMITS.entryBytes) {
      throw new EntryError("unreadable-entry", `is larger than ${DEFAULT_LIMITS.entryBytes} bytes`);
    }
    return readContent(place, max);
  };
  return {
    source,
    end,
    entries: () => readDirectory(source, end),
    readEntryAt,
    read(entry, max) {
      if ((entry.flags & ENCRYPTED) !== 0) throw new EntryError("unreadable-entry", "is encrypted");
      return readEntryAt(entry, max);
    },
    readRange(entry, offset, length) {
      if ((entry.flags & ENCRYPTED) !== 0) throw new EntryError("unreadable-entry", "is encrypted");
      return readPiece(entry, offset, length);
    },
    close: () => source.close()
  };
}

// src/archives/read-failure.ts
function fail(log, path, kind, detail) {
  log.add(kind, path, detail);
  return new UnreadableEntry(path, reasonOf(kind, detail));
}
function failure(log, path, error) {
  if (error instanceof UnreadableEntry) return error;
  if (error instanceof EntryError) return fail(log, path, KIND_OF[error.code], error.message);
  return fail(log, path, "damaged", codeOf(error) || messageOf(error));
}
var KIND_OF = {
  "unreadable-entry": "damaged",
  "size-mismatch": "size-differs",
  "checksum-mismatch": "checksum-differs",
  "hidden-data": "hidden-behind-data"
};

// src/archives/layout.ts
var LONGEST_DESCRIPTOR = 24;
var MOST_PADDING = 1024 * 1024;
function checkLayout(source, end, table, complete, report) {
  const order2 = inFileOrder(table);
  const headers = new HeaderReader(source, table, order2, end.directoryOffset);
  const misplaced = /* @__PURE__ */ new Set();
  let previous = -1;
  let previousEnd = 0;
  for (let place = 0; place < table.count; place += 1) {
    const index = order2 ? order2[place] ?? 0 : place;
    const localOffset = table.localOffset[index] ?? 0;
    if (previous >= 0 && localOffset < previousEnd) return { overlapping: [previous, index], misplaced };
    if (localOffset < 0 || localOffset + LOCAL_HEADER_LENGTH > end.directoryOffset) {
      misplaced.add(index);
      continue;
    }
    if (complete && localOffset - previousEnd >= LOCAL_HEADER_LENGTH) {
      checkGap(source, previousEnd, localOffset, isStreamed(table, previous), report);
    }
    const at = headers.load(place, localOffset);
    const length = localHeaderLength(headers.view, at);
    const dataEnd = localOffset + (length ?? LOCAL_HEADER_LENGTH) + (table.compressedSize[index] ?? 0);
    if (length === void 0 || dataEnd > end.directoryOffset) {
      misplaced.add(index);
    } else {
      const difference = headerDifference(headers, at, table, index);
      if (difference) report("header-differs", table.name(index).name, difference);
    }
    previous = index;
    previousEnd = dataEnd;
  }
  if (complete) {
    checkGap(source, previousEnd, end.directoryOffset, isStreamed(table, previous), report);
    checkGap(source, end.directoryOffset + end.directorySize, end.start, false, report);
  }
  return { overlapping: void 0, misplaced };
}
function isStreamed(table, index) {
  return ((table.flags[index] ?? 0) & STREAMED) !== 0;
}
function inFileOrder({ count, localOffset }) {
  for (let index = 1; index < count; index += 1) {
    if ((localOffset[index] ?? 0) < (localOffset[index - 1] ?? 0)) {
      const order2 = Uint32Array.from({ length: count }, (_, place) => place);
      return order2.sort((a, b) => (localOffset[a] ?? 0) - (localOffset[b] ?? 0) || a - b);
    }
  }
  return void 0;
}
var WINDOW3 = 256 * 1024;
var WORTH_READING_OVER = 16 * 1024;
var USUAL_HEADER = 512;
var HeaderReader = class {
  bytes = new Uint8Array(0);
  view = viewOf(this.bytes);
  #source;
  #table;
  #order;
  #limit;
  #memory;
  #start = 0;
  /** @param limit where the directory begins, and headers cannot be any more */
  constructor(source, table, order2, limit) {
    this.#source = source;
    this.#table = table;
    this.#order = order2;
    this.#limit = limit;
    this.#memory = Buffer.allocUnsafeSlow(Math.min(WINDOW3 + MAX_LOCAL_HEADER, limit));
  }
  /** Makes sure that as much of the header as there is lies in `view`; gives its position there. */
  load(place, offset) {
    if (offset + LOCAL_HEADER_LENGTH > this.#start + this.view.byteLength) {
      this.#fill(offset, this.#worthReading(place, offset));
    }
    const length = localHeaderLength(this.view, offset - this.#start) ?? 0;
    if (offset + length > this.#start + this.view.byteLength) {
      this.#fill(offset, Math.max(length, this.#worthReading(place, offset)));
    }
    return offset - this.#start;
  }
  #fill(offset, length) {
    this.#start = offset;
    this.bytes = this.#source.readAt(offset, Math.min(length, this.#limit - offset), this.#memory);
    this.view = viewOf(this.bytes);
  }
  #worthReading(place, offset) {
    const { count, localOffset } = this.#table;
    let stop = offset + USUAL_HEADER;
    for (let next = place + 1; next < count; next += 1) {
      const nextStop = (localOffset[this.#order ? this.#order[next] ?? 0 : next] ?? 0) + USUAL_HEADER;
      if (nextStop - stop > WORTH_READING_OVER || nextStop - offset > WINDOW3) break;
      stop = Math.max(stop, nextStop);
    }
    return stop - offset;
  }
};
function checkGap(source, from, to, streamed, report) {
  if (to - from < LOCAL_HEADER_LENGTH) return;
  if (from === 0) {
    if (source.readAt(0, 4).equals(LOCAL_HEADER)) report("hidden-entries", "", describe(from, to));
    return;
  }
  const bytes = source.readAt(from, Math.min(to - from, MOST_PADDING));
  const header = bytes.indexOf(LOCAL_HEADER);
  if (header >= 0 && header + LOCAL_HEADER_LENGTH <= bytes.length) {
    if (!isSigningBlock(source, from, to)) report("hidden-entries", "", describe(from, to));
    return;
  }
  const rest = streamed ? bytes.subarray(LONGEST_DESCRIPTOR) : bytes;
  if (to - from <= MOST_PADDING && rest.every((byte) => byte === 0)) return;
  if (!isSigningBlock(source, from, to)) report("hidden-bytes", "", describe(from, to));
}
function isSigningBlock(source, from, to) {
  const length = to - from;
  if (length < 32) return false;
  const tail = source.readAt(to - 24, 24);
  if (tail.toString("latin1", 8) !== "APK Sig Block 42") return false;
  const declared = tail.readUInt32LE(0) + tail.readUInt32LE(4) * 2 ** 32;
  const head = source.readAt(from, 8);
  return declared === length - 8 && head.equals(tail.subarray(0, 8));
}
function describe(from, to) {
  return `bytes ${from} to ${to}`;
}

// src/archives/links.ts
var MAX_LINKS = 40;
var MAX_WORK = 5e7;
function linkResolver(links, exists) {
  let work = 0;
  return (link) => {
    const ahead = segmentsOf(link).reverse();
    const walked = [];
    let followed = 0;
    for (let segment = ahead.pop(); segment !== void 0; segment = ahead.pop()) {
      if (segment === "..") {
        if (walked.pop() === void 0) return { kind: "outside" };
        continue;
      }
      walked.push(segment);
      const path2 = walked.join("/");
      work += path2.length;
      if (work > MAX_WORK) return { kind: "loop" };
      const target = links.get(path2);
      if (target === void 0) continue;
      if (target.startsWith("/")) return { kind: "outside" };
      followed += 1;
      work += target.length;
      if (followed > MAX_LINKS) return { kind: "loop" };
      walked.pop();
      ahead.push(...segmentsOf(target).reverse());
    }
    const path = walked.join("/");
    return exists(path) ? { kind: "path", path } : { kind: "nowhere" };
  };
}
function segmentsOf(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}

// src/archives/zip-paths.ts
function placeEntries(zip, table, placing) {
  const { log, isJava } = placing;
  const files = /* @__PURE__ */ new Map();
  const folders = new FolderSet(placing.most);
  const { kinds, rawNames } = table;
  for (let index = 0; index < table.count; index += 1) {
    const kind = kinds[index] ?? FILE;
    const isFolder = (kind & FOLDER) !== 0;
    const isOrdinary = kind === FILE || kind === LINK;
    const path = isOrdinary ? rawNames[index] ?? "" : pathOf(table, index);
    if (path === void 0 || path === "" && !isFolder) {
      log.add("unsafe-name", table.name(index).name);
      continue;
    }
    if (!folders.addAbove(isFolder ? `${path}/` : path)) {
      log.add("too-many-entries", "", "too many folders");
      break;
    }
    if (isFolder) continue;
    const earlier = isJava ? void 0 : files.get(path);
    if (earlier !== void 0) reportTwice(zip, table, path, earlier, index, log);
    files.set(path, index);
  }
  reportClashes(files, folders, placing);
  if (table.hasLinks) placeLinks(zip, table, files, folders, placing);
  return files;
}
function pathOf(table, index) {
  const rawName = table.rawNames[index] ?? "";
  if (table.kinds[index] === FOLDER) return rawName.endsWith("/") ? rawName.slice(0, -1) : rawName;
  return canonicalPath(table.name(index).name, rawName.length);
}
var FolderSet = class {
  all = /* @__PURE__ */ new Set();
  #most;
  /** With the slash. Entries of one folder usually follow each other. */
  #latest = "";
  constructor(most) {
    this.#most = most;
  }
  /** Adds the folders above a path; false when they are too many. */
  addAbove(path) {
    if (path.startsWith(this.#latest) && path.indexOf("/", this.#latest.length) < 0) return true;
    let slash = path.lastIndexOf("/");
    this.#latest = path.slice(0, slash + 1);
    for (; slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (this.all.has(folder)) return true;
      if (this.all.size >= this.#most) return false;
      this.all.add(folder);
    }
    return true;
  }
};
function reportTwice(zip, table, path, earlier, later, log) {
  const same = isSameContent(zip, table, earlier, later);
  if (table.rawNames[earlier] === table.rawNames[later])
    log.add(same ? "same-twice" : "different-twice", path);
  else if (!same) log.add("same-path", path);
}
var COMPARED_AT_ONCE = 64 * 1024;
function isSameContent({ source }, table, first, second) {
  const [a, b] = [table.entry(first), table.entry(second)];
  const length = a.compressedSize;
  if (a.crc32 !== b.crc32 || a.size !== b.size || a.method !== b.method || length !== b.compressedSize) {
    return false;
  }
  try {
    const startA = dataOffset(source, a.localOffset);
    const startB = dataOffset(source, b.localOffset);
    for (let at = 0; at < length; at += COMPARED_AT_ONCE) {
      const count = Math.min(COMPARED_AT_ONCE, length - at);
      if (!source.readAt(startA + at, count).equals(source.readAt(startB + at, count))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
function reportClashes(files, folders, { isJava, log }) {
  for (const folder of folders.all) {
    if (files.has(folder)) log.add("file-and-folder", folder);
  }
  if (isJava) return;
  const lowered = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const lower = path.toLowerCase();
    if (lower === path) continue;
    if (files.has(lower) || lowered.has(lower)) log.add("case-clash", path);
    lowered.add(lower);
  }
}
function placeLinks(zip, table, files, folders, { refusals, log }) {
  const links = /* @__PURE__ */ new Map();
  for (const [path, index] of files) {
    if (((table.kinds[index] ?? FILE) & LINK) === 0 || refusals.has(index)) continue;
    const target = linkTarget(zip, table, path, index, log);
    if (target !== void 0) links.set(path, target);
  }
  if (links.size === 0) return;
  const fileAt = (path) => links.has(path) ? void 0 : files.get(path);
  const exists = (path) => path === "" || folders.all.has(path) || fileAt(path) !== void 0;
  const resolve = linkResolver(links, exists);
  const ends = [...links].map(([link, target]) => ({ link, target, end: resolve(link) }));
  const found = ends.map(({ end }) => end.kind === "path" ? fileAt(end.path) : void 0);
  for (const [at, { link, target, end }] of ends.entries()) {
    const file = found[at];
    if (end.kind === "nowhere") continue;
    if (file !== void 0) files.set(link, file);
    else files.delete(link);
    if (end.kind === "outside") log.add("link-out", link, `to ${shownName(target)}`);
    if (end.kind === "loop") log.add("link-loop", link);
  }
}
var MAX_TARGET = 4096;
var NO_TARGET = /[\x00-\x1f\x7f]/;
function linkTarget(zip, table, path, index, log) {
  const entry = table.entry(index);
  if (entry.size === 0 || entry.size > MAX_TARGET) return void 0;
  try {
    const target = decodeName(Buffer.from(zip.read(entry)).toString("latin1"));
    return NO_TARGET.test(target) ? void 0 : target;
  } catch (error) {
    failure(log, path, error);
    return void 0;
  }
}

// src/archives/zip-contents.ts
var NAME_BYTES = 400;
var LEAST_NAME_BYTES = 1024 * 1024;
function readContents(zip, isJava, budget, log) {
  const limit = budget.entryLimit;
  const { table, complete } = listEntries(zip, budget);
  if (!complete) log.add(limit, "", `${table.count} were looked at`);
  if (zip.end.ambiguity) log.add("two-readings", "", zip.end.ambiguity);
  if (complete) checkCount(zip, table.count, log);
  const { overlapping, misplaced } = checkLayout(zip.source, zip.end, table, complete, log.add);
  if (overlapping) {
    const [a, b] = overlapping.map((index) => shownName(table.name(index).name));
    log.add("overlap", "", `${a} and ${b}`);
    return { zip, table: new EntryTable(0), files: /* @__PURE__ */ new Map(), refusals: /* @__PURE__ */ new Map() };
  }
  const refusals = checkEntries(table, misplaced, budget, log);
  const files = placeEntries(zip, table, { isJava, refusals, most: budget.limits.entries, log });
  return { zip, table, files, refusals };
}
function isBomb({ size, compressedSize }, { limits }) {
  return size > limits.ratioFloor && size > compressedSize * limits.ratio;
}
function describeBomb({ size, compressedSize }) {
  return `${size} bytes from ${compressedSize}`;
}
function listEntries(zip, budget) {
  const mostNameBytes = Math.max(LEAST_NAME_BYTES, budget.limits.entries * NAME_BYTES);
  const possible = Math.ceil(zip.end.directorySize / 46);
  const table = new EntryTable(Math.min(budget.entryAllowance, possible));
  const reader = new DirectoryReader(zip.source, zip.end);
  while (!reader.isDone && table.count < table.capacity && table.nameBytes < mostNameBytes) reader.read(table);
  budget.payForEntries(table.count);
  return { table, complete: reader.isDone };
}
function checkCount({ end }, found, log) {
  const expected = end.countIsExact ? found : found % 65536;
  if (expected !== end.count) log.add("wrong-count", "", `${end.count} declared, ${found} found`);
}
function checkEntries(table, misplaced, budget, log) {
  const { kinds, flags, size } = table;
  const refusals = /* @__PURE__ */ new Map();
  let total = 0;
  for (let index = 0; index < table.count; index += 1) {
    total += size[index] ?? 0;
    const kind = kinds[index] ?? FILE;
    if ((kind & SPECIAL_NAME) !== 0) {
      const { name, otherName } = table.name(index);
      if (otherName !== void 0) log.add("other-name", name, shownName(otherName));
    }
    const extent = table.extent(index);
    if ((kind & FOLDER) !== 0) {
      if (extent.size > 0 || extent.compressedSize > 16) log.add("folder-with-data", table.name(index).name);
      continue;
    }
    const refusal = refuse(extent, flags[index] ?? 0, misplaced.has(index));
    if (refusal) {
      refusals.set(index, refusal);
      log.add(refusal.kind, table.name(index).name, refusal.detail);
    } else if (isBomb(extent, budget)) {
      log.add("bomb", table.name(index).name, describeBomb(extent));
    }
  }
  if (budget.depth === 0 && total > LAMBDA_UNZIPPED_BYTES) {
    log.add("not-deployable", "", `${total} bytes, the limit is ${LAMBDA_UNZIPPED_BYTES}`);
  }
  return refusals;
}
function refuse(extent, flags, misplaced) {
  const { method, size, compressedSize } = extent;
  if ((flags & ENCRYPTED) !== 0) return { kind: "encrypted" };
  if (method !== STORED && method !== DEFLATED) return { kind: "unknown-method", detail: `method ${method}` };
  if (misplaced) return { kind: "damaged", detail: "its data is not where the directory says" };
  if (!isImplausible(extent)) return void 0;
  return { kind: "size-differs", detail: `${size} bytes declared, ${compressedSize} in the archive` };
}

// src/archives/zip-tree.ts
function openZipTree(path, limits = DEFAULT_LIMITS) {
  const source = fileSource(path);
  try {
    const scope = { budget: new Budget(limits), log: new ProblemLog() };
    return new ZipTree(loadArchive(source, path, scope), scope, source);
  } catch (error) {
    source.close();
    throw error;
  }
}
var NestedArchives = class {
  #latest;
  #scope;
  constructor(scope) {
    this.#scope = scope;
  }
  /**
   * @param load gives the archive's bytes
   * @throws UnreadableEntry when it lies too deep or is no archive; the log has the reason
   */
  open(path, load) {
    const { budget, log } = this.#scope;
    const scope = { budget: budget.nested(path), log: log.nested(path) };
    if (this.#latest?.path === path) return new ZipTree(this.#latest.archive, scope);
    if (scope.budget.depth > budget.limits.depth) {
      throw fail(log, path, "too-deep", `${budget.limits.depth} levels`);
    }
    this.close();
    let source;
    try {
      source = load();
      if (source.size === 0) throw new UnreadableEntry(path, "is empty");
      const archive = loadArchive(source, path, scope);
      this.#latest = { path, archive, source };
      return new ZipTree(archive, scope);
    } catch (error) {
      source?.close();
      throw failure(log, path, error);
    }
  }
  /** Lets go of the last archive. Trees of it that are still in use go on to work. */
  close() {
    this.#latest?.source.release();
    this.#latest = void 0;
  }
};
function loadArchive(source, path, scope) {
  const contents = readContents(openZip(source), isJavaArchiveName(path), scope.budget, scope.log);
  return { contents, nested: new NestedArchives(scope) };
}
var ZipTree = class {
  #archive;
  #scope;
  #source;
  paths;
  /** @param source what to close with the tree; nested trees have nothing of their own that is open */
  constructor(archive, scope, source) {
    this.#archive = archive;
    this.#scope = scope;
    this.#source = source;
    this.paths = [...archive.contents.files.keys()];
  }
  has(path) {
    return this.#open().contents.files.has(path);
  }
  size(path) {
    return this.#open().contents.table.size[this.#index(path)] ?? 0;
  }
  read(path, max = Infinity) {
    const { budget, log } = this.#scope;
    const { limits } = budget;
    const entry = this.#readable(path);
    const wanted = Math.min(entry.size, Math.max(0, max));
    if (wanted > limits.entryBytes) throw fail(log, path, "entry-too-large", `${wanted} bytes`);
    if (wanted === entry.size && isBomb(entry, budget)) throw fail(log, path, "bomb", describeBomb(entry));
    if (entry.method !== STORED && !budget.spend(path, wanted)) throw fail(log, path, "all-too-large");
    try {
      return this.#open().contents.zip.read(entry, wanted);
    } catch (error) {
      throw failure(log, path, error);
    }
  }
  readRange(path, offset, length) {
    const { budget, log } = this.#scope;
    const entry = this.#readable(path);
    const end = Math.min(entry.size, Math.max(0, offset) + Math.max(0, length));
    if (entry.size > budget.limits.entryBytes) throw fail(log, path, "entry-too-large", `${entry.size} bytes`);
    if (isBomb(entry, budget)) throw fail(log, path, "bomb", describeBomb(entry));
    if (entry.method !== STORED && !budget.spend(path, end)) throw fail(log, path, "all-too-large");
    try {
      return this.#open().contents.zip.readRange(entry, offset, length);
    } catch (error) {
      throw failure(log, path, error);
    }
  }
  open(path) {
    const entry = this.#readable(path);
    return this.#open().nested.open(path, () => {
      if (entry.method !== STORED) return bytesSource(this.read(path));
      const { source } = this.#open().contents.zip;
      return sliceSource(source, dataOffset(source, entry.localOffset), entry.size);
    });
  }
  problems() {
    return this.#scope.log.list();
  }
  close() {
    if (this.#source) this.#archive?.nested.close();
    this.#source?.close();
    this.#archive = void 0;
  }
  #open() {
    if (!this.#archive) throw new Error("the tree was closed");
    return this.#archive;
  }
  #index(path) {
    const index = this.#open().contents.files.get(path);
    if (index === void 0) throw new UnreadableEntry(path, "is not in the archive");
    return index;
  }
  #readable(path) {
    const { table, refusals } = this.#open().contents;
    const index = this.#index(path);
    const refusal = refusals.get(index);
    if (refusal) throw fail(this.#scope.log, path, refusal.kind, refusal.detail);
    return table.entry(index);
  }
};

export {
  isArchiveName,
  isJavaArchiveName,
  DEFAULT_LIMITS,
  Budget,
  ProblemLog,
  NotAnArchive,
  fail,
  failure,
  sliceSource,
  fileSource,
  decodeName,
  openZipFile,
  openZipBytes,
  openZipTree,
  NestedArchives
};
