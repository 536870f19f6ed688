import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Budget,
  NestedArchives,
  ProblemLog,
  decodeName,
  fail,
  failure,
  fileSource,
  sliceSource
} from "./chunk-2WGCM6MN.js";
import {
  Redacted,
  UnreadableEntry,
  UserError,
  isRecord,
  messageOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/archives/image/docker-archive.ts
import { createHash as createHash2 } from "node:crypto";

// src/archives/image/archive-bytes.ts
import { createReadStream } from "node:fs";

// src/archives/image/decoder.ts
import zlib from "node:zlib";

// src/archives/image/zstd-frames.ts
var MAGIC = 4247762216;
var SKIPPED_MAGIC = 407710288;
var MAGIC_BYTES = 4;
var ZstdFrames = class {
  #onWindow;
  #state = "frame";
  /** Bytes that are of no interest. */
  #skip = 0;
  #held = Buffer.alloc(0);
  #needed = MAGIC_BYTES;
  #hasChecksum = false;
  /** @param onWindow is given the bytes that must be held while a frame is decoded; what it throws goes to `write` */
  constructor(onWindow) {
    this.#onWindow = onWindow;
  }
  /** Whether the stream may end here. */
  get isComplete() {
    return this.#state === "frame" && this.#held.length === 0 && this.#skip === 0;
  }
  /** Takes the next bytes, in pieces of any length. @throws Error where no frame begins, and what `onWindow` throws */
  write(bytes) {
    let at = 0;
    while (at < bytes.length) {
      const skipped = Math.min(this.#skip, bytes.length - at);
      this.#skip -= skipped;
      at += skipped;
      const taken = Math.min(this.#needed - this.#held.length, bytes.length - at);
      this.#held = Buffer.concat([this.#held, bytes.subarray(at, at + taken)]);
      at += taken;
      if (this.#held.length === this.#needed) this.#accept(this.#held);
    }
  }
  #accept(bytes) {
    switch (this.#state) {
      case "frame":
        return this.#acceptMagic(bytes.readUInt32LE(0));
      case "skipped-size":
        return this.#expect("frame", MAGIC_BYTES, bytes.readUInt32LE(0));
      case "header":
        return this.#acceptHeader(bytes);
      case "block":
        return this.#acceptBlock(bytes.readUIntLE(0, 3));
    }
  }
  #acceptMagic(magic) {
    if (magic === MAGIC) this.#expect("header", 1);
    else if ((magic & 4294967280) === SKIPPED_MAGIC) this.#expect("skipped-size", 4);
    else throw new Error("it holds something that is not compressed data");
  }
  #acceptHeader(header) {
    const descriptor2 = header[0] ?? 0;
    const isSingle = (descriptor2 & 32) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor2 & 3] ?? 0;
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor2 >> 6] ?? 0;
    const length = 1 + (isSingle ? 0 : 1) + dictionaryBytes + sizeBytes;
    if (header.length < length) {
      this.#needed = length;
      return;
    }
    this.#hasChecksum = (descriptor2 & 4) !== 0;
    const size = littleEndian(header.subarray(length - sizeBytes)) + (sizeBytes === 2 ? 256 : 0);
    this.#onWindow(isSingle ? size : windowBytes(header[1] ?? 0));
    this.#expect("block", 3);
  }
  #acceptBlock(header) {
    const isLast = (header & 1) === 1;
    const isRepeated = (header >> 1 & 3) === 1;
    const size = isRepeated ? 1 : header >> 3;
    if (isLast) this.#expect("frame", MAGIC_BYTES, size + (this.#hasChecksum ? 4 : 0));
    else this.#expect("block", 3, size);
  }
  #expect(state, needed, behind2 = 0) {
    this.#state = state;
    this.#needed = needed;
    this.#skip = behind2;
    this.#held = Buffer.alloc(0);
  }
};
function windowBytes(descriptor2) {
  const base = 2 ** (10 + (descriptor2 >> 3));
  return base + base / 8 * (descriptor2 & 7);
}
function littleEndian(bytes) {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

// src/archives/image/decoder.ts
var MAGIC_BYTES2 = 6;
var OUTPUT_BYTES = 256 * 1024;
function compressionOf(head) {
  const magic = head.toString("latin1", 0, MAGIC_BYTES2);
  if (magic.startsWith("")) return "gzip";
  if (magic.startsWith("(µ/ý") || /^[P-_]\*M/.test(magic)) return "zstd";
  return magic.startsWith("BZh") || magic.startsWith("ý7zXZ") ? "other" : "none";
}
async function decoderFor(compression, sink) {
  switch (compression) {
    case "none":
      return plainDecoder(sink);
    case "gzip":
      return new EngineDecoder(() => zlib.createGunzip({ chunkSize: OUTPUT_BYTES }), sink);
    case "zstd": {
      const create = nativeZstd();
      if (create) return new EngineDecoder(() => create({ chunkSize: OUTPUT_BYTES }), sink);
      return await zstdInJavaScript(sink);
    }
  }
}
function plainDecoder(sink) {
  return {
    async write(bytes) {
      await sink(bytes);
    },
    end: () => Promise.resolve()
  };
}
var EngineDecoder = class {
  #create;
  #sink;
  #engine;
  #given = 0;
  #failure;
  constructor(create, sink) {
    this.#create = create;
    this.#sink = sink;
  }
  async write(bytes) {
    let rest = bytes;
    while (rest.length > 0) {
      if (!this.#engine && rest.every((byte) => byte === 0)) return;
      const engine = this.#start();
      const outcome = await this.#run(engine, (done) => engine.write(rest, done));
      if (outcome === "taken") {
        this.#given += rest.length;
        return;
      }
      const used = engine.bytesWritten - this.#given;
      this.#engine = void 0;
      if (used <= 0 && this.#given === 0) throw new Error("it holds something that is not compressed data");
      rest = rest.subarray(Math.max(0, used));
    }
  }
  async end() {
    const engine = this.#engine;
    if (!engine) return;
    this.#engine = void 0;
    await this.#run(engine, () => engine.end(), "ended");
  }
  #start() {
    if (this.#engine) return this.#engine;
    const engine = this.#create();
    this.#engine = engine;
    this.#given = 0;
    engine.on("data", (chunk) => {
      if (this.#failure !== void 0) return;
      try {
        const busy = this.#sink(chunk);
        if (!busy) return;
        engine.pause();
        void busy.then(() => engine.resume());
      } catch (error) {
        this.#failure = error instanceof Error ? error : new Error(messageOf(error));
        engine.destroy();
      }
    });
    engine.on("error", () => void 0);
    return engine;
  }
  /** Waits until the input was used up, or the engine came to its end. */
  async #run(engine, begin, until = "taken") {
    if (this.#failure !== void 0) throw this.#failure;
    if (engine.destroyed) throw new Error("it breaks off");
    return await new Promise((resolve2, reject) => {
      const settle = (act) => {
        engine.off("end", ended);
        engine.off("error", failed);
        engine.off("close", closed);
        act();
      };
      const ended = () => settle(() => resolve2("ended"));
      const failed = (error) => settle(() => reject(error));
      const closed = () => settle(() => {
        if (this.#failure !== void 0) reject(this.#failure);
        else if (engine.readableEnded) resolve2("ended");
        else reject(new Error("it breaks off"));
      });
      engine.on("end", ended);
      engine.on("error", failed);
      engine.on("close", closed);
      begin((error) => {
        if (error) failed(this.#failure ?? error);
        else if (until === "taken" && this.#failure === void 0) settle(() => resolve2("taken"));
      });
    });
  }
};
function nativeZstd() {
  const functions = { ...zlib };
  const create = functions["createZstdDecompress"];
  return isCreate(create) ? create : void 0;
}
function isCreate(value) {
  return typeof value === "function";
}
var MAX_WINDOW_BYTES = 8 * 1024 * 1024;
var FED_AT_ONCE = 16 * 1024;
async function zstdInJavaScript(sink) {
  const { Decompress } = await import("./esm-3CTQWKCQ.js");
  let busy;
  const stream = new Decompress((chunk) => {
    busy = sink(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)) ?? busy;
  });
  const frames = new ZstdFrames((bytes) => {
    if (bytes > MAX_WINDOW_BYTES)
      throw new Error("its zstd window is larger than 8 MiB, which needs Node 22.15 or later");
  });
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; at += FED_AT_ONCE) {
        const piece = bytes.subarray(at, at + FED_AT_ONCE);
        frames.write(piece);
        stream.push(Uint8Array.from(piece));
        await busy;
        busy = void 0;
      }
    },
    async end() {
      if (!frames.isComplete) throw new Error("it breaks off");
      stream.push(new Uint8Array(0), true);
      await busy;
    }
  };
}

// src/archives/image/spool.ts
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writev } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var MAX_WAITING = 4 * 1024 * 1024;
function createSpool() {
  const folder = mkdtempSync(join(tmpdir(), "lambda-scan-image-"));
  let descriptor2;
  try {
    descriptor2 = openSync(join(folder, "layer"), "wx+", 384);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const writer = new Writer(descriptor2);
  let named = !remove(folder);
  const close = () => {
    descriptor2 = void 0;
    writer.close(() => {
      if (named) named = !remove(folder);
    });
  };
  return {
    get size() {
      return writer.size;
    },
    append: (bytes) => writer.append(bytes),
    flush: () => writer.flush(),
    source: {
      get size() {
        return writer.size;
      },
      readAt(offset, length, into) {
        if (descriptor2 === void 0) throw new Error("it is closed");
        if (offset < 0 || length < 0 || offset + length > writer.size) throw new Error("it is not that long");
        const target = into ? into.subarray(0, length) : Buffer.allocUnsafe(length);
        for (let done = 0; done < length; ) {
          const count = readSync(descriptor2, target, done, length - done, offset + done);
          if (count === 0) throw new Error("it became shorter");
          done += count;
        }
        return target;
      },
      release() {
      },
      close() {
      }
    },
    close
  };
}
var Writer = class {
  /** Bytes that were given to it. */
  size = 0;
  #descriptor;
  #written = 0;
  #waiting = [];
  #running;
  #failure;
  #closed = false;
  constructor(descriptor2) {
    this.#descriptor = descriptor2;
  }
  append(bytes) {
    if (this.#closed) throw new Error("it is closed");
    if (this.#failure) throw this.#failure;
    if (bytes.length === 0) return void 0;
    this.#waiting.push(bytes);
    this.size += bytes.length;
    this.#running ??= this.#run();
    return this.size - this.#written > MAX_WAITING ? this.#running : void 0;
  }
  async flush() {
    await this.#running;
    if (this.#failure) throw this.#failure;
  }
  /** Waits for a write that is under way: its descriptor could be another file's by then. */
  close(done) {
    if (this.#closed) return;
    this.#closed = true;
    const end = () => {
      closeSync(this.#descriptor);
      done();
    };
    if (this.#running) void this.#running.then(end);
    else end();
  }
  /** Never fails itself: the next call says what went wrong. */
  async #run() {
    try {
      while (this.#waiting.length > 0 && !this.#closed) {
        const pieces = this.#waiting;
        this.#waiting = [];
        await this.#writeAll(pieces);
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#waiting = [];
    this.#running = void 0;
  }
  async #writeAll(pieces) {
    for (let rest = pieces; rest.length > 0; ) {
      const count = await writeSome(this.#descriptor, rest, this.#written);
      if (count === 0) throw new Error("the disk takes no more");
      this.#written += count;
      rest = behind(rest, count);
    }
  }
};
function writeSome(descriptor2, pieces, position) {
  return new Promise((resolve2, reject) => {
    writev(descriptor2, pieces, position, (error, count) => error ? reject(error) : resolve2(count));
  });
}
function behind(pieces, count) {
  let done = count;
  for (const [index, piece] of pieces.entries()) {
    if (done < piece.length) return [piece.subarray(done), ...pieces.slice(index + 1)];
    done -= piece.length;
  }
  return [];
}
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

// src/archives/image/archive-bytes.ts
var PIECE = 1 << 20;
async function openArchiveBytes(path, limits) {
  const file = fileSource(path);
  try {
    const head = file.readAt(0, Math.min(MAGIC_BYTES2, file.size));
    const compression = compressionOf(head);
    if (compression === "none") return plain(path, file);
    if (compression === "other")
      throw new Error("it is compressed with bzip2 or xz; save it without, or with gzip or zstd");
    return await unpacked(path, compression, limits);
  } catch (error) {
    file.close();
    throw error;
  }
}
function plain(path, file) {
  return {
    size: file.size,
    readAt: (offset, length) => file.readAt(offset, length),
    pieces: (offset, length) => createReadStream(path, { highWaterMark: PIECE, start: offset, end: offset + length - 1 }),
    close() {
      file.close();
    }
  };
}
async function unpacked(path, compression, { bytes, ratio, ratioFloor }) {
  const spool = createSpool();
  const { source } = spool;
  let received = 0;
  try {
    const decoder = await decoderFor(compression, (chunk) => {
      const size = spool.size + chunk.length;
      if (size > bytes) throw new Error(`it unpacks to more than ${bytes} bytes`);
      if (size > ratioFloor && size > received * ratio)
        throw new Error(`it unpacks to more than ${ratioFloor} bytes from ${received}, out of all proportion`);
      return spool.append(chunk);
    });
    for await (const piece of createReadStream(path, { highWaterMark: PIECE / 4 })) {
      if (!Buffer.isBuffer(piece)) continue;
      received += piece.length;
      await decoder.write(piece);
    }
    await decoder.end();
    await spool.flush();
  } catch (error) {
    spool.close();
    throw new Error(`it cannot be unpacked: ${messageOf(error).replaceAll(path, "the archive")}`);
  }
  return {
    get size() {
      return source.size;
    },
    readAt: (offset, length) => source.readAt(offset, length),
    async *pieces(offset, length) {
      for (let at = offset; at < offset + length; at += PIECE) {
        yield source.readAt(at, Math.min(PIECE, offset + length - at));
        await new Promise(setImmediate);
      }
    },
    close: () => spool.close()
  };
}

// src/archives/tar/header.ts
var BLOCK = 512;
var TarError = class extends Error {
  name = "TarError";
};
function readHeader(block) {
  if (!isChecksumRight(block)) {
    if (block.every((byte) => byte === 0)) return void 0;
    throw new TarError("has a header with a wrong checksum");
  }
  const magic = block.toString("latin1", 257, 265);
  const name = text(block, 0, 100);
  const prefix = magic.startsWith("ustar\0") ? text(block, 345, isStar(block) ? 131 : 155) : "";
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkName: text(block, 157, 100),
    size: number(block, 124, 12),
    type: String.fromCharCode(block[156] ?? 0),
    continues: magic.startsWith("ustar ") && block[482] === 1
  };
}
function isStar(block) {
  return block.toString("latin1", 508, 512) === "tar\0";
}
function isChecksumRight(block) {
  let unsigned = 8 * 32;
  let signed = 8 * 32;
  for (let at = 0; at < BLOCK; at += 1) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  const declared = octal(block.toString("latin1", 148, 156));
  return declared === unsigned || declared === signed;
}
function text(block, start, length) {
  const end = block.subarray(start, start + length).indexOf(0);
  return block.toString("latin1", start, end < 0 ? start + length : start + end);
}
function number(block, start, length) {
  const first = block[start] ?? 0;
  const value = first >= 128 ? base256(block.subarray(start, start + length)) : octal(text(block, start, length));
  if (value === void 0 || value > Number.MAX_SAFE_INTEGER)
    throw new TarError("has a header with a wrong size");
  return value;
}
function base256(field2) {
  if (field2[0] === 255 || ((field2[0] ?? 0) & 64) !== 0) return void 0;
  let value = (field2[0] ?? 0) & 63;
  for (const byte of field2.subarray(1)) value = value * 256 + byte;
  return value;
}
function octal(field2) {
  const digits = field2.replace(/^[\0 ]+|[\0 ]+$/g, "");
  if (digits === "") return 0;
  return /^[0-7]{1,17}$/.test(digits) ? parseInt(digits, 8) : void 0;
}

// src/archives/tar/path.ts
var MAX_BYTES = 4096;
function segmentsOf(raw) {
  if (raw === "" || raw.length > MAX_BYTES || raw.includes("\0")) return void 0;
  const segments = decodeName(raw).split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.includes("..") || raw.startsWith("/") && segments.length > 0) return void 0;
  return segments;
}

// src/archives/tar/extensions.ts
function readPaxRecords(bytes) {
  const values = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at);
    const digits = space < 0 ? "" : bytes.toString("latin1", at, space);
    const end = /^[1-9]\d{0,8}$/.test(digits) ? at + Number(digits) : 0;
    if (end <= space + 1 || end > bytes.length || bytes[end - 1] !== 10) throw malformed();
    const record2 = bytes.toString("latin1", space + 1, end - 1);
    const equals = record2.indexOf("=");
    if (equals < 1) throw malformed();
    values.set(record2.slice(0, equals), record2.slice(equals + 1));
    at = end;
  }
  return extensionsOf(values);
}
function extensionsOf(values) {
  const sparse = [...values.keys()].some((key) => key.startsWith("GNU.sparse."));
  const path = values.get("GNU.sparse.name") ?? values.get("path");
  const linkPath = values.get("linkpath");
  const size = values.get("size");
  if (path?.includes("\0") || linkPath?.includes("\0")) throw malformed();
  if (size !== void 0 && !/^\d{1,15}$/.test(size)) throw malformed();
  return {
    ...path ? { path } : {},
    ...linkPath ? { linkPath } : {},
    ...size === void 0 ? {} : { size: Number(size) },
    ...sparse ? { sparse } : {}
  };
}
function malformed() {
  return new TarError("has an extended header that is not well-formed");
}

// src/archives/tar/reader.ts
var MAX_EXTENSION = 1 << 20;
var ZEROS = Buffer.alloc(64 * 1024);
var TarReader = class {
  #onEntry;
  /** Offset of the next byte that is given. */
  #position = 0;
  /** Offset of the next block that is of interest. */
  #next = 0;
  #needed = BLOCK;
  #held = [];
  #heldBytes = 0;
  #state = "header";
  #extensions = {};
  #longName;
  #longLink;
  #sparse;
  #extensionBytes = 0;
  #hidden = false;
  #ambiguous = false;
  constructor(onEntry) {
    this.#onEntry = onEntry;
  }
  /** Offset of the next bytes that are of interest: who can read by offset needs to give no others. */
  get next() {
    return this.#next + this.#heldBytes;
  }
  /** Whether the end marker was seen. */
  get ended() {
    return this.#state === "ended";
  }
  /** Goes on at `next`, without the bytes before it. */
  skip() {
    this.#position = this.next;
  }
  /**
   * Takes the next bytes, in pieces of any length. They may be overwritten afterwards.
   * @throws TarError when the archive is damaged
   */
  write(chunk) {
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === "ended") {
        this.#hidden ||= !isZero(chunk.subarray(at));
        this.#position += chunk.length - at;
        return;
      }
      const skipped = Math.min(this.#next + this.#heldBytes - this.#position, chunk.length - at);
      at += skipped;
      this.#position += skipped;
      const taken = Math.min(this.#needed - this.#heldBytes, chunk.length - at);
      if (taken === 0) continue;
      const piece = chunk.subarray(at, at + taken);
      at += taken;
      this.#position += taken;
      this.#take(piece);
    }
  }
  /**
   * @returns what was odd about it
   * @throws TarError when the archive breaks off
   */
  end() {
    const whole = this.#state === "ended" || this.#state === "header" || this.#state === "zero";
    if (!whole || this.#heldBytes > 0) throw new TarError("breaks off in the middle of a header");
    if (this.#position < this.#next) throw new TarError("breaks off in the middle of a file");
    return { hidden: this.#hidden, ambiguous: this.#ambiguous };
  }
  #take(piece) {
    if (this.#heldBytes + piece.length < this.#needed) {
      this.#held.push(Buffer.from(piece));
      this.#heldBytes += piece.length;
      return;
    }
    const bytes = this.#heldBytes === 0 ? piece : Buffer.concat([...this.#held, piece]);
    this.#held = [];
    this.#heldBytes = 0;
    this.#next += bytes.length;
    this.#needed = BLOCK;
    this.#accept(bytes);
  }
  #accept(bytes) {
    switch (this.#state) {
      case "header":
      case "zero":
        return this.#acceptHeader(bytes);
      case "sparse-map":
        if (bytes[504] !== 1) this.#acceptSparse();
        return;
      case "pax":
        this.#extensions = readPaxRecords(bytes.subarray(0, this.#extensionBytes));
        break;
      case "global":
        this.#ambiguous ||= Object.keys(readPaxRecords(bytes.subarray(0, this.#extensionBytes))).length > 0;
        break;
      case "long-name":
        this.#longName = untilNul(bytes.subarray(0, this.#extensionBytes));
        break;
      case "long-link":
        this.#longLink = untilNul(bytes.subarray(0, this.#extensionBytes));
        break;
      case "ended":
        return;
    }
    this.#state = "header";
  }
  #acceptHeader(block) {
    const header = readHeader(block);
    if (!header) {
      this.#state = this.#state === "zero" ? "ended" : "zero";
      return;
    }
    if (this.#state === "zero") throw new TarError("has an empty block in the middle");
    switch (header.type) {
      case "x":
        return this.#expect("pax", header.size);
      case "g":
        return this.#expect("global", header.size);
      case "L":
        return this.#expect("long-name", header.size);
      case "K":
        return this.#expect("long-link", header.size);
      case "S":
        this.#sparse = header;
        if (header.continues) this.#state = "sparse-map";
        else this.#acceptSparse();
        return;
      default:
        this.#acceptEntry(header);
    }
  }
  /** The next blocks are about the entry behind them. */
  #expect(state, size) {
    if (size > MAX_EXTENSION) throw new TarError(`has an extended header of ${size} bytes`);
    this.#extensionBytes = size;
    if (size === 0) return;
    this.#needed = padded(size);
    this.#state = state;
  }
  #acceptSparse() {
    const header = this.#sparse;
    this.#state = "header";
    if (header) this.#acceptEntry(header);
  }
  #acceptEntry(header) {
    const { path, linkPath, size = header.size, sparse } = this.#extensions;
    const name = this.#longName ?? path ?? header.name;
    const target = this.#longLink ?? linkPath ?? header.linkName;
    this.#extensions = {};
    this.#longName = void 0;
    this.#longLink = void 0;
    const kind = kindOf(header.type, name);
    const stored = HEADER_ONLY.includes(header.type) ? 0 : size;
    const offset = this.#next;
    this.#next += padded(stored);
    const isLink = kind === "hard-link" || kind === "symbolic-link";
    this.#onEntry({
      name,
      kind: sparse && kind === "file" ? "sparse" : kind,
      target: isLink ? target : "",
      offset,
      size: stored
    });
  }
};
var HEADER_ONLY = "123456";
function kindOf(type, name) {
  switch (type) {
    case "\0":
      return name.endsWith("/") ? "folder" : "file";
    case "0":
    case "7":
      return "file";
    case "1":
      return "hard-link";
    case "2":
      return "symbolic-link";
    case "5":
      return "folder";
    case "S":
      return "sparse";
    default:
      return "special";
  }
}
function padded(size) {
  return Math.ceil(size / BLOCK) * BLOCK;
}
function untilNul(bytes) {
  const end = bytes.indexOf(0);
  return bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
}
function isZero(bytes) {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length);
    if (Buffer.compare(part, ZEROS.subarray(0, part.length)) !== 0) return false;
  }
  return true;
}

