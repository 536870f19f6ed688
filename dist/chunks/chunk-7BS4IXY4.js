import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  readFunction
} from "./chunk-MYDPIQUP.js";
import {
  number,
  part,
  text
} from "./chunk-LEZMNB24.js";
import {
  regionOfLayer
} from "./chunk-GTWSQITJ.js";
import {
  openFileTree
} from "./chunk-KTFYKI4N.js";
import {
  openZipTree
} from "./chunk-2WGCM6MN.js";
import {
  AwsError
} from "./chunk-BS2Q6EBE.js";

// src/targets/account/code.ts
var MOST_CODE_BYTES = 512 * 1024 * 1024;
function sharedCode(functions) {
  const groups = /* @__PURE__ */ new Map();
  const zips = functions.filter(({ packageType }) => packageType === "Zip");
  for (const each of [...zips].sort((a, b) => a.arn < b.arn ? -1 : 1)) {
    const key = each.codeSha256 ?? each.arn;
    groups.set(key, [...groups.get(key) ?? [], each]);
  }
  return [...groups.values()].flatMap((users) => users[0] ? [{ id: users[0].arn, users }] : []);
}
async function fetchCode(aws, { users }, troubles) {
  const changed = [];
  for (const user of users) {
    try {
      const file = await fetchOf(aws, user);
      if (file) return file;
      changed.push(user.name);
    } catch (error) {
      if (error instanceof AwsError && error.kind === "missing") changed.push(user.name);
      else if (error instanceof AwsError && error.kind === "failed") {
        troubles.say(shortName(user), error.message);
        return void 0;
      } else {
        troubles.failed("GetFunction", user.region, shortName(user), error);
        return void 0;
      }
    }
  }
  const names = changed.length > 3 ? `${changed.length} functions` : changed.join(", ");
  troubles.say(names, "was deployed anew or deleted while the account was read: scan again");
  return void 0;
}
async function fetchOf(aws, user) {
  for (let attempt = 1; ; attempt++) {
    const location = await locate(aws, user);
    if (!location) return void 0;
    try {
      return await fetchVerified(aws, location.address, location.size, location.sha256);
    } catch (error) {
      if (attempt === 1 && error instanceof AwsError && error.kind === "expired") continue;
      throw error instanceof AwsError && error.kind === "expired" ? new AwsError("failed", error.message) : error;
    }
  }
}
async function locate(aws, user) {
  const { qualifier, region } = user;
  const plain = qualifier === void 0 ? user.arn : user.arn.slice(0, -qualifier.length - 1);
  const input = { FunctionName: plain, ...qualifier === void 0 ? {} : { Qualifier: qualifier } };
  const answer = await aws.ask("GetFunction", region, input);
  const now = readFunction(answer, qualifier);
  if (now?.codeSha256 !== user.codeSha256) return void 0;
  const code = part(answer, "Code");
  const address = text(code, "Location");
  if (address !== void 0) return { address, sha256: now?.codeSha256, size: now?.codeSize };
  const reason = text(part(code, "Error"), "Message") ?? text(part(code, "Error"), "ErrorCode");
  throw new AwsError(
    "failed",
    `Lambda names no address that its code could be fetched from${reason === void 0 ? "" : `: ${reason}`}`
  );
}
async function fetchVerified(aws, address, size, sha256) {
  if (sha256 === void 0)
    throw new AwsError(
      "failed",
      "Lambda does not say the checksum of the code, so that nobody can tell what came"
    );
  const file = await aws.fetch(
    address,
    size !== void 0 && size > 0 ? Math.min(size, MOST_CODE_BYTES) : MOST_CODE_BYTES
  );
  if (file.sha256 === sha256) return file;
  file.remove();
  throw new AwsError(
    "failed",
    `what came is not the code that Lambda names: its SHA-256 is ${file.sha256} and should be ${sha256}`
  );
}
function shortName({ name, qualifier }) {
  return qualifier === void 0 ? name : `${name}:${qualifier}`;
}

// src/targets/account/layers.ts
var DELETED_LAYER = "this version of the layer was deleted: functions that have it go on running it, and nobody can fetch it";
async function fetchLayerFile(aws, arn) {
  for (let attempt = 1; ; attempt++) {
    const content = part(await aws.ask("GetLayerVersionByArn", regionOfLayer(arn), { Arn: arn }), "Content");
    const address = text(content, "Location");
    if (address === void 0)
      throw new AwsError("failed", "Lambda names no address that the layer could be fetched from");
    try {
      return await fetchVerified(aws, address, number(content, "CodeSize"), text(content, "CodeSha256"));
    } catch (error) {
      if (!(error instanceof AwsError) || error.kind !== "expired") throw error;
      if (attempt === 2) throw new AwsError("failed", error.message);
    }
  }
}
async function fetchLayer(aws, arn, troubles) {
  try {
    return await fetchLayerFile(aws, arn);
  } catch (error) {
    if (error instanceof AwsError && error.kind === "missing") troubles.say(arn, DELETED_LAYER);
    else if (error instanceof AwsError && error.kind === "failed") troubles.say(arn, error.message);
    else troubles.failed("GetLayerVersionByArn", regionOfLayer(arn), arn, error);
    return void 0;
  }
}

// src/targets/account/fetched.ts
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
function openFetched(id, kind, file, runtime, limits) {
  const facts = {
    id,
    kind,
    digest: `sha256:${Buffer.from(file.sha256, "base64").toString("hex")}`,
    size: file.size
  };
  const jar = join(`${file.path}.d`, "function.jar");
  const release = () => {
    rmSync(`${file.path}.d`, { recursive: true, force: true });
    file.remove();
  };
  try {
    const files = openZipTree(file.path, limits);
    if (runtime?.startsWith("java") !== true || !files.has("META-INF/MANIFEST.MF"))
      return { artifact: { ...facts, files }, release };
    files.close();
    mkdirSync(`${file.path}.d`, { mode: 448 });
    renameSync(file.path, jar);
    return { artifact: { ...facts, files: openFileTree(jar, limits) }, release };
  } catch (error) {
    release();
    throw error;
  }
}

// src/targets/account/prefetch.ts
function prefetched(tasks, ahead) {
  const started = [];
  return async (index) => {
    while (started.length < tasks.length && started.length <= index + ahead) {
      const task = tasks[started.length];
      if (!task) break;
      const promise2 = task();
      promise2.catch(() => {
      });
      started.push(promise2);
    }
    const promise = started[index];
    if (!promise) throw new Error(`there is no task ${index}`);
    return await promise;
  };
}

// src/targets/account/sources.ts
var AHEAD = 5;
function fetchedSources(tasks) {
  const fetched = prefetched(
    tasks.map(({ fetch }) => fetch),
    AHEAD
  );
  return tasks.map((task, index) => sourceOf(task, () => fetched(index)));
}
function sourceOf({ id, kind, runtime }, fetched) {
  let done = () => {
  };
  return {
    id,
    async open(limits) {
      const file = await fetched();
      if (!file) return void 0;
      const opened = openFetched(id, kind, file, runtime, limits);
      done = () => {
        opened.release();
      };
      return opened.artifact;
    },
    release: () => {
      done();
    }
  };
}

export {
  sharedCode,
  fetchCode,
  shortName,
  DELETED_LAYER,
  fetchLayerFile,
  fetchLayer,
  fetchedSources
};
