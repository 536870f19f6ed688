import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scan
} from "./chunks/chunk-B2643DCX.js";
import {
  property
} from "./chunks/chunk-DLMHZR4W.js";
import "./chunks/chunk-CSOTCOE3.js";
import "./chunks/chunk-K35CZG6E.js";
import {
  merge
} from "./chunks/chunk-LG24MDGC.js";
import {
  readForeignReport
} from "./chunks/chunk-ZILVU7GZ.js";
import "./chunks/chunk-J3QUAHUX.js";
import "./chunks/chunk-GBQTIL6D.js";
import "./chunks/chunk-2DFQP2WH.js";
import "./chunks/chunk-GTWSQITJ.js";
import {
  planSweep
} from "./chunks/chunk-JEADUENA.js";
import "./chunks/chunk-SSYCZEDM.js";
import "./chunks/chunk-KTFYKI4N.js";
import "./chunks/chunk-2WGCM6MN.js";
import {
  annotations,
  buildSnapshot,
  checkRun,
  commentMarker,
  contentsOfFunction,
  cyclonedx,
  fileNames,
  html,
  jobSummary,
  json,
  markdown,
  openvex,
  pullRequest,
  sarif,
  spdx,
  table,
  withoutOtherTypes
} from "./chunks/chunk-MVSZK6CJ.js";
import {
  USER_AGENT,
  VERSION,
  createAws,
  createHttp,
  logProgress,
  readInputs,
  registries,
  wantedTrivy
} from "./chunks/chunk-M4P6BV37.js";
import {
  loadRequest
} from "./chunks/chunk-ZTQVZXCG.js";
import "./chunks/chunk-5EYX77HH.js";
import {
  commandData
} from "./chunks/chunk-OBOKCM3C.js";
import "./chunks/chunk-LG6VNLWZ.js";
import "./chunks/chunk-EF5DXJ26.js";
import {
  EXIT_CODES,
  UserError,
  codeOf,
  countBySeverity,
  messageOf
} from "./chunks/chunk-BS2Q6EBE.js";
import "./chunks/chunk-EINJ6TTO.js";

// src/action.ts
import { resolve as resolve5 } from "node:path";

// src/delivery/index.ts
import { randomUUID } from "node:crypto";

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