// src/archives/image/digest.ts
import { createHash } from "node:crypto";
var DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text2) {
  return DIGEST.test(text2);
}
function hashFor(digest) {
  return createHash(digest.startsWith("sha512:") ? "sha512" : "sha256");
}
function verify(bytes, digest, what) {
  const found = hashFor(digest).update(bytes).digest("hex");
  if (!digest.endsWith(`:${found}`)) throw new Error(`${what} is not what its digest ${digest} stands for`);
}

// src/archives/image/media-types.ts
var MEANINGS = {
  "application/vnd.oci.image.index.v1+json": "index",
  "application/vnd.docker.distribution.manifest.list.v2+json": "index",
  "application/vnd.oci.image.manifest.v1+json": "manifest",
  "application/vnd.docker.distribution.manifest.v2+json": "manifest",
  "application/vnd.docker.distribution.manifest.v1+json": "schema-1",
  "application/vnd.docker.distribution.manifest.v1+prettyjws": "schema-1",
  "application/vnd.oci.image.config.v1+json": "config",
  "application/vnd.docker.container.image.v1+json": "config",
  "application/vnd.oci.image.layer.v1.tar": "layer",
  "application/vnd.oci.image.layer.v1.tar+gzip": "layer",
  "application/vnd.oci.image.layer.v1.tar+zstd": "layer",
  "application/vnd.docker.image.rootfs.diff.tar": "layer",
  "application/vnd.docker.image.rootfs.diff.tar.gzip": "layer",
  "application/vnd.docker.image.rootfs.diff.tar.zstd": "layer",
  "application/vnd.oci.image.layer.nondistributable.v1.tar": "foreign-layer",
  "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip": "foreign-layer",
  "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd": "foreign-layer",
  "application/vnd.docker.image.rootfs.foreign.diff.tar": "foreign-layer",
  "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": "foreign-layer"
};
var meanings = new Map(Object.entries(MEANINGS));
function meaningOf(mediaType) {
  return meanings.get(mediaType) ?? "other";
}

