import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  hasAdvisories,
  parseOsvRecord,
  pooled,
  questionsFor,
  readOsvRecord
} from "./chunk-ATQDX7M2.js";
import {
  affects
} from "./chunk-CSOTCOE3.js";
import {
  Gaps,
  bareMatch,
  labelOf,
  matchOf
} from "./chunk-K35CZG6E.js";
import "./chunk-GBQTIL6D.js";
import {
  UserError,
  isRecord,
  messageOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/advisories/osv-api/index.ts
import { join as join2 } from "node:path";

// src/advisories/osv-api/hydrate.ts
var AT_ONCE = 25;
async function hydrate(ids, session, cache, progress) {
  let done = 0;
  const hydrated = await pooled([...ids], AT_ONCE, async ([id, modified]) => {
    const known = await cache.get(id, modified);
    const result = known ? { record: known } : await fetchRecord(id, session, cache);
    progress.step(done += 1, ids.size);
    return [id, result];
  });
  await cache.prune();
  return new Map(hydrated);
}
async function fetchRecord(id, session, cache) {
  const answer = await session.send(`/v1/vulns/${encodeURIComponent(id)}`);
  if (!answer.ok) return { reason: answer.reason };
  const record = readOsvRecord(answer.value);
  if (record?.id !== id) return { reason: "OSV sent something else than the advisory" };
  await cache.put(record, JSON.stringify(answer.value));
  return { record };
}

// src/advisories/osv-api/listing.ts
var BATCH = 1e3;
var BATCHES_AT_ONCE = 10;
var PAGES = 50;
var REFUSALS = 100;
var ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
async function listAdvisories(questions, session, gaps, progress) {
  const lister = new Lister(session, gaps);
  let asks = questions.map((question) => ({ question, ids: /* @__PURE__ */ new Map(), page: 1 }));
  const listings = asks.map(({ question, ids }) => ({ question, ids }));
  let done = 0;
  while (asks.length > 0) {
    const more = await pooled(chunks(asks, BATCH), BATCHES_AT_ONCE, async (batch) => {
      const next = await lister.ask(batch);
      progress.step(done += batch.length - next.length, questions.length);
      return next;
    });
    asks = more.flat();
  }
  return listings;
}
var Lister = class {
  #session;
  #gaps;
  #refusals = 0;
  constructor(session, gaps) {
    this.#session = session;
    this.#gaps = gaps;
  }
  /** Sends one batch; gives what is still to be asked: the next pages. */
  async ask(batch) {
    const answer = await this.#session.send("/v1/querybatch", { queries: batch.map(queryOf) });
    if (answer.ok) return this.#read(batch, answer.value);
    if (answer.status === 400) return this.#isolate(batch, answer);
    return this.#fail(batch, answer.reason);
  }
  /** One bad query fails its whole batch: finds it by the index in the message, or by halving the batch. */
  async #isolate(batch, answer) {
    this.#refusals += 1;
    if (this.#refusals > REFUSALS) return this.#fail(batch, `${answer.reason} too often`);
    const index = batch.length === 1 ? 0 : Number(/\bat index (\d+)/.exec(answer.text)?.[1] ?? -1);
    const bad = batch[index];
    if (bad) {
      this.#fail([bad], `OSV refused the query (${messageIn(answer.text)})`);
      const rest = batch.filter((ask) => ask !== bad);
      return rest.length > 0 ? this.ask(rest) : [];
    }
    const middle = Math.ceil(batch.length / 2);
    const first = await this.ask(batch.slice(0, middle));
    return [...first, ...await this.ask(batch.slice(middle))];
  }
  #read(batch, value) {
    const results = listIn(value, "results");
    if (results?.length !== batch.length) return this.#fail(batch, "OSV sent a wrong number of results");
    return batch.flatMap((ask, index) => this.#readResult(ask, results[index]));
  }
  /** A result without advisories is `{}`; a page may also hold nothing but the token of the next one. */
  #readResult(ask, result) {
    const vulns = listIn(result, "vulns") ?? [];
    const found = vulns.map((vuln) => ({ id: textIn(vuln, "id"), modified: textIn(vuln, "modified") }));
    for (const { id, modified } of found) if (ID.test(id)) ask.ids.set(id, modified);
    if (!isRecord(result) || found.some(({ id }) => !ID.test(id))) {
      this.#fail([ask], "OSV sent a result that cannot be understood");
    }
    const token = textIn(result, "next_page_token");
    if (token === "") return [];
    if (ask.page >= PAGES) return this.#fail([ask], `OSV has more than ${PAGES} pages of advisories`);
    return [{ ...ask, page: ask.page + 1, token }];
  }
  #fail(asks, reason) {
    for (const { question } of asks) this.#gaps.add("OSV", reason, question.components);
    return [];
  }
};
function queryOf({ question, token }) {
  const { name, ecosystem, version } = question;
  return { package: { name, ecosystem }, version, ...token === void 0 ? {} : { page_token: token } };
}
function messageIn(text) {
  let message = text;
  try {
    message = textIn(JSON.parse(text), "message") || text;
  } catch {
  }
  return message.replace(/^.*\bat index \d+:\s*/, "").replace(/\s+/g, " ").slice(0, 200).trim() || "no reason given";
}
function chunks(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}
function textIn(value, key) {
  const text = isRecord(value) ? value[key] : void 0;
  return typeof text === "string" ? text : "";
}
function listIn(value, key) {
  const list = isRecord(value) ? value[key] : void 0;
  return Array.isArray(list) ? list : void 0;
}

