import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  merge
} from "./chunk-ZZPN7CT2.js";
import "./chunk-JZQPPBS4.js";
import "./chunk-GKCTTLIV.js";
import "./chunk-WQURF7CM.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-TAL2QR42.js";
import "./chunk-IQQ4AM5K.js";
import "./chunk-UOND36O7.js";
import "./chunk-EINJ6TTO.js";
export {
  merge
};
