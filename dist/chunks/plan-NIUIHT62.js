import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-WB2WFRVO.js";
import "./chunk-S3SB7OT2.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
