import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  COMMENT_MARKER,
  REPORTERS,
  annotations,
  checkRun,
  commentMarker,
  cyclonedx,
  differenceJson,
  differenceTable,
  html,
  inventoryJson,
  inventoryTable,
  jobSummary,
  json,
  markdown,
  openvex,
  pullRequest,
  sarif,
  spdx,
  table
} from "./chunk-MVSZK6CJ.js";
import "./chunk-OBOKCM3C.js";
import "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";
export {
  COMMENT_MARKER,
  REPORTERS,
  annotations,
  checkRun,
  commentMarker,
  cyclonedx,
  differenceJson,
  differenceTable,
  html,
  inventoryJson,
  inventoryTable,
  jobSummary,
  json,
  markdown,
  openvex,
  pullRequest,
  sarif,
  spdx,
  table
};
