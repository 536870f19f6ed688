import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  codeOf,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/io/aws/handler.ts
import { Readable } from "node:stream";

// src/io/http-attempt.ts
var FinalError = class extends Error {
  name = "FinalError";
};
var MAX_BYTES = 64 * 1024 * 1024;
var TIMEOUT_MS = 6e4;
var MAX_REDIRECTS = 5;
var PRIVATE_HEADERS = ["authorization", "cookie", "proxy-authorization"];
async function sendOnce(fetch, url, request) {
  const timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(fetch, url, request, signal);
  } catch (error) {
    if (error instanceof FinalError) throw error;
    throw new Error(signal.aborted ? `no complete answer within ${timeoutMs / 1e3} s` : reasonOf(error));
  }
}
async function follow(fetch, start, request, signal) {
  let url = start;
  let { method = "GET", headers = {}, body } = request;
  for (let redirects = 0; ; redirects++) {
    const sent = { method, headers: { ...headers }, redirect: "manual", signal };
    const response = await fetch(url, body === void 0 ? sent : { ...sent, body });
    const received = headersOf(response);
    const location = isRedirect(response.status) ? received["location"] : void 0;
    if (location === void 0) {
      const bytes = await readBody(response, request.maxBytes ?? MAX_BYTES);
      return { status: response.status, headers: received, body: bytes };
    }
    await response.body?.cancel();
    if (redirects === MAX_REDIRECTS) throw new FinalError(`redirected more than ${MAX_REDIRECTS} times`);
    const next = targetOf(location, url);
    if (request.mayGoTo?.(next) === false)
      throw new FinalError(`redirected to ${next.host}, which is not trusted`);
    if (next.origin !== new URL(url).origin) headers = withoutPrivate(headers);
    if (response.status === 303 && method !== "HEAD") [method, body] = ["GET", void 0];
    url = next.href;
  }
}
function isRedirect(status) {
  return [301, 302, 303, 307, 308].includes(status);
}
function targetOf(location, from) {
  const url = URL.canParse(location, from) ? new URL(location, from) : void 0;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new FinalError("redirected to an address that is not http or https");
  url.username = "";
  url.password = "";
  return url;
}
function withoutPrivate(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.includes(name)));
}
function headersOf(response) {
  const headers = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}
