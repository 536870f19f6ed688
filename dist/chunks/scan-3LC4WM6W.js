import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan,
  takeInventory
} from "./chunk-DVKGTQXN.js";
import "./chunk-CWGPSGPZ.js";
import "./chunk-EKILBPCV.js";
import {
  compareReports
} from "./chunk-JZQPPBS4.js";
import "./chunk-GKCTTLIV.js";
import "./chunk-WQURF7CM.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-SSYCZEDM.js";
import "./chunk-TAL2QR42.js";
import "./chunk-IQQ4AM5K.js";
import "./chunk-UOND36O7.js";
import "./chunk-EINJ6TTO.js";
export {
  compareReports,
  scan,
  takeInventory
};
