import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  merge
} from "./chunk-3WUZTZSZ.js";
import "./chunk-E4PVCQIK.js";
import "./chunk-XCAYL4Z7.js";
import "./chunk-KS6KJAAZ.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-HWD2SPNJ.js";
import "./chunk-A7CCYGXL.js";
import "./chunk-S3SB7OT2.js";
import "./chunk-EINJ6TTO.js";
export {
  merge
};