// src/archives/image/manifest.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_LAYERS = 500;
var MAX_MANIFESTS = 1e3;
function parseManifest(bytes, said) {
  const document = record(parseJson(bytes, MAX_MANIFEST_BYTES), "its manifest");
  const written = typeof document["mediaType"] === "string" ? document["mediaType"] : void 0;
  const announced = said?.split(";")[0]?.trim().toLowerCase() || void 0;
  if (written && announced && meaningOf(announced) !== "other" && meaningOf(announced) !== meaningOf(written)) {
    throw new Error(`its manifest is said to be ${shown(announced)} but calls itself ${shown(written)}`);
  }
  if (document["schemaVersion"] === 1) throw schema1();
  if ("manifests" in document && ("layers" in document || "config" in document)) {
    throw new Error("its manifest is an index and an image at once");
  }
  const type = written ?? announced ?? guess(document);
  switch (meaningOf(type)) {
    case "index":
      return { kind: "index", manifests: list(document["manifests"], MAX_MANIFESTS).map(platformDescriptor) };
    case "manifest":
      return parseImage(document);
    case "schema-1":
      throw schema1();
    default:
      throw new Error(`its manifest has the media type ${shown(type)}, which is none of an image`);
  }
}
function parseImage(document) {
  const config = descriptor(document["config"]);
  if (meaningOf(config.mediaType) !== "config") {
    throw new Error(
      `it is no container image: its configuration has the media type ${shown(config.mediaType)}`
    );
  }
  return { kind: "image", config, layers: list(document["layers"], MAX_LAYERS).map(descriptor) };
}
function guess(document) {
  if ("manifests" in document) return "application/vnd.oci.image.index.v1+json";
  if ("layers" in document) return "application/vnd.oci.image.manifest.v1+json";
  return "unknown";
}
function schema1() {
  return new Error(
    "it is in the Docker format of 2014 (manifest schema 1), which Lambda does not take and this program does not read; push it again with a current tool"
  );
}
function platformDescriptor(value) {
  const platform = isRecord(value) && isRecord(value["platform"]) ? value["platform"] : void 0;
  if (!platform) return descriptor(value);
  const parts = [platform["os"], platform["architecture"], platform["variant"]];
  return {
    ...descriptor(value),
    platform: parts.filter((part) => typeof part === "string" && part).join("/")
  };
}
function descriptor(value) {
  const { mediaType, digest, size } = record(value, "a descriptor");
  if (typeof digest !== "string" || !isDigest(digest))
    throw new Error("its manifest names something without a usable digest");
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) {
    throw new Error("its manifest names something without a size");
  }
  return { mediaType: typeof mediaType === "string" ? mediaType : "", digest, size };
}
function parseJson(bytes, most) {
  if (bytes.length > most) throw new Error(`its description is larger than ${most} bytes`);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Error("its description is not JSON");
  }
}
function record(value, what) {
  if (!isRecord(value)) throw new Error(`${what} is not what the format says`);
  return value;
}
function list(value, most) {
  if (!Array.isArray(value)) throw new Error("its manifest is not what the format says");
  if (value.length > most) throw new Error(`its manifest names ${value.length} parts, more than ${most}`);
  return value;
}
function shown(text2) {
  return JSON.stringify(text2.length > 100 ? `${text2.slice(0, 100)}...` : text2);
}

