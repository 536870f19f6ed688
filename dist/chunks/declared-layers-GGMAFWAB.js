import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  DELETED_LAYER,
  fetchLayerFile,
  fetchedSources
} from "./chunk-7BS4IXY4.js";
import "./chunk-MYDPIQUP.js";
import "./chunk-LEZMNB24.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-KTFYKI4N.js";
import "./chunk-2WGCM6MN.js";
import {
  AWS_OPERATIONS,
  AwsError
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/targets/account/declared-layers.ts
function declaredLayers(arns, aws) {
  const reasons = /* @__PURE__ */ new Map();
  const patient = givingUp(aws);
  const fetch = async (arn) => {
    try {
      return await fetchLayerFile(patient, arn);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      reasons.set(arn, reasonOf(error));
      return void 0;
    }
  };
  const tasks = [...arns].sort().map((id) => ({ id, kind: "layer", fetch: () => fetch(id) }));
  return { sources: fetchedSources(tasks), reasons };
}
function givingUp(aws) {
  let refusal;
  const failures = /* @__PURE__ */ new Map();
  return {
    ...aws,
    async ask(operation, region, input) {
      const known = refusal ?? failures.get(region);
      if (known) throw known;
      try {
        return await aws.ask(operation, region, input);
      } catch (error) {
        if (error instanceof AwsError && error.kind === "credentials") refusal = error;
        if (error instanceof AwsError && error.kind === "failed") failures.set(region, error);
        throw error;
      }
    }
  };
}
function reasonOf({ kind, message }) {
  const { action, tier } = AWS_OPERATIONS.GetLayerVersionByArn;
  switch (kind) {
    case "missing":
      return DELETED_LAYER;
    case "credentials":
      return `the AWS credentials do not hold: ${message}`;
    case "denied":
      return `${action} is denied: allow it (tier "${tier}" of the policy in the README)`;
    default:
      return `${action} failed: ${message}`;
  }
}
export {
  declaredLayers
};
