import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  readConfiguration,
  readFunction
} from "./chunk-MYDPIQUP.js";
import {
  listOf,
  pagesOf
} from "./chunk-QYDB7UR2.js";
import {
  pairs,
  part,
  text
} from "./chunk-LEZMNB24.js";
import {
  parseFunctionArn
} from "./chunk-GTWSQITJ.js";
import {
  AWS_OPERATIONS,
  AwsError,
  UserError,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/targets/account/aliases.ts
async function withAliases(aws, found, troubles, names) {
  const { function: latest, versions, exact } = found;
  if (exact || versions?.size === 0 && !names) return { function: latest, aliases: [], versions: [] };
  let listed;
  try {
    const input = { FunctionName: latest.arn };
    listed = await listOf(aws, "ListAliases", latest.region, input, "Aliases");
  } catch (error) {
    troubles.failed("ListAliases", latest.region, latest.name, error);
    return { function: latest, aliases: void 0, versions: [] };
  }
  const aliases = listed.flatMap((alias) => {
    const [name, version] = [text(alias, "Name"), text(alias, "FunctionVersion")];
    return name === void 0 || version === void 0 ? [] : [{ name, version }];
  });
  const seen = /* @__PURE__ */ new Set([runsOf(latest)]);
  const behind = [];
  for (const [version, qualifier] of versionsBehind(listed)) {
    const deployed = await versionOf(aws, found, version, qualifier, troubles);
    if (!deployed || seen.has(runsOf(deployed))) continue;
    seen.add(runsOf(deployed));
    behind.push(deployed);
  }
  return { function: latest, aliases, versions: behind };
}
function versionsBehind(aliases) {
  const behind = /* @__PURE__ */ new Map();
  for (const alias of [...aliases].sort(
    (a, b) => (text(a, "Name") ?? "") < (text(b, "Name") ?? "") ? -1 : 1
  )) {
    const [name, version] = [text(alias, "Name"), text(alias, "FunctionVersion")];
    if (name !== void 0 && version !== void 0 && !behind.has(version)) behind.set(version, name);
    for (const other of Object.keys(part(part(alias, "RoutingConfig"), "AdditionalVersionWeights") ?? {}))
      if (!behind.has(other)) behind.set(other, other);
  }
  behind.delete("$LATEST");
  return behind;
}
async function versionOf(aws, { function: latest, versions }, version, qualifier, troubles) {
  const known = versions?.get(version);
  if (known) return readConfiguration(known, qualifier);
  try {
    const input = { FunctionName: latest.arn, Qualifier: version };
    return readFunction(await aws.ask("GetFunction", latest.region, input), qualifier);
  } catch (error) {
    troubles.failed("GetFunction", latest.region, `${latest.name}:${qualifier}`, error);
    return void 0;
  }
}
function runsOf({ codeSha256, layers, runtime }) {
  return JSON.stringify([codeSha256, layers, runtime]);
}

// src/targets/account/listing.ts
var PAGE = 50;
var MANY_VERSIONS = 1e3;
var VERSIONS_PER_FUNCTION = 5;
async function listRegion(aws, region, wanted, troubles) {
  try {
    return await listWithVersions(aws, region, wanted) ?? await listAlone(aws, region, wanted);
  } catch (error) {
    troubles.failed("ListFunctions", region, region, error);
    return [];
  }
}
async function listWithVersions(aws, region, wanted) {
  const latest = /* @__PURE__ */ new Map();
  const versions = /* @__PURE__ */ new Map();
  let [functions, published] = [0, 0];
  const input = { FunctionVersion: "ALL", MaxItems: PAGE };
  for await (const page of pagesOf(aws, "ListFunctions", region, input, "Functions")) {
    for (const configuration of page) {
      const arn = parseFunctionArn(text(configuration, "FunctionArn") ?? "");
      const version = text(configuration, "Version") ?? "$LATEST";
      if (version === "$LATEST") functions += 1;
      else published += 1;
      if (!arn || !wanted(arn.name)) continue;
      if (version === "$LATEST") {
        const deployed = readConfiguration(configuration);
        if (deployed) latest.set(arn.plain, deployed);
      } else {
        const known = versions.get(arn.plain) ?? /* @__PURE__ */ new Map();
        versions.set(arn.plain, known.set(version, configuration));
      }
    }
    if (published > MANY_VERSIONS && published > VERSIONS_PER_FUNCTION * functions) return void 0;
  }
  return [...latest.values()].map((deployed) => ({
    function: deployed,
    versions: versions.get(deployed.arn) ?? /* @__PURE__ */ new Map()
  }));
}
async function listAlone(aws, region, wanted) {
  const found = [];
  for await (const page of pagesOf(aws, "ListFunctions", region, { MaxItems: PAGE }, "Functions")) {
    for (const configuration of page) {
      const deployed = readConfiguration(configuration);
      if (deployed && wanted(deployed.name)) found.push({ function: deployed });
    }
  }
  return found;
}
async function findNamed(aws, { region, name, qualifier }, troubles) {
  const subject = parseFunctionArn(name)?.name ?? name;
  try {
    const input = { FunctionName: name, ...qualifier === void 0 ? {} : { Qualifier: qualifier } };
    const deployed = readFunction(await aws.ask("GetFunction", region, input), qualifier);
    if (deployed) return { function: deployed, ...qualifier === void 0 ? {} : { exact: true } };
    troubles.say(subject, `Lambda's answer does not say which function of ${region} it is about`);
  } catch (error) {
    if (error instanceof AwsError && error.kind === "missing") {
      const which = qualifier === void 0 ? "" : `, or no ':${qualifier}' of it`;
      troubles.say(subject, `there is no such function in ${region}${which}: it was deleted, or is misspelt`);
    } else troubles.failed("GetFunction", region, subject, error);
  }
  return void 0;
}

// src/targets/account/wanted.ts
var NAME = /^(?:\d{12}:function:)?([\w*?-]{1,140})(?::(\$LATEST|[\w-]{1,128}))?$/;
var REGION = /^[a-z]{2,8}(-[a-z]+)+-\d+$/;
function readWanted(request, defaultRegion) {
  const bad = request.regions.find((region) => !REGION.test(region));
  if (bad !== void 0)
    throw new UserError(`regions has '${shown(bad)}'; write Regions such as eu-central-1`);
  const regions = [...new Set(request.regions)].sort();
  const elsewhere = () => {
    if (regions.length > 0) return regions;
    if (defaultRegion !== void 0 && REGION.test(defaultRegion)) return [defaultRegion];
    throw new UserError("functions needs a Region; name it in 'regions', or set AWS_REGION");
  };
  const named = [];
  const globs = /* @__PURE__ */ new Map();
  const excluded = [];
  for (const entry of request.functions) {
    const negative = entry.startsWith("!");
    const { name, qualifier, region } = readEntry(negative ? entry.slice(1) : entry, entry);
    if (negative) {
      excluded.push(matcher(name));
      continue;
    }
    const isGlob = /[*?]/.test(name);
    if (isGlob && qualifier !== void 0)
      throw new UserError(`functions has '${shown(entry)}'; a pattern takes no version or alias`);
    for (const each of region === void 0 ? elsewhere() : [region]) {
      if (isGlob) globs.set(each, [...globs.get(each) ?? [], matcher(name)]);
      else named.push({ region: each, name, ...qualifier === void 0 ? {} : { qualifier } });
    }
  }
  if (excluded.length > 0 && named.length === 0 && globs.size === 0)
    throw new UserError("functions only takes away; name what to scan as well, such as '*'");
  const listed = new Map([...globs].map(([region, list]) => [region, anyOf(list)]));
  return {
    regions: [.../* @__PURE__ */ new Set([...listed.keys(), ...named.map(({ region }) => region)])].sort(),
    named,
    listed,
    excluded: anyOf(excluded),
    tags: request.functionTags.map(readTag)
  };
}
function readEntry(text2, entry) {
  const arn = parseFunctionArn(text2);
  if (arn) {
    const { name: name2, plain, qualifier: qualifier2, region } = arn;
    const isGlob = /[*?]/.test(name2);
    return { name: isGlob ? name2 : plain, region, ...qualifier2 === void 0 ? {} : { qualifier: qualifier2 } };
  }
  const [, name, qualifier] = NAME.exec(text2) ?? [];
  if (name !== void 0) return { name, ...qualifier === void 0 ? {} : { qualifier } };
  throw new UserError(`functions has '${shown(entry)}'; write names, ARNs of functions, or patterns with *`);
}
function matcher(entry) {
  const glob = parseFunctionArn(entry)?.name ?? entry;
  return (name) => {
    let [at, inGlob, star, resume] = [0, 0, -1, 0];
    while (at < name.length) {
      if (glob[inGlob] === "*") {
        ;
        [star, resume] = [inGlob, at];
        inGlob += 1;
      } else if (glob[inGlob] === "?" || glob[inGlob] === name[at]) {
        inGlob += 1;
        at += 1;
      } else if (star !== -1) {
        inGlob = star + 1;
        resume += 1;
        at = resume;
      } else return false;
    }
    return glob.slice(inGlob).replaceAll("*", "") === "";
  };
}
function anyOf(matchers) {
  return (name) => matchers.some((matches) => matches(name));
}
function readTag(text2) {
  const [name = "", ...rest] = text2.split("=");
  if (name.trim() === "")
    throw new UserError(`function-tags has '${shown(text2)}'; write name=value, or a name`);
  return { name: name.trim(), ...rest.length === 0 ? {} : { value: rest.join("=").trim() } };
}
function shown(text2) {
  return text2.length > 80 ? `${text2.slice(0, 80)}...` : text2;
}

// src/targets/account/find-functions.ts
async function findFunctions(request, aws, progress, troubles) {
  const needsDefault = request.regions.length === 0;
  const wanted = readWanted(request, needsDefault ? await aws.defaultRegion() : void 0);
  progress.stage(`Listing functions of ${wanted.regions.join(", ")}`);
  const found = await findAll(wanted, aws, troubles);
  const tagged = await withTags(found, wanted.tags, aws, troubles);
  if (tagged.length === 0 && troubles.notices().length === 0)
    throw new UserError(
      `functions '${request.functions.join(" ")}' finds none in ${wanted.regions.join(", ")}; correct the names, or the Regions`
    );
  progress.stage(`Asking for the aliases of ${tagged.length} functions`);
  return await Promise.all(tagged.map((each) => withAliases(aws, each, troubles, request.settings)));
}
async function findAll(wanted, aws, troubles) {
  const listed = await Promise.all(
    [...wanted.listed].map(([region, matches]) => listRegion(aws, region, matches, troubles))
  );
  const named = await Promise.all(wanted.named.map((each) => findNamed(aws, each, troubles)));
  const all = /* @__PURE__ */ new Map();
  for (const found of [...listed.flat(), ...named]) {
    if (found && !wanted.excluded(found.function.name) && !all.has(found.function.arn))
      all.set(found.function.arn, found);
  }
  return [...all.values()];
}
async function withTags(found, tags, aws, troubles) {
  if (tags.length === 0) return found;
  const kept = await Promise.all(
    found.map(async (each) => {
      const { arn, name, region, qualifier } = each.function;
      const plain = qualifier === void 0 ? arn : arn.slice(0, -qualifier.length - 1);
      try {
        const has = new Map(pairs(await aws.ask("ListTags", region, { Resource: plain }), "Tags"));
        const all = tags.every(
          (tag) => has.has(tag.name) && (tag.value ?? has.get(tag.name)) === has.get(tag.name)
        );
        return all ? [each] : [];
      } catch (error) {
        troubles.failed("ListTags", region, name, error);
        return [];
      }
    })
  );
  return kept.flat();
}

// src/targets/account/troubles.ts
var Troubles = class {
  #denials = /* @__PURE__ */ new Map();
  #notices = [];
  /**
   * Notes a call that failed.
   * @param subject the function or layer that it was about
   * @throws UserError when no further call can succeed
   */
  failed(operation, region, subject, error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.kind === "credentials") throw new UserError(withoutCredentials(error));
    if (error.kind !== "denied") {
      this.say(subject, `${AWS_OPERATIONS[operation].action} failed: ${messageOf(error)}`);
      return;
    }
    const key = `${operation} ${region}`;
    const denial = this.#denials.get(key) ?? { operation, region, subjects: /* @__PURE__ */ new Set() };
    denial.subjects.add(subject);
    this.#denials.set(key, denial);
  }
  say(subject, message, incomplete = true) {
    this.#notices.push({ stage: "open", subject, message, incomplete });
  }
  notices() {
    return [...this.#notices, ...[...this.#denials.values()].map(denialNotice)];
  }
};
function denialNotice({ operation, region, subjects }) {
  const { action, tier } = AWS_OPERATIONS[operation];
  const [first = "", ...rest] = [...subjects].sort();
  const whom = rest.length === 0 ? first : `${first} and ${rest.length} more`;
  return {
    stage: "open",
    subject: first === region ? region : `${region}: ${action}`,
    message: `${action} is denied for ${whom}: allow it (tier "${tier}" of the policy in the README), or leave this out`,
    incomplete: true
  };
}
function withoutCredentials(error) {
  return `functions are read with AWS credentials, and there are none that hold: ${error.message}; in a workflow, run aws-actions/configure-aws-credentials first`;
}

export {
  findFunctions,
  Troubles
};
