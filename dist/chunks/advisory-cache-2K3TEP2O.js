import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  property
} from "./chunk-DLMHZR4W.js";
import {
  messageOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/io/advisory-cache/index.ts
import { createHash as createHash2 } from "node:crypto";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/io/advisory-cache/pack.ts
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
var NAME = /^[a-z][a-z-]{0,40}\/[A-Za-z0-9][\w.%-]{0,200}\.json$/;
var MAX_RECORD = 1024 * 1024;
var MAX_RECORDS = 2e4;
var MAX_TEXT = 256 * 1024 * 1024;
function readRecords(folder) {
  const records = /* @__PURE__ */ new Map();
  for (const name of names(folder).flatMap(
    (below) => names(join(folder, below)).map((file) => `${below}/${file}`)
  )) {
    if (!NAME.test(name) || records.size >= MAX_RECORDS) continue;
    try {
      const text = readFileSync(join(folder, name), "utf8");
      if (text.length <= MAX_RECORD) records.set(name, text);
    } catch {
    }
  }
  return records;
}
function pack(records) {
  return gzipSync([...records].map((record) => `${JSON.stringify(record)}
`).join(""));
}
function unpack(content) {
  const records = /* @__PURE__ */ new Map();
  for (const line of gunzipSync(content, { maxOutputLength: MAX_TEXT }).toString("utf8").split("\n")) {
    const record = records.size < MAX_RECORDS ? recordOf(line) : void 0;
    if (record) records.set(...record);
  }
  return records;
}
function writeRecords(folder, records) {
  let written = 0;
  for (const [name, text] of records) {
    try {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text, { flag: "wx" });
      written += 1;
    } catch {
    }
  }
  return written;
}
function recordOf(line) {
  try {
    const value = JSON.parse(line);
    if (!Array.isArray(value) || value.length !== 2) return void 0;
    const [name, text] = value;
    if (typeof name !== "string" || typeof text !== "string") return void 0;
    return NAME.test(name) && text.length <= MAX_RECORD ? [name, text] : void 0;
  } catch {
    return void 0;
  }
}
function names(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

// src/io/advisory-cache/service.ts
import { createHash } from "node:crypto";
var MAX_CONTENT = 64 * 1024 * 1024;
var VERSION = createHash("sha256").update("lambda-scan, records by lines, gzip, 1").digest("hex");
var TIMEOUT_MS = 2e4;
var SERVICE = "github.actions.results.api.v1.CacheService";
function cacheService(env, http) {
  const { ACTIONS_RESULTS_URL: base, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: isThere } = env;
  if (!isThere || !base || !token || !URL.canParse(base))
    return "the runner has no cache service of the second version";
  const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  async function call(method, message) {
    const { status, body } = await send(http, new URL(`/twirp/${SERVICE}/${method}`, base).href, {
      method: "POST",
      headers: { authorization: `Bearer ${token ?? ""}`, "content-type": "application/json" },
      body: JSON.stringify(message),
      maxBytes: 1024 * 1024
    });
    if (status !== 200) throw new Error(`${method} was answered with HTTP ${status}`);
    return JSON.parse(Buffer.from(body).toString("utf8"));
  }
  return {
    async restore([key = "", ...others]) {
      if (mode === "none" || mode === "write-only") throw new Error(`the cache is in mode ${mode}`);
      const found = await call("GetCacheEntryDownloadURL", {
        key,
        restore_keys: [key, ...others],
        version: VERSION
      });
      if (property(found, "ok") !== true) return void 0;
      const { status, body } = await send(http, textOf(found, "signed_download_url", "signedDownloadUrl"));
      if (status !== 200) throw new Error(`the download was answered with HTTP ${status}`);
      return { key: textOf(found, "matched_key", "matchedKey"), content: body };
    },
    async save(key, content) {
      if (mode === "none" || mode === "read") throw new Error(`the cache is in mode ${mode}`);
      if (content.byteLength > MAX_CONTENT)
        throw new Error(`${content.byteLength} bytes are too many to be kept`);
      const slot = await call("CreateCacheEntry", { key, version: VERSION });
      if (property(slot, "ok") !== true) throw new Error("another job keeps an entry of this key");
      const { status } = await send(http, textOf(slot, "signed_upload_url", "signedUploadUrl"), {
        method: "PUT",
        headers: { "content-type": "application/octet-stream", "x-ms-blob-type": "BlockBlob" },
        body: content
      });
      if (status !== 201) throw new Error(`the upload was answered with HTTP ${status}`);
      const size = String(content.byteLength);
      const done = await call("FinalizeCacheEntryUpload", { key, size_bytes: size, version: VERSION });
      if (property(done, "ok") !== true) throw new Error("the service did not take the upload");
    }
  };
}
async function send(http, url, request = {}) {
  return await http(url, { maxBytes: MAX_CONTENT, timeoutMs: TIMEOUT_MS, idempotent: false, ...request });
}
function textOf(message, ...names2) {
  const text = names2.map((name) => property(message, name)).find((value) => value !== void 0);
  if (typeof text === "string") return text;
  throw new Error(`the answer has no ${names2[0] ?? ""}`);
}

// src/io/advisory-cache/index.ts
var SCHEMA = "lambda-scan-advisories-1";
async function openAdvisoryCache(place) {
  const { env, http, debug } = place;
  const folder = place.folder ?? join2(env["RUNNER_TEMP"] || tmpdir(), "lambda-scan-cache");
  const service = cacheService(env, http);
  if (typeof service === "string") {
    debug(`no advisories are kept: ${service}`);
    return { folder, save: () => Promise.resolve() };
  }
  const family = `${SCHEMA}-${digest(place.source).slice(0, 8)}-`;
  const today = `${family}${place.now().toISOString().slice(0, 10)}-`;
  try {
    const entry = await service.restore([today, family]);
    const written = entry ? writeRecords(folder, unpack(entry.content)) : 0;
    debug(entry ? `${written} advisories were taken from ${entry.key}` : "no advisories are kept yet");
  } catch (error) {
    debug(`kept advisories could not be had: ${messageOf(error)}`);
  }
  const before = stateOf(readRecords(folder));
  return {
    folder,
    async save() {
      try {
        const records = readRecords(folder);
        const after = stateOf(records);
        if (records.size === 0 || after === before) return debug("no advisory is new, and none is kept");
        await service.save(`${today}${after.slice(0, 16)}`, pack(records));
        debug(`${records.size} advisories are kept as ${today}${after.slice(0, 16)}`);
      } catch (error) {
        debug(`advisories could not be kept: ${messageOf(error)}`);
      }
    }
  };
}
function stateOf(records) {
  return digest(JSON.stringify([...records]));
}
function digest(text) {
  return createHash2("sha256").update(text).digest("hex");
}
export {
  openAdvisoryCache
};