async function readBody(response, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new FinalError(`the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function reasonOf(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return messageOf(cause ?? error) || codeOf(cause) || "the connection failed";
}

// src/io/aws/handler.ts
var MAX_BYTES2 = 16 * 1024 * 1024;
var TIMEOUT_MS2 = 3e4;
function requestHandler(fetch) {
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle(request) {
      const { status, headers, body } = await sendOnce(fetch, addressOf(request), requestOf(request));
      return { response: { statusCode: status, headers, body: Readable.from([body]) } };
    }
  };
}
function requestOf({ method, headers, body }) {
  const limits = { maxBytes: MAX_BYTES2, timeoutMs: TIMEOUT_MS2 };
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => name !== "host" && name !== "content-length")
  );
  if (method !== "GET" && method !== "POST" && method !== "HEAD")
    throw new Error(`the method ${method} is not one that reads`);
  const text = typeof body === "string" ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : "";
  return { method, headers: sent, ...limits, ...text === "" ? {} : { body: text } };
}
function addressOf({ protocol, hostname, port, path, query = {} }) {
  const pairs = Object.keys(query).sort().flatMap((name) => {
    const value = query[name] ?? null;
    const values = typeof value === "string" ? [value] : value;
    return values === null ? [escape(name)] : values.map((each) => `${escape(name)}=${escape(each)}`);
  });
  const host = port === void 0 ? hostname : `${hostname}:${port}`;
  return `${protocol}//${host}${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}
function escape(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/io/registry/addresses.ts
function isLoopback(hostname) {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}
function registryUrl(registry) {
  const host = ["docker.io", "index.docker.io"].includes(registry) ? "registry-1.docker.io" : registry;
  const url = new URL(`https://${host}`);
  if (isLoopback(url.hostname)) url.protocol = "http:";
  return url;
}
function mayFollow(next, registry) {
  if (next.protocol === "https:") return true;
  return next.protocol === "http:" && isLoopback(next.hostname) && registry.protocol === "http:" && isLoopback(registry.hostname);
}
function mayLogIn(realm, registry) {
  if (realm.host === registry.host) return true;
  const above = registry.hostname.split(".").slice(1).join(".");
  if (realm.protocol !== "https:" || !above.includes(".") || /^[\d.]+$/.test(registry.hostname)) return false;
  return realm.hostname === above || realm.hostname.endsWith(`.${above}`);
}

// src/io/registry/download.ts
var RegistryError = class extends Error {
  name = "RegistryError";
};
var ATTEMPTS = 4;
var MAX_REDIRECTS2 = 5;
var LONGEST_RETRY_AFTER = 60;
async function get(line, url, registry, headers) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await getOnce(line, url, registry, headers).catch((error) => error);
    const isFinal = result instanceof RegistryError || attempt === ATTEMPTS;
    if (isAnswer(result)) {
      if (isFinal || result.status !== 429 && result.status < 500) return result;
      await result.drop();
    } else if (isFinal) {
      throw new RegistryError(
        result instanceof RegistryError ? result.message : `${url.host}: ${reasonOf2(result)}`
      );
    }
    await pause(line, attempt, isAnswer(result) ? result.headers.get("retry-after") : void 0);
  }
}
async function pause(line, attempt, retryAfter) {
  const asked = /^\d+$/.test(retryAfter?.trim() ?? "") ? Number(retryAfter) : 0;
  const seconds = Math.max(
    attempt * attempt + line.random() * 2 * attempt,
    Math.min(asked, LONGEST_RETRY_AFTER)
  );
  await line.sleep(seconds * 1e3);
}
function isAnswer(result) {
  return typeof result === "object" && result !== null && "status" in result && "drop" in result;
}
async function getOnce(line, start, registry, given) {
  let url = start;
  let headers = {
    "user-agent": line.userAgent,
    "accept-encoding": "identity",
    ...given
  };
  for (let redirects = 0; redirects <= MAX_REDIRECTS2; redirects += 1) {
    const answer = await ask(line, url, headers);
    const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : void 0;
    if (location === void 0) return answer;
    await answer.drop();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (!next || !mayFollow(next, registry)) {
      const where = next ? `${next.protocol}//${next.host}` : "something that is no address";
      throw new RegistryError(`the registry ${registry.host} redirects to ${where}, which is not followed`);
    }
    if (next.origin !== url.origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "authorization"));
    }
    next.username = "";
    next.password = "";
    url = next;
  }
  throw new RegistryError(`the registry ${registry.host} redirects more than ${MAX_REDIRECTS2} times`);
}
async function ask(line, url, headers) {
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => setTimeout(() => controller.abort(), line.patience);
  const waiting = giveUp();
  let response;
  try {
    response = await line.fetch(url.href, { method: "GET", headers, redirect: "manual", signal });
  } finally {
    clearTimeout(waiting);
  }
  const received = /* @__PURE__ */ new Map();
  response.headers.forEach((value, name) => received.set(name, value));
  const { body } = response;
  return {
    status: response.status,
    headers: received,
    async *body() {
      const pieces = body?.[Symbol.asyncIterator]();
      if (!pieces) return;
      try {
        for (; ; ) {
          const timer = giveUp();
          const next = await pieces.next().finally(() => clearTimeout(timer));
          if (next.done === true) return;
          yield next.value;
        }
      } catch (error) {
        throw new Error(signal.aborted ? `nothing came for ${line.patience / 1e3} s` : reasonOf2(error));
      } finally {
        controller.abort();
      }
    },
    async drop() {
      await body?.cancel().catch(() => void 0);
    }
  };
}
function reasonOf2(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return messageOf(cause ?? error) || codeOf(cause) || "the connection failed";
}
async function readWhole(answer, most, what) {
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body()) {
    size += chunk.byteLength;
    if (size > most) throw new RegistryError(`${what} is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/io/registry/blob.ts
var FAILURES_IN_A_ROW = 4;
async function* streamBlob(line, open, size) {
  let received = 0;
  let failures = 0;
  for (; ; ) {
    const answer = await open(received === 0 ? {} : { range: `bytes=${received}-` });
    let skip = isFrom(answer, received) ? 0 : received;
    try {
      for await (const chunk of answer.body()) {
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - fresh.byteLength;
        if (fresh.byteLength === 0) continue;
        failures = 0;
        received += fresh.byteLength;
        yield received > size ? fresh.subarray(0, fresh.byteLength - (received - size) + 1) : fresh;
        if (received > size) return;
      }
      return;
    } catch (error) {
      failures += 1;
      if (error instanceof RegistryError || failures === FAILURES_IN_A_ROW) {
        throw new RegistryError(`broke off after ${received} of ${size} bytes: ${messageOf(error)}`);
      }
    }
    await pause(line, failures);
  }
}
function isFrom({ status, headers }, offset) {
  if (status !== 206) return offset === 0;
  const start = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1];
  if (Number(start) !== offset)
    throw new RegistryError("the registry sends another part than it was asked for");
  return true;
}

export {
  FinalError,
  sendOnce,
  requestHandler,
  isLoopback,
  registryUrl,
  mayFollow,
  mayLogIn,
  RegistryError,
  get,
  readWhole,
  streamBlob
};
