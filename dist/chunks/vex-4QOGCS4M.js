import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError,
  VEX_JUSTIFICATIONS,
  VEX_STATUSES,
  count,
  digits,
  isClearing,
  isRecord,
  member,
  memberItems,
  memberText
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/config/vex/remarks.ts
var NAMED = 3;
var Remarks = class {
  ids = /* @__PURE__ */ new Map();
  /** @param why to stand after the number of statements: `because no product is named` */
  add(why, id) {
    const known = this.ids.get(why);
    if (known) known.push(id);
    else this.ids.set(why, [id]);
  }
  notices(subject2) {
    return Array.from(this.ids, ([why, ids]) => {
      const named = ids.slice(0, NAMED).map((id) => id.slice(0, 80));
      const rest = ids.length > NAMED ? ` and ${digits(ids.length - NAMED)} more` : "";
      const message = `${count(ids.length, "VEX statement")} not applied ${why}: ${named.join(", ")}${rest}`;
      return { stage: "config", subject: subject2, message, incomplete: false };
    });
  }
};

// src/config/vex/cyclonedx.ts
var STATUSES = {
  resolved: "fixed",
  resolved_with_pedigree: "fixed",
  exploitable: "affected",
  in_triage: "under_investigation",
  false_positive: "not_affected",
  not_affected: "not_affected"
};
var VERSIONS = ["1.4", "1.5", "1.6"];
function readCycloneDx(path, root) {
  const fail = (place, message) => {
    throw new UserError(`vex '${path}': ${place} ${message}`);
  };
  const version = memberText(root, "specVersion") ?? "";
  if (!VERSIONS.includes(version))
    return fail("'specVersion'", `is '${version.slice(0, 20)}'; use one of ${VERSIONS.join(", ")}`);
  const vulnerabilities = root["vulnerabilities"];
  if (!Array.isArray(vulnerabilities))
    return fail("'vulnerabilities'", "must be a list; name a CycloneDX document that has VEX in it");
  const components = componentsByRef(root);
  const issued = Date.parse(memberText(root["metadata"], "timestamp") ?? "");
  const remarks = new Remarks();
  const claims = vulnerabilities.flatMap((entry, index) => {
    const place = `vulnerability ${index + 1}`;
    if (!isRecord(entry)) return fail(place, "must be an object");
    const analysis = entry["analysis"];
    if (analysis === void 0) return [];
    const id = memberText(entry, "id");
    if (!id) return fail(place, "has an 'analysis' and needs an 'id'");
    const state = memberText(analysis, "state");
    if (state === void 0) {
      remarks.add("because the analysis has no state", id);
      return [];
    }
    const status = Object.hasOwn(STATUSES, state) ? STATUSES[state] : void 0;
    if (status === void 0)
      return fail(place, `has no state of CycloneDX; use one of ${Object.keys(STATUSES).join(", ")}`);
    const affects = memberItems(entry, "affects");
    if (affects.length === 0) remarks.add("because nothing is named that is affected", id);
    const products = affects.flatMap((affected) => {
      const found = affectedProduct(affected, components);
      const versions = versionsMeant(affected, isClearing({ status }));
      if (found === void 0) remarks.add("because what is affected is not in the document", id);
      else if (versions?.length === 0) remarks.add("because no version is called unaffected", id);
      else return versions === void 0 ? found : { ...found, versions };
      return [];
    });
    if (products.length === 0) return [];
    const justification = memberText(analysis, "justification");
    const detail = memberText(analysis, "detail") ?? "";
    const time = ["lastUpdated", "firstIssued"].map((key) => Date.parse(memberText(analysis, key) ?? ""));
    return {
      ids: [id, ...memberItems(entry, "references").flatMap((other) => memberText(other, "id") ?? [])],
      products,
      status,
      ...justification === void 0 ? {} : { justification },
      ...detail === "" ? {} : { detail },
      file: path,
      time: [...time, issued, 0].find((each) => !Number.isNaN(each)) ?? 0
    };
  });
  return { document: { file: path, voice: path, claims }, notices: remarks.notices(path) };
}
function componentsByRef(root) {
  const found = /* @__PURE__ */ new Map();
  const open = [member(root["metadata"], "component"), ...memberItems(root, "components")];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const ref = memberText(next, "bom-ref");
    const names = [memberText(next, "purl"), ref].filter((name) => name !== void 0);
    const digests = memberItems(next, "hashes").filter((hash) => memberText(hash, "alg") === "SHA-256").flatMap((hash) => memberText(hash, "content") ?? []);
    const product2 = {
      names,
      digests: digests.map((digest) => `sha256:${digest.toLowerCase()}`),
      subcomponents: []
    };
    if (ref !== void 0) found.set(ref, product2);
    for (const inner of memberItems(next, "components")) open.push(inner);
  }
  return found;
}
function affectedProduct(affected, components) {
  const written = memberText(affected, "ref");
  if (written === void 0) return void 0;
  const ref = withoutBomLink(written);
  return components.get(ref) ?? (isOwnName(ref) ? { names: [ref], digests: [], subcomponents: [] } : void 0);
}
function versionsMeant(affected, clears) {
  const listed = memberItems(affected, "versions");
  if (listed.length === 0) return void 0;
  const meant = listed.filter((each) => clears === (memberText(each, "status") === "unaffected"));
  const exact = meant.flatMap((each) => memberText(each, "version") ?? []);
  return clears || exact.length === meant.length ? exact : void 0;
}
function isOwnName(ref) {
  return /^(pkg|function|artifact):/.test(ref);
}
function withoutBomLink(ref) {
  const [, inner] = /^urn:cdx:[0-9a-f-]{36}\/\d+#(.+)$/is.exec(ref) ?? [];
  if (inner === void 0) return ref;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner;
  }
}

