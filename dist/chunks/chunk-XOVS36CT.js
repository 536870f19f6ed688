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
    summary: "What to scan: zips, jars and folders, as paths or globs, one a line"
  },
  {
    name: "layer",
    kind: "list",
    placeholder: "GLOB",
    surfaces: EVERYWHERE,
    summary: "Layers of the functions, as paths or globs, one a line, in the order in which they are added"
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
    choices: ["critical", "high", "medium", "low", "unknown"],
    synonyms: { moderate: "medium" },
    default: "high",
    placeholder: "LEVEL",
    surfaces: EVERYWHERE,
    summary: "Findings of this severity or worse block; `unknown` means every finding"
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
    name: "config-file",
    kind: "text",
    placeholder: "FILE",
    surfaces: ["action", "command"],
    summary: "Configuration and ignore file; `.lambda-scan.yml` is read when it is there"
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
    summary: "Most files that are read in one artifact, nested archives included"
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
    choices: ["table", "json", "markdown", "cyclonedx"],
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
