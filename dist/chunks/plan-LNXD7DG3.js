import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-ICJS6AF5.js";
import "./chunk-NU52E265.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
