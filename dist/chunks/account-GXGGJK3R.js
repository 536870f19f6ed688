import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Troubles,
  findFunctions,
  readFunction
} from "./chunk-ISXU3ZBL.js";
import {
  number,
  part,
  text
} from "./chunk-HSTJNBMW.js";
import {
  openFileTree
} from "./chunk-TNYB4IXE.js";
import {
  openZipTree
} from "./chunk-I3AJ7TO6.js";
import {
  regionOfLayer
} from "./chunk-GTWSQITJ.js";
import {
  AwsError,
  set
} from "./chunk-NU52E265.js";
import "./chunk-EINJ6TTO.js";

// src/targets/account/built.ts
function compareWithBuilt(deployed, names, built, artifacts) {
  const byDigest = new Map([...artifacts].reverse().map(({ id, digest }) => [digest, id]));
  const byName = new Map(built.map((unit) => [unit.name, unit]));
  const notices = [];
  const code = /* @__PURE__ */ new Map();
  for (const { arn, name, qualifier, codeSha256 } of deployed) {
    if (codeSha256 === void 0) continue;
    const unit = byName.get(name);
    if (qualifier === void 0 && unit) code.set(name, codeSha256);
    const same = byDigest.get(`sha256:${Buffer.from(codeSha256, "base64").toString("hex")}`);
    const message = same !== void 0 ? `what is deployed is what was built: ${same}` : unit && `what is deployed differs from what was built: ${unit.code}`;
    if (message)
      notices.push({ stage: "compose", subject: names.get(arn) ?? name, message, incomplete: false });
  }
  const functions = built.map((unit) => {
    const sha256 = code.get(unit.name);
    if (sha256 === void 0 || !unit.settings) return unit;
    return { ...unit, settings: { ...unit.settings, deployedCode: set(sha256) } };
  });
  return { functions, notices };
}

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

// src/targets/account/images.ts
var ECR = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.-]+\/[a-z0-9][a-z0-9._/-]*(?::[\w.-]{1,128})?$/;
var DIGEST = /@(sha256:[0-9a-f]{64})$/;
async function imagesOf(functions, aws, troubles) {
  const found = await Promise.all(
    functions.filter(({ packageType }) => packageType === "Image").map(async (each) => {
      const image = await imageOf(each, aws, troubles);
      return image === void 0 ? [] : [[each.arn, image]];
    })
  );
  return new Map(found.flat());
}
async function imageOf(deployed, aws, troubles) {
  const { arn, qualifier, region } = deployed;
  const plain = qualifier === void 0 ? arn : arn.slice(0, -qualifier.length - 1);
  const input = { FunctionName: plain, ...qualifier === void 0 ? {} : { Qualifier: qualifier } };
  try {
    const code = part(await aws.ask("GetFunction", region, input), "Code");
    const digest = DIGEST.exec(text(code, "ResolvedImageUri") ?? "")?.[1];
    const named = (text(code, "ImageUri") ?? text(code, "ResolvedImageUri"))?.replace(DIGEST, "");
    if (named !== void 0 && ECR.test(named) && digest !== void 0) return `${named}@${digest}`;
    throw new AwsError("failed", "Lambda does not say which image of ECR it runs");
  } catch (error) {
    if (error instanceof AwsError && error.kind === "failed") troubles.say(shortName(deployed), error.message);
    else troubles.failed("GetFunction", region, shortName(deployed), error);
    return void 0;
  }
}

// src/targets/account/layers.ts
async function fetchLayer(aws, arn, troubles) {
  const region = regionOfLayer(arn);
  try {
    for (let attempt = 1; ; attempt++) {
      const content = part(await aws.ask("GetLayerVersionByArn", region, { Arn: arn }), "Content");
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
  } catch (error) {
    if (error instanceof AwsError && error.kind === "missing")
      troubles.say(
        arn,
        "this version of the layer was deleted: functions that have it go on running it, and nobody can fetch it"
      );
    else if (error instanceof AwsError && error.kind === "failed") troubles.say(arn, error.message);
    else troubles.failed("GetLayerVersionByArn", region, arn, error);
    return void 0;
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

// src/targets/account/index.ts
var AHEAD = 5;
async function readAccount(request, { aws, progress }) {
  const troubles = new Troubles();
  const found = request.functions.length === 0 ? [] : await findFunctions(request, aws, progress, troubles);
  const deployed = found.flatMap(({ function: latest, versions }) => [latest, ...versions]).sort((a, b) => a.arn < b.arn ? -1 : 1);
  const names = namesOf(deployed, request);
  const groups = sharedCode(deployed);
  const images = await imagesOf(deployed, aws, troubles);
  const zips = groups.flatMap(({ id, users }) => users.map(({ arn }) => [arn, id]));
  const codeOf = new Map([...zips, ...images]);
  const settings = request.settings ? await readSettings(found, aws, progress) : /* @__PURE__ */ new Map();
  const functions = deployed.map((each) => unitOf(each, names, codeOf, settings.get(each.arn)));
  return {
    functions,
    sources: sourcesOf(groups, layersOf(deployed, request), aws, troubles),
    images: [...new Set(images.values())].sort(),
    notices: () => troubles.notices(),
    compare(built, artifacts) {
      const compared = compareWithBuilt(deployed, names, built, artifacts);
      return { functions: [...compared.functions, ...functions], notices: compared.notices };
    }
  };
}
function namesOf(deployed, request) {
  const several = request.regionInNames === true || new Set(request.regions).size > 1 || new Set(deployed.map(({ region }) => region)).size > 1;
  return new Map(
    deployed.map(
      (each) => [each.arn, several ? `${each.region}:${shortName(each)}` : shortName(each)]
    )
  );
}
function unitOf(deployed, names, codeOf, settings) {
  const { arn, runtime, architecture, layers } = deployed;
  return {
    name: names.get(arn) ?? arn,
    ...runtime === void 0 ? {} : { runtime },
    code: codeOf.get(arn) ?? arn,
    layers,
    ...architecture === void 0 ? {} : { architecture },
    ...settings === void 0 ? {} : { settings }
  };
}
function layersOf(deployed, { layers }) {
  return [.../* @__PURE__ */ new Set([...deployed.flatMap((each) => each.layers), ...layers])].sort();
}
async function readSettings(found, aws, progress) {
  progress.stage(`Reading how ${found.length} functions are set up`);
  const { openSettings } = await import("./settings-YA6A24H5.js");
  const reader = openSettings(aws);
  let done = 0;
  const read = found.map(async (each) => {
    const settings = await reader.read(each);
    progress.step(++done, found.length);
    return [each.function.arn, settings];
  });
  return new Map(await Promise.all(read));
}
function sourcesOf(groups, layers, aws, troubles) {
  const tasks = [
    ...groups.map((group) => {
      const runtime = group.users[0]?.runtime;
      return {
        id: group.id,
        kind: "zip",
        ...runtime === void 0 ? {} : { runtime },
        fetch: () => fetchCode(aws, group, troubles)
      };
    }),
    ...layers.map((arn) => ({ id: arn, kind: "layer", fetch: () => fetchLayer(aws, arn, troubles) }))
  ];
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
  readAccount
};
