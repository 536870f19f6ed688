import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  COMMENT_MARKER,
  REPORTERS,
  annotations,
  commentMarker,
  cyclonedx,
  differenceJson,
  differenceTable,
  inventoryJson,
  inventoryTable,
  jobSummary,
  json,
  markdown,
  pullRequest,
  sarif,
  table
} from "./chunk-ZFG63HSH.js";
import "./chunk-645PZYJ5.js";
import "./chunk-NU52E265.js";
import "./chunk-EINJ6TTO.js";
export {
  COMMENT_MARKER,
  REPORTERS,
  annotations,
  commentMarker,
  cyclonedx,
  differenceJson,
  differenceTable,
  inventoryJson,
  inventoryTable,
  jobSummary,
  json,
  markdown,
  pullRequest,
  sarif,
  table
};
