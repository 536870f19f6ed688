import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  merge
} from "./chunk-ZAA47Z3L.js";
import "./chunk-IEZPBXZW.js";
import "./chunk-F5THEX66.js";
import "./chunk-SOSBYQJV.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-SI7LT42S.js";
import "./chunk-V5MAS4UT.js";
import "./chunk-NO4WAS72.js";
import "./chunk-EINJ6TTO.js";
export {
  merge
};
