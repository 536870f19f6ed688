import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-RAATPUM3.js";
import "./chunk-QQYFH6HZ.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