// src/io/github-client.ts
async function connect(apiUrl, token, http, repeatable = true) {
  const github = await import("./chunks/github-5AR7KGMP.js");
  const silent = () => void 0;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return github.getOctokit(token, {
    baseUrl: apiUrl,
    log,
    request: { fetch: fetchThrough(http, repeatable) }
  });
}
function fetchThrough(http, repeatable) {
  return async (url, { method, headers, body }) => {
    const idempotent = repeatable || method === "GET";
    const request = { method, headers, idempotent, ...body !== void 0 && { body } };
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

// src/io/github-refusal.ts
function refusalOf(error, permission, readOnly) {
  const { status, message } = statusOf(error);
  const said = `${message.slice(0, 300)}${status === void 0 ? "" : ` (HTTP ${status})`}`;
  if (/\blocked\b|\brate limit\b|\bmust be enabled\b|\bnot enabled\b|\barchived\b/i.test(message)) return said;
  if (status === 401) return `${said}; the token is wrong or has expired`;
  if (status !== 403 && status !== 404) return said;
  if (readOnly === "fork") return `${said}; the token of a pull request from a fork can only read`;
  if (readOnly === "dependabot") return `${said}; the token of a run that Dependabot starts can only read`;
  return `${said}; the token needs '${permission}', which the job's 'permissions:' must grant`;
}

// src/io/github-check-runs.ts
var PAGE = 50;
async function createCheckRun({ context, token, http }, { name, conclusion, title, summary, annotations: annotations2 }) {
  const { repository, pullRequest: pullRequest2, commit, apiUrl, runUrl } = context;
  const sha = pullRequest2 ? pullRequest2.head : commit?.sha;
  if (!repository || sha === void 0) return told("the runner does not name the commit that was scanned");
  if (!token) return told("the input 'github-token' is empty; leave it out to use the job's own token");
  const repo = { owner: repository.owner, repo: repository.name };
  const page = (from) => [...annotations2.slice(from, from + PAGE)];
  let id;
  let sent = PAGE;
  try {
    const octokit = await connect(apiUrl, token, http);
    const { data } = await octokit.rest.checks.create({
      ...repo,
      name,
      head_sha: sha,
      status: "completed",
      conclusion,
      ...runUrl === void 0 ? {} : { details_url: runUrl },
      output: { title, summary, annotations: page(0) }
    });
    if (typeof data.id !== "number") throw new Error("the answer names no check run");
    id = data.id;
    const once = await connect(apiUrl, token, http, false);
    for (; sent < annotations2.length; sent += PAGE)
      await once.rest.checks.update({
        ...repo,
        check_run_id: id,
        output: { title, summary, annotations: page(sent) }
      });
    return { id, notices: [] };
  } catch (error) {
    const why = refusalOf(error, "checks: write", pullRequest2?.readOnly);
    if (id === void 0) return told(why);
    const message = `The check run has ${sent} of ${annotations2.length} annotations: ${why}. The job summary carries the report.`;
    return { id, notices: [note(message)] };
  }
}
function told(why) {
  return {
    notices: [note(`The check run could not be made: ${why}. The workflow's annotations stand in for it.`)]
  };
}
function note(message) {
  return { stage: "report", subject: "check run", message, incomplete: false };
}

// src/delivery/check-run.ts
var checks = {
  id: "check-run",
  async send(report, { request, context, http, options }) {
    if (!request.checkRun) return { notices: [] };
    const place = { context, token: request.githubToken, http };
    const { id, notices } = await createCheckRun(place, checkRun(report, options));
    return { notices, ...id === void 0 ? {} : { annotated: true, outputs: { "check-run-id": id } } };
  }
};

// src/io/github-code-scanning.ts
import { gzipSync } from "node:zlib";
var MAX_SARIF_BYTES = 1e7;
var PAUSES = [1e3, 2e3, 4e3, 8e3, 15e3];
var UNSUCCESSFUL = "unsuccessful execution";
var TOOL = "lambda-supply-chain-scan";
async function uploadSarif(place, sarif2) {
  const { context, token, http, sleep = wait } = place;
  const { repository, commit, apiUrl, pullRequest: pullRequest2 } = context;
  if (!repository || !commit)
    return told2("GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_REF do not name what was scanned");
  if (!token) return told2("the input 'github-token' is empty; leave it out to use the job's own token");
  const repo = { owner: repository.owner, repo: repository.name };
  try {
    const octokit = await connect(apiUrl, token, http);
    const { data } = await octokit.rest.codeScanning.uploadSarif({
      ...repo,
      commit_sha: commit.sha,
      ref: commit.ref,
      sarif: packed(sarif2).toString("base64"),
      tool_name: TOOL
    });
    if (typeof data.id !== "string") throw new Error("the answer names no upload");
    const problem = await processed(octokit, repo, data.id, sleep);
    return { id: data.id, notices: problem === void 0 ? [] : [note2(problem)] };
  } catch (error) {
    return told2(refusalOf(error, "security-events: write", pullRequest2?.readOnly));
  }
}
function packed(sarif2) {
  let most = sarif2.results;
  for (; ; ) {
    const zipped = gzipSync(sarif2.render(most));
    if (zipped.byteLength <= MAX_SARIF_BYTES || most === 0) return zipped;
    most = Math.floor(most * MAX_SARIF_BYTES * 0.9 / zipped.byteLength);
  }
}
async function processed(octokit, repo, id, sleep) {
  for (const pause of PAUSES) {
    await sleep(pause);
    try {
      const { data } = await octokit.rest.codeScanning.getSarif({ ...repo, sarif_id: id });
      if (data.processing_status === "complete") return void 0;
      if (data.processing_status === "failed") return failureOf(data.errors ?? []);
    } catch {
      return void 0;
    }
  }
  return void 0;
}
function failureOf(errors) {
  if (errors.length > 0 && errors.every((error) => error.startsWith(UNSUCCESSFUL)))
    return "Code scanning keeps the alerts that it had: this scan is incomplete.";
  const [first = "GitHub gave no reason"] = errors;
  return `Code scanning could not read the report: ${messageOf({ message: first }).slice(0, 300)}. The file report.sarif has it.`;
}
function told2(why) {
  return { notices: [note2(`Code scanning did not take the report: ${why}. The file report.sarif has it.`)] };
}
function note2(message) {
  return { stage: "report", subject: "code scanning", message, incomplete: false };
}
function wait(ms) {
  return new Promise((resolve6) => setTimeout(resolve6, ms));
}

// src/delivery/code-scanning.ts
var codeScanning = {
  id: "code-scanning",
  async send(report, { request, context, http, options }) {
    if (!request.uploadSarif) return { notices: [] };
    const { id, notices } = await uploadSarif(
      { context, token: request.githubToken, http },
      {
        results: report.decisions.length,
        render: (most) => sarif.render(report, { ...options, version: VERSION, most })
      }
    );
    return { notices, ...id === void 0 ? {} : { outputs: { "sarif-id": id } } };
  }
};

// src/io/github-comments.ts
var PAGE2 = 100;
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
    return notice(refusalOf(error, "pull-requests: write", pullRequest2.readOnly));
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
    const request = { ...repo, issue_number: number, per_page: PAGE2, page };
    const { data } = await octokit.rest.issues.listComments(request);
    if (!Array.isArray(data)) throw new Error("the answer is not a list of comments");
    comments.push(...data);
    if (data.length < PAGE2) break;
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

// src/delivery/comment.ts
var comment = {
  id: "comment",
  async send(report, { request, context, http, options }) {
    const mode = request.commentSummaryInPr;
    if (mode === "never") return { notices: [] };
    const place = { context, token: request.githubToken, http, marker: commentMarker(options.commentKey) };
    const { id, notices } = mode === "on-failure" && report.status === "pass" ? await deleteComment(place) : await upsertComment(place, pullRequest.render(report, options));
    return { notices, ...id === void 0 ? {} : { outputs: { "comment-id": id } } };
  }
};

// src/delivery/key.ts
function defaultKey(env) {
  return [env["GITHUB_WORKFLOW"], env["GITHUB_JOB"]].filter((part) => part).join(" / ") || "lambda-scan";
}

// src/delivery/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
function writeReports(report, { request, workspace, options, now: now2 }) {
  const folder = resolve(workspace, request.outputDir);
  const files = {
    json: join(folder, "report.json"),
    markdown: join(folder, "report.md"),
    html: join(folder, "report.html"),
    sarif: join(folder, "report.sarif")
  };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(files.json, json.render(report, { generatedAt: now2().toISOString() }));
    writeFileSync(files.markdown, markdown.render(report));
    writeFileSync(files.html, html.render(report, { ...options, version: VERSION }));
    writeFileSync(files.sarif, sarif.render(report, { ...options, version: VERSION }));
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`);
  }
  return files;
}

// src/delivery/sboms.ts
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";
var FOLDER = "sbom";
function writeSboms(report, { request, workspace, now: now2 }) {
  if (request.sbom === "none") return { cyclonedx: "", spdx: "", "sbom-dir": "" };
  const folder = resolve2(workspace, request.outputDir);
  const options = { generatedAt: now2().toISOString(), version: VERSION };
  try {
    const whole = writePair(join2(folder, "sbom"), report, options);
    if (request.sbom === "all") return { ...whole, "sbom-dir": "" };
    const each = join2(folder, FOLDER);
    mkdirSync2(each, { recursive: true });
    const names = fileNames(report.functions);
    for (const [index, unit] of report.functions.entries()) {
      const contents = { ...report, ...contentsOfFunction(report, unit) };
      writePair(join2(each, names[index] ?? ""), contents, { ...options, ofOneFunction: true });
    }
    return { ...whole, "sbom-dir": each };
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`);
  }
}
function writePair(path, report, options) {
  const files = { cyclonedx: `${path}.cdx.json`, spdx: `${path}.spdx.json` };
  writeFileSync2(files.cyclonedx, cyclonedx.render(report, options));
  writeFileSync2(files.spdx, spdx.render(report, options));
  return files;
}

