import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  hasAdvisories,
  parseOsvRecord,
  pooled,
  questionsFor
} from "./chunk-ATQDX7M2.js";
import {
  affects,
  canonicalName
} from "./chunk-CSOTCOE3.js";
import {
  Gaps,
  byPurlAndId,
  list,
  matchOf
} from "./chunk-K35CZG6E.js";
import "./chunk-GBQTIL6D.js";
import "./chunk-KTFYKI4N.js";
import {
  openZipFile
} from "./chunk-2WGCM6MN.js";
import {
  ECOSYSTEMS,
  UserError,
  ecosystemName,
  isRecord,
  messageOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/advisories/osv-export/index.ts
import { existsSync, statSync } from "node:fs";
import { join as join2 } from "node:path";

// src/advisories/osv-export/database.ts
import { createHash } from "node:crypto";
import { join } from "node:path";

// src/advisories/osv-export/build-index.ts
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

// src/advisories/osv-export/package-index.ts
var MAX_RECORDS = 2 ** 21;
function recordsNaming(index, name) {
  const hash = hashOf(name);
  const found = [];
  for (let at = lowerBound(index.hashes, hash); index.hashes[at] === hash; at += 1) {
    const owner = index.owners[at];
    if (owner !== void 0 && owner !== found.at(-1)) found.push(owner);
  }
  return found;
}
var NameTable = class {
  #pairs = new Float64Array(1024);
  #length = 0;
  /** @param record below `MAX_RECORDS` */
  add(name, record) {
    if (this.#length === this.#pairs.length) {
      const longer = new Float64Array(2 * this.#length);
      longer.set(this.#pairs);
      this.#pairs = longer;
    }
    this.#pairs[this.#length] = hashOf(name) * MAX_RECORDS + record;
    this.#length += 1;
  }
  columns() {
    const pairs = this.#pairs.subarray(0, this.#length).sort();
    const hashes = new Uint32Array(this.#length);
    const owners = new Uint32Array(this.#length);
    for (const [at, pair] of pairs.entries()) {
      hashes[at] = Math.floor(pair / MAX_RECORDS);
      owners[at] = pair % MAX_RECORDS;
    }
    return { hashes, owners };
  }
};
function hashOf(name) {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function lowerBound(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/advisories/osv-export/record-names.ts
var PACKAGE = Buffer.from('"package"');
var MODIFIED = Buffer.from('"modified"');
var QUOTE = 34;
var COLON = 58;
var OPEN = 123;
var CLOSE = 125;
function hasEscapedLetters(bytes) {
  return bytes.includes("\\u006") || bytes.includes("\\u007");
}
function scanRecord(bytes) {
  if (!isBraced(bytes)) return parseRecord(bytes);
  const packages = [];
  for (let at = bytes.indexOf(PACKAGE); at >= 0; at = bytes.indexOf(PACKAGE, at + PACKAGE.length)) {
    const start = valueAfter(bytes, at + PACKAGE.length);
    if (bytes[start] !== OPEN) continue;
    const found = parsePackage(bytes.toString("utf8", start, bytes.indexOf(CLOSE, start) + 1));
    if (!found) return parseRecord(bytes);
    packages.push(found);
  }
  return packages.length > 0 ? { packages, modified: modifiedIn(bytes) } : parseRecord(bytes);
}
function parseRecord(bytes) {
  const record = parseObject(bytes.toString());
  if (!record) return void 0;
  const affected = Array.isArray(record.affected) ? record.affected : [];
  return {
    packages: affected.flatMap((entry) => {
      const found = isRecord(entry) && isRecord(entry.package) ? packageOf(entry.package) : void 0;
      return found ?? [];
    }),
    modified: textOf(record.modified)
  };
}
function isBraced(bytes) {
  let end = bytes.length - 1;
  while (end > 0 && isSpace(bytes[end])) end -= 1;
  return bytes[0] === OPEN && bytes[end] === CLOSE;
}
function valueAfter(bytes, at) {
  const colon = skipSpace(bytes, at);
  return bytes[colon] === COLON ? skipSpace(bytes, colon + 1) : bytes.length;
}
function skipSpace(bytes, at) {
  let next = at;
  while (isSpace(bytes[next])) next += 1;
  return next;
}
function isSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function modifiedIn(bytes) {
  const key = bytes.indexOf(MODIFIED);
  const start = key < 0 ? bytes.length : valueAfter(bytes, key + MODIFIED.length);
  if (bytes[start] !== QUOTE) return "";
  return bytes.toString("latin1", start + 1, bytes.indexOf(QUOTE, start + 1));
}
function parsePackage(text) {
  const object = parseObject(text);
  return object && packageOf(object);
}
function packageOf(object) {
  return { ecosystem: textOf(object.ecosystem), name: textOf(object.name) };
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}

// src/advisories/osv-export/build-index.ts
var MAX_RECORD_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 16 * 1024 ** 3;
var BATCH_BYTES = 1024 * 1024;
var BATCHES_AT_ONCE = 3;
var MAX_SPAN = 8 * 1024 * 1024;
var NAMED = 5;
async function buildIndex(zip, identity, ecosystem) {
  const { records, damaged } = listRecords(zip);
  const names = new NameTable();
  let newest = "";
  await pooled(batchesOf(records), BATCHES_AT_ONCE, async ([from, to]) => {
    const contents = await readBatch(zip, records.slice(from, to));
    for (const [at, found] of contents.entries()) {
      if (!found) damaged.push(records[from + at]?.name ?? "");
      for (const target of found?.packages ?? []) {
        if (ecosystemName(target.ecosystem) !== ecosystem || target.name === "") continue;
        names.add(canonicalName(ecosystem, target.name), from + at);
      }
      newest = later(newest, found?.modified ?? "");
    }
  });
  return {
    identity,
    newest,
    damaged: { count: damaged.length, names: damaged.sort().slice(0, NAMED) },
    records: columnsOf(records),
    ...names.columns()
  };
}
function listRecords(zip) {
  const records = [];
  const damaged = [];
  let total = 0;
  for (const entry of zip.entries()) {
    if (entry.isDirectory || !entry.name.endsWith(".json")) continue;
    if (isEncrypted(entry) || entry.size > MAX_RECORD_BYTES) {
      damaged.push(entry.name);
      continue;
    }
    total += entry.size;
    records.push(entry);
    if (records.length > MAX_RECORDS) throw new Error(`it holds more than ${MAX_RECORDS} records`);
    if (total > MAX_TOTAL_BYTES) throw new Error(`its records are longer than ${MAX_TOTAL_BYTES} bytes`);
  }
  return { records: records.sort((a, b) => a.localOffset - b.localOffset), damaged };
}
function isEncrypted(entry) {
  return (entry.flags & 8257) !== 0;
}
function batchesOf(records) {
  const batches = [];
  let from = 0;
  let bytes = 0;
  for (const [at, entry] of records.entries()) {
    const start = records[from]?.localOffset ?? 0;
    if (at > from && (bytes + entry.size > BATCH_BYTES || entry.localOffset + entry.compressedSize - start > MAX_SPAN)) {
      batches.push([from, at]);
      from = at;
      bytes = 0;
    }
    bytes += entry.size;
  }
  if (from < records.length) batches.push([from, records.length]);
  return batches;
}
async function readBatch(zip, batch) {
  const together = await inflateTogether(zip, batch);
  if (!together) return batch.map((entry) => readAlone(zip, entry));
  const read2 = hasEscapedLetters(together) ? parseRecord : scanRecord;
  let at = 0;
  return batch.map(({ size }) => read2(together.subarray(at, at += size)));
}
function readAlone(zip, entry) {
  try {
    return parseRecord(Buffer.from(zip.read(entry, MAX_RECORD_BYTES)));
  } catch {
    return void 0;
  }
}
var inflate = promisify(gunzip);
async function inflateTogether(zip, batch) {
  try {
    const members = membersOf(zip, batch);
    if (!members) return void 0;
    const total = batch.reduce((sum, { size }) => sum + size, 0);
    const bytes = await inflate(members, {
      chunkSize: Math.max(64, total + 1),
      maxOutputLength: Math.max(1, total)
    });
    return bytes.length === total ? bytes : void 0;
  } catch {
    return void 0;
  }
}
var MEMBER_HEADER = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var MEMBER_TRAILER = 8;
var LOCAL_HEADER = 30;
var MAX_NAME_AND_EXTRA = 2 * 65535;
function membersOf(zip, batch) {
  const first = batch[0];
  const last = batch.at(-1);
  if (!first || !last || batch.some((entry) => entry.method !== 8)) return void 0;
  const start = first.localOffset;
  const stop = last.localOffset + LOCAL_HEADER + MAX_NAME_AND_EXTRA + last.compressedSize;
  const span = zip.source.readAt(start, Math.min(stop, zip.source.size) - start);
  const length = batch.reduce(
    (sum, entry) => sum + entry.compressedSize + MEMBER_HEADER.length + MEMBER_TRAILER,
    0
  );
  if (length > span.length + batch.length * LOCAL_HEADER) return void 0;
  const members = Buffer.allocUnsafe(length);
  let to = 0;
  for (const entry of batch) {
    const at = entry.localOffset - start;
    if (at + LOCAL_HEADER > span.length || span.readUInt32LE(at) !== 67324752) return void 0;
    const data = at + LOCAL_HEADER + span.readUInt16LE(at + 26) + span.readUInt16LE(at + 28);
    if (data + entry.compressedSize > span.length) return void 0;
    to += MEMBER_HEADER.copy(members, to);
    to += span.copy(members, to, data, data + entry.compressedSize);
    to = members.writeUInt32LE(entry.crc32, to);
    to = members.writeUInt32LE(entry.size, to);
  }
  return members;
}
function later(a, b) {
  const time = /^(?!0001)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(b)?.[0];
  return time && `${time}Z` > a ? `${time}Z` : a;
}
function columnsOf(records) {
  const columns = {
    offset: new Float64Array(records.length),
    compressedSize: new Uint32Array(records.length),
    size: new Uint32Array(records.length),
    crc32: new Uint32Array(records.length),
    method: new Uint8Array(records.length)
  };
  for (const [at, entry] of records.entries()) {
    columns.offset[at] = entry.localOffset;
    columns.compressedSize[at] = entry.compressedSize;
    columns.size[at] = entry.size;
    columns.crc32[at] = entry.crc32;
    columns.method[at] = entry.method;
  }
  return columns;
}

// src/advisories/osv-export/index-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { endianness } from "node:os";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
var MAGIC = "LSSINDX1";
var PREFIX = 16;
async function loadIndex(path, identity, ecosystem) {
  try {
    const index = decodeIndex(await readFile(path), ecosystem);
    return index?.identity === identity ? index : void 0;
  } catch {
    return void 0;
  }
}
async function storeIndex(path, index, ecosystem) {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, encodeIndex(index, ecosystem));
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => void 0);
  }
}
function encodeIndex(index, ecosystem) {
  const { identity, newest, damaged, records, hashes, owners } = index;
  const header = {
    endianness: endianness(),
    ecosystem,
    identity,
    newest,
    damaged,
    records: records.offset.length,
    names: hashes.length
  };
  const text = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(text.length / 8) * 8, " ");
  text.copy(padded);
  const columns = [
    records.offset,
    records.compressedSize,
    records.size,
    records.crc32,
    hashes,
    owners,
    records.method
  ];
  const body = [
    padded,
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength))
  ];
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(MAGIC, "latin1");
  prefix.writeUInt32LE(padded.length, 12);
  prefix.writeUInt32LE(checksum([prefix.subarray(12), ...body]), 8);
  return Buffer.concat([prefix, ...body]);
}
function decodeIndex(file, ecosystem) {
  if (file.length < PREFIX || file.toString("latin1", 0, 8) !== MAGIC) return void 0;
  if (file.readUInt32LE(8) !== checksum([file.subarray(12)])) return void 0;
  const headerLength = file.readUInt32LE(12);
  const header = JSON.parse(file.toString("utf8", PREFIX, PREFIX + headerLength));
  if (!isHeader(header) || header.endianness !== endianness() || header.ecosystem !== ecosystem)
    return void 0;
  const memory = new Uint8Array(file.subarray(PREFIX + headerLength)).buffer;
  if (memory.byteLength !== 21 * header.records + 8 * header.names) return void 0;
  let at = 0;
  const words = (length) => {
    const column = new Uint32Array(memory, at, length);
    at += column.byteLength;
    return column;
  };
  const offset = new Float64Array(memory, at, header.records);
  at += offset.byteLength;
  const compressedSize = words(header.records);
  const size = words(header.records);
  const crcs = words(header.records);
  const hashes = words(header.names);
  const owners = words(header.names);
  const method = new Uint8Array(memory, at, header.records);
  const { identity, newest, damaged } = header;
  return {
    identity,
    newest,
    damaged,
    records: { offset, compressedSize, size, crc32: crcs, method },
    hashes,
    owners
  };
}
function checksum(parts) {
  return parts.reduce((sum, part) => part.length === 0 ? sum : crc32(part, sum), 0);
}
function isHeader(value) {
  if (typeof value !== "object" || value === null) return false;
  return "records" in value && "names" in value && "identity" in value && "newest" in value && "damaged" in value;
}

// src/advisories/osv-export/database.ts
async function openDatabase(path, ecosystem, known, cacheDir) {
  const zip = openZipFile(path);
  try {
    const index = await indexOf(zip, ecosystem, known, cacheDir);
    return {
      index,
      naming: (name) => recordsNaming(index, name),
      read: (record) => readRecord(zip, index, record),
      close: () => zip.close()
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}
async function indexOf(zip, ecosystem, known, cacheDir) {
  const identity = identityOf(zip);
  if (known?.identity === identity) return known;
  const path = cacheDir && join(cacheDir, "osv-export-index", `${encodeURIComponent(ecosystem)}.idx`);
  const stored = path && await loadIndex(path, identity, ecosystem);
  if (stored) return stored;
  const built = await buildIndex(zip, identity, ecosystem);
  if (path) await storeIndex(path, built, ecosystem);
  return built;
}
var PIECE = 1024 * 1024;
function identityOf({ source, end }) {
  const hash = createHash("sha256").update(`${source.size} `);
  const stop = end.directoryOffset + end.directorySize;
  const memory = Buffer.allocUnsafeSlow(PIECE);
  for (let at = end.directoryOffset; at < stop; at += PIECE) {
    hash.update(source.readAt(at, Math.min(PIECE, stop - at), memory));
  }
  return hash.digest("hex");
}
function readRecord(zip, { records }, at) {
  const place = {
    localOffset: records.offset[at] ?? -1,
    compressedSize: records.compressedSize[at] ?? 0,
    size: records.size[at] ?? 0,
    method: records.method[at] ?? 0,
    crc32: records.crc32[at] ?? 0
  };
  const record = parseOsvRecord(Buffer.from(zip.readEntryAt(place, MAX_RECORD_BYTES)).toString());
  if (!record) throw new Error("it is no OSV record");
  return record;
}

// src/advisories/osv-export/index.ts
var MAX_AGE_DAYS = 30;
var DAY = 24 * 60 * 60 * 1e3;
function osvExport(options) {
  const indexes = /* @__PURE__ */ new Map();
  const newest = () => [...indexes.values()].reduce((last, index) => index.newest > last ? index.newest : last, "");
  return {
    id: "osv",
    covers: hasAdvisories,
    newest,
    async lookup(components, world) {
      requireExport(options.folder);
      const gaps = new Gaps();
      const items = [];
      const notices = [];
      const asked = questionsFor(components, gaps);
      for (const ecosystem of ECOSYSTEMS) {
        const questions = asked.filter(({ group }) => group === ecosystem);
        if (questions.length === 0) continue;
        const database = await open(options, ecosystem, indexes.get(ecosystem), questions, gaps);
        if (!database) continue;
        indexes.set(ecosystem, database.index);
        try {
          items.push(answer(database, ecosystem, questions, gaps, world));
          notices.push(...damageOf(database.index, ecosystem));
        } finally {
          database.close();
        }
      }
      notices.push(...ageOf(newest(), options.maxAgeDays ?? MAX_AGE_DAYS, world.now()));
      return { items: items.flat().sort(byPurlAndId), notices: [...gaps.notices(), ...notices] };
    }
  };
}
function requireExport(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`osv-export: '${folder}' is not a folder; give one that holds <Ecosystem>/all.zip`);
  }
  if (!ECOSYSTEMS.some((ecosystem) => existsSync(pathOf(folder, ecosystem)))) {
    throw new UserError(
      `osv-export: '${folder}' holds no <Ecosystem>/all.zip (npm/all.zip, PyPI/all.zip, ...); give the folder above them`
    );
  }
}
function pathOf(folder, ecosystem) {
  return join2(folder, ecosystem, "all.zip");
}
async function open({ folder, cacheDir }, ecosystem, known, questions, gaps) {
  const path = pathOf(folder, ecosystem);
  const components = questions.flatMap((question) => question.components);
  if (!existsSync(path)) {
    gaps.add(ecosystem, `the export has no ${ecosystem}/all.zip`, components);
    return void 0;
  }
  try {
    return await openDatabase(path, ecosystem, known, cacheDir);
  } catch (error) {
    gaps.add(ecosystem, `the export's ${ecosystem}/all.zip cannot be read: ${messageOf(error)}`, components);
    return void 0;
  }
}
function answer(database, ecosystem, questions, gaps, world) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { name, components } of questions) {
    for (const record of database.naming(canonicalName(ecosystem, name))) {
      const asking = wanted.get(record) ?? [];
      wanted.set(record, asking);
      for (const component of components) asking.push(component);
    }
  }
  const matches = [];
  let done = 0;
  for (const [number, components] of [...wanted].sort(([a], [b]) => a - b)) {
    world.progress.step(done += 1, wanted.size);
    const record = read(database, number);
    if (!record) gaps.add(ecosystem, "an advisory of the export is damaged", components);
    else matches.push(evaluate(record, components, ecosystem, gaps));
  }
  return matches.flat();
}
function read(database, number) {
  try {
    return database.read(number);
  } catch {
    return void 0;
  }
}
function evaluate(record, components, ecosystem, gaps) {
  return components.flatMap((component) => {
    const verdict = affects(record, component);
    if (verdict.kind === "undecidable") {
      gaps.add(ecosystem, `${record.id} names the package, but no versions that can be compared`, [component]);
    }
    return verdict.kind === "affected" ? [matchOf(record, component, verdict.fixedIn, verdict.severity, verdict.entries)] : [];
  });
}
function damageOf({ damaged }, ecosystem) {
  if (damaged.count === 0) return [];
  const rest = damaged.count > damaged.names.length ? `, first of ${damaged.count}` : "";
  const message = `advisories of the export are damaged, so that their packages are not assessed (${list(damaged.names)}${rest})`;
  return [{ stage: "advise", subject: ecosystem, message, incomplete: true }];
}
function ageOf(newest, maxAgeDays, now) {
  const days = Math.floor((now.getTime() - Date.parse(newest)) / DAY);
  if (!(days > maxAgeDays)) return [];
  const date = newest.slice(0, 10);
  const message = `the newest advisory of the export is of ${date}, ${days} days ago: fetch a newer export`;
  return [{ stage: "advise", subject: "osv-export", message, incomplete: false }];
}
export {
  osvExport
};
