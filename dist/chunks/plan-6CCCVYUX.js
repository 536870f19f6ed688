import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-JEADUENA.js";
import "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
