import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-BS2Q6EBE.js";

// src/plan.ts
async function planSweep(request, { aws, progress }) {
  const { functions, functionTags, regions } = request;
  if (functions.length === 0 || !aws)
    throw new UserError(
      "'mode: plan' shares deployed functions among jobs; name them in 'functions', such as '*'"
    );
  const { MOST_SHARDS, planAccount } = await import("./plan-VOBZ6DP5.js");
  if (request.shards !== void 0 && request.shards > MOST_SHARDS)
    throw new UserError(`shards is ${request.shards}; GitHub takes ${MOST_SHARDS} jobs in a matrix at most`);
  const asked = { functions, functionTags, regions, layers: [], settings: false };
  const { shards, notices } = await planAccount(asked, { aws, progress }, request.shards);
  const gaps = notices.some(({ incomplete }) => incomplete);
  return {
    matrix: JSON.stringify({ include: shards }),
    shards: shards.length,
    notices,
    incomplete: gaps && request.failOnIncomplete && !request.warnOnly
  };
}

export {
  planSweep
};
