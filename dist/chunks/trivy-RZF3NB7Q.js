import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  privateFolder
} from "./chunk-5EYX77HH.js";
import {
  UserError,
  codeOf,
  messageOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/io/trivy/index.ts
import { mkdirSync as mkdirSync3, readFileSync as readFileSync2, statSync as statSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";

// src/io/trivy/archive.ts
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
var MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
var MAX_PROGRAM_BYTES = 1024 * 1024 * 1024;
var DOWNLOAD_MS = 10 * 6e4;
var RELEASES = "https://github.com/aquasecurity/trivy/releases/download";
function cachedArchive(folder, archive) {
  const path = pathIn(folder, archive);
  if (!existsSync(path) || statSync(path).size > MAX_ARCHIVE_BYTES) return void 0;
  const bytes = readFileSync(path);
  return digestOf(bytes) === archive.sha256 ? bytes : void 0;
}
async function downloadArchive(folder, archive, mirror, http) {
  const { origin } = new URL(mirror ?? RELEASES);
  const url = `${mirror ?? RELEASES}/v${archive.version}/${archive.asset}`;
  const { status, body } = await http(url, {
    maxBytes: MAX_ARCHIVE_BYTES,
    timeoutMs: DOWNLOAD_MS,
    mayGoTo: (to) => to.origin === origin || mirror === void 0 && isGitHubs(to)
  });
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  const bytes = Buffer.from(body);
  if (digestOf(bytes) !== archive.sha256) {
    throw new Error(`what ${url} answered is not trivy ${archive.version}: its SHA-256 is ${digestOf(bytes)}`);
  }
  keep(pathIn(folder, archive), bytes);
  return bytes;
}
function unpackProgram(archive, path) {
  const tar = gunzipSync(archive, { maxOutputLength: MAX_PROGRAM_BYTES });
  for (let offset = 0; offset + 512 <= tar.length && tar[offset] !== 0; ) {
    const header = tar.subarray(offset, offset + 512);
    const name = textOf(header.subarray(0, 100));
    const size = Number.parseInt(textOf(header.subarray(124, 136)).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0) break;
    const start2 = offset + 512;
    const isFile = ["0", ""].includes(textOf(header.subarray(156, 157)));
    if (name === "trivy" && isFile && start2 + size <= tar.length) {
      writeFileSync(path, tar.subarray(start2, start2 + size), { mode: 448, flag: "wx" });
      chmodSync(path, 448);
      return;
    }
    offset = start2 + Math.ceil(size / 512) * 512;
  }
  throw new Error("the archive of trivy holds no program of that name");
}
function isGitHubs({ protocol, hostname }) {
  return protocol === "https:" && (hostname === "github.com" || hostname.endsWith(".githubusercontent.com"));
}
function keep(path, bytes) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch {
    return;
  }
}
function pathIn(folder, { asset }) {
  return join(folder, "lambda-scan-trivy", asset);
}
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function textOf(bytes) {
  const end = bytes.indexOf(0);
  return bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
}

// src/io/trivy/program.ts
import { spawn } from "node:child_process";
import { createHash as createHash2 } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
var MAX_SAID = 64 * 1024;
function run(path, args, { cwd, env, timeoutMs }) {
  return new Promise((resolve, reject) => {
    const grouped = process.platform !== "win32";
    const child = spawn(path, [...args], {
      cwd,
      env: { ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: grouped,
      windowsHide: true
    });
    const said = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    child.stdout.on("data", (chunk) => {
      if (said.stdout.length < MAX_SAID) said.stdout = Buffer.concat([said.stdout, chunk]);
    });
    child.stderr.on("data", (chunk) => {
      said.stderr = Buffer.concat([said.stderr, chunk]).subarray(-MAX_SAID);
    });
    let timedOut = false;
    const kill = () => {
      try {
        if (grouped && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, timeoutMs);
    const interrupted = (signal) => {
      kill();
      process.kill(process.pid, signal);
    };
    for (const signal of SIGNALS) process.once(signal, interrupted);
    const done = () => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.removeListener(signal, interrupted);
    };
    child.once("error", (error) => {
      done();
      reject(error);
    });
    child.once("close", (code) => {
      done();
      resolve({ code, stdout: said.stdout.toString(), stderr: said.stderr.toString(), timedOut });
    });
  });
}
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var MARK = Buffer.from("pkg/version/app.ver=", "latin1");
var CHUNK = 4 * 1024 * 1024;
var OVERLAP = 64;
function inspectProgram(path) {
  const hash = createHash2("sha256");
  const file = openSync(path, "r");
  const buffer = Buffer.alloc(OVERLAP + CHUNK);
  let version;
  let kept = 0;
  try {
    for (; ; ) {
      const read = readSync(file, buffer, kept, CHUNK, null);
      if (read === 0) break;
      hash.update(buffer.subarray(kept, kept + read));
      const end = kept + read;
      version ??= versionIn(buffer.subarray(0, end));
      const from = Math.max(0, end - OVERLAP);
      buffer.copyWithin(0, from, end);
      kept = end - from;
    }
  } finally {
    closeSync(file);
  }
  return { sha256: hash.digest("hex"), ...version === void 0 ? {} : { version } };
}
function versionIn(bytes) {
  const at = bytes.indexOf(MARK);
  if (at === -1) return void 0;
  const text = bytes.toString("latin1", at + MARK.length, at + MARK.length + 24);
  return /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})(?![\d.])/.exec(text)?.[1];
}

// src/io/trivy/releases.json
var releases_default = {
  source: "SHA-256 sums of the release archives of github.com/aquasecurity/trivy, as written down by repositories that do not depend on each other",
  asOf: "2026-11-22",
  releases: [
    {
      version: "0.74.0",
      released: "2026-08-14",
      archives: [
        {
          platform: "linux-x64",
          asset: "trivy_0.74.0_Linux-64bit.tar.gz",
          sha256: "2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a",
          confirmations: 6
        },
        {
          platform: "linux-arm64",
          asset: "trivy_0.74.0_Linux-ARM64.tar.gz",
          sha256: "b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5",
          confirmations: 6
        },
        {
          platform: "darwin-x64",
          asset: "trivy_0.74.0_macOS-64bit.tar.gz",
          sha256: "472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485",
          confirmations: 1
        },
        {
          platform: "darwin-arm64",
          asset: "trivy_0.74.0_macOS-ARM64.tar.gz",
          sha256: "1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11",
          confirmations: 3
        }
      ]
    },
    {
      version: "0.75.0",
      released: "2026-10-02",
      archives: [
        {
          platform: "linux-x64",
          asset: "trivy_0.75.0_Linux-64bit.tar.gz",
          sha256: "c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f",
          confirmations: 6
        },
        {
          platform: "linux-arm64",
          asset: "trivy_0.75.0_Linux-ARM64.tar.gz",
          sha256: "a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3",
          confirmations: 1
        },
        {
          platform: "darwin-x64",
          asset: "trivy_0.75.0_macOS-64bit.tar.gz",
          sha256: "291edaa9778acbe4693d067b5ad60ee11570e5ac68296e85595417528ca641e4",
          confirmations: 1
        },
        {
          platform: "darwin-arm64",
          asset: "trivy_0.75.0_macOS-ARM64.tar.gz",
          sha256: "4a77108cccf8e55c8d6823e1e759939a622277e66cd0daa3c1fc621ed69e4568",
          confirmations: 1
        }
      ]
    }
  ],
  denied: [
    {
      version: "0.69.4",
      why: "made by attackers through the project's own release pipeline, 2026-03-19 (CVE-2026-33634)"
    },
    { version: "0.69.5", why: "malicious images of 2026-03-22 (CVE-2026-33634)" },
    { version: "0.69.6", why: "malicious images of 2026-03-22 (CVE-2026-33634)" }
  ]
};

// src/io/trivy/releases.ts
var ENOUGH = 2;
function releaseArchive(version, platform2, sha256) {
  refuseDenied(version);
  const known = releases_default.releases.find((release) => release.version === version)?.archives.find((archive) => archive.platform === platform2);
  if (known && known.confirmations >= ENOUGH) {
    if (sha256 !== void 0 && sha256 !== known.sha256) {
      throw new UserError(
        `trivy-sha256 is not the known digest of trivy ${version} for ${platform2}; leave it out, or correct it`
      );
    }
    return { version, asset: known.asset, sha256: known.sha256 };
  }
  if (sha256 === void 0) {
    throw new UserError(
      `the digest of trivy ${version} for ${platform2} is not known for sure; give trivy-sha256, or a program with trivy-path`
    );
  }
  return { version, asset: known?.asset ?? assetOf(version, platform2), sha256 };
}
function refuseDenied(version) {
  const denied = releases_default.denied.find((entry) => entry.version === version);
  if (denied) throw new UserError(`trivy ${version} is never started: ${denied.why}`);
}
function assetOf(version, platform2) {
  const system = SYSTEMS[platform2];
  if (system === void 0)
    throw new UserError(
      `trivy has no archive for ${platform2} that is supported; give a program with trivy-path`
    );
  return `trivy_${version}_${system}.tar.gz`;
}
var SYSTEMS = {
  "linux-x64": "Linux-64bit",
  "linux-arm64": "Linux-ARM64",
  "darwin-x64": "macOS-64bit",
  "darwin-arm64": "macOS-ARM64"
};

// src/io/trivy/secret-search.ts
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
function secretSearch(env, search) {
  const own = privateFolder(env);
  return {
    put(name, content) {
      const segments = name.split("/");
      if (segments.some((segment) => ["", ".", ".."].includes(segment) || /[\\\0:]/.test(segment)))
        throw new Error("has a name that no file here can have");
      const file = join2(own.path(), ...segments);
      try {
        mkdirSync2(dirname2(file), { recursive: true });
        writeFileSync2(file, content, { flag: "wx", mode: 384 });
      } catch (error) {
        throw new Error(`cannot be laid out (${codeOf(error) || messageOf(error)})`);
      }
    },
    run: () => search(own.path()),
    close() {
      own.remove();
    }
  };
}

// src/io/trivy/index.ts
var MAX_REPORT_BYTES = 256 * 1024 * 1024;
var VERSION_MS = 3e4;
function createTrivy(options, http, env) {
  let session;
  const open = () => session ??= Session.open(options, http, env);
  return {
    async assess(bom) {
      return await (await open()).assess(bom);
    },
    searchSecrets: () => secretSearch(env, async (folder) => await (await open()).secretsIn(folder)),
    close() {
      const opened = session;
      session = void 0;
      void opened?.then((each) => each.close()).catch(() => void 0);
    }
  };
}
function isAtHand({ path, version, sha256, toolCache }) {
  if (path !== void 0) return true;
  if (toolCache === void 0) return false;
  try {
    return cachedArchive(toolCache, releaseArchive(version, platform(), sha256)) !== void 0;
  } catch {
    return false;
  }
}
var Session = class _Session {
  constructor(options, folder, close, program, env) {
    this.options = options;
    this.folder = folder;
    this.close = close;
    this.program = program;
    this.env = env;
  }
  options;
  folder;
  close;
  program;
  env;
  runs = 0;
  static async open(options, http, env) {
    const own = privateFolder(env);
    const remove = () => {
      own.remove();
    };
    try {
      const folder = own.path();
      for (const name of ["home", "cache", "temporary"]) mkdirSync3(join3(folder, name));
      writeFileSync3(join3(folder, "config.yaml"), "{}\n");
      writeFileSync3(join3(folder, "ignore"), "");
      const program = options.path ?? join3(folder, "trivy");
      if (options.path === void 0) unpackProgram(await archiveOf(options, http), program);
      const allowed = allowedEnv(env, folder);
      await check(program, options, folder, allowed);
      return new _Session(options, folder, remove, program, allowed);
    } catch (error) {
      remove();
      throw error;
    }
  }
  async assess(bom) {
    const { dbRepositories, skipDbUpdate } = this.options;
    const document = join3(this.place(), "bom.cdx.json");
    writeFileSync3(document, bom);
    return await this.report(
      "sbom",
      [
        ...["--scanners", "vuln", "--pkg-types", "os,library", "--list-all-pkgs=false"],
        ...["--skip-java-db-update", ...skipDbUpdate ? ["--skip-db-update"] : []],
        ...dbRepositories.flatMap((repository) => ["--db-repository", repository])
      ],
      document
    );
  }
  /** Needs no database. */
  async secretsIn(folder) {
    return await this.report("rootfs", ["--scanners", "secret"], folder);
  }
  async report(command, flags, subject) {
    const { cacheDir, timeoutMs } = this.options;
    const place = this.place();
    const cwd = join3(place, "empty");
    mkdirSync3(cwd);
    const output = join3(place, "report.json");
    const args = [
      command,
      ...["--format", "json", "--output", output, "--quiet", "--no-progress", "--exit-code", "0"],
      ...["--config", join3(this.folder, "config.yaml"), "--ignorefile", join3(this.folder, "ignore")],
      ...["--cache-dir", cacheDir ?? join3(this.folder, "cache"), "--cache-backend", "memory"],
      ...["--offline-scan", "--skip-version-check", "--disable-telemetry"],
      ...flags,
      subject
    ];
    const ending = await start(this.program, args, { cwd, env: this.env, timeoutMs });
    if (ending.code !== 0) throw new Error(complaint(ending, timeoutMs));
    return readOutput(output);
  }
  /** A new folder for one run. */
  place() {
    const place = join3(this.folder, `run-${this.runs += 1}`);
    mkdirSync3(place);
    return place;
  }
};
async function archiveOf(options, http) {
  const { version, sha256, toolCache = tmpdir(), mirror, mayDownload } = options;
  const archive = releaseArchive(version, platform(), sha256);
  const cached = cachedArchive(toolCache, archive);
  if (cached) return cached;
  if (!mayDownload) throw new Error(`trivy ${version} is not in the tool cache`);
  return await downloadArchive(toolCache, archive, mirror, http);
}
async function check(program, { path, sha256 }, cwd, env) {
  const found = inspect(program);
  if (path !== void 0 && sha256 !== void 0 && found.sha256 !== sha256) {
    throw new Error(`the program at trivy-path has another SHA-256 than trivy-sha256: ${found.sha256}`);
  }
  if (found.version !== void 0) refuseDenied(found.version);
  const ending = await start(program, ["--version"], { cwd, env, timeoutMs: VERSION_MS });
  const said = /^Version: v?(\S{1,40})\s*$/m.exec(ending.stdout)?.[1];
  if (ending.code !== 0 || said === void 0) {
    throw new Error(`the program does not say which version of trivy it is: ${complaint(ending, VERSION_MS)}`);
  }
  refuseDenied(said);
}
function inspect(program) {
  try {
    return inspectProgram(program);
  } catch (error) {
    throw new Error(`the program cannot be read (${codeOf(error) || messageOf(error)})`);
  }
}
async function start(program, args, options) {
  try {
    return await run(program, args, options);
  } catch (error) {
    throw new Error(`the program cannot be started (${codeOf(error) || messageOf(error)})`);
  }
}
function complaint({ code, stderr, timedOut }, timeoutMs) {
  if (timedOut) return `it did not end within ${timeoutMs / 1e3} s`;
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const said = last.replace(/^\S+T\S+\s+[A-Z]+\s+/, "").trim();
  const ended = code === null ? "it was killed" : `it ended with ${code}`;
  return said === "" ? ended : `${ended}: ${said.slice(0, 300)}`;
}
function readOutput(path) {
  const size = statSync2(path, { throwIfNoEntry: false })?.size;
  if (size === void 0) throw new Error("it wrote no report");
  if (size > MAX_REPORT_BYTES) throw new Error(`its report is larger than ${MAX_REPORT_BYTES} bytes`);
  return readFileSync2(path, "utf8");
}
var PROXIES = ["http_proxy", "https_proxy", "no_proxy", "all_proxy"];
var CERTIFICATES = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
var WINDOWS = ["SystemRoot", "SYSTEMROOT", "windir"];
function allowedEnv(env, folder) {
  const names = [...PROXIES, ...PROXIES.map((name) => name.toUpperCase()), ...CERTIFICATES, ...WINDOWS];
  const kept = names.flatMap((name) => {
    const value = env[name];
    return value === void 0 || value === "" ? [] : [[name, value]];
  });
  const [home, temporary] = [join3(folder, "home"), join3(folder, "temporary")];
  return {
    ...Object.fromEntries(kept),
    PATH: "/usr/bin:/bin",
    HOME: home,
    USERPROFILE: home,
    XDG_CACHE_HOME: join3(folder, "cache"),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary
  };
}
function platform() {
  return `${process.platform}-${process.arch}`;
}
export {
  createTrivy,
  isAtHand
};
