#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  USER_AGENT,
  VERSION,
  createHttp,
  cyclonedx,
  helpText,
  inventoryJson,
  inventoryTable,
  json,
  loadRequest,
  markdown,
  parseCommandLine,
  scan,
  table,
  takeInventory,
  terminalProgress,
  terminalText
} from "./chunks/chunk-ZD7DZBNB.js";
import "./chunks/chunk-XOVS36CT.js";
import "./chunks/chunk-4JAXF2T6.js";
import "./chunks/chunk-QSXGUKHQ.js";
import "./chunks/chunk-X5K6XIGQ.js";
import {
  EXIT_CODES,
  UserError,
  messageOf
} from "./chunks/chunk-LBWQESI6.js";
import "./chunks/chunk-DIT3HX7E.js";

// src/cli.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
var SCAN_FORMATS = { table, json, markdown, cyclonedx };
var INVENTORY_FORMATS = { table: inventoryTable, json: inventoryJson, cyclonedx };
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2));
async function run(argv) {
  try {
    const line = parseCommandLine(argv);
    switch (line.command) {
      case "help":
        process.stdout.write(helpText(line.about));
        return 0;
      case "version":
        process.stdout.write(`${VERSION}
`);
        return 0;
      case "scan":
        return await runScan(await loadRequest(line.values, process.cwd()), process.cwd());
      case "inventory":
        return await runInventory(await loadRequest(line.values, process.cwd()), process.cwd());
    }
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`lambda-scan: ${terminalText(error.message)}
`);
    else process.stderr.write(`lambda-scan: this is a bug, please report it
${stackOf(error)}
`);
    return 2;
  }
}
async function runScan(request, workspace) {
  const report = await scan(request, workspace, {
    http: createHttp({ userAgent: USER_AGENT, env: process.env }),
    now: () => /* @__PURE__ */ new Date(),
    progress: terminalProgress(process.stderr)
  });
  deliver(SCAN_FORMATS[request.format].render(report, renderOptions(request)), request, workspace);
  return EXIT_CODES[report.status];
}
async function runInventory(request, workspace) {
  const { format } = request;
  if (format === "markdown") throw new UserError("an inventory is not written as markdown");
  const inventory = await takeInventory(request, workspace, { progress: terminalProgress(process.stderr) });
  deliver(INVENTORY_FORMATS[format].render(inventory, renderOptions(request)), request, workspace);
  const whole = inventory.notices.every(({ incomplete }) => !incomplete);
  return whole || !request.failOnIncomplete ? EXIT_CODES.pass : EXIT_CODES.incomplete;
}
function renderOptions(request) {
  const toTerminal = request.output === void 0 && process.stdout.isTTY;
  return {
    color: toTerminal && !process.env["NO_COLOR"],
    ...toTerminal ? { width: process.stdout.columns } : {},
    ...request.reproducible ? {} : { generatedAt: (/* @__PURE__ */ new Date()).toISOString() },
    version: VERSION
  };
}
function deliver(text, request, workspace) {
  if (request.output === void 0) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(resolve(workspace, request.output), text);
  } catch (error) {
    throw new UserError(`--output ${request.output} cannot be written: ${messageOf(error)}`);
  }
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
