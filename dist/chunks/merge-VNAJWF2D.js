import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  merge
} from "./chunk-LG24MDGC.js";
import "./chunk-ZILVU7GZ.js";
import "./chunk-J3QUAHUX.js";
import "./chunk-GBQTIL6D.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-KTFYKI4N.js";
import "./chunk-2WGCM6MN.js";
import "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";
export {
  merge
};
