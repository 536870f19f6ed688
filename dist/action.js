import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan
} from "./chunks/chunk-S6L5HVRX.js";
import "./chunks/chunk-6PWR5ZCS.js";
import {
  merge
} from "./chunks/chunk-JBJX4ZMG.js";
import "./chunks/chunk-KRNJ4WGF.js";
import "./chunks/chunk-53DXJHTF.js";
import "./chunks/chunk-2DFQP2WH.js";
import {
  planSweep
} from "./chunks/chunk-ICJS6AF5.js";
import "./chunks/chunk-SSYCZEDM.js";
import "./chunks/chunk-TNYB4IXE.js";
import "./chunks/chunk-I3AJ7TO6.js";
import "./chunks/chunk-GTWSQITJ.js";
import {
  annotations,
  commentMarker,
  jobSummary,
  json,
  markdown,
  pullRequest,
  sarif,
  table
} from "./chunks/chunk-ZFG63HSH.js";
import {
  USER_AGENT,
  VERSION,
  createAws,
  createHttp,
  loadRequest,
  logProgress,
  readInputs,
  registries,
  wantedTrivy
} from "./chunks/chunk-SJUJVSLC.js";
import "./chunks/chunk-RIOBU23X.js";
import "./chunks/chunk-5EYX77HH.js";
import {
  commandData
} from "./chunks/chunk-645PZYJ5.js";
import "./chunks/chunk-37D6B5WB.js";
import {
  EXIT_CODES,
  UserError,
  countBySeverity,
  messageOf
} from "./chunks/chunk-NU52E265.js";
import "./chunks/chunk-EINJ6TTO.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// src/io/property.ts
function property(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return Reflect.get(value, key);
}

// src/io/github-client.ts
async function connect(apiUrl, token, http) {
  const github = await import("./chunks/github-5AR7KGMP.js");
  const silent = () => void 0;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return github.getOctokit(token, { baseUrl: apiUrl, log, request: { fetch: fetchThrough(http) } });
}
function fetchThrough(http) {
  return async (url, { method, headers, body }) => {
    const request = { method, headers, idempotent: true, ...body !== void 0 && { body } };
    const answer = await http(url, request);
    const content = answer.body.byteLength > 0 ? Buffer.from(answer.body) : null;
    return new Response(content, { status: answer.status, headers: answer.headers });
  };
}
function statusOf(error) {
  const response = property(error, "response");
  const status = property(response, "status");
  if (typeof status !== "number") return { message: messageOf(error) };
  const data = property(response, "data");
  const message = property(firstOf(property(data, "errors")), "message") ?? property(data, "message");
  return {
    status,
    message: typeof message === "string" && message !== "" ? messageOf({ message }) : "GitHub gave no reason"
  };
}
function firstOf(value) {
  return Array.isArray(value) ? value[0] : void 0;
}

