import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  privateFolder
} from "./chunk-5EYX77HH.js";
import {
  FinalError,
  RegistryError,
  get,
  mayFollow,
  mayLogIn,
  readWhole,
  registryUrl,
  requestHandler,
  sendOnce,
  streamBlob
} from "./chunk-LG6VNLWZ.js";
import {
  nearest,
  optionsOf
} from "./chunk-EF5DXJ26.js";
import {
  AwsError,
  MANIFEST_TYPES,
  UserError,
  VEX_JUSTIFICATIONS,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/config/arguments.ts
import { parseArgs } from "node:util";

// src/config/ignore-options.ts
var IGNORE_OPTIONS = [
  {
    name: "reason",
    kind: "text",
    placeholder: "TEXT",
    surfaces: ["command"],
    summary: "Why it may stay, in one line; required"
  },
  {
    name: "purl",
    kind: "text",
    placeholder: "PURL",
    surfaces: ["command"],
    summary: "Only for this package, with or without its version, such as `pkg:npm/lodash`"
  },
  {
    name: "function",
    kind: "text",
    placeholder: "GLOB",
    surfaces: ["command"],
    summary: "Only for functions of this name"
  },
  {
    name: "path",
    kind: "text",
    placeholder: "GLOB",
    surfaces: ["command"],
    summary: "Only for artifacts of this path"
  },
  {
    name: "expires",
    kind: "text",
    placeholder: "DAY",
    surfaces: ["command"],
    summary: "Last day on which it holds, such as 2027-06-30"
  },
  {
    name: "until-fixed",
    kind: "flag",
    default: "false",
    surfaces: ["command"],
    summary: "Only while no fix is known"
  },
  {
    name: "owner",
    kind: "text",
    placeholder: "NAME",
    surfaces: ["command"],
    summary: "Who answers for it"
  },
  {
    name: "justification",
    kind: "text",
    placeholder: "WORD",
    surfaces: ["command"],
    summary: `Say to others too that it does no harm here, and why: one of ${VEX_JUSTIFICATIONS.join(", ")}`
  }
];

// src/config/commands.ts
var COMMANDS = [
  {
    name: "scan",
    summary: "Judge what third-party code runs in Lambda functions",
    about: ["Says what third-party code runs in Lambda functions, and whether it should."],
    exitCodes: "0 pass, 1 fail, 2 incomplete, wrong usage or bug"
  },
  {
    name: "inventory",
    summary: "List what is inside, without advisories and without network",
    about: [
      "Lists the packages inside Lambda functions: how each was seen, whose it is, and which copy is loaded.",
      "Asks nobody: no advisories, and no network but for images of a registry."
    ],
    options: [
      "layer",
      "images",
      "image-platform",
      "ours",
      "runtime",
      "fail-on-incomplete",
      "config-file",
      "max-entries",
      "format",
      "output",
      "reproducible"
    ],
    formats: ["table", "json", "cyclonedx", "spdx"],
    exitCodes: "0 everything was read, 2 incomplete, wrong usage or bug"
  },
  {
    name: "diff",
    summary: "Compare two JSON reports: what is new, what is gone",
    about: [
      "Compares an older and a newer JSON report. A finding stays the same when its package is bumped or moves."
    ],
    takes: { usage: "OLD NEW", meaning: "OLD and NEW are reports that scan wrote with --format json." },
    options: ["fail-on-severity", "config-file", "format", "output"],
    formats: ["table", "json"],
    exitCodes: "0 nothing new reaches the severity, 1 something does, 2 wrong usage or bug"
  },
  {
    name: "ignore",
    summary: "Accept a finding: write an entry with a reason into the configuration file",
    about: ["Adds an entry to the ignore list of .lambda-scan.yml, which is made where there is none."],
    takes: {
      usage: "ID --reason TEXT",
      meaning: "ID is any id of the finding: a CVE, a GHSA, a MAL, a rule."
    },
    options: ["config-file"],
    own: IGNORE_OPTIONS,
    exitCodes: "0 the entry was written, 2 wrong usage or bug"
  }
];
function commandNamed(name) {
  const all = COMMANDS;
  const found = all.find((command) => command.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}
function isCommand(word) {
  return COMMANDS.some(({ name }) => name === word);
}
function optionsOfCommand({ options, formats, own = [] }) {
  const names = options;
  const shared = optionsOf("command").filter(({ name }) => names === void 0 || names.includes(name)).map((option) => option.name === "format" && formats ? { ...option, choices: formats } : option);
  return [...own, ...shared];
}

// src/config/arguments.ts
function parseCommandLine(argv) {
  const { values, positionals } = parse(argv, ALL);
  if (values["version"] === true) return { command: "version" };
  const [word, ...paths] = positionals;
  if (word === void 0) return { command: "help" };
  if (word === "help" || values["help"] === true) {
    const about = word === "help" ? paths[0] : word;
    return about !== void 0 && isCommand(about) ? { command: "help", about } : { command: "help" };
  }
  if (!isCommand(word)) throw new UserError(unknownCommand(word));
  const given = givenTo(word, values);
  if (word === "ignore") return { command: word, order: orderOf(paths, values, given) };
  if (paths.length > 0) given.path = { value: paths.join("\n"), where: "PATH" };
  return { command: word, values: given };
}
var ALL = [
  ...optionsOf("command"),
  ...COMMANDS.flatMap((command) => command.own ?? [])
];
function orderOf(ids, values, shared) {
  const options = IGNORE_OPTIONS.flatMap(({ name }) => {
    const value = textOf(values[name]);
    return value === void 0 ? [] : [[name, { value, where: `--${name}` }]];
  });
  const configFile = shared["config-file"]?.value.trim();
  return { ids, options: Object.fromEntries(options), ...configFile ? { configFile } : {} };
}
function givenTo(command, values) {
  const given = {};
  const own = optionsOfCommand(commandNamed(command));
  const stray = ALL.find(({ name }) => values[name] !== void 0 && !own.some((each) => each.name === name));
  if (stray && !optionsOf("command").includes(stray))
    throw new UserError(`--${stray.name} is no option of '${command}'; ${seeHelp(command)}`);
  for (const option of optionsOf("command")) {
    for (const name of [option.name, ...option.aliases ?? []]) {
      const where = values[`no-${name}`] === true ? `--no-${name}` : `--${name}`;
      const value = values[`no-${name}`] === true ? "false" : textOf(values[name]);
      if (value === void 0) continue;
      const known = own.find((candidate) => candidate.name === option.name);
      if (!known) throw new UserError(`${where} is no option of '${command}'; ${seeHelp(command)}`);
      checkChoice(known, value, where);
      given[option.name] = { value, where };
    }
  }
  return given;
}
function checkChoice({ name, choices = [] }, value, where) {
  const all = optionsOf("command").find((option) => option.name === name)?.choices ?? [];
  const word = value.trim().toLowerCase();
  if (all.includes(word) && !choices.includes(word))
    throw new UserError(`${where} is '${word}'; use one of ${choices.join(", ")}`);
}
function textOf(value) {
  if (value === true) return "true";
  return typeof value === "object" ? value.join("\n") : value === false ? void 0 : value;
}
function unknownCommand(word) {
  const names = COMMANDS.map(({ name }) => name);
  const guess = nearest(word, names);
  const remedy = guess ? `did you mean '${guess}'?` : `the commands are ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  return `unknown command '${word.slice(0, 60)}'; ${remedy}`;
}
function seeHelp(command) {
  return `see lambda-scan ${command} --help`;
}
function parse(argv, options) {
  const config = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" }
  };
  for (const option of options) {
    for (const name of [option.name, ...option.aliases ?? []]) {
      config[name] = { type: option.kind === "flag" ? "boolean" : "string", multiple: option.kind === "list" };
      if (option.kind === "flag") config[`no-${name}`] = { type: "boolean" };
    }
  }
  try {
    const parsed = parseArgs({ args: [...argv], options: config, allowPositionals: true });
    return {
      values: parsed.values,
      positionals: parsed.positionals
    };
  } catch (error) {
    throw new UserError(explain(argv, Object.keys(config), messageOf(error)));
  }
}
function explain(argv, known, message) {
  const end = argv.indexOf("--");
  const flags = (end === -1 ? argv : argv.slice(0, end)).filter(
    (word) => word.startsWith("-") && word !== "-"
  );
  for (const word of flags) {
    const name = word.replace(/^-+/, "").split("=", 1)[0] ?? "";
    if (known.includes(name) || word.length === 2 && "hv".includes(name)) continue;
    const guess = nearest(name, known);
    return `unknown option '${word.slice(0, 60)}'; ${guess ? `did you mean --${guess}?` : "see lambda-scan --help"}`;
  }
  return message.split(". ", 1)[0] ?? message;
}

// src/config/help.ts
function helpText(about) {
  return `${(about === void 0 ? overview() : commandHelp(about)).join("\n")}
`;
}
function overview() {
  return [
    "lambda-scan COMMAND [PATH...]",
    "",
    ...columns(COMMANDS.map(({ name, summary }) => [name, summary])),
    "",
    ...columns([
      ["-h, --help", "Show this text; after a command, its options"],
      ["-v, --version", "Show the version"]
    ])
  ];
}
function commandHelp(name) {
  const command = commandNamed(name);
  const options = optionsOfCommand(command).map((option) => [usage(option), describe(option)]);
  return [
    `lambda-scan ${name} ${command.takes?.usage ?? "[PATH...]"}`,
    "",
    ...command.about,
    command.takes?.meaning ?? "PATH is a zip, a jar, a folder or a glob of these.",
    "",
    ...columns([...options, ["-h, --help", "Show this text"], ["-v, --version", "Show the version"]]),
    "",
    `Exit codes: ${command.exitCodes}.`
  ];
}
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function usage(option) {
  if (option.kind !== "flag") return `--${option.name} ${option.placeholder ?? "VALUE"}`;
  return option.default === "true" ? `--no-${option.name}` : `--${option.name}`;
}
function describe(option) {
  if (option.kind === "flag") {
    return option.default === "true" ? `Switch off: ${option.summary}` : option.summary;
  }
  const choices = option.choices ? ` (${option.choices.join("|")})` : "";
  return `${option.summary}${choices}${option.default === void 0 ? "" : ` [${option.default}]`}`;
}

// src/config/inputs.ts
var PREFIX = "INPUT_";
function readInputs(env) {
  const options = optionsOf("action");
  const names = options.flatMap((option) => [option.name, ...option.aliases ?? []]);
  const given = {};
  for (const option of options) {
    for (const name of [...option.aliases ?? [], option.name]) {
      const value = env[variable(name)];
      if (value === void 0 || value.trim() === "") continue;
      given[option.name] = { value, where: `input '${name}'` };
    }
  }
  for (const key of Object.keys(env)) {
    if (!key.startsWith(PREFIX) || names.some((name2) => variable(name2) === key)) continue;
    const name = key.slice(PREFIX.length).toLowerCase();
    const guess = nearest(name, names);
    if (guess) throw new UserError(`input '${name}' is unknown; did you mean '${guess}'?`);
  }
  return given;
}
function variable(name) {
  return `${PREFIX}${name.replace(/ /g, "_").toUpperCase()}`;
}

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var USER_AGENT = `lambda-supply-chain-scan/${VERSION}`;

// src/io/http-proxy.ts
function createFetch(env) {
  const made = /* @__PURE__ */ new Map();
  return async (url, init) => {
    const proxy = proxyFor(new URL(url), env);
    if (proxy === void 0) return await fetch(url, init);
    const through = made.get(proxy) ?? makeFetch(proxy);
    made.set(proxy, through);
    return await (await through)(url, init);
  };
}
async function makeFetch(proxy) {
  const { fetchThroughProxy } = await import("./http-tunnel-E53GUK7S.js");
  return fetchThroughProxy(proxy);
}
function proxyFor(url, env) {
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const value = variable2(env, name);
  if (value === "" || isDirect(url, variable2(env, "no_proxy"))) return void 0;
  const proxy = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) return proxy;
  throw new FinalError(`the environment variable ${name} is not the URL of an http proxy`);
}
function isDirect({ hostname, port, protocol }, list) {
  const effectivePort = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const [, host = "", only] = /^(?:\*?\.)?(\[.*\]|[^:]*|.*:.*:.*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === "" || only !== void 0 && only !== effectivePort) return false;
    return hostname === host || hostname === `[${host}]` || hostname.endsWith(`.${host}`);
  });
}
function variable2(env, name) {
  return (env[name] ?? env[name.toUpperCase()] ?? "").trim();
}

// src/io/aws/download.ts
import { createHash, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

// src/io/aws/failure.ts
var KINDS = {
  AccessDeniedException: "denied",
  AccessDenied: "denied",
  ResourceNotFoundException: "missing",
  NoSuchEntityException: "missing",
  NoSuchEntity: "missing",
  CodeSigningConfigNotFoundException: "missing",
  ProvisionedConcurrencyConfigNotFoundException: "missing",
  CredentialsProviderError: "credentials",
  ExpiredTokenException: "credentials",
  ExpiredToken: "credentials",
  InvalidSignatureException: "credentials",
  SignatureDoesNotMatch: "credentials"
};
var LONGEST = 300;
function awsFailure(error) {
  if (error instanceof AwsError) return error;
  const name = nameOf(error);
  const said = withoutQueries(messageOf(error)).slice(0, LONGEST);
  return new AwsError(
    KINDS[name] ?? "failed",
    name === "" || name === "Error" ? said : `${name}: ${said || "no reason was given"}`
  );
}
function nameOf(error) {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
function withoutQueries(text) {
  return text.replace(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, "$1");
}

// src/io/aws/download.ts
var ATTEMPTS = 3;
var MAX_REDIRECTS = 2;
var SILENCE_MS = 6e4;
var EXPLANATION_BYTES = 4096;
async function download(address, maxBytes, options) {
  for (let attempt = 1; ; attempt++) {
    const result = await tryOnce(address, maxBytes, options);
    if (!(result instanceof Retry)) return result;
    if (attempt === ATTEMPTS)
      throw new AwsError("failed", `the download failed: ${result.reason} (${ATTEMPTS} attempts)`);
    await options.sleep(attempt * attempt * 500);
  }
}
var Retry = class {
  constructor(reason) {
    this.reason = reason;
  }
  reason;
};
async function tryOnce(address, maxBytes, options) {
  const silence = new AbortController();
  const timer = setTimeout(() => {
    silence.abort();
  }, SILENCE_MS);
  try {
    const response = await follow(address, options, silence.signal);
    if (response.status === 200) return await save(response, maxBytes, options.folder(), timer);
    const explanation = await explain2(response);
    if (response.status >= 500 || response.status === 429) return new Retry(`status ${response.status}`);
    throw refused(response.status, explanation);
  } catch (error) {
    if (error instanceof AwsError) throw error;
    if (silence.signal.aborted) return new Retry(`nothing came for ${SILENCE_MS / 1e3} s`);
    return new Retry(reasonOf(error));
  } finally {
    clearTimeout(timer);
  }
}
async function follow(start, options, signal) {
  let address = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!options.allowed(address))
      throw new AwsError("failed", `the download leads to ${hostOf(address)}, which is no host of AWS`);
    const response = await options.fetch(address, { method: "GET", headers: {}, redirect: "manual", signal });
    let location;
    response.headers.forEach((value, name) => {
      if (name === "location") location = value;
    });
    if (![301, 302, 303, 307, 308].includes(response.status) || location === void 0) return response;
    await response.body?.cancel();
    address = URL.canParse(location, address) ? new URL(location, address).href : "an address that is none";
  }
  throw new AwsError("failed", `the download is redirected more than ${MAX_REDIRECTS} times`);
}
async function save(response, maxBytes, folder, timer) {
  const path = join(folder, randomUUID());
  const remove = () => {
    rmSync(path, { force: true });
  };
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 384);
  try {
    for await (const chunk of response.body ?? []) {
      timer.refresh();
      size += chunk.byteLength;
      if (size > maxBytes)
        throw new AwsError("failed", `the download is larger than the ${maxBytes} bytes it should have`);
      hash.update(chunk);
      await file.write(chunk);
    }
  } catch (error) {
    remove();
    throw error;
  } finally {
    await file.close();
  }
  return { path, size, sha256: hash.digest("base64"), remove };
}
async function explain2(response) {
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString("latin1");
    if (text.length > EXPLANATION_BYTES) break;
  }
  return text;
}
function refused(status, explanation) {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(explanation)?.[1];
  const said = code === void 0 ? `status ${status}` : `status ${status}, ${code}`;
  if (/has expired|ExpiredToken/.test(explanation))
    return new AwsError("expired", `the address of the download has expired (${said})`);
  return new AwsError("failed", `the download was refused (${said})`);
}
function hostOf(address) {
  return URL.canParse(address) ? new URL(address).host || "no host" : "no host";
}
function reasonOf(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return withoutQueries(messageOf(cause ?? error)) || "the connection failed";
}

// src/io/aws/hosts.ts
var SUFFIXES = [
  "amazonaws.com",
  "amazonaws.com.cn",
  "amazonaws.eu",
  "c2s.ic.gov",
  "sc2s.sgov.gov",
  "cloud.adc-e.uk",
  "csp.hci.ic.gov"
];
function hostRule(env) {
  const endpoints = Object.entries(env).filter(([name]) => name.startsWith("AWS_ENDPOINT_URL")).flatMap(
    ([, value]) => value !== void 0 && URL.canParse(value) ? [new URL(value).hostname.toLowerCase()] : []
  );
  const local = endpoints.some(isLoopback);
  return (address) => {
    const url = URL.canParse(address) ? new URL(address) : void 0;
    if (url?.username !== "" || url.password !== "") return false;
    const host = url.hostname.toLowerCase();
    if (url.protocol === "https:" && SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`))) return true;
    if (url.protocol !== "https:" && url.protocol !== "http:") return false;
    return endpoints.includes(host) || local && isLoopback(host);
  };
}
function isLoopback(host) {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

// src/io/aws/limit.ts
function limited(most) {
  const waiting = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise((resolve2) => waiting.push(resolve2));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

// src/io/aws/index.ts
var AT_A_TIME = 5;
var ATTEMPTS2 = 8;
function createAws({ env, hide = () => {
}, sleep = wait }) {
  const fetch2 = createFetch(env);
  const folder = privateFolder(env);
  const options = { fetch: fetch2, allowed: hostRule(env), folder: () => folder.path(), sleep };
  const [asking, fetching] = [limited(AT_A_TIME), limited(AT_A_TIME)];
  let loading;
  const sdk = () => {
    loading ??= import("./clients-NRZMSFIU.js").then(({ createSdk }) => createSdk(requestHandler(fetch2), ATTEMPTS2));
    return loading;
  };
  return {
    hasCredentials: namesCredentials(env),
    defaultRegion: async () => await (await sdk()).defaultRegion(),
    ask: (operation, region, input) => asking(async () => {
      try {
        return await (await sdk()).send(operation, region, input);
      } catch (error) {
        throw awsFailure(error);
      }
    }),
    fetch: (address, maxBytes) => fetching(async () => {
      await hide(address);
      const signature = signatureOf(address);
      if (signature !== void 0) await hide(signature);
      return await download(address, maxBytes, options);
    }),
    close() {
      folder.remove();
    }
  };
}
function namesCredentials(env) {
  const names = [
    "AWS_ACCESS_KEY_ID",
    "AWS_PROFILE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI"
  ];
  return names.some((name) => Boolean(env[name]));
}
function signatureOf(address) {
  if (!URL.canParse(address)) return void 0;
  return new URL(address).searchParams.get("X-Amz-Signature") ?? void 0;
}
function wait(ms) {
  return new Promise((resolve2) => setTimeout(resolve2, ms));
}

// src/io/http.ts
var ATTEMPTS3 = 4;
var LONGEST_RETRY_AFTER = 60;
function createHttp(options) {
  const { sleep = wait2, random = Math.random, clock = Date.now } = options;
  const fetch2 = createFetch(options.env);
  return async (url, request = {}) => {
    const target = readUrl(url);
    const sent = withDefaults(request, target, options.userAgent);
    for (let attempt = 1; ; attempt++) {
      const result = await tryOnce2(() => sendOnce(fetch2, target.href, sent));
      if (attempt === ATTEMPTS3 || !isWorthRetrying(result, sent))
        return outcomeOf(result, target, sent, attempt);
      const pause = attempt * attempt + random() * 2 * attempt;
      await sleep(Math.max(pause, retryAfter(result, clock)) * 1e3);
    }
  };
}
async function tryOnce2(send) {
  try {
    return { response: await send() };
  } catch (error) {
    return { error };
  }
}
function isWorthRetrying(result, request) {
  if ("response" in result && asksForPatience(result.response)) return true;
  if (!isIdempotent(request)) return false;
  return "response" in result ? result.response.status >= 500 : !(result.error instanceof FinalError);
}
function asksForPatience({ status, headers }) {
  return status === 429 || status === 403 && headers["retry-after"] !== void 0;
}
function isIdempotent({ idempotent, method = "GET" }) {
  return idempotent ?? (method === "GET" || method === "HEAD");
}
function outcomeOf(result, target, request, attempts) {
  if ("response" in result) return result.response;
  const tries = attempts > 1 ? ` (${attempts} attempts)` : "";
  const where = `${request.method ?? "GET"} ${target.origin}${target.pathname}`;
  throw new Error(`${where}: ${messageOf(result.error)}${tries}`);
}
function retryAfter(result, clock) {
  const value = "response" in result ? result.response.headers["retry-after"] : void 0;
  if (!value) return 0;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - clock()) / 1e3;
  return seconds > 0 ? Math.min(seconds, LONGEST_RETRY_AFTER) : 0;
}
function readUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error("the address is not an http or https URL");
  return url;
}
function withDefaults(request, target, userAgent) {
  const headers = { "user-agent": userAgent };
  if (target.username !== "" || target.password !== "") {
    const pair = `${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`;
    headers["authorization"] = `Basic ${Buffer.from(pair).toString("base64")}`;
    target.username = "";
    target.password = "";
  }
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  refuseUnsendable(headers);
  return { ...request, headers };
}
function refuseUnsendable(headers) {
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value.trim()))
      throw new Error(`the header '${name}' holds a character that cannot be sent`);
  }
}
function wait2(ms) {
  return new Promise((resolve2) => setTimeout(resolve2, ms));
}

