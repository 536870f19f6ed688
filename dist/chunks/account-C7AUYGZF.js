import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  fetchCode,
  fetchLayer,
  fetchedSources,
  sharedCode,
  shortName
} from "./chunk-7BS4IXY4.js";
import {
  Troubles,
  findFunctions
} from "./chunk-6SUO4SIM.js";
import "./chunk-MYDPIQUP.js";
import "./chunk-QYDB7UR2.js";
import {
  part,
  text
} from "./chunk-LEZMNB24.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-KTFYKI4N.js";
import "./chunk-2WGCM6MN.js";
import {
  AwsError,
  set
} from "./chunk-BS2Q6EBE.js";
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

// src/targets/account/index.ts
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
  const { openSettings } = await import("./settings-VA6RRWXA.js");
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
  return fetchedSources(tasks);
}
export {
  readAccount
};
