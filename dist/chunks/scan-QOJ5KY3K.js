import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan,
  takeInventory
} from "./chunk-ASMOWEGG.js";
import "./chunk-SF5XUKCL.js";
import "./chunk-E5Q5MUHF.js";
import {
  compareReports
} from "./chunk-E4PVCQIK.js";
import "./chunk-XCAYL4Z7.js";
import "./chunk-KS6KJAAZ.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-SSYCZEDM.js";
import "./chunk-HWD2SPNJ.js";
import "./chunk-A7CCYGXL.js";
import "./chunk-S3SB7OT2.js";
import "./chunk-EINJ6TTO.js";
export {
  compareReports,
  scan,
  takeInventory
};
