import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/io/private-folder.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function privateFolder(env) {
  let path;
  const remove = () => {
    process.off("exit", remove);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (path !== void 0) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    path = void 0;
  };
  const onSignal = (signal) => {
    remove();
    process.kill(process.pid, signal);
  };
  return {
    path() {
      if (path !== void 0) return path;
      path = mkdtempSync(join(env["RUNNER_TEMP"] || tmpdir(), "lambda-scan-"));
      process.on("exit", remove);
      for (const signal of SIGNALS) process.on(signal, onSignal);
      return path;
    },
    remove
  };
}

export {
  privateFolder
};