// src/archives/image/config.ts
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseConfig(bytes) {
  const document = fields(parseJson(bytes, MAX_CONFIG_BYTES));
  const config = fields(document["config"]);
  const parts = [document["os"], document["architecture"], document["variant"]];
  return {
    platform: parts.filter((part) => typeof part === "string" && part).join("/"),
    variables: new Map(texts(config["Env"]).map(splitVariable)),
    labels: new Map(
      Object.entries(fields(config["Labels"])).flatMap(
        ([name, value]) => typeof value === "string" ? [[name, value]] : []
      )
    ),
    entrypoint: texts(config["Entrypoint"]),
    command: texts(config["Cmd"]),
    diffIds: texts(fields(document["rootfs"])["diff_ids"])
  };
}
function splitVariable(text2) {
  const equals = text2.indexOf("=");
  return equals < 0 ? [text2, ""] : [text2.slice(0, equals), text2.slice(equals + 1)];
}
function fields(value) {
  return isRecord(value) ? value : {};
}
function texts(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/archives/image/docker-archive.ts
var MAX_ENTRIES = 1e4;
var BLOCK2 = 512;
var MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
var CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
var LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar";
async function dockerArchive(path, limits) {
  const bytes = await openArchiveBytes(path, limits);
  try {
    const members = listMembers(bytes);
    const places = /* @__PURE__ */ new Map();
    return {
      manifest: (reference) => Promise.resolve().then(() => manifestOf(bytes, members, places, reference)),
      blob: (digest, size) => readMember(bytes, path, digest, places.get(digest), size),
      close: () => bytes.close()
    };
  } catch (error) {
    bytes.close();
    throw error;
  }
}
function listMembers(bytes) {
  const members = /* @__PURE__ */ new Map();
  try {
    const reader = new TarReader((entry) => {
      const name = segmentsOf(entry.name)?.join("/");
      if (name !== void 0) members.set(name, entry);
    });
    while (!reader.ended && reader.next < bytes.size) {
      if (members.size > MAX_ENTRIES) throw new Error(`it has more than ${MAX_ENTRIES} entries`);
      reader.skip();
      reader.write(bytes.readAt(reader.next, Math.min(BLOCK2, bytes.size - reader.next)));
    }
  } catch (error) {
    throw new Error(`it is no archive of docker save: ${messageOf(error)}`);
  }
  if (!members.has("manifest.json"))
    throw new Error("it is no archive of docker save: it has no manifest.json");
  return members;
}
function manifestOf(bytes, members, places, reference) {
  const images = savedImages(readWhole(bytes, memberAt(members, "manifest.json"), MAX_MANIFEST_BYTES));
  const image = chooseImage(images, reference);
  const configEntry = memberAt(members, image.config);
  const config = readWhole(bytes, configEntry, MAX_CONFIG_BYTES);
  const configDigest = `sha256:${createHash2("sha256").update(config).digest("hex")}`;
  places.set(configDigest, configEntry);
  const { diffIds } = parseConfig(config);
  const layers = image.layers.map((name, index) => {
    const entry = memberAt(members, name);
    const digest = digestInName(name) ?? diffIds[index] ?? "";
    if (!isDigest(digest)) throw new Error("its configuration has no digest for one of its layers");
    places.set(digest, entry);
    return { mediaType: LAYER_TYPE, digest, size: entry.size };
  });
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: CONFIG_TYPE, digest: configDigest, size: config.length },
    layers
  };
  return { bytes: Buffer.from(JSON.stringify(manifest)), mediaType: MANIFEST_TYPE };
}
function digestInName(name) {
  const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name)?.[1];
  return hex === void 0 ? void 0 : `sha256:${hex}`;
}
function savedImages(bytes) {
  const list2 = parseJson(bytes, MAX_MANIFEST_BYTES);
  if (!Array.isArray(list2) || list2.length === 0) throw new Error("it holds no image");
  return list2.map((each) => {
    const image = isRecord(each) ? each : {};
    const { Config: config, RepoTags: tags, Layers: layers } = image;
    if (typeof config !== "string" || !Array.isArray(layers))
      throw new Error("its manifest.json is not what the format says");
    return { config, tags: texts2(tags), layers: texts2(layers) };
  });
}
function chooseImage(images, reference) {
  const [only] = images;
  if (reference === "" && only && images.length === 1) return only;
  const wanted = plainName(reference);
  const found = reference === "" ? void 0 : images.find(({ tags }) => tags.some((tag) => plainName(tag) === wanted));
  if (found) return found;
  const names = images.flatMap(({ tags }) => tags).slice(0, 10);
  const there = names.length === 0 ? "none has a name" : `there is ${names.join(", ")}`;
  if (reference === "")
    throw new Error(`it holds ${images.length} images; name one behind the file: ${there}`);
  throw new Error(`it has no image named ${JSON.stringify(reference)}; ${there}`);
}
function plainName(name) {
  const short = name.replace(/^docker\.io\/(?:library\/)?/, "");
  return short.lastIndexOf(":") > short.lastIndexOf("/") ? short : `${short}:latest`;
}
function memberAt(members, name) {
  let path = segmentsOf(name)?.join("/") ?? "";
  for (let links = 0; links < 5; links += 1) {
    const entry = members.get(path);
    if (!entry) break;
    if (entry.kind === "file") return entry;
    if (entry.kind === "symbolic-link") path = resolveLink(path, entry.target);
    else if (entry.kind === "hard-link") path = segmentsOf(entry.target)?.join("/") ?? "";
    else break;
  }
  throw new Error(`its part ${JSON.stringify(name.slice(0, 120))} is not there`);
}
function resolveLink(path, target) {
  const segments = path.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
function readWhole(bytes, { offset, size }, most) {
  if (size > most) throw new Error("its description is too large");
  if (offset + size > bytes.size) throw new Error("it breaks off");
  return bytes.readAt(offset, size);
}
async function* readMember(bytes, path, digest, entry, size) {
  if (!entry) throw new Error(`its part ${digest} is not there`);
  const length = Math.min(entry.size, size + 1, Math.max(0, bytes.size - entry.offset));
  if (length === 0) return;
  try {
    yield* bytes.pieces(entry.offset, length);
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error).replaceAll(path, "the archive")}`);
  }
}
function texts2(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/archives/image/layer.ts
var PIECE2 = 256 * 1024;
async function readLayer({ digest, size }, blob, limits, room) {
  const spool = createSpool();
  const unpacking = new Unpacking(spool, limits, room);
  const close = () => {
    spool.close();
    unpacking.giveBack();
  };
  try {
    const hash = hashFor(digest);
    let received = 0;
    for await (const piece of inPieces(blob)) {
      received += piece.length;
      if (received > size) throw new Error(`is longer than the ${size} bytes that its manifest says`);
      hash.update(piece);
      await unpacking.take(piece);
    }
    await unpacking.end();
    await spool.flush();
    if (received < size) throw new Error(`ends after ${received} of ${size} bytes`);
    if (!digest.endsWith(`:${hash.digest("hex")}`)) throw new Error("is not what its digest stands for");
    const { entries, problems } = unpacking;
    return { digest, entries, problems, source: spool.source, close };
  } catch (error) {
    close();
    throw new Error(`its layer ${digest} ${messageOf(error)}`);
  }
}
async function* inPieces(blob) {
  let held = [];
  let length = 0;
  for await (const chunk of blob) {
    held.push(chunk);
    length += chunk.byteLength;
    if (length < PIECE2) continue;
    yield joined(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield joined(held);
}
function joined(chunks) {
  const [only] = chunks;
  if (only && chunks.length === 1) return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
  return Buffer.concat(chunks);
}
var Stop = class extends Error {
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
  }
  kind;
  detail;
};
var Unpacking = class {
  entries = [];
  problems = [];
  #spool;
  #limits;
  #room;
  #taken = { entries: 0, bytes: 0, nameBytes: 0 };
  #reader;
  #decoder;
  #received = 0;
  #stopped = false;
  constructor(spool, limits, room) {
    this.#spool = spool;
    this.#limits = limits;
    this.#room = room;
    this.#reader = new TarReader((entry) => this.#list(entry));
  }
  /** To be called once, when nothing of it is used any more. */
  giveBack() {
    for (const kind of ["entries", "bytes", "nameBytes"]) {
      this.#room[kind] += this.#taken[kind];
      this.#taken[kind] = 0;
    }
  }
  async take(piece) {
    this.#received += piece.length;
    await this.#attempt(async () => {
      this.#decoder ??= await this.#start(piece);
      await this.#decoder.write(piece);
    });
  }
  async end() {
    await this.#attempt(async () => {
      await this.#decoder?.end();
      const { hidden, ambiguous } = this.#reader.end();
      if (hidden) this.problems.push({ kind: "hidden-bytes", name: "", detail: "behind the end of a layer" });
      if (ambiguous)
        this.problems.push({
          kind: "two-readings",
          name: "",
          detail: "a layer has names for all its entries"
        });
    });
  }
  async #start(head) {
    const compression = compressionOf(head.subarray(0, MAGIC_BYTES2));
    if (compression === "other") throw new Stop("unknown-method", "a layer; bzip2 and xz are not read");
    return await decoderFor(compression, (bytes) => this.#unpacked(bytes));
  }
  #unpacked(bytes) {
    const { ratio, ratioFloor } = this.#limits;
    const size = this.#spool.size + bytes.length;
    if (size > ratioFloor && size > this.#received * ratio) {
      throw new Stop("bomb", `a layer; more than ${ratioFloor} bytes from ${this.#received}`);
    }
    if (!this.#take("bytes", bytes.length)) throw new Stop("all-too-large", "a layer, unpacked");
    const busy = this.#spool.append(bytes);
    this.#reader.write(bytes);
    return busy;
  }
  #list(entry) {
    const names = entry.name.length + entry.target.length;
    if (!this.#take("entries", 1) || !this.#take("nameBytes", names)) {
      throw new Stop("too-many-entries", `a layer; ${this.entries.length} were looked at`);
    }
    this.entries.push(entry);
  }
  #take(kind, amount) {
    if (amount > this.#room[kind]) return false;
    this.#room[kind] -= amount;
    this.#taken[kind] += amount;
    return true;
  }
  async #attempt(act) {
    if (this.#stopped) return;
    try {
      await act();
    } catch (error) {
      this.#stopped = true;
      const last = this.entries.at(-1);
      if (last && last.offset + last.size > this.#spool.size) this.entries.pop();
      if (error instanceof Stop) this.problems.push({ kind: error.kind, name: "", detail: error.detail });
      else {
        const detail = error instanceof TarError ? `it ${error.message}` : messageOf(error);
        this.problems.push({ kind: "broken-layer", name: "", detail });
      }
    }
  }
};