// src/advisories/osv-api/record-cache.ts
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
var MAX_FILES = 5e3;
var MAX_RECORD = 1024 * 1024;
var RecordCache = class {
  #memory = /* @__PURE__ */ new Map();
  #folder;
  #maxFiles;
  #written = 0;
  /**
   * @param folder made when it is first written to
   * @param maxFiles that are left in it by `prune`
   */
  constructor(folder, maxFiles = MAX_FILES) {
    this.#folder = folder;
    this.#maxFiles = maxFiles;
  }
  async get(id, modified) {
    if (modified === "") return void 0;
    const known = this.#memory.get(keyOf(id, modified)) ?? await this.#read(id);
    if (known?.id !== id || known.modified !== modified) return void 0;
    this.#memory.set(keyOf(id, modified), known);
    return known;
  }
  async put(record, text) {
    if (record.modified === "") return;
    this.#memory.set(keyOf(record.id, record.modified), record);
    if (this.#folder === void 0 || text.length > MAX_RECORD) return;
    const part = join(this.#folder, `${randomUUID()}.part`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, text);
      await rename(part, this.#fileOf(this.#folder, record.id));
      this.#written += 1;
    } catch {
      await rm(part, { force: true }).catch(() => void 0);
    }
  }
  /** Brings the folder back to its size after records were put into it; the oldest go first. */
  async prune() {
    if (this.#folder === void 0 || this.#written === 0) return;
    this.#written = 0;
    try {
      const folder = this.#folder;
      const names = await readdir(folder);
      if (names.length <= this.#maxFiles) return;
      const files = await Promise.all(
        names.map(async (name) => ({ name, age: (await stat(join(folder, name))).mtimeMs }))
      );
      files.sort((a, b) => a.age - b.age || (a.name < b.name ? -1 : 1));
      for (const { name } of files.slice(0, names.length - this.#maxFiles))
        await rm(join(folder, name), { force: true });
    } catch {
    }
  }
  async #read(id) {
    if (this.#folder === void 0) return void 0;
    try {
      return parseOsvRecord(await readFile(this.#fileOf(this.#folder, id), "utf8"));
    } catch {
      return void 0;
    }
  }
  #fileOf(folder, id) {
    return join(folder, `${encodeURIComponent(id)}.json`);
  }
};
function keyOf(id, modified) {
  return `${id} ${modified}`;
}

// src/advisories/osv-api/session.ts
var PATIENCE = 10;
var TEXT_LENGTH = 1e3;
var Session = class {
  #world;
  #base;
  #deadline;
  #minutes;
  #failures = 0;
  /** @param base without a slash at its end */
  constructor(world, base, deadlineMs) {
    this.#world = world;
    this.#base = base;
    this.#deadline = world.now().getTime() + deadlineMs;
    this.#minutes = Math.round(deadlineMs / 6e4);
  }
  /**
   * Gets `path`, or posts `body` to it as JSON. Never rejects; the reason of a failure holds no path, so
   * that equal failures have equal reasons.
   */
  async send(path, body) {
    if (this.#failures >= PATIENCE)
      return failed("OSV was given up on, as it did not answer many times in a row");
    if (this.#world.now().getTime() > this.#deadline) {
      return failed(`OSV was given up on after ${this.#minutes} minutes`);
    }
    const answer = await this.#request(path, body);
    const unavailable = !answer.ok && (answer.status === 0 || answer.status === 429 || answer.status >= 500);
    this.#failures = unavailable ? this.#failures + 1 : 0;
    return answer;
  }
  async #request(path, body) {
    try {
      const { status, body: bytes } = await this.#world.http(`${this.#base}${path}`, requestOf(body));
      const text = new TextDecoder();
      if (status !== 200) {
        return failed(`OSV answered ${status}`, status, text.decode(bytes.subarray(0, TEXT_LENGTH)));
      }
      return parse(text.decode(bytes));
    } catch (error) {
      return failed(`OSV gave no answer: ${messageOf(error).replaceAll(path, "")}`);
    }
  }
};
function requestOf(body) {
  if (body === void 0) return {};
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    // It only asks.
    idempotent: true
  };
}
function parse(text) {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return failed("OSV sent something that is not JSON", 200);
  }
}
function failed(reason, status = 0, text = "") {
  return { ok: false, reason, status, text };
}

// src/advisories/osv-api/index.ts
var DEFAULT_URL = "https://api.osv.dev";
var DEFAULT_DEADLINE = 5 * 60 * 1e3;
function osvApi(options = {}) {
  const base = baseOf(options.url ?? DEFAULT_URL);
  const cache = new RecordCache(
    options.cacheDir === void 0 ? void 0 : join2(options.cacheDir, "osv-records")
  );
  return {
    id: "osv",
    covers: hasAdvisories,
    async lookup(components, world) {
      const gaps = new Gaps();
      const questions = questionsFor(components, gaps);
      const session = new Session(world, base, options.deadlineMs ?? DEFAULT_DEADLINE);
      const listings = await listAdvisories(questions, session, gaps, world.progress);
      const ids = new Map(
        listings.flatMap((listing) => [...listing.ids]).sort(([a], [b]) => a < b ? -1 : 1)
      );
      const records = await hydrate(ids, session, cache, world.progress);
      const checked = check(listings, records, gaps);
      return { items: checked.items, notices: [...gaps.notices(), ...checked.notices] };
    }
  };
}
function check(listings, records, gaps) {
  const items = [];
  const notices = [];
  for (const { question, ids } of listings) {
    for (const id of [...ids.keys()].sort()) {
      const hydrated = records.get(id);
      for (const component of question.components) {
        if (!hydrated || "reason" in hydrated) {
          items.push(bareMatch(id, component));
          gaps.add("OSV", `details of an advisory could not be had, ${hydrated?.reason ?? "not asked"}`, [
            component
          ]);
          continue;
        }
        const verdict = affects(hydrated.record, component);
        if (verdict.kind === "affected") {
          items.push(matchOf(hydrated.record, component, verdict.fixedIn, verdict.severity, verdict.entries));
        } else if (verdict.kind === "undecidable") {
          items.push(matchOf(hydrated.record, component, [], [], []));
        } else if (verdict.because !== "withdrawn") {
          notices.push(disagreement(id, component, verdict.because));
        }
      }
    }
  }
  return { items, notices };
}
function disagreement(id, component, because) {
  const label = labelOf(component);
  const why = because === "out-of-range" ? "its ranges do not include that version" : "it does not name that package";
  return {
    stage: "advise",
    subject: label,
    message: `OSV lists ${id} for ${label}, but ${why}: left out`,
    incomplete: false
  };
}
function baseOf(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new UserError("osv-api-url is not a plain http or https URL; give one like https://api.osv.dev");
  }
  return text.trim().replace(/\/+$/, "");
}
export {
  osvApi
};