// src/io/github-snapshots.ts
async function submitSnapshot({ context, token, http }, { snapshot: snapshot2, fallback }) {
  const { repository, pullRequest: pullRequest2, apiUrl } = context;
  if (!repository) return refused("GITHUB_REPOSITORY does not name the repository");
  if (!token) return refused("the input 'github-token' is empty; leave it out to use the job's own token");
  const repo = { owner: repository.owner, repo: repository.name };
  try {
    const octokit = await connect(apiUrl, token, http);
    const submit = async (body) => (await octokit.rest.dependencyGraph.createRepositorySnapshot({ ...repo, ...body })).data;
    try {
      return accepted(await submit(snapshot2), []);
    } catch (error) {
      if (!isAboutPackageUrl(error) || fallback.left.length === 0) throw error;
      return accepted(await submit(fallback.snapshot), fallback.left);
    }
  } catch (error) {
    return refused(refusalOf(error, "contents: write", pullRequest2?.readOnly));
  }
}
function isAboutPackageUrl(error) {
  const { status, message } = statusOf(error);
  return status !== void 0 && status >= 400 && status < 500 && /\b(package[ _-]?url|purl)\b/i.test(message);
}
function accepted({ id, result, message }, left) {
  if (typeof id !== "number" || typeof result !== "string") return refused("the answer names no snapshot");
  if (result === "INVALID") return refused(String(message).slice(0, 300));
  const types = left.join(", ");
  const notices = left.length === 0 ? [] : [
    note3(
      `GitHub's dependency graph does not take packages of these types, which were left out: ${types}.`
    )
  ];
  return { id, notices };
}
function refused(why) {
  return { notices: [note3(`The snapshot for GitHub's dependency graph was not submitted: ${why}.`)] };
}
function note3(message) {
  return { stage: "report", subject: "dependency snapshot", message, incomplete: false };
}

