import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  planSweep
} from "./chunk-J6HI7RXR.js";
import "./chunk-NO4WAS72.js";
import "./chunk-EINJ6TTO.js";
export {
  planSweep
};