// src/archives/image/layer-cache.ts
var AT_ONCE = 3;
var NAME_BYTES = 400;
var LayerCache = class {
  /** The one that was used longest ago comes first. */
  #layers = /* @__PURE__ */ new Map();
  #waiting = [];
  #limits;
  #room;
  #running = 0;
  constructor(limits) {
    this.#limits = limits;
    this.#room = { entries: limits.entries, bytes: limits.bytes, nameBytes: limits.entries * NAME_BYTES };
  }
  /** Makes room for another image, once before its layers are taken. */
  async makeRoom() {
    const { entries, bytes } = this.#limits;
    for (const [digest, held] of this.#layers) {
      if (this.#room.entries >= entries / 2 && this.#room.bytes >= bytes / 2) return;
      if (held.users > 0) continue;
      this.#layers.delete(digest);
      const layer = await held.layer;
      layer.close();
    }
  }
  /**
   * To be released by who took it, unless it throws.
   * @throws Error as `readLayer` does; a layer that could not be had is asked for again by the next image
   */
  async take(descriptor2, store) {
    const { digest, size } = descriptor2;
    const held = this.#layers.get(digest) ?? {
      layer: this.#inTurn(() => readLayer(descriptor2, store.blob(digest, size), this.#limits, this.#room)),
      users: 0
    };
    held.users += 1;
    this.#layers.delete(digest);
    this.#layers.set(digest, held);
    try {
      return await held.layer;
    } catch (error) {
      this.#layers.delete(digest);
      throw error;
    }
  }
  release({ digest }) {
    const held = this.#layers.get(digest);
    if (held) held.users -= 1;
  }
  /** Removes everything, once what is still being read has ended. */
  async close() {
    const settled = await Promise.allSettled([...this.#layers.values()].map(({ layer }) => layer));
    for (const result of settled) if (result.status === "fulfilled") result.value.close();
    this.#layers.clear();
  }
  async #inTurn(act) {
    while (this.#running >= AT_ONCE) await new Promise((resolve2) => this.#waiting.push(resolve2));
    this.#running += 1;
    try {
      return await act();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
};

// src/archives/image/moved.ts
async function movedTo(store, tag, digest) {
  const { bytes, mediaType } = await store.manifest(tag);
  const now = `${digest.split(":")[0] ?? "sha256"}:${hashFor(digest).update(bytes).digest("hex")}`;
  if (now === digest) return void 0;
  const manifest = parseManifest(bytes, mediaType);
  const holdsIt = manifest.kind === "index" && manifest.manifests.some((each) => each.digest === digest);
  return holdsIt ? void 0 : now;
}

// src/archives/image/oci-layout.ts
import { createReadStream as createReadStream2, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join as join2, sep } from "node:path";
var INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
var NAME = "org.opencontainers.image.ref.name";
function ociLayout(folder) {
  if (!existsSync(join2(folder, "oci-layout")) || !existsSync(join2(folder, "index.json"))) {
    throw new Error("it is no OCI image layout: it has no oci-layout and index.json");
  }
  const root = realpathSync(folder);
  return {
    manifest: (reference) => Promise.resolve().then(() => readManifest(root, reference)),
    blob: (digest, size) => readBlob(root, digest, size)
  };
}
function readManifest(root, reference) {
  if (isDigest(reference)) return { bytes: readSmall(blobPath(root, reference)) };
  const bytes = readSmall(join2(root, "index.json"));
  if (reference === "") return { bytes: onlyOne(bytes), mediaType: INDEX_TYPE };
  return { bytes: namedIn(bytes, reference), mediaType: INDEX_TYPE };
}
function onlyOne(bytes) {
  const names = namesIn(imagesIn(bytes));
  if (names.length <= 1) return bytes;
  throw new Error(
    `it holds several images; name one behind the folder: there is ${names.slice(0, 10).join(", ")}`
  );
}
function imagesIn(bytes) {
  const index = parseJson(bytes, MAX_MANIFEST_BYTES);
  return isRecord(index) && Array.isArray(index["manifests"]) ? index["manifests"] : [];
}
function namesIn(images) {
  return [...new Set(images.map(nameOf).filter((name) => name !== void 0))];
}
function namedIn(bytes, reference) {
  const all = imagesIn(bytes);
  const named = all.filter((each) => nameOf(each) === reference);
  if (named.length === 0) {
    const names = namesIn(all).slice(0, 10).join(", ") || "none with a name";
    throw new Error(`it has no image named ${JSON.stringify(reference)}; there is ${names}`);
  }
  return Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: named }));
}
function nameOf(descriptor2) {
  const annotations = isRecord(descriptor2) ? descriptor2["annotations"] : void 0;
  const name = isRecord(annotations) ? annotations[NAME] : void 0;
  return typeof name === "string" ? name : void 0;
}
async function* readBlob(root, digest, size) {
  const path = blobPath(root, digest);
  try {
    yield* createReadStream2(path, { highWaterMark: 1 << 20, end: size });
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error).replaceAll(root, ".")}`);
  }
}
function blobPath(root, digest) {
  const [algorithm = "", hex = ""] = digest.split(":");
  const path = join2(root, "blobs", algorithm, hex);
  let real;
  try {
    real = realpathSync(path);
  } catch {
    throw new Error(`its part ${digest} is not there`);
  }
  if (!real.startsWith(root + sep) || !statSync(real).isFile())
    throw new Error(`its part ${digest} is no file of the layout`);
  return real;
}
function readSmall(path) {
  if (statSync(path).size > MAX_MANIFEST_BYTES) throw new Error("its manifest is too large");
  return readFileSync(path);
}

// src/archives/image/platform.ts
var DEFAULT_PLATFORM = "linux/amd64";
function parsePlatform(text2) {
  const platform = text2.trim().toLowerCase();
  if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(platform)) return platform;
  throw new UserError(`image-platform is '${text2.slice(0, 60)}'; write it as linux/amd64 or linux/arm64`);
}
function choose(manifests, wanted) {
  const found = manifests.find(({ platform }) => platform !== void 0 && fits(platform, wanted));
  if (found) return found;
  const [only, ...others] = manifests;
  if (only && others.length === 0 && only.platform === void 0) return only;
  const there = manifests.flatMap(
    ({ platform }) => platform?.startsWith("unknown") ? [] : [platform ?? "(none named)"]
  );
  throw new Error(
    `it has no image for ${wanted}; there is ${[...new Set(there)].slice(0, 10).join(", ") || "none at all"}`
  );
}
function fits(platform, wanted) {
  return normal(platform) === normal(wanted) || wanted.split("/").length === 2 && normal(platform).startsWith(`${wanted}/`);
}
function normal(platform) {
  return platform.toLowerCase().replace(/^linux\/arm64\/v8$/, "linux/arm64");
}

// src/archives/image/facts.ts
var BASE_LABEL = "org.opencontainers.image.base.name";
var MAX_BYTES2 = 64 * 1024;
function imageFacts(config, platform, layers, tree) {
  const os = osRelease(tree);
  const runtime = runtimeOf(config, tree);
  const base = config.labels.get(BASE_LABEL) ?? (isLambdaBase(config) ? "AWS Lambda base image" : void 0);
  const variables = [...config.variables].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    platform: config.platform || platform,
    layers: layers.map(({ digest, size }) => ({ digest, size })),
    ...os === void 0 ? {} : { os },
    ...base === void 0 ? {} : { base },
    ...runtime === void 0 ? {} : { runtime },
    entrypoint: config.entrypoint,
    command: config.command,
    variables: variables.map(([name]) => name),
    values: variables.map(([, value]) => new Redacted(value))
  };
}
function isLambdaBase({ variables, entrypoint }) {
  return variables.get("LAMBDA_TASK_ROOT") === "/var/task" && variables.get("LAMBDA_RUNTIME_DIR") === "/var/runtime" || entrypoint[0] === "/lambda-entrypoint.sh";
}
var IN_SCRIPT = /AWS_Lambda_((?:nodejs|python|java|dotnet|ruby|go)[0-9.]*(?:x|al2023|al2)?)(?![A-Za-z0-9.])/;
function runtimeOf(config, tree) {
  const fromVariable = /^AWS_Lambda_(\S+)$/.exec(config.variables.get("AWS_EXECUTION_ENV") ?? "")?.[1];
  if (fromVariable !== void 0) return fromVariable;
  const script = IN_SCRIPT.exec(textOf(tree, "var/runtime/bootstrap") ?? "")?.[1];
  if (script !== void 0) return script;
  if (!isLambdaBase(config)) return void 0;
  const dotnet = /^(\d+)\./.exec(config.variables.get("DOTNET_VERSION") ?? "")?.[1];
  if (dotnet !== void 0) return `dotnet${dotnet}`;
  const node = /#define NODE_MAJOR_VERSION (\d+)/.exec(
    textOf(tree, "var/lang/include/node/node_version.h") ?? ""
  )?.[1];
  if (node !== void 0) return `nodejs${node}.x`;
  const python = tree.paths.map((path) => /^var\/lang\/bin\/python(3\.\d+)$/.exec(path)?.[1]).find((version) => version !== void 0);
  return python === void 0 ? void 0 : `python${python}`;
}
function osRelease(tree) {
  const text2 = textOf(tree, "etc/os-release") ?? textOf(tree, "usr/lib/os-release");
  if (text2 === void 0) return void 0;
  const id = field(text2, "ID") ?? "linux";
  const version = field(text2, "VERSION_ID");
  return { id, ...version === void 0 ? {} : { version } };
}
function field(text2, name) {
  const value = new RegExp(`^${name}=(.*)$`, "m").exec(text2)?.[1]?.trim();
  return value?.replace(/^(["'])(.*)\1$/, "$2") || void 0;
}
function textOf(tree, path) {
  if (!tree.has(path) || tree.size(path) > MAX_BYTES2) return void 0;
  try {
    return Buffer.from(tree.read(path)).toString("utf8");
  } catch {
    return void 0;
  }
}

// src/archives/image/nodes.ts
var MAX_LINKS = 40;
var MAX_STEPS = 4096;
var MAX_TARGET_BYTES = 4096;
function fileAt(root, segments) {
  const ahead = [...segments].reverse();
  const walked = [root];
  let links = 0;
  let steps = 0;
  for (let segment = ahead.pop(); segment !== void 0; segment = ahead.pop()) {
    steps += 1;
    if (steps > MAX_STEPS) return void 0;
    if (segment === "" || segment === ".") continue;
    if (segment === "..") {
      if (walked.length > 1) walked.pop();
      continue;
    }
    const node = walked.at(-1)?.children.get(segment);
    if (node === void 0) return void 0;
    if (node.kind === "folder") {
      walked.push(node);
    } else if (node.kind === "file") {
      return ahead.length === 0 ? node : void 0;
    } else {
      links += 1;
      if (links > MAX_LINKS) return void 0;
      if (node.target.startsWith("/")) walked.length = 1;
      ahead.push(...node.target.split("/").reverse());
    }
  }
  return walked.at(-1);
}

// src/archives/image/image-tree.ts
function imageTree(root, scope, onClose) {
  return new OverlayTree(root, scope, onClose);
}
var ELF = 2135247942;
var OverlayTree = class {
  paths;
  #root;
  #scope;
  #nested;
  #onClose;
  #closed = false;
  constructor(root, scope, onClose) {
    this.#onClose = onClose;
    this.#root = root;
    this.#scope = scope;
    this.#nested = new NestedArchives(scope);
    this.paths = listFiles(root);
    scope.budget.payForEntries(this.paths.length);
  }
  has(path) {
    return this.#find(path) !== void 0;
  }
  size(path) {
    return this.#file(path).size;
  }
  read(path, max = Infinity) {
    return this.#readAt(path, 0, max);
  }
  readRange(path, offset, length) {
    return this.#readAt(path, Math.max(0, offset), length);
  }
  open(path) {
    const file = this.#readable(path);
    return this.#nested.open(path, () => sliceSource(file.source, file.offset, file.size));
  }
  layerOf(path) {
    return this.#file(path).digest;
  }
  problems() {
    return this.#scope.log.list();
  }
  close() {
    this.#nested.close();
    if (!this.#closed) this.#onClose();
    this.#closed = true;
  }
  #readAt(path, offset, length) {
    const { budget, log } = this.#scope;
    const file = this.#readable(path);
    const start = Math.min(offset, file.size);
    const wanted = Math.min(file.size - start, Math.max(0, length));
    if (wanted > budget.limits.entryBytes) throw fail(log, path, "entry-too-large", `${wanted} bytes`);
    try {
      return file.source.readAt(file.offset + start, wanted);
    } catch (error) {
      throw failure(log, path, error);
    }
  }
  #readable(path) {
    const file = this.#file(path);
    if (file.refusal !== void 0) throw fail(this.#scope.log, path, file.refusal);
    return file;
  }
  #file(path) {
    const file = this.#find(path);
    if (!file) throw new UnreadableEntry(path, "is not in the image");
    return file;
  }
  #find(path) {
    if (this.#closed) throw new Error("the tree was closed");
    const found = path === "" ? void 0 : fileAt(this.#root, path.split("/"));
    return found?.kind === "file" ? found : void 0;
  }
};
function listFiles(root) {
  const files = [];
  const folders = [{ path: "", folder: root }];
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, node] of next.folder.children) {
      const path = next.path === "" ? name : `${next.path}/${name}`;
      if (node.kind === "folder") folders.push({ path, folder: node });
      else if (node.kind === "file") files.push({ path, node, isLink: false });
      else {
        const end = fileAt(root, path.split("/"));
        if (end?.kind === "file") files.push({ path, node: end, isLink: true });
      }
    }
  }
  files.sort((a, b) => a.path < b.path ? -1 : 1);
  return withoutSecondNames(files);
}
function withoutSecondNames(files) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files) {
    const key = `${file.node.digest} ${file.node.offset}`;
    const same = names.get(key);
    if (same) same.push(file);
    else names.set(key, [file]);
  }
  const dropped = /* @__PURE__ */ new Set();
  for (const same of names.values()) {
    const [first] = same;
    if (!first || same.length === 1 || !isProgram(first.node)) continue;
    const kept = same.find(({ isLink }) => !isLink) ?? first;
    for (const file of same) if (file !== kept) dropped.add(file);
  }
  return files.filter((file) => !dropped.has(file)).map(({ path }) => path);
}
function isProgram({ source, offset, size, refusal }) {
  return refusal === void 0 && size >= 4 && source.readAt(offset, 4).readUInt32BE(0) === ELF;
}

// src/archives/image/overlay.ts
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
function overlay(layers, limits, log) {
  const merge = new Merge(limits, log);
  for (const layer of layers) merge.add(layer);
  return merge.root;
}
var Merge = class {
  root = { kind: "folder", children: /* @__PURE__ */ new Map(), layer: -1 };
  #log;
  #most;
  #nodes = 0;
  #layer = -1;
  /** What the hard links of this layer lead to in the lower ones, since whiteouts may take it away. */
  #linked = /* @__PURE__ */ new Map();
  constructor({ entries }, log) {
    this.#most = entries * 2;
    this.#log = log;
  }
  add(layer) {
    this.#layer += 1;
    for (const { kind, name, detail } of layer.problems) this.#log.add(kind, decodeName(name), detail);
    this.#linked = this.#linkedBelow(layer);
    const placed = [];
    for (const entry of layer.entries) {
      const segments = segmentsOf(entry.name);
      if (segments === void 0) this.#log.add("unsafe-name", decodeName(entry.name));
      else if (segments.at(-1)?.startsWith(WHITEOUT)) this.#whiteOut(segments);
      else placed.push([entry, segments]);
    }
    for (const [entry, segments] of placed) {
      if (this.#nodes >= this.#most) {
        this.#log.add("too-many-entries", "", `${this.#nodes} were looked at`);
        return;
      }
      this.#place(entry, segments, layer);
    }
  }
  /** Takes effect on what lower layers left, before anything of this one is laid over it. */
  #whiteOut(segments) {
    const name = segments.at(-1) ?? "";
    const parent = this.#find(segments.slice(0, -1));
    if (name === OPAQUE) {
      parent?.children.clear();
      return;
    }
    const hidden = name.slice(WHITEOUT.length);
    if (hidden.startsWith(WHITEOUT)) return;
    if (["", ".", ".."].includes(hidden)) this.#log.add("unsafe-name", segments.join("/"));
    else parent?.children.delete(hidden);
  }
  #place(entry, segments, layer) {
    const name = segments.at(-1);
    if (name === void 0) return;
    const folder = this.#makeFolders(segments.slice(0, -1));
    const there = folder.children.get(name);
    if (entry.kind === "folder") {
      if (there?.kind === "folder") return;
      this.#put(folder, name, { kind: "folder", children: /* @__PURE__ */ new Map(), layer: this.#layer });
      return;
    }
    const path = segments.join("/");
    if (there?.layer === this.#layer && there.kind === "file") this.#log.add("twice-in-layer", path);
    const node = this.#nodeFor(entry, path, layer);
    if (node) this.#put(folder, name, node);
    else folder.children.delete(name);
  }
  #nodeFor(entry, path, layer) {
    switch (entry.kind) {
      case "file":
        return this.#file(layer, entry);
      case "sparse":
        this.#log.add("sparse-file", path);
        return { ...this.#file(layer, entry), refusal: "sparse-file" };
      case "symbolic-link":
        if (entry.target.length <= MAX_TARGET_BYTES)
          return { kind: "link", target: decodeName(entry.target), layer: this.#layer };
        this.#log.add("unsafe-name", path, "the target of a link");
        return void 0;
      case "hard-link":
        return this.#hardLink(entry, path);
      case "special":
      case "folder":
        this.#log.add("special-file", path);
        return void 0;
    }
  }
  #file({ source, digest }, { offset, size }) {
    return { kind: "file", source, digest, offset, size, layer: this.#layer };
  }
  #linkedBelow({ entries }) {
    const linked = /* @__PURE__ */ new Map();
    for (const { kind, target } of entries) {
      const node = kind === "hard-link" ? this.#linkTarget(target) : void 0;
      if (node) linked.set(target, node);
    }
    return linked;
  }
  /** Another name for what is there at this moment, be it in a lower layer. */
  #hardLink({ target }, path) {
    const node = this.#linkTarget(target) ?? this.#linked.get(target);
    if (node) return { ...node, layer: this.#layer };
    this.#log.add("hard-link-nowhere", path);
    return void 0;
  }
  #linkTarget(target) {
    const segments = segmentsOf(target.replace(/^\/+/, ""));
    const name = segments?.at(-1);
    if (segments === void 0 || name === void 0) return void 0;
    const node = this.#find(segments.slice(0, -1))?.children.get(name);
    return node?.kind === "folder" ? void 0 : node;
  }
  #put(folder, name, node) {
    this.#nodes += 1;
    folder.children.set(name, node);
  }
  #find(segments) {
    const found = fileAt(this.root, segments);
    return found?.kind === "folder" ? found : void 0;
  }
  /** The folder of an entry, made where it is missing; links on the way to it are followed. */
  #makeFolders(segments) {
    const found = this.#find(segments);
    if (found) return found;
    let folder = this.root;
    for (const [depth, segment] of segments.entries()) {
      const next = this.#find(segments.slice(0, depth + 1));
      if (next) {
        folder = next;
        continue;
      }
      if (folder.children.get(segment)?.kind === "file")
        this.#log.add("file-and-folder", segments.slice(0, depth + 1).join("/"));
      const made = { kind: "folder", children: /* @__PURE__ */ new Map(), layer: this.#layer };
      this.#put(folder, segment, made);
      folder = made;
    }
    return folder;
  }
};