// src/delivery/snapshot.ts
var snapshot = {
  id: "snapshot",
  async send(report, desk) {
    const { request, context, http, now: now2 } = desk;
    if (!request.dependencySnapshot) return { notices: [] };
    const { commit, pullRequest: pullRequest2, runId, runUrl } = context;
    const sha = pullRequest2 ? pullRequest2.head : commit?.sha;
    if (sha === void 0 || commit === void 0)
      return withheld("the runner does not name the commit that was scanned");
    const unread = report.notices.find(({ stage, incomplete }) => stage === "open" && incomplete);
    if (unread) return withheld(`what cannot be opened would count as mended (${unread.subject})`);
    const whole = buildSnapshot(report, {
      sha,
      ref: commit.ref,
      scanned: now2().toISOString(),
      version: VERSION,
      job: {
        id: String(runId ?? 0),
        correlator: correlator(report, desk),
        ...runUrl === void 0 ? {} : { html_url: runUrl }
      }
    });
    const { id, notices } = await submitSnapshot(
      { context, token: request.githubToken, http },
      { snapshot: whole, fallback: withoutOtherTypes(whole) }
    );
    return { notices, ...id === void 0 ? {} : { outputs: { "snapshot-id": id } } };
  }
};
function correlator({ shard }, { request, env }) {
  const parts = [env["GITHUB_WORKFLOW"], env["GITHUB_JOB"], request.commentKey, shard];
  return parts.filter((part) => part).join(" / ") || "lambda-scan";
}
function withheld(why) {
  const message = `No snapshot was submitted to GitHub's dependency graph: ${why}.`;
  return { notices: [{ stage: "report", subject: "dependency snapshot", message, incomplete: false }] };
}