// src/io/github-comments.ts
var PAGE = 100;
var MAX_PAGES = 100;
async function upsertComment(place, body) {
  if (!body.startsWith(place.marker))
    throw new Error("a comment without its marker would never be found again");
  return await onPullRequest(place, "written", async (octokit, { number, ...repo }) => {
    const [oldest, ...rest] = await findOwn(octokit, { ...repo, number }, place.marker);
    for (const { id } of rest) await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
    const { data } = oldest ? await octokit.rest.issues.updateComment({ ...repo, comment_id: oldest.id, body }) : await octokit.rest.issues.createComment({ ...repo, issue_number: number, body });
    return typeof data.id === "number" ? data.id : void 0;
  });
}
async function deleteComment(place) {
  return await onPullRequest(place, "removed", async (octokit, { number, ...repo }) => {
    for (const { id } of await findOwn(octokit, { ...repo, number }, place.marker)) {
      await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
    }
    return void 0;
  });
}
async function onPullRequest({ context, token, http }, done, act) {
  const { repository, pullRequest: pullRequest2 } = context;
  if (!pullRequest2) return { notices: [] };
  const notice = (why) => {
    const message = `The comment could not be ${done}: ${why}. The job summary carries the report.`;
    const subject = `pull request #${pullRequest2.number}`;
    return { notices: [{ stage: "report", subject, message, incomplete: false }] };
  };
  if (!repository) return notice("GITHUB_REPOSITORY does not name the repository");
  if (!token) return notice("the input 'github-token' is empty; leave it out to use the job's own token");
  try {
    const octokit = await connect(context.apiUrl, token, http);
    const target = { owner: repository.owner, repo: repository.name, number: pullRequest2.number };
    const id = await act(octokit, target);
    return { ...id !== void 0 && { id }, notices: [] };
  } catch (error) {
    return notice(reasonOf(error, pullRequest2.readOnly));
  }
}
async function findOwn(octokit, target, marker) {
  const marked = (await listComments(octokit, target)).filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const isOwn = await ownership(octokit);
  return marked.filter(isOwn);
}
async function listComments(octokit, { number, ...repo }) {
  const comments = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const request = { ...repo, issue_number: number, per_page: PAGE, page };
    const { data } = await octokit.rest.issues.listComments(request);
    if (!Array.isArray(data)) throw new Error("the answer is not a list of comments");
    comments.push(...data);
    if (data.length < PAGE) break;
  }
  return comments;
}
async function ownership(octokit) {
  try {
    const { viewer } = await octokit.graphql("query { viewer { login databaseId } }");
    const { login, databaseId } = viewer;
    return ({ user }) => user?.id === databaseId || user?.login === login;
  } catch {
    return ({ user }) => user?.type === "Bot" && user.login === "github-actions[bot]";
  }
}
function reasonOf(error, readOnly) {
  const { status, message } = statusOf(error);
  const said = `${message.slice(0, 300)}${status === void 0 ? "" : ` (HTTP ${status})`}`;
  if (/\blocked\b/i.test(message)) return said;
  if (status === 401) return `${said}; the token is wrong or has expired`;
  if (status !== 403 && status !== 404) return said;
  if (readOnly === "fork") return `${said}; the token of a pull request from a fork can only read`;
  if (readOnly === "dependabot") return `${said}; the token of a run that Dependabot starts can only read`;
  return `${said}; the token needs 'pull-requests: write', which the job's 'permissions:' must grant`;
}

// src/io/github-context.ts
import { readFileSync, statSync } from "node:fs";
var MAX_EVENT = 25 * 1024 * 1024;
var DEPENDABOT = "dependabot[bot]";
function readGitHubContext(env) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  const base = {
    apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
    ...owner !== void 0 && name !== void 0 && { repository: { owner, name } },
    ...runUrl(env)
  };
  try {
    const event = readEvent(env["GITHUB_EVENT_PATH"]);
    const pullRequest2 = pullRequestOf(event, env["GITHUB_ACTOR"]);
    return { ...base, ...pullRequest2 && { pullRequest: pullRequest2 }, notices: [] };
  } catch (error) {
    const message = `The file of the workflow's event could not be read, so that no pull request is known: ${messageOf(error)}`;
    return {
      ...base,
      notices: [{ stage: "report", subject: "GITHUB_EVENT_PATH", message, incomplete: false }]
    };
  }
}
function runUrl(env) {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!repository || !id) return {};
  const server = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
  return { runUrl: `${server}/${repository}/actions/runs/${id}` };
}
function readEvent(path) {
  if (!path) return void 0;
  const { size } = statSync(path);
  if (size > MAX_EVENT) throw new Error(`it has ${size} bytes`);
  return JSON.parse(readFileSync(path, "utf8"));
}
function pullRequestOf(event, actor) {
  const pull = property(event, "pull_request");
  const number = property(pull, "number");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number <= 0) return void 0;
  const author = property(property(pull, "user"), "login");
  if (actor === DEPENDABOT || author === DEPENDABOT) return { number, readOnly: "dependabot" };
  const head = property(property(property(pull, "head"), "repo"), "full_name");
  const base = property(property(property(pull, "base"), "repo"), "full_name");
  return head === base ? { number } : { number, readOnly: "fork" };
}
function trimSlash(url) {
  return url.replace(/\/+$/, "");
}

// src/io/runner.ts
async function maskSecret(value) {
  const core = await import("./chunks/core-5VVFJ5G6.js");
  core.setSecret(value);
}
async function setOutputs(outputs) {
  const core = await import("./chunks/core-5VVFJ5G6.js");
  return await noticeFrom("outputs", () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  });
}
async function appendSummary(markdown2) {
  const core = await import("./chunks/core-5VVFJ5G6.js");
  return await noticeFrom("job summary", () => core.summary.emptyBuffer().addRaw(markdown2).write());
}
async function noticeFrom(subject, write) {
  try {
    await write();
    return [];
  } catch (error) {
    const message = `The runner did not take the ${subject}: ${messageOf(error)}`;
    return [{ stage: "report", subject, message, incomplete: false }];
  }
}

