import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  OPTIONS,
  nearest,
  optionsOf
} from "./chunk-XOVS36CT.js";
import {
  require_picomatch
} from "./chunk-4JAXF2T6.js";
import {
  DEFAULT_LIMITS,
  isArchiveName,
  isJavaArchiveName,
  openDirectoryTree,
  openFileTree,
  openZipTree
} from "./chunk-QSXGUKHQ.js";
import {
  isMalwareId,
  orderingOf,
  rateGroup
} from "./chunk-X5K6XIGQ.js";
import {
  NO_PROJECT,
  SEVERITIES,
  UnreadableEntry,
  UserError,
  codeOf,
  compareSeverity,
  countBySeverity,
  fingerprint,
  joinOutcomes,
  messageOf,
  ownerOf,
  parseSeverity,
  purl,
  reaches
} from "./chunk-LBWQESI6.js";
import {
  __commonJS,
  __toESM
} from "./chunk-DIT3HX7E.js";

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      "\u2028",
      "\u2029",
      " ",
      " ",
      "　",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse5 = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse5;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse5 = require_parse();
    var clean2 = (version, options) => {
      const s = parse5(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean2;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse5 = require_parse();
    var valid3 = (version, options) => {
      const v = parse5(version, options);
      return v ? v.version : null;
    };
    module.exports = valid3;
  }
});

// src/config/arguments.ts
import { parseArgs } from "node:util";

// src/config/commands.ts
var COMMANDS = [
  {
    name: "scan",
    summary: "Judge what third-party code runs in Lambda functions",
    about: ["Says what third-party code runs in Lambda functions, and whether it should."],
    exitCodes: "0 pass, 1 fail, 2 incomplete, wrong usage or bug"
  },
  {
    name: "inventory",
    summary: "List what is inside, without advisories and without network",
    about: [
      "Lists the packages inside Lambda functions: how each was seen, whose it is, and which copy is loaded.",
      "Asks nobody: no advisories, no network."
    ],
    options: [
      "layer",
      "runtime",
      "fail-on-incomplete",
      "config-file",
      "max-entries",
      "format",
      "output",
      "reproducible"
    ],
    formats: ["table", "json", "cyclonedx"],
    exitCodes: "0 everything was read, 2 incomplete, wrong usage or bug"
  }
];
function commandNamed(name) {
  const all = COMMANDS;
  const found = all.find((command2) => command2.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}
function isCommand(word) {
  return COMMANDS.some(({ name }) => name === word);
}
function optionsOfCommand({ options, formats }) {
  const names2 = options;
  return optionsOf("command").filter(({ name }) => names2 === void 0 || names2.includes(name)).map((option) => option.name === "format" && formats ? { ...option, choices: formats } : option);
}

// src/config/arguments.ts
function parseCommandLine(argv) {
  const { values, positionals } = parse(argv, optionsOf("command"));
  if (values["version"] === true) return { command: "version" };
  const [word, ...paths2] = positionals;
  if (word === void 0) return { command: "help" };
  if (word === "help" || values["help"] === true) {
    const about = word === "help" ? paths2[0] : word;
    return about !== void 0 && isCommand(about) ? { command: "help", about } : { command: "help" };
  }
  if (!isCommand(word)) throw new UserError(unknownCommand(word));
  const given = givenTo(word, values);
  if (paths2.length > 0) given.path = { value: paths2.join("\n"), where: "PATH" };
  return { command: word, values: given };
}
function givenTo(command2, values) {
  const given = {};
  const own = optionsOfCommand(commandNamed(command2));
  for (const option of optionsOf("command")) {
    for (const name of [option.name, ...option.aliases ?? []]) {
      const where3 = values[`no-${name}`] === true ? `--no-${name}` : `--${name}`;
      const value = values[`no-${name}`] === true ? "false" : textOf(values[name]);
      if (value === void 0) continue;
      const known = own.find((candidate) => candidate.name === option.name);
      if (!known) throw new UserError(`${where3} is no option of '${command2}'; ${seeHelp(command2)}`);
      checkChoice(known, value, where3);
      given[option.name] = { value, where: where3 };
    }
  }
  return given;
}
function checkChoice({ name, choices = [] }, value, where3) {
  const all = optionsOf("command").find((option) => option.name === name)?.choices ?? [];
  const word = value.trim().toLowerCase();
  if (all.includes(word) && !choices.includes(word))
    throw new UserError(`${where3} is '${word}'; use one of ${choices.join(", ")}`);
}
function textOf(value) {
  if (value === true) return "true";
  return typeof value === "object" ? value.join("\n") : value === false ? void 0 : value;
}
function unknownCommand(word) {
  const names2 = COMMANDS.map(({ name }) => name);
  const guess = nearest(word, names2);
  const remedy = guess ? `did you mean '${guess}'?` : `the commands are ${names2.join(" and ")}`;
  return `unknown command '${word.slice(0, 60)}'; ${remedy}`;
}
function seeHelp(command2) {
  return `see lambda-scan ${command2} --help`;
}
function parse(argv, options) {
  const config = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" }
  };
  for (const option of options) {
    for (const name of [option.name, ...option.aliases ?? []]) {
      config[name] = { type: option.kind === "flag" ? "boolean" : "string", multiple: option.kind === "list" };
      if (option.kind === "flag") config[`no-${name}`] = { type: "boolean" };
    }
  }
  try {
    const parsed = parseArgs({ args: [...argv], options: config, allowPositionals: true });
    return {
      values: parsed.values,
      positionals: parsed.positionals
    };
  } catch (error) {
    throw new UserError(explain(argv, Object.keys(config), messageOf(error)));
  }
}
function explain(argv, known, message) {
  const end = argv.indexOf("--");
  const flags = (end === -1 ? argv : argv.slice(0, end)).filter(
    (word) => word.startsWith("-") && word !== "-"
  );
  for (const word of flags) {
    const name = word.replace(/^-+/, "").split("=", 1)[0] ?? "";
    if (known.includes(name) || word.length === 2 && "hv".includes(name)) continue;
    const guess = nearest(name, known);
    return `unknown option '${word.slice(0, 60)}'; ${guess ? `did you mean --${guess}?` : "see lambda-scan --help"}`;
  }
  return message.split(". ", 1)[0] ?? message;
}

// src/config/help.ts
function helpText(about) {
  return `${(about === void 0 ? overview() : commandHelp(about)).join("\n")}
`;
}
function overview() {
  return [
    "lambda-scan COMMAND [PATH...]",
    "",
    ...columns(COMMANDS.map(({ name, summary: summary2 }) => [name, summary2])),
    "",
    ...columns([
      ["-h, --help", "Show this text; after a command, its options"],
      ["-v, --version", "Show the version"]
    ])
  ];
}
function commandHelp(name) {
  const command2 = commandNamed(name);
  const options = optionsOfCommand(command2).map((option) => [usage(option), describe(option)]);
  return [
    `lambda-scan ${name} [PATH...]`,
    "",
    ...command2.about,
    "PATH is a zip, a jar, a folder or a glob of these.",
    "",
    ...columns([...options, ["-h, --help", "Show this text"], ["-v, --version", "Show the version"]]),
    "",
    `Exit codes: ${command2.exitCodes}.`
  ];
}
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function usage(option) {
  if (option.kind !== "flag") return `--${option.name} ${option.placeholder ?? "VALUE"}`;
  return option.default === "true" ? `--no-${option.name}` : `--${option.name}`;
}
function describe(option) {
  if (option.kind === "flag") {
    return option.default === "true" ? `Switch off: ${option.summary}` : option.summary;
  }
  const choices = option.choices ? ` (${option.choices.join("|")})` : "";
  return `${option.summary}${choices}${option.default === void 0 ? "" : ` [${option.default}]`}`;
}

// src/config/inputs.ts
var PREFIX = "INPUT_";
function readInputs(env) {
  const options = optionsOf("action");
  const names2 = options.flatMap((option) => [option.name, ...option.aliases ?? []]);
  const given = {};
  for (const option of options) {
    for (const name of [...option.aliases ?? [], option.name]) {
      const value = env[variable(name)];
      if (value === void 0 || value.trim() === "") continue;
      given[option.name] = { value, where: `input '${name}'` };
    }
  }
  for (const key of Object.keys(env)) {
    if (!key.startsWith(PREFIX) || names2.some((name2) => variable(name2) === key)) continue;
    const name = key.slice(PREFIX.length).toLowerCase();
    const guess = nearest(name, names2);
    if (guess) throw new UserError(`input '${name}' is unknown; did you mean '${guess}'?`);
  }
  return given;
}
function variable(name) {
  return `${PREFIX}${name.replace(/ /g, "_").toUpperCase()}`;
}

// src/config/load.ts
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

// src/config/request.ts
function buildRequest(layers, file) {
  const given = (name) => layers.map((layer) => layer[name]).find((value) => value !== void 0);
  const text = (name) => given(name)?.value.trim() || defaultOf(name);
  const flag = (name) => readFlag(given(name) ?? { value: defaultOf(name) ?? "false", where: name });
  const choice = (name) => readChoice(optionNamed(name), given(name));
  return {
    paths: readList(given("path")?.value ?? ""),
    layers: readList(given("layer")?.value ?? ""),
    ...optional("runtime", text("runtime")),
    runtimeWarningDays: readCount(
      given("runtime-warning-days") ?? {
        value: defaultOf("runtime-warning-days") ?? "",
        where: "runtime-warning-days"
      }
    ),
    failOnSeverity: parseSeverity(choice("fail-on-severity")) ?? "high",
    onlyFixed: flag("only-fixed"),
    warnOnly: flag("warn-only"),
    failOnIncomplete: flag("fail-on-incomplete"),
    ...optional("osvExport", text("osv-export")),
    osvApiUrl: readUrl(
      given("osv-api-url") ?? { value: defaultOf("osv-api-url") ?? "", where: "osv-api-url" }
    ),
    ...optional("cacheDir", text("cache-dir")),
    maxEntries: readCount(
      given("max-entries") ?? { value: defaultOf("max-entries") ?? "", where: "max-entries" }
    ),
    outputDir: text("output-dir") ?? ".",
    commentSummaryInPr: choice("comment-summary-in-pr"),
    ...optional("commentKey", text("comment-key")),
    ...optional("githubToken", text("github-token")),
    format: choice("format"),
    ...optional("output", text("output")),
    reproducible: flag("reproducible"),
    ignores: file.ignores,
    ...optional("configFile", file.path)
  };
}
function optionNamed(name) {
  const all = OPTIONS;
  const option = all.find((candidate) => candidate.name === name);
  if (!option) throw new Error(`no option ${name}`);
  return option;
}
function defaultOf(name) {
  return optionNamed(name).default;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function readList(value) {
  return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function readFlag({ value, where: where3 }) {
  const word = value.trim();
  if (/^(true|True|TRUE)$/.test(word)) return true;
  if (/^(false|False|FALSE)$/.test(word)) return false;
  throw new UserError(`${where3} is '${excerpt(word)}'; write true or false`);
}
function readChoice(option, given) {
  const word = given?.value.trim().toLowerCase() ?? "";
  if (word === "") return option.default ?? "";
  const meant = option.synonyms?.[word] ?? word;
  if (option.choices?.includes(meant)) return meant;
  throw new UserError(
    `${given?.where ?? option.name} is '${excerpt(word)}'; use one of ${option.choices?.join(", ") ?? ""}`
  );
}
function readUrl({ value, where: where3 }) {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new UserError(`${where3} is '${excerpt(value)}'; give an http or https URL without query`);
  }
  return url.href.replace(/\/+$/, "");
}
function readCount({ value, where: where3 }) {
  const count4 = /^[1-9]\d{0,8}$/.test(value.trim()) ? Number(value.trim()) : void 0;
  if (count4 === void 0)
    throw new UserError(`${where3} is '${excerpt(value)}'; give a whole number above zero`);
  return count4;
}
function excerpt(text) {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

// src/config/load.ts
var DEFAULT_CONFIG_FILE = ".lambda-scan.yml";
var MAX_BYTES = 1 << 20;
async function loadRequest(given, workspace) {
  const named3 = given["config-file"]?.value.trim() || void 0;
  const path = named3 ?? DEFAULT_CONFIG_FILE;
  const text = readText(resolve(workspace, path), path, named3 === void 0);
  if (text === void 0) return buildRequest([given], { ignores: [] });
  const { parseConfigFile } = await import("./file-7JQ3QCI3.js");
  const file = parseConfigFile(text, path);
  return buildRequest([given, file.values], { ignores: file.ignores, path });
}
function readText(absolute, shown2, optional2) {
  try {
    if (statSync(absolute).size > MAX_BYTES)
      throw new UserError(`${shown2}: larger than 1 MiB; this is no configuration file`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (optional2 && codeOf(error) === "ENOENT") return void 0;
    if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new UserError(`${shown2}: not UTF-8 text`);
    throw new UserError(
      codeOf(error) === "ENOENT" ? `config-file '${shown2}' does not exist` : `config-file '${shown2}' cannot be read: ${messageOf(error)}`
    );
  }
}

// src/io/http-attempt.ts
var FinalError = class extends Error {
  name = "FinalError";
};
var MAX_BYTES2 = 64 * 1024 * 1024;
var TIMEOUT_MS = 6e4;
var MAX_REDIRECTS = 5;
var PRIVATE_HEADERS = ["authorization", "cookie", "proxy-authorization"];
async function sendOnce(fetch2, url, request) {
  const timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(fetch2, url, request, signal);
  } catch (error) {
    if (error instanceof FinalError) throw error;
    throw new Error(signal.aborted ? `no complete answer within ${timeoutMs / 1e3} s` : reasonOf(error));
  }
}
async function follow(fetch2, start, request, signal) {
  let url = start;
  let { method = "GET", headers = {}, body } = request;
  for (let redirects = 0; ; redirects++) {
    const sent = { method, headers: { ...headers }, redirect: "manual", signal };
    const response = await fetch2(url, body === void 0 ? sent : { ...sent, body });
    const received = headersOf(response);
    const location = isRedirect(response.status) ? received["location"] : void 0;
    if (location === void 0) {
      const bytes3 = await readBody(response, request.maxBytes ?? MAX_BYTES2);
      return { status: response.status, headers: received, body: bytes3 };
    }
    await response.body?.cancel();
    if (redirects === MAX_REDIRECTS) throw new FinalError(`redirected more than ${MAX_REDIRECTS} times`);
    const next = targetOf(location, url);
    if (next.origin !== new URL(url).origin) headers = withoutPrivate(headers);
    if (response.status === 303 && method !== "HEAD") [method, body] = ["GET", void 0];
    url = next.href;
  }
}
function isRedirect(status) {
  return [301, 302, 303, 307, 308].includes(status);
}
function targetOf(location, from) {
  const url = URL.canParse(location, from) ? new URL(location, from) : void 0;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new FinalError("redirected to an address that is not http or https");
  url.username = "";
  url.password = "";
  return url;
}
function withoutPrivate(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.includes(name)));
}
function headersOf(response) {
  const headers = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}
async function readBody(response, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new FinalError(`the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function reasonOf(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return messageOf(cause ?? error) || codeOf(cause) || "the connection failed";
}

// src/io/http-proxy.ts
function createFetch(env) {
  const made = /* @__PURE__ */ new Map();
  return async (url, init) => {
    const proxy = proxyFor(new URL(url), env);
    if (proxy === void 0) return await fetch(url, init);
    const through = made.get(proxy) ?? makeFetch(proxy);
    made.set(proxy, through);
    return await (await through)(url, init);
  };
}
async function makeFetch(proxy) {
  const { fetchThroughProxy } = await import("./http-tunnel-4G7D5HXN.js");
  return fetchThroughProxy(proxy);
}
function proxyFor(url, env) {
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const value = variable2(env, name);
  if (value === "" || isDirect(url, variable2(env, "no_proxy"))) return void 0;
  const proxy = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) return proxy;
  throw new FinalError(`the environment variable ${name} is not the URL of an http proxy`);
}
function isDirect({ hostname, port, protocol }, list2) {
  const effectivePort = port || (protocol === "https:" ? "443" : "80");
  return list2.split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const [, host = "", only] = /^(?:\*?\.)?(\[.*\]|[^:]*|.*:.*:.*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === "" || only !== void 0 && only !== effectivePort) return false;
    return hostname === host || hostname === `[${host}]` || hostname.endsWith(`.${host}`);
  });
}
function variable2(env, name) {
  return (env[name] ?? env[name.toUpperCase()] ?? "").trim();
}

// src/io/http.ts
var ATTEMPTS = 4;
var LONGEST_RETRY_AFTER = 60;
function createHttp(options) {
  const { sleep = wait, random = Math.random, clock = Date.now } = options;
  const fetch2 = createFetch(options.env);
  return async (url, request = {}) => {
    const target2 = readUrl2(url);
    const sent = withDefaults(request, target2, options.userAgent);
    for (let attempt2 = 1; ; attempt2++) {
      const result = await tryOnce(() => sendOnce(fetch2, target2.href, sent));
      if (attempt2 === ATTEMPTS || !isWorthRetrying(result, sent))
        return outcomeOf(result, target2, sent, attempt2);
      const pause = attempt2 * attempt2 + random() * 2 * attempt2;
      await sleep(Math.max(pause, retryAfter(result, clock)) * 1e3);
    }
  };
}
async function tryOnce(send) {
  try {
    return { response: await send() };
  } catch (error) {
    return { error };
  }
}
function isWorthRetrying(result, request) {
  if ("response" in result && result.response.status === 429) return true;
  if (!isIdempotent(request)) return false;
  return "response" in result ? result.response.status >= 500 : !(result.error instanceof FinalError);
}
function isIdempotent({ idempotent, method = "GET" }) {
  return idempotent ?? (method === "GET" || method === "HEAD");
}
function outcomeOf(result, target2, request, attempts) {
  if ("response" in result) return result.response;
  const tries = attempts > 1 ? ` (${attempts} attempts)` : "";
  const where3 = `${request.method ?? "GET"} ${target2.origin}${target2.pathname}`;
  throw new Error(`${where3}: ${messageOf(result.error)}${tries}`);
}
function retryAfter(result, clock) {
  const value = "response" in result ? result.response.headers["retry-after"] : void 0;
  if (!value) return 0;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - clock()) / 1e3;
  return seconds > 0 ? Math.min(seconds, LONGEST_RETRY_AFTER) : 0;
}
function readUrl2(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error("the address is not an http or https URL");
  return url;
}
function withDefaults(request, target2, userAgent) {
  const headers = { "user-agent": userAgent };
  if (target2.username !== "" || target2.password !== "") {
    const pair = `${decodeURIComponent(target2.username)}:${decodeURIComponent(target2.password)}`;
    headers["authorization"] = `Basic ${Buffer.from(pair).toString("base64")}`;
    target2.username = "";
    target2.password = "";
  }
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  refuseUnsendable(headers);
  return { ...request, headers };
}
function refuseUnsendable(headers) {
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value.trim()))
      throw new Error(`the header '${name}' holds a character that cannot be sent`);
  }
}
function wait(ms) {
  return new Promise((resolve7) => setTimeout(resolve7, ms));
}

// src/io/progress.ts
var INTERVAL = 80;
function terminalProgress(stream, now = Date.now) {
  if (stream.isTTY !== true) return { stage: () => {
  }, step: () => {
  }, end: () => {
  } };
  let title = "";
  let drawn = 0;
  const draw = (text) => {
    stream.write(`\r\x1B[K${text.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`);
    drawn = now();
  };
  return {
    stage(next) {
      title = next;
      draw(`${title} ...`);
    },
    step(done, total) {
      if (now() - drawn >= INTERVAL) draw(`${title} ... ${done}/${total}`);
    },
    end() {
      draw("");
    }
  };
}
function logProgress(write) {
  return { stage: (title) => write(title), step: () => {
  }, end: () => {
  } };
}

// src/reports/escape/command.ts
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/reports/escape/visible.ts
var SHOWN = 200;
var UNSEEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]|(?<=\\p{M}{3})\\p{M}|(?<=#)#(?=\\[)", "gu");
var PLAIN = /^[\x20-\x22\x24-\x7e]*$/;
var NAMED = { "	": "\\t", "\n": "\\n", "\r": "\\r" };
function visible(text) {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, escapeSequence);
}
function cut(text, max) {
  if (text.length <= max) return text;
  const start = Array.from(text.slice(0, 2 * max + 2));
  if (start.length <= max) return text;
  return start.slice(0, Math.max(0, max - 1)).join("") + "…";
}
function cutMiddle(text, max) {
  if (text.length <= max || Array.from(text.slice(0, 2 * max + 2)).length <= max) return text;
  const head = Math.floor((max - 1) / 3);
  const tail = Math.max(0, max - 1 - head);
  const start = Array.from(text.slice(0, 2 * head)).slice(0, head);
  const end = tail === 0 ? [] : Array.from(text.slice(-2 * tail)).slice(-tail);
  return [...start, "…", ...end].join("");
}
function escapeSequence(char) {
  const named3 = NAMED[char];
  if (named3 !== void 0) return named3;
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

// src/reports/escape/terminal.ts
function terminalText(text, max = SHOWN) {
  return visible(cut(text.trim(), max)).replace(/(?<=^|\s):(?=:)/gu, "\\x3a");
}

// src/reports/escape/markdown.ts
function markdownText(text, max = SHOWN) {
  const chunks = [];
  let last = 0;
  const line = visible(cut(text.trim(), max));
  for (const match of line.matchAll(SPECIAL)) {
    chunks.push(line.slice(last, match.index), neutral(match[0]));
    last = match.index + match[0].length;
  }
  return chunks.join("") + line.slice(last);
}
function markdownCode(text, max = SHOWN) {
  const code = visible(cutMiddle(text === "" ? "(empty)" : text, max)).replaceAll("|", "\\x7c");
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), (run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}
function markdownLink(text, url, max = SHOWN) {
  const shown2 = markdownText(text, max);
  const target2 = url === void 0 ? void 0 : safeUrl(url);
  return target2 === void 0 ? shown2 : `[${shown2}](${target2})`;
}
function safeUrl(text) {
  if (text.length > 2e3 || !URL.canParse(text)) return void 0;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
  if (url.username !== "" || url.password !== "") return void 0;
  return url.href.replace(/[^A-Za-z0-9:/?#%&=.,~+@_-]/gu, percent);
}
var SPECIAL = /^[+=-]|(?<=^\d{1,9})[.)]|(?<![0-9A-Za-z_])[0-9a-f]{7,}(?![0-9A-Za-z_])|\bGH-(?=\d)|www(?=\.)|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])|[\\`*_[\]<>&#|~@:$!]/giu;
var TRIGGERS = /* @__PURE__ */ new Set(["@", "#", ":"]);
var ZERO_WIDTH_SPACE = "&#8203;";
function neutral(special) {
  if (special === "$") return "<span>&#36;</span>";
  if (special.length > 1) return breakUp(special);
  return `&#${special.charCodeAt(0)};${TRIGGERS.has(special) ? ZERO_WIDTH_SPACE : ""}`;
}
function breakUp(word) {
  const pieces = /^[0-9a-f]+$/i.test(word) ? word.match(/.{1,6}/g) ?? [] : [word, ""];
  return pieces.join(ZERO_WIDTH_SPACE);
}
function percent(char) {
  return Array.from(
    new TextEncoder().encode(char),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
  ).join("");
}

// src/reports/shape/words.ts
function count(n, noun, plural = `${noun}s`) {
  return `${digits(n)} ${n === 1 ? noun : plural}`;
}
function digits(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function listed(items, max) {
  const shown2 = items.length > max ? items.slice(0, max) : items.slice(0, -1);
  const last = items.length > max ? `${digits(items.length - max)} more` : items.at(-1);
  return [...shown2.length > 0 ? [shown2.join(", ")] : [], ...last === void 0 ? [] : [last]].join(
    " and "
  );
}
function breakdown(findings2) {
  const malware = findings2.filter((finding3) => finding3.kind === "malware");
  const counts = countBySeverity(findings2.filter((finding3) => finding3.kind !== "malware"));
  return [
    ...malware.length > 0 ? [count(new Set(malware.map(({ purl: purl2 }) => purl2)).size, "malicious package")] : [],
    ...SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${digits(counts[severity])} ${severity}`
    )
  ].join(", ");
}
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/shape/advice.ts
function advice(step2, show) {
  switch (step2.action) {
    case "upgrade":
      return upgrade(step2, show);
    case "remove":
      return "remove it: this package is malicious";
    case "no-fix":
      return "no fixed version is known: replace it, or ignore it with a reason";
    case "rebuild":
      return "find out what built it this way, and rebuild it with a plain zip tool";
    case "move":
      return `move to ${step2.to === void 0 ? "a supported runtime" : show(step2.to)}`;
  }
}
function upgrade({ to = "", carriers, stay }, show) {
  const rest = stay.length > 0 ? ` (for ${listed(stay.map(show), 2)} no fix is known)` : "";
  if (carriers.length === 0) return `upgrade to ${show(to)}${rest}`;
  const inside = listed(carriers.map(show), 2);
  return `update ${inside}, which carries it, until it holds ${show(to)}${rest}`;
}

// src/reports/shape/findings.ts
function findingRows(report) {
  const components = new Map(report.components.map((component2) => [component2.purl, component2]));
  const evidence = evidenceByPlace(report.components);
  const trial = report.policy.warnOnly && report.status !== "fail";
  const rows = { blocking: [], below: [], ignored: [] };
  for (const decision of [...report.decisions].sort((a, b) => compareFindings(a.finding, b.finding))) {
    rows[groupOf(decision, report.policy, trial)].push(describe2(decision, components, evidence));
  }
  return rows;
}
function compareFindings(a, b) {
  return Number(b.kind === "malware") - Number(a.kind === "malware") || compareSeverity(a.severity, b.severity) || compareText(subject(a), subject(b)) || compareText(a.id, b.id) || compareText(a.artifact, b.artifact) || compareText(a.function ?? "", b.function ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function label(row2) {
  return row2.version === "" ? row2.name : `${row2.name} ${row2.version}`;
}
function groupOf({ outcome, finding: finding3 }, policy, trial) {
  if (outcome === "ignored") return "ignored";
  if (outcome === "blocks") return "blocking";
  return trial && wouldBlock(finding3, policy) ? "blocking" : "below";
}
function wouldBlock(finding3, { failOnSeverity, onlyFixed }) {
  const threshold = parseSeverity(failOnSeverity);
  if (threshold === void 0 || !reaches(finding3.severity, threshold)) return false;
  return !onlyFixed || finding3.kind !== "vulnerability" || finding3.fixedIn.length > 0;
}
function describe2({ finding: finding3, because }, components, evidence) {
  const reason = because === void 0 ? {} : { because };
  if (finding3.kind === "archive") return { finding: finding3, ...reason, name: "archive", version: "", evidence: [] };
  if (finding3.kind === "runtime") {
    const [next] = finding3.successors;
    const move = next === void 0 ? {} : { fixedIn: next };
    return { finding: finding3, ...reason, name: finding3.runtime, version: "", ...move, evidence: [] };
  }
  const { name, version } = components.get(finding3.purl) ?? { name: finding3.purl, version: "" };
  const [fixedIn] = finding3.fixedIn;
  return {
    finding: finding3,
    ...reason,
    name,
    version,
    ...fixedIn === void 0 ? {} : { fixedIn },
    evidence: evidence.get(place(finding3.purl, finding3.artifact)) ?? []
  };
}
function evidenceByPlace(components) {
  const places = /* @__PURE__ */ new Map();
  for (const { purl: purl2, evidence } of components) {
    for (const seen2 of evidence) {
      const key = place(purl2, seen2.artifact);
      const known = places.get(key);
      if (known) known.push(seen2);
      else places.set(key, [seen2]);
    }
  }
  return places;
}
function place(purl2, artifact2) {
  return JSON.stringify([purl2, artifact2]);
}
function subject(finding3) {
  if (finding3.kind === "runtime") return finding3.runtime;
  return finding3.kind === "archive" ? finding3.artifact : finding3.purl;
}

// src/reports/shape/notices.ts
function noticeGroups(report) {
  return {
    gaps: group(report.notices.filter(({ incomplete: incomplete3 }) => incomplete3)),
    notes: group(report.notices.filter(({ incomplete: incomplete3 }) => !incomplete3))
  };
}
function group(notices) {
  const groups = /* @__PURE__ */ new Map();
  for (const { message, subject: subject2 } of notices) {
    const subjects = groups.get(message);
    if (subjects) subjects.add(subject2);
    else groups.set(message, /* @__PURE__ */ new Set([subject2]));
  }
  return Array.from(groups, ([message, subjects]) => ({ message, subjects: [...subjects] }));
}

// src/reports/shape/plan.ts
function planSteps(report, rows) {
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row2 of [...rows.blocking, ...rows.below]) {
    const group2 = groups.get(stepKey(row2));
    if (group2) group2.push(row2);
    else groups.set(stepKey(row2), [row2]);
  }
  const fixes = new Map(report.fixes.map((fix2) => [fix2.purl, fix2]));
  return Array.from(groups.values(), (group2) => {
    const [{ finding: finding3 }] = group2;
    if (finding3.kind === "runtime") {
      return step(group2, blocking, finding3.successors[0], group2.length);
    }
    const fix2 = finding3.kind === "archive" ? void 0 : fixes.get(finding3.purl);
    return step(group2, blocking, fix2?.to, fix2?.clears ?? 0);
  }).sort(compareSteps);
}
function stepKey({ finding: finding3 }) {
  if (finding3.kind === "runtime") return JSON.stringify(["runtime", finding3.runtime]);
  return JSON.stringify(
    finding3.kind === "archive" ? ["archive", finding3.artifact] : ["package", finding3.purl]
  );
}
function step(rows, blocking, to, clears) {
  const [first] = rows;
  const urgent = rows.filter((row2) => blocking.has(row2));
  const action = actionFor(rows, urgent, to);
  const upgrade2 = action === "upgrade" && to !== void 0;
  return {
    action,
    name: action === "rebuild" ? first.finding.artifact : first.name,
    from: first.version,
    ...to !== void 0 && (upgrade2 || action === "move") ? { to } : {},
    rows,
    blocking: urgent.length,
    clears: upgrade2 ? Math.min(clears, rows.length) : action === "no-fix" ? 0 : rows.length,
    stay: upgrade2 || action === "no-fix" ? rows.filter(isUnfixed).map(({ finding: finding3 }) => finding3.id) : [],
    artifacts: [...new Set(rows.map(({ finding: finding3 }) => finding3.artifact))].sort(compareText),
    carriers: upgrade2 ? carriersOf(rows) : []
  };
}
function actionFor(rows, urgent, to) {
  if (rows[0].finding.kind === "archive") return "rebuild";
  if (rows[0].finding.kind === "runtime") return "move";
  if (rows.some(({ finding: finding3 }) => finding3.kind === "malware")) return "remove";
  if (urgent.length > 0 && urgent.every(isUnfixed)) return "no-fix";
  return to === void 0 ? "no-fix" : "upgrade";
}
function isUnfixed({ fixedIn }) {
  return fixedIn === void 0;
}
function carriersOf(rows) {
  const evidence = rows.flatMap((row2) => row2.evidence);
  const carriers = evidence.flatMap(({ bundledIn }) => bundledIn === void 0 ? [] : [bundledIn]);
  return carriers.length === evidence.length ? [...new Set(carriers)].sort(compareText) : [];
}
function compareSteps(a, b) {
  return Number(b.blocking > 0) - Number(a.blocking > 0) || Number(b.action === "remove") - Number(a.action === "remove") || compareSeverity(a.rows[0].finding.severity, b.rows[0].finding.severity) || b.blocking - a.blocking || b.clears - a.clears || compareFindings(a.rows[0].finding, b.rows[0].finding);
}

// src/reports/annotations.ts
var ANNOTATIONS_PER_KIND = 10;
var annotations = {
  id: "annotations",
  render(report, options = {}) {
    const all = [...findingAnnotations(report), ...noticeAnnotations(report)];
    const where3 = options.detailsUrl === void 0 ? "the job summary" : visible(options.detailsUrl);
    return KINDS.flatMap(
      (kind) => limited(
        all.filter((annotation) => annotation.kind === kind),
        kind,
        where3
      )
    ).map((annotation) => `${command(annotation)}
`).join("");
  }
};
var KINDS = ["error", "warning", "notice"];
var LISTED = 5;
function findingAnnotations(report) {
  const rows = findingRows(report);
  const steps = new Map(planSteps(report, rows).map((step2) => [stepKey(step2.rows[0]), step2]));
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row2 of [...rows.blocking, ...rows.below]) {
    const { path, line } = row2.finding.location;
    const key = JSON.stringify([path, line, stepKey(row2)]);
    const group2 = groups.get(key);
    if (group2) group2.push(row2);
    else groups.set(key, [row2]);
  }
  return Array.from(groups.values(), (group2) => {
    const kind = kindOf(group2[0], blocking.has(group2[0]), report);
    return describe3(group2, kind, steps.get(stepKey(group2[0])));
  });
}
function kindOf({ finding: finding3 }, blocks, { status }) {
  if (blocks) return status === "fail" ? "error" : "warning";
  return ["critical", "high", "medium"].includes(finding3.severity) ? "warning" : "notice";
}
function describe3(rows, kind, step2) {
  const [first] = rows;
  const { kind: findingKind, location, artifact: artifact2 } = first.finding;
  const subject2 = findingKind === "archive" ? artifact2 : label(first);
  const lines2 = rows.slice(0, LISTED).map(({ finding: finding3 }) => `${finding3.severity} ${shown(finding3.id, 60)} ${shown(finding3.title, 200)}`);
  const rest = rows.length > LISTED ? [`and ${count(rows.length - LISTED, "more finding", "more findings")}`] : [];
  const todo = step2 === void 0 ? "" : `: ${advice(step2, (name) => shown(name, 100))}`;
  return {
    kind,
    title: `${shown(subject2, 100)}: ${breakdown(rows.map(({ finding: finding3 }) => finding3))}`,
    message: [`In ${shown(artifact2, 200)}${todo}`, ...lines2, ...rest].join("\n"),
    path: location.path,
    ...location.line === void 0 ? {} : { line: location.line }
  };
}
function noticeAnnotations(report) {
  const kind = report.status === "incomplete" ? "error" : "warning";
  return noticeGroups(report).gaps.map((group2) => ({
    kind,
    title: "Could not be checked",
    message: noticeText(group2)
  }));
}
function noticeText({ subjects, message }) {
  const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => shown(subject2, 100));
  return `${names2.length > 0 ? `${listed(names2, 5)}: ` : ""}${shown(message, 500)}`;
}
function limited(all, kind, where3) {
  if (all.length <= ANNOTATIONS_PER_KIND) return all;
  const hidden = all.length - ANNOTATIONS_PER_KIND + 1;
  const title = `${digits(hidden)} more`;
  const message = `${count(hidden, `more ${kind}`)} are not shown here; all of them are in ${where3}`;
  return [...all.slice(0, ANNOTATIONS_PER_KIND - 1), { kind, title, message }];
}
function command({ kind, title, message, path, line }) {
  const properties = [
    ...path === void 0 || path === "" ? [] : [`file=${commandProperty(shown(path, 400))}`],
    ...line === void 0 ? [] : [`line=${line}`],
    `title=${commandProperty(title)}`
  ];
  return `::${kind} ${properties.join(",")}::${commandData(message)}`;
}
function shown(text, max) {
  return visible(cut(text.trim(), max));
}

// src/sbom/build.ts
import { createHash } from "node:crypto";

// src/sbom/identity.ts
var CONFIDENCE = {
  exact: 1,
  confirmed: 0.9,
  declared: 0.6,
  partial: 0.3
};
function techniqueOf({ how, cataloger, path }) {
  switch (how) {
    case "embedded":
      return "binary-analysis";
    case "bundled":
      return cataloger === "js-bundle" ? "source-code-analysis" : metadataOrName(path);
    case "installed":
    case "declared":
      return metadataOrName(path);
  }
}
function metadataOrName(path) {
  return /\.(jar|war|ear)$/i.test(path) ? "filename" : "manifest-analysis";
}

// src/sbom/package-name.ts
function groupAndName(ecosystem, full) {
  const separator = SEPARATORS[ecosystem];
  const at = separator === void 0 ? -1 : full.indexOf(separator);
  return at <= 0 ? { name: full } : { group: full.slice(0, at), name: full.slice(at + 1) };
}
var SEPARATORS = { npm: "/", Maven: ":", Packagist: "/" };

// src/sbom/packages.ts
function packageComponent(component2, owner) {
  const { purl: purl2, name, version, ecosystem } = component2;
  return {
    type: "library",
    "bom-ref": purl2,
    ...groupAndName(ecosystem, name),
    version,
    purl: purl2,
    properties: [{ name: "lambda-scan:ecosystem", value: ecosystem }],
    evidence: evidenceOf(component2, owner)
  };
}
function evidenceOf({ purl: purl2, evidence }, owner) {
  const seen2 = [...evidence].sort(byPlace);
  const methods = /* @__PURE__ */ new Map();
  for (const each of seen2) {
    const technique = techniqueOf(each);
    const confidence = CONFIDENCE[each.confidence ?? "exact"];
    const key = `${technique}\0${each.cataloger}`;
    const best = methods.get(key);
    if (!best || best.confidence < confidence)
      methods.set(key, { technique, confidence, value: each.cataloger });
  }
  return {
    identity: [
      {
        field: "purl",
        confidence: Math.max(...Array.from(methods.values(), ({ confidence }) => confidence)),
        concludedValue: purl2,
        methods: [...methods.values()]
      }
    ],
    occurrences: seen2.map((each) => occurrence(each, owner(each.artifact)))
  };
}
function occurrence(seen2, owner) {
  const { artifact: artifact2, path, how, confidence = "exact", bundledIn, shadowedBy = [] } = seen2;
  const context = [
    how,
    confidence,
    owner,
    ...bundledIn === void 0 ? [] : [`inside ${bundledIn}`],
    ...shadowedBy.map((by) => `not loaded by ${by.function}, which loads ${by.artifact}!/${by.path}`)
  ];
  return { location: `${artifact2}!/${path}`, additionalContext: context.join("; ") };
}
function byPlace(a, b) {
  const [left, right] = [a, b].map(
    ({ artifact: artifact2, path, how, cataloger }) => [artifact2, path, how, cataloger].join("\0")
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

// src/sbom/build.ts
function buildBom(contents, { timestamp, version } = {}) {
  const { artifacts, functions, components, notices } = contents;
  const owners = new Map(artifacts.map((artifact2) => [artifact2.id, ownerOf(artifact2)]));
  const unseen = notices.filter(({ incomplete: incomplete3 }) => incomplete3);
  const body = {
    components: sorted([
      ...functions.map(functionComponent),
      ...artifacts.map(artifactComponent),
      ...components.map(
        (component2) => packageComponent(component2, (artifact2) => owners.get(artifact2) ?? "unknown owner")
      )
    ]),
    dependencies: dependencies(contents),
    ...unseen.length === 0 ? {} : { compositions: [incomplete(artifacts)] }
  };
  const remarks = unseen.map(
    ({ subject: subject2, message }) => property("not-seen", [subject2, message].filter((text) => text !== "").join(": "))
  );
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialNumber(JSON.stringify([body, remarks])),
    version: 1,
    metadata: {
      ...timestamp === void 0 ? {} : { timestamp },
      tools: { components: [tool(version)] },
      ...remarks.length === 0 ? {} : { properties: remarks }
    },
    ...body
  };
}
function tool(version) {
  const name = "lambda-supply-chain-scan";
  return { type: "application", name, ...version === void 0 ? {} : { version } };
}
function functionComponent({ name, runtime, extensions = [] }) {
  const properties = [
    ...runtime === void 0 ? [] : [property("runtime", runtime)],
    ...extensions.map(
      (extension) => property("extension", `${extension.artifact}!/extensions/${extension.name}`)
    )
  ];
  return {
    type: "application",
    "bom-ref": functionRef(name),
    name,
    ...properties.length === 0 ? {} : { properties }
  };
}
function artifactComponent(artifact2) {
  const { id, kind, digest } = artifact2;
  const content = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return {
    type: kind === "image" ? "container" : "file",
    "bom-ref": artifactRef(id),
    name: id,
    ...content === void 0 ? {} : { hashes: [{ alg: "SHA-256", content }] },
    properties: [property("artifact-kind", kind), property("owner", ownerOf(artifact2))]
  };
}
function dependencies({ artifacts, functions, components }) {
  const inside = new Map(artifacts.map(({ id }) => [id, /* @__PURE__ */ new Set()]));
  for (const { purl: purl2, evidence } of components)
    for (const { artifact: artifact2 } of evidence) inside.get(artifact2)?.add(purl2);
  const made = [
    ...functions.map(({ name, code, layers }) => ({
      ref: functionRef(name),
      dependsOn: [.../* @__PURE__ */ new Set([code, ...layers])].filter((id) => inside.has(id)).map(artifactRef)
    })),
    ...Array.from(inside, ([id, purls]) => ({ ref: artifactRef(id), dependsOn: [...purls].sort() }))
  ];
  return made.sort((a, b) => a.ref < b.ref ? -1 : 1);
}
function incomplete(artifacts) {
  return { aggregate: "incomplete", assemblies: artifacts.map(({ id }) => artifactRef(id)).sort() };
}
function property(name, value) {
  return { name: `lambda-scan:${name}`, value };
}
function functionRef(name) {
  return `function:${name}`;
}
function artifactRef(id) {
  return `artifact:${id}`;
}
function sorted(components) {
  return [...components].sort((a, b) => (a["bom-ref"] ?? "") < (b["bom-ref"] ?? "") ? -1 : 1);
}
function serialNumber(content) {
  const hex = createHash("sha256").update(content).digest("hex");
  const variant = "89ab"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}`;
}

// src/reports/shape/contents.ts
function contentsDocument(contents) {
  const owner = ownersIn(contents);
  return {
    artifacts: sorted2(contents.artifacts, ({ id }) => id).map(artifact),
    functions: sorted2(contents.functions, ({ name }) => name).map(functionUnit),
    components: sorted2(contents.components, ({ purl: purl2 }) => purl2).map((each) => component(each, owner)),
    notices: contents.notices.map(notice)
  };
}
function ownersIn({ artifacts }) {
  const owners = new Map(artifacts.map((each) => [each.id, ownerOf(each)]));
  return (id) => owners.get(id);
}
function locationDocument({ path, line }) {
  return { path, ...line === void 0 ? {} : { line } };
}
function jsonText(document2) {
  return `${JSON.stringify(document2, null, 2).replace(UNSEEN, unicodeEscape)}
`;
}
function artifact(summary2) {
  const { id, kind, digest, size, files } = summary2;
  return { id, kind, owner: ownerOf(summary2), digest, size, files };
}
function functionUnit({ name, runtime, code, layers, extensions = [], declaredAt }) {
  return {
    name,
    ...runtime === void 0 ? {} : { runtime },
    code,
    layers,
    extensions: extensions.map((each) => ({ name: each.name, artifact: each.artifact })),
    ...declaredAt === void 0 ? {} : { declaredAt: locationDocument(declaredAt) }
  };
}
function component({ purl: purl2, name, version, ecosystem, evidence }, owner) {
  const places = sorted2(evidence, evidenceKey).map((each) => seen(each, owner(each.artifact)));
  return { purl: purl2, name, version, ecosystem, evidence: places };
}
function evidenceKey({ artifact: artifact2, path, how, cataloger }) {
  return JSON.stringify([artifact2, path, how, cataloger]);
}
function seen(evidence, owner) {
  const { artifact: artifact2, path, how, cataloger, bundledIn, confidence, files, shadowedBy } = evidence;
  return {
    artifact: artifact2,
    ...owner === void 0 ? {} : { owner },
    path,
    how,
    cataloger,
    ...bundledIn === void 0 ? {} : { bundledIn },
    confidence: confidence ?? "exact",
    ...files === void 0 ? {} : { files: filesDocument(files) },
    ...shadowedBy === void 0 ? {} : {
      shadowedBy: shadowedBy.map((by) => ({
        function: by.function,
        artifact: by.artifact,
        path: by.path
      }))
    }
  };
}
function filesDocument({ listed: listed2, count: count4, of, complete }) {
  return { listed: listed2, count: count4, ...of === void 0 ? {} : { of }, complete };
}
function notice({ stage, subject: subject2, message, incomplete: incomplete3 }) {
  return { stage, subject: subject2, message, incomplete: incomplete3 };
}
function sorted2(items, key) {
  return items.map((item) => ({ item, key: key(item) })).sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
function unicodeEscape(char) {
  if (char === "\n") return char;
  let escaped = "";
  for (let at = 0; at < char.length; at += 1) {
    escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

// src/reports/cyclonedx.ts
var cyclonedx = {
  id: "cyclonedx",
  render(contents, { generatedAt, version } = {}) {
    return jsonText(
      buildBom(contents, {
        ...generatedAt === void 0 ? {} : { timestamp: generatedAt },
        ...version === void 0 ? {} : { version }
      })
    );
  }
};

// src/reports/shape/verdict.ts
var ADVICE = {
  incomplete: "Remove the causes listed below, or accept such gaps with fail-on-incomplete: false.",
  nothingScanned: "Look at the path input: it names the archives and folders to read.",
  nothingRecognised: "If packages should be there, they may be melted into a bundle or lie in a layer that was not given."
};
function verdict(report, rows) {
  const blocking = rows.blocking.map(({ finding: finding3 }) => finding3);
  const gaps = report.notices.filter(({ incomplete: incomplete3 }) => incomplete3).length;
  const unseen = gaps > 0 ? `; ${count(gaps, "thing")} could not be checked` : "";
  const share = shareOf(blocking.length, blocking.length + rows.below.length);
  const details = blocking.length > 0 ? `: ${breakdown(blocking)}` : "";
  if (report.status === "fail") {
    const verb = blocking.length === 1 ? "blocks" : "block";
    return { mark: "fail", word: "FAIL", sentence: `${share} ${verb}${details}${unseen}` };
  }
  if (report.status === "incomplete") {
    const what = gaps > 0 ? count(gaps, "thing") : "something";
    const sentence2 = `${what} could not be checked, so this is not a pass; nothing that was seen blocks`;
    return { mark: "incomplete", word: "INCOMPLETE", sentence: sentence2, advice: ADVICE.incomplete };
  }
  if (blocking.length > 0) {
    const sentence2 = `${share} would block, but warn-only is on${details}${unseen}`;
    return { mark: "warn", word: "WARN", sentence: sentence2 };
  }
  if (report.artifacts.length === 0) {
    const sentence2 = `there was no artifact, so this says nothing about your functions${unseen}`;
    return { mark: "nothing", word: "NOTHING SCANNED", sentence: sentence2, advice: ADVICE.nothingScanned };
  }
  if (report.components.length === 0) {
    const sentence2 = `no third-party package was recognised in ${count(report.artifacts.length, "artifact")}${unseen}`;
    return { mark: "nothing", word: "NOTHING RECOGNISED", sentence: sentence2, advice: ADVICE.nothingRecognised };
  }
  if (gaps > 0) {
    const sentence2 = `nothing that was seen blocks, but ${count(gaps, "thing")} could not be checked`;
    return { mark: "gaps", word: "PASS WITH GAPS", sentence: sentence2 };
  }
  return { mark: "pass", word: "PASS", sentence: cleanSentence(report, rows) };
}
function verbs(rows, { mark }) {
  const blocks = rows.blocking.length === 1 ? "blocks" : "block";
  return {
    blocking: mark === "warn" ? "would block" : blocks,
    below: rows.below.length === 1 ? "does not block" : "do not block",
    ignored: rows.ignored.length === 1 ? "is ignored" : "are ignored"
  };
}
function cleanSentence(report, { below, ignored }) {
  if (below.length > 0) {
    const only = below.length === 1 ? "but it does not block" : "but none blocks";
    return `${count(below.length, "finding")}, ${only}: ${breakdown(below.map(({ finding: finding3 }) => finding3))}`;
  }
  if (ignored.length > 0)
    return `nothing is left that could block: ${count(ignored.length, "finding")} ignored`;
  const packages2 = count(report.components.length, "package");
  return `no known problem in ${packages2} of ${count(report.artifacts.length, "artifact")}`;
}
function shareOf(part, total) {
  if (part === total) return part === 1 ? "1 finding" : `all ${count(part, "finding")}`;
  return `${digits(part)} of ${count(total, "finding")}`;
}

// src/reports/sections/marks.ts
var SEVERITY_MARKS = {
  critical: "🔴",
  high: "🟠",
  medium: "🟡",
  low: "🔵",
  unknown: "⚪"
};
var VERDICT_MARKS = {
  fail: "❌",
  incomplete: "⚠️",
  warn: "🟠",
  nothing: "⚪",
  gaps: "🟡",
  pass: "✅"
};

// src/reports/sections/findings.ts
function findingsSection(rows, says, style) {
  if (rows.length === 0) return [];
  const title = `${count(rows.length, "finding")} ${says}`;
  const worst = breakdown(rows.map(({ finding: finding3 }) => finding3));
  const open = style.folded ? `<details><summary><b>${title}</b>: ${worst}</summary>

` : `## ${title}: ${worst}

`;
  return [
    {
      before: `${open}| Severity | Package | Finding | Fixed in | Where |
| :-- | :-- | :-- | :-- | :-- |
`,
      rows: rows.slice(0, style.limit).map((row2) => findingRow(row2, style.detailed)),
      total: rows.length,
      after: style.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `
_${digits(hidden)} more in ${style.elsewhere}._
`,
      brief: `**${title}** (${worst}): all in ${style.elsewhere}.

`
    }
  ];
}
function findingLink({ finding: finding3 }) {
  const url = finding3.sources[0]?.url;
  return url === void 0 ? markdownCode(finding3.id, 60) : markdownLink(finding3.id, url, 60);
}
function findingRow(row2, detailed) {
  const { finding: finding3, because, fixedIn } = row2;
  const reason = because === void 0 ? "" : ` _(${markdownText(because)})_`;
  const also = detailed && finding3.aliases.length > 0 ? `<br>also ${aliases(finding3.aliases)}` : "";
  const cells2 = [
    `${SEVERITY_MARKS[finding3.severity]} ${finding3.severity}`,
    markdownCode(label(row2), 80),
    `${findingLink(row2)} ${markdownText(finding3.title, 120)}${reason}${also}`,
    fixedIn === void 0 ? "–" : markdownCode(fixedIn, 40),
    where(row2, detailed)
  ];
  return `| ${cells2.join(" | ")} |`;
}
function aliases(ids) {
  return listed(
    ids.map((id) => markdownText(id, 60)),
    4
  );
}
function where({ finding: finding3, evidence }, detailed) {
  const { artifact: artifact2, location } = finding3;
  const place3 = location.line === void 0 ? location.path : `${location.path}:${location.line}`;
  return [
    markdownCode(artifact2, 80),
    ...finding3.function === void 0 ? [] : [`function ${markdownCode(finding3.function, 80)}`],
    ...detailed && evidence.length > 0 ? [paths(evidence.map(({ path }) => path))] : [],
    ...detailed && location.path !== artifact2 ? [`from ${markdownCode(place3)}`] : []
  ].join("<br>");
}
function paths(all) {
  return listed(
    all.map((path) => markdownCode(path)),
    2
  );
}

// src/reports/sections/fit.ts
function fit(head, sections, foot, budget) {
  const reserved = [head, foot, ...sections.map(({ brief }) => brief)];
  let left = budget - reserved.reduce((sum, text) => sum + bytes(text), 0);
  const parts = sections.map((section2) => {
    const part = fill(section2, left + bytes(section2.brief));
    left -= bytes(part) - bytes(section2.brief);
    return part;
  });
  return [head, ...parts, foot].join("");
}
function fill(section2, budget) {
  const { before, rows, total, after, more, brief } = section2;
  const frame = bytes(before) + bytes(after) + bytes(more(total));
  let used = frame;
  let shown2 = 0;
  for (const row2 of rows) {
    used += bytes(row2) + 1;
    if (used > budget) break;
    shown2 += 1;
  }
  if (shown2 === 0) return brief;
  const hidden = total - shown2;
  const lines2 = rows.slice(0, shown2).map((row2) => `${row2}
`);
  return [before, ...lines2, hidden > 0 ? more(hidden) : "", after].join("");
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/reports/shape/counts.ts
function totals(report, show) {
  const findings2 = report.decisions.filter(({ outcome }) => outcome !== "ignored").map(({ finding: finding3 }) => finding3);
  const ignored = report.decisions.length - findings2.length;
  const ecosystems = byEcosystem(report).map(([name, n]) => `${digits(n)} ${show(name)}`);
  const functions = report.functions.length;
  return [
    count(report.artifacts.length, "artifact"),
    ...functions > 0 ? [count(functions, "function")] : [],
    count(report.components.length, "package") + (ecosystems.length > 0 ? ` (${listed(ecosystems, 8)})` : ""),
    count(findings2.length, "finding") + (findings2.length > 0 ? ` (${breakdown(findings2)})` : ""),
    `${digits(ignored)} ignored`,
    `fails on ${show(report.policy.failOnSeverity)} or worse${report.policy.onlyFixed ? " if a fix is known" : ""}`
  ];
}
function byEcosystem(report) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ecosystem } of report.components) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
}

// src/reports/shape/links.ts
var DOCS_BASE = "https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan/blob/main/docs";
function findingDocs(kind) {
  return `${DOCS_BASE}/findings/${kind}.md`;
}

// src/reports/sections/frame.ts
function headline(verdict2, level) {
  const { mark, word, sentence: sentence2, advice: advice2 } = verdict2;
  const title = `${level} ${VERDICT_MARKS[mark]} ${word} – ${sentence2}

`;
  return advice2 === void 0 ? title : `${title}${advice2}

`;
}
function footer(report, detailsUrl) {
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  const links = [...url === void 0 ? [] : [`[full report](${url})`], ...help(report)];
  const line = [...totals(report, (name) => markdownText(name, 60)), ...links].join(" · ");
  return `<sub>Lambda supply chain scan: ${line}</sub>
`;
}
function pointer(detailsUrl, otherwise) {
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  return url === void 0 ? otherwise : `[the full report](${url})`;
}
function help(report) {
  const present = new Set(report.decisions.map(({ finding: finding3 }) => finding3.kind));
  const pages = KINDS2.filter((kind) => present.has(kind)).map((kind) => `[${kind}](${findingDocs(kind)})`);
  return pages.length > 0 ? [`help on ${listed(pages, KINDS2.length)} findings`] : [];
}
var KINDS2 = ["malware", "vulnerability", "runtime", "archive"];

// src/reports/sections/inventory.ts
function artifactsSection(report, elsewhere) {
  const packages2 = packagesByArtifact(report);
  const rows = [...report.artifacts].sort((a, b) => compareText(a.id, b.id)).map(
    (artifact2) => row([
      markdownCode(artifact2.id),
      artifact2.kind,
      ownerOf(artifact2),
      kibibytes(artifact2.size),
      digits(artifact2.files),
      digits(packages2.get(artifact2.id) ?? 0),
      markdownCode(artifact2.digest.slice(0, 19))
    ])
  );
  const header = ["Artifact", "Kind", "Whose", "Size", "Files", "Packages", "Digest"];
  return tableSection(count(rows.length, "artifact"), header, rows, elsewhere);
}
function functionsSection(report, elsewhere) {
  const extended = report.functions.some(({ extensions = [] }) => extensions.length > 0);
  const rows = [...report.functions].sort((a, b) => compareText(a.name, b.name)).map(
    ({ name, runtime, code, layers, extensions = [] }) => row([
      markdownCode(name),
      runtime === void 0 ? NONE : markdownCode(runtime, 60),
      markdownCode(code),
      someOf(layers.map((layer) => markdownCode(layer))),
      ...extended ? [someOf(extensions.map((each) => `${markdownCode(each.name)} of ${markdownCode(each.artifact)}`))] : []
    ])
  );
  const header = ["Function", "Runtime", "Code", "Layers", ...extended ? ["Extensions"] : []];
  return tableSection(count(rows.length, "function"), header, rows, elsewhere);
}
var NONE = "–";
function someOf(items) {
  return items.length === 0 ? NONE : listed(items, 5);
}
function tableSection(title, header, rows, elsewhere) {
  if (rows.length === 0) return [];
  return [
    {
      before: `## ${title}

${row(header)}
${row(header.map(() => ":--"))}
`,
      rows,
      total: rows.length,
      after: "\n",
      more: (hidden) => `
_${digits(hidden)} more in ${elsewhere}._
`,
      brief: `**${title}**: see ${elsewhere}.

`
    }
  ];
}
function packagesByArtifact(report) {
  const counts = /* @__PURE__ */ new Map();
  for (const { evidence } of report.components) {
    for (const artifact2 of new Set(evidence.map((seen2) => seen2.artifact))) {
      counts.set(artifact2, (counts.get(artifact2) ?? 0) + 1);
    }
  }
  return counts;
}
function row(cells2) {
  return `| ${cells2.join(" | ")} |`;
}
function kibibytes(bytes3) {
  return `${digits(Math.ceil(bytes3 / 1024))} KiB`;
}

// src/reports/sections/notices.ts
function noticesSection(title, groups, style) {
  return listSection(title, groups, noticeRow, style);
}
function staleIgnoresSection(entries, style) {
  const verb = entries.length === 1 ? "does nothing" : "do nothing";
  return listSection(
    `${count(entries.length, "ignore entry", "ignore entries")} ${verb}`,
    entries,
    staleRow,
    style
  );
}
function listSection(title, items, row2, style) {
  if (items.length === 0) return [];
  return [
    {
      before: style.folded ? `<details><summary>${title}</summary>

` : `**${title}**

`,
      rows: items.slice(0, style.limit).map(row2),
      total: items.length,
      after: style.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `- _${digits(hidden)} more in ${style.elsewhere}_
`,
      brief: `**${title}**: see ${style.elsewhere}.

`
    }
  ];
}
function noticeRow({ message, subjects }) {
  const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => markdownCode(subject2, 120));
  const where3 = names2.length > 0 ? `${listed(names2, 5)}: ` : "";
  return `- ${where3}${markdownText(message, 300)}`;
}
function staleRow({ id, why, reason, line }) {
  const what = why === "expired" ? "has expired" : "matches no finding";
  return `- ${markdownCode(id, 60)} (line ${line}) ${what}; its reason was: ${markdownText(reason)}`;
}

// src/reports/sections/plan.ts
function planSection(steps, heading, elsewhere, limit) {
  if (steps.length === 0) return [];
  return [
    {
      before: `${heading}

| Package | What to do | Because of | Where |
| :-- | :-- | :-- | :-- |
`,
      rows: steps.slice(0, limit).map(planRow),
      total: steps.length,
      after: "\n",
      more: (hidden) => `
_${digits(hidden)} more to do in ${elsewhere}._
`,
      brief: `${heading}

See ${elsewhere}.

`
    }
  ];
}
function planRow(step2) {
  const [worst, ...others] = step2.rows;
  const { severity, title } = worst.finding;
  const rest = others.length > 0 ? ` _and ${digits(others.length)} more_` : "";
  const name = step2.from === "" ? step2.name : `${step2.name} ${step2.from}`;
  const cells2 = [
    markdownCode(name, 80),
    sentence(advice(step2, (text) => markdownCode(text, 60))),
    `${SEVERITY_MARKS[severity]} ${severity} ${findingLink(worst)} ${markdownText(title, 100)}${rest}`,
    listed(
      step2.artifacts.map((artifact2) => markdownCode(artifact2, 80)),
      3
    )
  ];
  return `| ${cells2.join(" | ")} |`;
}

// src/reports/sections/full.ts
function fullReport(report, options, budget) {
  const rows = findingRows(report);
  const { gaps, notes } = noticeGroups(report);
  const said = verdict(report, rows);
  const says = verbs(rows, said);
  const elsewhere = "the JSON report";
  const style = { detailed: true, folded: false, elsewhere };
  const folded = { ...style, folded: true };
  const plan = planSection(planSteps(report, rows), "## What to do", elsewhere);
  const unseen = noticesSection("Could not be checked", gaps, style);
  return fit(
    headline(said, "#"),
    [
      ...rows.blocking.length > 0 ? [...plan, ...unseen] : [...unseen, ...plan],
      ...findingsSection(rows.blocking, says.blocking, style),
      ...findingsSection(rows.below, says.below, style),
      ...findingsSection(rows.ignored, says.ignored, folded),
      ...staleIgnoresSection(report.staleIgnores, style),
      ...noticesSection("Worth knowing", notes, folded),
      ...functionsSection(report, elsewhere),
      ...artifactsSection(report, elsewhere)
    ],
    footer(report, options.detailsUrl),
    budget
  );
}

// src/reports/job-summary.ts
var JOB_SUMMARY_BUDGET = 1e6;
var jobSummary = {
  id: "job-summary",
  render: (report, options = {}) => fullReport(report, options, JOB_SUMMARY_BUDGET)
};

// src/reports/json.ts
var SCHEMA_VERSION = "1";
var json = {
  id: "json",
  render: (report, options = {}) => jsonText(document(report, options.generatedAt))
};
function document(report, generatedAt) {
  const { artifacts, functions, components, notices } = contentsDocument(report);
  const owner = ownersIn(report);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...generatedAt === void 0 ? {} : { generatedAt },
    status: report.status,
    policy: {
      failOnSeverity: report.policy.failOnSeverity,
      onlyFixed: report.policy.onlyFixed,
      warnOnly: report.policy.warnOnly,
      failOnIncomplete: report.policy.failOnIncomplete
    },
    artifacts,
    functions,
    components,
    findings: [...report.decisions].sort((a, b) => compareFindings(a.finding, b.finding)).map((decision) => finding(decision, owner(decision.finding.artifact))),
    fixes: report.fixes.map(fix),
    staleIgnores: report.staleIgnores.map(({ id, why, reason, line }) => ({ id, why, reason, line })),
    notices
  };
}
function finding({ finding: finding3, outcome, because }, owner) {
  return {
    id: finding3.id,
    kind: finding3.kind,
    severity: finding3.severity,
    title: finding3.title,
    aliases: finding3.aliases,
    ...particulars(finding3),
    artifact: finding3.artifact,
    ...owner === void 0 ? {} : { owner },
    ...finding3.function === void 0 ? {} : { function: finding3.function },
    location: locationDocument(finding3.location),
    outcome,
    ...because === void 0 ? {} : { because },
    sources: finding3.sources.map(source),
    fingerprint: finding3.fingerprint
  };
}
function particulars(finding3) {
  if (finding3.kind === "archive") return { problem: finding3.problem };
  if (finding3.kind === "runtime") {
    return { runtime: finding3.runtime, successors: finding3.successors, end: runtimeEnd(finding3.end) };
  }
  return {
    purl: finding3.purl,
    fixedIn: finding3.fixedIn,
    ...finding3.shadowed === void 0 ? {} : { shadowed: finding3.shadowed }
  };
}
function runtimeEnd({ deprecated, createBlocked, updateBlocked, asOf }) {
  return {
    deprecated,
    ...createBlocked === void 0 ? {} : { createBlocked },
    ...updateBlocked === void 0 ? {} : { updateBlocked },
    asOf
  };
}
function source({ engine, id, url, severity, severityFrom }) {
  return { engine, id, url, severity, severityFrom };
}
function fix({ purl: purl2, name, from, to, clears, artifacts }) {
  return { purl: purl2, name, from, ...to === void 0 ? {} : { to }, clears, artifacts };
}

// src/reports/markdown.ts
var markdown = {
  id: "markdown",
  render: (report, options = {}) => fullReport(report, options, Infinity)
};

// src/reports/pull-request.ts
var COMMENT_MARKER = "<!-- lambda-supply-chain-scan -->";
var COMMENT_BUDGET = 6e4;
var PLAN_ROWS = 10;
var pullRequest = {
  id: "pull-request",
  render(report, options = {}) {
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const elsewhere = pointer(options.detailsUrl, "the job summary");
    const urgent = planSteps(report, rows).filter(({ blocking }) => blocking > 0);
    const told = rows.blocking.length === urgent.length && urgent.length <= PLAN_ROWS;
    const folded = { detailed: false, folded: true, elsewhere };
    const key = options.commentKey;
    const owner = key === void 0 ? "" : `Reported by ${markdownCode(key, 100)}.

`;
    return fit(
      `${commentMarker(key)}
${headline(said, "###")}${owner}`,
      [
        ...planSection(urgent, "**What to do**", elsewhere, PLAN_ROWS),
        ...noticesSection("Could not be checked", gaps, { ...folded, folded: false, limit: 5 }),
        ...findingsSection(told ? [] : rows.blocking, says.blocking, { ...folded, limit: 100 }),
        ...findingsSection(rows.below, says.below, { ...folded, limit: 30 }),
        ...noticesSection("Worth knowing", notes, { ...folded, limit: 20 }),
        ...staleIgnoresSection(report.staleIgnores, { ...folded, limit: 20 })
      ],
      footer(report, options.detailsUrl),
      COMMENT_BUDGET
    );
  }
};
function commentMarker(key) {
  if (key === void 0) return COMMENT_MARKER;
  const safe = encodeURIComponent(key.toWellFormed()).replaceAll("-", "%2D").replaceAll("!", "%21");
  return `<!-- lambda-supply-chain-scan: ${safe.slice(0, 400)} -->`;
}

// src/reports/terminal/color.ts
var CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
function painter(on) {
  return on ? (text, color) => `\x1B[${CODES[color]}m${text}\x1B[0m` : (text) => text;
}

// src/reports/terminal/columns.ts
var GAP = "  ";
function alignColumns(rows, columns2, width, paint) {
  const all = columns2.map((column, at) => ({ ...column, at, widest: widestCell(rows, column, at) }));
  const tries = [all, all.filter(({ optional: optional2 }) => optional2 !== true), all.slice(0, -1)];
  const chosen = tries.find((some2) => leastWidth(some2) <= width) ?? all.slice(0, -1);
  const widths = fitWidths(chosen, width);
  return [columns2.map(({ title }) => title), ...rows].map(
    (cells2, index) => chosen.map(({ at, keep, title }, number) => {
      const most2 = widths[number] ?? 0;
      const cell = shorten(cells2[at] ?? "", most2, keep);
      const padding = number === chosen.length - 1 ? 0 : Math.max(0, most2 - columnsOf(cell));
      return paint(cell + " ".repeat(padding), index - 1, title);
    }).join(GAP)
  );
}
function widestCell(rows, { title, max }, at) {
  let widest = title.length;
  for (const cells2 of rows) widest = Math.max(widest, columnsOf(cells2[at] ?? ""));
  return Math.min(max, widest);
}
function leastWidth(columns2) {
  const gaps = GAP.length * (columns2.length - 1);
  return columns2.reduce((sum, { min, widest }) => sum + Math.min(min, widest), gaps);
}
function fitWidths(columns2, width) {
  const gaps = GAP.length * (columns2.length - 1);
  let over = columns2.reduce((sum, { widest }) => sum + widest, gaps) - width;
  return [...columns2].reverse().map(({ min, widest }) => {
    const narrower = over > 0 ? Math.max(Math.min(min, widest), widest - over) : widest;
    over -= widest - narrower;
    return narrower;
  }).reverse();
}
function shorten(text, most2, keep) {
  if (columnsOf(text) <= most2) return text;
  const shrink = keep === "start" ? cut : cutMiddle;
  let max = most2;
  let short = shrink(text, max);
  while (columnsOf(short) > most2 && max > 1) short = shrink(text, max -= 1);
  return short;
}
function columnsOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns2 = 0;
  for (const char of text) columns2 += new RegExp("^\\p{M}$", "u").test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns2;
}
var WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
function wrap(text, width, indent) {
  const lines2 = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || columnsOf(longer) <= width) {
      line = longer;
    } else {
      lines2.push(line);
      line = indent + word;
    }
  }
  return [...lines2, line];
}

// src/reports/terminal/plan.ts
function planLines(steps, width) {
  return steps.flatMap((step2) => wrap(planLine(step2), width - 2, "    "));
}
function planLine(step2) {
  const { action, from, to = "", rows, clears, stay, carriers } = step2;
  const name = terminalText(step2.name);
  const found = count(
    action === "upgrade" ? clears : action === "no-fix" ? stay.length : rows.length,
    "finding"
  );
  const where3 = listed(
    step2.artifacts.map((artifact2) => terminalText(artifact2)),
    3
  );
  switch (action) {
    case "upgrade": {
      const rest = stay.length > 0 ? `; for ${names(stay)} no fix is known` : "";
      const inside = carriers.length > 0 ? `; it is a copy inside ${names(carriers)}: update that` : "";
      return `${name} ${terminalText(from)} -> ${terminalText(to)} clears ${found} in ${where3}${inside}${rest}`;
    }
    case "remove":
      return `${name} ${terminalText(from)} is malicious: remove it from ${where3}`;
    case "no-fix":
      return `${name} ${terminalText(from)} has no known fix for ${found} in ${where3}: replace it, or ignore it with a reason`;
    case "rebuild":
      return `${name} is built in an irregular way (${found}): find out what did that, and rebuild it with a plain zip tool`;
    case "move":
      return `${name} (${found}): move to ${terminalText(to || "a supported runtime")} in ${where3}. ${terminalText(rows[0].finding.title)}`;
  }
}
function names(untrusted) {
  return listed(
    untrusted.map((name) => terminalText(name)),
    2
  );
}

// src/reports/terminal/sections.ts
function section(title, lines2) {
  return lines2.length === 0 ? [] : [title, ...lines2.map((line) => `  ${line}`)];
}
function most(lines2, max) {
  return lines2.length <= max ? lines2 : [...lines2.slice(0, max), `... and ${digits(lines2.length - max)} more`];
}
function joinBlocks(blocks) {
  return blocks.filter((lines2) => lines2.length > 0).map((lines2) => `${lines2.join("\n")}
`).join("\n");
}
function usableWidth(width) {
  return Math.min(Math.max(width ?? 120, 60), 240);
}
function noticeLines(groups, width) {
  return groups.flatMap(({ message, subjects }) => {
    const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => terminalText(subject2));
    const where3 = names2.length > 0 ? `${listed(names2, 10)}: ` : "";
    return wrap(`${where3}${terminalText(message, 500)}`, width - 2, "    ");
  });
}

// src/reports/table.ts
var table = {
  id: "table",
  render(report, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const urgent = planSteps(report, rows).filter(({ blocking }) => blocking > 0);
    const shown2 = { paint, width };
    const blocks = [
      verdictLines(said, shown2),
      section(paint("What to do", "bold"), planLines(urgent, width)),
      findings(rows.blocking, says.blocking, rows.blocking.length, shown2),
      findings(rows.below, says.below, MOST_BELOW, shown2),
      section(paint("Could not be checked", "bold"), noticeLines(gaps, width)),
      section(paint("Worth knowing", "bold"), most(noticeLines(notes, width), MOST_NOTES)),
      section(paint("Ignore entries that do nothing", "bold"), staleLines(report, width)),
      [...docsLines(rows.blocking), ...wrap(totals(report, terminalText).join(", "), width, "  ")]
    ];
    return joinBlocks(blocks);
  }
};
var MOST_BELOW = 20;
var MOST_NOTES = 20;
var VERDICT_COLORS = {
  fail: "red",
  incomplete: "yellow",
  warn: "yellow",
  nothing: "yellow",
  gaps: "yellow",
  pass: "green"
};
var SEVERITY_COLORS = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  unknown: "dim"
};
var COLUMNS = [
  { title: "Severity", max: 8, min: 8, keep: "start" },
  { title: "Package", max: 32, min: 24, keep: "ends" },
  { title: "Finding", max: 24, min: 14, keep: "start" },
  { title: "Fixed in", max: 16, min: 8, keep: "start", optional: true },
  { title: "Where", max: 40, min: 16, keep: "start" },
  { title: "What it is", max: 160, min: 28, keep: "start" }
];
function verdictLines({ mark, word, sentence: sentence2, advice: advice2 }, { paint, width }) {
  const [first = "", ...rest] = wrap(`${word}  ${sentence2}`, width, "  ");
  const colored = paint(word, VERDICT_COLORS[mark]) + first.slice(word.length);
  return [colored, ...rest, ...advice2 === void 0 ? [] : wrap(advice2, width, "  ")];
}
function findings(rows, says, limit, { paint, width }) {
  const shown2 = rows.slice(0, limit);
  const rest = rows.slice(limit);
  const lines2 = alignColumns(shown2.map(cells), COLUMNS, width - 2, (cell, row2, title2) => {
    if (row2 < 0) return paint(cell, "dim");
    const severity = shown2[row2]?.finding.severity;
    return title2 === "Severity" && severity !== void 0 ? paint(cell, SEVERITY_COLORS[severity]) : cell;
  });
  const more = `... and ${digits(rest.length)} more (${breakdown(rest.map(({ finding: finding3 }) => finding3))}), all in the JSON report`;
  const title = paint(`${count(rows.length, "finding")} ${says}`, "bold");
  return rows.length === 0 ? [] : section(title, [...lines2, ...rest.length > 0 ? [more] : []]);
}
function cells(row2) {
  const { finding: finding3, because, fixedIn } = row2;
  const runs = finding3.function === void 0 ? "" : ` (${terminalText(finding3.function)})`;
  const reason = because === void 0 ? "" : ` (${terminalText(because)})`;
  return [
    finding3.severity,
    terminalText(label(row2)),
    terminalText(finding3.id),
    fixedIn === void 0 ? "-" : terminalText(fixedIn),
    cutMiddle(terminalText(finding3.artifact), 28) + runs,
    terminalText(finding3.title) + reason
  ];
}
function staleLines({ staleIgnores }, width) {
  return staleIgnores.flatMap(({ id, why, reason, line }) => {
    const what = why === "expired" ? "has expired" : "matches no finding";
    return wrap(`line ${line}: ${terminalText(id)} ${what} (${terminalText(reason)})`, width - 2, "    ");
  });
}
function docsLines(rows) {
  const kinds = [...new Set(rows.map(({ finding: finding3 }) => finding3.kind))];
  return kinds.map((kind) => `Help on ${kind} findings: ${findingDocs(kind)}`);
}

// src/reports/inventory/json.ts
var SCHEMA_VERSION2 = "1";
var inventoryJson = {
  id: "json",
  render(inventory, { generatedAt } = {}) {
    const { artifacts, functions, components, notices } = contentsDocument(inventory);
    return jsonText({
      schemaVersion: SCHEMA_VERSION2,
      ...generatedAt === void 0 ? {} : { generatedAt },
      complete: inventory.notices.every(({ incomplete: incomplete3 }) => !incomplete3),
      artifacts,
      functions,
      components,
      irregularities: [...inventory.archiveFindings].sort(compareFindings).map(irregularity),
      notices
    });
  }
};
function irregularity({ artifact: artifact2, problem, severity, title }) {
  return { artifact: artifact2, problem, severity, title };
}

// src/reports/inventory/table.ts
var inventoryTable = {
  id: "table",
  render(inventory, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const bold = (title) => paint(title, "bold");
    const { gaps, notes } = noticeGroups(inventory);
    const whole = gaps.length === 0;
    const [first = "", ...rest] = wrap(headline2(inventory, whole), width, "  ");
    const word = first.split("  ", 1)[0] ?? "";
    const packages2 = byEcosystem(inventory).map(
      ([ecosystem, number]) => section(
        bold(`${terminalText(ecosystem)}: ${count(number, "package")}`),
        alignColumns(
          rowsOf(inventory, ecosystem),
          COLUMNS2,
          width - 2,
          (cell, row2) => row2 < 0 ? paint(cell, "dim") : cell
        )
      )
    );
    return joinBlocks([
      [paint(word, whole ? "green" : "yellow") + first.slice(word.length), ...rest],
      section(bold("Functions"), functionLines(inventory, width)),
      ...packages2,
      section(bold("Irregular archives"), irregularLines(inventory, width)),
      section(bold("Could not be seen"), noticeLines(gaps, width)),
      section(bold("Worth knowing"), most(noticeLines(notes, width), MOST))
    ]);
  }
};
var MOST = 20;
var COLUMNS2 = [
  { title: "Package", max: 44, min: 20, keep: "ends" },
  { title: "Version", max: 20, min: 8, keep: "start" },
  { title: "Seen as", max: 30, min: 9, keep: "start" },
  { title: "Whose", max: 12, min: 10, keep: "start", optional: true },
  { title: "Where", max: 160, min: 20, keep: "ends" }
];
function headline2({ components, artifacts, notices }, whole) {
  const what = `${count(components.length, "package")} in ${count(artifacts.length, "artifact")}`;
  const gaps = notices.filter(({ incomplete: incomplete3 }) => incomplete3).length;
  if (!whole) return `INCOMPLETE  ${what}; ${count(gaps, "thing")} could not be seen`;
  return `INVENTORY  ${what}`;
}
function rowsOf({ components, artifacts }, ecosystem) {
  const owner = ownersIn({ artifacts });
  return components.filter((component2) => component2.ecosystem === ecosystem).flatMap((component2) => copiesByArtifact(component2).map((copies) => ({ component: component2, copies }))).sort(
    (a, b) => compareText(a.component.name, b.component.name) || compareText(a.component.version, b.component.version) || compareText(a.copies[0].artifact, b.copies[0].artifact)
  ).map(({ component: component2, copies }) => [
    terminalText(component2.name),
    terminalText(component2.version),
    seenAs(copies),
    owner(copies[0].artifact) ?? "-",
    where2(copies)
  ]);
}
function copiesByArtifact({ evidence }) {
  const groups = /* @__PURE__ */ new Map();
  for (const copy of [...evidence].sort((a, b) => compareText(a.path, b.path))) {
    const group2 = groups.get(copy.artifact);
    if (group2) group2.push(copy);
    else groups.set(copy.artifact, [copy]);
  }
  return [...groups.values()];
}
function seenAs(copies) {
  const hows = [...new Set(copies.map(({ how }) => how))];
  const doubts = new Set(
    copies.flatMap(
      ({ how, confidence = "exact" }) => confidence === "exact" || confidence === how ? [] : [confidence]
    )
  );
  const shadowed = copies.every(({ shadowedBy = [] }) => shadowedBy.length > 0) ? ["shadowed"] : [];
  return [...hows, ...doubts, ...shadowed].join(", ");
}
function where2([first, ...others]) {
  const more = others.length === 0 ? "" : ` (+${digits(others.length)})`;
  return `${terminalText(`${first.artifact}!/${first.path}`)}${more}`;
}
function functionLines(inventory, width) {
  return [...inventory.functions].sort((a, b) => compareText(a.name, b.name)).flatMap((unit) => {
    const loads = most(loadLines(unit, inventory.components), MOST);
    return [functionLine(unit), ...extensionLines(unit), ...loads].flatMap(
      (line, index) => wrap(line, width - 4, "      ").map((text) => index === 0 ? text : `  ${text}`)
    );
  });
}
function functionLine({ name, runtime, code, layers }) {
  const parts = [code, ...layers].map((id) => terminalText(id)).join(" + ");
  return `${terminalText(name)}${runtime === void 0 ? "" : ` (${terminalText(runtime, 60)})`}: ${parts}`;
}
function extensionLines({ extensions = [] }) {
  if (extensions.length === 0) return [];
  const names2 = extensions.map(({ name, artifact: artifact2 }) => `${terminalText(name)} (${terminalText(artifact2)})`);
  return [`starts beside it: ${listed(names2, 10)}`];
}
function loadLines({ name }, components) {
  const lines2 = components.flatMap(
    (component2) => component2.evidence.flatMap(
      ({ artifact: artifact2, shadowedBy = [] }) => shadowedBy.filter((by) => by.function === name).map((by) => {
        const loaded = versionAt(components, component2, by.artifact, by.path);
        const package_ = terminalText(component2.name);
        return `loads ${package_} ${loaded} of ${terminalText(by.artifact)}, not ${terminalText(component2.version)} of ${terminalText(artifact2)}`;
      })
    )
  );
  return [...new Set(lines2)].sort(compareText);
}
function versionAt(components, { name, ecosystem }, artifact2, path) {
  const found = components.find(
    (other) => other.name === name && other.ecosystem === ecosystem && other.evidence.some((seen2) => seen2.artifact === artifact2 && seen2.path === path)
  );
  return found === void 0 ? "the copy" : terminalText(found.version);
}
function irregularLines({ archiveFindings }, width) {
  const lines2 = [...archiveFindings].sort(compareFindings).flatMap(
    ({ severity, artifact: artifact2, title }) => wrap(`${severity}: ${terminalText(artifact2)}: ${terminalText(title)}`, width - 2, "    ")
  );
  return most(lines2, MOST);
}

// src/scan.ts
import { resolve as resolve6 } from "node:path";

// src/advisories/merge.ts
function findingsOf(matches, components, functions = []) {
  const matchesOf = groupBy(matches, ({ purl: purl2 }) => purl2);
  const functionOf = ownersOf(functions);
  const findings2 = components.flatMap((component2) => {
    const merged2 = groupByAlias(matchesOf.get(component2.purl) ?? []).map((group2) => merge(group2, component2));
    const artifacts = [...new Set(component2.evidence.map(({ artifact: artifact2 }) => artifact2))];
    return artifacts.flatMap(
      (artifact2) => merged2.map((finding3) => place2(finding3, component2, artifact2, functionOf.get(artifact2)))
    );
  });
  return findings2.sort(
    (a, b) => compare(a.artifact, b.artifact) || compare(a.purl, b.purl) || compare(a.id, b.id)
  );
}
function place2(statement, component2, artifact2, functionName) {
  return {
    ...statement,
    artifact: artifact2,
    ...functionName === void 0 ? {} : { function: functionName },
    location: { path: artifact2 },
    fingerprint: fingerprint(statement.kind, statement.id, functionName ?? artifact2, component2.name)
  };
}
function merge(group2, component2) {
  const ids = [...new Set(group2.flatMap(({ id: id2, aliases: aliases2 }) => [id2, ...aliases2]))].sort(compareIds);
  const malicious = ids.find(isMalwareId);
  const kind = group2.some(({ malware }) => malware) ? "malware" : "vulnerability";
  const id = (kind === "malware" ? malicious : void 0) ?? ids[0] ?? "";
  const sources = sourcesOf(group2);
  const rating = rateGroup(sources.map(({ severity, severityFrom }) => ({ severity, from: severityFrom })));
  const ordering = orderingOf(component2.ecosystem);
  const fixes = [...new Set(group2.flatMap(({ fixedIn }) => fixedIn))];
  return {
    kind,
    id,
    // An alias may say that it is malware where the record that says so was not listed for this version.
    severity: kind === "malware" ? "critical" : rating.severity,
    title: titleOf(group2),
    aliases: ids.filter((other) => other !== id).sort(),
    sources,
    purl: component2.purl,
    fixedIn: fixes.sort((a, b) => ordering?.compare(a, b) || compare(a, b))
  };
}
function sourcesOf(group2) {
  const sources = /* @__PURE__ */ new Map();
  for (const { source: source2 } of group2) sources.set(`${source2.engine} ${source2.id}`, source2);
  return [...sources].sort(([a], [b]) => compare(a, b)).map(([, source2]) => source2);
}
function titleOf(group2) {
  const order = ({ id }) => {
    if (isMalwareId(id)) return 0;
    if (id.startsWith("GHSA-")) return 1;
    return id.startsWith("CVE-") ? 3 : 2;
  };
  return [...group2].sort((a, b) => order(a) - order(b) || compareIds(a.id, b.id))[0]?.title ?? "";
}
function groupByAlias(matches) {
  const parents = /* @__PURE__ */ new Map();
  const parentOf2 = (id) => parents.get(id) ?? id;
  const rootOf6 = (id) => {
    let at = id;
    while (parentOf2(at) !== at) {
      const above = parentOf2(parentOf2(at));
      parents.set(at, above);
      at = above;
    }
    return at;
  };
  for (const { id, aliases: aliases2 } of matches) {
    for (const alias of aliases2) parents.set(rootOf6(alias), rootOf6(id));
  }
  return [...groupBy(matches, ({ id }) => rootOf6(id)).values()];
}
function ownersOf(functions) {
  const owners = groupBy(functions, ({ code }) => code);
  return new Map(
    [...owners].flatMap(
      ([artifact2, units]) => units.length === 1 && units[0] ? [[artifact2, units[0].name]] : []
    )
  );
}
var PRECEDENCE = ["CVE-", "GHSA-", "PYSEC-", "GO-", "RUSTSEC-"];
function compareIds(a, b) {
  return rankOf(a) - rankOf(b) || compare(sortableId(a), sortableId(b)) || compare(a, b);
}
function rankOf(id) {
  const rank = PRECEDENCE.findIndex((prefix) => id.startsWith(prefix));
  return rank < 0 ? PRECEDENCE.length : rank;
}
function sortableId(id) {
  return id.replace(/\d+$/, (digits2) => digits2.padStart(12, "0"));
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group2 = groups.get(key);
    if (group2) group2.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/advisories/index.ts
async function advise(components, sources, world) {
  if (sources.length === 0 && components.length > 0) {
    return incomplete2("advisories", "no advisory source was asked");
  }
  const outcomes = [];
  for (const source2 of sources) {
    try {
      outcomes.push(await source2.lookup(components, world));
    } catch (error) {
      if (error instanceof UserError) throw error;
      outcomes.push(incomplete2(source2.id, `the source failed: ${messageOf(error)}`));
    }
  }
  return joinOutcomes(outcomes);
}
function incomplete2(subject2, message) {
  return { items: [], notices: [{ stage: "advise", subject: subject2, message, incomplete: true }] };
}

// src/catalogers/distribution/ecosystem.ts
function ecosystemOf(distribution) {
  if (!distribution) return "unknown distribution";
  const { id, release, title, cpe } = distribution;
  const known = ECOSYSTEMS.get(id);
  if (known === void 0) return named(distribution);
  switch (id) {
    case "wolfi":
    case "chainguard":
      return known;
    case "ubuntu":
      return release === "" ? unreleased(known) : `${known}:${release}${LTS.test(release) ? ":LTS" : ""}`;
    case "alpine":
      return withSuffix(known, /^(\d+\.\d+)(?:\.\d+)?$/.exec(release)?.[1]?.replace(/^/, "v"));
    case "rhel":
      return withSuffix(known, /^cpe:\/o:redhat:(\w[\w.:]*)$/.exec(cpe)?.[1]);
    case "opensuse-leap":
      return withSuffix(known, release === "" ? void 0 : `Leap ${release}`);
    case "opensuse-tumbleweed":
      return `${known}:Tumbleweed`;
    case "sles":
      return withSuffix(known, /^SUSE (Linux Enterprise [\w. ]+)$/.exec(title)?.[1]);
    default:
      return withSuffix(known, /^\d+/.exec(release)?.[0]);
  }
}
var ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["debian", "Debian"],
  ["ubuntu", "Ubuntu"],
  ["alpine", "Alpine"],
  ["wolfi", "Wolfi"],
  ["chainguard", "Chainguard"],
  ["rhel", "Red Hat"],
  ["almalinux", "AlmaLinux"],
  ["rocky", "Rocky Linux"],
  ["sles", "SUSE"],
  ["opensuse-leap", "openSUSE"],
  ["opensuse-tumbleweed", "openSUSE"]
]);
var LTS = /^\d*[02468]\.04$/;
function withSuffix(known, suffix) {
  return suffix === void 0 ? unreleased(known) : `${known}:${suffix}`;
}
function unreleased(known) {
  return `${known} of unknown release`;
}
function named({ id, name, release }) {
  const text = /^[\w ./()+-]+$/.test(name) ? name : id;
  return release === "" ? text : `${text}:${release}`;
}

// src/catalogers/distribution/gaps.ts
function distributionGaps(path, distribution) {
  if (!distribution) return [{ path, gap: NAMELESS, incomplete: true }];
  return BY_REPOSITORY.has(distribution.id) ? [{ path, gap: REPOSITORY_UNKNOWN, incomplete: true }] : [];
}
var NAMELESS = "lists the packages of a system that does not say which distribution it is (no etc/os-release)";
var BY_REPOSITORY = /* @__PURE__ */ new Set(["rhel", "sles"]);
var REPOSITORY_UNKNOWN = "does not say from which repository each package came, by which OSV keeps the advisories of this distribution, so that only those of its base system can be found (trivy finds the others)";

// src/catalogers/metadata/text.ts
function readText2(tree, path, max) {
  const size = tree.size(path);
  if (size > max) throw new Error(`is larger than ${max / 1024} KiB and was not read`);
  return decode(tree.read(path));
}
function readHead(tree, path, max) {
  return decode(tree.size(path) > max ? tree.read(path, max) : tree.read(path));
}
function* lines(text) {
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    yield text.slice(start, match.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}
function decode(bytes3) {
  return new TextDecoder().decode(bytes3);
}

// src/catalogers/distribution/os-release.ts
function distributionAt(root, tree) {
  for (const place3 of ["etc/os-release", "usr/lib/os-release"]) {
    const path = root + place3;
    const found = tree.has(path) ? parseOsRelease(readText2(tree, path, MAX_BYTES3)) : void 0;
    if (found) return found;
  }
  return void 0;
}
var MAX_BYTES3 = 64 * 1024;
function parseOsRelease(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of lines(text)) {
    const [, key, value = ""] = /^\s*([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (key !== void 0) fields.set(key, unquote(value.trim()).slice(0, LONGEST));
  }
  const field = (key) => fields.get(key) ?? "";
  const id = field("ID").toLowerCase();
  if (!/^[a-z0-9][\w.-]*$/.test(id)) return void 0;
  const release = /^[\w.~+-]*$/.test(field("VERSION_ID")) ? field("VERSION_ID") : "";
  return { id, name: field("NAME") || id, release, title: field("PRETTY_NAME"), cpe: field("CPE_NAME") };
}
var LONGEST = 128;
function unquote(value) {
  const [, quote, inner = ""] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (quote === void 0) return value;
  return quote === '"' ? inner.replace(/\\(["$`\\])/g, "$1") : inner;
}

// src/catalogers/distribution/system-purl.ts
function systemPurl(type, distribution, name, version, qualifiers) {
  const { id, release } = distribution ?? { id: void 0, release: "" };
  const distro = id === void 0 || release === "" ? "" : `${id}-${release}`;
  return purl(type, id, name, version, { ...qualifiers, distro });
}

// src/catalogers/distribution/system-root.ts
function systemRoot(path, database) {
  if (!path.endsWith(database)) return void 0;
  const root = path.slice(0, -database.length);
  if (root !== "" && !root.endsWith("/")) return void 0;
  return IN_PACKAGE.test(root) ? void 0 : root;
}
var IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\//;

// src/catalogers/metadata/gaps.ts
function withoutRepeatedGaps(found) {
  const seen2 = /* @__PURE__ */ new Set();
  return found.filter((one) => {
    if (!("gap" in one)) return true;
    const key = `${one.path}\0${one.gap}`;
    return !seen2.has(key) && seen2.add(key);
  });
}

// src/catalogers/apk/installed.ts
function* parseInstalled(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of lines(text)) {
    if (line === "") {
      if (fields.size > 0) yield packageOf(fields);
      fields.clear();
    } else if (line[1] === ":" && "PVAo".includes(line.charAt(0))) {
      fields.set(line.charAt(0), line.slice(2, 2 + LONGEST_VALUE).trim());
    }
  }
  if (fields.size > 0) yield packageOf(fields);
}
var LONGEST_VALUE = 1024;
function packageOf(fields) {
  const field = (letter) => fields.get(letter) ?? "";
  return { name: field("P"), version: field("V"), architecture: field("A"), origin: field("o") || field("P") };
}

// src/catalogers/apk/index.ts
var apk = {
  id: "apk",
  how: "installed",
  wants(path) {
    return rootOf(path) !== void 0;
  },
  catalog(path, tree) {
    const root = rootOf(path);
    if (root === void 0) return void 0;
    const distribution = distributionAt(root, tree);
    const found = [];
    for (const entry of parseInstalled(readText2(tree, path, MAX_BYTES4))) {
      if (entry.name.startsWith(".")) continue;
      found.push(
        isPackage(entry) ? sighting(entry, distribution, path) : { path, gap: NAMELESS2, incomplete: true }
      );
    }
    return found.length === 0 ? [] : withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)]);
  }
};
var MAX_BYTES4 = 128 * 1024 * 1024;
var NAMELESS2 = "lists a package whose name or version apk does not allow";
function rootOf(path) {
  return systemRoot(path, "usr/lib/apk/db/installed") ?? systemRoot(path, "lib/apk/db/installed");
}
function isPackage({ name, version, architecture, origin }) {
  return [name, origin].every((text) => /^[A-Za-z0-9_][\w.+-]{0,127}$/.test(text)) && /^\d[\w.~-]{0,127}$/.test(version) && /^\w{0,32}$/.test(architecture);
}
function sighting(entry, distribution, path) {
  const { name, version, architecture, origin } = entry;
  const qualifiers = { arch: architecture, upstream: origin === name ? "" : origin, epoch: "" };
  return {
    purl: systemPurl("apk", distribution, name, version, qualifiers),
    name: origin,
    version,
    ecosystem: ecosystemOf(distribution),
    path
  };
}

// src/catalogers/metadata/json.ts
function parseJson(text, what) {
  const subject2 = what === void 0 ? "" : `has ${what} that `;
  if (countValues(text) > MOST_VALUES)
    throw new Error(`${subject2}holds too many values to be what it should be`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error(`${subject2}is not JSON`);
  }
}
var MOST_VALUES = 5e5;
function countValues(text) {
  let values = 1;
  for (const mark of ["[", "{", ","]) {
    for (let at = text.indexOf(mark); at >= 0 && values <= MOST_VALUES; at = text.indexOf(mark, at + 1)) {
      values += 1;
    }
  }
  return values;
}
function objectIn(value) {
  return isObject(value) ? value : {};
}
function listIn(value) {
  return Array.isArray(value) ? value : [];
}
function textIn(value) {
  return typeof value === "string" ? value : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/catalogers/composer-installed/installed-json.ts
function packagesInJson(text) {
  const root = parseJson(text);
  const { packages: packages2, dev, "dev-package-names": devNames } = objectIn(root);
  if (!Array.isArray(root) && !Array.isArray(packages2)) throw new Error("lists no packages");
  const dropped = new Set(dev === false ? listIn(devNames) : []);
  return listIn(Array.isArray(root) ? root : packages2).map((entry) => objectIn(entry)).filter(({ name }) => !dropped.has(name)).map(({ name, version }) => ({ name: textIn(name) ?? "", version: textIn(version) ?? "" }));
}

// src/catalogers/composer-installed/php-array.ts
function parseArrayFile(text) {
  const reader = new Reader(text);
  if (!reader.take("<?php") || reader.word() !== "return") throw notAList();
  const value = reader.value(0);
  reader.take(";");
  reader.take("?>");
  if (!reader.isAtEnd()) throw notAList();
  return value;
}
function isPhpArray(value) {
  return value instanceof Map;
}
var DEEPEST = 16;
var MOST_VALUES2 = 1e5;
function notAList() {
  return new Error("is more than a list of plain values, so it was not understood");
}
var Reader = class {
  #text;
  #at = 0;
  #values = 0;
  constructor(text) {
    this.#text = text;
  }
  value(depth) {
    this.#values += 1;
    if (this.#values > MOST_VALUES2) throw new Error("holds too many values to be what it should be");
    if (this.take("[")) return this.#array("]", depth);
    const number = this.#match(/-?\d{1,15}(?![\w.])/y);
    if (number !== "") return Number(number);
    const word = this.word();
    switch (word) {
      case "array":
        if (!this.take("(")) throw notAList();
        return this.#array(")", depth);
      case "true":
      case "false":
        return word === "true";
      case "null":
        return null;
      case "":
      case "__dir__":
        return this.#joined(word !== "");
      default:
        throw notAList();
    }
  }
  take(symbol) {
    this.#skip();
    const isThere = this.#text.startsWith(symbol, this.#at);
    if (isThere) this.#at += symbol.length;
    return isThere;
  }
  /** In lower case, as PHP's own words may be written in any; '' where there is none. */
  word() {
    return this.#match(/[a-z_]\w{0,15}(?!\w)/iy).toLowerCase();
  }
  isAtEnd() {
    this.#skip();
    return this.#at === this.#text.length;
  }
  #array(end, depth) {
    if (depth >= DEEPEST) throw new Error("holds arrays in arrays, deeper than can be understood");
    const entries = /* @__PURE__ */ new Map();
    while (!this.take(end)) {
      const first = this.value(depth + 1);
      if (!this.take("=>")) entries.set(String(entries.size), first);
      else if (isPhpArray(first)) throw notAList();
      else entries.set(String(first), this.value(depth + 1));
      if (this.take(",")) continue;
      if (this.take(end)) break;
      throw notAList();
    }
    return entries;
  }
  /** Texts with dots between them; the folder of the file counts for nothing. */
  #joined(begun) {
    const parts = begun ? [] : [this.#quoted()];
    while (this.take(".")) parts.push(this.word() === "__dir__" ? "" : this.#quoted());
    return parts.join("");
  }
  #quoted() {
    if (!this.take("'")) throw notAList();
    const start = this.#at;
    for (let end = start; end < this.#text.length; end += 1) {
      const char = this.#text[end];
      if (char === "\\") end += 1;
      if (char !== "'") continue;
      this.#at = end + 1;
      return this.#text.slice(start, end).replace(/\\(['\\])/g, "$1");
    }
    throw notAList();
  }
  #match(pattern) {
    this.#skip();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
  #skip() {
    for (; ; ) {
      const char = this.#text[this.#at];
      if (char !== void 0 && " 	\r\n".includes(char)) this.#at += 1;
      else if (char === "#" || this.#text.startsWith("//", this.#at)) this.#skipTo("\n");
      else if (this.#text.startsWith("/*", this.#at)) this.#skipTo("*/");
      else return;
    }
  }
  #skipTo(end) {
    const found = this.#text.indexOf(end, this.#at);
    this.#at = found < 0 ? this.#text.length : found + end.length;
  }
};

// src/catalogers/composer-installed/installed-php.ts
function packagesInPhp(text) {
  const file = parseArrayFile(text);
  const versions = fieldOf(file, "versions");
  if (!isPhpArray(versions)) throw new Error("lists no packages");
  const root = fieldOf(file, "root");
  const withoutDev = fieldOf(root, "dev") === false;
  const found = [];
  for (const [name, entry] of versions) {
    const version = fieldOf(entry, "pretty_version");
    if (name === fieldOf(root, "name") || typeof version !== "string") continue;
    if (withoutDev && fieldOf(entry, "dev_requirement") === true) continue;
    found.push({ name, version });
  }
  return found;
}
function fieldOf(value, key) {
  return isPhpArray(value) ? value.get(key) : void 0;
}

// src/catalogers/composer-installed/index.ts
var composerInstalled = {
  id: "composer-installed",
  how: "installed",
  wants(path) {
    const [, ending] = /(?:^|\/)composer\/installed\.(json|php)$/.exec(path) ?? [];
    return ending !== void 0 && !IN_TESTS.test(path);
  },
  catalog(path, tree) {
    if (path.endsWith(".php") && tree.has(path.replace(/php$/, "json"))) return [];
    const text = readText2(tree, path, MAX_BYTES5);
    const packages2 = path.endsWith(".php") ? packagesInPhp(text) : packagesInJson(text);
    return withoutRepeatedGaps(packages2.map((one) => identify(one, path)));
  }
};
var MAX_BYTES5 = 32 * 1024 * 1024;
var IN_TESTS = /(?:^|\/)vendor\/[^/]+\/[^/]+\/(?:.*\/)?(?:tests?|fixtures)\//i;
function identify({ name, version }, path) {
  const [, vendor = "", bare = ""] = NAME.exec(name) ?? [];
  if (bare === "" || name.length > 255) return { path, gap: NAMELESS3, incomplete: true };
  if (!VERSION.test(version)) return { path, gap: VERSIONLESS, incomplete: true };
  const clean2 = version.replace(/^v(?=\d)/i, "");
  const found = {
    purl: purl("composer", vendor.toLowerCase(), bare.toLowerCase(), clean2),
    name: name.toLowerCase(),
    version: clean2,
    ecosystem: "Packagist",
    path
  };
  return /^dev-|-dev$/i.test(clean2) ? { ...found, confidence: "declared" } : found;
}
var NAMELESS3 = "lists a package whose name Composer does not allow";
var VERSIONLESS = "lists a package without a version that Composer allows";
var NAME = /^([a-z0-9](?:[_.-]?[a-z0-9]+)*)\/([a-z0-9](?:(?:[_.]|-{1,2})?[a-z0-9]+)*)$/i;
var VERSION = /^[\w.+#/@~-]{1,128}$/;

// src/catalogers/executable/fields.ts
var Malformed = class extends Error {
  name = "Malformed";
};
function fieldsOf(piece, littleEndian, wordSize) {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
  const inside = (offset, length) => {
    if (!(offset >= 0) || offset + length > piece.length) throw new Malformed("ends too early");
    return offset;
  };
  const fields = {
    u8: (offset) => view.getUint8(inside(offset, 1)),
    u16: (offset) => view.getUint16(inside(offset, 2), littleEndian),
    u32: (offset) => view.getUint32(inside(offset, 4), littleEndian),
    u64: (offset) => Number(view.getBigUint64(inside(offset, 8), littleEndian)),
    word: (offset) => wordSize === 8 ? fields.u64(offset) : fields.u32(offset)
  };
  return fields;
}
function textAt(piece, offset, longest) {
  const rest = piece.subarray(Math.max(0, offset), Math.max(0, offset) + longest);
  const end = rest.indexOf(0);
  return rest.toString("latin1", 0, end < 0 ? rest.length : end);
}

// src/catalogers/executable/magic.ts
function formatOf(head) {
  if (head.length < SMALLEST_HEADER) return void 0;
  const magic = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  if (magic === 2135247942) return isLoadableElf(head) ? "elf" : void 0;
  if (magic >>> 16 === 19802) return "pe";
  if (isMachO(magic)) return "mach-o";
  const parts = head.subarray(4, 8);
  if (magic === FAT && parts[0] === 0 && parts[1] === 0 && parts[2] === 0 && (parts[3] ?? 0) < 45)
    return "mach-o";
  return void 0;
}
var SMALLEST_HEADER = 52;
var FAT = 3405691582;
function isMachO(magic) {
  return magic === 4277009102 || magic === 4277009103 || magic === 3472551422 || magic === 3489328638;
}
function isLoadableElf(head) {
  const type = head[5] === 2 ? head[17] : head[16];
  return type === 2 || type === 3;
}

// src/catalogers/executable/bytes.ts
var LARGEST_HELD = 32 * 1024 * 1024;
function bytesOf(tree, path) {
  const size = tree.size(path);
  if (size <= LARGEST_HELD) return bytesIn(tree.read(path));
  return clipped(size, (offset, length) => tree.readRange(path, offset, length));
}
function bytesIn(content) {
  return clipped(content.length, (offset, length) => content.subarray(offset, offset + length));
}
function clipped(size, read2) {
  return {
    size,
    at(offset, length) {
      if (!(offset >= 0 && offset < size && length > 0)) return Buffer.alloc(0);
      const bytes3 = read2(offset, Math.min(length, size - offset));
      return Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength);
    }
  };
}

// src/catalogers/executable/elf.ts
function parseElf(bytes3) {
  const head = bytes3.at(0, 64);
  const wordSize = head[4] === 1 ? 4 : 8;
  const littleEndian = head[5] !== 2;
  const layout = LAYOUTS[wordSize];
  const header = fieldsOf(head, littleEndian, wordSize);
  const table2 = (at, count4, entry, smallest) => {
    if (count4 > 0 && entry < smallest) throw new Malformed("has table entries that are too small");
    const piece = bytes3.at(header.word(at), count4 * entry);
    return {
      fields: fieldsOf(piece, littleEndian, wordSize),
      count: Math.floor(piece.length / Math.max(1, entry))
    };
  };
  const sectionEntry = header.u16(layout.sectionEntry);
  const sections = table2(
    layout.sectionTable,
    header.u16(layout.sectionCount),
    sectionEntry,
    layout.sectionSize
  );
  const programEntry = header.u16(layout.programEntry);
  const programs = table2(
    layout.programTable,
    header.u16(layout.programCount),
    programEntry,
    layout.programSize
  );
  const read2 = (index) => readSection(sections.fields, index * sectionEntry, wordSize);
  const namesAt = header.u16(layout.nameTable);
  const names2 = namesAt < sections.count ? read2(namesAt) : void 0;
  const nameTable = bytes3.at(names2?.offset ?? 0, Math.min(names2?.size ?? 0, LARGEST_NAME_TABLE));
  return {
    format: "elf",
    bytes: bytes3,
    littleEndian,
    wordSize,
    sections: indices(sections.count).map(read2).filter(({ type }) => type !== SHT_NULL).map(({ nameAt, ...section2 }) => ({ ...section2, name: textAt(nameTable, nameAt, LONGEST_NAME) })),
    segments: indices(programs.count).filter((index) => programs.fields.u32(index * programEntry) === PT_LOAD).map((index) => readSegment(programs.fields, index * programEntry, wordSize)),
    managed: false
  };
}
var SHT_NULL = 0;
var SHT_NOBITS = 8;
var PT_LOAD = 1;
var SHF_WRITE = 1;
var SHF_EXECINSTR = 4;
var PF_X = 1;
var PF_W = 2;
var LONGEST_NAME = 64;
var LARGEST_NAME_TABLE = 4 * 1024 * 1024;
var LAYOUTS = {
  4: {
    programTable: 28,
    sectionTable: 32,
    programEntry: 42,
    programCount: 44,
    sectionEntry: 46,
    sectionCount: 48,
    nameTable: 50,
    programSize: 32,
    sectionSize: 40
  },
  8: {
    programTable: 32,
    sectionTable: 40,
    programEntry: 54,
    programCount: 56,
    sectionEntry: 58,
    sectionCount: 60,
    nameTable: 62,
    programSize: 56,
    sectionSize: 64
  }
};
function readSection(fields, at, word) {
  const type = fields.u32(at + 4);
  const flags = fields.word(at + 8);
  return {
    nameAt: fields.u32(at),
    type,
    address: fields.word(at + 8 + word),
    offset: fields.word(at + 8 + 2 * word),
    size: type === SHT_NOBITS ? 0 : fields.word(at + 8 + 3 * word),
    // Flags of processors and systems may lie above 2^31, where the operator would lose them.
    writable: (flags % 8 & SHF_WRITE) !== 0,
    executable: (flags % 8 & SHF_EXECINSTR) !== 0
  };
}
function readSegment(fields, at, word) {
  const flags = fields.u32(at + (word === 8 ? 4 : 24));
  const start = at + (word === 8 ? 8 : 4);
  return {
    name: "",
    offset: fields.word(start),
    address: fields.word(start + word),
    size: fields.word(start + 3 * word),
    writable: (flags & PF_W) !== 0,
    executable: (flags & PF_X) !== 0
  };
}
function indices(count4) {
  return Array.from({ length: count4 }, (_, index) => index);
}

// src/catalogers/executable/mach-o.ts
function parseMachO(file) {
  const bytes3 = firstPart(file);
  const head = bytes3.at(0, 32);
  if (head.length < 32) throw new Malformed("ends too early");
  const magic = head.readUInt32BE(0);
  if (!isMachO(magic)) throw new Malformed("has a first part that is no program");
  const littleEndian = magic >>> 24 !== 254;
  const wordSize = (magic & 255) === 207 || magic >>> 24 === 207 ? 8 : 4;
  const headerSize = wordSize === 8 ? 32 : 28;
  const header = fieldsOf(head, littleEndian, wordSize);
  const commands = bytes3.at(headerSize, Math.min(header.u32(20), LARGEST_COMMANDS));
  const sections = [];
  const segments = [];
  const all = fieldsOf(commands, littleEndian, wordSize);
  for (let at = 0, left = header.u32(16); left > 0 && at + 8 <= commands.length; left -= 1) {
    const size = all.u32(at + 4);
    if (size < 8) throw new Malformed("has a load command without a size");
    if (all.u32(at) === (wordSize === 8 ? LC_SEGMENT_64 : LC_SEGMENT)) {
      const command2 = commands.subarray(at, at + size);
      segments.push(readSegment2(command2, littleEndian, wordSize));
      readSections(command2, littleEndian, wordSize, sections);
    }
    at += size;
  }
  return { format: "mach-o", bytes: bytes3, littleEndian, wordSize, sections, segments, managed: false };
}
var LC_SEGMENT = 1;
var LC_SEGMENT_64 = 25;
var LARGEST_COMMANDS = 4 * 1024 * 1024;
var PROT_WRITE = 2;
var PROT_EXECUTE = 4;
var ZEROFILL = /* @__PURE__ */ new Set([1, 12, 18]);
var PURE_INSTRUCTIONS = 2147483648;
function firstPart(file) {
  const head = file.at(0, 28);
  if (head.length < 28 || head.readUInt32BE(0) !== FAT) return file;
  const start = head.readUInt32BE(16);
  const size = Math.max(0, Math.min(head.readUInt32BE(20), file.size - start));
  return {
    size,
    at: (offset, length) => offset >= 0 ? file.at(start + offset, Math.min(length, size - offset)) : file.at(0, 0)
  };
}
function readSegment2(command2, littleEndian, word) {
  const fields = fieldsOf(command2, littleEndian, word);
  const protection = fields.u32(24 + 4 * word + 4);
  return {
    name: textAt(command2, 8, 16),
    address: fields.word(24),
    offset: fields.word(24 + 2 * word),
    size: fields.word(24 + 3 * word),
    writable: (protection & PROT_WRITE) !== 0,
    executable: (protection & PROT_EXECUTE) !== 0
  };
}
function readSections(command2, littleEndian, word, sections) {
  const fields = fieldsOf(command2, littleEndian, word);
  const protection = fields.u32(24 + 4 * word + 4);
  const entry = word === 8 ? 80 : 68;
  const first = 24 + 4 * word + 16;
  for (let left = fields.u32(first - 8), at = first; left > 0 && at + entry <= command2.length; left -= 1) {
    const flags = fields.u32(at + 32 + 2 * word + 16);
    sections.push({
      name: textAt(command2, at, 16),
      address: fields.word(at + 32),
      size: ZEROFILL.has(flags & 255) ? 0 : fields.word(at + 32 + word),
      offset: fields.u32(at + 32 + 2 * word),
      writable: (protection & PROT_WRITE) !== 0,
      executable: (flags & PURE_INSTRUCTIONS) !== 0
    });
    at += entry;
  }
}

// src/catalogers/executable/pe.ts
function parsePe(bytes3) {
  const start = fieldsOf(bytes3.at(0, 64), true, 4).u32(60);
  const coff = fieldsOf(bytes3.at(start, COFF_HEADER), true, 4);
  if (coff.u32(0) !== SIGNATURE) throw new Malformed("has no PE header");
  const optionalSize = coff.u16(20);
  const optional2 = fieldsOf(bytes3.at(start + COFF_HEADER, optionalSize), true, 4);
  const wordSize = optional2.u16(0) === PE32_PLUS ? 8 : 4;
  const imageBase = wordSize === 8 ? optional2.u64(24) : optional2.u32(28);
  const longNames = longNameTable(bytes3, coff.u32(12), coff.u32(16));
  const table2 = bytes3.at(start + COFF_HEADER + optionalSize, coff.u16(6) * SECTION_HEADER);
  const sections = [];
  for (let at = 0; at + SECTION_HEADER <= table2.length; at += SECTION_HEADER) {
    sections.push(readSection2(table2.subarray(at, at + SECTION_HEADER), imageBase, longNames));
  }
  return {
    format: "pe",
    bytes: bytes3,
    littleEndian: true,
    wordSize,
    sections,
    segments: sections,
    managed: hasDotNetHeader(bytes3.at(start + COFF_HEADER, optionalSize), wordSize)
  };
}
var SIGNATURE = 17744;
var COFF_HEADER = 24;
var SECTION_HEADER = 40;
var SYMBOL = 18;
var PE32_PLUS = 523;
var MEM_EXECUTE = 536870912;
var MEM_WRITE = 2147483648;
var LONGEST_NAME2 = 64;
var LARGEST_NAME_TABLE2 = 4 * 1024 * 1024;
function readSection2(header, imageBase, longNames) {
  const fields = fieldsOf(header, true, 4);
  const name = textAt(header, 0, 8);
  const inMemory = fields.u32(8);
  const inFile = fields.u32(16);
  const flags = fields.u32(36);
  return {
    // A name of more than eight characters stands in the string table: `/4`.
    name: /^\/\d+$/.test(name) ? textAt(longNames, Number(name.slice(1)), LONGEST_NAME2) : name,
    // The file's copy is padded to whole sectors.
    size: inMemory === 0 ? inFile : Math.min(inFile, inMemory),
    address: imageBase + fields.u32(12),
    offset: fields.u32(20),
    writable: (flags & MEM_WRITE) !== 0,
    executable: (flags & MEM_EXECUTE) !== 0
  };
}
function longNameTable(bytes3, symbolsAt, symbols) {
  if (symbolsAt === 0) return bytes3.at(0, 0);
  return bytes3.at(symbolsAt + symbols * SYMBOL, LARGEST_NAME_TABLE2);
}
function hasDotNetHeader(optional2, wordSize) {
  const at = (wordSize === 8 ? 112 : 96) + 14 * 8;
  return optional2.length >= at + 8 && optional2.readUInt32LE(at) !== 0;
}

// src/catalogers/executable/open.ts
function openExecutable(tree, path) {
  const latest = LATEST.get(tree);
  if (latest?.path === path) return latest.executable;
  LATEST.delete(tree);
  const executable = parseExecutable(bytesOf(tree, path));
  LATEST.set(tree, { path, executable });
  return executable;
}
var LATEST = /* @__PURE__ */ new WeakMap();
var PARSERS = { elf: parseElf, pe: parsePe, "mach-o": parseMachO };
function parseExecutable(bytes3) {
  const format = formatOf(bytes3.at(0, 64));
  if (!format) return void 0;
  try {
    return PARSERS[format](bytes3);
  } catch (error) {
    if (error instanceof Malformed) return void 0;
    throw error;
  }
}

// src/catalogers/executable/names.ts
function isSomethingElse(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? TEXTS.has(name.toLowerCase()) : ENDINGS.has(name.slice(dot + 1).toLowerCase());
}
var TEXTS = new Set(
  [
    "license licence copying notice readme changelog changes authors makefile",
    "metadata record wheel installer requested"
  ].flatMap((line) => line.split(" "))
);
var ENDINGS = new Set(
  [
    "js mjs cjs jsx ts mts cts tsx map flow json json5 jsonl vue svelte wasm def jst",
    "py pyi pyc pyx pxd pth rb erb rake gemspec php phpt class java scala groovy clj lua tcl pl pm",
    "kt kotlin_metadata kotlin_builtins kotlin_module sh bash fish zsh awk ps1 bat cmd",
    "c h cc cpp hpp cxx hh inc f f90 s asm go rs cs fs vb swift m mm",
    "md markdown rst txt adoc tex html htm xhtml css scss sass less xml xsd xsl dtd svg csv tsv yaml yml toml",
    "ini cfg conf properties lock log diff patch sql graphql gql proto ejs hbs mustache tmpl tpl j2 jinja jinja2",
    "npmignore gitignore gitattributes editorconfig eslintrc prettierrc nycrc po pot mo",
    "png jpg jpeg gif webp ico bmp tif tiff ttf otf woff woff2 eot pdf mp3 mp4 wav",
    "pem crt cer key der p12 jks mf sf rsa dsa sig asc sha1 sha256 sha512 md5",
    "zip jar war ear whl egg gz tgz bz2 xz zst br tar 7z"
  ].flatMap((line) => line.split(" "))
);

// src/catalogers/executable/python-files.ts
function pythonFiles(tree) {
  const known = KNOWN.get(tree) ?? listFiles(tree);
  KNOWN.set(tree, known);
  return known;
}
var KNOWN = /* @__PURE__ */ new WeakMap();
var MAX_BYTES6 = 16 * 1024 * 1024;
var MOST_FILES = 3e5;
function listFiles(tree) {
  const files = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  for (const path of tree.paths) {
    if (!path.endsWith(".dist-info/METADATA") && !path.endsWith(".dist-info/RECORD")) continue;
    const [, site = "", project] = /^(.*\/|)([^/]+?)-[^/-]+\.dist-info\/(?:METADATA|RECORD)$/.exec(path) ?? [];
    if (project === void 0) continue;
    if (path.endsWith("/RECORD")) addRecord(tree, path, site, files);
    else if (!tree.has(path.replace(/METADATA$/, "RECORD"))) addFolders(site, project, folders);
  }
  return {
    has: (path) => files.has(path) || prefixes(path).some((folder) => folders.has(folder))
  };
}
function addRecord(tree, path, site, files) {
  let text;
  try {
    text = readText2(tree, path, MAX_BYTES6);
  } catch {
    return;
  }
  for (const line of lines(text)) {
    const file = /^(?:"((?:[^"]|"")*)"|([^",]+)),/.exec(line);
    const name = file?.[1]?.replaceAll('""', '"') ?? file?.[2];
    if (name === void 0 || isSomethingElse(name)) continue;
    if (files.size >= MOST_FILES) return;
    files.add(resolve2(site, name));
    if (name.startsWith("../")) files.add(resolve2(site, name.replace(/^(?:\.\.\/)+/, "")));
  }
}
function addFolders(site, project, folders) {
  for (const name of [project, project.toLowerCase()]) {
    folders.add(`${site}${name}/`);
    folders.add(`${site}${name}.libs/`);
  }
}
function resolve2(site, name) {
  const parts = [];
  for (const part of (site + name).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function prefixes(path) {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

// src/catalogers/executable/owner.ts
function isOwned(path, tree, archive) {
  if (/\.(?:jar|war|ear|whl|egg)$/i.test(archive)) return true;
  return isInNodePackage(path, tree) || isInGem(path, tree) || isOfOperatingSystem(path, tree) || pythonFiles(tree).has(path);
}
function isInNodePackage(path, tree) {
  const folders = path.split("/").slice(0, -1);
  const start = folders.lastIndexOf("node_modules") + 1;
  if (start === 0) return false;
  const end = start + (folders[start]?.startsWith("@") ? 2 : 1);
  return end <= folders.length && tree.has([...folders.slice(0, end), "package.json"].join("/"));
}
function isInGem(path, tree) {
  const [, home = "", gem] = /^(.*\/|)(?:gems|extensions\/[^/]+\/[^/]+)\/([^/]+)\/.*$/.exec(path) ?? [];
  return gem !== void 0 && tree.has(`${home}specifications/${gem}.gemspec`);
}
function isOfOperatingSystem(path, tree) {
  if (!/^(?:usr|bin|sbin|lib|lib64)\//.test(path) || path.startsWith("usr/local/")) return false;
  return PACKAGE_DATABASES.some((database) => tree.has(database));
}
var PACKAGE_DATABASES = [
  "var/lib/dpkg/status",
  "lib/apk/db/installed",
  "usr/lib/apk/db/installed",
  "var/lib/rpm/Packages",
  "var/lib/rpm/rpmdb.sqlite",
  "usr/lib/sysimage/rpm/rpmdb.sqlite",
  "usr/lib/sysimage/rpm/Packages.db"
];

// src/catalogers/executable/executable.ts
function sectionNamed(executable, name) {
  return executable.sections.find((section2) => section2.name === name);
}
function contentOf(executable, region, max = Infinity) {
  return executable.bytes.at(region.offset, Math.min(region.size, max));
}
var PIECE = 4 * 1024 * 1024;
function* piecesOf(executable, region, overlap) {
  for (let start = 0; start < region.size; start += PIECE) {
    const content = executable.bytes.at(region.offset + start, Math.min(PIECE + overlap, region.size - start));
    if (content.length === 0) return;
    yield { start, content };
  }
}
function memoryAt(executable, address, length) {
  const { segments, bytes: bytes3 } = executable;
  const holder = segments.find(
    (segment) => address >= segment.address && address < segment.address + segment.size
  );
  if (!holder) return bytes3.at(0, 0);
  const start = address - holder.address;
  return bytes3.at(holder.offset + start, Math.min(length, holder.size - start));
}
function withoutOverlaps(regions) {
  let end = 0;
  return [...regions].sort((a, b) => a.offset - b.offset).flatMap((region) => {
    const start = Math.max(region.offset, end);
    const size = region.offset + region.size - start;
    if (!(size > 0)) return [];
    end = start + size;
    return [{ ...region, offset: start, size, address: region.address + start - region.offset }];
  });
}

// src/catalogers/dotnet-deps/bundle.ts
function bundleOffset(executable) {
  const regions = executable.sections.length > 0 ? executable.sections : executable.segments;
  const data = regions.filter(({ writable, executable: code }) => writable && !code);
  for (const region of withoutOverlaps(data)) {
    for (const { content } of piecesOf(executable, region, SIGNATURE2.length + 8)) {
      const at = content.indexOf(SIGNATURE2, 8);
      if (at >= 0) return fieldsOf(content, true, 8).u64(at - 8);
    }
  }
  return void 0;
}
var SIGNATURE2 = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
function readBundle(bytes3, offset) {
  const piece = bytes3.at(offset, LONGEST_LIST);
  const fields = fieldsOf(piece, true, 8);
  const version = fields.u32(0);
  const count4 = fields.u32(8);
  if (version === 0 || count4 > MOST_FILES2) throw new Malformed("has an odd list of files");
  const id = textBehindLength(piece, fields, 12);
  const described = version >= 2 ? { offset: fields.u64(id.end), size: fields.u64(id.end + 8) } : void 0;
  const files = [];
  let found = described;
  let at = id.end + (version >= 2 ? 40 : 0);
  for (let left = count4; left > 0; left -= 1) {
    const place3 = { offset: fields.u64(at), size: fields.u64(at + 8) };
    at += version >= 6 ? 24 : 16;
    if (fields.u8(at) === TYPE_DEPS_JSON) found ??= place3;
    const name = textBehindLength(piece, fields, at + 1);
    files.push(name.text);
    at = name.end;
  }
  if (!found || found.offset === 0) return { files };
  if (found.size > LARGEST_DEPS_JSON) throw new Malformed("has a list of packages that is too long");
  const depsJson = bytes3.at(found.offset, found.size);
  if (depsJson.length < found.size) throw new Malformed("ends too early");
  return { files, depsJson };
}
var TYPE_DEPS_JSON = 3;
var MOST_FILES2 = 5e4;
var LONGEST_LIST = 16 * 1024 * 1024;
var LARGEST_DEPS_JSON = 16 * 1024 * 1024;
function textBehindLength(piece, fields, start) {
  let length = fields.u8(start);
  let at = start + 1;
  if (length > 127) {
    length = length % 128 + fields.u8(at) * 128;
    at += 1;
  }
  if (at + length > piece.length) throw new Malformed("ends too early");
  return { text: piece.toString("utf8", at, at + length), end: at + length };
}

// src/catalogers/dotnet-deps/deps-json.ts
function parseDepsJson(text) {
  const root = objectIn(parseJson(text));
  const target2 = selectTarget(root);
  if (!target2) throw new Error("does not say what the application consists of");
  const libraries = objectIn(root.libraries);
  return Object.entries(target2).map(([key, content]) => {
    const slash = key.indexOf("/");
    const fields = objectIn(content);
    const library = objectIn(libraries[key]);
    return {
      type: (textIn(library.type) ?? "").toLowerCase(),
      name: slash < 0 ? key : key.slice(0, slash),
      version: slash < 0 ? "" : key.slice(slash + 1),
      code: ["runtime", "runtimeTargets", "native"].flatMap((kind) => filesIn(fields[kind])),
      translations: filesIn(fields.resources),
      isInStore: textIn(library.runtimeStoreManifestName) !== void 0
    };
  });
}
function selectTarget(root) {
  const targets = objectIn(root.targets);
  const name = textIn(root.runtimeTarget) ?? textIn(objectIn(root.runtimeTarget).name) ?? "";
  if (Object.hasOwn(targets, name)) return objectIn(targets[name]);
  const [only, ...others] = Object.values(targets);
  return only === void 0 || others.length > 0 ? void 0 : objectIn(only);
}
function filesIn(value) {
  return Object.keys(objectIn(value)).filter((file) => baseName(file) !== "_._");
}
function baseName(path) {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}

// src/catalogers/dotnet-deps/files-below.ts
function filesBelow(folder, tree) {
  const paths2 = SORTED.get(tree) ?? [...tree.paths].sort();
  SORTED.set(tree, paths2);
  const names2 = /* @__PURE__ */ new Set();
  for (let at = firstFrom(paths2, folder); at < paths2.length; at += 1) {
    const path = paths2[at] ?? "";
    if (!path.startsWith(folder)) break;
    names2.add(baseName(path));
  }
  return names2;
}
var SORTED = /* @__PURE__ */ new WeakMap();
function firstFrom(paths2, folder) {
  let low = 0;
  let high = paths2.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paths2[middle] ?? "") < folder) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/catalogers/dotnet-deps/libraries.ts
function packagesOf(libraries, path, isPresent) {
  const packages2 = libraries.filter(({ type, code }) => PACKAGES.has(type) && code.length > 0);
  const present = new Set(packages2.filter(({ code }) => code.some((file) => isPresent(baseName(file)))));
  const isMerged = present.size === 0 || libraries.some(({ name }) => MERGERS.has(name.toLowerCase()));
  return packages2.flatMap((library) => {
    const found = sighting2(library, path);
    if (present.has(library)) return [found];
    if (library.isInStore) return [{ ...found, how: "declared", confidence: "declared" }];
    return isMerged ? [{ ...found, how: "bundled", confidence: "declared" }] : [];
  });
}
var PACKAGES = /* @__PURE__ */ new Set(["package", "runtimepack"]);
var MERGERS = /* @__PURE__ */ new Set([
  "ilrepack",
  "ilrepack.lib",
  "ilrepack.lib.msbuild",
  "ilrepack.lib.msbuild.task",
  "ilrepack.fullauto",
  "ilmerge",
  "costura.fody"
]);
function sighting2({ type, name, version }, path) {
  const id = type === "runtimepack" ? name.replace(/^runtimepack\./, "") : name;
  if (!/^[\w.-]{1,100}$/.test(id) || !/^\d[\w.+-]{0,127}$/.test(version)) {
    throw new Error("names a package or version that NuGet does not allow");
  }
  return { purl: purl("nuget", void 0, id, version), name: id, version, ecosystem: "NuGet", path };
}

// src/catalogers/dotnet-deps/index.ts
var dotnetDeps = {
  id: "dotnet-deps",
  how: "installed",
  wants(path) {
    return path.endsWith(ENDING);
  },
  wantsContent(head) {
    return formatOf(head) !== void 0;
  },
  catalog(path, tree, archive) {
    if (path.endsWith(ENDING)) {
      const libraries = parseDepsJson(readText2(tree, path, LARGEST_DEPS_JSON));
      const files = filesBelow(folderOf(path), tree);
      return packagesOf(libraries, path, (name) => files.has(name));
    }
    const executable = openExecutable(tree, path);
    return executable ? inExecutable(executable, path, tree, !isOwned(path, tree, archive)) : void 0;
  }
};
var ENDING = ".deps.json";
function inExecutable(executable, path, tree, incomplete3) {
  if (isCompiledAhead(executable)) {
    return [
      { path, gap: "is a .NET program compiled ahead of time, which does not say what is in it", incomplete: incomplete3 }
    ];
  }
  const bundle = bundleIn(executable);
  if (!bundle) return void 0;
  if (!bundle.depsJson)
    return [{ path, gap: "is a .NET program in one file without a list of its packages", incomplete: incomplete3 }];
  const libraries = parseDepsJson(bundle.depsJson.toString("utf8"));
  const files = /* @__PURE__ */ new Set([...bundle.files.map(baseName), ...filesBelow(folderOf(path), tree)]);
  return packagesOf(libraries, path, (name) => files.has(name)).map((found) => ({
    how: "embedded",
    ...found
  }));
}
function isCompiledAhead({ sections }) {
  return sections.some(({ name }) => name === "__managedcode" || name === ".managed");
}
function bundleIn(executable) {
  try {
    const offset = bundleOffset(executable);
    return offset === void 0 || offset === 0 ? void 0 : readBundle(executable.bytes, offset);
  } catch (error) {
    if (error instanceof Malformed)
      throw new Error("is a .NET program in one file whose list of files is damaged");
    throw error;
  }
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/catalogers/dpkg/status.ts
function* parseStatus(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of lines(text)) {
    if (line === "") {
      if (isInstalled(fields)) yield packageOf2(fields);
      fields.clear();
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon > 0 && colon <= LONGEST_FIELD ? line.slice(0, colon).toLowerCase() : "";
    if (FIELDS.has(field)) fields.set(field, line.slice(colon + 1, colon + LONGEST_VALUE2).trim());
  }
  if (isInstalled(fields)) yield packageOf2(fields);
}
var FIELDS = /* @__PURE__ */ new Set(["package", "version", "architecture", "source", "status"]);
var LONGEST_FIELD = "architecture".length;
var LONGEST_VALUE2 = 1024;
function isInstalled(fields) {
  if (fields.size === 0) return false;
  const state = fields.get("status")?.split(/\s+/)[2];
  return state !== "not-installed" && state !== "config-files";
}
function packageOf2(fields) {
  const field = (name2) => fields.get(name2) ?? "";
  const [, source2 = "", sourceVersion = ""] = /^(\S*)(?:\s+\(([^)]*)\))?/.exec(field("source")) ?? [];
  const name = field("package");
  const version = field("version");
  return {
    name,
    version,
    architecture: field("architecture"),
    source: { name: source2 || name, version: sourceVersion || version }
  };
}

// src/catalogers/dpkg/index.ts
var dpkg = {
  id: "dpkg",
  how: "installed",
  wants(path) {
    return rootOf2(path) !== void 0;
  },
  catalog(path, tree) {
    const root = rootOf2(path);
    if (root === void 0) return void 0;
    const distribution = distributionAt(root, tree);
    const found = [];
    for (const entry of parseStatus(readText2(tree, path, MAX_BYTES7))) {
      found.push(
        isPackage2(entry) ? sighting3(entry, distribution, path) : { path, gap: NAMELESS4, incomplete: true }
      );
    }
    return found.length === 0 ? [] : withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)]);
  }
};
var MAX_BYTES7 = 64 * 1024 * 1024;
var NAMELESS4 = "lists a package whose name or version dpkg does not allow";
function rootOf2(path) {
  const whole = systemRoot(path, "var/lib/dpkg/status");
  if (whole !== void 0) return whole;
  const [file = ""] = /(?:^|\/)var\/lib\/dpkg\/status\.d\/[^/]+$/.exec(path) ?? [];
  if (file === "" || /\.(?:md5sums|preinst|postinst|prerm|postrm|conffiles|list|triggers)$/.test(file))
    return void 0;
  return systemRoot(path, file.replace(/^\//, ""));
}
function isPackage2({ name, version, architecture, source: source2 }) {
  return [name, source2.name].every((text) => /^[a-z0-9][a-z0-9+.-]{0,127}$/.test(text)) && [version, source2.version].every((text) => /^(?:\d{1,9}:)?[A-Za-z0-9.+~:-]{1,128}$/.test(text)) && /^[a-z0-9-]{0,32}$/.test(architecture);
}
function sighting3(entry, distribution, path) {
  const { name, version, architecture, source: source2 } = entry;
  const qualifiers = { arch: architecture, upstream: upstreamOf(entry), epoch: "" };
  return {
    purl: systemPurl("deb", distribution, name, version, qualifiers),
    name: source2.name,
    version: source2.version,
    ecosystem: ecosystemOf(distribution),
    path
  };
}
function upstreamOf({ name, version, source: source2 }) {
  if (source2.version !== version) return `${source2.name}@${source2.version}`;
  return source2.name === name ? "" : source2.name;
}

// src/catalogers/elf-package-note/distribution.ts
var ECOSYSTEMS2 = /* @__PURE__ */ new Map([
  ["debian", "Debian"],
  ["ubuntu", "Ubuntu"],
  ["alpine", "Alpine"],
  ["wolfi", "Wolfi"],
  ["chainguard", "Chainguard"],
  ["rhel", "Red Hat"],
  ["almalinux", "AlmaLinux"],
  ["rocky", "Rocky Linux"],
  ["amzn", "Amazon Linux"],
  ["fedora", "Fedora"]
]);
function ecosystemOf2(os, release) {
  const name = ECOSYSTEMS2.get(os) ?? os;
  if (release === "") return name;
  if (os === "ubuntu" && /^\d[02468]\.04$/.test(release)) return `${name}:${release}:LTS`;
  if (os === "alpine") return `${name}:v${release.replace(/^v?(\d+\.\d+).*$/, "$1")}`;
  return `${name}:${/^(?:debian|almalinux|rocky)$/.test(os) ? release.replace(/\..*$/, "") : release}`;
}

// src/catalogers/elf-package-note/note.ts
function readPackageNote(executable) {
  const section2 = sectionNamed(executable, ".note.package");
  if (!section2) return void 0;
  const content = contentOf(executable, section2, LONGEST2);
  const fields = fieldsOf(content, executable.littleEndian, executable.wordSize);
  for (let at = 0; at + 12 <= content.length; ) {
    const nameEnd = at + 12 + align(fields.u32(at));
    const textEnd = nameEnd + fields.u32(at + 4);
    if (fields.u32(at + 8) === TYPE && content.toString("latin1", at + 12, at + 16) === "FDO\0") {
      return parse2(content.toString("utf8", nameEnd, textEnd).replace(/\0+$/, ""));
    }
    at = align(textEnd);
  }
  return void 0;
}
var TYPE = 3405650558;
var LONGEST2 = 64 * 1024;
function align(size) {
  return Math.ceil(size / 4) * 4;
}
function parse2(json2) {
  const note2 = objectIn(parseJson(json2, "a package note"));
  const [, product = "", release = ""] = /^cpe:(?:\/o|2\.3:o):[^:]*:([^:]*):([^:]*)/.exec(textIn(note2.osCpe) ?? "") ?? [];
  return {
    type: textIn(note2.type) ?? "",
    name: textIn(note2.name) ?? "",
    version: textIn(note2.version) ?? "",
    architecture: textIn(note2.architecture) ?? "",
    os: textIn(note2.os) ?? PRODUCTS.get(product) ?? product,
    osVersion: textIn(note2.osVersion) ?? release
  };
}
var PRODUCTS = /* @__PURE__ */ new Map([
  ["enterprise_linux", "rhel"],
  ["amazon_linux", "amzn"],
  ["debian_linux", "debian"],
  ["ubuntu_linux", "ubuntu"]
]);

// src/catalogers/elf-package-note/index.ts
var elfPackageNote = {
  id: "elf-package-note",
  how: "embedded",
  wants() {
    return false;
  },
  wantsContent(head) {
    return formatOf(head) === "elf";
  },
  catalog(path, tree, archive) {
    const executable = openExecutable(tree, path);
    const note2 = executable && noteIn(executable);
    if (!note2) return void 0;
    return isOwned(path, tree, archive) ? [] : describe4(note2, path);
  }
};
function noteIn(executable) {
  try {
    return readPackageNote(executable);
  } catch (error) {
    if (error instanceof Malformed) throw new Error("has a package note that is cut off");
    throw error;
  }
}
var NEEDS_RELEASE = /* @__PURE__ */ new Set(["debian", "ubuntu", "alpine"]);
function describe4(note2, path) {
  const { type, name, version, architecture, os, osVersion } = note2;
  const parts = [type, name, version, os];
  if (!parts.every((part) => /^[\w.+~:^-]{1,128}$/.test(part))) {
    throw new Error("has a package note that names no package of a distribution");
  }
  const qualifiers = { arch: architecture, distro: osVersion === "" ? os : `${os}-${osVersion}` };
  const found = {
    purl: purl(type, os, name, version, qualifiers),
    name,
    version,
    ecosystem: ecosystemOf2(os, osVersion),
    path
  };
  if (osVersion !== "" || !NEEDS_RELEASE.has(os)) return [found];
  return [
    found,
    { path, gap: "has a package note that does not say of which release it is", incomplete: true }
  ];
}

// src/catalogers/go-binary/build-info.ts
function findBuildInfo(executable) {
  const section2 = executable.sections.find(({ name }) => SECTIONS.includes(name));
  const region = section2 ?? executable.segments.find(({ writable, executable: code }) => writable && !code);
  if (!region) return void 0;
  for (const offset of candidates(executable, region)) {
    try {
      return readBuildInfo(executable, offset);
    } catch (error) {
      if (section2 || !(error instanceof Malformed)) throw error;
    }
  }
  return void 0;
}
var SECTIONS = [".go.buildinfo", "__go_buildinfo"];
var MAGIC = Buffer.from("ÿ Go buildinf:", "latin1");
var ALIGNMENT = 16;
var HEADER = 32;
var IS_BIG_ENDIAN = 1;
var IS_INLINE = 2;
var LONGEST3 = 16 * 1024 * 1024;
var LONGEST_VERSION = 256;
function* candidates(executable, region) {
  for (const { start, content } of piecesOf(executable, region, MAGIC.length)) {
    for (let at = content.indexOf(MAGIC); at >= 0; at = content.indexOf(MAGIC, at + 1)) {
      if ((start + at) % ALIGNMENT === 0) yield region.offset + start + at;
    }
  }
}
function readBuildInfo(executable, offset) {
  const header = executable.bytes.at(offset, HEADER);
  const flags = header[15] ?? 0;
  const [goVersion, framed] = flags & IS_INLINE ? inlineTexts(executable.bytes, offset + HEADER) : pointedTexts(executable, header, (flags & IS_BIG_ENDIAN) === 0);
  return { goVersion, modules: unframe(framed).toString("utf8") };
}
function inlineTexts(bytes3, offset) {
  const version = textBehindLength2(bytes3, offset, LONGEST_VERSION);
  const goVersion = goVersionIn(version.text);
  return [goVersion, textBehindLength2(bytes3, version.end, LONGEST3).text];
}
function textBehindLength2(bytes3, offset, longest) {
  const prefix = bytes3.at(offset, 5);
  let length = 0;
  let at = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = prefix[at];
    if (byte === void 0) throw new Malformed("ends too early");
    length += byte % 128 * scale;
    at += 1;
    if (byte < 128) break;
  }
  const text = length > longest ? Buffer.alloc(0) : bytes3.at(offset + at, length);
  if (text.length < length) throw new Malformed("ends too early");
  return { text, end: offset + at + length };
}
function pointedTexts(executable, header, littleEndian) {
  const wordSize = header[14] === 4 ? 4 : 8;
  const textAt2 = (address) => {
    const string = memoryAt(executable, address, 2 * wordSize);
    if (string.length < 2 * wordSize) return string.subarray(0, 0);
    const [start, length] = wordsOf(string, littleEndian, wordSize);
    if (length > LONGEST3) throw new Malformed("ends too early");
    const text = memoryAt(executable, start, length);
    if (text.length < length) throw new Malformed("ends too early");
    return text;
  };
  const [versionAt2, modulesAt] = wordsOf(header.subarray(16), littleEndian, wordSize);
  return [goVersionIn(textAt2(versionAt2)), textAt2(modulesAt)];
}
function goVersionIn(text) {
  const version = text.length > LONGEST_VERSION ? "" : text.toString("utf8");
  if (!/^(?:go|devel|unknown)/.test(version)) throw new Malformed("names no Go version");
  return version;
}
function wordsOf(piece, littleEndian, wordSize) {
  const fields = fieldsOf(piece, littleEndian, wordSize);
  return [fields.word(0), fields.word(wordSize)];
}
function unframe(framed) {
  const isFramed = framed.length >= 33 && framed[framed.length - 17] === 10;
  return isFramed ? framed.subarray(16, framed.length - 16) : framed.subarray(0, 0);
}

// src/catalogers/go-binary/modules.ts
function parseModules(text) {
  let main;
  const dependencies2 = [];
  const settings = /* @__PURE__ */ new Map();
  let latest;
  for (const line of text.split("\n")) {
    const [kind, path = "", version = ""] = line.split("	");
    if (kind === "mod") {
      main = { path, version };
      latest = "main";
    } else if (kind === "dep") {
      dependencies2.push({ path, version });
      latest = "dependency";
    } else if (kind === "=>") {
      const replacement = { path, version };
      const replaced = latest === "dependency" ? dependencies2.pop() : void 0;
      if (replaced) dependencies2.push({ ...replaced, replacement });
      else if (latest === "main" && main) main = { ...main, replacement };
    } else if (kind === "build") {
      const setting = line.slice("build	".length);
      const equals = setting.indexOf("=");
      if (equals > 0) settings.set(setting.slice(0, equals), unquote2(setting.slice(equals + 1)));
    }
  }
  return { ...main ? { main } : {}, dependencies: dependencies2, settings };
}
function unquote2(value) {
  if (!value.startsWith('"')) return value.startsWith("`") ? value.slice(1, -1) : value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}

// src/catalogers/go-binary/versions.ts
function goRelease(goVersion) {
  return /^go(\d+\.\d+(?:\.\d+)?(?:(?:alpha|beta|rc)\d+)?)(?![\d.])/.exec(goVersion)?.[1];
}
function moduleVersion({ version }) {
  return /^v(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(version)?.[1];
}
function linkedVersion({ main, settings }) {
  const flags = settings.get("-ldflags") ?? "";
  if (!main || flags.length > LONGEST_FLAGS) return void 0;
  for (const [, variable4 = "", version] of flags.matchAll(SET_VARIABLE)) {
    const owner = variable4.slice(0, variable4.lastIndexOf("."));
    if (owner === "main" || owner === main.path || owner.startsWith(`${main.path}/`)) return version;
  }
  return void 0;
}
var SET_VARIABLE = /-X[ =]['"]?([\w./~-]+\.(?:git)?version)=['"]?v?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)(?=['"\s]|$)/gi;
var LONGEST_FLAGS = 64 * 1024;
function isPseudo(version) {
  return /-(?:0\.|\w+\.0\.)?\d{14}-[0-9a-f]{12}(?:\+|$)/.test(version) || /\+dirty$/.test(version);
}
function isPlaceholder(version) {
  return version === "0.0.0" || version === "0.0.0-00010101000000-000000000000";
}

// src/catalogers/go-binary/index.ts
var goBinary = {
  id: "go-binary",
  how: "embedded",
  wants() {
    return false;
  },
  wantsContent(head) {
    return formatOf(head) !== void 0;
  },
  catalog(path, tree, archive) {
    const executable = openExecutable(tree, path);
    const info = executable && readBuildInfo2(executable);
    if (!executable || !info && !isGo(executable)) return void 0;
    const incomplete3 = !isOwned(path, tree, archive);
    if (info) return listModules(info, path, incomplete3);
    return [{ path, gap: "is a Go program whose build information was removed", incomplete: incomplete3 }];
  }
};
function readBuildInfo2(executable) {
  try {
    return findBuildInfo(executable);
  } catch (error) {
    if (error instanceof Malformed) throw new Error("is a Go program whose build information is damaged");
    throw error;
  }
}
function isGo({ sections }) {
  return sections.some(({ name }) => /^(?:\.data\.rel\.ro)?[._]+gopclntab$|^\.note\.go\.buildid$/.test(name));
}
function listModules(info, path, incomplete3) {
  const modules = parseModules(info.modules);
  const seen2 = [];
  const release = goRelease(info.goVersion);
  if (release === void 0) {
    seen2.push({ path, gap: "was built by an unreleased Go, so its standard library is unknown", incomplete: incomplete3 });
  } else {
    seen2.push({ ...sighting4("stdlib", release, path), purl: purl("golang", void 0, "stdlib", release) });
  }
  if (info.modules === "") {
    seen2.push({ path, gap: "is a Go program that was built without a list of modules", incomplete: incomplete3 });
  }
  seen2.push(...mainModule(modules, path));
  const found = modules.dependencies.map((dependency) => dependencyModule(dependency, path));
  seen2.push(...found.filter((module) => module !== void 0));
  if (found.includes(void 0)) {
    seen2.push({
      path,
      gap: "is a Go program with modules from folders, which have no version",
      incomplete: false
    });
  }
  return seen2;
}
function mainModule(modules, path) {
  const { main } = modules;
  if (!main || !isModulePath(main.path)) return [];
  const version = moduleVersion(main);
  if (version !== void 0 && !isPseudo(version)) return [sighting4(main.path, version, path)];
  const linked = linkedVersion(modules);
  if (linked !== void 0) return [{ ...sighting4(main.path, linked, path), confidence: "declared" }];
  return version === void 0 ? [] : [sighting4(main.path, version, path)];
}
function dependencyModule({ path: original, version: nominal, replacement }, path) {
  const other = replacement === void 0 ? void 0 : moduleVersion(replacement);
  const modulePath = other === void 0 || !replacement ? original : replacement.path;
  const version = other ?? moduleVersion({ path: original, version: nominal });
  if (version === void 0 || !isModulePath(modulePath)) return void 0;
  if (replacement === void 0 || other !== void 0) return sighting4(modulePath, version, path);
  return isPlaceholder(version) ? void 0 : { ...sighting4(modulePath, version, path), confidence: "declared" };
}
function sighting4(modulePath, version, path) {
  const slash = modulePath.lastIndexOf("/");
  const namespace = slash < 0 ? void 0 : modulePath.slice(0, slash);
  return {
    purl: purl("golang", namespace, modulePath.slice(slash + 1), `v${version}`),
    name: modulePath,
    version,
    ecosystem: "Go",
    path
  };
}
function isModulePath(path) {
  return path.length <= 512 && /^[\w.~-]+(?:\/[\w.~+-]+)*$/.test(path);
}

// src/catalogers/executable/elf-symbols.ts
function symbolAddresses(executable, names2) {
  const addresses = /* @__PURE__ */ new Map();
  for (const [table2, texts] of TABLES) {
    const symbols = sectionNamed(executable, table2);
    const strings = sectionNamed(executable, texts);
    if (!symbols || !strings) continue;
    readTable(
      executable,
      contentOf(executable, symbols, LARGEST_TABLE),
      contentOf(executable, strings, LARGEST_TABLE),
      names2,
      addresses
    );
  }
  return addresses;
}
var LARGEST_TABLE = 16 * 1024 * 1024;
var TABLES = [
  [".dynsym", ".dynstr"],
  [".symtab", ".strtab"]
];
function readTable({ littleEndian, wordSize }, table2, strings, names2, addresses) {
  const fields = fieldsOf(table2, littleEndian, wordSize);
  const entry = wordSize === 8 ? 24 : 16;
  const longest = Math.max(...names2.map((name) => name.length)) + 1;
  for (let at = 0; at + entry <= table2.length; at += entry) {
    const address = fields.word(at + (wordSize === 8 ? 8 : 4));
    if (address === 0) continue;
    const name = textAt(strings, fields.u32(at), longest);
    if (names2.includes(name) && !addresses.has(name)) addresses.set(name, address);
  }
}

// src/catalogers/graalvm-native/sbom.ts
import { gunzipSync } from "node:zlib";

// src/catalogers/executable/inflated.ts
function mostOutput(compressed, most2) {
  return Math.min(most2, SMALL + compressed.length * RATIO);
}
var RATIO = 32;
var SMALL = 64 * 1024;

// src/catalogers/graalvm-native/sbom.ts
function readSbom(compressed, path) {
  const document2 = objectIn(parseJson(decompress(compressed), "an SBOM"));
  if (!Array.isArray(document2.components)) throw new Error("has an SBOM without components");
  return listIn(document2.components).flatMap((entry) => {
    const { group: group2, name, version } = objectIn(entry);
    const found = { group: textIn(group2), name: textIn(name), version: textIn(version) };
    if (found.group === void 0 || found.name === void 0 || found.version === void 0) return [];
    return [sighting5(found.group, found.name, found.version, path)];
  });
}
var MAX_BYTES8 = 64 * 1024 * 1024;
function decompress(compressed) {
  try {
    return gunzipSync(compressed, { maxOutputLength: mostOutput(compressed, MAX_BYTES8) }).toString("utf8");
  } catch {
    throw new Error("has an SBOM that is damaged or too long");
  }
}
function sighting5(group2, name, version, path) {
  if (![group2, name, version].every((part) => part.length <= 200 && /^[\w.+~-]+$/.test(part))) {
    throw new Error("has an SBOM with a name or version that Maven does not allow");
  }
  return {
    purl: purl("maven", group2, name, version),
    name: `${group2}:${name}`,
    version,
    ecosystem: "Maven",
    path
  };
}

// src/catalogers/graalvm-native/index.ts
var graalvmNative = {
  id: "graalvm-native",
  how: "embedded",
  wants() {
    return false;
  },
  wantsContent(head) {
    return formatOf(head) === "elf";
  },
  catalog(path, tree, archive) {
    const executable = openExecutable(tree, path);
    if (executable?.format !== "elf" || !isNativeImage(executable)) return void 0;
    const sbom = findSbom(executable);
    if (sbom) return readSbom(sbom, path);
    const gap2 = "is a GraalVM native image without an SBOM (build it with --enable-sbom=embed)";
    return [{ path, gap: gap2, incomplete: !isOwned(path, tree, archive) }];
  }
};
var LARGEST_SBOM = 16 * 1024 * 1024;
function isNativeImage(executable) {
  return sectionNamed(executable, ".svm_heap") !== void 0;
}
function findSbom(executable) {
  const addresses = symbolAddresses(executable, ["sbom", "sbom_length"]);
  const start = addresses.get("sbom");
  const lengthAt = addresses.get("sbom_length");
  if (start === void 0 || lengthAt === void 0) return sbomInData(executable);
  const { littleEndian, wordSize } = executable;
  const stored = memoryAt(executable, lengthAt, wordSize);
  if (stored.length < wordSize) throw new Error("has an SBOM that lies outside of the file");
  const length = fieldsOf(stored, littleEndian, wordSize).word(0);
  if (length > LARGEST_SBOM) throw new Error("has an SBOM that is too long");
  return memoryAt(executable, start, length);
}
function sbomInData(executable) {
  const data = sectionNamed(executable, ".data");
  if (!data) return void 0;
  const content = contentOf(executable, data, LARGEST_SBOM);
  const at = content.indexOf(GZIP);
  return at < 0 ? void 0 : content.subarray(at);
}
var GZIP = Buffer.from([31, 139, 8, 0]);

// src/catalogers/metadata/npm-name.ts
var import_clean = __toESM(require_clean(), 1);
function isPackageName(name) {
  if (name.length > 214 || name.startsWith("_")) return false;
  const [, scope = "none", bare = ""] = /^(?:@([^/]+)\/)?([^/]+)$/.exec(name) ?? [];
  if (bare.startsWith(".") || /^(node_modules|favicon\.ico)$/i.test(name)) return false;
  return [scope, bare].every((part) => /^[\w.~!*'()-]+$/.test(part));
}
function cleanVersion(version) {
  return (0, import_clean.default)(version, { loose: true }) ?? version.trim();
}
function npmSighting(name, version, path) {
  const slash = name.indexOf("/");
  const scope = slash < 0 ? void 0 : name.slice(0, slash);
  return { purl: purl("npm", scope, name.slice(slash + 1), version), name, version, ecosystem: "npm", path };
}

// src/catalogers/lock-files/builder.ts
var MAX_PACKAGES = 2e5;
var LockBuilder = class {
  #drafts = [];
  #known = /* @__PURE__ */ new Map();
  /**
   * @param folder the name of the folder that it is installed in
   * @returns the position of the package; undefined for one that no registry would have
   */
  add(name, version, folder = name, place3) {
    const clean2 = cleanVersion(version);
    if (!isPackageName(name) || clean2 === "" || clean2.length > 256) return void 0;
    const key = `${name}@${clean2}`;
    let index = this.#known.get(key);
    if (index === void 0) {
      if (this.#drafts.length >= MAX_PACKAGES) return void 0;
      index = this.#drafts.length;
      this.#known.set(key, index);
      this.#drafts.push({ name, version: clean2, folders: /* @__PURE__ */ new Set(), places: /* @__PURE__ */ new Set(), requires: /* @__PURE__ */ new Set() });
    }
    const draft = this.#drafts[index];
    draft?.folders.add(folder);
    if (place3 !== void 0) draft?.places.add(place3);
    return index;
  }
  require(from, to) {
    if (from !== void 0 && to !== void 0) this.#drafts[from]?.requires.add(to);
  }
  packages() {
    return this.#drafts.map(({ name, version, folders, places, requires }) => ({
      name,
      version,
      folders: [...folders],
      places: [...places],
      requires: [...requires]
    }));
  }
};

// src/catalogers/lock-files/lock-file.ts
var UnknownLockFile = class extends Error {
  name = "UnknownLockFile";
};

// src/catalogers/lock-files/json.ts
function parseObject(text) {
  const value = parseJson(text);
  if (!isObject(value)) throw new UnknownLockFile("is not a JSON object");
  return value;
}
function objectsIn(value) {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry) => isObject(entry[1]));
}
function textsIn(value) {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry) => typeof entry[1] === "string");
}

// src/catalogers/lock-files/bun-lock.ts
var parseBunLock = (text) => {
  const lock = parseObject(withoutTrailingCommas(text));
  const builder = new LockBuilder();
  const packages2 = isObject(lock["packages"]) ? lock["packages"] : {};
  const indexes = /* @__PURE__ */ new Map();
  for (const [key, entry] of Object.entries(packages2)) {
    if (Array.isArray(entry)) indexes.set(key, add(builder, key, entry));
  }
  for (const [key, { index, info }] of indexes) {
    for (const name of dependencyNames(info))
      builder.require(index, indexes.get(locate(indexes, key, name))?.index);
  }
  const importers = objectsIn(lock["workspaces"]).map(([folder, manifest]) => {
    const requires = dependencyNames(manifest).flatMap((name) => {
      const key = typeof manifest["name"] === "string" ? locate(indexes, manifest["name"], name) : name;
      return indexes.get(key)?.index ?? [];
    });
    return { folder, requires };
  });
  return { packages: builder.packages(), importers, recordsPlaces: true };
};
function add(builder, key, entry) {
  const [id] = entry;
  const info = entry.find(isObject) ?? {};
  const match = typeof id === "string" ? /^((?:@[^/@]+\/)?[^/@]+)@(\d.*)$/.exec(id) : null;
  if (!match) return { index: void 0, info };
  const names2 = splitKey(key);
  const place3 = names2.map((name) => `node_modules/${name}`).join("/");
  return { index: builder.add(match[1] ?? "", match[2] ?? "", names2.at(-1), place3), info };
}
function splitKey(key) {
  return key.match(/(?:@[^/]+\/)?[^/]+/g) ?? [];
}
function locate(keys, from, name) {
  for (let above = splitKey(from); above.length > 0; above = above.slice(0, -1)) {
    const key = [...above, name].join("/");
    if (keys.has(key)) return key;
  }
  return name;
}
function dependencyNames(info) {
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies"];
  return kinds.flatMap((kind) => textsIn(info[kind]).map(([name]) => name));
}
function withoutTrailingCommas(text) {
  const kept = [];
  let from = 0;
  let comma = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === ",") comma = at;
    else if (comma >= 0 && (char === "}" || char === "]")) {
      kept.push(text.slice(from, comma));
      from = comma + 1;
      comma = -1;
    } else if (!/\s/.test(char)) comma = -1;
    if (char === '"') at = stringEnd(text, at);
  }
  return kept.join("") + text.slice(from);
}
function stringEnd(text, start) {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

// src/catalogers/lock-files/npm-lock.ts
var parseNpmLock = (text, manifests) => {
  const lock = parseObject(text);
  if (isObject(lock["packages"])) return fromPackages(lock["packages"]);
  if (isObject(lock["dependencies"])) return fromTree(lock["dependencies"], manifests);
  if (typeof lock["lockfileVersion"] === "number") return { packages: [], importers: [], recordsPlaces: true };
  throw new UnknownLockFile("has neither packages nor dependencies");
};
function fromPackages(packages2) {
  const builder = new LockBuilder();
  const entries = /* @__PURE__ */ new Map();
  for (const [place3, entry] of objectsIn(packages2)) {
    const isInstalled3 = /(?:^|\/)node_modules\/[^/]/.test(place3);
    entries.set(place3, { entry, index: isInstalled3 ? addEntry(builder, place3, entry) : void 0 });
  }
  for (const [place3, { entry, index }] of entries) {
    for (const name of dependencyNames2(entry))
      builder.require(index, entries.get(locate2(entries, place3, name))?.index);
  }
  const importers = [];
  for (const [place3, { entry }] of entries) {
    if (place3 !== "" && /(?:^|\/)node_modules\//.test(place3)) continue;
    const requires = reachable(entries, place3);
    if (place3 === "" || entry["link"] !== true) importers.push({ folder: place3, requires });
  }
  const loose = [...entries.values()].flatMap(
    ({ entry, index }) => index === void 0 || entry["dev"] === true ? [] : [index]
  );
  return {
    packages: builder.packages(),
    importers: importers.length > 0 ? importers : [{ folder: "", requires: loose }],
    recordsPlaces: true
  };
}
function addEntry(builder, place3, entry) {
  if (entry["link"] === true || typeof entry["version"] !== "string") return void 0;
  const folder = place3.slice(place3.lastIndexOf("node_modules/") + "node_modules/".length);
  const name = typeof entry["name"] === "string" ? entry["name"] : folder;
  return builder.add(name, entry["version"], folder, place3);
}
function reachable(entries, importer) {
  const found = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set([importer]);
  for (const folder of folders) {
    const entry = entries.get(folder)?.entry;
    for (const name of entry ? dependencyNames2(entry) : []) {
      const target2 = entries.get(locate2(entries, folder, name));
      if (target2?.index !== void 0) found.add(target2.index);
      else if (target2?.entry["link"] === true && typeof target2.entry["resolved"] === "string")
        folders.add(target2.entry["resolved"]);
    }
  }
  return [...found];
}
function dependencyNames2(entry) {
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies"];
  return kinds.flatMap((kind) => textsIn(entry[kind]).map(([name]) => name));
}
function locate2(entries, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    if (!/(?:^|\/)node_modules$/.test(folder)) {
      const place3 = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (entries.has(place3)) return place3;
    }
    if (folder === "") return "";
    if (!folder.includes("/")) folder = "";
  }
}
function fromTree(dependencies2, manifests) {
  const builder = new LockBuilder();
  const entries = /* @__PURE__ */ new Map();
  const pending = [["", dependencies2]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [above, children] = next;
    for (const [folder, entry] of objectsIn(children)) {
      const place3 = above === "" ? `node_modules/${folder}` : `${above}/node_modules/${folder}`;
      entries.set(place3, { entry, index: addTreeEntry(builder, folder, place3, entry) });
      if (isObject(entry["dependencies"])) pending.push([place3, entry["dependencies"]]);
    }
  }
  for (const [place3, { entry, index }] of entries) {
    for (const [name] of textsIn(entry["requires"]))
      builder.require(index, entries.get(locate2(entries, place3, name))?.index);
  }
  const root = manifests.find(({ folder }) => folder === "");
  const wanted = root ? [...root.dependencies.keys()].map((name) => entries.get(`node_modules/${name}`)?.index) : [...entries.values()].map(({ entry, index }) => entry["dev"] === true ? void 0 : index);
  const requires = wanted.filter((index) => index !== void 0);
  return { packages: builder.packages(), importers: [{ folder: "", requires }], recordsPlaces: true };
}
function addTreeEntry(builder, folder, place3, entry) {
  const { version } = entry;
  if (typeof version !== "string" || version.startsWith("file:")) return void 0;
  const alias = /^npm:(.+)@([^@]+)$/.exec(version);
  return alias ? builder.add(alias[1] ?? "", alias[2] ?? "", folder, place3) : builder.add(folder, version, folder, place3);
}

// src/catalogers/lock-files/pnp-map.ts
var parsePnpMap = (text, manifests) => {
  const builder = new LockBuilder();
  const entries = entriesIn(parseObject(text.startsWith("{") ? text : embedded(text)));
  const indexes = /* @__PURE__ */ new Map();
  for (const { name, reference } of entries) {
    const [, alias, version = ""] = RELEASE.exec(reference) ?? [];
    const index = version === "" ? void 0 : builder.add(alias ?? name, version, name);
    if (index !== void 0) indexes.set(`${name}\0${reference}`, index);
  }
  const importers = [];
  for (const { name, reference, folder, dependencies: dependencies2 } of entries) {
    const found = dependencies2.flatMap(([folderName, target2]) => {
      const index = indexes.get(target2);
      return index === void 0 ? [] : [{ folderName, index }];
    });
    const from = indexes.get(`${name}\0${reference}`);
    for (const { index } of found) builder.require(from, index);
    if (!reference.startsWith("workspace:")) continue;
    const wanted = manifests.find((manifest) => manifest.folder === folder)?.dependencies;
    const requires = found.filter(({ folderName }) => wanted?.has(folderName) ?? true).map(({ index }) => index);
    importers.push({ folder, requires });
  }
  return { packages: builder.packages(), importers, recordsPlaces: false };
};
var RELEASE = /^(?:virtual:[^#]*#)?(?:patch:(?:@[^@]*)?[^@]*@)?npm(?::|%3A)(?:((?:@[^/@]+\/)?[^/@]+)@)?(\d[\w.+-]{0,127})(?=$|[#:])/;
var LONGEST4 = 2048;
function entriesIn(map) {
  const registry = map["packageRegistryData"];
  if (!Array.isArray(registry)) throw new UnknownLockFile("holds no map of packages");
  return listIn(registry).flatMap((pair) => {
    const [name, references] = listIn(pair);
    return listIn(references).flatMap((entry) => {
      const [reference, value] = listIn(entry);
      if (typeof name !== "string" || typeof reference !== "string" || reference.length > LONGEST4) return [];
      const { packageLocation, packageDependencies } = objectIn(value);
      const folder = (textIn(packageLocation) ?? "").replace(/^\.\//, "").replace(/\/$/, "");
      return [{ name, reference, folder, dependencies: listIn(packageDependencies).flatMap(dependencyIn) }];
    });
  });
}
function dependencyIn(value) {
  const [name, target2] = listIn(value);
  if (typeof name !== "string") return [];
  if (typeof target2 === "string") return [[name, `${name}\0${target2}`]];
  const [actual, reference] = listIn(target2);
  return typeof actual === "string" && typeof reference === "string" ? [[name, `${actual}\0${reference}`]] : [];
}
function embedded(script) {
  const begin = /(?:RAW_RUNTIME_STATE\s*=|hydrateRuntimeState\(JSON\.parse\()\s*'/.exec(script.slice(0, HEAD));
  if (!begin) throw new UnknownLockFile("holds no map of packages");
  const start = begin.index + begin[0].length;
  let end = script.indexOf("'", start);
  while (end > 0 && isEscaped(script, end)) end = script.indexOf("'", end + 1);
  return script.slice(start, end < 0 ? void 0 : end).replace(/\\(\r\n|[^])/g, (_, escaped) => {
    return /^[\r\n]/.test(escaped) ? "" : escaped;
  });
}
var HEAD = 4096;
function isEscaped(text, at) {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

// src/catalogers/lock-files/indented.ts
var MAX_DEPTH = 20;
function parseIndented(text) {
  const root = /* @__PURE__ */ new Map();
  const open = [{ indent: -1, map: root }];
  let longKey;
  for (const line of text.split("\n")) {
    const body = line.trimStart();
    if (body.trimEnd() === "" || body.startsWith("#") || body.startsWith("- ")) continue;
    const indent = line.length - body.length;
    while (open.length > 1 && indent <= (open.at(-1)?.indent ?? -1)) open.pop();
    if (body.startsWith("? ")) {
      longKey = unquote3(body.slice(2).trim());
      continue;
    }
    const member = longKey !== void 0 && body.startsWith(":") ? { key: longKey, rest: body.slice(1) } : splitMember(body);
    longKey = void 0;
    if (!member) continue;
    const value = member.rest.trim();
    const parent = open.at(-1)?.map ?? root;
    if (value !== "") parent.set(member.key, unquote3(value));
    else if (open.length <= MAX_DEPTH) {
      const map = /* @__PURE__ */ new Map();
      parent.set(member.key, map);
      open.push({ indent, map });
    }
  }
  return root;
}
function mapsIn(value) {
  if (value === void 0 || typeof value === "string") return [];
  return [...value].filter((entry) => typeof entry[1] !== "string");
}
function textsBelow(value) {
  if (value === void 0 || typeof value === "string") return [];
  return [...value].filter((entry) => typeof entry[1] === "string");
}
function textOf2(map, key) {
  const value = map.get(key);
  return typeof value === "string" ? value : void 0;
}
function splitMember(body) {
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(body, quote);
    if (end < 0 || body[end + 1] !== ":") return void 0;
    return { key: unquote3(body.slice(0, end + 1)), rest: body.slice(end + 2) };
  }
  const colon = /:(?=\s|$)/.exec(body);
  return colon ? { key: body.slice(0, colon.index), rest: body.slice(colon.index + 1) } : void 0;
}
function closingQuote(text, quote) {
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === "\\" && quote === '"') at += 1;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return -1;
}
function unquote3(text) {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'"))
    return text.slice(1, -1).replaceAll("''", "'");
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    return text.slice(1, -1).replace(/\\(.)/g, "$1");
  }
  return text;
}

// src/catalogers/lock-files/pnpm-lock.ts
var parsePnpmLock = (text) => {
  const lock = parseIndented(text);
  const version = Number.parseFloat(textOf2(lock, "lockfileVersion") ?? "");
  if (!Number.isFinite(version)) throw new UnknownLockFile("has no lockfileVersion");
  const ids = new Ids(version < 6 ? splitOld : splitNew);
  const entries = [...mapsIn(lock.get("packages")), ...mapsIn(lock.get("snapshots"))];
  for (const [key, entry] of entries) ids.add(key, entry);
  for (const [key, entry] of entries) {
    for (const [folder, to] of dependenciesOf(entry))
      ids.builder.require(ids.get(key), ids.resolve(folder, to));
  }
  const workspaces = mapsIn(lock.get("importers"));
  const importers = (workspaces.length > 0 ? workspaces : [[".", lock]]).map(
    ([folder, entry]) => ({
      folder: folder === "." ? "" : folder,
      requires: dependenciesOf(entry).flatMap(([name, to]) => ids.resolve(name, to) ?? [])
    })
  );
  return { packages: ids.builder.packages(), importers, recordsPlaces: false };
};
var Ids = class {
  constructor(split) {
    this.split = split;
  }
  split;
  builder = new LockBuilder();
  #indexes = /* @__PURE__ */ new Map();
  get(key) {
    return this.#indexes.get(this.#plain(key));
  }
  /** @param to a version with peers behind it, or another package's key under an alias */
  resolve(folder, to) {
    if (/^(?:link|file|workspace):/.test(to)) return void 0;
    const own = this.get(`${folder}@${to}`) ?? this.get(`/${folder}/${to}`);
    if (own !== void 0) return own;
    const index = this.get(to);
    const aliased = index === void 0 ? void 0 : this.split(to);
    return aliased ? this.builder.add(aliased.name, aliased.version, folder) : index;
  }
  add(key, entry) {
    const plain2 = this.#plain(key);
    if (this.#indexes.has(plain2)) return;
    const split = this.split(key);
    const name = textOf2(entry, "name") ?? split?.name;
    const version = textOf2(entry, "version") ?? split?.version;
    const index = name === void 0 || version === void 0 ? void 0 : this.builder.add(name, version);
    if (index !== void 0) this.#indexes.set(plain2, index);
  }
  #plain(key) {
    const split = this.split(key);
    return split ? `${split.name}@${split.version}` : key;
  }
};
function splitNew(key) {
  const match = /^\/?((?:@[^/@]+\/)?[^/@]+)@([^(]+)/.exec(key);
  return match ? { name: match[1] ?? "", version: match[2] ?? "" } : void 0;
}
function splitOld(key) {
  const match = /^\/((?:@[^/]+\/)?[^/]+)\/([^/_]+)/.exec(key);
  return match ? { name: match[1] ?? "", version: match[2] ?? "" } : void 0;
}
function dependenciesOf(entry) {
  return ["dependencies", "optionalDependencies"].flatMap((kind) => {
    const below = entry.get(kind);
    const detailed = mapsIn(below).flatMap(([name, detail]) => {
      const version = textOf2(detail, "version");
      return version === void 0 ? [] : [[name, version]];
    });
    return [...textsBelow(below), ...detailed];
  });
}

// src/catalogers/lock-files/yarn-lock.ts
var parseYarnLock = (text, manifests) => {
  if (/^__metadata:/m.test(text)) return parseBerry(text, manifests);
  if (/^# yarn lockfile v1/m.test(text) || /^ {2}version "/m.test(text)) return parseClassic(text, manifests);
  if (text.trim() === "") return { packages: [], importers: [], recordsPlaces: false };
  throw new UnknownLockFile("is in a format that is not known");
};
function parseClassic(text, manifests) {
  const builder = new LockBuilder();
  const resolutions = /* @__PURE__ */ new Map();
  for (const { specs, fields, requires } of classicEntries(text)) {
    const version = fields.get("version") ?? "";
    for (const spec of specs) {
      const [folder, range] = splitSpec(spec);
      const alias = /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(range)?.[1];
      const isLocal = /^(?:file|link):/.test(range);
      const index = isLocal ? void 0 : builder.add(alias ?? folder, version, folder);
      resolutions.set(spec, { index, requires });
    }
  }
  return finish(builder, resolutions, manifests, (name, range) => [`${name}@${range}`]);
}
function* classicEntries(text) {
  let entry;
  let inDependencies = false;
  for (const line of text.split(/\r?\n/)) {
    if (line === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) {
      if (entry) yield entry;
      const specs = line.replace(/:$/, "").split(", ").map(unquote4);
      entry = { specs, fields: /* @__PURE__ */ new Map(), requires: [] };
      inDependencies = false;
    } else if (line.startsWith("    ")) {
      const [name, range] = splitField(line.trim());
      if (inDependencies) entry?.requires.push([name, range]);
    } else {
      const [name, value] = splitField(line.trim());
      inDependencies = name === "dependencies:" || name === "optionalDependencies:";
      entry?.fields.set(name, value);
    }
  }
  if (entry) yield entry;
}
function splitField(line) {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.indexOf(" ");
  if (end <= 0) return [line, ""];
  return [unquote4(line.slice(0, end)), unquote4(line.slice(end).trim())];
}
function parseBerry(text, manifests) {
  const builder = new LockBuilder();
  const resolutions = /* @__PURE__ */ new Map();
  const workspaces = [];
  for (const [key, entry] of mapsIn(parseIndented(text))) {
    const [name, reference] = splitSpec(textOf2(entry, "resolution") ?? "");
    const requires = berryDependencies(entry);
    const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
    if (workspace !== void 0) workspaces.push({ folder: workspace === "." ? "" : workspace, requires });
    for (const spec of key.split(", ")) {
      const [folder] = splitSpec(spec);
      const isLocal = workspace !== void 0 || /^(?:link|portal):/.test(reference);
      const index = isLocal ? void 0 : builder.add(name, textOf2(entry, "version") ?? "", folder);
      resolutions.set(spec, { index, requires });
    }
  }
  const keysOf = (name, range) => [`${name}@${range}`, `${name}@npm:${range}`];
  const known = manifests.length > 0 ? manifests : workspaces.map(({ folder, requires }) => ({ folder, dependencies: new Map(requires) }));
  return finish(builder, resolutions, known, keysOf);
}
function berryDependencies(entry) {
  return ["dependencies", "optionalDependencies"].flatMap((kind) => textsBelow(entry.get(kind)));
}
function finish(builder, resolutions, manifests, keysOf) {
  const find = (name, range) => keysOf(name, range).map((key) => resolutions.get(key)?.index).find((index) => index !== void 0);
  for (const { index, requires } of resolutions.values()) {
    for (const [name, range] of requires) builder.require(index, find(name, range));
  }
  const importers = manifests.map(({ folder, dependencies: dependencies2 }) => ({
    folder,
    requires: [...dependencies2].flatMap(([name, range]) => find(name, range) ?? [])
  }));
  return { packages: builder.packages(), importers, recordsPlaces: false };
}
function splitSpec(spec) {
  const at = spec.indexOf("@", 1);
  return at < 0 ? [spec, ""] : [spec.slice(0, at), spec.slice(at + 1)];
}
function unquote4(text) {
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

// src/catalogers/lock-files/parse.ts
var LOCK_FILES = /* @__PURE__ */ new Map([
  ["npm-shrinkwrap.json", parseNpmLock],
  ["package-lock.json", parseNpmLock],
  ["pnpm-lock.yaml", parsePnpmLock],
  ["yarn.lock", parseYarnLock],
  [".pnp.data.json", parsePnpMap],
  [".pnp.cjs", parsePnpMap],
  ["bun.lock", parseBunLock],
  [".package-lock.json", parseNpmLock]
]);
function isLockFile(path) {
  return LOCK_FILES.has(baseName2(path));
}
function parseLockFile(path, text, manifests) {
  const parser = LOCK_FILES.get(baseName2(path)) ?? parseNpmLock;
  return { path, ...parser(text, manifests) };
}
function parseProjectManifest(folder, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isObject(value)) return void 0;
  const { name } = value;
  const dependencies2 = new Map([...textsIn(value["optionalDependencies"]), ...textsIn(value["dependencies"])]);
  return { folder, dependencies: dependencies2, ...typeof name === "string" ? { name } : {} };
}
function baseName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/catalogers/lock-files/known-lock.ts
var MAX_LOCK_BYTES = 64 * 1024 * 1024;
var MAX_MANIFEST_BYTES = 1024 * 1024;
function projectLocks(project) {
  const known = cache.get(project);
  if (known) return known;
  const files = project.files.map((file) => ({ path: file.path, text: () => decode2(file.read()) }));
  const locks = readLocks(files, false);
  cache.set(project, locks);
  return locks;
}
var cache = /* @__PURE__ */ new WeakMap();
function deployedLocks(tree, path) {
  const files = tree.paths.filter(
    (each) => (isLockFile(each) || baseName3(each) === "package.json") && isAbove(folderOf2(each), path)
  ).map((each) => ({
    path: each,
    text: () => readText2(tree, each, isLockFile(each) ? MAX_LOCK_BYTES : MAX_MANIFEST_BYTES)
  }));
  return readLocks(files, true);
}
function readLocks(files, inArtifact) {
  const lockFiles = files.filter(({ path }) => isLockFile(path));
  const folders = lockFiles.map(({ path }) => folderOf2(path));
  const manifests = /* @__PURE__ */ new Map();
  const ownNames = /* @__PURE__ */ new Set();
  const unreadable = [];
  for (const file of files) {
    if (baseName3(file.path) !== "package.json") continue;
    const owner = nearest2(folders, folderOf2(file.path));
    const manifest = attempt(
      () => parseProjectManifest(relativeTo(owner ?? "", folderOf2(file.path)), file.text())
    );
    if (!manifest) continue;
    if (manifest.name !== void 0) ownNames.add(manifest.name);
    if (owner !== void 0) manifests.set(owner, [...manifests.get(owner) ?? [], manifest]);
  }
  const locks = lockFiles.flatMap((file) => {
    const folder = folderOf2(file.path);
    const lock = attempt(() => parseLockFile(file.path, file.text(), manifests.get(folder) ?? []));
    if (lock) return [{ folder, inArtifact, ...indexed(lock) }];
    unreadable.push(file.path);
    return [];
  });
  return { locks, unreadable, ownNames };
}
function indexed(lock) {
  const byPlace3 = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  for (const each of lock.packages) {
    for (const place3 of each.places) byPlace3.set(place3, each);
    for (const folder of each.folders) {
      const same = byFolder.get(folder);
      if (same) same.push(each);
      else byFolder.set(folder, [each]);
    }
  }
  return { lock, byPlace: byPlace3, byFolder };
}
function attempt(read2) {
  try {
    return read2();
  } catch {
    return void 0;
  }
}
function nearest2(folders, folder) {
  return folders.filter((each) => each === "" || folder === each || folder.startsWith(`${each}/`)).sort((a, b) => b.length - a.length)[0];
}
function isAbove(folder, path) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function relativeTo(base, folder) {
  return base === "" ? folder : folder.slice(base.length + 1);
}
function folderOf2(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function baseName3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function decode2(bytes3) {
  return new TextDecoder().decode(bytes3);
}

// src/catalogers/js-bundle/store-version.ts
var import_valid = __toESM(require_valid(), 1);
function storeVersion(folder) {
  return yarnEntry(folder) ?? pnpmEntry(folder);
}
function pnpmEntry(folder) {
  const id = folder.startsWith("_") ? folder.slice(1) : folder;
  const at = id.indexOf("@", 1);
  if (at < 0) return void 0;
  const version = exact(/^[^_(@]+/.exec(id.slice(at + 1))?.[0] ?? "");
  const name = id.slice(0, at).replace("+", "/");
  return version === void 0 ? { name } : { name, version };
}
function yarnEntry(folder) {
  const tail = /-[0-9a-f]{10}(?:-[0-9a-z]{1,10})?(?:\.zip)?$/.exec(folder);
  if (!tail) return void 0;
  const slug = folder.slice(0, tail.index);
  const npm = slug.lastIndexOf("-npm-");
  const version = npm < 0 ? void 0 : exact(slug.slice(npm + "-npm-".length));
  if (npm < 0) return /-(?:patch|https?|git|file|virtual)$/.test(slug) ? {} : void 0;
  const name = slug.startsWith("@") ? {} : { name: slug.slice(0, npm) };
  return version === void 0 ? name : { ...name, version };
}
function exact(text) {
  const clean2 = cleanVersion(text);
  return (0, import_valid.default)(clean2) === null ? void 0 : clean2;
}

// src/catalogers/js-bundle/module-path.ts
var LONGEST5 = 2048;
function parseModulePath(raw) {
  if (raw.length > LONGEST5 || !raw.includes("node_modules/")) return void 0;
  const clean2 = cleanPath(raw);
  if (clean2 === void 0) return void 0;
  const { prefix, path } = cutScheme(clean2);
  const segments = normalise(path);
  const first = firstInstallFolder(segments);
  const last = segments.lastIndexOf("node_modules");
  if (first < 0 || last < 0) return void 0;
  const inner = segments.slice(last + 1);
  const linked = inner[0] === ".store" && inner[2] === "package" ? storeVersion(inner[1] ?? "") : void 0;
  const depth = linked ? 3 : inner[0]?.startsWith("@") ? 2 : 1;
  const name = linked ? linked.name : inner.slice(0, depth).join("/");
  const file = inner.slice(depth).join("/");
  if (name === void 0 || !isPackageName(name) || file === "" || file.startsWith("@@")) return void 0;
  const store = linked ? versionOnly(linked.version) : storeOf(segments, last, name);
  return {
    prefix: prefix + segments.slice(0, first).map((segment) => `${segment}/`).join(""),
    place: segments.slice(first, last + 1 + depth).join("/"),
    name,
    ...store ?? hostOf(segments, first, last),
    file
  };
}
function looksLikePath(text) {
  return text.length <= LONGEST5 && /^[^\s*<>"'`;,]+\.[a-z][a-z0-9]{0,5}(\?[\w=&-]*)?$/i.test(text);
}
function cleanPath(raw) {
  if (/^\(disabled\):|^ignored\|/.test(raw)) return void 0;
  const path = raw.replace(/\u0000|^\\0/g, "").replaceAll("\\", "/");
  const loaded = path.slice(path.lastIndexOf("!") + 1);
  return loaded.replace(/ \+ \d+ modules?$/, "").replace(/[?|#].*$/, "");
}
function cutScheme(path) {
  const scheme = /^(webpack(?:-internal)?|file|rollup|turbopack|pnp):\/*/.exec(path);
  if (!scheme) return { prefix: "", path: path.replace(/^(?:\.\/)+/, "") };
  const rest = path.slice(scheme[0].length);
  const dot = /(?:^|\/)(\.\.?\/)/.exec(rest);
  if (dot) {
    const from = dot.index + dot[0].length - (dot[1]?.length ?? 0);
    return { prefix: "", path: rest.slice(from).replace(/^(?:\.\/)+/, "") };
  }
  return {
    prefix: "",
    path: scheme[1] === "webpack" ? rest.slice(Math.max(0, rest.indexOf("node_modules/"))) : rest
  };
}
function normalise(path) {
  const segments = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments;
}
function firstInstallFolder(segments) {
  return segments.findIndex(
    (segment) => segment === "node_modules" || segment === ".yarn" || segment.endsWith(".zip")
  );
}
function storeOf(segments, last, name) {
  const found = storeVersion(segments[last - 1] ?? "") ?? globalStore(segments, last);
  if (!found) return void 0;
  const version = segments[last - 2] === ".store" ? void 0 : found.version;
  if (found.name === void 0 || found.name === name) return versionOnly(version);
  return { host: version === void 0 ? found.name : `${found.name}@${version}` };
}
function versionOnly(version) {
  return version === void 0 ? void 0 : { version };
}
function globalStore(segments, last) {
  const [links, scope = "", name = "", version = "", hash = ""] = segments.slice(last - 5, last);
  if (links !== "links" || !scope.startsWith("@") || !/^\d+\.\d+\.\d+/.test(version) || !/^[0-9a-f]{32,}$/.test(hash)) {
    return void 0;
  }
  return { name: scope === "@" ? name : `${scope}/${name}`, version };
}
function hostOf(segments, first, last) {
  let host;
  let stored;
  for (let start = first; start >= 0 && start < last; ) {
    const end = segments.indexOf("node_modules", start + 1);
    const between = segments.slice(start + 1, end);
    const depth = between[0]?.startsWith("@") ? 2 : 1;
    const isOfPackage = segments[start] === "node_modules" && !between[0]?.startsWith(".");
    if (isOfPackage && (between.length > depth || stored)) {
      const name = between.slice(0, depth).join("/");
      host = stored?.version === void 0 ? name : `${name}@${stored.version}`;
    }
    if (!isOfPackage) stored = storeVersion(segments[end - 1] ?? "");
    start = end;
  }
  return host === void 0 ? {} : { host };
}

// src/catalogers/js-bundle/script/manifests.ts
var import_valid2 = __toESM(require_valid(), 1);
var PUBLISHED = /* @__PURE__ */ new Set([
  "author",
  "bugs",
  "devDependencies",
  "dependencies",
  "engines",
  "exports",
  "files",
  "homepage",
  "keywords",
  "license",
  "main",
  "maintainers",
  "module",
  "publishConfig",
  "repository",
  "sideEffects",
  "types",
  "typings"
]);
var PINNED = /* @__PURE__ */ new Set(["dependencies", "optionalDependencies"]);
var MAX_FRAMES = 1e3;
var MAX_PINS = 2e3;
var ManifestWatch = class {
  constructor(found) {
    this.found = found;
  }
  found;
  #frames = /* @__PURE__ */ new Map();
  #pins;
  /** Whether a value with this key may matter: asked before a text is made of the value. */
  cares(depth, keyLength) {
    return keyLength === 4 || keyLength === 7 || this.#pins?.depth === depth || this.#frames.has(depth);
  }
  /** `key: 'value'` in an object at `depth`. */
  text(depth, key, value) {
    if (this.#pins?.depth === depth) {
      const { pins } = this.#pins.frame;
      if (pins.size < MAX_PINS && (0, import_valid2.default)(value) !== null && isPackageName(key)) pins.set(key, value);
      return;
    }
    if (key === "name" || key === "version") {
      const frame = this.#frames.get(depth) ?? { isPrivate: false, published: false, pins: /* @__PURE__ */ new Map() };
      if (this.#frames.size < MAX_FRAMES) this.#frames.set(depth, frame);
      frame[key] = value;
    } else this.key(depth, key);
  }
  /** `key: ...` with any other value. */
  key(depth, key, value = "") {
    const frame = this.#frames.get(depth);
    if (!frame) return;
    if (key === "private" && /^(?:true|!0|!)$/.test(value)) frame.isPrivate = true;
    if (PUBLISHED.has(key)) frame.published = true;
    if (PINNED.has(key) && value === "{") this.#pins = { depth: depth + 1, frame };
  }
  /** The object at `depth` ends. */
  close(depth) {
    if (this.#pins?.depth === depth) this.#pins = void 0;
    const frame = this.#frames.get(depth);
    if (!frame) return;
    this.#frames.delete(depth);
    const manifest = frame.isPrivate || !frame.published ? void 0 : manifestOf(frame.name, frame.version, frame.pins);
    if (manifest) this.found(manifest);
  }
};
function parseInlinedJson(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isRecord(value) || value["private"] === true || !Object.keys(value).some((key) => PUBLISHED.has(key))) {
    return void 0;
  }
  const dependencies2 = isRecord(value["dependencies"]) ? Object.entries(value["dependencies"]) : [];
  const pins = dependencies2.filter(
    (pin) => typeof pin[1] === "string" && (0, import_valid2.default)(pin[1]) !== null && isPackageName(pin[0])
  );
  return manifestOf(value["name"], value["version"], new Map(pins.slice(0, MAX_PINS)));
}
function manifestOf(name, version, pins) {
  if (typeof name !== "string" || typeof version !== "string" || !isPackageName(name)) return void 0;
  const clean2 = cleanVersion(version);
  return (0, import_valid2.default)(clean2) === null ? void 0 : { name, version: clean2, pins };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/catalogers/js-bundle/tokens/bytes.ts
var TAB = 9;
var LINE_FEED = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var DOUBLE = 34;
var HASH = 35;
var DOLLAR = 36;
var SINGLE = 39;
var OPEN_PAREN = 40;
var CLOSE_PAREN = 41;
var STAR = 42;
var PLUS = 43;
var COMMA = 44;
var MINUS = 45;
var DOT = 46;
var SLASH = 47;
var COLON = 58;
var SEMICOLON = 59;
var EQUALS = 61;
var GREATER = 62;
var AT = 64;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var UNDERSCORE = 95;
var BACKTICK = 96;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var IS_SPACE = 1;
var IS_WORD = 2;
var KIND = new Uint8Array(256).map((_, code) => {
  if (code === 32 || code >= 9 && code <= 13) return IS_SPACE;
  const isLetter = code >= 65 && code <= 90 || code >= 97 && code <= 122;
  const isOther = code === DOLLAR || code === UNDERSCORE || code === BACKSLASH || code === HASH;
  return isLetter || isDigit(code) || isOther || code >= 128 ? IS_WORD : 0;
});
function isSpace(code) {
  return KIND[code] === IS_SPACE;
}
function isWordByte(code) {
  return KIND[code] === IS_WORD;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function wordIs(bytes3, start, end, word) {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (bytes3[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

// src/catalogers/js-bundle/tokens/regex-rule.ts
function startsRegex(bytes3, last, lastStart, lastEnd, closedControl) {
  if (last === "nothing") return true;
  if (last === "literal") return false;
  const code = bytes3[lastStart] ?? 0;
  if (last === "word") {
    if (isDigit(code) || bytes3[lastStart - 1] === DOT || lastEnd - lastStart > LONGEST_KEYWORD) return false;
    return BEFORE_EXPRESSION.has(Buffer.from(bytes3.subarray(lastStart, lastEnd)).toString("latin1"));
  }
  if (code === CLOSE_PAREN) return closedControl;
  if (code === CLOSE_BRACKET) return false;
  if (code === CLOSE_BRACE) return true;
  if (code === PLUS || code === MINUS) return bytes3[lastStart - 1] !== code;
  return true;
}
var LONGEST_KEYWORD = 10;
var BEFORE_EXPRESSION = /* @__PURE__ */ new Set([
  "await",
  "case",
  "delete",
  "do",
  "else",
  "extends",
  "in",
  "instanceof",
  "new",
  "of",
  "return",
  "throw",
  "typeof",
  "void",
  "yield"
]);

// src/catalogers/js-bundle/tokens/scan.ts
var MAX_DEPTH2 = 1e5;
var BRACE = 0;
var TEMPLATE = 1;
function scanTokens(bytes3, sink) {
  const length = bytes3.length;
  const parens = [];
  const braces = [];
  let last = "nothing";
  let lastStart = 0;
  let lastEnd = 0;
  let closedControl = false;
  let guesses = length + LONGEST_REGEX;
  let at = bytes3[0] === 239 && bytes3[1] === 187 && bytes3[2] === 191 ? 3 : 0;
  if (bytes3[at] === HASH && bytes3[at + 1] === BANG) at = lineEnd(bytes3, at);
  while (at < length) {
    const code = bytes3[at] ?? 0;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (isWordByte(code)) {
      const start = at;
      at = isDigit(code) ? numberEnd(bytes3, at) : wordEnd(bytes3, at);
      sink.word(start, at);
      last = "word";
      lastStart = start;
      lastEnd = at;
      continue;
    }
    if (code === SLASH) {
      const next = bytes3[at + 1];
      if (next === SLASH) {
        const end = lineEnd(bytes3, at);
        sink.comment(at + 2, end, false);
        at = end;
        continue;
      }
      if (next === STAR) {
        const end = blockEnd(bytes3, at + 2);
        sink.comment(at + 2, end, true);
        at = end + 2;
        continue;
      }
      if (guesses > 0 && startsRegex(bytes3, last, lastStart, lastEnd, closedControl)) {
        const end = regexEnd(bytes3, at + 1);
        if (end > 0) {
          sink.regex(at + 1, end);
          at = wordEnd(bytes3, end + 1);
          last = "literal";
          lastStart = end;
          lastEnd = at;
          continue;
        }
        guesses += end;
      }
    }
    if (code === DOUBLE || code === SINGLE) {
      const end = stringEnd2(bytes3, at + 1, code);
      sink.string(at + 1, end, true);
      last = "literal";
      lastStart = at;
      at = end + 1;
      lastEnd = at;
      continue;
    }
    const endsSubstitution = code === CLOSE_BRACE && braces[braces.length - 1] === TEMPLATE;
    if (code === BACKTICK || endsSubstitution) {
      const end = templateEnd(bytes3, at + 1);
      const opens = bytes3[end] === DOLLAR;
      sink.string(at + 1, end, !endsSubstitution && !opens);
      if (endsSubstitution) braces.pop();
      if (opens && braces.length < MAX_DEPTH2) braces.push(TEMPLATE);
      last = opens ? "punctuation" : "literal";
      lastStart = at;
      at = opens ? end + 2 : end + 1;
      lastEnd = at;
      continue;
    }
    if (code === OPEN_PAREN) {
      if (parens.length < MAX_DEPTH2) parens.push(last === "word" && isControl(bytes3, lastStart, lastEnd));
    } else if (code === CLOSE_PAREN) closedControl = parens.pop() ?? false;
    else if (code === OPEN_BRACE) {
      if (braces.length < MAX_DEPTH2) braces.push(BRACE);
    } else if (code === CLOSE_BRACE) braces.pop();
    sink.punctuation(code, at);
    last = "punctuation";
    lastStart = at;
    at += 1;
    lastEnd = at;
  }
}
function wordEnd(bytes3, at) {
  let end = at;
  while (end < bytes3.length && isWordByte(bytes3[end] ?? 0)) end += 1;
  return end;
}
function numberEnd(bytes3, at) {
  let end = at;
  while (end < bytes3.length) {
    const code = bytes3[end] ?? 0;
    const afterExponent = end > at && (bytes3[end - 1] === 101 || bytes3[end - 1] === 69);
    const isSign = (code === PLUS || code === MINUS) && afterExponent && bytes3[at + 1] !== 120;
    if (!isWordByte(code) && code !== DOT && !isSign) break;
    end += 1;
  }
  return end;
}
function lineEnd(bytes3, at) {
  let end = at;
  while (end < bytes3.length && bytes3[end] !== LINE_FEED && bytes3[end] !== RETURN) end += 1;
  return end;
}
function blockEnd(bytes3, at) {
  for (let end = bytes3.indexOf(STAR, at); end >= 0; end = bytes3.indexOf(STAR, end + 1)) {
    if (bytes3[end + 1] === SLASH) return end;
  }
  return bytes3.length;
}
function stringEnd2(bytes3, at, quote) {
  let end = at;
  while (end < bytes3.length) {
    const code = bytes3[end];
    if (code === quote || code === LINE_FEED) return end;
    end += code === BACKSLASH ? escapeLength(bytes3, end) : 1;
  }
  return bytes3.length;
}
function escapeLength(bytes3, at) {
  return bytes3[at + 1] === RETURN && bytes3[at + 2] === LINE_FEED ? 3 : 2;
}
function templateEnd(bytes3, at) {
  let end = at;
  while (end < bytes3.length) {
    const code = bytes3[end];
    if (code === BACKTICK || code === DOLLAR && bytes3[end + 1] === OPEN_BRACE) return end;
    end += code === BACKSLASH ? 2 : 1;
  }
  return bytes3.length;
}
var LONGEST_REGEX = 1e4;
function regexEnd(bytes3, at) {
  const limit = Math.min(bytes3.length, at + LONGEST_REGEX);
  let inClass = false;
  for (let end = at; end < limit; end += 1) {
    const code = bytes3[end];
    if (code === LINE_FEED || code === RETURN) return at - end - 1;
    if (code === BACKSLASH) end += 1;
    else if (code === OPEN_BRACKET) inClass = true;
    else if (code === CLOSE_BRACKET) inClass = false;
    else if (code === SLASH && !inClass) return end;
  }
  return at - limit - 1;
}
function isControl(bytes3, start, end) {
  if (bytes3[start - 1] === DOT) return false;
  switch (end - start) {
    case 2:
      return wordIs(bytes3, start, end, "if");
    case 3:
      return wordIs(bytes3, start, end, "for");
    case 4:
      return wordIs(bytes3, start, end, "with");
    case 5:
      return wordIs(bytes3, start, end, "while");
    default:
      return false;
  }
}

// src/catalogers/js-bundle/script/classify.ts
var LONGEST_HEAD = 16 * 1024;
var LONGEST_AVERAGE_LINE = 200;
function classify(bytes3, marks, comments, shape) {
  const bundler = firstOf(marks);
  const size = Math.max(1, bytes3.length);
  const named3 = hasPathOfEveryModule(marks, comments) || hasKeyOfEveryModule(comments);
  return {
    bundler: bundler ?? (comments.installed > 0 ? "esbuild" : shape.renamed > 2 ? "rollup" : void 0),
    joined: [...marks.values()].some(({ joins }) => joins) || comments.installed > 0 || shape.renamed > 2,
    minified: size / countLines(bytes3) > LONGEST_AVERAGE_LINE,
    code: shape.functions * BYTES_PER_FUNCTION > size,
    complete: named3
  };
}
var BYTES_PER_FUNCTION = 4096;
function firstOf(marks) {
  const joining = [...marks].filter(([, { joins }]) => joins);
  const [first] = (joining.length > 0 ? joining : [...marks]).sort(([, a], [, b]) => a.at - b.at);
  return first?.[0] === "webpack" && marks.has("ncc") ? "ncc" : first?.[0];
}
function hasPathOfEveryModule(marks, comments) {
  if (comments.paths === 0 || comments.firstPath > LONGEST_HEAD) return false;
  if (comments.foreign > 10 + comments.paths / 2) return false;
  const atTop = [...marks].filter(([, { at }]) => at < LONGEST_HEAD).map(([name]) => name);
  if (atTop.some((name) => name === "webpack" || name === "ncc" || name === "Parcel" || name === "rollup"))
    return false;
  return comments.installed > 0 || atTop.length > 0;
}
function hasKeyOfEveryModule(comments) {
  return comments.namedKeys > 0 && comments.numberedKeys === 0;
}
function countLines(bytes3) {
  let lines2 = 1;
  for (let at = bytes3.indexOf(10); at >= 0; at = bytes3.indexOf(10, at + 1)) lines2 += 1;
  return lines2;
}

// src/catalogers/js-bundle/script/legal.ts
var HEADING = "Bundled license information:";
function parseBundledLicenses(text) {
  const from = text.indexOf(HEADING);
  if (from < 0) return [];
  const names2 = [];
  for (const line of text.slice(from + HEADING.length).split("\n")) {
    const path = /^([^\s*(].*):$/.exec(line.trimEnd())?.[1];
    const found = path === void 0 ? void 0 : splitPath(path);
    if (found) names2.push(found);
  }
  return names2;
}
function parseLicenseFile(text) {
  return [...nameBlocks(text), ...labelledBlocks(text), ...bannersIn(text)];
}
function parseBanner(comment) {
  const lines2 = comment.slice(0, LONGEST_BANNER).split("\n").map((line) => line.replace(/^[\s*!]+/, "").trimEnd()).map((line) => line.replace(/^@(?:license|preserve)\b\s*/, "")).filter((line) => line !== "");
  const [first = "", second = ""] = lines2;
  const versioned = /^(@?[\w.-]+(?:\/[\w.-]+)?)(?: JavaScript Library)?,? v?(\d+\.\d+\.\d+(?:-[\w.]+)?)(?![\w.])/i.exec(first);
  if (versioned) return named2(versioned[1] ?? "", versioned[2]);
  const linked = /^https?:\/\/[\w.-]+\/(?:[\w.-]+\/)?([\w.-]+) v?(\d+\.\d+\.\d+)(?![\w.])/.exec(first);
  if (linked) return named2(linked[1] ?? "", linked[2]);
  const stated = /^(@?[\w.-]+(?:\/[\w.-]+)?)\. [\w.,\- ]{0,40}licen[sc]e/i.exec(first);
  if (stated) return named2(stated[1] ?? "");
  const pointed = /^(@?[\w.-]+(?:\/[\w.-]+)?) (?:\([^)]{1,40}\) )?<?https?:/i.exec(first);
  if (pointed) return named2(pointed[1] ?? "");
  const alone = /^(@?[\w.-]+(?:\/[\w.-]+)?)$/.exec(first);
  if (alone && /copyright|licen[sc]e|\(c\)|^https?:/i.test(second)) return named2(alone[1] ?? "");
  return void 0;
}
var LONGEST_BANNER = 4096;
function named2(text, version) {
  const name = text.toLowerCase().replace(/\.(?:js|mjs|cjs)$/, "").replace(/\.$/, "");
  if (!/[a-z]/.test(name) || !isPackageName(name) || NO_NAMES.has(name)) return void 0;
  return { name, sure: false, ...version === void 0 ? {} : { version } };
}
var NO_NAMES = /* @__PURE__ */ new Set([
  "apache-2.0",
  "bsd",
  "copyright",
  "isc",
  "license",
  "licence",
  "licensed",
  "mit",
  "notice",
  "version"
]);
var OWN_FOLDERS = /* @__PURE__ */ new Set([
  ".",
  "..",
  "app",
  "apps",
  "dist",
  "functions",
  "handlers",
  "lambda",
  "lambdas",
  "lib",
  "libs",
  "packages",
  "services",
  "source",
  "src",
  "test"
]);
function splitPath(path) {
  const inner = path.lastIndexOf("node_modules/");
  const segments = path.slice(inner < 0 ? 0 : inner + "node_modules/".length).split("/");
  const depth = segments[0]?.startsWith("@") ? 2 : 1;
  const name = segments.slice(0, depth).join("/");
  const file = segments.slice(depth).join("/");
  if (file === "" || !isPackageName(name) || OWN_FOLDERS.has(segments[0] ?? "")) return void 0;
  return { name, file, sure: true };
}
function nameBlocks(text) {
  const names2 = [];
  const lines2 = text.split(/\r?\n/);
  for (const [index, line] of lines2.entries()) {
    const isStart = index === 0 || lines2[index - 1] === "";
    if (!isStart || !/^(@[\w.~-]+\/)?[\w.~-]+$/.test(line) || !isPackageName(line)) continue;
    if (isLicenseId(lines2[index + 1] ?? "")) names2.push({ name: line, sure: true });
  }
  return names2;
}
function isLicenseId(line) {
  if (line.length > 80) return false;
  return /^\(?[A-Z0-9][\w.+-]*(?: (?:OR|AND|WITH) [\w.+()-]+)*\)?$/.test(line) && /[A-Z]{2}|^Unlicense$|^Zlib$/.test(line);
}
function labelledBlocks(text) {
  const names2 = [];
  const label2 = /^Name: (\S+)\r?\nVersion: (\S+)\r?$/gm;
  for (let match = label2.exec(text); match; match = label2.exec(text)) {
    const [, name = "", version = ""] = match;
    if (isPackageName(name)) names2.push({ name, version, sure: true });
  }
  return names2;
}
function bannersIn(text) {
  const names2 = [];
  for (let at = text.indexOf("/*"); at >= 0; ) {
    const end = text.indexOf("*/", at + 2);
    const found = parseBanner(text.slice(at + 2, end < 0 ? void 0 : end));
    if (found) names2.push(found);
    at = end < 0 ? -1 : text.indexOf("/*", end + 2);
  }
  return names2;
}

// src/catalogers/js-bundle/script/marks.ts
var esbuild = { bundler: "esbuild", joins: true };
var compiler = { bundler: "esbuild", joins: false };
var rolldown = { bundler: "rolldown", joins: true };
var rollup = { bundler: "rollup", joins: true };
var WORDS = /* @__PURE__ */ new Map([
  ["__commonJS", esbuild],
  ["__esm", esbuild],
  ["__toESM", compiler],
  ["__toCommonJS", compiler],
  ["__copyProps", compiler],
  ["__accessProp", { bundler: "bun", joins: true }],
  ["__commonJSMin", rolldown],
  ["__esmMin", rolldown],
  ["__exportAll", rolldown],
  ["__webpack_require__", { bundler: "webpack", joins: true }],
  ["__webpack_modules__", { bundler: "webpack", joins: true }],
  ["__nccwpck_require__", { bundler: "ncc", joins: true }],
  ["commonjsGlobal", rollup],
  ["getDefaultExportFromCjs", rollup],
  ["getAugmentedNamespace", rollup]
]);
var PARCEL = { bundler: "Parcel", joins: true };
var LONGEST6 = "getDefaultExportFromCjs".length;
function markOf(bytes3, start, end) {
  const length = end - start;
  const code = bytes3[start];
  if (length < "__esm".length) return void 0;
  if (code === UNDERSCORE || code === 99 || code === 103) {
    if (length > LONGEST6 || code !== UNDERSCORE && length < "commonjsGlobal".length) return void 0;
    return WORDS.get(textOf3(bytes3, start, end).replace(/\$\d+$/, ""));
  }
  if (code === DOLLAR) return length > 18 && isParcelName(bytes3, start) ? PARCEL : void 0;
  if (code === 112 && length >= 13)
    return wordIs(bytes3, start, start + 13, "parcelRequire") ? PARCEL : void 0;
  return void 0;
}
function isRenamed(bytes3, start, end) {
  let at = end - 1;
  while (at > start && isDigit(bytes3[at] ?? 0)) at -= 1;
  return at < end - 1 && at > start && bytes3[at] === DOLLAR;
}
function isParcelName(bytes3, start) {
  if (bytes3[start + 17] !== DOLLAR) return false;
  for (let at = start + 1; at < start + 17; at += 1) {
    const code = bytes3[at] ?? 0;
    if (!isDigit(code) && (code < 97 || code > 102)) return false;
  }
  return true;
}
function textOf3(bytes3, start, end) {
  return Buffer.from(bytes3.buffer, bytes3.byteOffset + start, end - start).toString("latin1");
}

// src/catalogers/js-bundle/script/mentions.ts
function settle(mentions, bundler) {
  const stripped = !mentions.some(({ kind }) => kind === "comment") && bundler !== "rollup" && bundler !== "Parcel";
  return mentions.flatMap((mention) => {
    const { kind, path, repeats, under } = mention;
    if (kind === "key" && repeats) return [];
    const own = WRITES[bundler ?? "esbuild"].includes(kind) || stripped && kind === "key";
    return [own ? { path } : { path, inside: under?.name ?? "" }];
  });
}
var WRITES = {
  esbuild: ["comment"],
  rolldown: ["comment"],
  bun: ["comment"],
  webpack: ["key", "webpack"],
  ncc: ["key", "webpack"],
  rollup: [],
  Parcel: []
};

// src/catalogers/js-bundle/script/unescape.ts
function unescapeString(text) {
  if (!text.includes("\\")) return text;
  return text.replace(ESCAPE, (whole, hex, unicode, point, other) => {
    const code = hex ?? unicode ?? point;
    if (code !== void 0) return codePoint(Number.parseInt(code, 16)) ?? whole;
    if (other === void 0) return whole;
    return SINGLE2[other] ?? other;
  });
}
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\r\n|[^]))/g;
var SINGLE2 = {
  n: "\n",
  t: "	",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  "\n": "",
  "\r\n": ""
};
function codePoint(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// src/catalogers/js-bundle/script/read.ts
function readScript(bytes3) {
  const reader = new ScriptReader(bytes3);
  scanTokens(bytes3, reader);
  return reader.result();
}
var LONGEST_PATH = 2048;
var LONGEST_JSON = 256 * 1024;
var LONGEST_LEGAL = 8 * 1024 * 1024;
var MAX_MENTIONS = 2e5;
var MAX_LEGAL = 2e4;
var MAX_REQUIRES = 1e4;
var ScriptReader = class _ScriptReader {
  manifests = [];
  legal = [];
  requires = /* @__PURE__ */ new Set();
  marks = /* @__PURE__ */ new Map();
  comments = {
    paths: 0,
    firstPath: -1,
    installed: 0,
    foreign: 0,
    namedKeys: 0,
    numberedKeys: 0,
    webpack: 0
  };
  #bytes;
  #text;
  #manifests;
  #nested;
  #mentions = [];
  #map;
  #functions = 0;
  #renamed = 0;
  #legalBytes = 0;
  /** The module that the code at hand belongs to, as far as comments and keys tell. */
  #current;
  /** The last comment with a path. */
  #comment;
  #depth = 0;
  #kind = "none";
  #start = 0;
  #end = 0;
  /** The word before an opening parenthesis, or before the last word. */
  #beforeStart = 0;
  #beforeEnd = 0;
  #keyStart = 0;
  #keyEnd = 0;
  #awaitsKey = false;
  constructor(bytes3, outer) {
    this.#bytes = bytes3;
    this.#text = Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.length);
    this.#nested = outer !== void 0;
    this.#current = outer?.current;
    this.#manifests = new ManifestWatch((manifest) => {
      this.manifests.push(this.#current ? { ...manifest, path: this.#current } : manifest);
    });
  }
  comment(start, end, block) {
    if (block) this.#blockComment(start, end);
    else this.#lineComment(start, end);
  }
  word(start, end) {
    const mark = markOf(this.#bytes, start, end);
    if (mark) this.#note(mark.bundler, start, mark.joins);
    else if (isDigit(this.#bytes[end - 1] ?? 0)) this.#numbered(start, end);
    else if (end - start === 8 && wordIs(this.#bytes, start, end, "function")) this.#functions += 1;
    if (this.#keyEnd > 0) this.#pair(start, end);
    this.#remember("word", start, end);
  }
  string(start, end, whole) {
    if (whole) {
      if (this.#keyEnd > 0) this.#stringPair(start, end);
      this.#maybeKey(start, end);
      this.#maybeRequire(start, end);
      if (this.#bytes[start] === OPEN_BRACE) this.#maybeJson(start, end);
      if (this.#isEval()) this.#evaluate(start, end);
    }
    this.#remember("string", start, end);
  }
  regex(start, end) {
    this.#remember("other", start, end);
  }
  punctuation(code, at) {
    if (code === OPEN_BRACE) {
      if (this.#keyEnd > 0) this.#pair(at, at + 1);
      this.#depth += 1;
    } else if (code === CLOSE_BRACE) {
      this.#manifests.close(this.#depth);
      this.#depth = Math.max(0, this.#depth - 1);
    } else if (code === COLON && (this.#kind === "word" || this.#kind === "string")) {
      const keyStart = this.#start;
      const keyEnd = this.#end;
      this.#remember("other", at, at + 1);
      this.#keyStart = keyStart;
      this.#keyEnd = keyEnd;
      return;
    } else if (code === BANG && this.#keyEnd > 0) this.#pair(at, at + 2);
    else if (code === GREATER && this.#bytes[at - 1] === EQUALS) this.#functions += 1;
    this.#remember("other", at, at + 1);
  }
  result() {
    const { manifests, legal, requires } = this;
    const map = this.#map && this.#map.at > this.#end ? this.#map.where : void 0;
    const shape = { functions: this.#functions, renamed: this.#renamed };
    const classes = classify(this.#bytes, this.marks, this.comments, shape);
    return {
      ...classes,
      size: this.#bytes.length - (map && "start" in map ? map.end - map.start : 0),
      modules: settle(this.#mentions, classes.bundler),
      manifests,
      legal,
      requires,
      map
    };
  }
  #remember(kind, start, end) {
    if (this.#kind === "word") {
      this.#beforeStart = this.#start;
      this.#beforeEnd = this.#end;
    } else if (this.#kind !== "other" || this.#bytes[this.#start] !== OPEN_PAREN) this.#beforeEnd = 0;
    this.#kind = kind;
    this.#start = start;
    this.#end = end;
    this.#keyEnd = 0;
    this.#awaitsKey = false;
  }
  #note(bundler, at, joins) {
    const known = this.marks.get(bundler);
    if (!known) this.marks.set(bundler, { at, joins });
    else if (joins && !known.joins) this.marks.set(bundler, { at: known.at, joins });
  }
  #numbered(start, end) {
    if (this.#awaitsKey && isDigit(this.#bytes[start] ?? 0)) this.comments.numberedKeys += 1;
    else if (isRenamed(this.#bytes, start, end)) this.#renamed += 1;
  }
  #pair(start, end) {
    if (!this.#manifests.cares(this.#depth, this.#keyEnd - this.#keyStart)) return;
    this.#manifests.key(
      this.#depth,
      this.#slice(this.#keyStart, this.#keyEnd),
      this.#slice(start, Math.min(end, start + 8))
    );
  }
  #stringPair(start, end) {
    if (end - start > LONGEST_PATH || !this.#manifests.cares(this.#depth, this.#keyEnd - this.#keyStart))
      return;
    const key = this.#slice(this.#keyStart, this.#keyEnd);
    this.#manifests.text(this.#depth, key, unescapeString(this.#slice(start, end)));
  }
  /** `"node_modules/a/b.js"(` and `"./node_modules/a/b.js":`, the keys of wrapped modules. */
  #maybeKey(start, end) {
    const awaited = this.#awaitsKey;
    if (awaited) this.comments.namedKeys += 1;
    if (end - start < 14 || end - start > LONGEST_PATH) return;
    const before = this.#bytes[this.#start];
    if (!awaited && (this.#kind !== "other" || before !== OPEN_BRACE && before !== COMMA)) return;
    let next = end + 1;
    while (isSpace(this.#bytes[next] ?? 0)) next += 1;
    const after = this.#bytes[next];
    if (after !== OPEN_PAREN && after !== COLON && !awaited) return;
    if (!this.#text.subarray(start, end).includes("node_modules/")) return;
    const raw = unescapeString(this.#slice(start, end));
    const path = parseModulePath(raw);
    this.#mention("key", raw, path);
    this.#current = path;
  }
  #mention(kind, raw, path) {
    if (!path || this.#mentions.length >= MAX_MENTIONS) return;
    this.#mentions.push({ kind, path, repeats: raw === this.#comment?.raw, under: this.#comment?.path });
  }
  #maybeRequire(start, end) {
    if (end - start > 300 || end === start || this.requires.size >= MAX_REQUIRES) return;
    const isCall = this.#kind === "other" && this.#bytes[this.#start] === OPEN_PAREN && this.#beforeEnd > 0;
    const [from, to] = isCall ? [this.#beforeStart, this.#beforeEnd] : [this.#start, this.#end];
    if (!isCall && this.#kind !== "word") return;
    const loads = isCall ? this.#is(from, to, "require") || this.#is(from, to, "import") || this.#is(from, to, "__require") : this.#is(from, to, "from") || this.#is(from, to, "import");
    if (loads) this.requires.add(unescapeString(this.#slice(start, end)));
  }
  #maybeJson(start, end) {
    if (end - start < 30 || end - start > LONGEST_JSON) return;
    const raw = this.#text.subarray(start, end);
    if (!raw.includes("version") || !raw.includes("name")) return;
    const manifest = parseInlinedJson(unescapeString(raw.toString("utf8")));
    if (manifest) this.manifests.push(this.#current ? { ...manifest, path: this.#current } : manifest);
  }
  #isEval() {
    if (this.#nested || this.#kind !== "other" || this.#bytes[this.#start] !== OPEN_PAREN) return false;
    return this.#beforeEnd > 0 && this.#is(this.#beforeStart, this.#beforeEnd, "eval");
  }
  /** webpack's development mode keeps each module as a string. */
  #evaluate(start, end) {
    const code = Buffer.from(unescapeString(this.#slice(start, end)));
    const inner = new _ScriptReader(code, { current: this.#current });
    scanTokens(code, inner);
    this.#functions += inner.#functions;
    this.manifests.push(...inner.manifests);
    if (this.legal.length < MAX_LEGAL) this.legal.push(...inner.legal);
    for (const name of inner.requires) if (this.requires.size < MAX_REQUIRES) this.requires.add(name);
  }
  #lineComment(start, end) {
    const code = this.#bytes[start];
    if (code === HASH || code === AT) {
      this.#directive(start, end);
      return;
    }
    if (this.#nested || end - start > LONGEST_PATH) return;
    const alone = this.#lineBefore(start - 2);
    if (alone === "") return;
    const text = this.#slice(start, end).trim();
    const webpack = /^(?:CONCATENATED MODULE: |EXTERNAL MODULE: )?(\.\.?\/\S.*)$/.exec(text)?.[1];
    if (webpack !== void 0) {
      this.#webpackPath(webpack);
    } else if (alone === "line" && code === SPACE && looksLikePath(text)) {
      this.#pathComment(text, start);
    } else if (alone === "line" && this.#isBetweenStatements()) this.comments.foreign += 1;
  }
  #webpackPath(text) {
    this.comments.webpack += 1;
    this.#mention("webpack", text, parseModulePath(text));
  }
  /** esbuild, rolldown and bun write the path of each module above its code. */
  #pathComment(text, at) {
    const { comments } = this;
    const path = parseModulePath(text);
    if (comments.paths === 0) comments.firstPath = at;
    comments.paths += 1;
    if (path) comments.installed += 1;
    if (text.includes("rolldown/runtime")) this.#note("rolldown", at, true);
    this.#current = path;
    this.#comment = { raw: text, path };
    this.#mention("comment", text, path);
  }
  /** `# sourceMappingURL=`, `#region`, `@bun`. */
  #directive(start, end) {
    const head = this.#slice(start, Math.min(end, start + 40));
    if (/^[#@] ?sourceMappingURL=/.test(head)) {
      const from = start + head.indexOf("=") + 1;
      const isData = this.#slice(from, Math.min(end, from + 5)) === "data:";
      if (isData) this.#map = { at: start, where: { start: from, end } };
      else if (end - from <= LONGEST_PATH)
        this.#map = { at: start, where: { url: this.#slice(from, end).trim() } };
    } else if (head.startsWith("#region ") && end - start < LONGEST_PATH) {
      const text = this.#slice(start + "#region ".length, end).trim();
      if (looksLikePath(text)) this.#pathComment(text, start);
    } else if (head.startsWith("@bun")) this.#note("bun", start, true);
  }
  #blockComment(start, end) {
    const isMarker = end - start === 1 && this.#bytes[start] === STAR;
    this.#awaitsKey = isMarker;
    if (isMarker) {
      this.#note("webpack", start, true);
      return;
    }
    if (end - start < 4 || end - start > LONGEST_LEGAL) return;
    const body = this.#text.subarray(start, end);
    const isLegal = this.#bytes[start] === BANG || body.includes("@license") || body.includes("@preserve");
    if (isLegal) this.#legalComment(body);
    else if (/^# sourceMappingURL=/.test(this.#slice(start, start + 20))) this.#directive(start, end);
    else if (this.#isBetweenStatements() && this.#lineBefore(start - 2) !== "") this.comments.foreign += 1;
  }
  #legalComment(body) {
    this.#legalBytes += body.length;
    if (this.#legalBytes > LONGEST_LEGAL || this.legal.length >= MAX_LEGAL) return;
    const text = body.toString("utf8");
    if (text.startsWith("! Bundled license information:")) {
      this.#note("esbuild", this.#bytes.length, true);
      this.legal.push(...parseBundledLicenses(text));
    } else if (text.startsWith("! For license information please see ")) {
      this.#note("webpack", 0, true);
    } else {
      const banner = parseBanner(text);
      if (banner) this.legal.push(banner);
    }
  }
  #isBetweenStatements() {
    if (this.#depth > 0) return false;
    const code = this.#bytes[this.#end - 1];
    return this.#kind === "none" || code === SEMICOLON || code === CLOSE_BRACE;
  }
  /** What stands before a comment on its line: nothing ('line'), a semicolon (';'), or more (''). */
  #lineBefore(at) {
    let from = at - 1;
    while (from >= 0 && (this.#bytes[from] === SPACE || this.#bytes[from] === TAB)) from -= 1;
    const code = this.#bytes[from];
    if (from < 0 || code === LINE_FEED || code === RETURN) return "line";
    return code === SEMICOLON ? ";" : "";
  }
  #is(start, end, word) {
    return wordIs(this.#bytes, start, end, word);
  }
  #slice(start, end) {
    return this.#text.toString("utf8", start, end);
  }
};

// src/catalogers/js-bundle/metafile.ts
function readMetafile(text, bundle) {
  if (!/"outputs"\s*:/.test(text) || !/"inputs"\s*:/.test(text)) return void 0;
  const { inputs, outputs } = objectIn(parseJson(text));
  if (!isObject(inputs) || !isObject(outputs)) return void 0;
  const name = bundle.slice(bundle.lastIndexOf("/") + 1);
  for (const [path, output] of Object.entries(outputs)) {
    if (path.slice(path.lastIndexOf("/") + 1) !== name || !isObject(output)) continue;
    if (isObject(output["inputs"])) return { inputs: Object.entries(output["inputs"]).flatMap(contributing) };
  }
  return void 0;
}
function contributing([path, input]) {
  return objectIn(input)["bytesInOutput"] === 0 ? [] : [path];
}

// src/catalogers/js-bundle/side-files.ts
var MAX_METAFILE = 64 * 1024 * 1024;
var MAX_LICENSES = 16 * 1024 * 1024;
var LICENSES = ["licenses.txt", "3rdpartylicenses.txt", "dependencies.txt", "THIRD-PARTY-LICENSES.txt"];
function findMetafile(tree, bundle) {
  const folder = folderOf3(bundle);
  const stem = bundle.replace(/\.[cm]?js$/, "");
  const beside = ["meta.json", "metafile.json", "esbuild-meta.json"].map((name) => folder + name);
  const above = folder === "" ? [] : ["meta.json", "metafile.json", "index.meta.json"];
  for (const path of [
    `${stem}.meta.json`,
    `${bundle}.meta.json`,
    `${stem}-metafile.json`,
    ...beside,
    ...above
  ]) {
    const found = tree.has(path) ? readMetafile(readText2(tree, path, MAX_METAFILE), bundle) : void 0;
    if (found) return found;
  }
  return void 0;
}
function findLegalNames(tree, bundle) {
  const folder = folderOf3(bundle);
  const legal = `${bundle}.LEGAL.txt`;
  const names2 = tree.has(legal) ? [...parseBundledLicenses(readText2(tree, legal, MAX_LICENSES))] : [];
  for (const path of [`${bundle}.LICENSE.txt`, ...LICENSES.map((name) => folder + name)]) {
    if (tree.has(path)) names2.push(...parseLicenseFile(readText2(tree, path, MAX_LICENSES)));
  }
  return names2;
}
function folderOf3(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/catalogers/js-bundle/source-map/json-bytes.ts
var BrokenJson = class extends Error {
  name = "BrokenJson";
};
var JsonReader = class {
  constructor(bytes3, start = 0) {
    this.bytes = bytes3;
    this.#at = start;
  }
  bytes;
  #at;
  /** Calls `each` with every key of the object that starts here; `each` must read or `skip` the value. */
  object(each) {
    this.#expect(OPEN_BRACE);
    if (this.#accept(CLOSE_BRACE)) return;
    do {
      const key = this.text(LONGEST_KEY);
      this.#expect(COLON);
      each(key);
    } while (this.#accept(COMMA));
    this.#expect(CLOSE_BRACE);
  }
  /** Calls `each` before every item of the array that starts here; `each` must read or `skip` the item. */
  array(each) {
    this.#expect(OPEN_BRACKET);
    if (this.#accept(CLOSE_BRACKET)) return;
    let index = 0;
    do {
      each(index);
      index += 1;
    } while (this.#accept(COMMA));
    this.#expect(CLOSE_BRACKET);
  }
  /** Whether a string, an object (`{`) or an array (`[`) comes next; '' for anything else. */
  peek() {
    const code = this.#skipSpace();
    return code === DOUBLE ? "string" : code === OPEN_BRACE ? "{" : code === OPEN_BRACKET ? "[" : "";
  }
  /** The string that comes next, '' in place of one that is longer than `max` bytes. */
  text(max) {
    const { start, end } = this.skip();
    if (this.bytes[start] !== DOUBLE) throw new BrokenJson("a string was expected");
    return end - start > max ? "" : decodeString(this.bytes, { start, end });
  }
  /** Steps over any value and says where it was, quotes included. */
  skip() {
    const code = this.#skipSpace();
    const start = this.#at;
    if (code === DOUBLE) this.#at = stringEnd3(this.bytes, start);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#at = nestedEnd(this.bytes, start);
    else this.#at = wordEnd2(this.bytes, start);
    return { start, end: this.#at };
  }
  #skipSpace() {
    while (this.#at < this.bytes.length && isSpace(this.bytes[this.#at] ?? 0)) this.#at += 1;
    const code = this.bytes[this.#at];
    if (code === void 0) throw new BrokenJson("it ends too early");
    return code;
  }
  #accept(code) {
    if (this.#skipSpace() !== code) return false;
    this.#at += 1;
    return true;
  }
  #expect(code) {
    if (!this.#accept(code)) throw new BrokenJson(`${String.fromCharCode(code)} was expected`);
  }
};
var LONGEST_KEY = 1e3;
function decodeString(bytes3, { start, end }) {
  const raw = Buffer.from(bytes3.buffer, bytes3.byteOffset + start, end - start);
  if (!raw.includes(BACKSLASH)) return raw.toString("utf8", 1, raw.length - 1);
  try {
    const value = JSON.parse(raw.toString("utf8"));
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}
function stringEnd3(bytes3, start) {
  for (let end = bytes3.indexOf(DOUBLE, start + 1); end >= 0; end = bytes3.indexOf(DOUBLE, end + 1)) {
    let escapes = 0;
    while (bytes3[end - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  throw new BrokenJson("a string does not end");
}
function nestedEnd(bytes3, start) {
  let depth = 0;
  for (let at = start; at < bytes3.length; at += 1) {
    const code = bytes3[at];
    if (code === DOUBLE) at = stringEnd3(bytes3, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new BrokenJson("a value does not end");
}
function wordEnd2(bytes3, start) {
  let end = start;
  while (end < bytes3.length && !ENDS_WORD.has(bytes3[end] ?? 0)) end += 1;
  if (end === start) throw new BrokenJson("a value was expected");
  return end;
}
var ENDS_WORD = /* @__PURE__ */ new Set([COMMA, CLOSE_BRACE, CLOSE_BRACKET, COLON, 32, 10, 13, 9]);

// src/catalogers/js-bundle/source-map/read.ts
var MAX_SOURCES = 2e5;
var LONGEST_PATH2 = 4096;
function readSourceMap(bytes3) {
  const found = { sources: [], seen: false, complete: true };
  try {
    readMap(new JsonReader(bytes3, prefixLength(bytes3)), found, 0);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    found.complete = false;
  }
  return found.seen ? { sources: found.sources, complete: found.complete } : void 0;
}
function readMap(json2, found, depth) {
  const paths2 = [];
  const contents = [];
  let root = "";
  try {
    json2.object((key) => {
      if (key === "sources" && json2.peek() === "[") {
        found.seen = true;
        json2.array(() => {
          const path = json2.peek() === "string" ? json2.text(LONGEST_PATH2) : void json2.skip();
          if (paths2.length < MAX_SOURCES) paths2.push(path ?? "");
          else found.complete = false;
        });
      } else if (key === "sourcesContent" && json2.peek() === "[") {
        json2.array((index) => {
          const isText = json2.peek() === "string";
          const range = json2.skip();
          if (isText && index < MAX_SOURCES) contents[index] = range;
        });
      } else if (key === "sourceRoot" && json2.peek() === "string") root = json2.text(LONGEST_PATH2);
      else if (key === "sections" && json2.peek() === "[" && depth === 0) readSections2(json2, found);
      else json2.skip();
    });
  } finally {
    for (const [index, path] of paths2.entries()) {
      found.sources.push(sourceOf(json2.bytes, withRoot(root, path), contents[index]));
    }
  }
}
function readSections2(json2, found) {
  json2.array(() => {
    if (json2.peek() !== "{") return void json2.skip();
    json2.object((key) => {
      if (key === "map" && json2.peek() === "{") readMap(json2, found, 1);
      else json2.skip();
    });
  });
}
function sourceOf(bytes3, path, range) {
  if (!range) return { path, bytes: 0, content: () => void 0 };
  return { path, bytes: range.end - range.start - 2, content: () => decodeString(bytes3, range) };
}
function withRoot(root, path) {
  return root === "" ? path : `${root.replace(/\/?$/, "/")}${path}`;
}
function prefixLength(bytes3) {
  const start = bytes3[0] === 239 && bytes3[1] === 187 && bytes3[2] === 191 ? 3 : 0;
  if (bytes3[start] !== 41 || bytes3[start + 1] !== 93) return start;
  const line = bytes3.indexOf(10, start);
  return line < 0 ? bytes3.length : line;
}

// src/catalogers/js-bundle/source-map/find.ts
var MAX_BYTES9 = 96 * 1024 * 1024;
function findSourceMap(tree, path, bytes3, script) {
  if (script.map && "start" in script.map) {
    const inline = decodeDataUrl(bytes3.subarray(script.map.start, script.map.end));
    const map = inline && readSourceMap(inline);
    if (map) return map;
  }
  const named3 = script.map && "url" in script.map ? [besideScript(path, script.map.url)] : [];
  for (const candidate of [...named3, `${path}.map`]) {
    if (candidate === void 0 || !tree.has(candidate)) continue;
    const map = readSourceMap(tree.read(candidate, MAX_BYTES9));
    if (map) return map;
  }
  return void 0;
}
function besideScript(path, url) {
  const plain2 = url.replace(/[?#].*$/, "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain2)) return void 0;
  const segments = folderOf3(path).split("/").filter((segment) => segment !== "");
  for (const segment of decode3(plain2).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
function decodeDataUrl(url) {
  const comma = url.indexOf(44);
  if (comma < 0) return void 0;
  const text = Buffer.from(url.buffer, url.byteOffset, url.byteLength);
  const head = text.toString("latin1", 0, Math.min(comma, 200));
  const body = text.subarray(comma + 1, comma + 1 + MAX_BYTES9);
  if (/;base64$/i.test(head)) return Buffer.from(body.toString("latin1").trimEnd(), "base64");
  return Buffer.from(decode3(body.toString("utf8").trimEnd()));
}
function decode3(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/catalogers/js-bundle/bundle.ts
function describeBundle(tree, path, bytes3, script) {
  const collected = new Collected();
  collected.addScript(script);
  const metafile = findMetafile(tree, path);
  for (const input of metafile?.inputs ?? []) collected.add(parseModulePath(input));
  const map = findSourceMap(tree, path, bytes3, script);
  const mapped = map !== void 0 && collected.addMap(map, script.size);
  return {
    size: script.size,
    bundler: script.bundler,
    complete: script.complete || metafile !== void 0 || mapped,
    packages: collected.packages(),
    vendored: collected.vendored,
    manifests: collected.manifests,
    legal: [...script.legal, ...findLegalNames(tree, path)],
    requires: script.requires
  };
}
var WHOLE_BUNDLE = 50 * 1024;
var MAX_MANIFEST = 256 * 1024;
var Collected = class {
  vendored = [];
  manifests = [];
  #packages = /* @__PURE__ */ new Map();
  add(path, source2) {
    if (!path) return;
    if (path.host !== void 0) {
      this.#vendor(path, path.host);
      return;
    }
    const key = `${path.prefix}\0${path.place}`;
    const known = this.#packages.get(key) ?? { path, files: /* @__PURE__ */ new Set(), sources: [] };
    this.#packages.set(key, known);
    known.files.add(path.file);
    if (source2 && source2.bytes > 0) known.sources.push({ file: path.file, source: source2 });
  }
  addScript(script) {
    for (const { path, inside } of script.modules) {
      if (inside === void 0) this.add(path);
      else this.#vendor(path, inside);
    }
    this.manifests.push(...script.manifests);
  }
  /** @returns whether the map accounts for all of the script */
  addMap(map, size) {
    let covered = 0;
    let installed = 0;
    let isWhole = map.complete;
    for (const source2 of map.sources) {
      covered += source2.bytes;
      const path = parseModulePath(source2.path);
      if (path) {
        installed += 1;
        this.add(path, source2);
        this.#addManifest(path, source2);
      } else if (source2.bytes >= WHOLE_BUNDLE) isWhole = this.#addWhole(source2) && isWhole;
    }
    if (covered > 0) return isWhole && covered * LEAST_COVER >= size;
    return isWhole && (installed > 0 || size < WHOLE_BUNDLE * map.sources.length);
  }
  packages() {
    return [...this.#packages.values()];
  }
  #vendor({ name, version }, host) {
    this.vendored.push({ name, host, ...version === void 0 ? {} : { version } });
  }
  /** A map may show a bundle that was only minified afterwards. */
  #addWhole(source2) {
    const script = readScript(Buffer.from(source2.content() ?? ""));
    this.addScript(script);
    return script.complete || !script.joined;
  }
  #addManifest(path, source2) {
    if (path.file !== "package.json" || source2.bytes > MAX_MANIFEST) return;
    const manifest = parseInlinedJson(source2.content() ?? "");
    if (manifest) this.manifests.push({ ...manifest, path });
  }
};
var LEAST_COVER = 2;

// src/catalogers/js-bundle/candidates.ts
var LARGE = 50 * 1024;
var TINY = 2 * 1024;
function mayBeBundle(path) {
  if (!/\.[cm]?js$/.test(path)) return false;
  return !path.split("/").some((part) => SKIPPED.has(part));
}
var SKIPPED = /* @__PURE__ */ new Set([
  "node_modules",
  ".yarn",
  ".pnp.cjs",
  ".pnp.js",
  ".pnp.loader.mjs",
  "site-packages",
  "dist-packages",
  "gems"
]);
function isOfPythonPackage(tree, path) {
  const roots = pythonRoots(tree);
  return roots.some((root) => path.startsWith(root) && path.slice(root.length).includes("/"));
}
function pythonRoots(tree) {
  const known = cache2.get(tree);
  if (known) return known;
  const roots = /* @__PURE__ */ new Set();
  for (const path of tree.paths) {
    const match = /^(.*?)[^/]+\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/.exec(path);
    if (match) roots.add(match[1] ?? "");
  }
  cache2.set(tree, [...roots]);
  return [...roots];
}
var cache2 = /* @__PURE__ */ new WeakMap();
function isNccHelper(path, bytes3) {
  if (!/(?:^|\/)sourcemap-register\.c?js$/.test(path) || bytes3.length > LARGE) return false;
  return Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.length).includes("retrieveSourceMap");
}
function judgeUnnamed({ size, joined, minified, code, legal }) {
  if (joined) return "opaque";
  if (!code) return "nothing";
  if (size >= LARGE) return minified || legal.length > 0 ? "opaque" : "own";
  return minified && size >= TINY ? "small" : "nothing";
}

// src/catalogers/js-bundle/specifier.ts
import { isBuiltin } from "node:module";
function packageOf3(specifier) {
  if (/^[./]|^[a-z]+:/i.test(specifier) || isBuiltin(specifier)) return void 0;
  const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  return isPackageName(name) ? name : void 0;
}

// src/catalogers/js-bundle/gaps.ts
function gapsOf(path, bundle, resolution, locks, tree) {
  const { named: named3, unversioned, ambiguous, different, vendored } = resolution;
  const gaps = [];
  if (!bundle.complete) gaps.push({ path, gap: remainder(bundle, resolution), incomplete: true });
  if (unversioned.length > 0) {
    const gap2 = `holds ${packages(unversioned.length)} in a version that nothing tells (${some(unversioned)}); scan where the project's lock file is, and put it into the workspace`;
    gaps.push({ path, gap: gap2, incomplete: true });
  }
  if (different.length > 0) {
    const gap2 = `holds ${packages(different.length)} with other code than what is installed in that version (${some(different)}); install as the lock file says, and build again`;
    gaps.push({ path, gap: gap2, incomplete: true });
  }
  if (ambiguous.length > 0) {
    const gap2 = `holds ${packages(ambiguous.length)} for which lock files allow several versions; all of them are listed (${some(ambiguous)})`;
    gaps.push({ path, gap: gap2, incomplete: false });
  }
  if (vendored.length > 0) {
    const gap2 = `holds copies of packages that other packages brought along, in versions that nothing tells (${some(vendored)})`;
    gaps.push({ path, gap: gap2, incomplete: false });
  }
  if (locks.unreadable.length > 0 && (!bundle.complete || named3.length > 0 || unversioned.length > 0)) {
    const gap2 = `could not be held against lock files that cannot be read (${some(locks.unreadable)})`;
    gaps.push({ path, gap: gap2, incomplete: false });
  }
  const outside = suppliedByOthers(bundle, tree);
  if (outside.length > 0) {
    const gap2 = `loads packages that are not in the artifact, from a layer or the runtime (${some(outside)}); nothing here tells their versions`;
    gaps.push({ path, gap: gap2, incomplete: false });
  }
  return gaps;
}
function remainder({ size, bundler }, { named: named3, unversioned }) {
  const declared = named3.filter((each) => each.declared).length;
  const names2 = /* @__PURE__ */ new Set([...named3.filter((each) => !each.declared).map(({ name }) => name), ...unversioned]);
  const remedy = bundler === void 0 ? UNKNOWN_BUNDLER : REMEDIES[bundler];
  if (names2.size === 0 && declared === 0) return `is a bundle of which no package can be named; ${remedy}`;
  const more = declared > 0 ? `${packages(declared)} more by the lock file alone, ` : "";
  return `is a bundle of ${bytes2(size)}, ${packages(names2.size)} named, ${more}remainder unknown; ${remedy}`;
}
var UNKNOWN_BUNDLER = "deploy its source map with it, or build it with `sourcemap` or `metafile`";
var REMEDIES = {
  esbuild: "deploy a source map or a metafile with it (`sourcemap` or `metafile` in esbuild, CDK, SAM)",
  bun: "deploy a source map with it (`--sourcemap=linked`)",
  rolldown: "deploy a source map with it (`sourcemap: true`)",
  rollup: "deploy a source map with it (`sourcemap: true`)",
  webpack: "deploy a source map with it (`devtool: 'nosources-source-map'` is enough)",
  ncc: "deploy a source map with it (`--source-map`)",
  Parcel: "deploy the source map with it"
};
function suppliedByOthers({ requires }, tree) {
  const names2 = new Set([...requires].flatMap((specifier) => packageOf3(specifier) ?? []));
  if (names2.size === 0) return [];
  const installed = new Set(tree.paths.flatMap((path) => INSTALLED.exec(path)?.[1] ?? []));
  return [...names2].filter((name) => !installed.has(name)).sort();
}
var INSTALLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/;
var NAMED2 = 8;
function some(names2) {
  const rest = names2.length - NAMED2;
  return names2.slice(0, NAMED2).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function packages(count4) {
  return `${count4} package${count4 === 1 ? "" : "s"}`;
}
function bytes2(size) {
  return size < 1e6 ? `${Math.max(1, Math.round(size / 1e3))} kB` : `${(size / 1e6).toFixed(1)} MB`;
}

// src/catalogers/npm-installed/manifest.ts
function parseManifest(text) {
  let name;
  let version;
  let at = skipSpace(text, 0);
  if (text[at] !== "{") return void 0;
  if (text[skipSpace(text, at + 1)] === "}") return { name, version };
  do {
    at = skipSpace(text, at + 1);
    const key = text.slice(at, skipString(text, at));
    at = skipSpace(text, at + key.length);
    if (key === "" || text[at] !== ":") return void 0;
    at = skipSpace(text, at + 1);
    const value = text.slice(at, skipValue(text, at));
    if (value === "") return void 0;
    const field = key.length > LONGEST_KEY2 ? void 0 : parse3(key);
    if (field === "name") name = parse3(value);
    if (field === "version") version = parse3(value);
    at = skipSpace(text, at + value.length);
  } while (text[at] === ",");
  return text[at] === "}" ? { name, version } : void 0;
}
var LONGEST_KEY2 = 2 + "version".length * 6;
function parse3(json2) {
  if (json2.startsWith("{") || json2.startsWith("[")) return null;
  try {
    return JSON.parse(json2);
  } catch {
    return null;
  }
}
function skipSpace(text, at) {
  while (" 	\r\n".includes(text[at] ?? "-")) at += 1;
  return at;
}
function skipString(text, at) {
  if (text[at] !== '"') return at;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === '"') return end + 1;
  }
  return at;
}
function skipValue(text, at) {
  if (text[at] === '"') return skipString(text, at);
  if (text[at] === "{" || text[at] === "[") return skipNested(text, at);
  const literal = /[-+.\w]*/y;
  literal.lastIndex = at;
  literal.test(text);
  return literal.lastIndex;
}
function skipNested(text, at) {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const char = text[end];
    if (char === '"') {
      const after = skipString(text, end);
      if (after === end) return at;
      end = after - 1;
    } else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    if (depth === 0) return end + 1;
  }
  return at;
}

// src/catalogers/js-bundle/versions/installed.ts
var MAX_MANIFEST2 = 4 * 1024 * 1024;
function withInstalled(project, path, use) {
  const tree = project.open(path);
  if (!tree) return void 0;
  try {
    const folder = path.endsWith(".zip") ? zippedFolder(tree) : "";
    const found = tree.has(`${folder}package.json`) ? identify2(tree, `${folder}package.json`) : void 0;
    return found && use(found, tree, folder);
  } catch {
    return void 0;
  } finally {
    tree.close();
  }
}
function identify2(tree, path) {
  const { name, version } = parseManifest(readText2(tree, path, MAX_MANIFEST2)) ?? {};
  if (typeof name !== "string" || typeof version !== "string" || !isPackageName(name)) return void 0;
  return { name, version: cleanVersion(version) };
}
function zippedFolder(tree) {
  const manifests = tree.paths.filter(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path)
  );
  return (manifests[0] ?? "").replace(/package\.json$/, "");
}
var MAX_COMPARED = 40;
var MAX_COMPARED_BYTES = 8 * 1024 * 1024;
function compareSources({ sources }, tree, folder) {
  let compared = 0;
  let bytes3 = 0;
  for (const { file, source: source2 } of sources) {
    if (file.endsWith(".json") || !tree.has(folder + file)) continue;
    if (compared >= MAX_COMPARED || bytes3 > MAX_COMPARED_BYTES) break;
    const content = source2.content();
    if (content === void 0 || content === "") continue;
    bytes3 += content.length;
    compared += 1;
    if (normalised(content) !== normalised(readText2(tree, folder + file, MAX_COMPARED_BYTES)))
      return "different";
  }
  return compared > 0 ? "same" : void 0;
}
function normalised(text) {
  return text.replace(/\r\n/g, "\n").replace(/^\ufeff/, "").trimEnd();
}

// src/catalogers/js-bundle/versions/match.ts
function matchLocks(bundle, locks, artifact2) {
  const ranked = locks.map((known) => ({ match: matchLock(bundle, known), rank: rankOf2(bundle, known, artifact2) })).sort((a, b) => b.match.coverage - a.match.coverage || b.rank - a.rank);
  const [best] = ranked;
  return ranked.filter(({ match, rank }) => match.coverage === best?.match.coverage && rank === best.rank).map(({ match }) => match);
}
function matchLock(bundle, known) {
  const folders = known.lock.recordsPlaces ? placeFolders(bundle, known) : /* @__PURE__ */ new Map();
  const find = (path) => locate3(path, known, folders);
  let covered = 0;
  for (const { path } of bundle.packages) {
    const found = path.version === void 0 ? find(path) : known.byFolder.get(path.name) ?? [];
    if (found.some(({ version }) => path.version === void 0 || path.version === version)) covered += 1;
  }
  const legal = bundle.legal.filter(({ sure }) => sure);
  for (const { name } of legal) if (known.byFolder.has(name)) covered += 1;
  const folder = (path) => [known.folder, (folders.get(path.prefix) ?? "").replace(/\/$/, "")].filter((part) => part !== "").join("/");
  return { known, find, folder, coverage: covered / Math.max(1, bundle.packages.length + legal.length) };
}
function placeFolders(bundle, { byPlace: byPlace3, folder }) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const place3 of byPlace3.keys()) folders.add(place3.slice(0, Math.max(0, place3.indexOf("node_modules/"))));
  const places = /* @__PURE__ */ new Map();
  for (const { path } of bundle.packages)
    places.set(path.prefix, [...places.get(path.prefix) ?? [], path.place]);
  const chosen = /* @__PURE__ */ new Map();
  for (const [prefix, found] of places) {
    const hint = prefix.replace(/^(?:\.\.\/)+/, "");
    const ranked = [...folders].map((each) => ({
      each,
      hits: found.filter((place3) => byPlace3.has(each + place3)).length,
      named: hint !== "" && `${folder}/${each}`.endsWith(`/${hint}`) ? 1 : 0
    })).sort((a, b) => b.hits - a.hits || b.named - a.named || a.each.length - b.each.length);
    chosen.set(prefix, ranked[0]?.each ?? "");
  }
  return chosen;
}
function locate3(path, known, folders) {
  const { byPlace: byPlace3, byFolder, lock } = known;
  if (lock.recordsPlaces) {
    const found = byPlace3.get((folders.get(path.prefix) ?? "") + path.place);
    if (found) return [found];
    return isPlain(path.place) ? [] : byFolder.get(path.name) ?? [];
  }
  return byChain(path, known);
}
function isPlain(place3) {
  return place3.startsWith("node_modules/") && !place3.includes("/.");
}
function byChain(path, { byFolder, lock }) {
  const candidates2 = byFolder.get(path.name) ?? [];
  if (candidates2.length < 2 || !isPlain(path.place)) return candidates2;
  const names2 = path.place.split("node_modules/").map((part) => part.replace(/\/$/, ""));
  const parent = names2.at(-2);
  const requiring = parent === "" || parent === void 0 ? lock.importers.map(({ requires }) => requires) : (byFolder.get(parent) ?? []).map(({ requires }) => requires);
  const required = new Set(requiring.flat().flatMap((index) => lock.packages[index] ?? []));
  const narrowed = candidates2.filter((candidate) => required.has(candidate));
  return narrowed.length === 0 ? candidates2 : narrowed;
}
function rankOf2(bundle, { folder, inArtifact }, artifact2) {
  if (inArtifact) return 2e3 + folder.length;
  const named3 = bundle.packages.some(({ path }) => {
    const hint = path.prefix.replace(/^(?:\.\.\/)+/, "");
    return hint !== "" && `${folder}/`.endsWith(hint);
  });
  const above = folder === "" || artifact2.startsWith(`${folder}/`);
  return (named3 ? 1e3 : 0) + (above ? 1 + folder.split("/").length : 0);
}

// src/catalogers/js-bundle/versions/named.ts
var NamedPackages = class {
  #all = /* @__PURE__ */ new Map();
  add(found) {
    const key = `${found.name}@${found.version}`;
    const known = this.#all.get(key);
    const better = known && ORDER.indexOf(known.confidence) <= ORDER.indexOf(found.confidence) ? known : found;
    const files = known?.files || found.files ? [.../* @__PURE__ */ new Set([...known?.files ?? [], ...found.files ?? []])].sort() : void 0;
    this.#all.set(key, { ...better, ...files ? { files } : {} });
  }
  has(name, version) {
    if (version !== void 0) return this.#all.has(`${name}@${version}`);
    return [...this.#all.values()].some((each) => each.name === name);
  }
  names() {
    return new Set([...this.#all.values()].map(({ name }) => name));
  }
  list() {
    return [...this.#all.values()];
  }
};
var ORDER = ["exact", "confirmed", "partial", "declared"];

// src/catalogers/lock-files/closure.ts
function closureOf(lock, folders, without = /* @__PURE__ */ new Set()) {
  const isWanted = (index) => !lock.packages[index]?.folders.some((folder) => without.has(folder));
  const roots = lock.importers.filter(({ folder }) => folders.has(folder)).flatMap(({ requires }) => requires);
  const found = new Set(roots.filter(isWanted));
  for (const index of found) {
    for (const next of lock.packages[index]?.requires ?? []) if (isWanted(next)) found.add(next);
  }
  return found;
}

// src/catalogers/js-bundle/fingerprint/features.ts
function eachFeature(bytes3, sink) {
  scanTokens(bytes3, new FeatureScan(bytes3, sink));
}
var SHORTEST_TEXT = 6;
var LONGEST_TEXT = 200;
var SHORTEST_REGEX = 6;
var LONGEST_REGEX2 = 400;
var SHORTEST_PROPERTY = 8;
var LONGEST_PROPERTY = 60;
var FeatureScan = class {
  #bytes;
  #sink;
  #afterDot = false;
  #importing = "no";
  constructor(bytes3, sink) {
    this.#bytes = bytes3;
    this.#sink = sink;
  }
  comment() {
  }
  string(start, end) {
    const isModule = this.#importing !== "no";
    this.#afterDot = false;
    this.#importing = "no";
    if (isModule || end - start < SHORTEST_TEXT || end - start > LONGEST_TEXT) return;
    const raw = this.#bytes.subarray(start, end);
    const text = raw.includes(BACKSLASH) ? unescaped(raw) : raw;
    this.#sink(hashOf(TEXT, text), weightOf(text));
  }
  regex(start, end) {
    this.#afterDot = false;
    this.#importing = "no";
    if (end - start < SHORTEST_REGEX || end - start > LONGEST_REGEX2) return;
    this.#sink(hashOf(REGEX, this.#bytes.subarray(start, end)), 3);
  }
  word(start, end) {
    const length = end - start;
    if (this.#afterDot && length >= SHORTEST_PROPERTY && length <= LONGEST_PROPERTY) {
      this.#sink(hashOf(PROPERTY, this.#bytes.subarray(start, end)), 1);
    }
    this.#afterDot = false;
    this.#importing = this.#isImport(start, end) ? "word" : "no";
  }
  punctuation(code) {
    this.#afterDot = code === DOT;
    this.#importing = code === OPEN_PAREN && this.#importing === "word" ? "call" : "no";
  }
  #isImport(start, end) {
    switch (end - start) {
      case 4:
        return wordIs(this.#bytes, start, end, "from");
      case 6:
        return wordIs(this.#bytes, start, end, "import");
      case 7:
        return wordIs(this.#bytes, start, end, "require");
      default:
        return false;
    }
  }
};
var TEXT = 1;
var REGEX = 2;
var PROPERTY = 3;
function hashOf(kind, bytes3) {
  let low = 2166136261 ^ kind;
  let high = 2646966556 ^ kind * 16777619;
  for (const code of bytes3) {
    low = Math.imul(low ^ code, 16777619);
    high = Math.imul(high ^ code, 16777629);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
function weightOf(text) {
  const isWord = text.every((code) => isWordByte(code) || code === DOT || code === MINUS);
  if (isWord) return text.length > 12 ? 2 : 1;
  if (text.length >= 24 && text.includes(SPACE)) return 5;
  return text.length > 9 ? 3 : 2;
}
function unescaped(raw) {
  return Buffer.from(unescapeString(Buffer.from(raw).toString("utf8")));
}

// src/catalogers/js-bundle/fingerprint/print-index.ts
var AMBIGUOUS = -1;
var MAX_VERSIONS = 1e3;
var MAX_FEATURES = 1e6;
var PrintIndex = class {
  /** Feature to `package * MAX_VERSIONS + version`, with version 0 where several versions have it. */
  #owners = /* @__PURE__ */ new Map();
  #names = [];
  #byName = /* @__PURE__ */ new Map();
  /** @param files the package's scripts */
  add(entry, files) {
    const { id, version } = this.#register(entry);
    const own = id * MAX_VERSIONS + version;
    for (const bytes3 of files) {
      eachFeature(bytes3, (hash) => {
        const owner = this.#owners.get(hash);
        if (owner === void 0) {
          if (this.#owners.size < MAX_FEATURES) this.#owners.set(hash, own);
        } else if (owner !== own && owner !== AMBIGUOUS) {
          this.#owners.set(hash, Math.floor(owner / MAX_VERSIONS) === id ? id * MAX_VERSIONS : AMBIGUOUS);
        }
      });
    }
  }
  /** To be called once, after the last `add`. */
  finish() {
    for (const owner of this.#owners.values()) {
      const name = this.#names[Math.floor(owner / MAX_VERSIONS)];
      if (owner !== AMBIGUOUS && name) name.features += 1;
    }
  }
  /** Packages of which a script has enough. */
  match(bytes3) {
    const seen2 = /* @__PURE__ */ new Set();
    const tallies = /* @__PURE__ */ new Map();
    eachFeature(bytes3, (hash, weight) => {
      const owner = this.#owners.get(hash);
      if (owner === void 0 || owner === AMBIGUOUS || seen2.has(hash)) return;
      seen2.add(hash);
      const id = Math.floor(owner / MAX_VERSIONS);
      count2(tallies, id * MAX_VERSIONS, weight);
      if (owner % MAX_VERSIONS > 0) count2(tallies, owner, weight);
    });
    return this.#names.flatMap(({ name, versions, features }, id) => {
      if (!isEnough(tallies.get(id * MAX_VERSIONS), features)) return [];
      const [only] = versions;
      if (versions.length === 1 && only) return [{ name, versions: [only] }];
      const told = versions.filter(
        (_, index) => isEnough(tallies.get(id * MAX_VERSIONS + index + 1), features)
      );
      return [{ name, versions: told }];
    });
  }
  #register(entry) {
    let id = this.#byName.get(entry.name);
    if (id === void 0) {
      id = this.#names.length;
      this.#byName.set(entry.name, id);
      this.#names.push({ name: entry.name, versions: [], features: 0 });
    }
    const versions = this.#names[id]?.versions ?? [];
    const known = versions.findIndex(({ version }) => version === entry.version);
    if (known < 0 && versions.length < MAX_VERSIONS - 2) versions.push(entry);
    return { id, version: known < 0 ? versions.length : known + 1 };
  }
};
function count2(tallies, key, weight) {
  const tally = tallies.get(key) ?? { hits: 0, weight: 0 };
  tallies.set(key, tally);
  tally.hits += 1;
  tally.weight += weight;
}
var MANY_FEATURES = 60;
function isEnough(tally, features) {
  if (!tally) return false;
  const { hits, weight } = tally;
  if (weight >= 3) return hits > 1 || features <= MANY_FEATURES || weight >= 5;
  return weight === 2 && hits * 2 >= features;
}

// src/catalogers/js-bundle/fingerprint/workspace-index.ts
var MAX_BYTES10 = 256 * 1024 * 1024;
var MAX_FILE = 4 * 1024 * 1024;
function indexWorkspace(project, known, wanted) {
  const index = new PrintIndex();
  const stores = storeFolders(project, known.folder);
  const budget = { bytes: MAX_BYTES10 };
  for (const each of wanted) {
    for (const path of placesOf(each, known.folder, stores)) {
      const isDone = withInstalled(project, path, ({ name, version }, tree, folder) => {
        if (name !== each.name || version !== each.version) return false;
        index.add(each, scriptsIn(tree, folder, budget));
        return true;
      });
      if (isDone) break;
    }
  }
  index.finish();
  return index;
}
function placesOf(each, folder, stores) {
  const base = folder === "" ? "" : `${folder}/`;
  const stored = stores.get(`${each.name}@${each.version}`) ?? stores.get(`${each.name.replace("/", "-")}@${each.version}`);
  return [
    ...stored === void 0 ? [] : [stored.endsWith(".zip") ? stored : `${stored}/node_modules/${each.name}`],
    ...each.places.map((place3) => base + place3),
    ...each.places.length > 0 ? [] : each.folders.map((name) => `${base}node_modules/${name}`)
  ];
}
function storeFolders(project, folder) {
  const stores = /* @__PURE__ */ new Map();
  const base = folder === "" ? "" : `${folder}/`;
  for (const store of ["node_modules/.pnpm", "node_modules/.bun", ".yarn/cache"]) {
    for (const entry of project.list(base + store)) {
      const { name, version } = storeVersion(entry) ?? {};
      const slug = name ?? entry.slice(0, Math.max(0, entry.lastIndexOf("-npm-")));
      if (version !== void 0 && slug !== "") stores.set(`${slug}@${version}`, `${base}${store}/${entry}`);
    }
  }
  return stores;
}
function* scriptsIn(tree, folder, budget) {
  for (const path of tree.paths) {
    if (!path.startsWith(folder) || !/\.(?:[cm]?js|json)$/.test(path)) continue;
    const inside = path.slice(folder.length);
    if (inside === "package.json" || inside.startsWith("node_modules/") || inside.includes("/node_modules/"))
      continue;
    const size = tree.size(path);
    if (size > MAX_FILE || size > budget.bytes) continue;
    budget.bytes -= size;
    yield tree.read(path);
  }
}

// src/catalogers/js-bundle/versions/remainder.ts
var WORTH_DECLARING = 50 * 1024;
function nameRemainder(bundle, bytes3, lookup, matches, state) {
  const [match, ...rivals] = matches;
  if (!match || rivals.length > 0) return;
  const { known } = match;
  const closure = productionOf(known, bundle, lookup.artifact, state.named.names());
  confirm(bytes3, printsOf(lookup.project, known, closure), closure, state);
  if (bundle.size < WORTH_DECLARING) return;
  for (const { name, version } of closure) {
    if (!state.named.has(name, version))
      state.named.add({ name, version, confidence: "declared", declared: true });
  }
}
function confirm(bytes3, prints, closure, { named: named3, ambiguous, unversioned }) {
  for (const { name, versions } of prints.match(bytes3)) {
    const isKnown = named3.list().some((each) => each.name === name && each.confidence !== "declared");
    if (isKnown) continue;
    for (const each of versions) named3.add({ name, version: each.version, confidence: "confirmed" });
    if (versions.length > 0) ambiguous.delete(name);
    else if (!named3.has(name)) {
      for (const each of closure.filter((other) => other.name === name)) {
        named3.add({ name, version: each.version, confidence: "declared" });
      }
      ambiguous.add(name);
    }
    unversioned.delete(name);
  }
}
function productionOf(known, { requires }, artifact2, named3) {
  const { lock } = known;
  const outside = new Set([...requires].flatMap((specifier) => packageOf3(specifier) ?? []));
  const above = lock.importers.filter(({ folder }) => {
    const path = [known.folder, folder].filter((part) => part !== "").join("/");
    return folder !== "" && artifact2.startsWith(`${path}/`);
  });
  const candidates2 = above.length > 0 ? above : lock.importers;
  const ranked = candidates2.map(({ folder }) => {
    const closure = [...closureOf(lock, /* @__PURE__ */ new Set([folder]), outside)].flatMap(
      (index) => lock.packages[index] ?? []
    );
    return { closure, hits: closure.filter(({ name }) => named3.has(name)).length };
  });
  const most2 = Math.max(0, ...ranked.map(({ hits }) => hits));
  const best = ranked.filter(({ hits }) => hits === most2).flatMap(({ closure }) => closure);
  return [...new Set(best)];
}
function printsOf(project, known, closure) {
  const key = closure.map(({ name, version }) => `${name}@${version}`).sort().join(" ");
  const kept = cache3.get(known);
  if (kept?.key === key && kept.project === project) return kept.prints;
  const prints = indexWorkspace(project, known, closure);
  cache3.set(known, { key, project, prints });
  return prints;
}
var cache3 = /* @__PURE__ */ new WeakMap();

// src/catalogers/js-bundle/versions/resolve.ts
function resolveVersions(bundle, bytes3, lookup) {
  const matches = matchLocks(bundle, lookup.locks.locks, lookup.artifact);
  const resolver = new Resolver(bundle, lookup, matches);
  for (const melted of bundle.packages) resolver.melted(melted);
  resolver.manifests();
  resolver.vendored();
  for (const legal of bundle.legal) resolver.legal(legal);
  if (!bundle.complete && matches.length > 0) nameRemainder(bundle, bytes3, lookup, matches, resolver.state);
  return resolver.result();
}
var LEAST_COVERAGE = 0.5;
var Resolver = class {
  constructor(bundle, lookup, matches) {
    this.bundle = bundle;
    this.lookup = lookup;
    this.matches = matches;
    this.#pins = pinsOf(bundle);
  }
  bundle;
  lookup;
  matches;
  state = {
    named: new NamedPackages(),
    unversioned: /* @__PURE__ */ new Set(),
    ambiguous: /* @__PURE__ */ new Set(),
    different: /* @__PURE__ */ new Set()
  };
  #vendored = /* @__PURE__ */ new Set();
  #pins;
  melted(melted) {
    const { path } = melted;
    const files = [...melted.files].sort();
    const told = path.version ?? this.#manifestAt(melted);
    const installed = this.#installed(melted);
    const count4 = installed === void 0 ? {} : { filesOfPackage: installed.files };
    if (told !== void 0) {
      this.state.named.add({ name: path.name, version: told, confidence: "exact", files, ...count4 });
      return;
    }
    const candidates2 = this.#candidates((match) => match.find(path));
    const { named: named3, ambiguous, different, unversioned } = this.state;
    if (installed?.sources === "same") {
      named3.add({ name: installed.name, version: installed.version, confidence: "exact", files, ...count4 });
      return;
    }
    const [only] = candidates2;
    const agreed = candidates2.find(
      (each) => each.name === installed?.name && each.version === installed.version
    );
    if (only && candidates2.length === 1) {
      if (installed?.sources === "different" && agreed) different.add(`${only.name}@${only.version}`);
      const isSure = this.#fits() && !(installed?.sources === "different" && agreed);
      named3.add({
        name: only.name,
        version: only.version,
        confidence: isSure ? "confirmed" : "declared",
        files,
        ...count4
      });
    } else if (agreed) {
      named3.add({ name: agreed.name, version: agreed.version, confidence: "confirmed", files, ...count4 });
    } else if (candidates2.length > 1) {
      for (const { name, version } of candidates2) named3.add({ name, version, confidence: "declared", files });
      ambiguous.add(path.name);
    } else if (installed && installed.sources !== "different") {
      named3.add({
        name: installed.name,
        version: installed.version,
        confidence: "confirmed",
        files,
        ...count4
      });
    } else if (this.#isBroughtAlong(path)) {
      this.#vendored.add(`${path.name} in ${parentOf(path)}`);
    } else {
      const pin = this.#pins.get(path.name);
      if (pin === void 0) unversioned.add(path.name);
      else named3.add({ name: path.name, version: pin, confidence: "confirmed", files });
    }
  }
  /** Manifests that were melted in name their own package; one's own is left out. */
  manifests() {
    for (const { name, version, path } of this.bundle.manifests) {
      if (this.lookup.locks.ownNames.has(name) || this.state.named.has(name, version)) continue;
      if (path ? path.name !== name || path.file !== "package.json" : this.bundle.complete) continue;
      this.state.named.add({ name, version, confidence: "exact" });
      this.state.unversioned.delete(name);
    }
  }
  vendored() {
    for (const { name, version, host } of this.bundle.vendored) {
      if (version !== void 0)
        this.state.named.add({ name, version, confidence: "exact", ...host === "" ? {} : { host } });
      else this.#vendored.add(host === "" ? name : `${name} in ${host}`);
    }
  }
  legal({ name, version, file, sure }) {
    const { named: named3, ambiguous, unversioned } = this.state;
    const candidates2 = this.#candidates(({ known }) => known.byFolder.get(name) ?? []);
    if (candidates2.some((each) => named3.has(each.name)) || named3.has(name)) return;
    const [only] = candidates2;
    const files = file === void 0 ? {} : { files: [file] };
    if (only && candidates2.length === 1) {
      named3.add({ name: only.name, version: only.version, confidence: "confirmed", ...files });
    } else if (candidates2.length > 1) {
      for (const each of candidates2)
        named3.add({ name: each.name, version: each.version, confidence: "declared" });
      ambiguous.add(name);
    } else if (sure || this.matches.length === 0) {
      const told = this.#pins.get(name);
      if (told !== void 0) named3.add({ name, version: told, confidence: "confirmed", ...files });
      else if (version !== void 0) named3.add({ name, version, confidence: sure ? "exact" : "partial" });
      else unversioned.add(name);
    }
  }
  result() {
    const { named: named3, unversioned, ambiguous, different } = this.state;
    return {
      named: named3.list(),
      unversioned: [...unversioned].sort(),
      ambiguous: [...ambiguous].sort(),
      different: [...different].sort(),
      vendored: [...this.#vendored].sort()
    };
  }
  /** In a folder of a package that the lock file knows, but not there itself: named by that package's own source map. */
  #isBroughtAlong(path) {
    const [match] = this.matches;
    const parent = path.place.slice(0, Math.max(0, path.place.lastIndexOf("/node_modules/")));
    if (!match?.known.lock.recordsPlaces || parent === "" || !this.#fits()) return false;
    return match.find({ ...path, place: parent, name: parentOf(path) }).length > 0;
  }
  #fits() {
    return (this.matches[0]?.coverage ?? 0) >= LEAST_COVERAGE;
  }
  /** Different packages or versions that the best lock files mean. */
  #candidates(find) {
    const found = /* @__PURE__ */ new Map();
    for (const match of this.matches) {
      for (const each of find(match)) found.set(`${each.name}@${each.version}`, each);
    }
    return [...found.values()];
  }
  /** The version in the package's own manifest, if that is in the bundle: at its place, or the only one of its name. */
  #manifestAt({ path }) {
    const same = this.bundle.manifests.filter(({ name }) => name === path.name);
    const here = same.find((each) => each.path?.place === path.place && each.path.file === "package.json");
    if (here) return here.version;
    const isAlone = this.bundle.packages.filter((each) => each.path.name === path.name).length === 1;
    const [only] = same;
    return isAlone && same.length === 1 && !only?.path ? only?.version : void 0;
  }
  #installed(melted) {
    for (const place3 of this.#installedPlaces(melted)) {
      const found = withInstalled(this.lookup.project, place3, (each, tree, folder) => ({
        ...each,
        files: tree.paths.filter(
          (path) => path.startsWith(folder) && !path.slice(folder.length).includes("node_modules/")
        ).length,
        sources: compareSources(melted, tree, folder)
      }));
      if (found) return found;
    }
    return void 0;
  }
  #installedPlaces({ path }) {
    const folders = new Set(
      this.matches.filter(({ known }) => !known.inArtifact).map((match) => match.folder(path))
    );
    const { installs } = this.lookup.project;
    const hint = path.prefix.replace(/^(?:\.\.\/)+/, "");
    if (folders.size === 0) {
      const named3 = installs.filter((folder) => hint !== "" && `${folder}/`.endsWith(hint));
      for (const folder of named3.length > 0 ? named3 : installs.length === 1 ? installs : [])
        folders.add(folder);
    }
    return [...folders].map((folder) => folder === "" ? path.place : `${folder}/${path.place}`);
  }
};
function parentOf({ place: place3 }) {
  const names2 = place3.split("node_modules/").map((part) => part.replace(/\/$/, ""));
  return names2.at(-2) ?? "";
}
function pinsOf({ manifests }) {
  const pins = /* @__PURE__ */ new Map();
  const disputed = /* @__PURE__ */ new Set();
  for (const [name, version] of manifests.flatMap((manifest) => [...manifest.pins])) {
    if (pins.has(name) && pins.get(name) !== version) disputed.add(name);
    pins.set(name, version);
  }
  for (const name of disputed) pins.delete(name);
  return pins;
}

// src/catalogers/js-bundle/index.ts
var jsBundle = {
  id: "js-bundle",
  how: "bundled",
  wants(path) {
    return mayBeBundle(path);
  },
  catalog(path, tree, _archive, around = NOTHING) {
    if (isOfPythonPackage(tree, path)) return [];
    if (tree.size(path) > MAX_BYTES11) {
      return [
        {
          path,
          gap: `is a script of more than ${MAX_BYTES11 / 1024 ** 2} MiB and was not read`,
          incomplete: true
        }
      ];
    }
    const bytes3 = tree.read(path);
    if (isNccHelper(path, bytes3)) return [{ path, gap: NCC_HELPER, incomplete: false }];
    const script = readScript(bytes3);
    const bundle = describeBundle(tree, path, bytes3, script);
    return isBundle(script, bundle) ? nameAll(path, tree, bytes3, bundle, around) : remark(path, script, bundle);
  }
};
var NOTHING = { artifact: "", project: NO_PROJECT };
var NCC_HELPER = "is ncc's helper for stack traces: source-map-support, source-map and buffer-from, in versions that nothing here tells";
var MAX_BYTES11 = 128 * 1024 * 1024;
function isBundle(script, bundle) {
  if (bundle.packages.length > 0 || bundle.manifests.some(({ path }) => path)) return true;
  return !bundle.complete && judgeUnnamed(script) === "opaque";
}
function remark(path, script, bundle) {
  const kind = bundle.complete ? "nothing" : judgeUnnamed(script);
  if (kind === "small") {
    const gap2 = `is minified and smaller than ${LARGE / 1024} KiB, and was taken for code of your own; a source map would tell`;
    return [{ path, gap: gap2, incomplete: false }];
  }
  if (kind === "own") {
    return [{ path, gap: "has no trace of a bundler and was taken for code of your own", incomplete: false }];
  }
  return [];
}
function nameAll(path, tree, bytes3, bundle, { artifact: artifact2, project }) {
  const deployed = deployedLocks(tree, path);
  const ofProject = projectLocks(project);
  const locks = {
    locks: [...deployed.locks, ...ofProject.locks],
    unreadable: [...deployed.unreadable, ...ofProject.unreadable],
    ownNames: /* @__PURE__ */ new Set([...deployed.ownNames, ...ofProject.ownNames])
  };
  const resolution = resolveVersions(bundle, bytes3, { locks, project, artifact: artifact2 });
  return [
    ...resolution.named.map((found) => sighting6(path, found, bundle.complete)),
    ...gapsOf(path, bundle, resolution, locks, tree)
  ];
}
function sighting6(path, found, complete) {
  const { name, version, confidence, declared, host } = found;
  const files = filesOf(found, complete);
  return {
    ...npmSighting(name, version, path),
    confidence,
    ...declared ? { how: "declared" } : {},
    ...host === void 0 ? {} : { bundledIn: host },
    ...files === void 0 ? {} : { files }
  };
}
var MAX_LISTED = 200;
function filesOf({ files, filesOfPackage }, complete) {
  if (files === void 0) return void 0;
  return {
    listed: files.slice(0, MAX_LISTED),
    count: files.length,
    complete: complete && files.length <= MAX_LISTED,
    ...filesOfPackage === void 0 ? {} : { of: filesOfPackage }
  };
}

// src/catalogers/lock-file.ts
var lockFile = {
  id: "lock-file",
  how: "declared",
  wants(path) {
    return isLockFile(path) && !path.split("/").includes("node_modules");
  },
  catalog(path, tree) {
    if (hasInstalledPackages(tree) || !hasPlainScripts(tree)) return [];
    const { locks, unreadable } = deployedLocks(tree, path);
    if (unreadable.includes(path)) throw new Error("is no lock file that can be read");
    const known = locks.find(({ lock: lock2 }) => lock2.path === path);
    if (!known) return [];
    const { lock } = known;
    const importers = new Set(lock.importers.map(({ folder }) => folder));
    const wanted = importers.size > 0 ? closureOf(lock, importers) : lock.packages.keys();
    return [...wanted].flatMap((index) => {
      const found = lock.packages[index];
      return found ? [{ ...npmSighting(found.name, found.version, path), confidence: "declared" }] : [];
    });
  }
};
function hasInstalledPackages(tree) {
  return tree.paths.some((path) => /(?:^|\/)(?:node_modules|\.yarn\/cache)\//.test(path));
}
function hasPlainScripts(tree) {
  const scripts = tree.paths.filter(mayBeBundle);
  return scripts.length > 0 && !scripts.some((path) => isBundle2(tree, path));
}
var MAX_SCRIPT = 128 * 1024 * 1024;
function isBundle2(tree, path) {
  return tree.size(path) > MAX_SCRIPT || judgeUnnamed(readScript(tree.read(path))) === "opaque";
}

// src/catalogers/metadata/reason.ts
function reasonOf2(error) {
  return error instanceof UnreadableEntry ? error.reason : messageOf(error);
}

// src/catalogers/maven-jar/coordinates.ts
function isId(text) {
  return text.length <= 214 && /^[A-Za-z0-9_.-]+$/.test(text);
}
function isVersion(text) {
  return text.length <= 128 && /^[A-Za-z0-9][\w.+~-]*$/.test(text);
}
function sameVersionKey(version) {
  return version.replace(/(?:\.0)+$/, "");
}

// src/catalogers/maven-jar/filename.ts
function parseFilename(base) {
  const name = base.replace(CLASSIFIER, "");
  const [, artifact2, version] = /^(.+?)-((?:build)?\d.*|rc?\d+(?![a-z\d]).*)$/i.exec(name) ?? /^([^_]+)_(\d.*)$/.exec(name) ?? /^([^.]+)\.(\d.*)$/.exec(name) ?? [];
  return artifact2 !== void 0 && version !== void 0 ? { artifact: artifact2, version } : { artifact: name };
}
var CLASSIFIER = /-(?:all|fat|uber|shaded|jar-with-dependencies|tests?|(?:linux|osx|windows)-[a-z\d_]+)$/;
function baseName4(path) {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return file.slice(0, file.lastIndexOf("."));
}

// src/catalogers/maven-jar/known-families.ts
var KNOWN_FAMILIES = [
  // Before Maven 2, and so without its files, whoever the group was later.
  { group: "asm", artifact: /^asm(-.+)?$/, folder: "org/objectweb/asm/", versions: /^[1-3]\./ },
  { artifact: /^bsh$/, folder: "bsh/", versions: /^1\./ },
  { artifact: /^c3p0$/, folder: "com/mchange/", versions: /^0\.(?:[0-8]|9\.[01])(?:\.|$)/ },
  { group: "cglib", artifact: /^cglib(-nodep)?$/, folder: "net/sf/cglib/" },
  {
    artifact: /^commons-(beanutils|chain|cli|codec|collections|configuration|dbcp|digester|discovery|el|email|fileupload|httpclient|io|jelly|jexl|jxpath|lang|launcher|logging|math|modeler|net|pool|primitives|validator|vfs)$/,
    folder: "org/apache/commons/"
  },
  { artifact: /^freemarker$/, folder: "freemarker/", versions: /^2\.[0-3]\.\d$/ },
  { artifact: /^hsqldb$/, folder: "org/hsqldb/", versions: /^1\./ },
  { group: "com.lowagie", artifact: /^itext$/, folder: "com/lowagie/", versions: /^[24]\./ },
  { artifact: /^jdom$/, folder: "org/jdom/", versions: /^1\.0/ },
  { group: "org.jdom", artifact: /^jdom$/, folder: "org/jdom/" },
  { group: "javax.servlet", artifact: /^jstl$/, folder: "javax/servlet/jsp/jstl/" },
  { artifact: /^junit$/, folder: "junit/" },
  { artifact: /^log4j$/, folder: "org/apache/log4j/" },
  { artifact: /^ognl$/, folder: "ognl/", versions: /^2\.6\.\d$/ },
  { artifact: /^quartz$/, folder: "org/quartz/", versions: /^1\.[0-5]\./ },
  { group: "opensymphony", artifact: /^quartz$/, folder: "org/quartz/", versions: /^1\.6\.[01]$/ },
  { group: "taglibs", artifact: /^standard$/, folder: "org/apache/taglibs/standard/" },
  { artifact: /^velocity$/, folder: "org/apache/velocity/", versions: /^1\.[0-4]/ },
  { artifact: /^wsdl4j$/, folder: "com/ibm/wsdl/" },
  { artifact: /^xstream$/, folder: "com/thoughtworks/xstream/", versions: /^[01]\.[01]/ },
  {
    group: "org.springframework.boot",
    artifact: /^spring-boot(-.+)?$/,
    folder: "org/springframework/boot/",
    classless: true
  },
  {
    group: "org.springframework.security",
    artifact: /^spring-security-.+$/,
    folder: "org/springframework/security/"
  },
  { group: "org.springframework.batch", artifact: /^spring-batch-.+$/, folder: "org/springframework/batch/" },
  { group: "org.springframework.ldap", artifact: /^spring-ldap-.+$/, folder: "org/springframework/ldap/" },
  {
    group: "org.springframework.session",
    artifact: /^spring-session-.+$/,
    folder: "org/springframework/session/"
  },
  {
    group: "org.springframework.graphql",
    artifact: /^spring-graphql(-.+)?$/,
    folder: "org/springframework/graphql/"
  },
  {
    group: "org.springframework",
    artifact: /^spring-(aop|aspects|beans|context(-indexer|-support)?|core|expression|instrument|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    folder: "org/springframework/"
  },
  { group: "org.jetbrains.kotlin", artifact: /^kotlin-.+$/, folder: "kotlin/", classless: true },
  { group: "org.jetbrains.kotlinx", artifact: /^kotlinx-.+$/, folder: "kotlinx/", classless: true },
  { group: "org.jetbrains", artifact: /^annotations$/, folder: "org/jetbrains/annotations/" },
  {
    group: "com.squareup.okhttp3",
    artifact: /^(okhttp|okhttp-.+|logging-interceptor|mockwebserver)$/,
    folder: "okhttp3/"
  },
  { group: "com.squareup.okio", artifact: /^okio(-.+)?$/, folder: "okio/" },
  { group: "com.squareup.retrofit2", artifact: /^(retrofit|converter-.+|adapter-.+)$/, folder: "retrofit2/" },
  { group: "com.squareup.moshi", artifact: /^moshi(-.+)?$/, folder: "com/squareup/moshi/" },
  { group: "com.squareup.wire", artifact: /^wire-.+$/, folder: "com/squareup/wire/" },
  { group: "io.grpc", artifact: /^grpc-.+$/, folder: "io/grpc/" },
  { group: "io.perfmark", artifact: /^perfmark-.+$/, folder: "io/perfmark/" },
  { group: "io.ktor", artifact: /^ktor-.+$/, folder: "io/ktor/" },
  {
    group: "io.micronaut",
    artifact: /^micronaut-(aop|buffer-netty|context(-propagation)?|core(-reactive|-processor)?|discovery-core|function(-client|-web)?|graal|http(-.+)?|inject(-.+)?|jackson-(core|databind)|json-core|management|messaging|retry|router|runtime|session|tracing|validation|websocket)$/,
    folder: "io/micronaut/"
  },
  {
    group: "io.opentelemetry",
    artifact: /^opentelemetry-(api|context|common|sdk|semconv|exporter|extension|opencensus|opentracing)(-.+)?$/,
    folder: "io/opentelemetry/"
  },
  { group: "io.github.resilience4j", artifact: /^resilience4j-.+$/, folder: "io/github/resilience4j/" },
  { group: "io.sentry", artifact: /^sentry(-.+)?$/, folder: "io/sentry/" },
  { group: "com.auth0", artifact: /^(java-jwt|jwks-rsa|auth0)$/, folder: "com/auth0/" },
  { group: "com.google.dagger", artifact: /^dagger(-.+)?$/, folder: "dagger/" },
  { group: "com.google.inject", artifact: /^guice$/, folder: "com/google/inject/" },
  { group: "com.graphql-java", artifact: /^graphql-java$/, folder: "graphql/" },
  { group: "com.graphql-java", artifact: /^java-dataloader$/, folder: "org/dataloader/" },
  { group: "com.h2database", artifact: /^h2$/, folder: "org/h2/" },
  { group: "com.jayway.jsonpath", artifact: /^json-path(-assert)?$/, folder: "com/jayway/jsonpath/" },
  { group: "com.mysql", artifact: /^mysql-connector-j$/, folder: "com/mysql/" },
  { group: "com.newrelic.agent.java", artifact: /^newrelic-(api|agent)$/, folder: "com/newrelic/" },
  { group: "com.oracle.database.jdbc", artifact: /^ojdbc\d+$/, folder: "oracle/jdbc/" },
  { group: "mysql", artifact: /^mysql-connector-java$/, folder: "com/mysql/" },
  { group: "net.java.dev.jna", artifact: /^jna(-platform)?$/, folder: "com/sun/jna/" },
  { group: "org.apache.ant", artifact: /^ant(-.+)?$/, folder: "org/apache/tools/ant/" },
  { group: "org.apache.groovy", artifact: /^groovy(-.+)?$/, folder: "groovy/", versions: /^(?:[4-9]|\d\d)/ },
  { group: "org.codehaus.groovy", artifact: /^groovy(-.+)?$/, folder: "groovy/", versions: /^[1-3]\./ },
  { group: "org.apache.ivy", artifact: /^ivy$/, folder: "org/apache/ivy/" },
  {
    group: "org.apache.kafka",
    artifact: /^(kafka-(clients|streams|server-common|raft|metadata|storage).*|kafka_2\..+|connect-.+)$/,
    folder: "org/apache/kafka/"
  },
  { group: "org.apache.lucene", artifact: /^lucene-.+$/, folder: "org/apache/lucene/" },
  { group: "org.apache.poi", artifact: /^poi(-.+)?$/, folder: "org/apache/poi/" },
  { group: "org.apache.tomcat.embed", artifact: /^tomcat-embed-.+$/, folder: "org/apache/" },
  {
    group: "org.apache.tomcat",
    artifact: /^tomcat-(juli|jdbc|catalina|coyote|jasper|util|websocket)(-.+)?$/,
    folder: "org/apache/"
  },
  { group: "org.apache.velocity", artifact: /^velocity$/, folder: "org/apache/velocity/" },
  { group: "org.aspectj", artifact: /^aspectj(rt|weaver|tools)$/, folder: "org/aspectj/" },
  { group: "org.beanshell", artifact: /^bsh$/, folder: "bsh/" },
  {
    group: "bouncycastle",
    artifact: /^bc[a-z]+-jdk1[3-6]$/,
    folder: "org/bouncycastle/",
    versions: /^1\d\d$/
  },
  { group: "org.bouncycastle", artifact: /^bc[a-z]+-.+$/, folder: "org/bouncycastle/" },
  { group: "org.checkerframework", artifact: /^checker(-.+)?$/, folder: "org/checkerframework/" },
  {
    group: "org.codehaus.jackson",
    artifact: /^jackson-(core|mapper)-(asl|lgpl)$/,
    folder: "org/codehaus/jackson/"
  },
  { group: "org.eclipse.jdt", artifact: /^ecj$/, folder: "org/eclipse/jdt/" },
  {
    group: "org.hibernate.orm",
    artifact: /^hibernate-.+$/,
    folder: "org/hibernate/",
    versions: /^(?:[6-9]|\d\d)/
  },
  { group: "org.jdom", artifact: /^jdom2$/, folder: "org/jdom2/" },
  { group: "org.jspecify", artifact: /^jspecify$/, folder: "org/jspecify/" },
  { group: "org.lz4", artifact: /^lz4-java$/, folder: "net/jpountz/" },
  { group: "org.mongodb", artifact: /^bson(-.+)?$/, folder: "org/bson/" },
  { group: "org.mongodb", artifact: /^mongodb-.+$/, folder: "com/mongodb/" },
  { group: "org.ow2.asm", artifact: /^asm(-.+)?$/, folder: "org/objectweb/asm/" },
  { group: "org.projectlombok", artifact: /^lombok$/, folder: "lombok/" },
  { group: "org.springframework", artifact: /^spring-jcl$/, folder: "org/apache/commons/logging/" },
  { group: "com.github.ben-manes.caffeine", artifact: /^caffeine$/, folder: "com/github/benmanes/caffeine/" },
  { group: "io.reactivex.rxjava2", artifact: /^rxjava$/, folder: "io/reactivex/", versions: /^2\./ },
  { group: "io.reactivex.rxjava3", artifact: /^rxjava$/, folder: "io/reactivex/rxjava3/" },
  { group: "org.freemarker", artifact: /^freemarker$/, folder: "freemarker/" },
  { group: "org.mozilla", artifact: /^rhino(-.+)?$/, folder: "org/mozilla/" },
  { group: "com.stripe", artifact: /^stripe-java$/, folder: "com/stripe/" },
  { group: "com.linecorp.armeria", artifact: /^armeria(-.+)?$/, folder: "com/linecorp/armeria/" },
  { group: "com.github.java-json-tools", artifact: /^json-schema-validator$/, folder: "com/github/fge/" },
  { group: "com.sksamuel.hoplite", artifact: /^hoplite-.+$/, folder: "com/sksamuel/hoplite/" },
  { group: "com.unboundid", artifact: /^unboundid-ldapsdk$/, folder: "com/unboundid/" },
  { group: "io.arrow-kt", artifact: /^arrow-.+$/, folder: "arrow/" },
  { group: "io.insert-koin", artifact: /^koin-.+$/, folder: "org/koin/" },
  { group: "net.sourceforge.htmlunit", artifact: /^htmlunit$/, folder: "com/gargoylesoftware/htmlunit/" },
  {
    group: "org.apache.derby",
    artifact: /^derby(-.+|client|net|tools|shared)?$/,
    folder: "org/apache/derby/"
  },
  { group: "org.hamcrest", artifact: /^hamcrest(-.+)?$/, folder: "org/hamcrest/" },
  { group: "org.hsqldb", artifact: /^hsqldb$/, folder: "org/hsqldb/", versions: /^2\./ },
  { group: "org.http4k", artifact: /^http4k-.+$/, folder: "org/http4k/" },
  { group: "org.jdom", artifact: /^jdom$/, folder: "org/jdom2/" },
  { group: "org.jetbrains.exposed", artifact: /^exposed-.+$/, folder: "org/jetbrains/exposed/" },
  { group: "org.python", artifact: /^jython(-.+)?$/, folder: "org/python/" },
  { artifact: /^antlr$/, folder: "antlr/" },
  { artifact: /^aopalliance$/, folder: "org/aopalliance/" },
  { artifact: /^axis$/, folder: "org/apache/axis/" },
  { artifact: /^dom4j$/, folder: "org/dom4j/", versions: /^1\.[0-6]/ },
  { group: "javax.activation", artifact: /^activation$/, folder: "javax/activation/" },
  { artifact: /^javax\.inject$/, folder: "javax/inject/" },
  { artifact: /^oro$/, folder: "org/apache/oro/" },
  { artifact: /^struts$/, folder: "org/apache/struts/" },
  { group: "xalan", artifact: /^(xalan|serializer)$/, folder: "org/apache/xml/" },
  { group: "xerces", artifact: /^xercesImpl$/, folder: "org/apache/xerces/" },
  { artifact: /^xom$/, folder: "nu/xom/" },
  { artifact: /^xml-apis$/, folder: "org/w3c/dom/" }
];

// src/catalogers/maven-jar/melted.ts
var SILENT_LIBRARIES = [
  { title: "Akka", sign: "akka/actor/ActorSystem", groups: ["com.typesafe.akka"] },
  {
    title: "Bouncy Castle",
    sign: "org/bouncycastle/jce/provider/BouncyCastleProvider",
    groups: ["org.bouncycastle", "bouncycastle"]
  },
  { title: "Elasticsearch", sign: "org/elasticsearch/Version", groups: ["org.elasticsearch"] },
  { title: "FreeMarker", sign: "freemarker/template/Version", groups: ["org.freemarker"] },
  { title: "Groovy", sign: "groovy/lang/GroovyObject", groups: ["org.codehaus.groovy", "org.apache.groovy"] },
  { title: "gRPC", sign: "io/grpc/ManagedChannel", groups: ["io.grpc"] },
  { title: "Hibernate", sign: "org/hibernate/SessionFactory", groups: ["org.hibernate"] },
  { title: "JSON Path", sign: "com/jayway/jsonpath/JsonPath", groups: ["com.jayway.jsonpath"] },
  { title: "Kafka", sign: "org/apache/kafka/clients/KafkaClient", groups: ["org.apache.kafka"] },
  { title: "Kotlin", sign: "kotlin/KotlinVersion", groups: ["org.jetbrains.kotlin"] },
  { title: "Ktor", sign: "io/ktor/client/HttpClient", groups: ["io.ktor"] },
  { title: "Lucene", sign: "org/apache/lucene/util/Version", groups: ["org.apache.lucene"] },
  { title: "Micronaut", sign: "io/micronaut/context/ApplicationContext", groups: ["io.micronaut"] },
  { title: "MongoDB", sign: "com/mongodb/MongoClientSettings", groups: ["org.mongodb"] },
  { title: "MySQL Connector", sign: "com/mysql/cj/jdbc/Driver", groups: ["com.mysql", "mysql"] },
  { title: "OkHttp", sign: "okhttp3/OkHttpClient", groups: ["com.squareup.okhttp3"] },
  { title: "Okio", sign: "okio/Okio", groups: ["com.squareup.okio"] },
  { title: "OpenTelemetry", sign: "io/opentelemetry/api/OpenTelemetry", groups: ["io.opentelemetry"] },
  { title: "PostgreSQL JDBC", sign: "org/postgresql/Driver", groups: ["org.postgresql"] },
  { title: "Reactor", sign: "reactor/core/publisher/Flux", groups: ["io.projectreactor"] },
  { title: "Retrofit", sign: "retrofit2/Retrofit", groups: ["com.squareup.retrofit2"] },
  { title: "RxJava 2", sign: "io/reactivex/Observable", groups: ["io.reactivex.rxjava2"] },
  { title: "RxJava 3", sign: "io/reactivex/rxjava3/core/Observable", groups: ["io.reactivex.rxjava3"] },
  { title: "Scala", sign: "scala/Option", groups: ["org.scala-lang"] },
  {
    title: "Spring Boot",
    sign: "org/springframework/boot/SpringApplication",
    groups: ["org.springframework.boot"]
  },
  {
    title: "Spring Framework",
    sign: "org/springframework/core/SpringVersion",
    groups: ["org.springframework"]
  },
  {
    title: "Spring MVC",
    sign: "org/springframework/web/servlet/DispatcherServlet",
    groups: ["org.springframework"]
  },
  {
    title: "Spring Security",
    sign: "org/springframework/security/core/Authentication",
    groups: ["org.springframework.security"]
  },
  { title: "Tomcat", sign: "org/apache/catalina/startup/Tomcat", groups: ["org.apache.tomcat"] },
  { title: "Xerces", sign: "org/apache/xerces/impl/Version", groups: ["xerces"] }
];
function silentLibraries(tree, root, ownGroup) {
  const present = SILENT_LIBRARIES.filter(({ sign }) => tree.has(`${root}${sign}.class`));
  if (present.length === 0) return [];
  const groups = [...groupsByRoot(tree).get(root) ?? [], ...ownGroup === void 0 ? [] : [ownGroup]];
  const isKnown = (group2) => groups.some((other) => other === group2 || other.startsWith(`${group2}.`));
  return present.filter(({ groups: owners }) => !owners.some(isKnown)).map(({ title }) => title);
}
var groupsByTree = /* @__PURE__ */ new WeakMap();
function groupsByRoot(tree) {
  const known = groupsByTree.get(tree);
  if (known) return known;
  const groups = /* @__PURE__ */ new Map();
  for (const path of tree.paths) {
    const at = path.indexOf(MAVEN);
    if (at < 0) continue;
    const root = path.slice(0, at);
    const ofRoot = groups.get(root) ?? /* @__PURE__ */ new Set();
    groups.set(root, ofRoot.add(path.slice(at + MAVEN.length).split("/", 1)[0] ?? ""));
  }
  groupsByTree.set(tree, groups);
  return groups;
}
var MAVEN = "META-INF/maven/";
var RENAMED = /(?:^|\/)(?:shaded|shadow|shadowed|relocated|repackaged)\//;
function hasRenamedClasses(tree) {
  return tree.paths.some((path) => path.endsWith(".class") && RENAMED.test(path));
}
function hasClasses(tree) {
  return tree.paths.some((path) => path.endsWith(".class"));
}

// src/catalogers/maven-jar/group.ts
function findGroup(artifact2, version, manifest, tree) {
  const known = KNOWN_FAMILIES.find(
    (family) => family.artifact.test(artifact2) && (family.versions?.test(version) ?? true) && hasClassesOf(family, tree)
  );
  if (known) return known.group ?? artifact2;
  const ivy = /^([\w.-]{1,214})#[\w.-]{1,214};/.exec(manifest.get("implementation-title") ?? "")?.[1];
  const bundle = attribute(manifest, "bundle-symbolicname");
  const vendor = attribute(manifest, "implementation-vendor-id");
  const extension = attribute(manifest, "extension-name");
  const shown2 = artifact2.includes("-") ? beforeArtifact(bundle, artifact2) : void 0;
  const named3 = [bundle, extension].filter((name) => isNamedAfter(artifact2, name));
  return [ivy, shown2, vendor, ...named3].find(isGroup);
}
function attribute(manifest, name) {
  const value = manifest.get(name)?.split(";", 1)[0]?.trim() ?? "";
  return isId(value) ? value : void 0;
}
function beforeArtifact(name, artifact2) {
  return name?.endsWith(`.${artifact2}`) ? name.slice(0, -artifact2.length - 1) : void 0;
}
function isNamedAfter(artifact2, group2) {
  const last = group2?.split(".").at(-1);
  return last !== void 0 && artifact2.startsWith(`${last}-`);
}
var HOUSES = /* @__PURE__ */ new Set([
  "org.apache",
  "org.eclipse",
  "com.sun",
  "com.google",
  "com.oracle",
  "com.ibm",
  "com.microsoft"
]);
function isGroup(name) {
  return name !== void 0 && /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(name) && !HOUSES.has(name);
}
function hasClassesOf({ folder, classless }, tree) {
  if (classless && !hasClasses(tree)) return true;
  return tree.paths.some((path) => path.startsWith(folder) && path.endsWith(".class"));
}

// src/catalogers/maven-jar/identity.ts
function identify3(path, jar, poms, manifest) {
  const base = baseName4(path);
  const named3 = parseFilename(base);
  const version = [named3.version, ...VERSIONS.map((name) => manifest.get(name))].find(isStatedVersion);
  const titled = TITLES.map((name) => manifest.get(name) ?? "").find(isArtifactName);
  const artifact2 = named3.version === void 0 && titled !== void 0 ? titled : named3.artifact;
  const known = { artifact: artifact2, ...version === void 0 ? {} : { version } };
  const pom2 = chooseOwn(base, poms);
  if (pom2) return byPom(pom2, named3, version, known);
  const group2 = version !== void 0 && isId(artifact2) ? findGroup(artifact2, version, manifest, jar) : void 0;
  if (version !== void 0 && group2 !== void 0) return { own: { group: group2, artifact: artifact2, version }, known };
  const [only, ...more] = poms;
  return only && more.length === 0 ? byPom(only, named3, version, known) : { known };
}
function byPom(pom2, named3, version, known) {
  const { group: group2, artifact: artifact2 } = pom2;
  const isExtended = named3.artifact === artifact2 && (named3.version?.startsWith(`${pom2.version}.`) ?? false);
  const exact2 = isExtended ? named3.version : pom2.version ?? version;
  return exact2 === void 0 ? { pom: pom2, known: { artifact: artifact2 } } : { own: { group: group2, artifact: artifact2, version: exact2 }, pom: pom2, known };
}
var VERSIONS = ["implementation-version", "bundle-version", "specification-version"];
var TITLES = ["implementation-title", "specification-title"];
function isStatedVersion(text) {
  return text !== void 0 && isVersion(text) && /\d/.test(text);
}
function isArtifactName(title) {
  return isId(title) && title.includes("-");
}
function chooseOwn(base, poms) {
  const tests = [
    ({ artifact: artifact2, version }) => base === `${artifact2}-${version}`,
    ({ artifact: artifact2, version }) => base.startsWith(`${artifact2}-${version}-`),
    ({ group: group2, artifact: artifact2, version }) => base === `${group2}.${artifact2}-${version}`,
    ({ artifact: artifact2 }) => base === artifact2 || parseFilename(base).artifact === artifact2
  ];
  for (const test of tests) {
    const own = poms.find(test);
    if (own) return own;
  }
  return void 0;
}

// src/catalogers/maven-jar/jar-manifest.ts
function readManifest(tree) {
  const path = tree.has(MANIFEST) ? MANIFEST : tree.paths.find((other) => other.toUpperCase() === MANIFEST);
  return path === void 0 ? /* @__PURE__ */ new Map() : parseManifest2(readHead(tree, path, HEAD_BYTES));
}
function isManifest(path) {
  return path.endsWith(MANIFEST) && (path.length === MANIFEST.length || path.endsWith(`/${MANIFEST}`));
}
function rootOf3(manifest) {
  return manifest.slice(0, -MANIFEST.length);
}
var MANIFEST = "META-INF/MANIFEST.MF";
var HEAD_BYTES = 256 * 1024;
function parseManifest2(text) {
  const attributes = /* @__PURE__ */ new Map();
  let name = "";
  for (const line of lines(text)) {
    if (line === "") {
      if (attributes.size > 0) break;
      continue;
    }
    if (line.startsWith(" ")) {
      attributes.set(name, (attributes.get(name) ?? "") + line.slice(1));
      continue;
    }
    const colon = line.indexOf(":");
    name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (colon > 0) attributes.set(name, line.slice(colon + 1).trimStart());
  }
  attributes.delete("");
  return attributes;
}

// src/catalogers/maven-jar/pom.ts
function isPomFile(path) {
  return (path.endsWith("/pom.properties") || path.endsWith("/pom.xml")) && PLACE.test(path);
}
function readPom(tree, path) {
  const [, folderGroup = "", folderArtifact = ""] = PLACE.exec(path) ?? [];
  if (path.endsWith(".xml")) {
    if (tree.has(path.replace(/pom\.xml$/, "pom.properties"))) return void 0;
    const version = versionInXml(readText2(tree, path, MAX_XML_BYTES), folderArtifact);
    return pom(path, folderGroup, folderArtifact, version);
  }
  const properties = parseProperties(readText2(tree, path, MAX_PROPERTIES_BYTES));
  const group2 = [properties.get("groupId") ?? "", folderGroup].find(isId) ?? "";
  const artifact2 = [properties.get("artifactId") ?? "", folderArtifact].find(isId) ?? "";
  return pom(path, group2, artifact2, properties.get("version"));
}
function pom(path, group2, artifact2, version = "") {
  if (!isId(group2) || !isId(artifact2)) throw new Error("does not say which Maven artifact it describes");
  return { path, group: group2, artifact: artifact2, ...isVersion(version) ? { version } : {} };
}
var PLACE = /(?:^|\/)META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.(?:properties|xml)$/;
var MAX_PROPERTIES_BYTES = 64 * 1024;
var MAX_XML_BYTES = 1024 * 1024;
function parseProperties(text) {
  const properties = /* @__PURE__ */ new Map();
  for (const line of lines(text)) {
    const entry = line.trim();
    const end = entry.search(/[=:\s]/);
    if (end <= 0 || entry.startsWith("#") || entry.startsWith("!")) continue;
    properties.set(entry.slice(0, end), entry.slice(end).replace(/^\s*[=:]?\s*/, ""));
  }
  return properties;
}
function versionInXml(xml, artifact2) {
  const own = xml.indexOf(`<artifactId>${artifact2}</artifactId>`);
  const parent = xml.indexOf("<parent>");
  const beside = /^<artifactId>[^<]*<\/artifactId>\s{0,99}<version>([^<]{1,128})<\/version>/;
  const inherited = /<version>([^<]{1,128})<\/version>/;
  const stated = own < 0 ? void 0 : beside.exec(xml.slice(own, own + 1024))?.[1];
  const inParent = parent < 0 ? void 0 : inherited.exec(xml.slice(parent, xml.indexOf("</parent>", parent)))?.[1];
  return (stated ?? inParent)?.trim();
}

// src/catalogers/maven-jar/unknown.ts
import { createHash as createHash2 } from "node:crypto";
function describeUnknown(read2) {
  const { path, jar, identity, hasMerged } = read2;
  const deployed = isDeployed(read2);
  const gaps = [];
  if (identity.own === void 0 && jar.paths.length > 0)
    gaps.push({ path, ...describeNameless(read2, deployed) });
  if (!hasMerged && hasRenamedClasses(jar)) {
    const incomplete3 = deployed || identity.own === void 0;
    gaps.push({ path, gap: "holds renamed copies of packages that nothing names", incomplete: incomplete3 });
  }
  return gaps;
}
function describeHidden(path, titles) {
  if (titles.length === 0) return [];
  const names2 = titles.length === 1 ? titles.join() : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
  return [{ path, gap: `comes with classes of ${names2}, whose versions nothing names`, incomplete: true }];
}
function describeNameless(read2, deployed) {
  const { artifact: artifact2, version } = read2.identity.known;
  if (deployed)
    return { gap: "names no Maven coordinates and is taken for your own program", incomplete: false };
  if (!hasClasses(read2.jar))
    return { gap: "names no Maven coordinates, but holds no classes either", incomplete: false };
  const isPart = isJavaArchiveName(read2.archive) && !/(?:^|\/)lib\/[^/]+$/.test(read2.path);
  if (isPart)
    return {
      gap: "names no Maven coordinates and is taken for a part of the jar around it",
      incomplete: false
    };
  const about = version === void 0 ? "what it is" : `${artifact2} ${version}`;
  return {
    gap: `names no Maven group, so nobody can be asked about ${about}${sha1(read2)}; in a jar of your own, state it as Implementation-Vendor-Id in the manifest`,
    incomplete: true
  };
}
function isDeployed({ path, tree, archive }) {
  return archive === "" && tree.paths.length === 1 || /\.(?:war|ear)$/i.test(path);
}
function sha1({ tree, path }) {
  try {
    return ` (SHA-1 ${createHash2("sha1").update(tree.read(path)).digest("hex")})`;
  } catch {
    return "";
  }
}

// src/catalogers/maven-jar/index.ts
var mavenJar = {
  id: "maven-jar",
  how: "installed",
  wants(path) {
    return isJavaArchiveName(path) || isManifest(path) || isPomFile(path);
  },
  catalog(path, tree, archive) {
    if (isJavaArchiveName(path)) return readJar(path, tree, archive);
    const belongsToJar = isJavaArchiveName(archive) && path.startsWith("META-INF/");
    if (belongsToJar) return [];
    if (isManifest(path)) return describeHidden(path, silentLibraries(tree, rootOf3(path)));
    const pom2 = readPom(tree, path);
    return pom2 ? [merged(path, pom2)] : [];
  }
};
function readJar(path, tree, archive) {
  const jar = tree.open(path);
  const manifest = readManifest(jar);
  if (holdsNoProgram(path, jar) || manifest.has("weave-classes")) return [];
  const { poms, gaps } = readPoms(path, jar);
  const identity = identify3(path, jar, poms, manifest);
  const { own } = identity;
  const host = own ? `${own.group}:${own.artifact}@${own.version}` : baseName4(path);
  const others = withoutTwins(poms.filter((pom2) => pom2 !== identity.pom));
  return [
    ...gaps,
    ...own ? [sighting7(own, path)] : [],
    ...others.map((pom2) => merged(`${path}!/${pom2.path}`, pom2, host)),
    ...describeUnknown({ path, tree, archive, jar, identity, hasMerged: others.length > 0 }),
    ...describeHidden(path, silentLibraries(jar, "", own?.group))
  ];
}
function holdsNoProgram(path, jar) {
  const base = baseName4(path);
  return base.startsWith("original-") || /-(?:sources|javadoc)$/.test(base) && !hasClasses(jar);
}
function readPoms(path, jar) {
  const poms = [];
  const gaps = [];
  for (const inner of jar.paths.filter((other) => other.startsWith("META-INF/maven/") && isPomFile(other)).sort()) {
    try {
      const pom2 = readPom(jar, inner);
      if (pom2) poms.push(pom2);
    } catch (error) {
      gaps.push({ path: `${path}!/${inner}`, gap: reasonOf2(error), incomplete: true });
    }
  }
  return { poms, gaps };
}
function withoutTwins(poms) {
  const byKey = /* @__PURE__ */ new Map();
  for (const pom2 of poms) {
    const key = `${pom2.group}:${pom2.artifact}:${sameVersionKey(pom2.version ?? "")}`;
    if (!byKey.has(key)) byKey.set(key, pom2);
  }
  return [...byKey.values()];
}
function merged(path, { group: group2, artifact: artifact2, version }, host) {
  if (version === void 0)
    return { path, gap: "names a Maven artifact without its version", incomplete: true };
  const found = sighting7({ group: group2, artifact: artifact2, version }, path);
  return { ...found, how: "bundled", ...host === void 0 ? {} : { bundledIn: host } };
}
function sighting7({ group: group2, artifact: artifact2, version }, path) {
  return {
    purl: purl("maven", group2, artifact2, version),
    name: `${group2}:${artifact2}`,
    version,
    ecosystem: "Maven",
    path
  };
}

// src/catalogers/metadata/test-data.ts
function isTestData(path, tree) {
  if (!/(?:^|\/)_{0,2}tests?_{0,2}\//.test(path)) return false;
  const folders = path.split("/").slice(0, -1);
  return folders.some((folder, depth) => TEST_FOLDERS.has(folder) && isPackage3(folders.slice(0, depth), tree));
}
var TEST_FOLDERS = /* @__PURE__ */ new Set(["test", "tests", "__tests__"]);
function isPackage3(folders, tree) {
  const root = folders.lastIndexOf("node_modules");
  if (root >= 0) return folders.length > root + (folders[root + 1]?.startsWith("@") ? 2 : 1);
  return folders.length > 0 && tree.has(`${folders.join("/")}/__init__.py`);
}

// src/catalogers/npm-installed/package-root.ts
function packageRoot(path) {
  if (!path.endsWith("/package.json")) return void 0;
  const folders = path.split("/").slice(0, -1);
  const inner = folders.lastIndexOf("node_modules");
  if (inner < 0 || !isPackagePlace(folders.slice(inner + 1))) return void 0;
  let host;
  let start = folders.indexOf("node_modules");
  while (start < inner) {
    const end = folders.indexOf("node_modules", start + 1);
    const between = folders.slice(start + 1, end);
    const depth = between[0]?.startsWith("@") ? 2 : 1;
    const below = between.slice(depth);
    if (!isStore(between[0]) && below.length > 0) {
      if (below.some((folder) => NEVER_LOADED.has(folder))) return void 0;
      host = between.slice(0, depth).join("/");
    }
    start = end;
  }
  return host === void 0 ? {} : { host };
}
var NEVER_LOADED = /* @__PURE__ */ new Set([
  "test",
  "tests",
  "__tests__",
  "testdata",
  "spec",
  "specs",
  "fixtures",
  "__fixtures__",
  "example",
  "examples"
]);
function isPackagePlace(folders) {
  const [first, ...rest] = folders;
  if (first === void 0 || first === "") return false;
  if (first.startsWith("@")) return rest.length === 1;
  if (isStore(first)) return first === ".store" && rest.length === 2 && rest[1] === "package";
  return rest.length === 0;
}
function isStore(folder) {
  return folder?.startsWith(".") ?? false;
}

// src/catalogers/npm-installed/index.ts
var npmInstalled = {
  id: "npm-installed",
  how: "installed",
  wants(path) {
    return path.endsWith("/package.json") && packageRoot(path) !== void 0;
  },
  catalog(path, tree) {
    const host = packageRoot(path)?.host;
    const found = identify4(path, tree);
    if (!found) return [];
    return [host === void 0 ? found : { ...found, how: "bundled", bundledIn: host }];
  }
};
var MAX_BYTES12 = 16 * 1024 * 1024;
function identify4(path, tree) {
  const manifest = parseManifest(readText2(tree, path, MAX_BYTES12));
  if (!manifest) throw new Error("is not a JSON object, so the package is unknown");
  const { name, version } = manifest;
  if (name === void 0 || name === "" || version === void 0 || version === "") return void 0;
  if (typeof name !== "string" || !isPackageName(name)) {
    throw new Error("has a name that npm does not allow, so the package is unknown");
  }
  if (typeof version !== "string" || !isPrintable(version)) {
    throw new Error("has a version that npm does not allow, so the package is unknown");
  }
  return npmSighting(name, cleanVersion(version), path);
}
function isPrintable(version) {
  return version.length <= 256 && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(version);
}

// src/catalogers/pypi-installed/direct-url.ts
function vcsUrl(tree, folder) {
  const path = `${folder}/direct_url.json`;
  if (!tree.has(path) || tree.size(path) > MAX_BYTES13) return void 0;
  const origin = parse4(new TextDecoder().decode(tree.read(path)));
  if (!isRecord2(origin) || !isRecord2(origin["vcs_info"])) return void 0;
  const { url } = origin;
  const { vcs, commit_id: commit } = origin["vcs_info"];
  if (typeof url !== "string" || typeof vcs !== "string" || typeof commit !== "string") return void 0;
  if (!/^[a-z]{2,8}$/.test(vcs) || !/^[\w.-]{1,128}$/.test(commit) || !URL.canParse(url)) return void 0;
  const { protocol, host, pathname } = new URL(url);
  return host === "" ? void 0 : `${vcs}+${protocol}//${host}${pathname}@${commit}`;
}
var MAX_BYTES13 = 64 * 1024;
function parse4(json2) {
  try {
    return JSON.parse(json2);
  } catch {
    return void 0;
  }
}
function isRecord2(value) {
  return typeof value === "object" && value !== null;
}

// src/catalogers/pypi-installed/headers.ts
function parseHeaders(text) {
  let name;
  let version;
  let begun = false;
  for (const line of lines(text)) {
    if (line.trim() === "") {
      if (begun) break;
      continue;
    }
    begun = true;
    name ??= valueOf(line, "name");
    version ??= valueOf(line, "version");
    if (name !== void 0 && version !== void 0) break;
  }
  return { ...name === void 0 ? {} : { name }, ...version === void 0 ? {} : { version } };
}
function valueOf(line, header) {
  if (line[header.length] !== ":" || line.slice(0, header.length).toLowerCase() !== header) return void 0;
  return line.slice(header.length + 1).trim() || void 0;
}

// src/catalogers/pypi-installed/vendored.ts
var VENDOR_FOLDERS = /* @__PURE__ */ new Set(["_vendor", "_vendored", "vendored", "extern", "_extern"]);
var ROOTS = /* @__PURE__ */ new Set(["python", "site-packages", "dist-packages"]);
function hostOf2(path) {
  const folders = path.split("/").slice(0, -1);
  const at = folders.findLastIndex((folder) => VENDOR_FOLDERS.has(folder));
  const host = at > 0 ? folders[at - 1] : void 0;
  return host === void 0 || ROOTS.has(host) ? void 0 : host;
}
function parsePins(text) {
  const pins = [];
  for (const line of lines(text)) {
    const [, name, version] = /^([A-Za-z0-9][\w.-]{0,213})(?:\[[^\]]{0,200}\])?(?: ?={2,3} ?([^\s;,#\\]{1,128})(?=$|[\s;#\\]))?/.exec(
      line.trim()
    ) ?? [];
    if (name !== void 0) pins.push(version === void 0 ? { name } : { name, version });
  }
  return pins;
}

// src/catalogers/pypi-installed/index.ts
var pypiInstalled = {
  id: "pypi-installed",
  how: "installed",
  wants(path) {
    const tail = path.slice(-LONGEST_ENDING).toLowerCase();
    return ENDINGS2.some((ending) => tail.endsWith(ending));
  },
  catalog(path, tree, archive) {
    if (isTestData(path, tree)) return [];
    if (path.endsWith(".txt")) return readVendorList(path, tree);
    if (!speaksForFolder(path, tree)) return [];
    const found = identify5(path, tree);
    if (!found) return [];
    const host = hostOf2(path);
    if (host !== void 0) return [{ ...found, how: "bundled", bundledIn: host }];
    return [/\.whl$/i.test(archive) ? { ...found, how: "bundled" } : found];
  }
};
var DIST_INFO = ["METADATA", "RECORD", "WHEEL", "INSTALLER"];
var ENDINGS2 = [
  ...DIST_INFO.map((file) => `.dist-info/${file.toLowerCase()}`),
  ".egg-info/metadata",
  "egg-info/pkg-info",
  ".egg-info",
  "/_vendor/vendor.txt",
  "/_vendor/vendored.txt",
  "/vendored/vendor.txt"
];
var LONGEST_ENDING = Math.max(...ENDINGS2.map((ending) => ending.length));
var HEAD_BYTES2 = 1024 * 1024;
function speaksForFolder(path, tree) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (!folder.toLowerCase().endsWith(".dist-info/")) return true;
  const first = DIST_INFO.find((file) => tree.has(folder + file));
  return first === void 0 || path === folder + first;
}
function identify5(path, tree) {
  const stated = /(?:metadata|pkg-info|\.egg-info)$/i.test(path) ? parseHeaders(readHead(tree, path, HEAD_BYTES2)) : {};
  const { name, version } = { ...fromFolderName(path), ...stated };
  if (name === void 0 || version === void 0)
    throw new Error("does not say which distribution it describes");
  if (name === "Python") return void 0;
  if (name === "UNKNOWN") throw new Error("was built without a name, so the distribution is unknown");
  if (!isProjectName(name))
    throw new Error("has a name that PyPI does not allow, so the distribution is unknown");
  if (!isVersion2(version))
    throw new Error("has a version that PyPI does not allow, so the distribution is unknown");
  return sighting8(name, version, path, vcsUrl(tree, path.slice(0, path.lastIndexOf("/"))));
}
function sighting8(name, version, path, origin) {
  const normalized = normalize(name);
  return {
    purl: purl("pypi", void 0, normalized, version, origin === void 0 ? {} : { vcs_url: origin }),
    name: normalized,
    version,
    ecosystem: "PyPI",
    path
  };
}
function fromFolderName(path) {
  const folder = path.split("/").findLast((part) => /\.(?:dist-info|egg-info|egg)$/i.test(part)) ?? "";
  const [, name, version] = /^([^-]+)-([^-]+?)(?:-py\d[\w.]*)?\.(?:dist-info|egg-info|egg)$/i.exec(folder) ?? [];
  return name !== void 0 && version !== void 0 ? { name, version } : {};
}
function normalize(name) {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function isProjectName(name) {
  return name.length <= 214 && /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(name);
}
function isVersion2(version) {
  return version.length <= 128 && /^[\w.!+-]+$/.test(version);
}
function readVendorList(path, tree) {
  const host = hostOf2(path);
  const seen2 = [];
  const unpinned = [];
  for (const { name, version } of parsePins(readText2(tree, path, HEAD_BYTES2))) {
    if (version === void 0 || !isVersion2(version)) unpinned.push(normalize(name));
    else
      seen2.push({
        ...sighting8(name, version, path),
        how: "bundled",
        ...host === void 0 ? {} : { bundledIn: host }
      });
  }
  const folder = path.slice(0, path.lastIndexOf("/"));
  if (unpinned.length === 0 || unpinned.every((name) => namesBeside(tree).has(`${folder}/${name}`)))
    return seen2;
  return [...seen2, { path, gap: "names copied packages without saying which version", incomplete: true }];
}
var besideByTree = /* @__PURE__ */ new WeakMap();
function namesBeside(tree) {
  const known = besideByTree.get(tree);
  if (known) return known;
  const names2 = /* @__PURE__ */ new Set();
  for (const path of tree.paths) {
    const [, folder, name] = /^(.*)\/([^/-]+)-[^/]*\.dist-info\/METADATA$/.exec(path) ?? [];
    if (folder !== void 0 && name !== void 0) names2.add(`${folder}/${normalize(name)}`);
  }
  besideByTree.set(tree, names2);
  return names2;
}

// src/catalogers/python-stripped/known-imports.ts
function knownImport(name) {
  return TABLE.get(name);
}
var SAME_NAME = `
  aiobotocore aiohttp aiosignal annotated_types anyio asn1crypto attrs aws_xray_sdk backoff blinker boto3 botocore
  cachetools cattrs certifi cffi chardet charset_normalizer click colorama cryptography datadog decorator defusedxml
  deprecated django docutils et_xmlfile exceptiongroup fastapi filelock flask flask_cors frozenlist fsspec future
  gevent greenlet gunicorn h11 httpcore httplib2 httpx humanize idna importlib_metadata importlib_resources isodate
  itsdangerous jinja2 jmespath jsonpatch jsonpath_ng jsonpointer jsonschema loguru lxml mako mangum markdown
  markupsafe marshmallow more_itertools msgpack multidict mypy_extensions numpy oauthlib openai orjson packaging
  paramiko passlib pip platformdirs ply propcache psutil psycopg pyasn1 pyasn1_modules pycparser pydantic pydantic_core
  pygments pymongo pyparsing pypdf python_multipart redis requests requests_oauthlib rich rsa s3transfer
  sentry_sdk setuptools simplejson six sniffio sortedcontainers soupsieve sqlalchemy starlette stripe structlog tabulate tenacity toml
  tomli tqdm typing_extensions typing_inspection tzdata tzlocal ujson unidecode urllib3 uvicorn virtualenv watchtower
  werkzeug wheel wrapt xlsxwriter xmltodict yarl zipp`;
var OTHER_NAME = {
  OpenSSL: "pyopenssl",
  PIL: "pillow",
  PyPDF2: "pypdf2",
  attr: "attrs",
  "backports.tarfile": "backports-tarfile",
  bs4: "beautifulsoup4",
  cattr: "cattrs",
  dateutil: "python-dateutil",
  dns: "dnspython",
  docx: "python-docx",
  dotenv: "python-dotenv",
  git: "gitpython",
  jose: "python-jose",
  jwt: "pyjwt",
  nacl: "pynacl",
  pkg_resources: "setuptools",
  pythonjsonlogger: "python-json-logger",
  serial: "pyserial",
  slugify: "python-slugify",
  websocket: "websocket-client",
  yaml: "pyyaml",
  "google.api_core": "google-api-core",
  "google.auth": "google-auth",
  "google.cloud.storage": "google-cloud-storage",
  // One module in a folder that many projects share.
  "google.cloud.version": "google-cloud-core",
  "google.protobuf": "protobuf",
  "opentelemetry.sdk.version": "opentelemetry-sdk",
  "opentelemetry.version": "opentelemetry-api",
  "ruamel.yaml": "ruamel-yaml",
  "zope.interface": "zope-interface"
};
var SHARED_NAME = {
  Crypto: ["pycryptodome", "pycrypto"],
  cv2: ["opencv-python", "opencv-python-headless", "opencv-contrib-python", "opencv-contrib-python-headless"],
  magic: ["python-magic", "file-magic"],
  psycopg2: ["psycopg2", "psycopg2-binary"]
};
var STATED_IN = {
  aws_lambda_powertools: ["aws-lambda-powertools", "shared/version.py"],
  distro: ["distro", "distro.py"],
  ecdsa: ["ecdsa", "_version.py"],
  grpc: ["grpcio", "_grpcio_metadata.py"],
  // 0.5.1 calls itself 0.5.0.
  inflection: ["inflection", false],
  openpyxl: ["openpyxl", "_constants.py"],
  pandas: ["pandas", "_version_meson.py"],
  // States the version of mysqlclient that it can stand in for.
  pymysql: ["pymysql", false],
  pytz: ["pytz", "__init__.py"],
  regex: ["regex", "_main.py"],
  tornado: ["tornado", "__init__.py"],
  websockets: ["websockets", "version.py"],
  xlrd: ["xlrd", "info.py"],
  zmq: ["pyzmq", "sugar/version.py"]
};
var TABLE = new Map([
  ...SAME_NAME.trim().split(/\s+/).map((name) => [name, { projects: [name.replaceAll("_", "-")] }]),
  ...Object.entries(OTHER_NAME).map(([name, project]) => [name, { projects: [project] }]),
  ...Object.entries(SHARED_NAME).map(([name, projects]) => [name, { projects }]),
  ...Object.entries(STATED_IN).map(
    ([name, [project, statedIn]]) => [name, { projects: [project], statedIn }]
  )
]);

// src/catalogers/python-stripped/sites.ts
function importAt(path) {
  if (!/\.pyc?$/.test(path)) return void 0;
  const [, root = "", below = ""] = SITE.exec(path) ?? [];
  const module = below.replace(/(?:\/__init__)?\.pyc?$/, "");
  const name = module.replaceAll("/", ".");
  const known = module.length > LONGEST7 ? void 0 : knownImport(name);
  return known && { root, found: { ...known, name, path } };
}
var SITE = /^((?:.*\/)?(?:site|dist)-packages\/|python\/|)(.*)$/;
var LONGEST7 = 64;
function sitesIn(tree) {
  const known = KNOWN2.get(tree) ?? findSites(tree);
  KNOWN2.set(tree, known);
  return known;
}
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function findSites(tree) {
  const sites = /* @__PURE__ */ new Map();
  const metadata = [];
  for (const path of [...tree.paths].sort()) {
    if (METADATA.test(SITE.exec(path)?.[2] ?? "")) metadata.push(path);
    const place3 = importAt(path);
    if (!place3) continue;
    const site = sites.get(place3.root) ?? { root: place3.root, imports: [], metadata: [] };
    sites.set(place3.root, site);
    if (site.imports.at(-1)?.name !== place3.found.name) site.imports.push(place3.found);
  }
  for (const path of metadata) sites.get(SITE.exec(path)?.[1] ?? "")?.metadata.push(path);
  return sites;
}
var METADATA = /^[^/]+\.(?:dist|egg)-info(?:\/[^/]+)?$/i;
function isListed({ name, projects, path }, site, tree) {
  const folders = site.metadata.map((file) => /([^/]+)\.(?:dist|egg)-info(?:\/|$)/i.exec(file)?.[1] ?? "");
  const installed = new Set(folders.map((folder) => normalize2(folder.replace(/-[^-]*(?:-py[\d.]+)?$/, ""))));
  if (projects.some((project) => installed.has(project)) || installed.has(normalize2(name))) return true;
  const relative3 = path.slice(site.root.length);
  return site.metadata.some((file) => LISTS.test(file) && lists(file, relative3, tree));
}
var LISTS = /\/(?:RECORD|top_level\.txt)$/;
var MAX_BYTES14 = 16 * 1024 * 1024;
function lists(file, relative3, tree) {
  try {
    const text = `
${readText2(tree, file, MAX_BYTES14)}`;
    return text.includes(`
${relative3},`) || text.includes(`
${relative3.replace(/[/.].*$/, "")}
`);
  } catch {
    return false;
  }
}
function normalize2(name) {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

// src/catalogers/python-stripped/version.ts
function normalizeVersion(text) {
  const [, epoch, release = "", phase, phaseNumber, dashed, post, postNumber, local] = PATTERN.exec(text.trim().toLowerCase()) ?? [];
  if (!release.includes(".") || !/[1-9]/.test(release)) return void 0;
  const numbers = release.split(".").map(plain).join(".");
  return [
    epoch === void 0 || plain(epoch) === "0" ? "" : `${plain(epoch)}!`,
    numbers,
    phase === void 0 ? "" : `${PHASES[phase] ?? phase}${plain(phaseNumber)}`,
    dashed === void 0 && post === void 0 ? "" : `.post${plain(dashed ?? postNumber)}`,
    local === void 0 ? "" : `+${local.replace(/[-_]/g, ".")}`
  ].join("");
}
var PATTERN = /^v?(?:(\d{1,4})!)?(\d{1,9}(?:\.\d{1,9}){0,8})(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d{1,9})?)?(?:-(\d{1,9})|[-_.]?(post|rev|r)[-_.]?(\d{1,9})?)?(?:\+([a-z0-9]{1,32}(?:[-_.][a-z0-9]{1,32}){0,4}))?$/;
var PHASES = { alpha: "a", beta: "b", c: "rc", pre: "rc", preview: "rc" };
function plain(digits2 = "0") {
  return digits2.replace(/^0+(?=\d)/, "");
}

// src/catalogers/python-stripped/stated-version.ts
var USUAL = [
  "__init__.py",
  "__about__.py",
  "__version__.py",
  "_about.py",
  "_meta.py",
  "_version.py",
  "_version_info.py",
  "_versions.py",
  "about.py",
  "constants.py",
  "consts.py",
  "package_data.py",
  "release.py",
  "version.py"
];
function statedVersion(path, tree, statedIn) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const isModule = !/(?:^|\/)__init__\.pyc?$/.test(path);
  const names2 = statedIn === void 0 ? USUAL : [statedIn];
  const files = isModule ? [path] : names2.map((name) => folder + name);
  const found = files.filter((file) => file.endsWith(".py") && tree.has(file)).flatMap(
    (file) => constantsIn(readHead(tree, file, HEAD_BYTES3), statedIn !== void 0 || !file.endsWith("/__init__.py"))
  );
  return new Set(found).size === 1 ? found[0] : void 0;
}
var HEAD_BYTES3 = 256 * 1024;
function constantsIn(text, widely) {
  const found = [];
  for (const line of lines(text)) {
    if (line.length > LONGEST_LINE || !/version/i.test(line)) continue;
    const [, names2 = "", , value] = ASSIGNMENT.exec(line) ?? [];
    const isVersion3 = names2.split(/[\s=:]+/).some((name) => DUNDER.has(name) || widely && PLAIN2.has(name));
    if (value !== void 0 && isVersion3) found.push(normalizeVersion(value));
    const argument = ARGUMENT.exec(line)?.[2];
    if (argument !== void 0) found.push(normalizeVersion(argument));
    const [, json2] = widely ? /^ *"version": *"([^"]{1,64})",?$/.exec(line) ?? [] : [];
    if (json2 !== void 0) found.push(normalizeVersion(json2));
    const [, major, minor, micro = "0"] = FINAL.exec(line) ?? [];
    if (minor !== void 0) found.push(`${major}.${minor}${micro === "0" ? "" : `.${micro}`}`);
  }
  return found.filter((version) => version !== void 0);
}
var LONGEST_LINE = 512;
var DUNDER = /* @__PURE__ */ new Set(["__version__", "__VERSION__"]);
var PLAIN2 = /* @__PURE__ */ new Set(["version", "VERSION"]);
var ASSIGNMENT = /^(\w+(?: *: *[\w.[\]]+)?(?: *= *\w+)*) *= *[bru]?("""|'''|"|')([^"'\\]{1,64})\2 *;?(?: *#.*)?$/;
var ARGUMENT = /^ {4}__version__ ?= ?(["'])([^"'\\]{1,64})\1,$/;
var FINAL = /^VERSION = \((\d{1,4}), (\d{1,4}), (\d{1,4}), ["']final["'], 0\)$/;

// src/catalogers/python-stripped/index.ts
var pythonStripped = {
  id: "python-stripped",
  how: "installed",
  wants(path) {
    return importAt(path) !== void 0;
  },
  catalog(path, tree, archive) {
    if (/\.(?:whl|egg|jar|war|ear)$/i.test(archive)) return void 0;
    const place3 = importAt(path);
    const site = place3 && sitesIn(tree).get(place3.root);
    const found = site?.imports.find((one) => one.path === path);
    if (!site || !found) return void 0;
    const seen2 = identify6(found, site, tree);
    const gap2 = site.imports[0] === found ? gapOf(site, tree) : void 0;
    return [...seen2 ? [seen2] : [], ...gap2 ? [gap2] : []];
  }
};
function identify6(found, site, tree) {
  const { projects, path, statedIn } = found;
  const [project, ...others] = projects;
  if (project === void 0 || others.length > 0 || statedIn === false) return void 0;
  if (site.metadata.length > 0 && isListed(found, site, tree)) return void 0;
  const version = statedVersion(path, tree, statedIn);
  if (version === void 0) return void 0;
  return {
    purl: purl("pypi", void 0, project, version),
    name: project,
    version,
    ecosystem: "PyPI",
    path,
    confidence: "partial"
  };
}
function gapOf(site, tree) {
  if (site.metadata.length > 0) return void 0;
  const seen2 = new Set(
    site.imports.filter((one) => identify6(one, site, tree)).flatMap(({ projects }) => projects)
  );
  const nameless = site.imports.filter(({ projects }) => !projects.some((project) => seen2.has(project)));
  const labels = [...new Set(nameless.map(({ projects }) => projects.join(" or ")))].sort();
  if (seen2.size === 0 && labels.length < 2) return void 0;
  const without = labels.length === 0 ? "" : `, the versions of ${list(labels)} are not known`;
  const gap2 = `lies among Python packages whose metadata was deleted: some may be missing${without} (keep *.dist-info: slim: false, or slimPatterns without it)`;
  return { path: site.imports[0]?.path ?? site.root, gap: gap2, incomplete: true };
}
var NAMED3 = 12;
function list(labels) {
  const rest = labels.length - NAMED3;
  return labels.slice(0, NAMED3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// src/catalogers/rpm/berkeley.ts
var MAGIC2 = 398689;
function isBerkeleyHash(file) {
  return file.length >= 512 && (file.readUInt32LE(12) === MAGIC2 || file.readUInt32BE(12) === MAGIC2);
}
function* berkeleyValues(file) {
  const database = new HashDatabase(file);
  for (let bucket = 0; bucket <= database.lastBucket; bucket += 1) {
    yield* database.valuesIn(bucket);
  }
}
var NUMBER = 8;
var NEXT = 16;
var ENTRIES = 20;
var LENGTH = 22;
var TYPE2 = 25;
var ITEMS = 26;
var PAGE_HASH_UNSORTED = 2;
var PAGE_OVERFLOW = 7;
var PAGE_HASH = 13;
var ITEM_INLINE = 1;
var ITEM_ELSEWHERE = 3;
var HashDatabase = class {
  #file;
  #littleEndian;
  #pageSize;
  /** By the number of bits of a bucket's number: what is to be added to it to get its page. */
  #spares;
  #visited = /* @__PURE__ */ new Set();
  lastBucket;
  constructor(file) {
    this.#file = file;
    this.#littleEndian = file.readUInt32LE(12) === MAGIC2;
    const fields = fieldsOf(file, this.#littleEndian, 4);
    const version = fields.u32(16);
    this.#pageSize = fields.u32(20);
    this.lastBucket = fields.u32(72);
    this.#spares = Array.from({ length: 32 }, (_, index) => fields.u32(96 + 4 * index));
    const isPageSize = this.#pageSize >= 512 && this.#pageSize <= 65536 && (this.#pageSize & this.#pageSize - 1) === 0;
    if (version < 8 || version > 10 || !isPageSize || fields.u8(24) !== 0) {
      throw new Malformed("has a header that cannot be read");
    }
    if (this.lastBucket * this.#pageSize > file.length) throw new Malformed("ends too early");
  }
  *valuesIn(bucket) {
    const bits = 32 - Math.clz32(bucket);
    let number = bucket + (this.#spares[bits] ?? 0);
    while (number !== 0) {
      const { page, fields } = this.#visit(number);
      const type = fields.u8(TYPE2);
      if (type === 0 && fields.u32(NUMBER) === 0) return;
      if (type !== PAGE_HASH && type !== PAGE_HASH_UNSORTED) throw new Malformed("is no page of a hash");
      const count4 = fields.u16(ENTRIES);
      for (let index = 0; index + 1 < count4; index += 2) {
        const key = this.#item(page, fields, index);
        const value = this.#item(page, fields, index + 1);
        if (key.some((byte) => byte !== 0)) yield value;
      }
      number = fields.u32(NEXT);
    }
  }
  /** Items fill the page from its end, in their order. */
  #item(page, fields, index) {
    const start = fields.u16(ITEMS + 2 * index);
    const end = index === 0 ? page.length : fields.u16(ITEMS + 2 * (index - 1));
    if (start >= end || end > page.length) throw new Malformed("is a page whose items overlap");
    const kind = fields.u8(start);
    if (kind === ITEM_INLINE) return page.subarray(start + 1, end);
    if (kind !== ITEM_ELSEWHERE) throw new Malformed("holds an item of another kind");
    return this.#chain(fields.u32(start + 4), fields.u32(start + 8));
  }
  #chain(first, length) {
    if (length > this.#file.length) throw new Malformed("is longer than the file");
    const parts = [];
    let number = first;
    for (let missing = length; missing > 0; ) {
      const { page, fields } = this.#visit(number);
      const part = page.subarray(ITEMS, ITEMS + fields.u16(LENGTH));
      if (fields.u8(TYPE2) !== PAGE_OVERFLOW || part.length === 0 || part.length > missing) {
        throw new Malformed("is no page of a long value");
      }
      parts.push(part);
      missing -= part.length;
      number = fields.u32(NEXT);
    }
    return Buffer.concat(parts);
  }
  #visit(number) {
    if (this.#visited.has(number)) throw new Malformed("uses a page twice");
    this.#visited.add(number);
    const page = this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize);
    if (page.length !== this.#pageSize) throw new Malformed("ends too early");
    return { page, fields: fieldsOf(page, this.#littleEndian, 4) };
  }
};

// src/catalogers/rpm/ndb.ts
function isNdb(file) {
  return file.toString("latin1", 0, 4) === "RpmP";
}
var BLOCK = 16;
var SLOT = 16;
var PAGE = 4096;
var FIRST_SLOT = 2;
var BLOB_HEAD = 16;
var BLOB_TAIL = 12;
function* ndbValues(file) {
  const fields = fieldsOf(file, true, 4);
  const text = (at) => file.toString("latin1", at, at + 4);
  if (fields.u32(4) !== 0) throw new Malformed("has another version");
  const slots = fields.u32(12) * PAGE / SLOT;
  if (slots * SLOT > file.length) throw new Malformed("ends too early");
  const seen2 = /* @__PURE__ */ new Set();
  let read2 = 0;
  for (let slot = FIRST_SLOT; slot < slots; slot += 1) {
    const at = slot * SLOT;
    if (text(at) !== "Slot") throw new Malformed("has something else in place of a slot");
    const start = fields.u32(at + 8) * BLOCK;
    const size = fields.u32(at + 12) * BLOCK;
    if (start === 0) continue;
    const number = fields.u32(at + 4);
    if (start + size > file.length || text(start) !== "BlbS" || fields.u32(start + 4) !== number) {
      throw new Malformed("has a slot without a value");
    }
    const length = fields.u32(start + 12);
    read2 += size;
    if (length + BLOB_HEAD + BLOB_TAIL > size || read2 > file.length || seen2.has(number)) {
      throw new Malformed("has values that overlap");
    }
    seen2.add(number);
    yield file.subarray(start + BLOB_HEAD, start + BLOB_HEAD + length);
  }
}

// src/catalogers/rpm/write-ahead-log.ts
var HEAD2 = 32;
var FRAME_HEAD = 24;
var MAGIC3 = 931071618;
function committedPages(log, pageSize) {
  const committed = /* @__PURE__ */ new Map();
  if (log.length < HEAD2) return committed;
  const fields = fieldsOf(log, false, 4);
  if ((fields.u32(0) & ~1) >>> 0 !== MAGIC3 || fields.u32(8) !== pageSize) return committed;
  const littleEndian = (fields.u32(0) & 1) === 0;
  let sum = checksum(log.subarray(0, 24), [0, 0], littleEndian);
  if (sum[0] !== fields.u32(24) || sum[1] !== fields.u32(28)) return committed;
  let open = [];
  for (let at = HEAD2; at + FRAME_HEAD + pageSize <= log.length; at += FRAME_HEAD + pageSize) {
    const page = log.subarray(at + FRAME_HEAD, at + FRAME_HEAD + pageSize);
    sum = checksum(page, checksum(log.subarray(at, at + 8), sum, littleEndian), littleEndian);
    const isSalted = fields.u32(at + 8) === fields.u32(16) && fields.u32(at + 12) === fields.u32(20);
    if (!isSalted || sum[0] !== fields.u32(at + 16) || sum[1] !== fields.u32(at + 20)) break;
    open.push([fields.u32(at), page]);
    if (fields.u32(at + 4) === 0) continue;
    for (const [number, content] of open) committed.set(number, content);
    open = [];
  }
  return committed;
}
function checksum(bytes3, start, littleEndian) {
  const view = new DataView(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength);
  let [first, second] = start;
  for (let at = 0; at < bytes3.length; at += 8) {
    first = first + view.getUint32(at, littleEndian) + second >>> 0;
    second = second + view.getUint32(at + 4, littleEndian) + first >>> 0;
  }
  return [first, second];
}

// src/catalogers/rpm/sqlite-file.ts
var MAGIC4 = "SQLite format 3\0";
function isSqlite(file) {
  return file.toString("latin1", 0, MAGIC4.length) === MAGIC4;
}
function sqlitePages(file, log) {
  const fields = fieldsOf(file, false, 4);
  const size = fields.u16(16) === 1 ? 65536 : fields.u16(16);
  const reserved = fields.u8(20);
  const isUtf8 = fields.u32(56) <= 1;
  if (size < 512 || (size & size - 1) !== 0 || size - reserved < 480 || !isUtf8) {
    throw new Malformed("has a header that no SQLite writes");
  }
  const newer = committedPages(log, size);
  return {
    bytes: file.length + log.length,
    size,
    reserved,
    page(number) {
      const page = newer.get(number) ?? file.subarray((number - 1) * size, number * size);
      if (number < 1 || page.length !== size) throw new Malformed("ends too early");
      return page;
    }
  };
}

// src/catalogers/rpm/sqlite.ts
function* binaryColumn(pages, table2) {
  const walk = new Walk(pages);
  const root = rootOf4(walk, table2);
  for (const payload of walk.rows(root)) {
    const blob = valuesIn(payload).find(({ type }) => type >= 12 && type % 2 === 0);
    if (blob) yield blob.bytes;
  }
}
function rootOf4(walk, table2) {
  for (const payload of walk.rows(1)) {
    const [type, name, , root] = valuesIn(payload);
    if (type?.bytes.toString() !== "table" || name?.bytes.toString() !== table2 || !root) continue;
    if (root.bytes.length > 0 && root.bytes.length <= 6) return root.bytes.readUIntBE(0, root.bytes.length);
  }
  throw new Malformed("has no such table");
}
var TABLE_INTERIOR = 5;
var TABLE_LEAF = 13;
var DEEPEST2 = 20;
var Walk = class {
  #pages;
  #usable;
  #visited = /* @__PURE__ */ new Set();
  #read = 0;
  constructor(pages) {
    this.#pages = pages;
    this.#usable = pages.size - pages.reserved;
  }
  *rows(number, depth = 0) {
    if (depth > DEEPEST2) throw new Malformed("is a tree that is too deep");
    const page = this.#visit(number);
    const fields = fieldsOf(page, false, 4);
    const head = number === 1 ? 100 : 0;
    const type = fields.u8(head);
    if (type !== TABLE_LEAF && type !== TABLE_INTERIOR) throw new Malformed("is no page of a table");
    const cells2 = head + (type === TABLE_LEAF ? 8 : 12);
    const count4 = fields.u16(head + 3);
    for (let index = 0; index < count4; index += 1) {
      const cell = fields.u16(cells2 + 2 * index);
      if (type === TABLE_LEAF) yield this.#payload(page, fields, cell);
      else yield* this.rows(fields.u32(cell), depth + 1);
    }
    if (type === TABLE_INTERIOR) yield* this.rows(fields.u32(head + 8), depth + 1);
  }
  /** What does not fit on the page goes on in a chain of others. */
  #payload(page, fields, cell) {
    const length = variable3(page, cell);
    const start = variable3(page, length.end).end;
    const local = localBytes(length.value, this.#usable);
    this.#read += length.value;
    if (this.#read > this.#pages.bytes) throw new Malformed("has rows that overlap");
    if (start + local > page.length) throw new Malformed("ends too early");
    const parts = [page.subarray(start, start + local)];
    let missing = length.value - local;
    let next = missing > 0 ? fields.u32(start + local) : 0;
    while (missing > 0) {
      const more = this.#visit(next);
      const part = more.subarray(4, 4 + Math.min(missing, this.#usable - 4));
      parts.push(part);
      missing -= part.length;
      next = more.readUInt32BE(0);
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : Buffer.concat(parts);
  }
  #visit(number) {
    if (this.#visited.has(number)) throw new Malformed("uses a page twice");
    this.#visited.add(number);
    return this.#pages.page(number);
  }
};
function localBytes(length, usable) {
  const most2 = usable - 35;
  if (length <= most2) return length;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const local = least + (length - least) % (usable - 4);
  return local <= most2 ? local : least;
}
var FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function valuesIn(payload) {
  const head = variable3(payload, 0);
  const values = [];
  let at = head.value;
  let next = head.end;
  while (next < head.value) {
    const { value: type, end } = variable3(payload, next);
    const length = FIXED[type] ?? Math.floor((type - 12) / 2);
    if (length < 0 || at + length > payload.length) throw new Malformed("ends too early");
    values.push({ type, bytes: payload.subarray(at, at + length) });
    at += length;
    next = end;
  }
  return values;
}
function variable3(bytes3, start) {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes3[at];
    if (byte === void 0) throw new Malformed("ends too early");
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  return { value: Number.MAX_SAFE_INTEGER, end: start + 9 };
}

// src/catalogers/rpm/database.ts
function packageHeaders(file, log) {
  if (isSqlite(file)) return binaryColumn(sqlitePages(file, log), "Packages");
  if (isBerkeleyHash(file)) return berkeleyValues(file);
  return isNdb(file) ? ndbValues(file) : void 0;
}

// src/catalogers/rpm/header.ts
var TAGS = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  architecture: 1022,
  source: 1044
};
function parseHeader(blob) {
  const fields = fieldsOf(blob, false, 4);
  const count4 = fields.u32(0);
  const data = HEAD3 + count4 * ENTRY;
  if (data + fields.u32(4) > blob.length) throw new Malformed("ends too early");
  const places = /* @__PURE__ */ new Map();
  for (let at = HEAD3; at < data; at += ENTRY) {
    const tag = fields.u32(at);
    if (WANTED.get(tag) === fields.u32(at + 4) && !places.has(tag)) places.set(tag, data + fields.u32(at + 8));
  }
  const text = (tag) => {
    const place3 = places.get(tag);
    if (place3 === void 0) return "";
    const end = blob.indexOf(0, place3);
    if (end < 0) throw new Malformed("ends too early");
    return blob.toString("utf8", place3, Math.min(end, place3 + LONGEST_TEXT2));
  };
  const epoch = places.get(TAGS.epoch);
  return {
    name: text(TAGS.name),
    version: text(TAGS.version),
    release: text(TAGS.release),
    epoch: epoch === void 0 ? 0 : fields.u32(epoch),
    architecture: text(TAGS.architecture),
    vendor: text(TAGS.vendor),
    source: text(TAGS.source)
  };
}
var HEAD3 = 8;
var ENTRY = 16;
var LONGEST_TEXT2 = 512;
var TYPE_INT32 = 4;
var TYPE_STRING = 6;
var WANTED = new Map(
  Object.values(TAGS).map((tag) => [tag, tag === TAGS.epoch ? TYPE_INT32 : TYPE_STRING])
);

// src/catalogers/rpm/manifest.ts
function parseManifest3(text) {
  const found = [];
  for (const line of lines(text)) {
    if (line.trim() === "" || line.length > LONGEST8) continue;
    const [name = "", full = "", , , vendor = "", , , architecture = "", epoch = "", source2 = ""] = line.split("	");
    const hyphen = full.lastIndexOf("-");
    found.push({
      name,
      version: full.slice(0, Math.max(0, hyphen)),
      release: full.slice(hyphen + 1),
      epoch: /^\d{1,9}$/.test(epoch) ? Number(epoch) : 0,
      architecture,
      vendor,
      source: source2
    });
  }
  return found;
}
var LONGEST8 = 4096;

// src/catalogers/rpm/index.ts
var rpm = {
  id: "rpm",
  how: "installed",
  wants(path) {
    return rootOf5(path) !== void 0;
  },
  catalog(path, tree) {
    const root = rootOf5(path);
    if (root === void 0 || tree.size(path) === 0) return void 0;
    const distribution = distributionAt(root, tree);
    const found = [];
    for (const entry of path.endsWith(MANIFEST2) ? parseManifest3(readText2(tree, path, MAX_BYTES15)) : read(path, tree)) {
      if ("gap" in entry) found.push(entry);
      else if (!isPackage4(entry)) found.push({ path, gap: NAMELESS5, incomplete: true });
      else if (entry.name !== "gpg-pubkey") found.push(sighting9(entry, distribution, path));
    }
    return found.length === 0 ? [] : withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)]);
  }
};
var MAX_BYTES15 = 256 * 1024 * 1024;
var NAMELESS5 = "holds a package whose name or version rpm does not allow";
var DAMAGED = "is a damaged package database, so that packages may be missing (trivy may still read it)";
var UNKNOWN_FORMAT = "is a package database in a format that was not understood (trivy may read it)";
var MANIFEST2 = "var/lib/rpmmanifest/container-manifest-2";
var FOLDERS = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
var FILES = ["rpmdb.sqlite", "Packages", "Packages.db"];
var PLACES = [...FOLDERS.flatMap((folder) => FILES.map((file) => folder + file)), MANIFEST2];
function rootOf5(path) {
  const place3 = PLACES.find((candidate) => path.endsWith(candidate));
  return place3 === void 0 ? void 0 : systemRoot(path, place3);
}
function* read(path, tree) {
  const file = bytesOf2(path, tree);
  const log = bytesOf2(`${path}-wal`, tree);
  const damaged2 = { path, gap: DAMAGED, incomplete: true };
  try {
    const headers = packageHeaders(file, log);
    if (!headers) throw new Error(UNKNOWN_FORMAT);
    for (const header of headers) yield orElse(damaged2, () => parseHeader(header));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    yield damaged2;
  }
}
function orElse(damaged2, parse5) {
  try {
    return parse5();
  } catch (error) {
    if (error instanceof Malformed) return damaged2;
    throw error;
  }
}
function bytesOf2(path, tree) {
  if (!tree.has(path)) return Buffer.alloc(0);
  if (tree.size(path) > MAX_BYTES15)
    throw new Error(`is larger than ${MAX_BYTES15 / 1024 / 1024} MiB and was not read`);
  const bytes3 = tree.read(path);
  return Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength);
}
function isPackage4({ name, version, release, architecture, source: source2 }) {
  return /^[A-Za-z0-9_][\w.+~^-]{0,127}$/.test(name) && [version, release].every((text) => /^[\w.+~^]{1,128}$/.test(text)) && /^[\w-]{0,32}$/.test(architecture) && /^[\w.+~^()-]{0,255}$/.test(source2);
}
var BY_SOURCE = /* @__PURE__ */ new Set(["rocky", "sles", "opensuse-leap", "opensuse-tumbleweed"]);
function sighting9(entry, distribution, path) {
  const { name, version, release, epoch, architecture, source: source2 } = entry;
  const [, sourceName, sourceVersion] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(source2) ?? [];
  const qualifiers = { arch: architecture, upstream: source2, epoch: epoch === 0 ? "" : String(epoch) };
  const bySource = distribution && BY_SOURCE.has(distribution.id) && sourceName && sourceVersion;
  const prefix = epoch === 0 ? "" : `${epoch}:`;
  return {
    purl: systemPurl("rpm", distribution, name, `${version}-${release}`, qualifiers),
    name: bySource ? sourceName : name,
    version: `${prefix}${bySource ? sourceVersion : `${version}-${release}`}`,
    ecosystem: ecosystemOf(distribution),
    path
  };
}

// src/catalogers/ruby-gemspec/gem.ts
function isGem({ name, version, platform }) {
  return /^[\w.-]{1,128}$/.test(name) && version.length <= 128 && VERSION2.test(version) && /^[\w.-]{1,64}$/.test(platform);
}
var VERSION2 = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function baseName5(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.gemspec$/, "");
}
function namesFile({ name, version, platform }, file) {
  const full = `${name}-${version}`;
  return file === full || file === `${full}-${platform}`;
}
function splitFileName(file, name) {
  if (name !== void 0 && !file.startsWith(`${name}-`)) return void 0;
  const start = name === void 0 ? file.search(/-\d/) : name.length;
  const [, version, platform = "ruby"] = /^-(\d[\w.]*)(?:-([\w.-]+))?$/.exec(file.slice(Math.max(0, start))) ?? [];
  if (start <= 0 || version === void 0) return void 0;
  const gem = { name: name ?? file.slice(0, start), version, platform };
  return isGem(gem) ? gem : void 0;
}

// src/catalogers/ruby-gemspec/gemspec.ts
function readStub(text) {
  let seen2 = 0;
  for (const line of lines(text)) {
    if (line.startsWith(STUB)) {
      const [name, version, platform] = line.slice(STUB.length, STUB.length + LONGEST9).split(" ");
      return name && version && platform ? { name, version, platform } : void 0;
    }
    seen2 += 1;
    if (seen2 > 1) break;
  }
  return void 0;
}
var STUB = "# stub: ";
var LONGEST9 = 512;
function readAssignments(text) {
  const found = /* @__PURE__ */ new Map();
  for (const line of lines(text)) {
    const [, field, value = ""] = ASSIGNMENT2.exec(line) ?? [];
    if (field === void 0) continue;
    found.set(field, found.has(field) ? void 0 : literalIn(value));
  }
  const name = found.get("name");
  const version = found.get("version");
  const platform = found.get("platform");
  return {
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    ...platform === void 0 ? {} : { platform }
  };
}
var ASSIGNMENT2 = /^\s{0,32}[a-z_]\w{0,31}\.(name|version|platform)\s{0,8}=(?![=~>])\s{0,8}(.{0,512})/;
function literalIn(value) {
  const [, , quoted, bare] = /^(?:Gem::Version\.new\(\s?)?(?:(["'])([^"'\\#]*)\1|%q\{([^}\\]*)\})(?:\.freeze)?\s?\)?;?\s*(?:#.*)?$/.exec(
    value
  ) ?? [];
  return quoted ?? bare;
}

// src/catalogers/ruby-gemspec/index.ts
var rubyGemspec = {
  id: "ruby-gemspec",
  how: "installed",
  wants(path) {
    return path.endsWith(".gemspec") && placeOf(path) !== void 0;
  },
  catalog(path, tree) {
    const place3 = placeOf(path);
    const text = readHead(tree, path, HEAD_BYTES4);
    const stub = readStub(text);
    if (place3 === "repository") return fromRepository(stub, path);
    const found = stub ? byStub(stub, path) : byText(text, path);
    return place3 === "default" ? found.map(asDefault) : found;
  }
};
var HEAD_BYTES4 = 1024 * 1024;
function placeOf(path) {
  if (INSIDE_A_GEM.test(path)) return void 0;
  if (/(?:^|\/)specifications\/[^/]+$/.test(path)) return "installed";
  if (/(?:^|\/)specifications\/default\/[^/]+$/.test(path)) return "default";
  return REPOSITORY.test(path) ? "repository" : void 0;
}
var INSIDE_A_GEM = /(?:^|\/)(?:gems\/[^/]+-\d[^/]*|bundler\/gems\/[^/]+)\/(?:.*\/)?specifications\//;
var REPOSITORY = /(?:^|\/)(?:bundler\/gems|vendor\/cache)\/[^/]+\/(?:[^/]+\/){0,2}[^/]+$/;
function fromRepository(stub, path) {
  if (stub) return [{ ...sighting10(stub, path), confidence: "declared" }];
  if (!/\/(?:gems|cache)\/[^/]+\/[^/]+$/.test(path)) return [];
  throw new Error("is the specification of a gem from a repository, which Bundler did not evaluate");
}
function byStub(stub, path) {
  const found = sighting10(stub, path);
  if (namesFile(stub, baseName5(path))) return [found];
  return [found, { path, gap: "describes another gem than its file name does", incomplete: true }];
}
function byText(text, path) {
  const stated = readAssignments(text);
  const { name, version, platform = "ruby" } = stated;
  if (name !== void 0 && version !== void 0) return byStub({ name, version, platform }, path);
  const named3 = splitFileName(baseName5(path), stated.name);
  if (!named3) throw new Error("does not say its name and version in plain words, so the gem is unknown");
  const gap2 = "does not say its name and version in plain words; they were taken from the name of the file";
  return [
    { ...sighting10(named3, path), confidence: "declared" },
    { path, gap: gap2, incomplete: false }
  ];
}
function sighting10(gem, path) {
  const { name, version, platform } = gem;
  if (!isGem(gem))
    throw new Error("has a name or a version that RubyGems does not allow, so the gem is unknown");
  return {
    purl: purl("gem", void 0, name, version, platform === "ruby" ? {} : { platform }),
    name,
    version,
    ecosystem: "RubyGems",
    path
  };
}
function asDefault(found) {
  return "gap" in found ? found : { ...found, how: "bundled", bundledIn: "ruby" };
}

// src/catalogers/rust-binary/audit-data.ts
import { inflateSync } from "node:zlib";

// src/catalogers/rust-binary/crate.ts
function isCrate({ name, version }) {
  return /^[A-Za-z][\w-]{0,63}$/.test(name) && version.length <= 128 && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);
}
function crateSighting({ name, version }, path) {
  return { purl: purl("cargo", void 0, name, version), name, version, ecosystem: "crates.io", path };
}

// src/catalogers/rust-binary/audit-data.ts
function readAuditData(section2) {
  const root = objectIn(parseJson(decompress2(section2), "a list of crates"));
  if (!Array.isArray(root.packages)) throw new Error("has a list of crates that has no packages");
  return listIn(root.packages).flatMap((entry) => {
    const { name, version, source: source2, kind } = objectIn(entry);
    if (kind !== void 0 && kind !== "runtime") return [];
    const crate = { name: textIn(name) ?? "", version: textIn(version) ?? "", source: textIn(source2) ?? "" };
    if (!isCrate(crate))
      throw new Error("has a list of crates with a name or version that Cargo does not allow");
    return [crate];
  });
}
var MAX_BYTES16 = 8 * 1024 * 1024;
function decompress2(section2) {
  try {
    return inflateSync(section2, { maxOutputLength: mostOutput(section2, MAX_BYTES16) }).toString("utf8");
  } catch {
    throw new Error("has a list of crates that is damaged or too long");
  }
}

// src/catalogers/rust-binary/source-paths.ts
function readSourcePaths(executable) {
  const crates = /* @__PURE__ */ new Map();
  let isRust = namesCompiler(executable);
  for (const region of dataRegions(executable)) {
    let left = MOST_PATHS;
    for (const { content } of piecesOf(executable, region, LONGEST_PATH3)) {
      isRust ||= namesStandardLibrary(content);
      for (let at = content.indexOf(REGISTRY); at >= 0 && left > 0; at = content.indexOf(REGISTRY, at + 1)) {
        const crate = crateAt(content, at + REGISTRY.length);
        if (crate) crates.set(`${crate.name}@${crate.version}`, crate);
        left -= 1;
      }
    }
  }
  return { isRust: isRust || crates.size > 0, crates: [...crates.values()] };
}
var STANDARD_LIBRARY = "/rustc/";
var REGISTRY = "registry";
var LONGEST_PATH3 = 320;
var SEPARATORS2 = /* @__PURE__ */ new Set([47, 92]);
var MOST_PATHS = 5e5;
function namesCompiler(executable) {
  const section2 = sectionNamed(executable, ".comment");
  return section2 !== void 0 && contentOf(executable, section2, 4096).includes("rustc version ");
}
function dataRegions({ sections, segments }) {
  const regions = sections.length > 0 ? sections : segments;
  const data = regions.filter(({ executable }) => !executable);
  return withoutOverlaps(data.length > 0 ? data : regions);
}
function namesStandardLibrary(content) {
  for (let at = content.indexOf(STANDARD_LIBRARY); at >= 0; at = content.indexOf(STANDARD_LIBRARY, at + 1)) {
    if (/^\/rustc\/[0-9a-f]{40}[/\\]library[/\\]/.test(content.toString("latin1", at, at + 64))) return true;
  }
  return false;
}
function crateAt(content, start) {
  if (!SEPARATORS2.has(content[start] ?? 0)) return void 0;
  const text = content.toString("latin1", start, start + LONGEST_PATH3);
  const [, name, version] = /^[/\\]src[/\\][\w.-]{1,80}-[0-9a-f]{16}[/\\]([A-Za-z][\w-]*?)-(\d+\.\d+\.\d+[\w.+-]*)[/\\]/.exec(text) ?? [];
  if (name === void 0 || version === void 0) return void 0;
  return isCrate({ name, version }) ? { name, version } : void 0;
}

// src/catalogers/rust-binary/index.ts
var rustBinary = {
  id: "rust-binary",
  how: "embedded",
  wants() {
    return false;
  },
  wantsContent(head) {
    return formatOf(head) !== void 0;
  },
  catalog(path, tree, archive) {
    const executable = openExecutable(tree, path);
    if (!executable || executable.managed) return void 0;
    const list2 = auditData(executable);
    if (list2) return list2.flatMap((crate) => audited(crate, path));
    const { isRust, crates } = readSourcePaths(executable);
    if (!isRust) return void 0;
    return [
      ...crates.map((crate) => guessed(crateSighting(crate, path))),
      gap(path, !isOwned(path, tree, archive))
    ];
  }
};
var SECTION = ".dep-v0";
var LARGEST_LIST = 4 * 1024 * 1024;
function auditData(executable) {
  const section2 = sectionNamed(executable, SECTION);
  return section2 && readAuditData(contentOf(executable, section2, LARGEST_LIST));
}
function audited(crate, path) {
  if (crate.source === "local") return [];
  const found = crateSighting(crate, path);
  return [crate.source === "crates.io" ? found : { ...found, confidence: "declared" }];
}
function guessed(found) {
  return { ...found, confidence: "partial" };
}
function gap(path, incomplete3) {
  return {
    path,
    gap: "is a Rust program without a list of its crates (build it with cargo auditable)",
    incomplete: incomplete3
  };
}

// src/catalogers/runner/archive-magic.ts
function looksLikeZip(tree, path) {
  const head = tree.read(path, 4);
  if (MAGIC5.some((magic) => startsWith(head, magic))) return true;
  const bytes3 = tree.read(path);
  const tail = Buffer.from(bytes3.subarray(-END_REACH));
  return tail.includes(END_RECORD);
}
var MAGIC5 = ["PK", "PK", "PK\x07\b"];
var END_RECORD = "PK";
var END_REACH = 22 + 65535;
function startsWith(bytes3, magic) {
  return [...magic].every((char, index) => bytes3[index] === char.charCodeAt(0));
}

// src/catalogers/runner/content.ts
var HEAD_BYTES5 = 64;
var SMALLEST = 256;
function headOf(tree, path) {
  if (isSomethingElse(path) || isTestData(path, tree)) return void 0;
  try {
    return tree.size(path) < SMALLEST ? void 0 : tree.read(path, HEAD_BYTES5);
  } catch {
    return void 0;
  }
}

// src/catalogers/runner/inventory.ts
var Inventory = class {
  #entries = /* @__PURE__ */ new Map();
  add({ purl: purl2, name, version, ecosystem }, evidence) {
    const entry = this.#entries.get(purl2) ?? { purl: purl2, name, version, ecosystem, evidence: /* @__PURE__ */ new Map() };
    this.#entries.set(purl2, entry);
    const place3 = `${evidence.artifact}\0${evidence.path}`;
    if (!entry.evidence.has(place3)) entry.evidence.set(place3, evidence);
  }
  /** Sorted by purl; the evidence of each by artifact and path. */
  components() {
    return [...this.#entries.values()].map((entry) => ({ ...entry, evidence: sortedValues(entry.evidence) })).sort((a, b) => a.purl < b.purl ? -1 : 1);
  }
};
function sortedValues(map) {
  return [...map].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}

// src/catalogers/runner/notices.ts
var NAMED_PER_MESSAGE = 10;
var NAMED_PER_ARTIFACT = 200;
var Notices = class {
  #notices = [];
  #named = /* @__PURE__ */ new Map();
  #unnamed = /* @__PURE__ */ new Map();
  /** @param path inside the artifact */
  add(artifact2, path, message, incomplete3) {
    const hasRoom = increment(this.#named, `${artifact2}\0${message}`) <= NAMED_PER_MESSAGE && increment(this.#named, artifact2) <= NAMED_PER_ARTIFACT;
    if (hasRoom) {
      this.#notices.push({ stage: "catalog", subject: `${artifact2}!/${path}`, message, incomplete: incomplete3 });
      return;
    }
    const counts = this.#unnamed.get(artifact2) ?? { incomplete: 0, other: 0 };
    counts[incomplete3 ? "incomplete" : "other"] += 1;
    this.#unnamed.set(artifact2, counts);
  }
  /** A notice about an artifact as a whole. */
  addSummary(artifact2, message, incomplete3) {
    this.#notices.push({ stage: "catalog", subject: artifact2, message, incomplete: incomplete3 });
  }
  /** In the order in which they came; each call gives the same. */
  list() {
    const summaries = [...this.#unnamed].flatMap(([subject2, { incomplete: incomplete3, other }]) => [
      ...incomplete3 > 0 ? [{ ...summary(subject2, incomplete3, "could not be understood"), incomplete: true }] : [],
      ...other > 0 ? [{ ...summary(subject2, other, "were remarked upon"), incomplete: false }] : []
    ]);
    return [...this.#notices, ...summaries];
  }
};
function summary(subject2, count4, what) {
  return { stage: "catalog", subject: subject2, message: `files beyond those that are named ${what}: ${count4}` };
}
function increment(counts, key) {
  const count4 = (counts.get(key) ?? 0) + 1;
  counts.set(key, count4);
  return count4;
}

// src/catalogers/dotnet-deps/assemblies.ts
function belongsToApplication(path, tree) {
  const applications = KNOWN3.get(tree) ?? listApplications(tree);
  KNOWN3.set(tree, applications);
  const name = baseName(path);
  for (let end = path.lastIndexOf("/"); ; end = path.lastIndexOf("/", end - 1)) {
    if (applications.get(path.slice(0, end + 1))?.has(name)) return true;
    if (end <= 0) return false;
  }
}
var KNOWN3 = /* @__PURE__ */ new WeakMap();
function listApplications(tree) {
  const applications = /* @__PURE__ */ new Map();
  for (const path of tree.paths) {
    if (!path.endsWith(".deps.json")) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const files = applications.get(folder) ?? /* @__PURE__ */ new Set();
    applications.set(folder, files);
    for (const name of filesNamedIn(path, tree)) files.add(name);
  }
  return applications;
}
function filesNamedIn(path, tree) {
  try {
    const libraries = parseDepsJson(readText2(tree, path, LARGEST_DEPS_JSON));
    return libraries.flatMap(({ code, translations }) => [...code, ...translations]).map(baseName);
  } catch {
    return [];
  }
}

// src/catalogers/unidentified-binary/packed.ts
function isPacked({ bytes: bytes3, sections }) {
  if (sections.some(({ name }) => name === "UPX0")) return true;
  return bytes3.at(0, REACH).includes("UPX!");
}
var REACH = 4096;

// src/catalogers/unidentified-binary/index.ts
var unidentifiedBinary = {
  id: "unidentified-binary",
  how: "embedded",
  onlyUnclaimed: true,
  wants() {
    return false;
  },
  wantsContent(head) {
    return formatOf(head) !== void 0;
  },
  catalog(path, tree, archive) {
    const owned = isOwned(path, tree, archive);
    const executable = openExecutable(tree, path);
    if (executable?.format === "elf" && isPacked(executable)) {
      return [
        { path, gap: "is a packed program (UPX), so what is in it could not be seen", incomplete: !owned }
      ];
    }
    if (owned) return [];
    const gap2 = executable ? describe5(executable, path, tree) : damaged(path, tree);
    return gap2 === void 0 ? [] : [{ path, gap: gap2, incomplete: isStartedByLambda(path, archive) }];
  }
};
function describe5(executable, path, tree) {
  const { format, managed } = executable;
  if (format !== "elf" && !managed) return void 0;
  if (belongsToApplication(path, tree) || bundleOffset(executable) !== void 0) return void 0;
  return managed ? "is a .NET assembly that no *.deps.json names, so its package is unknown" : "is native code that does not say what is in it";
}
function damaged(path, tree) {
  return formatOf(tree.read(path, 64)) === "elf" ? "is a program whose headers are damaged" : void 0;
}
function isStartedByLambda(path, archive) {
  return archive === "" && /^(?:(?:var\/task\/)?bootstrap|(?:opt\/)?(?:bootstrap|extensions\/[^/]+))$/.test(path);
}

// src/catalogers/index.ts
var CATALOGERS = [
  npmInstalled,
  jsBundle,
  lockFile,
  pypiInstalled,
  pythonStripped,
  mavenJar,
  rubyGemspec,
  composerInstalled,
  goBinary,
  rustBinary,
  dotnetDeps,
  graalvmNative,
  elfPackageNote,
  dpkg,
  apk,
  rpm,
  unidentifiedBinary
];
function catalog(artifacts, project = NO_PROJECT) {
  const inventory = new Inventory();
  const notices = new Notices();
  for (const { id, files } of artifacts) {
    const walk = { artifact: id, project, inventory, notices, misnamed: [] };
    walkTree(files, "", walk);
    reportMisnamed(walk);
  }
  return { items: inventory.components(), notices: notices.list() };
}
function walkTree(tree, archive, walk) {
  for (const path of [...tree.paths].sort()) {
    const place3 = archive === "" ? path : `${archive}!/${path}`;
    if (!isArchiveName(path)) {
      catalogPath(path, tree, archive, walk);
      continue;
    }
    const nested = openNested(path, tree, place3, walk);
    if (!nested) continue;
    catalogPath(path, tree, archive, walk);
    walkTree(nested, place3, walk);
  }
}
function openNested(path, tree, place3, walk) {
  if (isTestData(path, tree)) return void 0;
  try {
    if (looksLikeZip(tree, path)) return tree.open(path);
    walk.misnamed.push(place3);
  } catch (error) {
    walk.notices.add(walk.artifact, place3, reasonOf2(error), true);
  }
  return void 0;
}
function catalogPath(path, tree, archive, walk) {
  const prefix = archive === "" ? "" : `${archive}!/`;
  const head = headOf(tree, path);
  const reasons = /* @__PURE__ */ new Set();
  let claimed = false;
  for (const cataloger of CATALOGERS) {
    const byContent = head !== void 0 && cataloger.wantsContent?.(head, path) === true;
    if (!byContent && !cataloger.wants(path)) continue;
    if (claimed && cataloger.onlyUnclaimed) continue;
    try {
      const found = cataloger.catalog(path, tree, archive, walk);
      for (const seen2 of found ?? []) record(seen2, prefix, cataloger, walk);
      claimed ||= byContent && found !== void 0;
    } catch (error) {
      reasons.add(reasonOf2(error));
      claimed ||= byContent;
    }
  }
  for (const reason of reasons) walk.notices.add(walk.artifact, prefix + path, reason, true);
}
function record(seen2, prefix, cataloger, walk) {
  const { artifact: artifact2, inventory, notices } = walk;
  const path = prefix + seen2.path;
  if ("gap" in seen2) {
    notices.add(artifact2, path, seen2.gap, seen2.incomplete);
    return;
  }
  const how = seen2.how ?? cataloger.how;
  const host = seen2.bundledIn === void 0 ? {} : { bundledIn: seen2.bundledIn };
  const sure = seen2.confidence === void 0 || seen2.confidence === "exact" ? {} : { confidence: seen2.confidence };
  const files = seen2.files === void 0 ? {} : { files: seen2.files };
  inventory.add(seen2, { artifact: artifact2, path, how, cataloger: cataloger.id, ...host, ...sure, ...files });
}
var NAMED4 = 3;
function reportMisnamed({ artifact: artifact2, misnamed, notices }) {
  if (misnamed.length === 0) return;
  const rest = misnamed.length - NAMED4;
  const names2 = misnamed.slice(0, NAMED4).map(shorten2).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  notices.addSummary(artifact2, `holds files with an archive's name that are none: ${names2}`, false);
}
function shorten2(path) {
  return path.length > 120 ? `${path.slice(0, 119)}…` : path;
}

// src/functions/mount.ts
var CODE = "/var/task/";
var LAYERS = "/opt/";
function placementsOf(unit, components) {
  const levels = /* @__PURE__ */ new Map([[unit.code, 0]]);
  unit.layers.forEach((layer, index) => levels.set(layer, index + 1));
  return components.flatMap(
    (component2) => component2.evidence.flatMap((evidence) => {
      const level = levels.get(evidence.artifact);
      if (level === void 0) return [];
      return [{ component: component2, evidence, level, path: (level === 0 ? CODE : LAYERS) + evidence.path }];
    })
  );
}

// src/functions/search.ts
var SEARCHES = [
  { ecosystem: "npm", wins: "first", slot: nodeSlot },
  { ecosystem: "PyPI", wins: "first-for-all", slot: pythonSlot },
  { ecosystem: "Maven", wins: "first-for-all", slot: javaSlot },
  { ecosystem: "RubyGems", wins: "highest", slot: rubySlot }
];
var NODE = /^(\/var\/task|\/opt\/nodejs(?:\/node\d+)?)\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/;
var PYTHON = /^(\/var\/task|\/opt\/python(?:\/lib\/python3\.\d+\/site-packages)?)\/[^/]+\.(?:dist|egg)-info(?:\/|$)/;
var JAVA = /^(\/var\/task|\/opt\/java)\/lib\/([^/]+\.jar)(?:$|!\/)(.*)$/;
var RUBY = /^(\/var\/task\/vendor\/bundle\/ruby|\/opt\/ruby\/gems)\/[\d.]+\/specifications\/[^/]+\.gemspec$/;
function nodeSlot({ path }) {
  const [, base, name, rest] = NODE.exec(path) ?? [];
  if (base === void 0 || name === void 0 || name.startsWith(".")) return void 0;
  const rank = base === "/var/task" ? 0 : base === "/opt/nodejs" ? 2 : 1;
  return { root: `${base}/node_modules/`, rank, name, inside: rest !== "package.json", order: "" };
}
function pythonSlot({ component: { name }, path }) {
  const [, base] = PYTHON.exec(path) ?? [];
  if (base === void 0) return void 0;
  const rank = base === "/var/task" ? 0 : base === "/opt/python" ? 2 : 1;
  return { root: `${base}/`, rank, name, inside: false, order: "" };
}
function javaSlot({ component: { name }, path }) {
  const [, base, jar, rest] = JAVA.exec(path) ?? [];
  if (base === void 0 || jar === void 0 || rest?.includes(".jar")) return void 0;
  return { root: `${base}/lib/`, rank: base === "/var/task" ? 0 : 1, name, inside: false, order: jar };
}
function rubySlot({ component: { name }, path }) {
  const [, base] = RUBY.exec(path) ?? [];
  if (base === void 0) return void 0;
  return { root: `${base}/`, rank: base.startsWith("/opt") ? 1 : 0, name, inside: false, order: "" };
}

// src/functions/resolve.ts
function shadowsIn(unit, components) {
  const shadows = /* @__PURE__ */ new Map();
  const placements = placementsOf(unit, components);
  for (const search of SEARCHES) {
    const candidates2 = placements.flatMap((placement) => {
      const slot = placement.component.ecosystem === search.ecosystem ? search.slot(placement) : void 0;
      return slot ? [{ placement, slot }] : [];
    });
    for (const [shadowed, by] of resolve3(candidates2, search)) shadows.set(shadowed, by);
  }
  return shadows;
}
function resolve3(candidates2, search) {
  const winners = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    if (candidate.slot.inside) continue;
    const best = winners.get(candidate.slot.name);
    if (!best || beats(candidate, best, search)) winners.set(candidate.slot.name, candidate);
  }
  const losers = candidates2.filter((candidate) => !standsWith(candidate, winners.get(candidate.slot.name)));
  const shared = search.wins === "first" ? rootsInUse(candidates2, losers) : /* @__PURE__ */ new Set();
  const shadows = /* @__PURE__ */ new Map();
  for (const { placement, slot } of losers) {
    const winner = winners.get(slot.name);
    if (!winner) continue;
    const sameRoot = slot.root === winner.slot.root;
    if (!sameRoot && shared.has(slot.root)) continue;
    if (sameRoot && slot.inside) continue;
    shadows.set(placement, winner.placement);
  }
  return shadows;
}
function beats(a, b, search) {
  if (search.wins === "highest") {
    const order = orderingOf(search.ecosystem)?.compare(a.placement.component.version, b.placement.component.version) ?? 0;
    if (order !== 0) return order > 0;
  }
  if (a.slot.rank !== b.slot.rank) return a.slot.rank < b.slot.rank;
  if (a.slot.order !== b.slot.order) return a.slot.order < b.slot.order;
  return a.placement.level > b.placement.level;
}
function standsWith({ placement, slot }, winner) {
  return slot.root === winner?.slot.root && slot.order === winner.slot.order && placement.level === winner.placement.level;
}
function rootsInUse(candidates2, losers) {
  const lost = new Set(losers);
  return new Set(candidates2.filter((candidate) => !lost.has(candidate)).map(({ slot }) => slot.root));
}

// src/functions/layers.ts
function applyLayers(functions, components, pathsOf) {
  const shadows = /* @__PURE__ */ new Map();
  const notices = [];
  for (const unit of functions) {
    if (unit.layers.length === 0) continue;
    for (const [{ evidence }, by] of shadowsIn(unit, components)) {
      const shadow = { function: unit.name, artifact: by.evidence.artifact, path: by.evidence.path };
      shadows.set(evidence, [...shadows.get(evidence) ?? [], shadow]);
    }
    notices.push(...mixtures(unit, components, pathsOf));
  }
  const items = components.map((component2) => ({
    ...component2,
    evidence: component2.evidence.map((evidence) => {
      const shadowedBy = shadows.get(evidence);
      return shadowedBy ? { ...evidence, shadowedBy } : evidence;
    })
  }));
  return { items, notices };
}
function mixtures(unit, components, pathsOf) {
  const folders = /* @__PURE__ */ new Map();
  const notices = [];
  for (const placement of placementsOf(unit, components)) {
    const folder = /^\/opt\/(.*\/node_modules\/(?:@[^/]+\/)?[^/]+\/)package\.json$/.exec(placement.path)?.[1];
    if (placement.level === 0 || folder === void 0) continue;
    const other = folders.get(folder);
    folders.set(folder, placement);
    if (!other || other.component.purl === placement.component.purl) continue;
    const [under, over] = other.level < placement.level ? [other, placement] : [placement, other];
    const replaced = new Set(pathsOf(over.evidence.artifact));
    const left = pathsOf(under.evidence.artifact).filter(
      (path) => path.startsWith(folder) && !replaced.has(path)
    );
    if (left.length === 0) continue;
    notices.push({
      stage: "compose",
      subject: unit.name,
      message: `${over.component.name} ${over.component.version} of ${over.evidence.artifact} is laid over version ${under.component.version} of ${under.evidence.artifact}, of which ${left.length} ${left.length === 1 ? "file stays" : "files stay"}: a mixture of both is loaded`,
      incomplete: false
    });
  }
  return notices;
}

// src/functions/compose.ts
function composeFunctions(artifacts, runtime, layers) {
  const code = artifacts.filter((artifact2) => artifact2.kind !== "layer");
  const uses = /* @__PURE__ */ new Map();
  for (const { id } of code) uses.set(shortName(id), (uses.get(shortName(id)) ?? 0) + 1);
  return code.map(({ id }) => ({
    name: uses.get(shortName(id)) === 1 ? shortName(id) : withoutEnding(id),
    ...runtime === void 0 ? {} : { runtime },
    code: id,
    layers
  }));
}
function shortName(id) {
  const path = withoutEnding(id);
  return path.slice(path.lastIndexOf("/") + 1) || path;
}
function withoutEnding(id) {
  return id.replace(/\.(zip|jar|war|ear)$/i, "");
}

// src/functions/shadowed.ts
function markShadowed(findings2, components, functions) {
  const byPurl = new Map(components.map((component2) => [component2.purl, component2]));
  return findings2.map((finding3) => {
    if (finding3.kind !== "vulnerability") return finding3;
    const users = functions.filter(({ code, layers }) => code === finding3.artifact || layers.includes(finding3.artifact)).map(({ name }) => name);
    const copies = byPurl.get(finding3.purl)?.evidence.filter(({ artifact: artifact2 }) => artifact2 === finding3.artifact) ?? [];
    const shadowed = users.length > 0 && copies.length > 0 && copies.every(
      ({ shadowedBy = [] }) => users.every((user) => shadowedBy.some((by) => by.function === user))
    );
    return shadowed ? { ...finding3, shadowed } : finding3;
  });
}

// src/functions/layer-publishers.ts
var CDK = "aws/aws-cdk, packages/aws-cdk-lib/region-info/build-tools/fact-tables.ts";
var READ = "2026-11-22";
var LAYER_PUBLISHERS = [
  {
    name: "AWS Powertools",
    accounts: ["017000801446"],
    source: "aws-powertools/powertools-lambda-python, docs/index.md",
    read: READ
  },
  {
    name: "AWS Powertools",
    accounts: ["094274105915"],
    source: "https://docs.aws.amazon.com/powertools/typescript/latest/getting-started/lambda-layers",
    read: READ
  },
  {
    name: "AWS Lambda Insights",
    accounts: [
      "012438385374",
      "033019950311",
      "194566237122",
      "285320876703",
      "339249233099",
      "352183217350",
      "439286490199",
      "488211338238",
      "519774774795",
      "580247275435",
      "732604637566",
      "891564319516"
    ],
    source: `${CDK}, CLOUDWATCH_LAMBDA_INSIGHTS_ARNS`,
    read: READ
  },
  {
    name: "AWS Parameters and Secrets",
    accounts: [
      "015030872274",
      "044395824272",
      "070087711984",
      "127562683043",
      "129776340158",
      "133256977650",
      "133490724326",
      "176022468876",
      "177933569100",
      "187925254637",
      "200266452380",
      "287114880934",
      "287310001119",
      "317013901791",
      "325218067255",
      "345057560386",
      "427196147048",
      "490737872127",
      "524103009944",
      "576959938190",
      "590474943231",
      "665172237481",
      "738900069198",
      "768336418462",
      "772501565639",
      "780235371811",
      "832021897121",
      "858974508948",
      "933737806257",
      "997803712105"
    ],
    source: `${CDK}, PARAMS_AND_SECRETS_LAMBDA_LAYER_ARNS`,
    read: READ
  },
  {
    name: "AWS Distro for OpenTelemetry",
    accounts: ["901920570463"],
    source: "https://aws-otel.github.io/docs/getting-started/lambda/lambda-python/",
    read: READ
  },
  {
    name: "Datadog",
    accounts: ["002406178527", "464622532012"],
    source: "DataDog/documentation, content/en/serverless (the first for AWS GovCloud)",
    read: READ
  },
  {
    name: "New Relic",
    accounts: ["451483290750"],
    source: "newrelic/serverless-newrelic-lambda-layers, README.md, layerArn",
    read: READ
  },
  {
    name: "Sentry",
    accounts: ["943013980633"],
    source: "getsentry/sentry-release-registry, aws-lambda-layers/node/11.6.0.json, account_number",
    read: READ
  }
];

// src/functions/extensions.ts
function withExtensions(functions, pathsOf) {
  return functions.map((unit) => {
    const extensions = extensionsOf(unit, pathsOf);
    return extensions.length === 0 ? unit : { ...unit, extensions };
  });
}
function extensionsOf(unit, pathsOf) {
  const started = /* @__PURE__ */ new Map();
  for (const artifact2 of unit.layers) {
    for (const path of pathsOf(artifact2)) {
      const name = /^extensions\/([^/]+)$/.exec(path)?.[1];
      if (name !== void 0) started.set(name, artifact2);
    }
  }
  return Array.from(started, ([name, artifact2]) => ({ name, artifact: artifact2 })).sort(
    (a, b) => a.name < b.name ? -1 : 1
  );
}

// src/policy/fixes.ts
function fixesFor(decisions, components) {
  const groups = /* @__PURE__ */ new Map();
  for (const decision of decisions) {
    if (decision.outcome === "ignored" || !("purl" in decision.finding)) continue;
    const group2 = groups.get(decision.finding.purl);
    if (group2) group2.push(decision);
    else groups.set(decision.finding.purl, [decision]);
  }
  return components.flatMap((component2) => {
    const group2 = groups.get(component2.purl);
    return group2 ? [{ fix: fixFor(component2, group2), blocks: group2.some(({ outcome }) => outcome === "blocks") }] : [];
  }).sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || b.fix.clears - a.fix.clears || compareText2(a.fix.purl, b.fix.purl)
  ).map(({ fix: fix2 }) => fix2);
}
function fixFor(component2, decisions) {
  const ordering = orderingOf(component2.ecosystem);
  const lowest = decisions.flatMap(({ finding: finding3 }) => "fixedIn" in finding3 ? finding3.fixedIn.slice(0, 1) : []);
  const to = lowest.length === 0 ? void 0 : highest(lowest, ordering);
  return {
    purl: component2.purl,
    name: component2.name,
    from: component2.version,
    ...to === void 0 ? {} : { to },
    clears: lowest.length,
    artifacts: [...new Set(decisions.map(({ finding: finding3 }) => finding3.artifact))].sort()
  };
}
function highest(versions, ordering) {
  return versions.reduce((best, version) => (ordering?.compare(version, best) ?? 0) > 0 ? version : best);
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/ignores.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function ignoreApplies(entry, finding3) {
  return namesIt(entry.id, finding3) && (entry.purl === void 0 || "purl" in finding3 && samePackage(entry.purl, finding3.purl)) && (entry.function === void 0 || finding3.function !== void 0 && fits(entry.function, finding3.function)) && (entry.path === void 0 || fits(entry.path, finding3.artifact));
}
function isExpired(entry, today) {
  return entry.expires !== void 0 && entry.expires < today;
}
function namesIt(id, finding3) {
  const wanted = id.toLowerCase();
  return [finding3.id, ...finding3.aliases, ...finding3.sources.map((source2) => source2.id)].some(
    (known) => known.toLowerCase() === wanted
  );
}
function samePackage(wanted, purl2) {
  const plain2 = purl2.replace(/\?.*$/, "");
  const spellings = [purl2, plain2, plain2.replace(/@[^@/]*$/, "")];
  return spellings.some((spelling) => decoded(spelling) === decoded(wanted));
}
function decoded(purl2) {
  return purl2.replaceAll(/%40/gi, "@");
}
function fits(glob, text) {
  return glob === text || import_picomatch.default.isMatch(text, glob, { dot: true });
}

// src/policy/judge.ts
function judge(findings2, policy) {
  const used = /* @__PURE__ */ new Set();
  const decisions = findings2.map((finding3) => {
    const valid3 = policy.ignores.filter(
      (entry) => !isExpired(entry, policy.today) && ignoreApplies(entry, finding3)
    );
    for (const entry of valid3) used.add(entry);
    return decide(finding3, valid3[0], policy);
  });
  const staleIgnores = policy.ignores.filter((entry) => !used.has(entry)).map((entry) => {
    const why = isExpired(entry, policy.today) ? "expired" : "unused";
    return { id: entry.id, why, reason: entry.reason, line: entry.line };
  });
  return { decisions: decisions.sort(worstFirst), staleIgnores };
}
function statusOf(decisions, notices, policy) {
  if (decisions.some((decision) => decision.outcome === "blocks")) return "fail";
  const incomplete3 = notices.some((notice3) => notice3.incomplete);
  return incomplete3 && policy.failOnIncomplete && !policy.warnOnly ? "incomplete" : "pass";
}
function decide(finding3, ignore, policy) {
  if (ignore) return { finding: finding3, outcome: "ignored", because: ignore.reason };
  if (finding3.kind === "malware") return { finding: finding3, outcome: "blocks", because: "malicious package" };
  if (!reaches(finding3.severity, policy.failOnSeverity)) return { finding: finding3, outcome: "below-threshold" };
  if (finding3.kind === "vulnerability" && finding3.shadowed) {
    return { finding: finding3, outcome: "below-threshold", because: "another copy is loaded in its place" };
  }
  if (policy.onlyFixed && finding3.kind === "vulnerability" && finding3.fixedIn.length === 0) {
    return { finding: finding3, outcome: "below-threshold", because: "only-fixed is set and no fixed version is known" };
  }
  if (policy.warnOnly) return { finding: finding3, outcome: "below-threshold", because: "warn-only is set" };
  return { finding: finding3, outcome: "blocks" };
}
var OUTCOMES = ["blocks", "below-threshold", "ignored"];
function worstFirst(a, b) {
  return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || Number(b.finding.kind === "malware") - Number(a.finding.kind === "malware") || compareSeverity(a.finding.severity, b.finding.severity) || compareText3(subjectOf(a.finding), subjectOf(b.finding)) || compareText3(a.finding.id, b.finding.id) || compareText3(a.finding.artifact, b.finding.artifact) || compareText3(a.finding.function ?? "", b.finding.function ?? "");
}
function subjectOf(finding3) {
  if (finding3.kind === "runtime") return finding3.runtime;
  return finding3.kind === "archive" ? finding3.title : finding3.purl;
}
function compareText3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/runtimes/days.ts
var DAY_MS = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

// src/runtimes/end.ts
function endOf({ createBlocked, updateBlocked }, deprecated, asOf) {
  return {
    deprecated,
    ...createBlocked === null ? {} : { createBlocked },
    ...updateBlocked === null ? {} : { updateBlocked },
    asOf
  };
}
function sentenceOf(end, isOver) {
  const blocks = [
    { what: "no creation", day: end.createBlocked },
    { what: "no updates", day: end.updateBlocked }
  ].flatMap(({ what, day }) => day === void 0 ? [] : [{ what, day }]);
  const facts = blocks.filter(({ day }) => day <= end.asOf).map(({ what, day }) => `, ${what} since ${day}`);
  const ahead = blocks.filter(({ day }) => day > end.asOf).map(({ what, day }) => `${what} from ${day}`);
  const support = isOver ? `Unsupported since ${end.deprecated}` : `Supported until ${end.deprecated}`;
  return `${support}${facts.join("")}${ahead.length > 0 ? `; AWS forecasts ${ahead.join(", ")}` : ""}`;
}

// src/runtimes/lifecycle.json
var lifecycle_default = {
  source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  asOf: "2026-08-22",
  runtimes: [
    {
      id: "nodejs26.x",
      os: "Amazon Linux 2023",
      deprecated: null,
      createBlocked: null,
      updateBlocked: null,
      successors: []
    },
    {
      id: "nodejs24.x",
      os: "Amazon Linux 2023",
      deprecated: "2028-04-30",
      createBlocked: "2028-06-01",
      updateBlocked: "2028-07-01",
      successors: []
    },
    {
      id: "nodejs22.x",
      os: "Amazon Linux 2023",
      deprecated: "2027-04-30",
      createBlocked: "2027-06-01",
      updateBlocked: "2027-07-01",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs20.x",
      os: "Amazon Linux 2023",
      deprecated: "2026-04-30",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs18.x",
      os: "Amazon Linux 2",
      deprecated: "2025-09-01",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs16.x",
      os: "Amazon Linux 2",
      deprecated: "2024-06-12",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs14.x",
      os: "Amazon Linux 2",
      deprecated: "2023-12-04",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs12.x",
      os: "Amazon Linux 2",
      deprecated: "2023-03-31",
      createBlocked: "2023-03-31",
      updateBlocked: "2023-04-30",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs10.x",
      os: "Amazon Linux 2",
      deprecated: "2021-07-30",
      createBlocked: "2021-07-30",
      updateBlocked: "2022-02-14",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs8.10",
      os: "Amazon Linux",
      deprecated: "2020-03-06",
      createBlocked: "2020-02-04",
      updateBlocked: "2020-03-06",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs6.10",
      os: "Amazon Linux",
      deprecated: "2019-08-12",
      createBlocked: "2019-07-12",
      updateBlocked: "2019-08-12",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs4.3-edge",
      os: "Amazon Linux",
      deprecated: "2020-03-05",
      createBlocked: "2019-03-31",
      updateBlocked: "2019-04-30",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs4.3",
      os: "Amazon Linux",
      deprecated: "2020-03-05",
      createBlocked: "2020-02-03",
      updateBlocked: "2020-03-05",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs",
      os: "Amazon Linux",
      deprecated: "2016-08-30",
      createBlocked: "2016-09-30",
      updateBlocked: "2016-10-31",
      successors: ["nodejs24.x"]
    },
    {
      id: "python3.15",
      os: "Amazon Linux 2023",
      deprecated: null,
      createBlocked: null,
      updateBlocked: null,
      successors: []
    },
    {
      id: "python3.14",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "python3.13",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: ["python3.14"]
    },
    {
      id: "python3.12",
      os: "Amazon Linux 2023",
      deprecated: "2028-10-31",
      createBlocked: "2028-11-30",
      updateBlocked: "2029-01-10",
      successors: ["python3.14"]
    },
    {
      id: "python3.11",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["python3.14"]
    },
    {
      id: "python3.10",
      os: "Amazon Linux 2",
      deprecated: "2026-10-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.9",
      os: "Amazon Linux 2",
      deprecated: "2025-12-15",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.8",
      os: "Amazon Linux 2",
      deprecated: "2024-10-14",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.7",
      os: "Amazon Linux",
      deprecated: "2023-12-04",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.6",
      os: "Amazon Linux",
      deprecated: "2022-07-18",
      createBlocked: "2022-07-18",
      updateBlocked: "2022-08-29",
      successors: ["python3.14"]
    },
    {
      id: "python2.7",
      os: "Amazon Linux",
      deprecated: "2021-07-15",
      createBlocked: "2021-07-15",
      updateBlocked: "2022-05-30",
      successors: ["python3.14"]
    },
    {
      id: "java25",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "java21",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java17.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java17",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java17.al2023", "java25"]
    },
    {
      id: "java11.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java11",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java11.al2023", "java25"]
    },
    {
      id: "java8.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java8.al2",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java8.al2023", "java25"]
    },
    {
      id: "java8",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["java8.al2023", "java25"]
    },
    {
      id: "dotnet10",
      os: "Amazon Linux 2023",
      deprecated: "2028-11-14",
      createBlocked: "2028-12-14",
      updateBlocked: "2029-01-15",
      successors: []
    },
    {
      id: "dotnet9",
      os: "Amazon Linux 2023",
      deprecated: "2026-11-10",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnet8",
      os: "Amazon Linux 2023",
      deprecated: "2026-11-10",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnet7",
      os: "Amazon Linux 2",
      deprecated: "2024-05-14",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnet6",
      os: "Amazon Linux 2",
      deprecated: "2024-12-20",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnet5.0",
      os: "Amazon Linux 2",
      deprecated: "2022-05-10",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore3.1",
      os: "Amazon Linux 2",
      deprecated: "2023-04-03",
      createBlocked: "2023-04-03",
      updateBlocked: "2023-05-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore2.1",
      os: "Amazon Linux",
      deprecated: "2022-01-05",
      createBlocked: "2022-01-05",
      updateBlocked: "2022-04-13",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore2.0",
      os: "Amazon Linux",
      deprecated: "2019-05-30",
      createBlocked: "2019-04-30",
      updateBlocked: "2019-05-30",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore1.0",
      os: "Amazon Linux",
      deprecated: "2019-06-27",
      createBlocked: "2019-06-30",
      updateBlocked: "2019-07-30",
      successors: ["dotnet10"]
    },
    {
      id: "go1.x",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    },
    {
      id: "ruby4.0",
      os: "Amazon Linux 2023",
      deprecated: "2029-03-31",
      createBlocked: "2029-04-30",
      updateBlocked: "2029-05-31",
      successors: []
    },
    {
      id: "ruby3.4",
      os: "Amazon Linux 2023",
      deprecated: "2028-03-31",
      createBlocked: "2028-04-30",
      updateBlocked: "2028-05-31",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby3.3",
      os: "Amazon Linux 2023",
      deprecated: "2027-03-31",
      createBlocked: "2027-04-30",
      updateBlocked: "2027-05-31",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby3.2",
      os: "Amazon Linux 2",
      deprecated: "2026-03-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby2.7",
      os: "Amazon Linux 2",
      deprecated: "2023-12-07",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby2.5",
      os: "Amazon Linux",
      deprecated: "2021-07-30",
      createBlocked: "2021-07-30",
      updateBlocked: "2022-03-31",
      successors: ["ruby4.0"]
    },
    {
      id: "provided.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "provided.al2",
      os: "Amazon Linux 2",
      deprecated: "2026-07-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    },
    {
      id: "provided",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    }
  ]
};

// src/runtimes/table.ts
var LIFECYCLE = lifecycle_default;

// src/runtimes/inspect.ts
var OLD_TABLE_DAYS = 90;
function inspectRuntimes(functions, today, { warningDays, table: table2 = LIFECYCLE }) {
  const rows = new Map(table2.runtimes.map((row2) => [row2.id, row2]));
  const items = [];
  const notices = [];
  for (const unit of functions) {
    if (unit.runtime === void 0) continue;
    const row2 = rows.get(unit.runtime);
    if (!row2) {
      notices.push(unknown(unit, unit.runtime, table2));
      continue;
    }
    const level = levelOf(row2, today, warningDays);
    if (level) items.push(findingOf(unit, row2, level, table2));
  }
  const age = daysBetween(table2.asOf, today);
  if (age > OLD_TABLE_DAYS && functions.some(({ runtime }) => runtime !== void 0)) {
    notices.push(
      note(`the table of Lambda runtimes is ${age} days old (${table2.asOf}): newer versions know more`)
    );
  }
  return { items, notices };
}
function levelOf({ deprecated }, today, warningDays) {
  if (deprecated === null) return void 0;
  const left = daysBetween(today, deprecated);
  if (left <= 0) return { id: "runtime-deprecated", severity: "high", day: deprecated };
  if (left > warningDays) return void 0;
  return { id: "runtime-deprecated-soon", severity: "medium", day: deprecated };
}
function findingOf({ name, code, declaredAt }, row2, { id, severity, day }, table2) {
  const end = endOf(row2, day, table2.asOf);
  return {
    kind: "runtime",
    id,
    severity,
    title: sentenceOf(end, id === "runtime-deprecated"),
    aliases: [],
    runtime: row2.id,
    successors: row2.successors,
    end,
    artifact: code,
    function: name,
    location: declaredAt ?? { path: code },
    sources: [
      {
        engine: "aws-runtimes",
        id: row2.id,
        url: table2.source,
        severity,
        severityFrom: `lifecycle of ${table2.asOf}`
      }
    ],
    // Of the family, so that a step to another runtime that is deprecated too is no new finding.
    fingerprint: fingerprint("runtime", id, name, familyOf(row2.id))
  };
}
function familyOf(runtime) {
  return /^[a-z]*/.exec(runtime)?.[0] ?? runtime;
}
function unknown({ name }, runtime, { asOf }) {
  const shown2 = runtime.length > 60 ? `${runtime.slice(0, 60)}...` : runtime;
  const message = runtime === "custom" ? "the runtime is managed by a customer, whose own dates were not asked" : `the runtime '${shown2}' is not in the table of ${asOf}, so whether AWS supports it is not known`;
  return { stage: "inspect", subject: name, message, incomplete: true };
}
function note(message) {
  return { stage: "inspect", subject: "", message, incomplete: false };
}

// src/targets/open.ts
import { createHash as createHash3 } from "node:crypto";
import { closeSync, openSync, readSync, statSync as statSync2 } from "node:fs";

// src/targets/layout.ts
var LAYER_FOLDERS = /* @__PURE__ */ new Set([
  "nodejs",
  "python",
  "java",
  "ruby",
  "dotnetcore",
  "bin",
  "lib",
  "extensions",
  "include",
  "share",
  "etc"
]);
var LAYER_MARKS = ["nodejs/", "python/", "java/lib/", "ruby/gems/", "ruby/lib/", "extensions/"];
function looksLikeLayer(paths2) {
  let marked = false;
  for (const path of paths2) {
    const slash = path.indexOf("/");
    if (slash === -1 || !LAYER_FOLDERS.has(path.slice(0, slash))) return false;
    marked ||= LAYER_MARKS.some((mark) => path.startsWith(mark));
  }
  return marked;
}

// src/targets/open.ts
var CHUNK_BYTES = 1 << 20;
function openTarget(target2, limits) {
  if (target2.directory) return openDirectory(target2, limits);
  const files = isJavaArchive(target2.id) ? openFileTree(target2.absolute, limits) : openZipTree(target2.absolute, limits);
  return {
    id: target2.id,
    kind: target2.layer || looksLikeLayer(files.paths) ? "layer" : "zip",
    digest: `sha256:${hashFile(target2.absolute)}`,
    size: statSync2(target2.absolute).size,
    files
  };
}
function openDirectory(target2, limits) {
  const files = openDirectoryTree(target2.absolute, limits);
  return {
    id: target2.id,
    kind: target2.layer || looksLikeLayer(files.paths) ? "layer" : "directory",
    digest: `listing-sha256:${hashListing(files)}`,
    size: files.paths.reduce((sum, path) => sum + files.size(path), 0),
    files
  };
}
function isJavaArchive(path) {
  return /\.(jar|war|ear)$/i.test(path);
}
function hashFile(path) {
  const hash = createHash3("sha256");
  const file = openSync(path, "r");
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    for (let read2 = readSync(file, chunk); read2 > 0; read2 = readSync(file, chunk))
      hash.update(chunk.subarray(0, read2));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
function hashListing(files) {
  const hash = createHash3("sha256");
  for (const path of [...files.paths].sort()) hash.update(`${path}\0${files.size(path)}
`);
  return hash.digest("hex");
}

// src/targets/problems.ts
function reportProblems(artifact2) {
  const findings2 = [];
  const notices = [];
  for (const problem of artifact2.files.problems()) {
    if (problem.severity !== void 0) findings2.push(finding2(artifact2.id, problem, problem.severity));
    if (problem.severity === void 0 || problem.incomplete) notices.push(notice2(artifact2.id, problem));
  }
  return { findings: findings2, notices };
}
function finding2(artifact2, problem, severity) {
  const id = `archive-${problem.code}`;
  return {
    kind: "archive",
    id,
    problem: problem.code,
    severity,
    title: problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`,
    aliases: [],
    artifact: artifact2,
    location: { path: artifact2 },
    sources: [],
    fingerprint: fingerprint("archive", id, artifact2, problem.path)
  };
}
function notice2(artifact2, problem) {
  const subject2 = problem.path === "" ? artifact2 : `${artifact2}!/${problem.path}`;
  return { stage: "open", subject: subject2, message: problem.message, incomplete: problem.incomplete };
}

// src/targets/each.ts
var TargetReader = class {
  constructor(targets, limits, progress) {
    this.targets = targets;
    this.limits = limits;
    this.progress = progress;
  }
  targets;
  limits;
  progress;
  summaries = [];
  findings = [];
  notices = [];
  layerPaths = /* @__PURE__ */ new Map();
  /** To be consumed once. */
  *artifacts() {
    for (const [index, target2] of this.targets.entries()) {
      this.progress.step(index, this.targets.length);
      const artifact2 = this.open(target2);
      if (!artifact2) continue;
      try {
        yield artifact2;
        this.close(artifact2);
      } finally {
        artifact2.files.close();
      }
    }
  }
  /** Complete once `artifacts` has been consumed. */
  opened() {
    const { summaries, findings: findings2, notices, layerPaths } = this;
    return { summaries, findings: findings2, notices, layerPaths };
  }
  open(target2) {
    try {
      return openTarget(target2, this.limits);
    } catch (error) {
      this.notices.push({ stage: "open", subject: target2.id, message: messageOf(error), incomplete: true });
      return void 0;
    }
  }
  close({ files, ...artifact2 }) {
    const { findings: findings2, notices } = reportProblems({ id: artifact2.id, files });
    this.findings.push(...findings2);
    this.notices.push(...notices);
    if (artifact2.kind === "layer") this.layerPaths.set(artifact2.id, files.paths);
    this.summaries.push({ ...artifact2, files: files.paths.length });
  }
};

// src/targets/find.ts
import { statSync as statSync3 } from "node:fs";
import { isAbsolute, relative, resolve as resolve4, sep } from "node:path";
var ARCHIVE = /\.(zip|jar|war|ear)$/i;
var MAGIC6 = /[*?[\]{}()!]/;
var SKIPPED2 = ["**/node_modules/**", "**/.git/**"];
async function findTargets({ paths: paths2, layers }, workspace) {
  if (paths2.length === 0 && layers.length === 0) {
    throw new UserError("'path' is empty; name the zips, jars or folders to scan, such as dist/*.zip");
  }
  const notices = [];
  const asLayers = await findAll("layer", layers, workspace, notices);
  const asCode = await findAll("path", paths2, workspace, notices);
  const all = new Map([...asCode, ...asLayers].map((target2) => [target2.absolute, target2]));
  const named3 = new Set([...paths2, ...layers].map((pattern) => resolve4(workspace, pattern)));
  return {
    items: withoutNested([...all.values()].sort(byId), named3),
    layers: asLayers.map(({ id }) => id),
    notices
  };
}
async function findAll(option, patterns, workspace, notices) {
  const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const found = /* @__PURE__ */ new Map();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const targets = await findOne(option, pattern, ignore, workspace, notices);
    for (const target2 of [...targets].sort(byId)) {
      if (!found.has(target2.absolute)) found.set(target2.absolute, target2);
    }
  }
  return [...found.values()];
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
async function findOne(option, pattern, ignore, workspace, notices) {
  const literal = stat(resolve4(workspace, pattern));
  if (literal instanceof Error) {
    notices.push({ stage: "open", subject: pattern, message: literal.message, incomplete: true });
    return [];
  }
  if (literal) return [target(resolve4(workspace, pattern), literal, workspace, option)];
  if (!MAGIC6.test(pattern)) {
    throw new UserError(
      `${option} '${pattern}' does not exist; build the artifact before the scan, or correct the path`
    );
  }
  const skipped = SKIPPED2.filter((glob2) => !pattern.includes(glob2.split("/")[1] ?? glob2));
  const { glob } = await import("./dist-UKVQPTBJ.js");
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd: workspace,
    absolute: true,
    dot: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...ignore, ...skipped]
  });
  const targets = [];
  for (const match of matches) {
    const path = resolve4(match);
    const stats = stat(path);
    if (stats instanceof Error) {
      notices.push({
        stage: "open",
        subject: idOf(path, workspace),
        message: stats.message,
        incomplete: true
      });
    } else if (stats?.isDirectory() || stats?.isFile() && ARCHIVE.test(path)) {
      targets.push(target(path, stats, workspace, option));
    }
  }
  if (targets.length === 0 && notices.length === 0) {
    throw new UserError(
      `${option} '${pattern}' matches no zip, jar or folder; build before the scan, or correct the glob`
    );
  }
  return targets;
}
function stat(path) {
  try {
    return statSync3(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error))) return void 0;
    return new Error(`cannot be read: ${messageOf(error)}`);
  }
}
function target(absolute, stats, workspace, option) {
  const id = idOf(absolute, workspace);
  return { id, absolute, directory: stats.isDirectory(), layer: option === "layer" };
}
function idOf(absolute, workspace) {
  const inside = relative(workspace, absolute);
  const path = inside === "" ? "." : inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
  return path.split(sep).join("/");
}
function withoutNested(targets, named3) {
  const folders = new Set(targets.filter((each) => each.directory).map((each) => each.absolute));
  return targets.filter(
    (each) => named3.has(each.absolute) || !ancestors(each.absolute).some((path) => folders.has(path))
  );
}
function ancestors(path) {
  const parts = path.split(sep);
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join(sep));
}

// src/targets/project.ts
import { readdirSync, readFileSync as readFileSync2, realpathSync, statSync as statSync4 } from "node:fs";
import { dirname, join, relative as relative2, resolve as resolve5, sep as sep2 } from "node:path";
var WANTED2 = /* @__PURE__ */ new Set([
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock"
]);
var SKIPPED3 = /* @__PURE__ */ new Set(["node_modules", "cdk.out", "dist", "build", "coverage", "out", "vendor", "target"]);
var MAX_DEPTH3 = 6;
var MAX_FOLDERS = 5e3;
var MAX_FILES = 2e3;
var MAX_ABOVE = 6;
var MAX_BYTES17 = 64 * 1024 * 1024;
function openProject(workspace, artifacts) {
  const root = realpathSync(workspace);
  let found;
  const search = () => found ??= searchAll(root, artifacts);
  return {
    get files() {
      return [...search().files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    },
    get installs() {
      return [...search().installs].sort();
    },
    list: (folder) => isInstalled2(folder) ? namesIn(join(root, folder)) : [],
    open: (path) => isInstalled2(path) ? openInstalled(join(root, path)) : void 0
  };
}
function searchAll(root, artifacts) {
  const found = { files: /* @__PURE__ */ new Map(), installs: /* @__PURE__ */ new Set(), folders: /* @__PURE__ */ new Set() };
  searchBelow(root, root, 0, found);
  for (const artifact2 of artifacts) {
    for (const folder of foldersAbove(root, artifact2)) visit(root, folder, found);
  }
  return found;
}
function searchBelow(root, folder, depth, found) {
  const below = visit(root, folder, found);
  if (depth >= MAX_DEPTH3) return;
  for (const name of below) searchBelow(root, join(folder, name), depth + 1, found);
}
function visit(root, folder, found) {
  if (found.folders.has(folder) || found.folders.size >= MAX_FOLDERS) return [];
  found.folders.add(folder);
  const below = [];
  for (const entry of entriesIn2(folder)) {
    const path = pathOf(root, join(folder, entry.name));
    if (entry.isFile() && WANTED2.has(entry.name) && found.files.size < MAX_FILES) {
      found.files.set(path, projectFile(path, join(folder, entry.name)));
    }
    if (!entry.isDirectory()) continue;
    if (entry.name === "node_modules") found.installs.add(pathOf(root, folder));
    else if (!entry.name.startsWith(".") && !SKIPPED3.has(entry.name)) below.push(entry.name);
  }
  return below;
}
function entriesIn2(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}
function foldersAbove(root, artifact2) {
  const folders = [];
  let folder = dirname(resolve5(artifact2));
  while (folder !== root && folder !== dirname(folder)) {
    if (!folder.split(sep2).includes("node_modules")) folders.push(folder);
    folder = dirname(folder);
  }
  return folder === root ? folders : folders.slice(0, MAX_ABOVE);
}
function projectFile(path, absolute) {
  return {
    path,
    read() {
      if (statSync4(absolute).size > MAX_BYTES17) throw new Error(`is larger than ${MAX_BYTES17 / 1024 ** 2} MiB`);
      return readFileSync2(absolute);
    }
  };
}
function isInstalled2(path) {
  const segments = path.split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment)) || /[\\\0:]/.test(path)) return false;
  return segments.includes("node_modules") || segments.includes(".yarn");
}
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
function openInstalled(absolute) {
  try {
    const real = realpathSync(absolute);
    if (!real.includes(`${sep2}node_modules${sep2}`) && !real.endsWith(".zip")) return void 0;
    return real.endsWith(".zip") ? openZipTree(real) : openDirectoryTree(real);
  } catch {
    return void 0;
  }
}
function pathOf(root, absolute) {
  return relative2(root, absolute).split(sep2).join("/");
}

// src/scan.ts
async function scan(request, workspace, world) {
  const { artifacts, functions, components, ...seen2 } = await takeInventory(request, workspace, world);
  world.progress.stage(`Asking what is known about ${count3(components.length, "component")}`);
  const matches = await advise(components, [await advisorySource(request, workspace)], world);
  world.progress.end();
  const known = findingsOf(matches.items, components, functions);
  const today = world.now().toISOString().slice(0, 10);
  const runtimes = inspectRuntimes(functions, today, { warningDays: request.runtimeWarningDays });
  const findings2 = [...markShadowed(known, components, functions), ...seen2.archiveFindings, ...runtimes.items];
  const policy = { ...request, today };
  const { decisions, staleIgnores } = judge(findings2, policy);
  const notices = arranged([...seen2.notices, ...matches.notices, ...runtimes.notices]);
  return {
    status: statusOf(decisions, notices, policy),
    artifacts,
    functions,
    components,
    decisions,
    fixes: fixesFor(decisions, components),
    staleIgnores,
    notices,
    policy: {
      failOnSeverity: request.failOnSeverity,
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete
    }
  };
}
async function takeInventory(request, workspace, world) {
  const targets = await findTargets(request, workspace);
  world.progress.stage(`Reading ${count3(targets.items.length, "artifact")}`);
  const limits = { ...DEFAULT_LIMITS, entries: request.maxEntries };
  const reader = new TargetReader(targets.items, limits, world.progress);
  const project = openProject(
    workspace,
    targets.items.map(({ absolute }) => absolute)
  );
  const found = catalog(reader.artifacts(), project);
  const opened = reader.opened();
  const pathsOf = (layer) => opened.layerPaths.get(layer) ?? [];
  const composition = composeFunctions(opened.summaries, request.runtime, targets.layers);
  const functions = withExtensions(composition, pathsOf);
  const composed = applyLayers(functions, found.items, pathsOf);
  world.progress.end();
  return {
    artifacts: opened.summaries,
    functions,
    components: composed.items,
    archiveFindings: opened.findings,
    notices: arranged([...targets.notices, ...opened.notices, ...found.notices, ...composed.notices])
  };
}
async function advisorySource(request, workspace) {
  const cache4 = request.cacheDir === void 0 ? {} : { cacheDir: resolve6(workspace, request.cacheDir) };
  if (request.osvExport !== void 0) {
    const { osvExport } = await import("./osv-export-ZGKCFBAH.js");
    return osvExport({ folder: resolve6(workspace, request.osvExport), ...cache4 });
  }
  const { osvApi } = await import("./osv-api-4OHJVGI7.js");
  return osvApi({ url: request.osvApiUrl, ...cache4 });
}
function count3(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function arranged(notices) {
  const said = /* @__PURE__ */ new Map();
  for (const notice3 of [...notices].sort(byPlace2)) {
    const key = `${notice3.subject}\0${notice3.message}`;
    if (!said.has(key) || notice3.incomplete) said.set(key, notice3);
  }
  return [...said.values()];
}
function byPlace2(a, b) {
  const left = `${a.stage}\0${a.subject}\0${a.message}`;
  const right = `${b.stage}\0${b.subject}\0${b.message}`;
  if (left !== right) return left < right ? -1 : 1;
  return Number(b.incomplete) - Number(a.incomplete);
}

// src/version.ts
var VERSION3 = true ? "0.1.0" : "0.0.0-source";
var USER_AGENT = `lambda-supply-chain-scan/${VERSION3}`;

export {
  parseCommandLine,
  helpText,
  readInputs,
  loadRequest,
  createHttp,
  terminalProgress,
  logProgress,
  commandData,
  terminalText,
  annotations,
  cyclonedx,
  jobSummary,
  json,
  markdown,
  pullRequest,
  commentMarker,
  table,
  inventoryJson,
  inventoryTable,
  scan,
  takeInventory,
  VERSION3 as VERSION,
  USER_AGENT
};