// src/delivery/vex.ts
import { mkdirSync as mkdirSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join3, resolve as resolve3 } from "node:path";
function writeVex(report, { request, workspace, env, now: now2 }) {
  const ignored = report.decisions.some(({ finding, outcome }) => outcome === "ignored" && "purl" in finding);
  if (!ignored) return { vex: "" };
  const folder = resolve3(workspace, request.outputDir);
  const vex = join3(folder, "report.openvex.json");
  const author = request.vexAuthor ?? env["GITHUB_REPOSITORY"];
  try {
    mkdirSync3(folder, { recursive: true });
    writeFileSync3(
      vex,
      openvex.render(report, {
        generatedAt: now2().toISOString(),
        version: VERSION,
        ...author === void 0 || author === "" ? {} : { author }
      })
    );
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`);
  }
  return { vex };
}

// src/io/github-pulls.ts
var PAGE3 = 100;
async function findPullRequest({ context: { repository, apiUrl }, token, http }, run2) {
  if (run2.event !== "pull_request")
    return gone(`the run was started by '${run2.event}', not by 'pull_request'`);
  if (run2.headRepository === void 0) return gone("the repository that it came from has been deleted");
  if (!repository) return refused2("GITHUB_REPOSITORY does not name the repository");
  if (!token) return refused2("the input 'github-token' is empty; leave it out to use the job's own token");
  try {
    const octokit = await connect(apiUrl, token, http);
    const place = { owner: repository.owner, repo: repository.name };
    const open = await withHead(octokit, place, run2, "open");
    const same = open.filter(({ head }) => head.sha === run2.headSha);
    const meant = run2.pullRequests.length > 0 ? same.filter(isNamedBy(run2)) : same;
    const [first, ...others] = meant;
    if (first && others.length === 0) return { kind: "found", number: first.number };
    if (first)
      return gone(`${listed(meant)} have the same head, and the run does not say which of them it was about`);
    if (open.length > 0) return gone(`${listed(open)} has moved on; the run of its newest commit will tell`);
    const closed = await withHead(octokit, place, run2, "closed");
    return gone(
      closed.length > 0 ? `${listed(closed.slice(0, 1))} is closed` : "there is no open pull request with it"
    );
  } catch (error) {
    return refused2(refusalOf(error, "pull-requests: write"));
  }
}
async function withHead(octokit, place, { headRepository = "", headBranch }, state) {
  const [owner = ""] = headRepository.split("/");
  const head = `${owner}:${headBranch}`;
  const { data } = await octokit.rest.pulls.list({ ...place, state, head, per_page: PAGE3 });
  if (!Array.isArray(data)) throw new Error("the answer is not a list of pull requests");
  return data.filter(({ head: head2 }) => head2.repo?.full_name.toLowerCase() === headRepository.toLowerCase());
}
function isNamedBy({ pullRequests }) {
  return ({ number }) => pullRequests.includes(number);
}
function listed(pulls) {
  const numbers = pulls.map(({ number }) => `#${number}`).join(", ");
  return `pull request${pulls.length === 1 ? "" : "s"} ${numbers}`;
}
function gone(why) {
  return { kind: "gone", why };
}
function refused2(why) {
  return { kind: "refused", why };
}

// src/delivery/relay.ts
async function relay(read, { request, env, context, http, print: print2 }) {
  const { workflowRun: run2 } = context;
  if (!run2)
    throw new UserError("'mode: comment' needs the event of 'workflow_run'; see docs/recipes/forks.md");
  if (request.commentSummaryInPr === "never")
    throw new UserError("with 'mode: comment', 'comment-summary-in-pr: never' leaves nothing to do");
  const token = request.githubToken;
  const found = await findPullRequest({ context, token, http }, run2);
  if (found.kind !== "found") {
    const level = found.kind === "gone" ? "notice" : "error";
    print2(`::${level}::${commandData(`No comment was written: ${found.why}`)}
`);
    return found.kind === "gone";
  }
  const report = await read();
  const key = request.commentKey ?? defaultKey(env);
  const place = {
    context: { ...context, pullRequest: { number: found.number } },
    token,
    http,
    marker: commentMarker(key)
  };
  const { id, notices } = request.commentSummaryInPr === "always" || report.status !== "pass" ? await upsertComment(
    place,
    pullRequest.render(report, {
      commentKey: key,
      selfReported: true,
      ...links(context, run2)
    })
  ) : await deleteComment(place);
  for (const { message } of notices) print2(`::error::${commandData(message)}
`);
  await setOutputs({ "comment-id": id ?? "" });
  return notices.length === 0;
}
function links({ repositoryUrl }, { id, headSha }) {
  if (repositoryUrl === void 0) return {};
  return {
    detailsUrl: `${repositoryUrl}/actions/runs/${id}`,
    sourceUrl: `${repositoryUrl}/blob/${headSha}`
  };
}

// src/delivery/index.ts
var DESTINATIONS = [codeScanning, snapshot, checks, comment];
async function deliver(scanned, at) {
  const { request, env, context, print: print2 } = at;
  const options = {
    commentKey: request.commentKey ?? defaultKey(env),
    ...context.runUrl === void 0 ? {} : { detailsUrl: context.runUrl },
    ...sourceUrl(context),
    ...request.sarifCategory === void 0 ? {} : { sarifCategory: request.sarifCategory }
  };
  const desk = { ...at, options };
  let report = { ...scanned, notices: [...scanned.notices, ...context.notices] };
  const outputs = {};
  let annotated = false;
  for (const destination of DESTINATIONS) {
    const sent = await destination.send(report, desk);
    report = { ...report, notices: [...report.notices, ...sent.notices] };
    Object.assign(outputs, sent.outputs);
    annotated ||= sent.annotated === true;
  }
  const files = { ...writeReports(report, desk), ...writeSboms(report, desk), ...writeVex(report, desk) };
  print2(inGroup(table.render(report)));
  if (!annotated) print2(annotations.render(report, options));
  const late = [
    ...await appendSummary(jobSummary.render(report, options)),
    ...await setOutputs({ ...outputsOf(report, files), ...outputs })
  ];
  print2(warnings(late));
}
function sourceUrl({ repositoryUrl, pullRequest: pullRequest2, commit }) {
  const sha = pullRequest2?.head ?? commit?.sha;
  return repositoryUrl === void 0 || sha === void 0 ? {} : { sourceUrl: `${repositoryUrl}/blob/${sha}` };
}
function warnings(notices) {
  return notices.map(({ subject, message }) => `::warning::${commandData(`${subject}: ${message}`)}
`).join("");
}
function inGroup(text) {
  const token = randomUUID();
  return `::group::Report
::stop-commands::${token}
${text}
::${token}::
::endgroup::
`;
}
function outputsOf({ status, decisions }, files) {
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
    "snapshot-id": "",
    "check-run-id": "",
    "sarif-id": "",
    "comment-id": ""
  };
}