// src/archives/image/read-image.ts
var MAX_INDEXES = 3;
async function readImage(store, options, cache) {
  const { digest, config, layers } = await findManifest(store, options);
  const configBytes = await readSmall2(store, config, MAX_CONFIG_BYTES);
  verify(configBytes, config.digest, "its configuration");
  const parsed = parseConfig(configBytes);
  const scope = { budget: new Budget(options.limits, -1), log: new ProblemLog() };
  const read = await readLayers(store, layers, cache, scope.log);
  const release = () => {
    for (const layer of read) cache.release(layer);
  };
  try {
    const files = imageTree(overlay(read, options.limits, scope.log), scope, release);
    return {
      ...summaryOf({ digest, config, layers }, options),
      facts: imageFacts(parsed, options.platform, layers, files),
      files
    };
  } catch (error) {
    release();
    throw error;
  }
}
function summaryOf({ digest, config, layers }, { identity }) {
  return {
    digest: identity === "config" ? config.digest : digest,
    size: layers.reduce((sum, layer) => sum + layer.size, 0)
  };
}
async function findManifest(store, { reference, platform }) {
  let wanted = reference;
  let announced;
  for (let depth = 0; depth <= MAX_INDEXES; depth += 1) {
    const { bytes, mediaType } = await store.manifest(wanted);
    if (isDigest(wanted)) verify(bytes, wanted, "its manifest");
    const manifest = parseManifest(bytes, mediaType ?? announced);
    if (manifest.kind === "image") {
      return {
        digest: isDigest(wanted) ? wanted : `sha256:${hashFor("sha256:").update(bytes).digest("hex")}`,
        ...manifest
      };
    }
    const chosen = choose(manifest.manifests, platform);
    wanted = chosen.digest;
    announced = chosen.mediaType;
  }
  throw new Error("its index leads to another index, and so on");
}
async function readLayers(store, layers, cache, log) {
  const readable = layers.filter((layer) => {
    const meaning = meaningOf(layer.mediaType);
    if (meaning === "foreign-layer")
      log.add("foreign-layer", "", `${layer.digest} is not distributed with the image`);
    else if (meaning !== "layer") log.add("foreign-layer", "", `${layer.digest} has an unknown media type`);
    return meaning === "layer";
  });
  await cache.makeRoom();
  const results = await Promise.allSettled(readable.map((layer) => cache.take(layer, store)));
  const taken = results.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
  for (const result of results) {
    if (result.status === "fulfilled") continue;
    for (const layer of taken) cache.release(layer);
    throw result.reason;
  }
  return taken;
}
async function readSmall2(store, { digest, size }, most) {
  if (size > most) throw new Error(`its configuration is larger than ${most} bytes`);
  const chunks = [];
  for await (const chunk of store.blob(digest, size)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/targets/images/layers.ts
function inLayers(found, { id, files }) {
  if (!isImageTree(files)) return found;
  const located = (evidence) => {
    if (evidence.artifact !== id) return evidence;
    const [path = ""] = evidence.path.split("!/");
    return files.has(path) ? { ...evidence, layer: files.layerOf(path) } : evidence;
  };
  return {
    ...found,
    items: found.items.map((component) => ({ ...component, evidence: component.evidence.map(located) }))
  };
}
function isImageTree(files) {
  return "layerOf" in files;
}

// src/targets/images/name.ts
import { existsSync as existsSync2 } from "node:fs";
import { resolve } from "node:path";
var DIGEST2 = /@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
var TAG = /:([A-Za-z0-9_][A-Za-z0-9_.-]{0,127})$/;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
function parseImage2(text2, workspace) {
  const [, kind, rest] = /^(oci|docker-archive):(.+)$/.exec(text2) ?? [];
  if ((kind === "oci" || kind === "docker-archive") && rest !== void 0)
    return onDisk(kind, rest, text2, workspace);
  return { kind: "registry", name: parseName(text2.replace(/^docker:\/\//, ""), text2) };
}
function onDisk(kind, rest, text2, workspace) {
  if (existsSync2(resolve(workspace, rest))) return { kind, path: resolve(workspace, rest), reference: "" };
  const digest = DIGEST2.exec(rest)?.[1];
  const [, path = "", reference = ""] = digest === void 0 ? /^(.+?):(.+)$/.exec(rest) ?? [] : ["", rest.replace(DIGEST2, ""), digest];
  if (path !== "" && existsSync2(resolve(workspace, path)))
    return { kind, path: resolve(workspace, path), reference };
  throw new UserError(
    `image '${shown2(text2)}' does not exist; build or save it before the scan, or correct the path`
  );
}
function parseName(text2, given) {
  const digest = DIGEST2.exec(text2)?.[1];
  const named = text2.replace(DIGEST2, "");
  if (named.includes("@")) {
    throw new UserError(
      "an image is given with a user or a digest that is none; log in to the registry, and write NAME@sha256:HEX"
    );
  }
  const tag = TAG.exec(named)?.[1];
  const path = tag === void 0 ? named : named.slice(0, -tag.length - 1);
  const slash = path.indexOf("/");
  const first = slash < 0 ? "" : path.slice(0, slash);
  const isHost = first === "localhost" || /[.:]/.test(first);
  const registry = isHost ? first : "docker.io";
  const repository = isHost ? path.slice(slash + 1) : slash < 0 ? `library/${path}` : path;
  if (!HOST.test(registry) || !REPOSITORY.test(repository) || repository.length > 255) {
    throw new UserError(
      `image '${shown2(given)}' is no name of an image; write REGISTRY/REPOSITORY:TAG, oci:DIR or docker-archive:FILE`
    );
  }
  return {
    registry,
    repository,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function shown2(text2) {
  return text2.length > 120 ? `${text2.slice(0, 120)}...` : text2;
}

// src/targets/images/index.ts
var LIMITS = {
  entries: 5e5,
  bytes: 4 * 1024 ** 3
};
var LAYER_BYTES = 12 * 1024 ** 3;
var RATIO_FLOOR = 1e8;
function openImages({ images, imagePlatform = DEFAULT_PLATFORM }, workspace, open, limits) {
  const platform = parsePlatform(imagePlatform);
  const wide = { ...limits, ...LIMITS, entries: Math.max(limits.entries, LIMITS.entries) };
  const cache = new LayerCache({ ...wide, bytes: LAYER_BYTES, ratioFloor: RATIO_FLOOR });
  const notices = [];
  const places = new Map(images.map((text2) => [text2, parseImage2(text2, workspace)]));
  const read = async (id, place) => {
    const store = await storeOf(place, open, { ...wide, bytes: LAYER_BYTES, ratioFloor: RATIO_FLOOR });
    const identity = place.kind === "docker-archive" ? "config" : "manifest";
    const asked = { reference: referenceOf(place), platform, identity, limits: wide };
    const image = await readImage(store, asked, cache).finally(() => store.close?.());
    notices.push(...await tagNotices(id, place, store));
    return {
      id,
      kind: "image",
      digest: image.digest,
      size: image.size,
      files: image.files,
      image: image.facts
    };
  };
  return {
    sources: [...places].map(([id, place]) => ({ id, open: () => read(id, place) })),
    locate: inLayers,
    notices: () => notices,
    close: () => cache.close()
  };
}
async function storeOf(place, open, limits) {
  switch (place.kind) {
    case "oci":
      return ociLayout(place.path);
    case "docker-archive":
      return await dockerArchive(place.path, limits);
    case "registry":
      return await open(place.name);
  }
}
function referenceOf(place) {
  return place.kind === "registry" ? place.name.digest ?? place.name.tag ?? "latest" : place.reference;
}
async function tagNotices(id, place, store) {
  if (place.kind !== "registry") return [];
  const { tag, digest } = place.name;
  if (tag === void 0 || digest === void 0) return [];
  const say = (message) => [
    { stage: "open", subject: id, message, incomplete: false }
  ];
  try {
    const now = await movedTo(store, tag, digest);
    return now === void 0 ? [] : say(`the tag ${tag} stands for another image by now: ${now}`);
  } catch (error) {
    return say(`what the tag ${tag} stands for by now could not be asked: ${messageOf(error)}`);
  }
}
export {
  openImages
};
