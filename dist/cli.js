#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  USER_AGENT,
  VERSION,
  createAws,
  createHttp,
  helpText,
  parseCommandLine,
  registries,
  terminalProgress,
  wantedTrivy
} from "./chunks/chunk-M4P6BV37.js";
import {
  loadRequest
} from "./chunks/chunk-ZTQVZXCG.js";
import "./chunks/chunk-5EYX77HH.js";
import {
  terminalText
} from "./chunks/chunk-OBOKCM3C.js";
import "./chunks/chunk-LG6VNLWZ.js";
import "./chunks/chunk-EF5DXJ26.js";
import {
  EXIT_CODES,
  UserError,
  messageOf,
  reaches
} from "./chunks/chunk-BS2Q6EBE.js";
import "./chunks/chunk-EINJ6TTO.js";

// src/cli.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
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
      case "diff":
        return await runDiff(await loadRequest(line.values, process.cwd()), process.cwd());
      case "ignore":
        return await runIgnore(line.order, process.cwd());
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
  if (request.mode === "comment")
    throw new UserError("--mode comment is for the Action alone: it needs the event of a workflow run");
  if (request.mode === "plan") return await runPlan(request, workspace);
  const [{ scan }, reporter] = await Promise.all([import("./chunks/scan-DZNWHCQV.js"), scanReporter(request.format)]);
  const http = createHttp({ userAgent: USER_AGENT, env: process.env });
  const aws = createAws({ env: process.env });
  try {
    const scanned = async () => await scan(request, workspace, {
      http,
      now: () => /* @__PURE__ */ new Date(),
      progress: terminalProgress(process.stderr),
      aws,
      registries: registries({ userAgent: USER_AGENT, env: process.env }),
      ...await wantedTrivy(request, workspace, http, process.env)
    });
    const merging = request.mode === "merge" ? await import("./chunks/merge-VNAJWF2D.js") : void 0;
    const report = await (merging?.merge(request, workspace, {}) ?? scanned());
    deliver(reporter.render(report, renderOptions(request)), request, workspace);
    return EXIT_CODES[report.status];
  } finally {
    aws.close();
  }
}
async function runPlan(request, workspace) {
  const { planSweep } = await import("./chunks/plan-6CCCVYUX.js");
  const aws = createAws({ env: process.env });
  try {
    const plan = await planSweep(request, { aws, progress: terminalProgress(process.stderr) });
    for (const { subject, message } of plan.notices)
      process.stderr.write(`lambda-scan: ${terminalText(`${subject}: ${message}`)}
`);
    deliver(`${plan.matrix}
`, request, workspace);
    return plan.incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass;
  } finally {
    aws.close();
  }
}
async function runInventory(request, workspace) {
  const { format } = request;
  if (format === "markdown" || format === "html" || format === "openvex" || format === "sarif")
    throw new UserError(`an inventory is not written as ${format}`);
  const [{ takeInventory }, reporter] = await Promise.all([import("./chunks/scan-DZNWHCQV.js"), inventoryReporter(format)]);
  const inventory = await takeInventory(request, workspace, {
    progress: terminalProgress(process.stderr),
    registries: registries({ userAgent: USER_AGENT, env: process.env })
  });
  deliver(reporter.render(inventory, renderOptions(request)), request, workspace);
  const whole = inventory.notices.every(({ incomplete }) => !incomplete);
  return whole || !request.failOnIncomplete ? EXIT_CODES.pass : EXIT_CODES.incomplete;
}
async function runDiff(request, workspace) {
  const [{ compareReports }, { differenceJson, differenceTable }] = await Promise.all([
    import("./chunks/scan-DZNWHCQV.js"),
    import("./chunks/reports-5Y6TG32E.js")
  ]);
  const difference = compareReports(request.paths, workspace);
  const reporter = request.format === "json" ? differenceJson : differenceTable;
  deliver(reporter.render(difference, renderOptions(request)), request, workspace);
  const worse = difference.fresh.some(({ severity }) => reaches(severity, request.failOnSeverity));
  return worse ? EXIT_CODES.fail : EXIT_CODES.pass;
}
async function runIgnore(order, workspace) {
  const { addIgnore, inDays } = await import("./chunks/add-ignore-KMHCT5LP.js");
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { path, line, entry, ends } = addIgnore(order, workspace, today);
  const hint = `It holds until somebody deletes it; --expires ${inDays(today, 90)} would have it looked at again.`;
  const shown = entry.split("\n").map((text) => text.replace(/\S.*$/, (words) => terminalText(words)));
  const lines = [`Added to ${terminalText(path)}, line ${line}:`, ...shown, ...ends ? [] : [hint]];
  process.stdout.write(`${lines.join("\n")}
`);
  return EXIT_CODES.pass;
}
async function scanReporter(format) {
  const { cyclonedx, html, json, markdown, openvex, sarif, spdx, table } = await import("./chunks/reports-5Y6TG32E.js");
  const formats = { table, json, markdown, html, cyclonedx, spdx, openvex, sarif };
  return formats[format];
}
async function inventoryReporter(format) {
  const { cyclonedx, inventoryJson, inventoryTable, spdx } = await import("./chunks/reports-5Y6TG32E.js");
  const formats = { table: inventoryTable, json: inventoryJson, cyclonedx, spdx };
  return formats[format];
}
function renderOptions(request) {
  const toTerminal = request.output === void 0 && process.stdout.isTTY;
  return {
    color: toTerminal && !process.env["NO_COLOR"],
    ...toTerminal ? { width: process.stdout.columns } : {},
    ...request.reproducible ? {} : { generatedAt: (/* @__PURE__ */ new Date()).toISOString() },
    version: VERSION,
    suppressed: request.showSuppressed,
    ...request.vexAuthor === void 0 ? {} : { author: request.vexAuthor }
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