// src/io/github-artifacts.ts
import { createHash } from "node:crypto";
var EVENTS = ["push", "schedule", "workflow_dispatch"];
var CONCLUSIONS = ["success", "failure"];
var RUNS = 20;
var TRIES = 10;
var MAX_BYTES = 64 * 1024 * 1024;
function baseArtifacts({ context, token, http }) {
  return async (name) => {
    const { repository, runId, baseBranch: baseBranch2, apiUrl } = context;
    if (!repository || runId === void 0) throw new Error("cannot be looked for outside of a workflow run");
    if (baseBranch2 === void 0) throw new Error("cannot be looked for: the event names no base branch");
    if (!token)
      throw new Error("needs a token; leave the input 'github-token' out to use the job's own token");
    const octokit = await connect(apiUrl, token, http);
    const place = { owner: repository.owner, repo: repository.name };
    try {
      return await newestOf(
        await baseRuns(octokit, place, runId, baseBranch2),
        name,
        octokit,
        place,
        baseBranch2
      );
    } catch (error) {
      throw error instanceof Missing ? error : new Error(reasonOf(error));
    }
  };
}
var Missing = class extends Error {
};
async function baseRuns(octokit, place, runId, branch) {
  const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId });
  const runs = [];
  for (const event of EVENTS) {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      ...place,
      workflow_id: own.workflow_id,
      branch,
      event,
      status: "completed",
      exclude_pull_requests: true,
      per_page: RUNS
    });
    for (const run2 of data.workflow_runs) {
      const from = String(run2.head_repository?.full_name).toLowerCase();
      if (run2.event !== event || run2.head_branch !== branch || run2.id === runId) continue;
      if (from !== `${place.owner}/${place.repo}`.toLowerCase() || !CONCLUSIONS.includes(run2.conclusion))
        continue;
      runs.push({ id: run2.id, number: run2.run_number, created: run2.created_at });
    }
  }
  return runs.sort((a, b) => a.created < b.created ? 1 : a.created > b.created ? -1 : b.id - a.id);
}
async function newestOf(runs, name, octokit, place, branch) {
  let expired;
  for (const run2 of runs.slice(0, TRIES)) {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: run2.id, name });
    const [artifact] = data.artifacts.filter((each) => each.name === name).sort((a, b) => b.id - a.id);
    if (!artifact) continue;
    if (artifact.expired) {
      expired ??= run2;
      continue;
    }
    const content = await download(artifact, octokit, place);
    return { content, of: `${branch}, run ${run2.number}` };
  }
  if (expired)
    throw new Missing(`of run ${expired.number} has expired; let the workflow run on ${branch} again`);
  throw new Missing(
    runs.length === 0 ? `was not found: this workflow has no finished run on ${branch}; let it run there on 'push'` : `was not found in the last runs on ${branch}; upload the folder of 'output-dir' under that name there`
  );
}
async function download({ id, size_in_bytes: size, digest }, octokit, place) {
  if (size > MAX_BYTES) throw new Missing(`has ${size} bytes, which is too large for a report`);
  const { data } = await octokit.rest.actions.downloadArtifact({
    ...place,
    artifact_id: id,
    // GitHub's word for it, whatever the artifact is.
    archive_format: "zip",
    request: { parseSuccessResponseBody: false }
  });
  if (!(data instanceof ReadableStream)) throw new Error("GitHub sent nothing");
  const content = new Uint8Array(await new Response(data).arrayBuffer());
  const sum = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (digest && digest !== sum) throw new Missing("was damaged on the way; run the job again");
  return content;
}
function reasonOf(error) {
  const { status, message } = statusOf(error);
  const said = `could not be fetched (${message.slice(0, 300)}${status === void 0 ? "" : `, HTTP ${status}`})`;
  if (status === 401) return `${said}; the token is wrong or has expired`;
  if (status !== 403 && status !== 404) return said;
  return `${said}; grant the job 'actions: read' in its 'permissions'`;
}

