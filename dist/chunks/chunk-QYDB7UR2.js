import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parts,
  text
} from "./chunk-LEZMNB24.js";
import {
  AwsError
} from "./chunk-BS2Q6EBE.js";

// src/targets/account/pages.ts
var MOST_PAGES = 2e4;
async function* pagesOf(aws, operation, region, input, list) {
  let marker;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await aws.ask(operation, region, { ...input, ...marker ? { Marker: marker } : {} });
    yield parts(answer, list);
    const next = text(answer, "NextMarker") ?? (answer["IsTruncated"] === true ? text(answer, "Marker") : void 0);
    if (next === void 0) return;
    if (next === marker) throw new AwsError("failed", "the list goes round in a circle");
    marker = next;
  }
  throw new AwsError("failed", `the list has more than ${MOST_PAGES} pages`);
}
async function listOf(aws, operation, region, input, list) {
  const all = [];
  for await (const page of pagesOf(aws, operation, region, input, list)) all.push(...page);
  return all;
}

export {
  pagesOf,
  listOf
};
