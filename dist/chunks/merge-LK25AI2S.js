import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  merge
} from "./chunk-BUYINNTT.js";
import "./chunk-VY6NPS7E.js";
import "./chunk-D237YLJW.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-LROPRU7M.js";
import "./chunk-EJT7GPRO.js";
import "./chunk-QQYFH6HZ.js";
import "./chunk-EINJ6TTO.js";
export {
  merge
};