// src/io/registry/credentials.ts
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join as join2 } from "node:path";
var MAX_BYTES = 1 << 20;
function storedCredentials(registry, env) {
  for (const path of candidates(env)) {
    const found = readFrom(path, registry);
    if (found) return found;
  }
  return void 0;
}
function candidates(env) {
  const runtime = env["XDG_RUNTIME_DIR"];
  const docker = env["DOCKER_CONFIG"] || join2(env["HOME"] || homedir(), ".docker");
  return [
    ...env["REGISTRY_AUTH_FILE"] ? [env["REGISTRY_AUTH_FILE"]] : [],
    join2(docker, "config.json"),
    ...runtime ? [join2(runtime, "containers/auth.json")] : []
  ];
}
function readFrom(path, registry) {
  try {
    if (statSync(path).size > MAX_BYTES) return void 0;
    const document = JSON.parse(readFileSync(path, "utf8"));
    const auths = member(document, "auths");
    for (const key of keysOf(registry)) {
      const found = decode(member(member(auths, key), "auth"));
      if (found) return found;
    }
  } catch {
  }
  return void 0;
}
function keysOf(registry) {
  const hub = ["docker.io", "index.docker.io"].includes(registry) ? ["https://index.docker.io/v1/", "docker.io"] : [];
  return [...hub, registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
}
function decode(auth) {
  if (typeof auth !== "string") return void 0;
  const pair = Buffer.from(auth, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  const password = pair.slice(colon + 1).replace(/\0+$/, "");
  return colon < 1 || password === "" ? void 0 : { user: pair.slice(0, colon), password };
}
function member(value, name) {
  if (typeof value !== "object" || value === null) return void 0;
  return new Map(Object.entries(value)).get(name);
}

// src/io/registry/repository.ts
import { createHash as createHash2 } from "node:crypto";

// src/io/registry/challenge.ts
var TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var PARAMETER = new RegExp(`^\\s*,?\\s*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`);
var SCHEME = new RegExp(`^\\s*,?\\s*(${TOKEN})(?=\\s|,|$)`);
var MAX_LENGTH = 8192;
function parseChallenges(header) {
  const challenges = [];
  let rest = header.slice(0, MAX_LENGTH);
  while (rest.trim() !== "") {
    const parameter = PARAMETER.exec(rest);
    const latest = challenges.at(-1);
    if (parameter && latest) {
      const [whole, name = "", quoted, plain] = parameter;
      latest.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "");
      rest = rest.slice(whole.length);
      continue;
    }
    const scheme = SCHEME.exec(rest);
    if (!scheme) break;
    challenges.push({ scheme: (scheme[1] ?? "").toLowerCase(), parameters: /* @__PURE__ */ new Map() });
    rest = rest.slice(scheme[0].length);
  }
  return challenges;
}

// src/io/registry/repository.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_TOKEN_BYTES = 1024 * 1024;
function openRepository({ registry, repository }, credentials, line) {
  const session = new Session(registryUrl(registry), repository, credentials, line);
  return {
    async manifest(reference) {
      const accept = MANIFEST_TYPES.join(", ");
      const answer = await session.get(`manifests/${reference || "latest"}`, { accept });
      const bytes = await readWhole(answer, MAX_MANIFEST_BYTES, "its manifest");
      const digest = answer.headers.get("docker-content-digest");
      if (digest?.startsWith("sha256:") && digest !== sha256(bytes)) {
        throw new RegistryError("its manifest is not what the registry says that it is");
      }
      const mediaType = answer.headers.get("content-type");
      return { bytes, ...mediaType === void 0 ? {} : { mediaType } };
    },
    blob: (digest, size) => streamBlob(line, (headers) => session.get(`blobs/${digest}`, headers), size)
  };
}
function sha256(bytes) {
  return `sha256:${createHash2("sha256").update(bytes).digest("hex")}`;
}
var Session = class {
  #url;
  #repository;
  #credentials;
  #line;
  #authorization;
  constructor(url, repository, credentials, line) {
    this.#url = url;
    this.#repository = repository;
    this.#credentials = credentials;
    this.#line = line;
  }
  /** @throws RegistryError for every answer that is no success */
  async get(path, headers) {
    const url = new URL(`/v2/${this.#repository}/${path}`, this.#url);
    for (let fresh = false; ; fresh = true) {
      const authorization = this.#authorization === void 0 ? {} : { authorization: this.#authorization };
      const answer = await get(this.#line, url, this.#url, { ...headers, ...authorization });
      if (answer.status === 200 || answer.status === 206) return answer;
      await answer.drop();
      if (answer.status !== 401 || fresh) throw this.#refusal(answer.status);
      await this.#logIn(parseChallenges(answer.headers.get("www-authenticate") ?? ""));
    }
  }
  async #logIn(challenges) {
    const bearer = challenges.find(({ scheme }) => scheme === "bearer");
    if (bearer) {
      this.#authorization = `Bearer ${await this.#token(bearer)}`;
    } else if (challenges.some(({ scheme }) => scheme === "basic") && this.#credentials) {
      this.#authorization = basic(this.#credentials);
    } else {
      throw this.#refusal(401);
    }
  }
  async #token({ parameters }) {
    const realm = parameters.get("realm") ?? "";
    const url = URL.canParse(realm) ? new URL(realm) : void 0;
    if (!url || !mayFollow(url, this.#url)) {
      throw new RegistryError(`the registry ${this.#url.host} names no usable place to get a token from`);
    }
    const service = parameters.get("service");
    if (service !== void 0) url.searchParams.set("service", service);
    url.searchParams.set("scope", `repository:${this.#repository}:pull`);
    const login = this.#credentials && mayLogIn(url, this.#url) ? { authorization: basic(this.#credentials) } : {};
    const answer = await get(this.#line, url, this.#url, login);
    if (answer.status !== 200) {
      await answer.drop();
      throw this.#refusal(answer.status);
    }
    const token = tokenIn(await readWhole(answer, MAX_TOKEN_BYTES, "the token"));
    if (token === void 0) throw new RegistryError(`${url.host} gave no token for it`);
    return token;
  }
  #refusal(status) {
    const registry = this.#url.host;
    switch (status) {
      case 401:
        return new RegistryError(
          this.#credentials ? `the registry ${registry} does not take the stored credentials (401); log in again` : `the registry ${registry} wants credentials (401); log in before the scan, with docker login or a registry's action`
        );
      case 403:
        return new RegistryError(`the registry ${registry} does not let it be pulled (403)`);
      case 404:
        return new RegistryError(`the registry ${registry} has no such image, or does not show it (404)`);
      case 429:
        return new RegistryError(
          `the registry ${registry} has had too many requests (429); try again later, or log in`
        );
      default:
        return new RegistryError(`the registry ${registry} answered ${status}`);
    }
  }
};
function basic({ user, password }) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
function tokenIn(bytes) {
  try {
    const answer = JSON.parse(bytes.toString("utf8"));
    const { token, access_token: accessToken } = fieldsOf(answer);
    const found = token ?? accessToken;
    return typeof found === "string" && /^[\x21-\x7e]+$/.test(found) ? found : void 0;
  } catch {
    return void 0;
  }
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/io/registry/index.ts
var ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
function registries(options) {
  const { env, userAgent, sleep = wait3, random = Math.random, patience = 6e4 } = options;
  const line = { fetch: createFetch(env), userAgent, sleep, random, patience };
  return async (name) => {
    const credentials = storedCredentials(name.registry, env);
    const [, account, region] = credentials ? [] : ECR.exec(name.registry) ?? [];
    if (account === void 0 || region === void 0) return openRepository(name, credentials, line);
    const { openEcr } = await import("./ecr-S5JMNPJW.js");
    return openEcr({ account, region, repository: name.repository }, line, env);
  };
}
function wait3(ms) {
  return new Promise((resolve2) => setTimeout(resolve2, ms));
}

// src/io/progress.ts
var INTERVAL = 80;
function terminalProgress(stream, now = Date.now) {
  if (stream.isTTY !== true) return { stage: () => {
  }, step: () => {
  }, end: () => {
  } };
  let title = "";
  let drawn = 0;
  const draw = (text) => {
    stream.write(`\r\x1B[K${text.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`);
    drawn = now();
  };
  return {
    stage(next) {
      title = next;
      draw(`${title} ...`);
    },
    step(done, total) {
      if (now() - drawn >= INTERVAL) draw(`${title} ... ${done}/${total}`);
    },
    end() {
      draw("");
    }
  };
}
var LOG_INTERVAL = 15e3;
function logProgress(write, now = Date.now) {
  let written = 0;
  const say = (line) => {
    write(line);
    written = now();
  };
  return {
    stage: say,
    step(done, total) {
      if (now() - written >= LOG_INTERVAL) say(`  ${done} of ${total}`);
    },
    end: () => {
    }
  };
}

// src/io/trivy/wanted.ts
import { resolve } from "node:path";
var LONGEST_RUN = 15 * 6e4;
async function wantedTrivy({ scanners, trivy }, workspace, http, env) {
  if (scanners?.some((scanner) => scanner === "trivy" || scanner === "secret") === false) return {};
  const toolCache = env["RUNNER_TOOL_CACHE"];
  if (scanners === void 0 && trivy.path === void 0 && !toolCache) return {};
  const { createTrivy, isAtHand } = await import("./trivy-RZF3NB7Q.js");
  const { path, cacheDir, ...others } = trivy;
  const options = {
    ...others,
    ...path === void 0 ? {} : { path: resolve(workspace, path) },
    ...cacheDir === void 0 ? {} : { cacheDir: resolve(workspace, cacheDir) },
    ...toolCache ? { toolCache } : {},
    mayDownload: scanners !== void 0,
    timeoutMs: LONGEST_RUN
  };
  if (scanners === void 0 && !isAtHand(options)) return {};
  return { trivy: createTrivy(options, http, env) };
}

export {
  parseCommandLine,
  helpText,
  readInputs,
  VERSION,
  USER_AGENT,
  createAws,
  createHttp,
  registries,
  terminalProgress,
  logProgress,
  wantedTrivy
};