// src/action.ts
process.exitCode = await run(process.env);
async function run(env) {
  const aws = createAws({ env, hide: maskSecret });
  try {
    const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
    const request = await loadRequest(readInputs(env), workspace);
    if (request.githubToken !== void 0) await maskSecret(request.githubToken);
    const http = createHttp({ userAgent: USER_AGENT, env });
    const progress = logProgress((line) => process.stdout.write(`${line}
`));
    const world = {
      http,
      now: () => /* @__PURE__ */ new Date(),
      progress,
      aws,
      registries: registries({ userAgent: USER_AGENT, env }),
      ...await wantedTrivy(request, workspace, http, env)
    };
    if (request.mode === "plan") return await shareOut(request, world);
    const report = request.mode === "merge" ? await merge(request, workspace) : await scan(request, workspace, world);
    await deliver(report, request, workspace, env, http);
    return EXIT_CODES[report.status];
  } catch (error) {
    const text = error instanceof UserError ? error.message : `This is a bug, please report it: ${stackOf(error)}`;
    process.stdout.write(`::error title=Lambda supply chain scan::${commandData(text)}
`);
    return 2;
  } finally {
    aws.close();
  }
}
async function shareOut(request, world) {
  const { matrix, shards, notices, incomplete } = await planSweep(request, world);
  const late = await setOutputs({ matrix, "shard-count": shards });
  for (const { subject, message } of [...notices, ...late])
    process.stdout.write(`::warning::${commandData(`${subject}: ${message}`)}
`);
  process.stdout.write(`The functions are shared among ${shards} jobs
`);
  return incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass;
}
async function deliver(scanned, request, workspace, env, http) {
  const context = readGitHubContext(env);
  const options = {
    commentKey: request.commentKey ?? defaultKey(env),
    ...context.runUrl === void 0 ? {} : { detailsUrl: context.runUrl }
  };
  const comment = await postComment(scanned, request, options, context, http);
  const report = { ...scanned, notices: [...scanned.notices, ...context.notices, ...comment.notices] };
  const files = writeReports(report, request, options, workspace);
  showInLog(table.render(report));
  process.stdout.write(annotations.render(report, options));
  const late = [
    ...await appendSummary(jobSummary.render(report, options)),
    ...await setOutputs(outputsOf(report, files, comment.id))
  ];
  for (const { message } of late) process.stdout.write(`::warning::${commandData(message)}
`);
}
async function postComment(report, request, options, context, http) {
  const mode = request.commentSummaryInPr;
  if (mode === "never") return { notices: [] };
  const place = { context, token: request.githubToken, http, marker: commentMarker(options.commentKey) };
  if (mode === "on-failure" && report.status === "pass") return await deleteComment(place);
  return await upsertComment(place, pullRequest.render(report, options));
}
function defaultKey(env) {
  return [env["GITHUB_WORKFLOW"], env["GITHUB_JOB"]].filter((part) => part).join(" / ") || "lambda-scan";
}
function writeReports(report, request, options, workspace) {
  const folder = resolve(workspace, request.outputDir);
  const files = {
    json: join(folder, "report.json"),
    markdown: join(folder, "report.md"),
    sarif: join(folder, "report.sarif")
  };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(files.json, json.render(report, { generatedAt: (/* @__PURE__ */ new Date()).toISOString() }));
    writeFileSync(files.markdown, markdown.render(report));
    writeFileSync(files.sarif, sarif.render(report, { ...options, version: VERSION }));
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`);
  }
  return files;
}
function showInLog(text) {
  const token = randomUUID();
  process.stdout.write(`::group::Report
::stop-commands::${token}
${text}
::${token}::
::endgroup::
`);
}
function outputsOf({ status, decisions }, files, commentId) {
  const open = decisions.filter(({ outcome }) => outcome !== "ignored").map(({ finding }) => finding);
  const counts = countBySeverity(open);
  return {
    status,
    "findings-count": decisions.length,
    "blocking-count": decisions.filter(({ outcome }) => outcome === "blocks").length,
    "critical-count": counts.critical,
    "high-count": counts.high,
    "medium-count": counts.medium,
    "low-count": counts.low,
    "info-count": counts.info,
    "unknown-count": counts.unknown,
    ...files,
    matrix: "",
    "shard-count": "",
    "comment-id": commentId ?? ""
  };
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