// src/io/github-context.ts
import { readFileSync, statSync } from "node:fs";

// src/io/github-workflow-run.ts
function workflowRunOf(payload) {
  const run2 = property(payload, "workflow_run");
  const [id, event, headSha, headBranch, pulls] = [
    ...["id", "event", "head_sha", "head_branch", "pull_requests"].map((name) => property(run2, name))
  ];
  if (typeof id !== "number" || typeof event !== "string" || !isSha(headSha)) return void 0;
  const headRepository = property(property(run2, "head_repository"), "full_name");
  const numbers = Array.isArray(pulls) ? pulls.map((pull) => property(pull, "number")) : [];
  return {
    id,
    event,
    headSha,
    headBranch: typeof headBranch === "string" ? headBranch : "",
    ...typeof headRepository === "string" && /^[\w-]+\/[\w.-]+$/.test(headRepository) && { headRepository },
    pullRequests: numbers.filter((number) => typeof number === "number")
  };
}
function isSha(value) {
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value);
}

// src/io/github-context.ts
var MAX_EVENT = 25 * 1024 * 1024;
var DEPENDABOT = "dependabot[bot]";
function readGitHubContext(env) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  const base = {
    apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
    ...owner !== void 0 && name !== void 0 && { repository: { owner, name } },
    ...runOf(env)
  };
  try {
    const event = readEvent(env["GITHUB_EVENT_PATH"]);
    const pullRequest2 = pullRequestOf(event, env["GITHUB_ACTOR"]);
    const workflowRun = workflowRunOf(event);
    return {
      ...base,
      ...pullRequest2 && { pullRequest: pullRequest2 },
      ...commitOf(env, pullRequest2),
      ...workflowRun && { workflowRun },
      ...baseBranch(event),
      notices: []
    };
  } catch (error) {
    const message = `The file of the workflow's event could not be read, so that no pull request is known: ${messageOf(error)}`;
    return {
      ...base,
      notices: [{ stage: "report", subject: "GITHUB_EVENT_PATH", message, incomplete: false }]
    };
  }
}
function runOf(env) {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!repository || !id) return {};
  const server = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
  const runId = Number(id);
  return {
    repositoryUrl: `${server}/${repository}`,
    runUrl: `${server}/${repository}/actions/runs/${id}`,
    ...Number.isSafeInteger(runId) && runId > 0 && { runId }
  };
}
function baseBranch(event) {
  const ofPull = property(property(property(event, "pull_request"), "base"), "ref");
  const branch = ofPull ?? property(property(event, "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? { baseBranch: branch } : {};
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
  const sha = property(property(pull, "head"), "sha");
  const named = { number, ...isSha(sha) && { head: sha } };
  if (actor === DEPENDABOT || author === DEPENDABOT) return { ...named, readOnly: "dependabot" };
  const head = property(property(property(pull, "head"), "repo"), "full_name");
  const base = property(property(property(pull, "base"), "repo"), "full_name");
  return head === base ? named : { ...named, readOnly: "fork" };
}
function commitOf(env, pull) {
  const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = env;
  if (pull && !ref.startsWith("refs/pull/"))
    return pull.head === void 0 ? {} : { commit: { sha: pull.head, ref: `refs/pull/${pull.number}/head` } };
  return isSha(sha) && /^refs\/(heads|tags|pull)\/./.test(ref) ? { commit: { sha, ref } } : {};
}
function trimSlash(url) {
  return url.replace(/\/+$/, "");
}

// src/relay.ts
import { lstatSync, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";
var MOST_BYTES = 32 * 1024 * 1024;
async function readRelayed({ paths }, workspace) {
  const [path, ...more] = paths;
  if (path === void 0 || more.length > 0)
    throw new UserError("with 'mode: comment', 'path' names one JSON report: the one that was downloaded");
  try {
    return await readForeignReport(readText(resolve4(workspace, path)));
  } catch (error) {
    const why = codeOf(error) === "ENOENT" ? "is not there" : messageOf(error);
    throw new UserError(`the report '${path}' ${why}`);
  }
}
function readText(path) {
  const found = lstatSync(path);
  if (!found.isFile()) throw new Error("is no ordinary file; name the report.json itself");
  if (found.size > MOST_BYTES) throw new Error(`has ${found.size} bytes, which is too large for a report`);
  return new TextDecoder().decode(readFileSync2(path));
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
    const context = readGitHubContext(env);
    const progress = logProgress((line) => print(`${line}
`));
    const world = {
      http,
      now,
      progress,
      aws,
      registries: registries({ userAgent: USER_AGENT, env }),
      baseArtifact: baseArtifacts({ context, token: request.githubToken, http }),
      ...await wantedTrivy(request, workspace, http, env)
    };
    if (request.mode === "comment") return await comment2(request, workspace, { env, context, http, print });
    if (request.mode === "plan") return await shareOut(request, world);
    const cache = await advisoryCache(request, workspace, env, http);
    const report = request.mode === "merge" ? await merge(request, workspace, world) : await scan({ ...request, ...cache && { cacheDir: cache.folder } }, workspace, world);
    await deliver(report, { request, workspace, env, context, http, now, print });
    await cache?.save();
    return EXIT_CODES[report.status];
  } catch (error) {
    const text = error instanceof UserError ? error.message : `This is a bug, please report it: ${stackOf(error)}`;
    print(`::error title=Lambda supply chain scan::${commandData(text)}
`);
    return 2;
  } finally {
    aws.close();
  }
}
async function advisoryCache({ cache, cacheDir, mode, osvExport, osvApiUrl, scanners }, workspace, env, http) {
  if (!cache || mode !== "scan" || osvExport !== void 0 || scanners?.includes("osv") === false)
    return void 0;
  const { openAdvisoryCache } = await import("./chunks/advisory-cache-2K3TEP2O.js");
  return await openAdvisoryCache({
    ...cacheDir === void 0 ? {} : { folder: resolve5(workspace, cacheDir) },
    source: osvApiUrl,
    ...{ env, http, now },
    debug: (text) => print(`::debug::${commandData(text)}
`)
  });
}
async function comment2(request, workspace, at) {
  const said = await relay(async () => await readRelayed(request, workspace), { request, ...at });
  return said ? 0 : 2;
}
async function shareOut(request, world) {
  const { matrix, shards, notices, incomplete } = await planSweep(request, world);
  const late = await setOutputs({ matrix, "shard-count": shards });
  print(warnings([...notices, ...late]));
  print(`The functions are shared among ${shards} jobs
`);
  return incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass;
}
function now() {
  return /* @__PURE__ */ new Date();
}
function print(text) {
  process.stdout.write(text);
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
