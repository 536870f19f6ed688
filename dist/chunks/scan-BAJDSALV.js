import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan,
  takeInventory
} from "./chunk-VRJRXIQQ.js";
import "./chunk-DMCW475E.js";
import {
  compareReports
} from "./chunk-VY6NPS7E.js";
import "./chunk-D237YLJW.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-SSYCZEDM.js";
import "./chunk-LROPRU7M.js";
import "./chunk-EJT7GPRO.js";
import "./chunk-GTWSQITJ.js";
import "./chunk-QQYFH6HZ.js";
import "./chunk-EINJ6TTO.js";
export {
  compareReports,
  scan,
  takeInventory
};
