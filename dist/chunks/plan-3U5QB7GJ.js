import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-IEROIH5N.js";
import "./chunk-UOND36O7.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
