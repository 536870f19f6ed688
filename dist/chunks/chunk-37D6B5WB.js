import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/config/options.ts
var EVERYWHERE = ["action", "command", "file"];
var OPTIONS = [
  {
    name: "path",
    kind: "list",
    placeholder: "GLOB",
    surfaces: ["action", "file"],
    summary: "What to scan: zips, jars, folders, what a build tool wrote, templates and plans, as paths or globs, one a line; without it, the workspace is searched for what build tools wrote"
  },
  {
    name: "layer",
    kind: "list",
    placeholder: "GLOB",
    surfaces: EVERYWHERE,
    summary: "Layers of the functions, as paths, globs, or ARNs of layer versions, one a line, in the order in which they are added"
  },
  {
    name: "functions",
    kind: "list",
    placeholder: "NAME",
    surfaces: EVERYWHERE,
    summary: "Deployed functions: names or ARNs, with a version or an alias or without, or patterns with `*`, one a line; `!` takes away"
  },
  {
    name: "images",
    kind: "list",
    placeholder: "IMAGE",
    aliases: ["image"],
    surfaces: EVERYWHERE,
    summary: "Container images: names in a registry by tag or digest, `oci:DIR` or `docker-archive:FILE`, one a line"
  },
  {
    name: "image-platform",
    kind: "text",
    default: "linux/amd64",
    placeholder: "OS/ARCH",
    surfaces: EVERYWHERE,
    summary: "Which image of several platforms is meant, `linux/amd64` or `linux/arm64`"
  },
  {
    name: "function-tags",
    kind: "list",
    placeholder: "TAG",
    surfaces: EVERYWHERE,
    summary: "Only deployed functions that have all of these tags, as `name=value` or a bare name, one a line"
  },
  {
    name: "regions",
    kind: "list",
    placeholder: "REGION",
    surfaces: EVERYWHERE,
    summary: "Regions of the deployed functions, one a line; by default that of the environment"
  },
  {
    name: "mode",
    kind: "choice",
    choices: ["scan", "plan", "merge"],
    default: "scan",
    placeholder: "MODE",
    surfaces: ["action", "command"],
    summary: "What to do in a sweep over many functions: `plan` shares them among the jobs of a matrix, `merge` makes one verdict of the reports in `path`"
  },
  {
    name: "shards",
    kind: "text",
    placeholder: "N",
    surfaces: ["action", "command"],
    summary: "Number of jobs for `mode: plan`; by default as many as the size of the code asks for, 256 at most"
  },
  {
    name: "shard",
    kind: "text",
    placeholder: "I/N",
    surfaces: ["action", "command"],
    summary: "Which part of a sweep this is, from the matrix: it goes into the report, so that `merge` misses none"
  },
  {
    name: "ours",
    kind: "list",
    placeholder: "GLOB",
    surfaces: EVERYWHERE,
    summary: "Your own packages, as globs of their names (`@acme/*`, `com.acme:*`), or of paths in an artifact for files without a name, one a line: nobody is asked about them"
  },
  {
    name: "runtime",
    kind: "text",
    placeholder: "ID",
    surfaces: EVERYWHERE,
    summary: "Lambda runtime of the functions, such as `nodejs22.x`"
  },
  {
    name: "runtime-warning-days",
    kind: "text",
    default: "180",
    placeholder: "N",
    surfaces: EVERYWHERE,
    summary: "Days before the deprecation of a runtime from which on it is reported"
  },
  {
    name: "fail-on-severity",
    kind: "choice",
    choices: ["critical", "high", "medium", "low", "info", "unknown"],
    synonyms: { moderate: "medium" },
    default: "high",
    placeholder: "LEVEL",
    surfaces: EVERYWHERE,
    summary: "Findings of this severity or worse block; `unknown` means every finding"
  },
  {
    name: "baseline",
    kind: "text",
    placeholder: "FILE",
    surfaces: EVERYWHERE,
    summary: "JSON report of an earlier scan, of the base branch for instance, to compare with"
  },
  {
    name: "fail-on",
    kind: "choice",
    choices: ["new", "all"],
    default: "new",
    placeholder: "WHICH",
    surfaces: EVERYWHERE,
    summary: "With a baseline, `new` lets only findings block that it does not have; malicious packages always do"
  },
  {
    name: "only-fixed",
    kind: "flag",
    default: "false",
    aliases: ["ignore-unfixed"],
    surfaces: EVERYWHERE,
    summary: "Only findings for which a fixed version is known may block"
  },
  {
    name: "warn-only",
    kind: "flag",
    default: "false",
    surfaces: EVERYWHERE,
    summary: "Report, but let nothing except malicious packages fail the build"
  },
  {
    name: "fail-on-incomplete",
    kind: "flag",
    default: "true",
    surfaces: EVERYWHERE,
    summary: "Fail when something could not be read or asked"
  },
  {
    name: "posture",
    kind: "list",
    default: "on",
    placeholder: "WORDS",
    surfaces: EVERYWHERE,
    summary: "Rules about configuration: `on`, `off`, `all`, or rules to add and to take away, such as `+unused-function,-no-tracing`"
  },
  {
    name: "allowed-accounts",
    kind: "list",
    placeholder: "ID",
    surfaces: EVERYWHERE,
    summary: "AWS accounts and organisations (`o-...`) that may be named in permissions, layers and images, one a line"
  },
  {
    name: "config-file",
    kind: "text",
    placeholder: "FILE",
    surfaces: ["action", "command"],
    summary: "Configuration and ignore file; `.lambda-scan.yml` is read when it is there"
  },
  {
    name: "ignore-files",
    kind: "list",
    placeholder: "FILE",
    surfaces: EVERYWHERE,
    summary: "Ignore files of other tools, one a line: `.trivyignore`, `.trivyignore.yaml`, `osv-scanner.toml`"
  },
  {
    name: "osv-export",
    kind: "text",
    placeholder: "DIR",
    surfaces: EVERYWHERE,
    summary: "Folder with an OSV export (`<Ecosystem>/all.zip`) to use instead of the API, for work without network"
  },
  {
    name: "osv-api-url",
    kind: "text",
    default: "https://api.osv.dev",
    placeholder: "URL",
    surfaces: EVERYWHERE,
    summary: "Base URL of the OSV API"
  },
  {
    name: "scanners",
    kind: "text",
    default: "auto",
    placeholder: "LIST",
    surfaces: EVERYWHERE,
    summary: "Who is asked: `osv`, `trivy` or both, and `secret` to look for credentials; `auto` is OSV, and trivy where it is at hand"
  },
  {
    name: "trivy-path",
    kind: "text",
    placeholder: "FILE",
    surfaces: ["action", "command"],
    summary: "A trivy program that is there already"
  },
  {
    name: "trivy-version",
    kind: "text",
    default: "0.74.0",
    placeholder: "X.Y.Z",
    surfaces: ["action", "command"],
    summary: "Release of trivy to fetch, where `scanners` names trivy and no path is given"
  },
  {
    name: "trivy-sha256",
    kind: "text",
    placeholder: "HEX",
    surfaces: ["action", "command"],
    summary: "SHA-256 of the program at `trivy-path`, or of the archive that is fetched"
  },
  {
    name: "trivy-mirror",
    kind: "text",
    placeholder: "URL",
    surfaces: ["action", "command"],
    summary: "Where trivy's archives are fetched in the place of GitHub's releases: `URL/vX.Y.Z/ARCHIVE`"
  },
  {
    name: "trivy-cache-dir",
    kind: "text",
    placeholder: "DIR",
    surfaces: ["action", "command"],
    summary: "Folder that keeps trivy's database between runs"
  },
  {
    name: "trivy-db-repository",
    kind: "list",
    placeholder: "IMAGE",
    surfaces: ["action", "command"],
    summary: "Where trivy gets its database, one a line; trivy's own places by default"
  },
  {
    name: "trivy-skip-db-update",
    kind: "flag",
    default: "false",
    surfaces: ["action", "command"],
    summary: "Let trivy use the database in `trivy-cache-dir` as it is"
  },
  {
    name: "cache-dir",
    kind: "text",
    placeholder: "DIR",
    surfaces: ["action", "command"],
    summary: "Folder that keeps advisory records and indexes between runs"
  },
  {
    name: "max-entries",
    kind: "text",
    default: "80000",
    placeholder: "N",
    surfaces: EVERYWHERE,
    summary: "Most files that are read in one archive; ten times as many in an artifact with all archives inside it"
  },
  {
    name: "output-dir",
    kind: "text",
    default: "lambda-scan",
    placeholder: "DIR",
    surfaces: ["action"],
    summary: "Folder for the report files"
  },
  {
    name: "comment-summary-in-pr",
    kind: "choice",
    choices: ["always", "on-failure", "never"],
    default: "always",
    surfaces: ["action", "file"],
    summary: "When to write the pull request comment; needs `pull-requests: write`"
  },
  {
    name: "comment-key",
    kind: "text",
    surfaces: ["action"],
    summary: "Tells the comments of several jobs apart; by default the names of workflow and job"
  },
  {
    name: "github-token",
    kind: "text",
    surfaces: ["action"],
    summary: "Token for the pull request comment"
  },
  {
    name: "format",
    kind: "choice",
    choices: ["table", "json", "markdown", "cyclonedx", "sarif"],
    default: "table",
    placeholder: "FORMAT",
    surfaces: ["command"],
    summary: "Format of the report"
  },
  {
    name: "output",
    kind: "text",
    placeholder: "FILE",
    surfaces: ["command"],
    summary: "Write the report to this file instead of the terminal"
  },
  {
    name: "reproducible",
    kind: "flag",
    default: "false",
    surfaces: ["command"],
    summary: "Leave the time out of JSON and CycloneDX"
  }
];
function optionsOf(surface) {
  const all = OPTIONS;
  return all.filter((option) => option.surfaces.includes(surface));
}
function findOption(surface, name) {
  return optionsOf(surface).find((option) => option.name === name || option.aliases?.includes(name));
}
function nearest(name, known) {
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.min(3, Math.floor(name.length / 3)) ? best.candidate : void 0;
}
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}

export {
  OPTIONS,
  optionsOf,
  findOption,
  nearest
};
