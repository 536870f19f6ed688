import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/config/options/option.ts
var EVERYWHERE = ["action", "command", "file"];

// src/config/options/advisories.ts
var ADVISORY_OPTIONS = [
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
    name: "kev",
    kind: "text",
    default: "off",
    placeholder: "WHERE",
    surfaces: EVERYWHERE,
    summary: "CISA catalogue of known exploited vulnerabilities, for the order of the report: `on`, a file, or a URL"
  },
  {
    name: "epss",
    kind: "text",
    default: "off",
    placeholder: "WHERE",
    surfaces: EVERYWHERE,
    summary: "EPSS, how likely a vulnerability is to be exploited, likewise: `on`, a file, or a URL"
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
    name: "cache",
    kind: "flag",
    default: "false",
    surfaces: ["action"],
    summary: "Keep advisory records in the workflow's cache, so that the next run fetches only what changed"
  }
];

// src/config/options/reports.ts
var REPORT_OPTIONS = [
  {
    name: "output-dir",
    kind: "text",
    default: "lambda-scan",
    placeholder: "DIR",
    surfaces: ["action"],
    summary: "Folder for the report files"
  },
  {
    name: "sbom",
    kind: "choice",
    choices: ["none", "all", "functions"],
    default: "all",
    surfaces: ["action", "file"],
    summary: "Bills of materials in `output-dir`, in CycloneDX and SPDX: one pair for `all`, with `functions` one for each function too"
  },
  {
    name: "dependency-snapshot",
    kind: "flag",
    default: "false",
    surfaces: ["action", "file"],
    summary: "Submit what was found to GitHub's dependency graph, so that Dependabot speaks of it; needs `contents: write`"
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
    name: "check-run",
    kind: "flag",
    default: "false",
    surfaces: ["action", "file"],
    summary: "Write a check run, with all annotations instead of the workflow's ten of a kind; needs `checks: write`"
  },
  {
    name: "upload-sarif",
    kind: "flag",
    default: "false",
    surfaces: ["action", "file"],
    summary: "Upload the SARIF report to code scanning; needs `security-events: write`"
  },
  {
    name: "sarif-category",
    kind: "text",
    surfaces: ["action"],
    summary: "Category of the SARIF report, the same from run to run, for an upload replaces the last one of its category; by default from `comment-key`"
  },
  {
    name: "github-token",
    kind: "text",
    surfaces: ["action"],
    summary: "Token for what is written to GitHub; by default the job's own"
  },
  {
    name: "format",
    kind: "choice",
    choices: ["table", "json", "markdown", "html", "cyclonedx", "spdx", "openvex", "sarif"],
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
    name: "show-suppressed",
    kind: "flag",
    default: "false",
    surfaces: ["command"],
    summary: "Have ignored findings in SARIF, as suppressed results with the reason; not for code scanning, which opens alerts for them"
  },
  {
    name: "vex-author",
    kind: "text",
    placeholder: "NAME",
    surfaces: EVERYWHERE,
    summary: "Person or organisation that makes the statements of the OpenVEX report; in the Action by default the repository"
  },
  {
    name: "reproducible",
    kind: "flag",
    default: "false",
    surfaces: ["command"],
    summary: "Leave the time out of JSON, CycloneDX and SPDX"
  }
];

// src/config/options/targets.ts
var TARGET_OPTIONS = [
  {
    name: "path",
    kind: "list",
    placeholder: "GLOB",
    surfaces: ["action", "file"],
    summary: "What to scan: zips, jars, folders, what a build tool wrote, templates and plans, as paths or globs, one a line; without it, and without `functions`, `images` or the ARN of a layer, the workspace is searched for what build tools wrote"
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
    name: "fetch-declared",
    kind: "flag",
    default: "true",
    surfaces: EVERYWHERE,
    summary: "Fetch the layers and images that templates name by ARN or in ECR, where the environment names AWS credentials"
  },
  {
    name: "mode",
    kind: "choice",
    choices: ["scan", "plan", "merge", "comment"],
    default: "scan",
    placeholder: "MODE",
    surfaces: ["action", "command"],
    summary: "In a sweep over many functions, `plan` shares them among the jobs of a matrix, and `merge` makes one verdict of the reports in `path`; `comment` tells a pull request, from a fork for instance, what is in the report in `path` (Action only)"
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
    name: "max-entries",
    kind: "text",
    default: "80000",
    placeholder: "N",
    surfaces: EVERYWHERE,
    summary: "Most files that are read in one archive; ten times as many in an artifact with all archives inside it"
  }
];

// src/config/options/verdict.ts
var VERDICT_OPTIONS = [
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
    name: "fail-on-kev",
    kind: "flag",
    default: "false",
    surfaces: EVERYWHERE,
    summary: "Vulnerabilities that are known to be exploited (CISA KEV) block whatever their severity"
  },
  {
    name: "baseline",
    kind: "text",
    placeholder: "FILE",
    surfaces: EVERYWHERE,
    summary: "JSON report of an earlier scan to compare with; in the Action also `artifact:NAME`, what the base branch's last run uploaded (needs `actions: read`)"
  },
  {
    name: "baseline-path",
    kind: "text",
    placeholder: "DIR",
    surfaces: EVERYWHERE,
    summary: "Folder with a checkout of the base branch that was built as well: the same paths are scanned in it, to compare with"
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
    name: "vex",
    kind: "list",
    placeholder: "FILE",
    surfaces: EVERYWHERE,
    summary: "VEX documents, one a line: OpenVEX 0.2.0, or CycloneDX 1.4 to 1.6, as JSON; what they say is not affected, or fixed, is ignored"
  }
];

// src/config/options/index.ts
var OPTIONS = [
  ...TARGET_OPTIONS,
  ...VERDICT_OPTIONS,
  ...ADVISORY_OPTIONS,
  ...REPORT_OPTIONS
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
