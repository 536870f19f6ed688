import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan,
  takeInventory
} from "./chunk-S6L5HVRX.js";
import "./chunk-6PWR5ZCS.js";
import {
  compareReports
} from "./chunk-KRNJ4WGF.js";
import "./chunk-53DXJHTF.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-SSYCZEDM.js";
import "./chunk-TNYB4IXE.js";
import "./chunk-I3AJ7TO6.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-NU52E265.js";
import "./chunk-EINJ6TTO.js";
export {
  compareReports,
  scan,
  takeInventory
};
