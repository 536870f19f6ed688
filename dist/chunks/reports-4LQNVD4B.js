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
} from "./chunk-O5FK4UER.js";
import "./chunk-OBOKCM3C.js";
import "./chunk-NO4WAS72.js";
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