// src/config/vex/openvex.ts
function isOpenVex(root) {
  return /^https:\/\/openvex\.dev\/ns(\/|$)/.test(memberText(root, "@context") ?? "");
}
function readOpenVex(path, root) {
  const fail = (place, message) => {
    throw new UserError(`vex '${path}': ${place} ${message}`);
  };
  const statements = root["statements"];
  if (!Array.isArray(statements)) return fail("'statements'", "must be a list; write it as OpenVEX 0.2.0");
  const issued = timeOf(root) ?? fail("'timestamp'", "must be a time such as 2026-11-22T10:00:00Z");
  const remarks = new Remarks();
  const claims = statements.flatMap((statement, index) => {
    const place = `statement ${index + 1}`;
    if (!isRecord(statement)) return fail(place, "must be an object");
    const vulnerability = statement["vulnerability"];
    const name = memberText(vulnerability, "name");
    if (!name) return fail(place, "needs a 'vulnerability' with a 'name'");
    const status = memberText(statement, "status");
    if (!isStatus(status))
      return fail(place, `has no status of OpenVEX; use one of ${VEX_STATUSES.join(", ")}`);
    const time = timeOf(statement) ?? (statement["timestamp"] === void 0 ? issued : void 0);
    if (time === void 0) return fail(place, "has a 'timestamp' that is no time");
    const justification = memberText(statement, "justification");
    if (justification !== void 0 && !VEX_JUSTIFICATIONS.some((known) => known === justification))
      return fail(place, `has no justification of OpenVEX; use one of ${VEX_JUSTIFICATIONS.join(", ")}`);
    const impact = memberText(statement, "impact_statement");
    if (status === "not_affected" && justification === void 0 && !impact) {
      remarks.add("because not_affected needs a justification or an impact statement", name);
      return [];
    }
    const products = memberItems(statement, "products").map(product);
    if (!products.some(isNamed)) {
      remarks.add("because no product is named", name);
      return [];
    }
    const detail = [impact, memberText(statement, "action_statement"), memberText(statement, "status_notes")].filter((text) => text !== void 0 && text !== "").join("; ");
    return {
      ids: [name, ...texts(memberItems(vulnerability, "aliases"))],
      products,
      status,
      ...justification === void 0 ? {} : { justification },
      ...detail === "" ? {} : { detail },
      file: path,
      time
    };
  });
  const author = memberText(root, "author") ?? "";
  return {
    document: { file: path, voice: author === "" ? path : `openvex ${author}`, claims },
    notices: remarks.notices(path)
  };
}
function product(value) {
  return { ...subject(value), subcomponents: memberItems(value, "subcomponents").map(subject) };
}
function subject(value) {
  const identifiers = member(value, "identifiers");
  const digest = memberText(member(value, "hashes"), "sha-256");
  return {
    names: texts([memberText(value, "@id"), memberText(identifiers, "purl")]),
    digests: digest === void 0 ? [] : [`sha256:${digest.toLowerCase()}`]
  };
}
function isNamed({ names, digests }) {
  return names.length > 0 || digests.length > 0;
}
function isStatus(status) {
  return VEX_STATUSES.some((known) => known === status);
}
function timeOf(value) {
  const time = Date.parse(memberText(value, "timestamp") ?? "");
  return Number.isNaN(time) ? void 0 : time;
}
function texts(values) {
  return values.filter((value) => typeof value === "string" && value !== "");
}

// src/config/vex/index.ts
var MAX_VEX_BYTES = 32 << 20;
function readVex(path, text) {
  const root = parsed(path, text);
  if (isOpenVex(root)) return readOpenVex(path, root);
  if (isRecord(root) && memberText(root, "bomFormat") === "CycloneDX") return readCycloneDx(path, root);
  throw new UserError(
    `vex '${path}' is neither OpenVEX nor CycloneDX; name JSON documents of OpenVEX 0.2.0, or CycloneDX 1.4 to 1.6`
  );
}
function parsed(path, text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UserError(`vex '${path}' is not JSON; name documents of OpenVEX or CycloneDX in JSON`);
  }
}
export {
  MAX_VEX_BYTES,
  readVex
};
