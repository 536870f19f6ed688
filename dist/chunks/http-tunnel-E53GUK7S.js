import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_undici
} from "./chunk-WVRYFID7.js";
import {
  messageOf
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/io/http-tunnel.ts
var import_undici = __toESM(require_undici(), 1);
function fetchThroughProxy(uri) {
  const factory = (origin, options) => new import_undici.Pool(origin, { ...options, ...endingConnect(options.connect) });
  const dispatcher = new import_undici.ProxyAgent({ uri, factory });
  return (url, init) => (0, import_undici.fetch)(url, { ...init, dispatcher });
}
function endingConnect(connect) {
  if (typeof connect !== "function") return {};
  return {
    connect: (options, callback) => {
      connect(options, (...[error, socket]) => {
        if (error) callback(new Error(`the proxy gives no connection: ${messageOf(error)}`), null);
        else callback(null, socket);
      });
    }
  };
}
export {
  fetchThroughProxy
};
