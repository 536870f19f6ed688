import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  isDay,
  parseConfigFile
} from "./chunk-EBWV5AIG.js";
import "./chunk-EF5DXJ26.js";
import "./chunk-F5WGI73H.js";
import "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";
export {
  isDay,
  parseConfigFile
};
