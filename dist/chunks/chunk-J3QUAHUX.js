import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_picomatch
} from "./chunk-2DFQP2WH.js";
import {
  isArchiveName,
  isJavaArchiveName
} from "./chunk-2WGCM6MN.js";
import {
  NO_PROJECT,
  UnreadableEntry,
  isRecord,
  joinOutcomes,
  messageOf,
  purl
} from "./chunk-BS2Q6EBE.js";
import {
  __commonJS,
  __toESM
} from "./chunk-EINJ6TTO.js";

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
    var parse4 = (version, options, throwErrors = false) => {
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
    module.exports = parse4;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var clean2 = (version, options) => {
      const s = parse4(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean2;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var valid3 = (version, options) => {
      const v = parse4(version, options);
      return v ? v.version : null;
    };
    module.exports = valid3;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version instanceof SemVer ? version.version : version,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  }
});

// node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/semver/functions/diff.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse4(version1, null, true);
      const v2 = parse4(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix + "patch";
      }
      return "prerelease";
    };
    module.exports = diff;
  }
});

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }
});

// node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/semver/functions/minor.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }
});

// node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/semver/functions/patch.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var prerelease = (version, options) => {
      const parsed = parse4(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var rcompare = (a, b, loose) => compare(b, a, loose);
    module.exports = rcompare;
  }
});

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/semver/functions/compare-loose.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var compareLoose = (a, b) => compare(a, b, true);
    module.exports = compareLoose;
  }
});

// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/semver/functions/compare-build.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }
});

// node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/semver/functions/sort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list3, loose) => list3.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }
});

// node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/semver/functions/rsort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list3, loose) => list3.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var lt = (a, b, loose) => compare(a, b, loose) < 0;
    module.exports = lt;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var eq = (a, b, loose) => compare(a, b, loose) === 0;
    module.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module.exports = neq;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module.exports = lte;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/semver/functions/coerce.js
var require_coerce = __commonJS({
  "node_modules/semver/functions/coerce.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse4 = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version, options) => {
      if (version instanceof SemVer) {
        return version;
      }
      if (typeof version === "number") {
        version = String(version);
      }
      if (typeof version !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse4(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  }
});

// node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/semver/functions/truncate.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var constants2 = require_constants();
    var SemVer = require_semver();
    var truncate = (version, truncation, options) => {
      if (!constants2.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse4(versionStringToParse, options);
    };
    var doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) {
        return version.version;
      }
      version.prerelease = [];
      switch (truncation) {
        case "major":
          version.minor = 0;
          version.patch = 0;
          break;
        case "minor":
          version.patch = 0;
          break;
      }
      return version.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module.exports = truncate;
  }
});

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit2 = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit2(char) || isLetter(char) || char === "-";
    var isVersionStart = (char) => isDigit2(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit2(range[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit2(range[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
      if (!loose && range[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose && !hyphen) {
        return start;
      }
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit2(range[start])) {
        return findVersionNumberEndIndex(range, start, false, digitRuns);
      }
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range[position])) {
        position++;
      }
      if (range[position] === "<" || range[position] === ">") {
        position++;
      }
      if (range[position] === "=") {
        position++;
      }
      return isWhitespace(range[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof _Range) {
          if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
            return range;
          } else {
            return new _Range(range.raw, options);
          }
        }
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [[range]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache4.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache4.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache4 = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }
});

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/semver/ranges/to-comparators.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }
});

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/semver/ranges/max-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }
});

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/semver/ranges/min-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range, loose) => {
      range = new Range(range, loose);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/semver/ranges/outside.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) {
        return false;
      }
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module.exports = outside;
  }
});

// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/semver/ranges/gtr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }
});

// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/semver/ranges/ltr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/semver/ranges/simplify.js"(exports, module) {
    "use strict";
    var satisfies = require_satisfies();
    var compare = require_compare();
    module.exports = (versions, range, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) {
            first = version;
          }
        } else {
          if (prev) {
            set.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  }
});

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies = require_satisfies();
    var compare = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }
});

// node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/semver/index.js"(exports, module) {
    "use strict";
    var internalRe = require_re();
    var constants2 = require_constants();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse4 = require_parse();
    var valid3 = require_valid();
    var clean2 = require_clean();
    var inc = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease = require_prerelease();
    var compare = require_compare();
    var rcompare = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module.exports = {
      parse: parse4,
      valid: valid3,
      clean: clean2,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants2.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants2.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// src/catalogers/runner/join.ts
function joinInventories(inventories) {
  const { items, notices } = joinOutcomes(inventories);
  const joined = /* @__PURE__ */ new Map();
  for (const component of items) {
    const before = joined.get(component.purl);
    const evidence = before ? [...before.evidence, ...component.evidence] : component.evidence;
    const origins = joinOrigins(before?.origins, component.origins);
    joined.set(component.purl, { ...component, evidence, ...origins === void 0 ? {} : { origins } });
  }
  return {
    items: [...joined.values()].map((component) => ({ ...component, evidence: [...component.evidence].sort(byPlace) })).sort((a, b) => a.purl < b.purl ? -1 : 1),
    notices
  };
}
function joinOrigins(some2, more) {
  if (some2 === void 0 || more === void 0) return some2 ?? more;
  const joined = new Map([...some2, ...more].map((origin) => [JSON.stringify(origin), origin]));
  return [...joined.values()].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
}
function byPlace(a, b) {
  const [left, right] = [`${a.artifact}\0${a.path}`, `${b.artifact}\0${b.path}`];
  return left < right ? -1 : Number(left > right);
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
var UNKNOWN_RELEASE = " of unknown release";
function unreleased(known) {
  return known + UNKNOWN_RELEASE;
}
function named({ id, name, release }) {
  const text = /^[\w ./()+-]+$/.test(name) ? name : id;
  return release === "" ? text : `${text}:${release}`;
}

// src/catalogers/metadata/gaps.ts
function withoutRepeatedGaps(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter((one) => {
    if (!("gap" in one)) return true;
    const key = `${one.path}\0${one.gap}`;
    return !seen.has(key) && seen.add(key);
  });
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
function readText(tree, path, max) {
  const size = tree.size(path);
  if (size > max) throw new Error(`is larger than ${max / 1024} KiB and was not read`);
  return decode(tree.read(path));
}
function readHead(tree, path, max) {
  return decode(tree.size(path) > max ? tree.read(path, max) : tree.read(path));
}
function* lines(text) {
  let start = 0;
  if (!text.includes("\r")) {
    for (let end2 = text.indexOf("\n"); end2 >= 0; end2 = text.indexOf("\n", start)) {
      yield text.slice(start, end2);
      start = end2 + 1;
    }
    yield text.slice(start);
    return;
  }
  const end = /\r\n|\r|\n/g;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    yield text.slice(start, match.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}
function decode(bytes2) {
  return new TextDecoder().decode(bytes2);
}

// src/catalogers/distribution/os-release.ts
function distributionAt(root, tree) {
  for (const place of ["etc/os-release", "usr/lib/os-release"]) {
    const path = root + place;
    const found = tree.has(path) ? parseOsRelease(readText(tree, path, MAX_BYTES)) : void 0;
    if (found) return found;
  }
  return void 0;
}
var MAX_BYTES = 64 * 1024;
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

// src/catalogers/distribution/system-root.ts
function systemRoot(path, database) {
  if (!path.endsWith(database)) return void 0;
  const root = path.slice(0, -database.length);
  if (root !== "" && !root.endsWith("/")) return void 0;
  return IN_PACKAGE.test(root) ? void 0 : root;
}
var IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\//;
function isSystem(root, tree) {
  const saysWhich = ["etc/os-release", "usr/lib/os-release"].some((place) => tree.has(root + place));
  return saysWhich && tree.has(`${root}etc/passwd`);
}

// src/catalogers/distribution/owned-files.ts
function* ownedFiles(root, tree, installed) {
  if (!isSystem(root, tree)) return;
  let listed = 0;
  for (const { path, owner } of installed) {
    if ((listed += 1) > MOST_LISTED) return;
    const file = path.replace(/^\.?\/+/, "");
    if (!PLACES.test(file) || !NAME.test(owner.name)) continue;
    for (const place of [file, mergedTwin(file)]) {
      if (tree.has(root + place)) yield { path: root + place, owner };
    }
  }
}
var PLACES = /^(?:usr\/(?!local\/)|(?:bin|sbin|lib(?:32|64|x32)?)\/)/;
var NAME = /^[\w.+:~-]{1,128}$/;
var MOST_LISTED = 2e6;
function mergedTwin(path) {
  return path.startsWith("usr/") ? path.slice("usr/".length) : `usr/${path}`;
}

// src/catalogers/distribution/package-list.ts
function systemCataloger(list3) {
  return {
    id: list3.id,
    how: "installed",
    wants(path) {
      return list3.rootOf(path) !== void 0;
    },
    catalog(path, tree) {
      const root = list3.rootOf(path);
      if (root === void 0) return void 0;
      const distribution = distributionAt(root, tree);
      const found = [...list3.packagesIn(path, tree, distribution)];
      if (found.length === 0) return [];
      return withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)]);
    },
    *owns(path, tree) {
      const root = list3.rootOf(path);
      if (root !== void 0)
        yield* ownedFiles(root, tree, list3.filesIn(path, tree, distributionAt(root, tree)));
    }
  };
}

// src/catalogers/distribution/system-purl.ts
function systemPurl(type, distribution, name, version, qualifiers) {
  const { id, release } = distribution ?? { id: void 0, release: "" };
  const distro = id === void 0 || release === "" ? "" : `${id}-${release}`;
  return purl(type, id, name, version, { ...qualifiers, distro });
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
function* parseInstalledFiles(text) {
  let name = "";
  let folder = "";
  for (const line of lines(text)) {
    const value = line.slice(2, 2 + LONGEST_VALUE);
    if (line === "") name = "";
    else if (line.startsWith("P:")) name = value;
    else if (line.startsWith("F:")) folder = value;
    else if (line.startsWith("R:") && name !== "")
      yield { path: `${folder}/${value}`, owner: { name, official: true } };
  }
}
var LONGEST_VALUE = 1024;
function packageOf(fields) {
  const field = (letter) => fields.get(letter) ?? "";
  return { name: field("P"), version: field("V"), architecture: field("A"), origin: field("o") || field("P") };
}

// src/catalogers/apk/index.ts
var apk = systemCataloger({ id: "apk", rootOf, packagesIn, filesIn });
function* packagesIn(path, tree, distribution) {
  for (const entry of parseInstalled(readText(tree, path, MAX_BYTES2))) {
    if (entry.name.startsWith(".")) continue;
    yield isPackage(entry) ? sighting(entry, distribution, path) : { path, gap: NAMELESS2, incomplete: true };
  }
}
function filesIn(path, tree) {
  return parseInstalledFiles(readText(tree, path, MAX_BYTES2));
}
var MAX_BYTES2 = 128 * 1024 * 1024;
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
  const subject = what === void 0 ? "" : `has ${what} that `;
  if (countValues(text) > MOST_VALUES)
    throw new Error(`${subject}holds too many values to be what it should be`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error(`${subject}is not JSON`);
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
  return isRecord(value) ? value : {};
}
function listIn(value) {
  return Array.isArray(value) ? value : [];
}
function textIn(value) {
  return typeof value === "string" ? value : void 0;
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
    const text = readText(tree, path, MAX_BYTES3);
    const packages2 = path.endsWith(".php") ? packagesInPhp(text) : packagesInJson(text);
    return withoutRepeatedGaps(packages2.map((one) => identify(one, path)));
  }
};
var MAX_BYTES3 = 32 * 1024 * 1024;
var IN_TESTS = /(?:^|\/)vendor\/[^/]+\/[^/]+\/(?:.*\/)?(?:tests?|fixtures)\//i;
function identify({ name, version }, path) {
  const [, vendor = "", bare = ""] = name.length > LONGEST_NAME ? [] : NAME2.exec(name) ?? [];
  if (bare === "") return { path, gap: NAMELESS3, incomplete: true };
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
var NAME2 = /^([a-z0-9](?:[_.-]?[a-z0-9])*)\/([a-z0-9](?:(?:[_.]|-{1,2})?[a-z0-9])*)$/i;
var LONGEST_NAME = 255;
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
      const bytes2 = read2(offset, Math.min(length, size - offset));
      return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
    }
  };
}

// src/catalogers/executable/elf.ts
function parseElf(bytes2) {
  const head = bytes2.at(0, 64);
  const wordSize = head[4] === 1 ? 4 : 8;
  const littleEndian = head[5] !== 2;
  const layout = LAYOUTS[wordSize];
  const header = fieldsOf(head, littleEndian, wordSize);
  const table = (at, count2, entry, smallest) => {
    if (count2 > 0 && entry < smallest) throw new Malformed("has table entries that are too small");
    const piece = bytes2.at(header.word(at), count2 * entry);
    return {
      fields: fieldsOf(piece, littleEndian, wordSize),
      count: Math.floor(piece.length / Math.max(1, entry))
    };
  };
  const sectionEntry = header.u16(layout.sectionEntry);
  const sections = table(
    layout.sectionTable,
    header.u16(layout.sectionCount),
    sectionEntry,
    layout.sectionSize
  );
  const programEntry = header.u16(layout.programEntry);
  const programs = table(
    layout.programTable,
    header.u16(layout.programCount),
    programEntry,
    layout.programSize
  );
  const read2 = (index) => readSection(sections.fields, index * sectionEntry, wordSize);
  const namesAt = header.u16(layout.nameTable);
  const names = namesAt < sections.count ? read2(namesAt) : void 0;
  const nameTable = bytes2.at(names?.offset ?? 0, Math.min(names?.size ?? 0, LARGEST_NAME_TABLE));
  return {
    format: "elf",
    bytes: bytes2,
    littleEndian,
    wordSize,
    sections: indices(sections.count).map(read2).filter(({ type }) => type !== SHT_NULL).map(({ nameAt, ...section }) => ({ ...section, name: textAt(nameTable, nameAt, LONGEST_NAME2) })),
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
var LONGEST_NAME2 = 64;
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
function indices(count2) {
  return Array.from({ length: count2 }, (_, index) => index);
}

// src/catalogers/executable/mach-o.ts
function parseMachO(file) {
  const bytes2 = firstPart(file);
  const head = bytes2.at(0, 32);
  if (head.length < 32) throw new Malformed("ends too early");
  const magic = head.readUInt32BE(0);
  if (!isMachO(magic)) throw new Malformed("has a first part that is no program");
  const littleEndian = magic >>> 24 !== 254;
  const wordSize = (magic & 255) === 207 || magic >>> 24 === 207 ? 8 : 4;
  const headerSize = wordSize === 8 ? 32 : 28;
  const header = fieldsOf(head, littleEndian, wordSize);
  const commands = bytes2.at(headerSize, Math.min(header.u32(20), LARGEST_COMMANDS));
  const sections = [];
  const segments = [];
  const all = fieldsOf(commands, littleEndian, wordSize);
  for (let at = 0, left = header.u32(16); left > 0 && at + 8 <= commands.length; left -= 1) {
    const size = all.u32(at + 4);
    if (size < 8) throw new Malformed("has a load command without a size");
    if (all.u32(at) === (wordSize === 8 ? LC_SEGMENT_64 : LC_SEGMENT)) {
      const command = commands.subarray(at, at + size);
      segments.push(readSegment2(command, littleEndian, wordSize));
      readSections(command, littleEndian, wordSize, sections);
    }
    at += size;
  }
  return { format: "mach-o", bytes: bytes2, littleEndian, wordSize, sections, segments, managed: false };
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
function readSegment2(command, littleEndian, word) {
  const fields = fieldsOf(command, littleEndian, word);
  const protection = fields.u32(24 + 4 * word + 4);
  return {
    name: textAt(command, 8, 16),
    address: fields.word(24),
    offset: fields.word(24 + 2 * word),
    size: fields.word(24 + 3 * word),
    writable: (protection & PROT_WRITE) !== 0,
    executable: (protection & PROT_EXECUTE) !== 0
  };
}
function readSections(command, littleEndian, word, sections) {
  const fields = fieldsOf(command, littleEndian, word);
  const protection = fields.u32(24 + 4 * word + 4);
  const entry = word === 8 ? 80 : 68;
  const first = 24 + 4 * word + 16;
  for (let left = fields.u32(first - 8), at = first; left > 0 && at + entry <= command.length; left -= 1) {
    const flags = fields.u32(at + 32 + 2 * word + 16);
    sections.push({
      name: textAt(command, at, 16),
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
function parsePe(bytes2) {
  const start = fieldsOf(bytes2.at(0, 64), true, 4).u32(60);
  const coff = fieldsOf(bytes2.at(start, COFF_HEADER), true, 4);
  if (coff.u32(0) !== SIGNATURE) throw new Malformed("has no PE header");
  const optionalSize = coff.u16(20);
  const optional = fieldsOf(bytes2.at(start + COFF_HEADER, optionalSize), true, 4);
  const wordSize = optional.u16(0) === PE32_PLUS ? 8 : 4;
  const imageBase = wordSize === 8 ? optional.u64(24) : optional.u32(28);
  const longNames = longNameTable(bytes2, coff.u32(12), coff.u32(16));
  const table = bytes2.at(start + COFF_HEADER + optionalSize, coff.u16(6) * SECTION_HEADER);
  const sections = [];
  for (let at = 0; at + SECTION_HEADER <= table.length; at += SECTION_HEADER) {
    sections.push(readSection2(table.subarray(at, at + SECTION_HEADER), imageBase, longNames));
  }
  return {
    format: "pe",
    bytes: bytes2,
    littleEndian: true,
    wordSize,
    sections,
    segments: sections,
    managed: hasDotNetHeader(bytes2.at(start + COFF_HEADER, optionalSize), wordSize)
  };
}
var SIGNATURE = 17744;
var COFF_HEADER = 24;
var SECTION_HEADER = 40;
var SYMBOL = 18;
var PE32_PLUS = 523;
var MEM_EXECUTE = 536870912;
var MEM_WRITE = 2147483648;
var LONGEST_NAME3 = 64;
var LARGEST_NAME_TABLE2 = 4 * 1024 * 1024;
function readSection2(header, imageBase, longNames) {
  const fields = fieldsOf(header, true, 4);
  const name = textAt(header, 0, 8);
  const inMemory = fields.u32(8);
  const inFile = fields.u32(16);
  const flags = fields.u32(36);
  return {
    // A name of more than eight characters stands in the string table: `/4`.
    name: /^\/\d+$/.test(name) ? textAt(longNames, Number(name.slice(1)), LONGEST_NAME3) : name,
    // The file's copy is padded to whole sectors.
    size: inMemory === 0 ? inFile : Math.min(inFile, inMemory),
    address: imageBase + fields.u32(12),
    offset: fields.u32(20),
    writable: (flags & MEM_WRITE) !== 0,
    executable: (flags & MEM_EXECUTE) !== 0
  };
}
function longNameTable(bytes2, symbolsAt, symbols) {
  if (symbolsAt === 0) return bytes2.at(0, 0);
  return bytes2.at(symbolsAt + symbols * SYMBOL, LARGEST_NAME_TABLE2);
}
function hasDotNetHeader(optional, wordSize) {
  const at = (wordSize === 8 ? 112 : 96) + 14 * 8;
  return optional.length >= at + 8 && optional.readUInt32LE(at) !== 0;
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
function parseExecutable(bytes2) {
  const format = formatOf(bytes2.at(0, 64));
  if (!format) return void 0;
  try {
    return PARSERS[format](bytes2);
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
var MAX_BYTES4 = 16 * 1024 * 1024;
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
    text = readText(tree, path, MAX_BYTES4);
  } catch {
    return;
  }
  for (const line of lines(text)) {
    const name = firstField(line);
    if (name === void 0 || isSomethingElse(name)) continue;
    if (files.size >= MOST_FILES) return;
    files.add(resolve(site, name));
    if (name.startsWith("../")) files.add(resolve(site, name.replace(/^(?:\.\.\/)+/, "")));
  }
}
function firstField(line) {
  if (line.startsWith('"')) return /^"((?:[^"]|"")*)",/.exec(line)?.[1]?.replaceAll('""', '"');
  const comma = line.indexOf(",");
  return comma > 0 ? line.slice(0, comma) : void 0;
}
function addFolders(site, project, folders) {
  for (const name of [project, project.toLowerCase()]) {
    folders.add(`${site}${name}/`);
    folders.add(`${site}${name}.libs/`);
  }
}
function resolve(site, name) {
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
function isOwned(path, tree, archive, { system } = {}) {
  if (/\.(?:jar|war|ear|whl|egg)$/i.test(archive)) return true;
  return isInNodePackage(path, tree) || isInGem(path, tree) || archive === "" && system?.ownerOf(path) !== void 0 || pythonFiles(tree).has(path);
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

// src/catalogers/executable/executable.ts
function sectionNamed(executable, name) {
  return executable.sections.find((section) => section.name === name);
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
  const { segments, bytes: bytes2 } = executable;
  const holder = segments.find(
    (segment) => address >= segment.address && address < segment.address + segment.size
  );
  if (!holder) return bytes2.at(0, 0);
  const start = address - holder.address;
  return bytes2.at(holder.offset + start, Math.min(length, holder.size - start));
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
function readBundle(bytes2, offset) {
  const piece = bytes2.at(offset, LONGEST_LIST);
  const fields = fieldsOf(piece, true, 8);
  const version = fields.u32(0);
  const count2 = fields.u32(8);
  if (version === 0 || count2 > MOST_FILES2) throw new Malformed("has an odd list of files");
  const id = textBehindLength(piece, fields, 12);
  const described = version >= 2 ? { offset: fields.u64(id.end), size: fields.u64(id.end + 8) } : void 0;
  const files = [];
  let found = described;
  let at = id.end + (version >= 2 ? 40 : 0);
  for (let left = count2; left > 0; left -= 1) {
    const place = { offset: fields.u64(at), size: fields.u64(at + 8) };
    at += version >= 6 ? 24 : 16;
    if (fields.u8(at) === TYPE_DEPS_JSON) found ??= place;
    const name = textBehindLength(piece, fields, at + 1);
    files.push(name.text);
    at = name.end;
  }
  if (!found || found.offset === 0) return { files };
  if (found.size > LARGEST_DEPS_JSON) throw new Malformed("has a list of packages that is too long");
  const depsJson = bytes2.at(found.offset, found.size);
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
  const target = selectTarget(root);
  if (!target) throw new Error("does not say what the application consists of");
  const libraries = objectIn(root.libraries);
  return Object.entries(target).map(([key, content]) => {
    const slash = key.indexOf("/");
    const fields = objectIn(content);
    const library = objectIn(libraries[key]);
    return {
      type: (textIn(library.type) ?? "").toLowerCase(),
      name: slash < 0 ? key : key.slice(0, slash),
      version: slash < 0 ? "" : key.slice(slash + 1),
      code: ["runtime", "runtimeTargets", "native"].flatMap((kind) => filesIn2(fields[kind])),
      translations: filesIn2(fields.resources),
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
function filesIn2(value) {
  return Object.keys(objectIn(value)).filter((file) => baseName(file) !== "_._");
}
function baseName(path) {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}

// src/catalogers/dotnet-deps/files-below.ts
function filesBelow(folder, tree) {
  const paths = SORTED.get(tree) ?? [...tree.paths].sort();
  SORTED.set(tree, paths);
  const names = /* @__PURE__ */ new Set();
  for (let at = firstFrom(paths, folder); at < paths.length; at += 1) {
    const path = paths[at] ?? "";
    if (!path.startsWith(folder)) break;
    names.add(baseName(path));
  }
  return names;
}
var SORTED = /* @__PURE__ */ new WeakMap();
function firstFrom(paths, folder) {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paths[middle] ?? "") < folder) low = middle + 1;
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
  catalog(path, tree, archive, around) {
    if (path.endsWith(ENDING)) {
      const libraries = parseDepsJson(readText(tree, path, LARGEST_DEPS_JSON));
      const files = filesBelow(folderOf(path), tree);
      return packagesOf(libraries, path, (name) => files.has(name));
    }
    const executable = openExecutable(tree, path);
    return executable ? inExecutable(executable, path, tree, !isOwned(path, tree, archive, around)) : void 0;
  }
};
var ENDING = ".deps.json";
function inExecutable(executable, path, tree, incomplete) {
  if (isCompiledAhead(executable)) {
    return [
      { path, gap: "is a .NET program compiled ahead of time, which does not say what is in it", incomplete }
    ];
  }
  const bundle = bundleIn(executable);
  if (!bundle) return void 0;
  if (!bundle.depsJson)
    return [{ path, gap: "is a .NET program in one file without a list of its packages", incomplete }];
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

// src/catalogers/distribution/publishers.ts
var RPM_VENDORS = /* @__PURE__ */ new Map([
  ["almalinux", ["AlmaLinux", "CloudLinux"]],
  ["amzn", ["Amazon Linux", "Amazon.com"]],
  ["azurelinux", ["Microsoft Corporation"]],
  ["centos", ["CentOS", "Red Hat"]],
  ["fedora", ["Fedora Project"]],
  ["mariner", ["Microsoft Corporation"]],
  ["ol", ["Oracle America"]],
  ["opensuse-leap", ["openSUSE", "SUSE"]],
  ["opensuse-tumbleweed", ["openSUSE", "SUSE"]],
  ["photon", ["VMware"]],
  ["rhel", ["Red Hat"]],
  ["rocky", ["Rocky"]],
  ["sles", ["SUSE"]]
]);
var DEB_MAINTAINER = /@(?:[\w-]+\.)*(?:debian\.(?:org|net)|ubuntu\.com|canonical\.com)>?$/i;
function isOfRpmDistribution({ vendor, release }, distribution) {
  if (!distribution) return false;
  if (vendor === "") return distribution.id === "amzn" && /\.amzn\d/.test(release);
  return RPM_VENDORS.get(distribution.id)?.some((name) => vendor.startsWith(name)) ?? false;
}
function isOfDebDistribution(maintainer, distribution) {
  return (distribution?.id === "debian" || distribution?.id === "ubuntu") && DEB_MAINTAINER.test(maintainer);
}

// src/catalogers/dpkg/file-lists.ts
function* filesOf({ name, architecture }, path, tree) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const stems = path.endsWith("/status") ? [`${folder}/info/${name}`, `${folder}/info/${name}:${architecture}`] : [path];
  const files = stems.flatMap((stem) => [`${stem}.list`, `${stem}.md5sums`]);
  const list3 = files.find((file) => tree.has(file));
  if (list3 === void 0) return;
  for (const line of lines(readText(tree, list3, MAX_BYTES5))) {
    const file = list3.endsWith(".list") ? line : line.replace(CHECKSUM, "");
    if (file !== "" && file.length <= LONGEST_PATH) yield file;
  }
}
var MAX_BYTES5 = 16 * 1024 * 1024;
var LONGEST_PATH = 4096;
var CHECKSUM = /^[0-9a-f]{32} [ *]/;

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
var FIELDS = /* @__PURE__ */ new Set(["package", "version", "architecture", "source", "status", "maintainer"]);
var LONGEST_FIELD = "architecture".length;
var LONGEST_VALUE2 = 1024;
function isInstalled(fields) {
  if (fields.size === 0) return false;
  const state = fields.get("status")?.split(/\s+/)[2];
  return state !== "not-installed" && state !== "config-files";
}
function packageOf2(fields) {
  const field = (name2) => fields.get(name2) ?? "";
  const [, source = "", sourceVersion = ""] = /^(\S*)(?:\s+\(([^)]*)\))?/.exec(field("source")) ?? [];
  const name = field("package");
  const version = field("version");
  return {
    name,
    version,
    architecture: field("architecture"),
    source: { name: source || name, version: sourceVersion || version },
    maintainer: field("maintainer")
  };
}

// src/catalogers/dpkg/index.ts
var dpkg = systemCataloger({ id: "dpkg", rootOf: rootOf2, packagesIn: packagesIn2, filesIn: filesIn3 });
function* packagesIn2(path, tree, distribution) {
  for (const entry of parseStatus(readText(tree, path, MAX_BYTES6)))
    yield isPackage2(entry) ? sighting3(entry, distribution, path) : { path, gap: NAMELESS4, incomplete: true };
}
function* filesIn3(path, tree, distribution) {
  for (const entry of parseStatus(readText(tree, path, MAX_BYTES6))) {
    if (!isPackage2(entry)) continue;
    const owner = { name: entry.name, official: isOfDebDistribution(entry.maintainer, distribution) };
    for (const file of filesOf(entry, path, tree)) yield { path: file, owner };
  }
}
var MAX_BYTES6 = 64 * 1024 * 1024;
var NAMELESS4 = "lists a package whose name or version dpkg does not allow";
function rootOf2(path) {
  const whole = systemRoot(path, "var/lib/dpkg/status");
  if (whole !== void 0) return whole;
  const [file = ""] = /(?:^|\/)var\/lib\/dpkg\/status\.d\/[^/]+$/.exec(path) ?? [];
  if (file === "" || /\.(?:md5sums|preinst|postinst|prerm|postrm|conffiles|list|triggers)$/.test(file))
    return void 0;
  return systemRoot(path, file.replace(/^\//, ""));
}
function isPackage2({ name, version, architecture, source }) {
  return [name, source.name].every((text) => /^[a-z0-9][a-z0-9+.-]{0,127}$/.test(text)) && [version, source.version].every((text) => /^(?:\d{1,9}:)?[A-Za-z0-9.+~:-]{1,128}$/.test(text)) && /^[a-z0-9-]{0,32}$/.test(architecture);
}
function sighting3(entry, distribution, path) {
  const { name, version, architecture, source } = entry;
  const qualifiers = { arch: architecture, upstream: upstreamOf(entry), epoch: "" };
  return {
    purl: systemPurl("deb", distribution, name, version, qualifiers),
    name: source.name,
    version: source.version,
    ecosystem: ecosystemOf(distribution),
    path
  };
}
function upstreamOf({ name, version, source }) {
  if (source.version !== version) return `${source.name}@${source.version}`;
  return source.name === name ? "" : source.name;
}

// src/catalogers/elf-package-note/note.ts
function readPackageNote(executable) {
  const section = sectionNamed(executable, ".note.package");
  if (!section) return void 0;
  const content = contentOf(executable, section, LONGEST2);
  const fields = fieldsOf(content, executable.littleEndian, executable.wordSize);
  for (let at = 0; at + 12 <= content.length; ) {
    const nameEnd = at + 12 + align(fields.u32(at));
    const textEnd = nameEnd + fields.u32(at + 4);
    if (fields.u32(at + 8) === TYPE && content.toString("latin1", at + 12, at + 16) === "FDO\0") {
      return parse(content.toString("utf8", nameEnd, textEnd).replace(/\0+$/, ""));
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
function parse(json) {
  const note = objectIn(parseJson(json, "a package note"));
  const [, product = "", release = ""] = /^cpe:(?:\/o|2\.3:o):[^:]*:([^:]*):([^:]*)/.exec(textIn(note.osCpe) ?? "") ?? [];
  return {
    type: textIn(note.type) ?? "",
    name: textIn(note.name) ?? "",
    version: textIn(note.version) ?? "",
    architecture: textIn(note.architecture) ?? "",
    os: textIn(note.os) ?? PRODUCTS.get(product) ?? product,
    osVersion: textIn(note.osVersion) ?? release,
    osCpe: textIn(note.osCpe) ?? ""
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
  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path);
    const note = executable && noteIn(executable);
    if (!note) return void 0;
    return isOwned(path, tree, archive, around) ? [] : describe(note, path);
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
function describe(note, path) {
  const { type, name, version, architecture, os, osVersion } = note;
  const ecosystem = ecosystemOf(distributionOf(note));
  const parts = [type, name, version, os];
  if (!parts.every((part) => /^[\w.+~:^-]{1,128}$/.test(part))) {
    throw new Error("has a package note that names no package of a distribution");
  }
  const qualifiers = { arch: architecture, distro: osVersion === "" ? os : `${os}-${osVersion}` };
  const found = {
    purl: purl(type, os, name, version, qualifiers),
    name,
    version,
    ecosystem,
    path
  };
  if (!ecosystem.endsWith(UNKNOWN_RELEASE)) return [found];
  return [
    found,
    { path, gap: "has a package note that does not say of which release it is", incomplete: true }
  ];
}
function distributionOf({ os, osVersion, osCpe }) {
  return { id: os, name: NAMES.get(os) ?? os, release: osVersion, title: "", cpe: osCpe };
}
var NAMES = /* @__PURE__ */ new Map([
  ["amzn", "Amazon Linux"],
  ["fedora", "Fedora Linux"]
]);

// src/catalogers/go-binary/build-info.ts
function findBuildInfo(executable) {
  const section = executable.sections.find(({ name }) => SECTIONS.includes(name));
  const region = section ?? executable.segments.find(({ writable, executable: code }) => writable && !code);
  if (!region) return void 0;
  for (const offset of candidates(executable, region)) {
    try {
      return readBuildInfo(executable, offset);
    } catch (error) {
      if (section || !(error instanceof Malformed)) throw error;
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
function inlineTexts(bytes2, offset) {
  const version = textBehindLength2(bytes2, offset, LONGEST_VERSION);
  const goVersion = goVersionIn(version.text);
  return [goVersion, textBehindLength2(bytes2, version.end, LONGEST3).text];
}
function textBehindLength2(bytes2, offset, longest) {
  const prefix = bytes2.at(offset, 5);
  let length = 0;
  let at = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = prefix[at];
    if (byte === void 0) throw new Malformed("ends too early");
    length += byte % 128 * scale;
    at += 1;
    if (byte < 128) break;
  }
  const text = length > longest ? Buffer.alloc(0) : bytes2.at(offset + at, length);
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
  const [versionAt, modulesAt] = wordsOf(header.subarray(16), littleEndian, wordSize);
  return [goVersionIn(textAt2(versionAt)), textAt2(modulesAt)];
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
  const dependencies = [];
  const settings = /* @__PURE__ */ new Map();
  let latest;
  for (const line of text.split("\n")) {
    const [kind, path = "", version = ""] = line.split("	");
    if (kind === "mod") {
      main = { path, version };
      latest = "main";
    } else if (kind === "dep") {
      dependencies.push({ path, version });
      latest = "dependency";
    } else if (kind === "=>") {
      const replacement = { path, version };
      const replaced = latest === "dependency" ? dependencies.pop() : void 0;
      if (replaced) dependencies.push({ ...replaced, replacement });
      else if (latest === "main" && main) main = { ...main, replacement };
    } else if (kind === "build") {
      const setting = line.slice("build	".length);
      const equals = setting.indexOf("=");
      if (equals > 0) settings.set(setting.slice(0, equals), unquote2(setting.slice(equals + 1)));
    }
  }
  return { ...main ? { main } : {}, dependencies, settings };
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
  for (const [, variable2 = "", version] of flags.matchAll(SET_VARIABLE)) {
    const owner = variable2.slice(0, variable2.lastIndexOf("."));
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
  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path);
    const info = executable && readBuildInfo2(executable);
    if (!executable || !info && !isGo(executable)) return void 0;
    const incomplete = !isOwned(path, tree, archive, around);
    if (info) return listModules(info, path, incomplete);
    return [{ path, gap: "is a Go program whose build information was removed", incomplete }];
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
function listModules(info, path, incomplete) {
  const modules = parseModules(info.modules);
  const seen = [];
  const release = goRelease(info.goVersion);
  if (release === void 0) {
    seen.push({ path, gap: "was built by an unreleased Go, so its standard library is unknown", incomplete });
  } else {
    seen.push({ ...sighting4("stdlib", release, path), purl: purl("golang", void 0, "stdlib", release) });
  }
  if (info.modules === "") {
    seen.push({ path, gap: "is a Go program that was built without a list of modules", incomplete });
  }
  seen.push(...mainModule(modules, path));
  const found = modules.dependencies.map((dependency2) => dependencyModule(dependency2, path));
  seen.push(...found.filter((module) => module !== void 0));
  if (found.includes(void 0)) {
    seen.push({
      path,
      gap: "is a Go program with modules from folders, which have no version",
      incomplete: false
    });
  }
  return seen;
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
function symbolAddresses(executable, names) {
  const addresses = /* @__PURE__ */ new Map();
  for (const [table, texts] of TABLES) {
    const symbols = sectionNamed(executable, table);
    const strings = sectionNamed(executable, texts);
    if (!symbols || !strings) continue;
    readTable(
      executable,
      contentOf(executable, symbols, LARGEST_TABLE),
      contentOf(executable, strings, LARGEST_TABLE),
      names,
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
function readTable({ littleEndian, wordSize }, table, strings, names, addresses) {
  const fields = fieldsOf(table, littleEndian, wordSize);
  const entry = wordSize === 8 ? 24 : 16;
  const longest = Math.max(...names.map((name) => name.length)) + 1;
  for (let at = 0; at + entry <= table.length; at += entry) {
    const address = fields.word(at + (wordSize === 8 ? 8 : 4));
    if (address === 0) continue;
    const name = textAt(strings, fields.u32(at), longest);
    if (names.includes(name) && !addresses.has(name)) addresses.set(name, address);
  }
}

// src/catalogers/graalvm-native/sbom.ts
import { gunzipSync } from "node:zlib";

// src/catalogers/executable/inflated.ts
function mostOutput(compressed, most) {
  return Math.min(most, SMALL + compressed.length * RATIO);
}
var RATIO = 32;
var SMALL = 64 * 1024;

// src/catalogers/graalvm-native/sbom.ts
function readSbom(compressed, path) {
  const document = objectIn(parseJson(decompress(compressed), "an SBOM"));
  if (!Array.isArray(document.components)) throw new Error("has an SBOM without components");
  return listIn(document.components).flatMap((entry) => {
    const { group, name, version } = objectIn(entry);
    const found = { group: textIn(group), name: textIn(name), version: textIn(version) };
    if (found.group === void 0 || found.name === void 0 || found.version === void 0) return [];
    return [sighting5(found.group, found.name, found.version, path)];
  });
}
var MAX_BYTES7 = 64 * 1024 * 1024;
function decompress(compressed) {
  try {
    return gunzipSync(compressed, { maxOutputLength: mostOutput(compressed, MAX_BYTES7) }).toString("utf8");
  } catch {
    throw new Error("has an SBOM that is damaged or too long");
  }
}
function sighting5(group, name, version, path) {
  if (![group, name, version].every((part) => part.length <= 200 && /^[\w.+~-]+$/.test(part))) {
    throw new Error("has an SBOM with a name or version that Maven does not allow");
  }
  return {
    purl: purl("maven", group, name, version),
    name: `${group}:${name}`,
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
  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path);
    if (executable?.format !== "elf" || !isNativeImage(executable)) return void 0;
    const sbom = findSbom(executable);
    if (sbom) return readSbom(sbom, path);
    const gap2 = "is a GraalVM native image without an SBOM (build it with --enable-sbom=embed)";
    return [{ path, gap: gap2, incomplete: !isOwned(path, tree, archive, around) }];
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
  add(name, version, folder = name, place) {
    const clean2 = cleanVersion(version);
    if (!isPackageName(name) || !/^[\x21-\x7e]{1,256}$/.test(clean2)) return void 0;
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
    if (place !== void 0) draft?.places.add(place);
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
  if (!isRecord(value)) throw new UnknownLockFile("is not a JSON object");
  return value;
}
function objectsIn(value) {
  if (!isRecord(value)) return [];
  return Object.entries(value).filter((entry) => isRecord(entry[1]));
}
function textsIn(value) {
  if (!isRecord(value)) return [];
  return Object.entries(value).filter((entry) => typeof entry[1] === "string");
}

// src/catalogers/lock-files/bun-lock.ts
var parseBunLock = (text) => {
  const lock = parseObject(withoutTrailingCommas(text));
  const builder = new LockBuilder();
  const packages2 = isRecord(lock["packages"]) ? lock["packages"] : {};
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
  const info = entry.find(isRecord) ?? {};
  const match = typeof id === "string" ? /^((?:@[^/@]+\/)?[^/@]+)@(\d.*)$/.exec(id) : null;
  if (!match) return { index: void 0, info };
  const names = splitKey(key);
  const place = names.map((name) => `node_modules/${name}`).join("/");
  return { index: builder.add(match[1] ?? "", match[2] ?? "", names.at(-1), place), info };
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
  if (isRecord(lock["packages"])) return fromPackages(lock["packages"]);
  if (isRecord(lock["dependencies"])) return fromTree(lock["dependencies"], manifests);
  if (typeof lock["lockfileVersion"] === "number") return { packages: [], importers: [], recordsPlaces: true };
  throw new UnknownLockFile("has neither packages nor dependencies");
};
function fromPackages(packages2) {
  const builder = new LockBuilder();
  const entries = /* @__PURE__ */ new Map();
  for (const [place, entry] of objectsIn(packages2)) {
    const isInstalled2 = /(?:^|\/)node_modules\/[^/]/.test(place);
    entries.set(place, { entry, index: isInstalled2 ? addEntry(builder, place, entry) : void 0 });
  }
  for (const [place, { entry, index }] of entries) {
    for (const name of dependencyNames2(entry))
      builder.require(index, entries.get(locate2(entries, place, name))?.index);
  }
  const importers = [];
  for (const [place, { entry }] of entries) {
    if (place !== "" && /(?:^|\/)node_modules\//.test(place)) continue;
    const requires = reachable(entries, place);
    if (place === "" || entry["link"] !== true) importers.push({ folder: place, requires });
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
function addEntry(builder, place, entry) {
  if (entry["link"] === true || typeof entry["version"] !== "string") return void 0;
  const folder = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  const name = typeof entry["name"] === "string" ? entry["name"] : folder;
  return builder.add(name, entry["version"], folder, place);
}
function reachable(entries, importer) {
  const found = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set([importer]);
  for (const folder of folders) {
    const entry = entries.get(folder)?.entry;
    for (const name of entry ? dependencyNames2(entry) : []) {
      const target = entries.get(locate2(entries, folder, name));
      if (target?.index !== void 0) found.add(target.index);
      else if (target?.entry["link"] === true && typeof target.entry["resolved"] === "string")
        folders.add(target.entry["resolved"]);
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
      const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (entries.has(place)) return place;
    }
    if (folder === "") return "";
    if (!folder.includes("/")) folder = "";
  }
}
function fromTree(dependencies, manifests) {
  const builder = new LockBuilder();
  const entries = /* @__PURE__ */ new Map();
  const pending = [["", dependencies]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [above, children] = next;
    for (const [folder, entry] of objectsIn(children)) {
      const place = above === "" ? `node_modules/${folder}` : `${above}/node_modules/${folder}`;
      entries.set(place, { entry, index: addTreeEntry(builder, folder, place, entry) });
      if (isRecord(entry["dependencies"])) pending.push([place, entry["dependencies"]]);
    }
  }
  for (const [place, { entry, index }] of entries) {
    for (const [name] of textsIn(entry["requires"]))
      builder.require(index, entries.get(locate2(entries, place, name))?.index);
  }
  const root = manifests.find(({ folder }) => folder === "");
  const wanted = root ? [...root.dependencies.keys()].map((name) => entries.get(`node_modules/${name}`)?.index) : [...entries.values()].map(({ entry, index }) => entry["dev"] === true ? void 0 : index);
  const requires = wanted.filter((index) => index !== void 0);
  return { packages: builder.packages(), importers: [{ folder: "", requires }], recordsPlaces: true };
}
function addTreeEntry(builder, folder, place, entry) {
  const { version } = entry;
  if (typeof version !== "string" || version.startsWith("file:")) return void 0;
  const alias = /^npm:(.+)@([^@]+)$/.exec(version);
  return alias ? builder.add(alias[1] ?? "", alias[2] ?? "", folder, place) : builder.add(folder, version, folder, place);
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
  for (const { name, reference, folder, dependencies } of entries) {
    const found = dependencies.flatMap(([folderName, target]) => {
      const index = indexes.get(target);
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
  const [name, target] = listIn(value);
  if (typeof name !== "string") return [];
  if (typeof target === "string") return [[name, `${name}\0${target}`]];
  const [actual, reference] = listIn(target);
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
function textOf(map, key) {
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
  const version = Number.parseFloat(textOf(lock, "lockfileVersion") ?? "");
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
    const name = textOf(entry, "name") ?? split?.name;
    const version = textOf(entry, "version") ?? split?.version;
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
      const version = textOf(detail, "version");
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
    const [name, reference] = splitSpec(textOf(entry, "resolution") ?? "");
    const requires = berryDependencies(entry);
    const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
    if (workspace !== void 0) workspaces.push({ folder: workspace === "." ? "" : workspace, requires });
    for (const spec of key.split(", ")) {
      const [folder] = splitSpec(spec);
      const isLocal = workspace !== void 0 || /^(?:link|portal):/.test(reference);
      const index = isLocal ? void 0 : builder.add(name, textOf(entry, "version") ?? "", folder);
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
  const importers = manifests.map(({ folder, dependencies }) => ({
    folder,
    requires: [...dependencies].flatMap(([name, range]) => find(name, range) ?? [])
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
  if (!isRecord(value)) return void 0;
  const { name } = value;
  const dependencies = new Map([...textsIn(value["optionalDependencies"]), ...textsIn(value["dependencies"])]);
  return { folder, dependencies, ...typeof name === "string" ? { name } : {} };
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
    text: () => readText(tree, each, isLockFile(each) ? MAX_LOCK_BYTES : MAX_MANIFEST_BYTES)
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
    const owner = nearest(folders, folderOf2(file.path));
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
  const byPlace2 = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  for (const each of lock.packages) {
    for (const place of each.places) byPlace2.set(place, each);
    for (const folder of each.folders) {
      const same = byFolder.get(folder);
      if (same) same.push(each);
      else byFolder.set(folder, [each]);
    }
  }
  return { lock, byPlace: byPlace2, byFolder };
}
function attempt(read2) {
  try {
    return read2();
  } catch {
    return void 0;
  }
}
function nearest(folders, folder) {
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
function decode2(bytes2) {
  return new TextDecoder().decode(bytes2);
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
  if (!isRecord2(value) || value["private"] === true || !Object.keys(value).some((key) => PUBLISHED.has(key))) {
    return void 0;
  }
  const dependencies = isRecord2(value["dependencies"]) ? Object.entries(value["dependencies"]) : [];
  const pins = dependencies.filter(
    (pin) => typeof pin[1] === "string" && (0, import_valid2.default)(pin[1]) !== null && isPackageName(pin[0])
  );
  return manifestOf(value["name"], value["version"], new Map(pins.slice(0, MAX_PINS)));
}
function manifestOf(name, version, pins) {
  if (typeof name !== "string" || typeof version !== "string" || !isPackageName(name)) return void 0;
  const clean2 = cleanVersion(version);
  return (0, import_valid2.default)(clean2) === null ? void 0 : { name, version: clean2, pins };
}
function isRecord2(value) {
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
function wordIs(bytes2, start, end, word) {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (bytes2[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

// src/catalogers/js-bundle/tokens/regex-rule.ts
function startsRegex(bytes2, last, lastStart, lastEnd, closedControl) {
  if (last === "nothing") return true;
  if (last === "literal") return false;
  const code = bytes2[lastStart] ?? 0;
  if (last === "word") {
    if (isDigit(code) || bytes2[lastStart - 1] === DOT) return false;
    const sameLength = BEFORE_EXPRESSION[lastEnd - lastStart] ?? [];
    return sameLength.some((keyword) => wordIs(bytes2, lastStart, lastEnd, keyword));
  }
  if (code === CLOSE_PAREN) return closedControl;
  if (code === CLOSE_BRACKET) return false;
  if (code === CLOSE_BRACE) return true;
  if (code === PLUS || code === MINUS) return bytes2[lastStart - 1] !== code;
  return true;
}
var BEFORE_EXPRESSION = [
  [],
  [],
  ["do", "in", "of"],
  ["new"],
  ["case", "else", "void"],
  ["await", "throw", "yield"],
  ["delete", "return", "typeof"],
  ["extends"],
  [],
  [],
  ["instanceof"]
];

// src/catalogers/js-bundle/tokens/scan.ts
var MAX_DEPTH2 = 1e5;
var BRACE = 0;
var TEMPLATE = 1;
function scanTokens(bytes2, sink) {
  const length = bytes2.length;
  const parens = [];
  const braces = [];
  let last = "nothing";
  let lastStart = 0;
  let lastEnd = 0;
  let closedControl = false;
  let guesses = length + LONGEST_REGEX;
  let at = bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191 ? 3 : 0;
  if (bytes2[at] === HASH && bytes2[at + 1] === BANG) at = lineEnd(bytes2, at);
  while (at < length) {
    const code = bytes2[at] ?? 0;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (isWordByte(code)) {
      const start = at;
      at = isDigit(code) ? numberEnd(bytes2, at) : wordEnd(bytes2, at);
      sink.word(start, at);
      last = "word";
      lastStart = start;
      lastEnd = at;
      continue;
    }
    if (code === SLASH) {
      const next = bytes2[at + 1];
      if (next === SLASH) {
        const end = lineEnd(bytes2, at);
        sink.comment(at + 2, end, false);
        at = end;
        continue;
      }
      if (next === STAR) {
        const end = blockEnd(bytes2, at + 2);
        sink.comment(at + 2, end, true);
        at = end + 2;
        continue;
      }
      if (guesses > 0 && startsRegex(bytes2, last, lastStart, lastEnd, closedControl)) {
        const end = regexEnd(bytes2, at + 1);
        if (end > 0) {
          sink.regex(at + 1, end);
          at = wordEnd(bytes2, end + 1);
          last = "literal";
          lastStart = end;
          lastEnd = at;
          continue;
        }
        guesses += end;
      }
    }
    if (code === DOUBLE || code === SINGLE) {
      const end = stringEnd2(bytes2, at + 1, code);
      sink.string(at + 1, end, true);
      last = "literal";
      lastStart = at;
      at = end + 1;
      lastEnd = at;
      continue;
    }
    const endsSubstitution = code === CLOSE_BRACE && braces[braces.length - 1] === TEMPLATE;
    if (code === BACKTICK || endsSubstitution) {
      const end = templateEnd(bytes2, at + 1);
      const opens = bytes2[end] === DOLLAR;
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
      if (parens.length < MAX_DEPTH2) parens.push(last === "word" && isControl(bytes2, lastStart, lastEnd));
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
function wordEnd(bytes2, at) {
  let end = at;
  while (end < bytes2.length && isWordByte(bytes2[end] ?? 0)) end += 1;
  return end;
}
function numberEnd(bytes2, at) {
  let end = at;
  while (end < bytes2.length) {
    const code = bytes2[end] ?? 0;
    const afterExponent = end > at && (bytes2[end - 1] === 101 || bytes2[end - 1] === 69);
    const isSign = (code === PLUS || code === MINUS) && afterExponent && bytes2[at + 1] !== 120;
    if (!isWordByte(code) && code !== DOT && !isSign) break;
    end += 1;
  }
  return end;
}
function lineEnd(bytes2, at) {
  let end = at;
  while (end < bytes2.length && bytes2[end] !== LINE_FEED && bytes2[end] !== RETURN) end += 1;
  return end;
}
function blockEnd(bytes2, at) {
  for (let end = bytes2.indexOf(STAR, at); end >= 0; end = bytes2.indexOf(STAR, end + 1)) {
    if (bytes2[end + 1] === SLASH) return end;
  }
  return bytes2.length;
}
function stringEnd2(bytes2, at, quote) {
  let end = at;
  while (end < bytes2.length) {
    const code = bytes2[end];
    if (code === quote || code === LINE_FEED) return end;
    end += code === BACKSLASH ? escapeLength(bytes2, end) : 1;
  }
  return bytes2.length;
}
function escapeLength(bytes2, at) {
  return bytes2[at + 1] === RETURN && bytes2[at + 2] === LINE_FEED ? 3 : 2;
}
function templateEnd(bytes2, at) {
  let end = at;
  while (end < bytes2.length) {
    const code = bytes2[end];
    if (code === BACKTICK || code === DOLLAR && bytes2[end + 1] === OPEN_BRACE) return end;
    end += code === BACKSLASH ? 2 : 1;
  }
  return bytes2.length;
}
var LONGEST_REGEX = 1e4;
function regexEnd(bytes2, at) {
  const limit = Math.min(bytes2.length, at + LONGEST_REGEX);
  let inClass = false;
  for (let end = at; end < limit; end += 1) {
    const code = bytes2[end];
    if (code === LINE_FEED || code === RETURN) return at - end - 1;
    if (code === BACKSLASH) end += 1;
    else if (code === OPEN_BRACKET) inClass = true;
    else if (code === CLOSE_BRACKET) inClass = false;
    else if (code === SLASH && !inClass) return end;
  }
  return at - limit - 1;
}
function isControl(bytes2, start, end) {
  if (bytes2[start - 1] === DOT) return false;
  switch (end - start) {
    case 2:
      return wordIs(bytes2, start, end, "if");
    case 3:
      return wordIs(bytes2, start, end, "for");
    case 4:
      return wordIs(bytes2, start, end, "with");
    case 5:
      return wordIs(bytes2, start, end, "while");
    default:
      return false;
  }
}

// src/catalogers/js-bundle/script/classify.ts
var LONGEST_HEAD = 16 * 1024;
var LONGEST_AVERAGE_LINE = 200;
function classify(bytes2, marks, comments, shape) {
  const bundler = firstOf(marks, bytes2.length);
  const size = Math.max(1, bytes2.length);
  const named3 = hasPathOfEveryModule(marks, comments) || hasKeyOfEveryModule(comments);
  return {
    bundler: bundler ?? (comments.installed > 0 ? "esbuild" : shape.renamed > 2 ? "rollup" : void 0),
    joined: !isNothingButHelpers(bytes2) && ([...marks.values()].some(({ joins }) => joins) || comments.installed > 0 || shape.renamed > 2),
    minified: size / countLines(bytes2) > LONGEST_AVERAGE_LINE,
    code: shape.functions * BYTES_PER_FUNCTION > size,
    complete: named3
  };
}
var BYTES_PER_FUNCTION = 4096;
function firstOf(marks, size) {
  const joining = [...marks].filter(([, { joins }]) => joins);
  const own = joining.filter(([name, { at }]) => !TOP_HELPERS.has(name) || at <= LONGEST_HEAD || at === size);
  const [first] = [own, joining, [...marks]].find((each) => each.length > 0)?.sort(([, a], [, b]) => a.at - b.at) ?? [];
  return first?.[0] === "webpack" && marks.has("ncc") ? "ncc" : first?.[0];
}
var TOP_HELPERS = /* @__PURE__ */ new Set(["esbuild", "rolldown"]);
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
function isNothingButHelpers(bytes2) {
  if (bytes2.length > LARGEST_HELPERS) return false;
  const text = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length).toString("latin1");
  return /\nexport \{\s*__\w+(?:,\s*__\w+)*\s*\};?\s*$/.test(text);
}
var LARGEST_HELPERS = 8 * 1024;
function countLines(bytes2) {
  let lines2 = 1;
  for (let at = bytes2.indexOf(10); at >= 0; at = bytes2.indexOf(10, at + 1)) lines2 += 1;
  return lines2;
}

// src/catalogers/js-bundle/script/legal.ts
var HEADING = "Bundled license information:";
function parseBundledLicenses(text) {
  const from = text.indexOf(HEADING);
  if (from < 0) return [];
  const names = [];
  for (const line of text.slice(from + HEADING.length).split("\n")) {
    const path = /^([^\s*(].*):$/.exec(line.trimEnd())?.[1];
    const found = path === void 0 ? void 0 : splitPath(path);
    if (found) names.push(found);
  }
  return names;
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
  const by = /\.[cm]?js\.?$/i.test(text) ? "guess" : "author";
  return { name, by, ...version === void 0 ? {} : { version } };
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
  return { name, file, by: "tool" };
}
function nameBlocks(text) {
  const names = [];
  const lines2 = text.split(/\r?\n/);
  for (const [index, line] of lines2.entries()) {
    const isStart = index === 0 || lines2[index - 1] === "";
    if (!isStart || !/^(@[\w.~-]+\/)?[\w.~-]+$/.test(line) || !isPackageName(line)) continue;
    if (isLicenseId(lines2[index + 1] ?? "")) names.push({ name: line, by: "tool" });
  }
  return names;
}
function isLicenseId(line) {
  if (line.length > 80) return false;
  return /^\(?[A-Z0-9][\w.+-]*(?: (?:OR|AND|WITH) [\w.+()-]+)*\)?$/.test(line) && /[A-Z]{2}|-\d|^Unlicense$|^Zlib$/.test(line);
}
function labelledBlocks(text) {
  const names = [];
  const label = /^Name: (\S+)\r?\nVersion: (\S+)\r?$/gm;
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const [, name = "", version = ""] = match;
    if (isPackageName(name)) names.push({ name, version, by: "tool" });
  }
  return names;
}
function bannersIn(text) {
  const names = [];
  for (let at = text.indexOf("/*"); at >= 0; ) {
    const end = text.indexOf("*/", at + 2);
    const found = parseBanner(text.slice(at + 2, end < 0 ? void 0 : end));
    if (found) names.push(found);
    at = end < 0 ? -1 : text.indexOf("/*", end + 2);
  }
  return names;
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
function markOf(bytes2, start, end) {
  const length = end - start;
  const code = bytes2[start];
  if (length < "__esm".length) return void 0;
  if (code === UNDERSCORE || code === 99 || code === 103) {
    if (length > LONGEST6 || code !== UNDERSCORE && length < "commonjsGlobal".length) return void 0;
    return WORDS.get(textOf2(bytes2, start, end).replace(/\$\d+$/, ""));
  }
  if (code === DOLLAR) return length > 18 && isParcelName(bytes2, start) ? PARCEL : void 0;
  if (code === 112 && length >= 13)
    return wordIs(bytes2, start, start + 13, "parcelRequire") ? PARCEL : void 0;
  return void 0;
}
function isWebpackPart(bytes2) {
  const head = textOf2(bytes2, 0, Math.min(bytes2.length, LONGEST_START));
  return /(?:^|[;,\s/])exports\.ids ?= ?\[[^\][]*\][,;]\s*exports\.modules ?= ?\{/.test(head);
}
var LONGEST_START = 8 * 1024;
function isRenamed(bytes2, start, end) {
  let at = end - 1;
  while (at > start && isDigit(bytes2[at] ?? 0)) at -= 1;
  return at < end - 1 && at > start && bytes2[at] === DOLLAR;
}
function isParcelName(bytes2, start) {
  if (bytes2[start + 17] !== DOLLAR) return false;
  for (let at = start + 1; at < start + 17; at += 1) {
    const code = bytes2[at] ?? 0;
    if (!isDigit(code) && (code < 97 || code > 102)) return false;
  }
  return true;
}
function textOf2(bytes2, start, end) {
  return Buffer.from(bytes2.buffer, bytes2.byteOffset + start, end - start).toString("latin1");
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
function readScript(bytes2) {
  const reader = new ScriptReader(bytes2);
  scanTokens(bytes2, reader);
  return reader.result();
}
var LONGEST_PATH2 = 2048;
var LONGEST_JSON = 256 * 1024;
var LONGEST_LEGAL = 8 * 1024 * 1024;
var MAX_MENTIONS = 2e5;
var MAX_LEGAL = 2e4;
var MAX_REQUIRES = 1e4;
var MAX_MANIFESTS = 2e4;
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
  /** Whether there is more in it than is kept. */
  #overflows = false;
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
  constructor(bytes2, outer) {
    this.#bytes = bytes2;
    this.#text = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
    this.#nested = outer !== void 0;
    this.#current = outer?.current;
    if (!this.#nested && isWebpackPart(bytes2)) this.#note("webpack", 0, true);
    this.#manifests = new ManifestWatch((manifest) => this.#addManifest(manifest));
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
      complete: classes.complete && !this.#overflows,
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
    if (end - start > LONGEST_PATH2 || !this.#manifests.cares(this.#depth, this.#keyEnd - this.#keyStart))
      return;
    const key = this.#slice(this.#keyStart, this.#keyEnd);
    this.#manifests.text(this.#depth, key, unescapeString(this.#slice(start, end)));
  }
  /** `"node_modules/a/b.js"(` and `"./node_modules/a/b.js":`, the keys of wrapped modules. */
  #maybeKey(start, end) {
    const awaited = this.#awaitsKey;
    if (awaited) this.comments.namedKeys += 1;
    if (end - start < 14 || end - start > LONGEST_PATH2) return;
    const before = this.#bytes[this.#start];
    if (!awaited && (this.#kind !== "other" || before !== OPEN_BRACE && before !== COMMA)) return;
    let next = end + 1;
    while (isSpace(this.#bytes[next] ?? 0)) next += 1;
    const after = this.#bytes[next];
    if (after !== OPEN_PAREN && after !== COLON && !awaited) return;
    if (this.#isFull() || !this.#text.subarray(start, end).includes("node_modules/")) return;
    const raw = unescapeString(this.#slice(start, end));
    const path = parseModulePath(raw);
    this.#mention("key", raw, path);
    this.#current = path;
  }
  #mention(kind, raw, path) {
    if (!path) return;
    this.#mentions.push({ kind, path, repeats: raw === this.#comment?.raw, under: this.#comment?.path });
  }
  #isFull() {
    if (this.#mentions.length < MAX_MENTIONS) return false;
    this.#overflows = true;
    return true;
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
    if (manifest) this.#addManifest(manifest);
  }
  #addManifest(manifest) {
    if (this.manifests.length >= MAX_MANIFESTS) this.#overflows = true;
    else this.manifests.push(this.#current ? { ...manifest, path: this.#current } : manifest);
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
    for (const manifest of inner.manifests) {
      if (this.manifests.length < MAX_MANIFESTS) this.manifests.push(manifest);
      else this.#overflows = true;
    }
    if (this.legal.length < MAX_LEGAL) this.legal.push(...inner.legal);
    for (const name of inner.requires) if (this.requires.size < MAX_REQUIRES) this.requires.add(name);
  }
  #lineComment(start, end) {
    const code = this.#bytes[start];
    if (code === HASH || code === AT) {
      this.#directive(start, end);
      return;
    }
    if (this.#nested || end - start > LONGEST_PATH2 || this.#isFull()) return;
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
      else if (end - from <= LONGEST_PATH2)
        this.#map = { at: start, where: { url: this.#slice(from, end).trim() } };
    } else if (head.startsWith("#region ") && end - start < LONGEST_PATH2) {
      const text = this.#slice(start + "#region ".length, end).trim();
      if (!this.#isFull() && looksLikePath(text)) this.#pathComment(text, start);
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
  if (!isRecord(inputs) || !isRecord(outputs)) return void 0;
  const ranked = Object.entries(outputs).map(([path, output]) => ({ output, common: commonEnd(path, bundle) })).sort((a, b) => b.common - a.common);
  const [best, next] = ranked;
  if (!best || best.common === 0 || next?.common === best.common || !isRecord(best.output)) return void 0;
  const { inputs: used, bytes: bytes2 } = best.output;
  if (!isRecord(used)) return void 0;
  return {
    inputs: Object.entries(used).flatMap(contributing),
    bytes: typeof bytes2 === "number" ? bytes2 : void 0
  };
}
function contributing([path, input]) {
  return objectIn(input)["bytesInOutput"] === 0 ? [] : [path];
}
function commonEnd(one, other) {
  const [a, b] = [one, other].map((path) => path.split(/[\\/]/).reverse());
  let common = 0;
  while (a?.[common] !== void 0 && a[common] === b?.[common]) common += 1;
  return common;
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
    const found = tree.has(path) ? readMetafile(readText(tree, path, MAX_METAFILE), bundle) : void 0;
    if (found) return found;
  }
  return void 0;
}
function findLegalNames(tree, bundle) {
  const folder = folderOf3(bundle);
  const legal = `${bundle}.LEGAL.txt`;
  const names = tree.has(legal) ? [...parseBundledLicenses(readText(tree, legal, MAX_LICENSES))] : [];
  for (const path of [`${bundle}.LICENSE.txt`, ...LICENSES.map((name) => folder + name)]) {
    if (tree.has(path)) names.push(...parseLicenseFile(readText(tree, path, MAX_LICENSES)));
  }
  return names;
}
function folderOf3(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/catalogers/js-bundle/source-map/json-bytes.ts
var BrokenJson = class extends Error {
  name = "BrokenJson";
};
var JsonReader = class {
  constructor(bytes2, start = 0) {
    this.bytes = bytes2;
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
function decodeString(bytes2, { start, end }) {
  const raw = Buffer.from(bytes2.buffer, bytes2.byteOffset + start, end - start);
  if (!raw.includes(BACKSLASH)) return raw.toString("utf8", 1, raw.length - 1);
  try {
    const value = JSON.parse(raw.toString("utf8"));
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}
function stringEnd3(bytes2, start) {
  for (let end = bytes2.indexOf(DOUBLE, start + 1); end >= 0; end = bytes2.indexOf(DOUBLE, end + 1)) {
    let escapes = 0;
    while (bytes2[end - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  throw new BrokenJson("a string does not end");
}
function nestedEnd(bytes2, start) {
  let depth = 0;
  for (let at = start; at < bytes2.length; at += 1) {
    const code = bytes2[at];
    if (code === DOUBLE) at = stringEnd3(bytes2, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new BrokenJson("a value does not end");
}
function wordEnd2(bytes2, start) {
  let end = start;
  while (end < bytes2.length && !ENDS_WORD.has(bytes2[end] ?? 0)) end += 1;
  if (end === start) throw new BrokenJson("a value was expected");
  return end;
}
var ENDS_WORD = /* @__PURE__ */ new Set([COMMA, CLOSE_BRACE, CLOSE_BRACKET, COLON, 32, 10, 13, 9]);

// src/catalogers/js-bundle/source-map/read.ts
var BUN_ID = /64756e2164756e21$/i;
var MAX_SOURCES = 2e5;
var LONGEST_PATH3 = 4096;
function readSourceMap(bytes2) {
  const found = { sources: [], seen: false, unfinished: 0, problem: void 0, byBun: false };
  try {
    readMap(new JsonReader(bytes2, prefixLength(bytes2)), found, 0);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    found.problem = "is damaged, and was read as far as it goes";
  }
  if (!found.seen) return void 0;
  const { sources, unfinished, problem, byBun } = found;
  return { sources, complete: unfinished === 0, problem, byBun };
}
function readMap(json, found, depth) {
  const paths = [];
  const contents = [];
  let root = "";
  try {
    json.object((key) => {
      if (key === "sources" && json.peek() === "[") {
        found.seen = true;
        found.unfinished += 1;
        json.array(() => {
          const path = json.peek() === "string" ? json.text(LONGEST_PATH3) : void json.skip();
          if (paths.length < MAX_SOURCES) paths.push(path ?? "");
          else found.problem = `names more than ${MAX_SOURCES} files`;
        });
        if (paths.length < MAX_SOURCES) found.unfinished -= 1;
      } else if (key === "sourcesContent" && json.peek() === "[") {
        json.array((index) => {
          const isText = json.peek() === "string";
          const range = json.skip();
          if (isText && index < MAX_SOURCES) contents[index] = range;
        });
      } else if (key === "sourceRoot" && json.peek() === "string") root = json.text(LONGEST_PATH3);
      else if (key === "debugId" && json.peek() === "string")
        found.byBun ||= BUN_ID.test(json.text(LONGEST_PATH3));
      else if (key === "sections" && json.peek() === "[" && depth === 0) readSections2(json, found);
      else json.skip();
    });
  } finally {
    for (const [index, path] of paths.entries()) {
      found.sources.push(sourceOf(json.bytes, withRoot(root, path), contents[index]));
    }
  }
}
function readSections2(json, found) {
  found.unfinished += 1;
  json.array(() => {
    if (json.peek() !== "{") return void json.skip();
    json.object((key) => {
      if (key === "map" && json.peek() === "{") readMap(json, found, 1);
      else json.skip();
    });
  });
  found.unfinished -= 1;
}
function sourceOf(bytes2, path, range) {
  if (!range) return { path, bytes: 0, content: () => void 0 };
  return { path, bytes: range.end - range.start - 2, content: () => decodeString(bytes2, range) };
}
function withRoot(root, path) {
  return root === "" ? path : `${root.replace(/\/?$/, "/")}${path}`;
}
function prefixLength(bytes2) {
  const start = bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191 ? 3 : 0;
  if (bytes2[start] !== 41 || bytes2[start + 1] !== 93) return start;
  const line = bytes2.indexOf(10, start);
  return line < 0 ? bytes2.length : line;
}

// src/catalogers/js-bundle/source-map/find.ts
var MAX_BYTES8 = 96 * 1024 * 1024;
var TOO_LARGE = `is larger than ${MAX_BYTES8 / 1024 ** 2} MiB, and was read as far as that`;
function findSourceMap(tree, path, bytes2, script) {
  if (script.map && "start" in script.map) {
    const inline = decodeDataUrl(bytes2.subarray(script.map.start, script.map.end));
    const map = inline && readSourceMap(inline);
    if (map) return map;
  }
  let unknown = script.map !== void 0 && "start" in script.map;
  const named3 = script.map && "url" in script.map ? [besideScript(path, script.map.url)] : [];
  for (const candidate of [...named3, `${path}.map`]) {
    if (candidate === void 0 || !tree.has(candidate)) continue;
    const map = readSourceMap(tree.read(candidate, MAX_BYTES8));
    if (map && tree.size(candidate) > MAX_BYTES8) return { ...map, problem: TOO_LARGE };
    if (map) return map;
    unknown = true;
  }
  return unknown ? NONE : void 0;
}
var NONE = {
  sources: [],
  complete: false,
  problem: "is none that could be understood",
  byBun: false
};
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
  const body = text.subarray(comma + 1, comma + 1 + MAX_BYTES8);
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

// src/catalogers/js-bundle/source-map/required.ts
var MAX_NAMES = 1e3;
var LONGEST_NAME4 = 300;
function requiredNames(code) {
  if (code.includes("NODE_ENV")) return /* @__PURE__ */ new Set();
  const bytes2 = Buffer.from(code);
  const scan = new RequireScan(bytes2);
  scanTokens(bytes2, scan);
  return scan.names;
}
var RequireScan = class {
  names = /* @__PURE__ */ new Set();
  #bytes;
  #last = "other";
  constructor(bytes2) {
    this.#bytes = bytes2;
  }
  comment() {
  }
  regex() {
    this.#last = "other";
  }
  string(start, end, whole) {
    const last = this.#last;
    this.#last = "other";
    if (!whole || end - start > LONGEST_NAME4 || this.names.size >= MAX_NAMES) return;
    if (last !== "called" && last !== "import") return;
    const name = this.#bytes.toString("utf8", start, end);
    if (last === "called" || name.endsWith(".json")) this.names.add(name);
  }
  word(start, end) {
    const isName = this.#last !== "dot";
    if (isName && wordIs(this.#bytes, start, end, "require")) this.#last = "require";
    else if (isName && (wordIs(this.#bytes, start, end, "from") || wordIs(this.#bytes, start, end, "import"))) {
      this.#last = "import";
    } else this.#last = "other";
  }
  punctuation(code) {
    if (code === OPEN_PAREN && this.#last === "require") this.#last = "called";
    else if (code !== OPEN_PAREN || this.#last !== "import") this.#last = code === DOT ? "dot" : "other";
  }
};

// src/catalogers/js-bundle/specifier.ts
import { isBuiltin } from "node:module";
function packageOf3(specifier) {
  if (/^[./]|^[a-z]+:/i.test(specifier) || isBuiltin(specifier)) return void 0;
  const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  return isPackageName(name) ? name : void 0;
}
function quotedNames(script) {
  const text = Buffer.from(script.buffer, script.byteOffset, script.length);
  const names = /* @__PURE__ */ new Set();
  scanTokens(script, {
    comment() {
    },
    regex() {
    },
    word() {
    },
    punctuation() {
    },
    string(start, end) {
      if (end - start > LONGEST_NAME5 || names.size >= MAX_NAMES2) return;
      const name = text.toString("latin1", start, end);
      if (/^[@\w][\w.@/~-]*$/.test(name)) names.add(name);
    }
  });
  return names;
}
var LONGEST_NAME5 = 214;
var MAX_NAMES2 = 5e5;

// src/catalogers/js-bundle/bundle.ts
function describeBundle(tree, path, bytes2, script) {
  const problems = [];
  const collected = new Collected();
  collected.addScript(script);
  const metafile = attempt2(problems, "has a metafile that", () => findMetafile(tree, path));
  for (const input of metafile?.inputs ?? []) collected.add(parseModulePath(input));
  const isOfThis = metafile?.bytes === void 0 || metafile.bytes === bytes2.length;
  if (!isOfThis) problems.push("has a metafile of another build, or was changed after it was built");
  const map = attempt2(problems, "has a source map that", () => findSourceMap(tree, path, bytes2, script));
  if (map?.problem !== void 0) problems.push(`has a source map that ${map.problem}`);
  const mapped = map !== void 0 && collected.addMap(map, script.size);
  const beside = attempt2(problems, "has a licence file that", () => findLegalNames(tree, path));
  return {
    size: script.size,
    bundler: script.bundler,
    complete: script.complete || metafile !== void 0 && isOfThis || mapped,
    packages: collected.packages(),
    vendored: collected.vendored,
    required: map?.byBun ? requiredIn(map, collected, bytes2, script.size) : [],
    manifests: collected.manifests,
    legal: [...script.legal, ...beside ?? []],
    requires: script.requires,
    problems
  };
}
function attempt2(problems, what, read2) {
  try {
    return read2();
  } catch (error) {
    problems.push(`${what} ${error instanceof UnreadableEntry ? "cannot be read" : messageOf(error)}`);
    return void 0;
  }
}
function requiredIn({ sources }, collected, bytes2, size) {
  const outside = quotedNames(bytes2.subarray(0, size));
  const known = new Set(collected.packages().map(({ path }) => path.name));
  const found = [];
  for (const source of sources) {
    const by = parseModulePath(source.path);
    if (by?.host !== void 0 || source.bytes > MAX_MODULE) continue;
    for (const specifier of requiredNames(source.content() ?? "")) {
      const name = packageOf3(specifier);
      if (name === void 0 || known.has(name) || outside.has(specifier)) continue;
      known.add(name);
      found.push({ name, by });
    }
  }
  return found;
}
var MAX_MODULE = 4 * 1024 * 1024;
var WHOLE_BUNDLE = 50 * 1024;
var MAX_MANIFEST = 256 * 1024;
var Collected = class {
  vendored = [];
  manifests = [];
  #packages = /* @__PURE__ */ new Map();
  add(path, source) {
    if (!path) return;
    if (path.host !== void 0) {
      this.#vendor(path, path.host);
      return;
    }
    const key = `${path.prefix}\0${path.place}`;
    const known = this.#packages.get(key) ?? { path, files: /* @__PURE__ */ new Set(), sources: [] };
    this.#packages.set(key, known);
    known.files.add(path.file);
    if (source && source.bytes > 0) known.sources.push({ file: path.file, source });
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
    const whole = [];
    let covered = 0;
    let installed = 0;
    for (const source of map.sources) {
      const path = parseModulePath(source.path);
      if (path) {
        installed += 1;
        this.add(path, source);
        this.#addManifest(path, source);
      } else if (source.bytes >= WHOLE_BUNDLE) {
        whole.push(source);
        continue;
      }
      covered += source.bytes;
    }
    let isWhole = map.complete;
    for (const source of whole) {
      if (source.path.endsWith("<anon>") && covered * LEAST_COVER >= source.bytes) continue;
      isWhole = this.#addWhole(source) && isWhole;
      covered += source.bytes;
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
  #addWhole(source) {
    const script = readScript(Buffer.from(source.content() ?? ""));
    this.addScript(script);
    return script.complete || !script.joined;
  }
  #addManifest(path, source) {
    if (path.file !== "package.json" || source.bytes > MAX_MANIFEST) return;
    const manifest = parseInlinedJson(source.content() ?? "");
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
    if (!path.endsWith("-info/METADATA") && !path.endsWith("-info/PKG-INFO")) continue;
    const match = /^(.*?)[^/]+\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/.exec(path);
    if (match) roots.add(match[1] ?? "");
  }
  cache2.set(tree, [...roots]);
  return [...roots];
}
var cache2 = /* @__PURE__ */ new WeakMap();
function isNccHelper(path, bytes2) {
  if (!/(?:^|\/)sourcemap-register\.c?js$/.test(path) || bytes2.length > LARGE) return false;
  return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length).includes("retrieveSourceMap");
}
function judgeUnnamed({ size, joined, minified, code, legal }) {
  if (joined) return "opaque";
  if (!code) return "nothing";
  if (size >= LARGE) return minified || legal.length > 0 ? "opaque" : "own";
  return minified && size >= TINY ? "small" : "nothing";
}

// src/catalogers/js-bundle/gaps.ts
function gapsOf(path, bundle, resolution, locks, tree) {
  const { named: named3, unversioned, ambiguous, different, vendored } = resolution;
  const gaps = [];
  if (!bundle.complete) gaps.push({ path, gap: remainder(bundle, resolution), incomplete: true });
  for (const gap2 of bundle.problems) gaps.push({ path, gap: gap2, incomplete: !bundle.complete });
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
  const names = /* @__PURE__ */ new Set([...named3.filter((each) => !each.declared).map(({ name }) => name), ...unversioned]);
  const remedy = bundler === void 0 ? UNKNOWN_BUNDLER : REMEDIES[bundler];
  if (names.size === 0 && declared === 0) return `is a bundle of which no package can be named; ${remedy}`;
  const more = declared > 0 ? `${packages(declared)} more by the lock file alone, ` : "";
  return `is a bundle of ${bytes(size)}, ${packages(names.size)} named, ${more}remainder unknown; ${remedy}`;
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
  const names = new Set([...requires].flatMap((specifier) => packageOf3(specifier) ?? []));
  if (names.size === 0) return [];
  const installed = new Set(tree.paths.flatMap((path) => INSTALLED.exec(path)?.[1] ?? []));
  return [...names].filter((name) => !installed.has(name)).sort();
}
var INSTALLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/;
var NAMED = 8;
function some(names) {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function packages(count2) {
  return `${count2} package${count2 === 1 ? "" : "s"}`;
}
function bytes(size) {
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
    const field = key.length > LONGEST_KEY2 ? void 0 : parse2(key);
    if (field === "name") name = parse2(value);
    if (field === "version") version = parse2(value);
    at = skipSpace(text, at + value.length);
  } while (text[at] === ",");
  return text[at] === "}" ? { name, version } : void 0;
}
var LONGEST_KEY2 = 2 + "version".length * 6;
function parse2(json) {
  if (json.startsWith("{") || json.startsWith("[")) return null;
  try {
    return JSON.parse(json);
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
  const { name, version } = parseManifest(readText(tree, path, MAX_MANIFEST2)) ?? {};
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
  let bytes2 = 0;
  for (const { file, source } of sources) {
    if (file.endsWith(".json") || !tree.has(folder + file)) continue;
    if (compared >= MAX_COMPARED || bytes2 > MAX_COMPARED_BYTES) break;
    const content = source.content();
    if (content === void 0 || content === "") continue;
    bytes2 += content.length;
    compared += 1;
    if (normalised(content) !== normalised(readText(tree, folder + file, MAX_COMPARED_BYTES)))
      return "different";
  }
  return compared > 0 ? "same" : void 0;
}
function normalised(text) {
  return text.replace(/\r\n/g, "\n").replace(/^\ufeff/, "").trimEnd();
}

// src/catalogers/js-bundle/versions/match.ts
function matchLocks(bundle, locks, artifact) {
  const ranked = locks.map((known) => ({ match: matchLock(bundle, known), rank: rankOf(bundle, known, artifact) })).sort((a, b) => b.match.coverage - a.match.coverage || b.rank - a.rank);
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
  const legal = bundle.legal.filter(({ by }) => by === "tool");
  for (const { name } of legal) if (known.byFolder.has(name)) covered += 1;
  const folder = (path) => [known.folder, (folders.get(path.prefix) ?? "").replace(/\/$/, "")].filter((part) => part !== "").join("/");
  return { known, find, folder, coverage: covered / Math.max(1, bundle.packages.length + legal.length) };
}
function placeFolders(bundle, { byPlace: byPlace2, folder }) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const place of byPlace2.keys()) folders.add(place.slice(0, Math.max(0, place.indexOf("node_modules/"))));
  const places = /* @__PURE__ */ new Map();
  for (const { path } of bundle.packages) {
    const same = places.get(path.prefix) ?? [];
    places.set(path.prefix, same);
    same.push(path.place);
  }
  const chosen2 = /* @__PURE__ */ new Map();
  for (const [prefix, found] of places) {
    const hint = prefix.replace(/^(?:\.\.\/)+/, "");
    const ranked = [...folders].map((each) => ({
      each,
      hits: found.filter((place) => byPlace2.has(each + place)).length,
      named: hint !== "" && `${folder}/${each}`.endsWith(`/${hint}`) ? 1 : 0
    })).sort((a, b) => b.hits - a.hits || b.named - a.named || a.each.length - b.each.length);
    chosen2.set(prefix, ranked[0]?.each ?? "");
  }
  return chosen2;
}
function locate3(path, known, folders) {
  const { byPlace: byPlace2, byFolder, lock } = known;
  if (lock.recordsPlaces) {
    const found = byPlace2.get((folders.get(path.prefix) ?? "") + path.place);
    if (found) return [found];
    return isPlain(path.place) ? [] : byFolder.get(path.name) ?? [];
  }
  return byChain(path, known);
}
function isPlain(place) {
  return place.startsWith("node_modules/") && !place.includes("/.");
}
function byChain(path, { byFolder, lock }) {
  const candidates2 = byFolder.get(path.name) ?? [];
  if (candidates2.length < 2 || !isPlain(path.place)) return candidates2;
  const names = path.place.split("node_modules/").map((part) => part.replace(/\/$/, ""));
  const parent = names.at(-2);
  const requiring = parent === "" || parent === void 0 ? lock.importers.map(({ requires }) => requires) : (byFolder.get(parent) ?? []).map(({ requires }) => requires);
  const required = new Set(requiring.flat().flatMap((index) => lock.packages[index] ?? []));
  const narrowed = candidates2.filter((candidate) => required.has(candidate));
  return narrowed.length === 0 ? candidates2 : narrowed;
}
function rankOf(bundle, { folder, inArtifact }, artifact) {
  if (inArtifact) return 2e3 + folder.length;
  const named3 = bundle.packages.some(({ path }) => {
    const hint = path.prefix.replace(/^(?:\.\.\/)+/, "");
    return hint !== "" && `${folder}/`.endsWith(hint);
  });
  const above = folder === "" || artifact.startsWith(`${folder}/`);
  return (named3 ? 1e3 : 0) + (above ? 1 + folder.split("/").length : 0);
}

// src/catalogers/js-bundle/versions/named.ts
var NamedPackages = class {
  #all = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Set();
  #sure = /* @__PURE__ */ new Set();
  #files = /* @__PURE__ */ new Map();
  add(found) {
    const key = `${found.name}@${found.version}`;
    const known = this.#all.get(key);
    const better = known && ORDER.indexOf(known.confidence) <= ORDER.indexOf(found.confidence) ? known : found;
    this.#names.add(found.name);
    if (found.confidence !== "declared") this.#sure.add(found.name);
    this.#all.set(key, better);
    if (!found.files) return;
    const files = this.#files.get(key) ?? /* @__PURE__ */ new Set();
    this.#files.set(key, files);
    for (const file of found.files) files.add(file);
  }
  has(name, version) {
    if (version !== void 0) return this.#all.has(`${name}@${version}`);
    return this.#names.has(name);
  }
  /** Whether more than a lock file names a package. */
  isSure(name) {
    return this.#sure.has(name);
  }
  names() {
    return this.#names;
  }
  list() {
    return [...this.#all].map(([key, found]) => {
      const files = this.#files.get(key);
      return files ? { ...found, files: [...files].sort() } : found;
    });
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

// src/catalogers/js-bundle/fingerprint/package-modules.ts
function isPlainCommonJs({ manifest }) {
  if (manifest["type"] === "module" || manifest["module"] !== void 0) return false;
  return !hasChoice(manifest["exports"], 0);
}
function resolvePart(modules, part) {
  const { exports, main } = modules.manifest;
  if (exports === void 0) {
    if (part !== "") return scriptAt(modules, part);
    return scriptAt(modules, typeof main === "string" ? main : "index.js") ?? scriptAt(modules, "index.js");
  }
  const key = part === "" ? "." : `./${part}`;
  const target = isRecord(exports) && Object.keys(exports).some((each) => each.startsWith(".")) ? exports[key] : part === "" ? exports : void 0;
  const path = chosen(target, 0);
  return path === void 0 ? void 0 : modules.scripts.get(path.replace(/^\.\//, ""));
}
function resolveRelative(modules, from, specifier) {
  const segments = from.split("/").slice(0, -1);
  for (const segment of specifier.split("/")) {
    if (segment === "..") {
      if (segments.pop() === void 0) return void 0;
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return scriptAt(modules, segments.join("/"));
}
function scriptAt({ scripts }, path) {
  const plain2 = path.replace(/^\.\//, "").replace(/\/$/, "");
  const index = plain2 === "" || plain2 === "." ? "index.js" : `${plain2}/index.js`;
  return scripts.get(plain2) ?? scripts.get(`${plain2}.js`) ?? scripts.get(`${plain2}.cjs`) ?? scripts.get(index);
}
var MAX_DEPTH3 = 10;
var ELSEWHERE = ["import", "module", "module-sync", "browser", "production", "development"];
function hasChoice(exports, depth) {
  if (Array.isArray(exports)) return true;
  if (!isRecord(exports)) return false;
  if (depth > MAX_DEPTH3) return true;
  return Object.entries(exports).some(
    ([key, value]) => ELSEWHERE.includes(key) || hasChoice(value, depth + 1)
  );
}
function chosen(target, depth) {
  if (typeof target === "string") return target;
  if (!isRecord(target) || depth > MAX_DEPTH3) return void 0;
  for (const [condition, value] of Object.entries(target)) {
    if (["node", "require", "default"].includes(condition)) return chosen(value, depth + 1);
  }
  return void 0;
}

// src/catalogers/js-bundle/fingerprint/reachable.ts
function requiredBy(bundle, present, packages2, modules) {
  const outside = quotedNames(bundle);
  const found = /* @__PURE__ */ new Set();
  const seen = new Set(present.map(({ script }) => script));
  const queue = [...present];
  const visit = (entry, script) => {
    if (!script || seen.has(script)) return;
    seen.add(script);
    queue.push({ entry, script });
  };
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { entry, script } = next;
    const own = modules.get(entry);
    if (!own || script.dependsOnMode || !isPlainCommonJs(own)) continue;
    for (const specifier of script.requires) {
      if (/^\.\.?(?:\/|$)/.test(specifier)) {
        visit(entry, resolveRelative(own, script.path, specifier));
        continue;
      }
      const name = packageOf3(specifier);
      const required = name === void 0 || isReplaced(own, name) ? void 0 : dependency(entry, name, packages2);
      if (name === void 0 || !required || outside.has(specifier)) continue;
      found.add(required);
      const others = modules.get(required);
      if (others && isPlainCommonJs(others))
        visit(required, resolvePart(others, specifier.slice(name.length + 1)));
    }
  }
  return found;
}
function dependency({ requires }, name, packages2) {
  const found = requires.flatMap((index) => packages2[index] ?? []).filter(({ folders }) => folders.includes(name));
  return found.length === 1 ? found[0] : void 0;
}
function isReplaced({ manifest }, name) {
  const { browser } = manifest;
  return typeof browser === "object" && browser !== null && name in browser;
}

// src/catalogers/js-bundle/fingerprint/features.ts
function eachFeature(bytes2, sink) {
  scanTokens(bytes2, new FeatureScan(bytes2, sink));
}
function isSequence(hash) {
  return hash % 2 === 1;
}
var SHORTEST_TEXT = 6;
var LONGEST_TEXT = 200;
var SHORTEST_REGEX = 6;
var LONGEST_REGEX2 = 400;
var SHORTEST_PROPERTY = 8;
var LONGEST_PROPERTY = 60;
var SHORTEST_IN_SEQUENCE = { text: 2, property: 3 };
var SHORTEST_SEQUENCE = 12;
var FeatureScan = class {
  #bytes;
  #sink;
  #afterDot = false;
  #importing = "no";
  #last = [void 0, void 0];
  constructor(bytes2, sink) {
    this.#bytes = bytes2;
    this.#sink = sink;
  }
  comment() {
  }
  string(start, end) {
    const importing = this.#importing;
    this.#afterDot = false;
    this.#importing = "no";
    if (importing === "import" || importing === "from" || importing === "called") {
      this.#sink.module?.(start, end, importing === "called" ? "require" : "import");
      return;
    }
    const length = end - start;
    if (length < SHORTEST_IN_SEQUENCE.text || length > LONGEST_TEXT) return;
    const raw = this.#bytes.subarray(start, end);
    const text = raw.includes(BACKSLASH) ? unescaped(raw) : raw;
    if (this.#is(start, end, "use strict")) return;
    const hash = hashOf(TEXT, text);
    if (length >= SHORTEST_TEXT) this.#sink.feature(hash, weightOf(text));
    this.#follow(hash, length);
  }
  regex(start, end) {
    this.#afterDot = false;
    this.#importing = "no";
    const length = end - start;
    if (length > LONGEST_REGEX2) return;
    const hash = hashOf(REGEX, this.#bytes.subarray(start, end));
    if (length >= SHORTEST_REGEX) this.#sink.feature(hash, 3);
    this.#follow(hash, length);
  }
  word(start, end) {
    const length = end - start;
    const isProperty = this.#afterDot && length <= LONGEST_PROPERTY && !this.#is(start, end, "exports");
    if (isProperty && length >= SHORTEST_IN_SEQUENCE.property) {
      const hash = hashOf(PROPERTY, this.#bytes.subarray(start, end));
      if (length >= SHORTEST_PROPERTY) this.#sink.feature(hash, 1);
      this.#follow(hash, length);
    }
    this.#importing = this.#afterDot ? "no" : this.#importer(start, end);
    this.#afterDot = false;
  }
  punctuation(code) {
    this.#afterDot = code === DOT;
    if (code !== OPEN_PAREN) this.#importing = "no";
    else if (this.#importing === "require") this.#importing = "called";
    else if (this.#importing !== "import") this.#importing = "no";
  }
  /** Remembers a feature, and gives the sequence that ends with it. */
  #follow(hash, length) {
    const [first, second] = this.#last;
    if (first && second && first.length + second.length + length >= SHORTEST_SEQUENCE) {
      this.#sink.feature(sequenceOf(first.hash, second.hash, hash), 0);
    }
    this.#last = [second, { hash, length }];
  }
  #importer(start, end) {
    switch (end - start) {
      case 4:
        return this.#is(start, end, "from") ? "from" : "no";
      case 6:
        return this.#is(start, end, "import") ? "import" : "no";
      case 7:
        return this.#is(start, end, "require") ? "require" : "no";
      default:
        return "no";
    }
  }
  #is(start, end, word) {
    return wordIs(this.#bytes, start, end, word);
  }
};
var TEXT = 1;
var REGEX = 2;
var PROPERTY = 3;
function hashOf(kind, bytes2) {
  let low = 2166136261 ^ kind;
  let high = 2646966556 ^ kind * 16777619;
  for (const code of bytes2) {
    low = Math.imul(low ^ code, 16777619);
    high = Math.imul(high ^ code, 16777629);
  }
  return (high >>> 11) * 2 ** 32 + ((low & ~1) >>> 0);
}
function sequenceOf(first, second, third) {
  let low = 2166136261;
  let high = 2646966556;
  for (const hash of [first, second, third]) {
    for (const part of [hash >>> 0, Math.floor(hash / 2 ** 32)]) {
      low = Math.imul(low ^ part, 16777619);
      high = Math.imul(high ^ part >>> 7 ^ part, 16777629);
      low ^= low >>> 15;
      high ^= high >>> 13;
    }
  }
  return (high >>> 11) * 2 ** 32 + ((low | 1) >>> 0);
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
var MAX_REQUIRES2 = 2e3;
var PrintIndex = class {
  /** Feature to `package * MAX_VERSIONS + version`, with version 0 where several versions have it. */
  #owners = /* @__PURE__ */ new Map();
  #names = [];
  #byName = /* @__PURE__ */ new Map();
  #scripts = [];
  /** @returns what is kept of each script, by its path */
  add(entry, scripts) {
    const { id, version } = this.#register(entry);
    const owner = id * MAX_VERSIONS + version;
    const added = /* @__PURE__ */ new Map();
    for (const script of scripts) {
      const indexed2 = this.#index(owner, script);
      this.#scripts.push(indexed2);
      added.set(script.path, indexed2);
    }
    return added;
  }
  /** To be called once, after the last `add`. */
  finish() {
    for (const [hash, owner] of this.#owners) {
      const name = this.#names[Math.floor(owner / MAX_VERSIONS)];
      if (owner === AMBIGUOUS) this.#owners.delete(hash);
      else if (name && !isSequence(hash)) name.features += 1;
    }
    for (const script of this.#scripts) script.hashes = script.hashes.filter((hash) => this.#owners.has(hash));
  }
  /** Packages of which a script has enough. */
  match(bytes2) {
    const seen = /* @__PURE__ */ new Set();
    const tallies = /* @__PURE__ */ new Map();
    eachFeature(bytes2, {
      feature: (hash, weight) => {
        const owner = this.#owners.get(hash);
        if (owner === void 0 || seen.has(hash)) return;
        seen.add(hash);
        if (weight === 0) return;
        count(tallies, Math.floor(owner / MAX_VERSIONS) * MAX_VERSIONS, weight);
        if (owner % MAX_VERSIONS > 0) count(tallies, owner, weight);
      }
    });
    const recognised = this.#recognise(seen);
    return this.#names.flatMap(({ name, versions, features }, id) => {
      const found = recognised.get(id) ?? [];
      if (found.length === 0 && !isEnough(tallies.get(id * MAX_VERSIONS), features)) return [];
      const told = versions.filter((_, index) => {
        const owner = id * MAX_VERSIONS + index + 1;
        return versions.length === 1 || isEnough(tallies.get(owner), features) || found.some((each) => each.owner === owner && each.isOfOneVersion);
      });
      const scripts = found.flatMap(({ owner, script }) => {
        const entry = versions[owner % MAX_VERSIONS - 1];
        return entry && told.includes(entry) ? [{ entry, script }] : [];
      });
      return [{ name, versions: told, scripts }];
    });
  }
  #index(owner, { path, bytes: bytes2 }) {
    const id = Math.floor(owner / MAX_VERSIONS);
    const hashes = /* @__PURE__ */ new Set();
    const requires = /* @__PURE__ */ new Set();
    const text = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
    eachFeature(bytes2, {
      feature: (hash) => {
        if (hashes.has(hash)) return;
        const known = this.#owners.get(hash);
        if (known === void 0 && this.#owners.size >= MAX_FEATURES) return;
        hashes.add(hash);
        if (known === void 0) this.#owners.set(hash, owner);
        else if (known !== owner && known !== AMBIGUOUS) {
          this.#owners.set(hash, Math.floor(known / MAX_VERSIONS) === id ? id * MAX_VERSIONS : AMBIGUOUS);
        }
      },
      module: (start, end, how) => {
        if (how === "require" && requires.size < MAX_REQUIRES2) requires.add(text.toString("utf8", start, end));
      }
    });
    return {
      owner,
      path,
      hashes: Float64Array.from(hashes),
      requires,
      dependsOnMode: text.includes("NODE_ENV")
    };
  }
  /** Scripts of which most features are there, by package. */
  #recognise(seen) {
    const found = /* @__PURE__ */ new Map();
    for (const script of this.#scripts) {
      let hits = 0;
      let ofVersion = 0;
      for (const hash of script.hashes) {
        if (!seen.has(hash)) continue;
        hits += 1;
        if (this.#owners.get(hash) === script.owner) ofVersion += 1;
      }
      if (hits < LEAST_HITS || hits < script.hashes.length * LEAST_SHARE) continue;
      const id = Math.floor(script.owner / MAX_VERSIONS);
      const same = found.get(id) ?? [];
      found.set(id, same);
      same.push({ owner: script.owner, script, isOfOneVersion: ofVersion >= LEAST_HITS });
    }
    return found;
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
function count(tallies, key, weight) {
  const tally = tallies.get(key) ?? { hits: 0, weight: 0 };
  tallies.set(key, tally);
  tally.hits += 1;
  tally.weight += weight;
}
var LEAST_HITS = 4;
var LEAST_SHARE = 0.4;
var LEAST_SINGLE = 2;
var LEAST_WEIGHT = 5;
var LEAST_PART = 0.25;
function isEnough(tally, features) {
  if (!tally || tally.hits < LEAST_SINGLE || tally.weight < LEAST_WEIGHT) return false;
  return tally.hits >= features * LEAST_PART;
}

// src/catalogers/js-bundle/fingerprint/workspace-index.ts
var MAX_BYTES9 = 256 * 1024 * 1024;
var MAX_FILE = 4 * 1024 * 1024;
var MAX_MANIFEST3 = 1024 * 1024;
function indexWorkspace(project, known, wanted) {
  const prints = new PrintIndex();
  const modules = /* @__PURE__ */ new Map();
  const stores = storeFolders(project, known.folder);
  const budget = { bytes: MAX_BYTES9 };
  for (const each of wanted) {
    for (const path of placesOf(each, known.folder, stores)) {
      const isDone = withInstalled(project, path, ({ name, version }, tree, folder) => {
        if (name !== each.name || version !== each.version) return false;
        const manifest = objectIn(parseJson(readText(tree, `${folder}package.json`, MAX_MANIFEST3)));
        modules.set(each, { manifest, scripts: prints.add(each, scriptsIn(tree, folder, budget)) });
        return true;
      });
      if (isDone) break;
    }
  }
  prints.finish();
  return { prints, modules };
}
function placesOf(each, folder, stores) {
  const base = folder === "" ? "" : `${folder}/`;
  const stored = stores.get(`${each.name}@${each.version}`) ?? stores.get(`${each.name.replace("/", "-")}@${each.version}`);
  return [
    ...stored === void 0 ? [] : [stored.endsWith(".zip") ? stored : `${stored}/node_modules/${each.name}`],
    ...each.places.map((place) => base + place),
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
    yield { path: inside, bytes: withoutHelpers(tree.read(path)) };
  }
}
function withoutHelpers(bytes2) {
  const text = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
  if (!text.includes("(this && this.__")) return bytes2;
  const kept = [];
  let inHelper = false;
  for (const line of text.toString("latin1").split("\n")) {
    inHelper ||= /^var (__\w+) = \(this && this\.\1\) \|\| /.test(line);
    if (!inHelper) kept.push(line);
    if (/^\}.*;\s*$/.test(line) || /^var .*;\s*$/.test(line)) inHelper = false;
  }
  return Buffer.from(kept.join("\n"), "latin1");
}

// src/catalogers/js-bundle/versions/remainder.ts
var WORTH_DECLARING = 50 * 1024;
function nameRemainder(bundle, bytes2, lookup, matches, state) {
  const [match, ...rivals] = matches;
  if (!match || rivals.length > 0) return;
  const { known } = match;
  const closure = productionOf(known, bundle, lookup.artifact, state.named.names());
  confirm(bytes2, indexOf(lookup.project, known, closure), known.lock.packages, closure, state);
  if (bundle.size < WORTH_DECLARING) return;
  for (const { name, version } of closure) {
    if (!state.named.has(name, version))
      state.named.add({ name, version, confidence: "declared", declared: true });
  }
}
function confirm(bytes2, { prints, modules }, packages2, closure, state) {
  const matches = prints.match(bytes2);
  const required = requiredBy(
    bytes2,
    matches.flatMap(({ scripts }) => scripts),
    packages2,
    modules
  );
  const recognised = new Map(matches.map(({ name, versions }) => [name, new Set(versions)]));
  for (const each of required) {
    if (!closure.includes(each)) continue;
    recognised.set(each.name, (recognised.get(each.name) ?? /* @__PURE__ */ new Set()).add(each));
  }
  for (const [name, versions] of recognised) confirmOne(name, [...versions], closure, state);
}
function confirmOne(name, versions, closure, { named: named3, ambiguous, unversioned }) {
  if (named3.isSure(name)) return;
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
function productionOf(known, { requires }, artifact, named3) {
  const { lock } = known;
  const outside = new Set([...requires].flatMap((specifier) => packageOf3(specifier) ?? []));
  const above = lock.importers.filter(({ folder }) => {
    const path = [known.folder, folder].filter((part) => part !== "").join("/");
    return folder !== "" && artifact.startsWith(`${path}/`);
  });
  const candidates2 = above.length > 0 ? above : lock.importers;
  const ranked = candidates2.map(({ folder }) => {
    const closure = [...closureOf(lock, /* @__PURE__ */ new Set([folder]), outside)].flatMap(
      (index) => lock.packages[index] ?? []
    );
    return { closure, hits: closure.filter(({ name }) => named3.has(name)).length };
  });
  const most = Math.max(0, ...ranked.map(({ hits }) => hits));
  const best = ranked.filter(({ hits }) => hits === most).flatMap(({ closure }) => closure);
  return [...new Set(best)];
}
function indexOf(project, known, closure) {
  const key = closure.map(({ name, version }) => `${name}@${version}`).sort().join(" ");
  const kept = cache3.get(known);
  if (kept?.key === key && kept.project === project) return kept.index;
  const index = indexWorkspace(project, known, closure);
  cache3.set(known, { key, project, index });
  return index;
}
var cache3 = /* @__PURE__ */ new WeakMap();

// src/catalogers/js-bundle/versions/resolve.ts
function resolveVersions(bundle, bytes2, lookup) {
  const matches = matchLocks(bundle, lookup.locks.locks, lookup.artifact);
  const resolver = new Resolver(bundle, lookup, matches);
  for (const melted of bundle.packages) resolver.melted(melted);
  resolver.manifests();
  resolver.vendored();
  for (const required of bundle.required) resolver.required(required);
  for (const legal of bundle.legal) resolver.legal(legal);
  if (!bundle.complete && matches.length > 0) nameRemainder(bundle, bytes2, lookup, matches, resolver.state);
  return resolver.result();
}
var LEAST_COVERAGE = 0.5;
var Resolver = class {
  constructor(bundle, lookup, matches) {
    this.bundle = bundle;
    this.lookup = lookup;
    this.matches = matches;
    this.#pins = pinsOf(bundle);
    this.#manifestsOf = byName(bundle.manifests, ({ name }) => name);
    this.#placesOf = byName(bundle.packages, ({ path }) => path.name);
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
  #manifestsOf;
  #placesOf;
  melted(melted) {
    const { path } = melted;
    const files = [...melted.files].sort();
    const told = path.version ?? this.#manifestAt(melted);
    const installed = this.#installed(melted);
    const count2 = installed === void 0 ? {} : { filesOfPackage: installed.files };
    if (told !== void 0) {
      this.state.named.add({ name: path.name, version: told, confidence: "exact", files, ...count2 });
      return;
    }
    const candidates2 = this.#candidates((match) => match.find(path));
    const { named: named3, ambiguous, different, unversioned } = this.state;
    if (installed?.sources === "same") {
      named3.add({ name: installed.name, version: installed.version, confidence: "exact", files, ...count2 });
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
        ...count2
      });
    } else if (agreed) {
      named3.add({ name: agreed.name, version: agreed.version, confidence: "confirmed", files, ...count2 });
    } else if (candidates2.length > 1) {
      for (const { name, version } of candidates2) named3.add({ name, version, confidence: "declared", files });
      ambiguous.add(path.name);
    } else if (installed && installed.sources !== "different") {
      named3.add({
        name: installed.name,
        version: installed.version,
        confidence: "confirmed",
        files,
        ...count2
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
  /** What a module means by a name is what its package depends on. */
  required({ name, by }) {
    const { named: named3, unversioned } = this.state;
    if (named3.has(name)) return;
    const found = this.#candidates((match) => {
      const { lock } = match.known;
      const requiring = by === void 0 ? lock.importers : match.find(by);
      const required = new Set(requiring.flatMap(({ requires }) => requires));
      return [...required].flatMap((index) => lock.packages[index] ?? []).filter(({ folders }) => folders.includes(name));
    });
    const [only] = found;
    if (only && found.length === 1) {
      named3.add({
        name: only.name,
        version: only.version,
        confidence: this.#fits() ? "confirmed" : "declared"
      });
    } else unversioned.add(name);
  }
  legal({ name, version, file, by }) {
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
    } else if (by === "tool" || by === "author" && this.matches.length === 0) {
      const told = this.#pins.get(name);
      if (told !== void 0) named3.add({ name, version: told, confidence: "confirmed", ...files });
      else if (version !== void 0)
        named3.add({ name, version, confidence: by === "tool" ? "exact" : "partial" });
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
    const same = this.#manifestsOf.get(path.name) ?? [];
    const here = same.find((each) => each.path?.place === path.place && each.path.file === "package.json");
    if (here) return here.version;
    const isAlone = this.#placesOf.get(path.name)?.length === 1;
    const [only] = same;
    return isAlone && same.length === 1 && !only?.path ? only?.version : void 0;
  }
  #installed(melted) {
    for (const place of this.#installedPlaces(melted)) {
      const found = withInstalled(this.lookup.project, place, (each, tree, folder) => ({
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
function byName(items, nameOf) {
  const found = /* @__PURE__ */ new Map();
  for (const item of items) {
    const same = found.get(nameOf(item)) ?? [];
    found.set(nameOf(item), same);
    same.push(item);
  }
  return found;
}
function parentOf({ place }) {
  const names = place.split("node_modules/").map((part) => part.replace(/\/$/, ""));
  return names.at(-2) ?? "";
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
    if (tree.size(path) > MAX_BYTES10) {
      return [
        {
          path,
          gap: `is a script of more than ${MAX_BYTES10 / 1024 ** 2} MiB and was not read`,
          incomplete: true
        }
      ];
    }
    const bytes2 = tree.read(path);
    if (isNccHelper(path, bytes2)) return [{ path, gap: NCC_HELPER, incomplete: false }];
    const script = readScript(bytes2);
    const bundle = describeBundle(tree, path, bytes2, script);
    return isBundle(script, bundle) ? nameAll(path, tree, bytes2, bundle, around) : remark(path, script, bundle);
  }
};
var NOTHING = { artifact: "", project: NO_PROJECT };
var NCC_HELPER = "is ncc's helper for stack traces: source-map-support, source-map and buffer-from, in versions that nothing here tells";
var MAX_BYTES10 = 128 * 1024 * 1024;
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
function nameAll(path, tree, bytes2, bundle, { artifact, project }) {
  const deployed = deployedLocks(tree, path);
  const ofProject = projectLocks(project);
  const locks = {
    locks: [...deployed.locks, ...ofProject.locks],
    unreadable: [...deployed.unreadable, ...ofProject.unreadable],
    ownNames: /* @__PURE__ */ new Set([...deployed.ownNames, ...ofProject.ownNames])
  };
  const resolution = resolveVersions(bundle, bytes2, { locks, project, artifact });
  return [
    ...resolution.named.map((found) => sighting6(path, found, bundle.complete)),
    ...gapsOf(path, bundle, resolution, locks, tree)
  ];
}
function sighting6(path, found, complete) {
  const { name, version, confidence, declared, host } = found;
  const files = filesOf2(found, complete);
  return {
    ...npmSighting(name, version, path),
    confidence,
    ...declared ? { how: "declared" } : {},
    ...host === void 0 ? {} : { bundledIn: host },
    ...files === void 0 ? {} : { files }
  };
}
var MAX_LISTED = 200;
function filesOf2({ files, filesOfPackage }, complete) {
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
function reasonOf(error) {
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
  const [, artifact, version] = /^(.+?)-((?:build)?\d.*|rc?\d+(?![a-z\d]).*)$/i.exec(name) ?? /^([^_]+)_(\d.*)$/.exec(name) ?? /^([^.]+)\.(\d.*)$/.exec(name) ?? [];
  return artifact !== void 0 && version !== void 0 ? { artifact, version } : { artifact: name };
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
  const isKnown = (group) => groups.some((other) => other === group || other.startsWith(`${group}.`));
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
function findGroup(artifact, version, manifest, tree) {
  const known = KNOWN_FAMILIES.find(
    (family) => family.artifact.test(artifact) && (family.versions?.test(version) ?? true) && hasClassesOf(family, tree)
  );
  if (known) return known.group ?? artifact;
  const ivy = /^([\w.-]{1,214})#[\w.-]{1,214};/.exec(manifest.get("implementation-title") ?? "")?.[1];
  const bundle = attribute(manifest, "bundle-symbolicname");
  const vendor = attribute(manifest, "implementation-vendor-id");
  const extension = attribute(manifest, "extension-name");
  const shown = artifact.includes("-") ? beforeArtifact(bundle, artifact) : void 0;
  const named3 = [bundle, extension].filter((name) => isNamedAfter(artifact, name));
  return [ivy, shown, vendor, ...named3].find(isGroup);
}
function attribute(manifest, name) {
  const value = manifest.get(name)?.split(";", 1)[0]?.trim() ?? "";
  return isId(value) ? value : void 0;
}
function beforeArtifact(name, artifact) {
  return name?.endsWith(`.${artifact}`) ? name.slice(0, -artifact.length - 1) : void 0;
}
function isNamedAfter(artifact, group) {
  const last = group?.split(".").at(-1);
  return last !== void 0 && artifact.startsWith(`${last}-`);
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
  const artifact = named3.version === void 0 && titled !== void 0 ? titled : named3.artifact;
  const known = { artifact, ...version === void 0 ? {} : { version } };
  const pom2 = chooseOwn(base, poms);
  if (pom2) return byPom(pom2, named3, version, known);
  const group = version !== void 0 && isId(artifact) ? findGroup(artifact, version, manifest, jar) : void 0;
  if (version !== void 0 && group !== void 0) return { own: { group, artifact, version }, known };
  const [only, ...more] = poms;
  return only && more.length === 0 ? byPom(only, named3, version, known) : { known };
}
function byPom(pom2, named3, version, known) {
  const { group, artifact } = pom2;
  const isExtended = named3.artifact === artifact && (named3.version?.startsWith(`${pom2.version}.`) ?? false);
  const exact2 = isExtended ? named3.version : pom2.version ?? version;
  return exact2 === void 0 ? { pom: pom2, known: { artifact } } : { own: { group, artifact, version: exact2 }, pom: pom2, known };
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
    ({ artifact, version }) => base === `${artifact}-${version}`,
    ({ artifact, version }) => base.startsWith(`${artifact}-${version}-`),
    ({ group, artifact, version }) => base === `${group}.${artifact}-${version}`,
    ({ artifact }) => base === artifact || parseFilename(base).artifact === artifact
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
    const version = versionInXml(readText(tree, path, MAX_XML_BYTES), folderArtifact);
    return pom(path, folderGroup, folderArtifact, version);
  }
  const properties = parseProperties(readText(tree, path, MAX_PROPERTIES_BYTES));
  const group = [properties.get("groupId") ?? "", folderGroup].find(isId) ?? "";
  const artifact = [properties.get("artifactId") ?? "", folderArtifact].find(isId) ?? "";
  return pom(path, group, artifact, properties.get("version"));
}
function pom(path, group, artifact, version = "") {
  if (!isId(group) || !isId(artifact)) throw new Error("does not say which Maven artifact it describes");
  return { path, group, artifact, ...isVersion(version) ? { version } : {} };
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
function versionInXml(xml, artifact) {
  const own = xml.indexOf(`<artifactId>${artifact}</artifactId>`);
  const parent = xml.indexOf("<parent>");
  const beside = /^<artifactId>[^<]*<\/artifactId>\s{0,99}<version>([^<]{1,128})<\/version>/;
  const inherited = /<version>([^<]{1,128})<\/version>/;
  const stated = own < 0 ? void 0 : beside.exec(xml.slice(own, own + 1024))?.[1];
  const inParent = parent < 0 ? void 0 : inherited.exec(xml.slice(parent, xml.indexOf("</parent>", parent)))?.[1];
  return (stated ?? inParent)?.trim();
}

// src/catalogers/maven-jar/unknown.ts
import { createHash } from "node:crypto";
function describeUnknown(read2) {
  const { path, jar, identity, hasMerged } = read2;
  const deployed = isDeployed(read2);
  const gaps = [];
  if (identity.own === void 0 && jar.paths.length > 0)
    gaps.push({ path, ...describeNameless(read2, deployed) });
  if (!hasMerged && hasRenamedClasses(jar)) {
    const incomplete = deployed || identity.own === void 0;
    gaps.push({ path, gap: "holds renamed copies of packages that nothing names", incomplete });
  }
  return gaps;
}
function describeHidden(path, titles) {
  if (titles.length === 0) return [];
  const names = titles.length === 1 ? titles.join() : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
  return [{ path, gap: `comes with classes of ${names}, whose versions nothing names`, incomplete: true }];
}
function describeNameless(read2, deployed) {
  const { artifact, version } = read2.identity.known;
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
  const about = version === void 0 ? "what it is" : `${artifact} ${version}`;
  return {
    gap: `names no Maven group, so nobody can be asked about ${about}${sha1(read2)}; in a jar of your own, state it as Implementation-Vendor-Id in the manifest, or list its path under 'ours'`,
    incomplete: true,
    nameless: true
  };
}
function isDeployed({ path, tree, archive }) {
  return archive === "" && tree.paths.length === 1 || /\.(?:war|ear)$/i.test(path);
}
function sha1({ tree, path }) {
  try {
    return ` (SHA-1 ${createHash("sha1").update(tree.read(path)).digest("hex")})`;
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
      gaps.push({ path: `${path}!/${inner}`, gap: reasonOf(error), incomplete: true });
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
function merged(path, { group, artifact, version }, host) {
  if (version === void 0)
    return { path, gap: "names a Maven artifact without its version", incomplete: true };
  const found = sighting7({ group, artifact, version }, path);
  return { ...found, how: "bundled", ...host === void 0 ? {} : { bundledIn: host } };
}
function sighting7({ group, artifact, version }, path) {
  return {
    purl: purl("maven", group, artifact, version),
    name: `${group}:${artifact}`,
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
var MAX_BYTES11 = 16 * 1024 * 1024;
function identify4(path, tree) {
  const manifest = parseManifest(readText(tree, path, MAX_BYTES11));
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
  if (!tree.has(path) || tree.size(path) > MAX_BYTES12) return void 0;
  const origin = parse3(new TextDecoder().decode(tree.read(path)));
  if (!isRecord3(origin) || !isRecord3(origin["vcs_info"])) return void 0;
  const { url } = origin;
  const { vcs, commit_id: commit } = origin["vcs_info"];
  if (typeof url !== "string" || typeof vcs !== "string" || typeof commit !== "string") return void 0;
  if (!/^[a-z]{2,8}$/.test(vcs) || !/^[\w.-]{1,128}$/.test(commit) || !URL.canParse(url)) return void 0;
  const { protocol, host, pathname } = new URL(url);
  return host === "" ? void 0 : `${vcs}+${protocol}//${host}${pathname}@${commit}`;
}
var MAX_BYTES12 = 64 * 1024;
function parse3(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
function isRecord3(value) {
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
  const seen = [];
  const unpinned = [];
  for (const { name, version } of parsePins(readText(tree, path, HEAD_BYTES2))) {
    if (version === void 0 || !isVersion2(version)) unpinned.push(normalize(name));
    else
      seen.push({
        ...sighting8(name, version, path),
        how: "bundled",
        ...host === void 0 ? {} : { bundledIn: host }
      });
  }
  const folder = path.slice(0, path.lastIndexOf("/"));
  if (unpinned.length === 0 || unpinned.every((name) => namesBeside(tree).has(`${folder}/${name}`)))
    return seen;
  return [...seen, { path, gap: "names copied packages without saying which version", incomplete: true }];
}
var besideByTree = /* @__PURE__ */ new WeakMap();
function namesBeside(tree) {
  const known = besideByTree.get(tree);
  if (known) return known;
  const names = /* @__PURE__ */ new Set();
  for (const path of tree.paths) {
    const [, folder, name] = /^(.*)\/([^/-]+)-[^/]*\.dist-info\/METADATA$/.exec(path) ?? [];
    if (folder !== void 0 && name !== void 0) names.add(`${folder}/${normalize(name)}`);
  }
  besideByTree.set(tree, names);
  return names;
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
    const place = importAt(path);
    if (!place) continue;
    const site = sites.get(place.root) ?? { root: place.root, imports: [], metadata: [] };
    sites.set(place.root, site);
    if (site.imports.at(-1)?.name !== place.found.name) site.imports.push(place.found);
  }
  for (const path of metadata) sites.get(SITE.exec(path)?.[1] ?? "")?.metadata.push(path);
  return sites;
}
var METADATA = /^[^/]+\.(?:dist|egg)-info(?:\/[^/]+)?$/i;
function isListed({ name, projects, path }, site, tree) {
  const folders = site.metadata.map((file) => /([^/]+)\.(?:dist|egg)-info(?:\/|$)/i.exec(file)?.[1] ?? "");
  const installed = new Set(folders.map((folder) => normalize2(folder.replace(/-[^-]*(?:-py[\d.]+)?$/, ""))));
  if (projects.some((project) => installed.has(project)) || installed.has(normalize2(name))) return true;
  const relative = path.slice(site.root.length);
  return site.metadata.some((file) => LISTS.test(file) && lists(file, relative, tree));
}
var LISTS = /\/(?:RECORD|top_level\.txt)$/;
var MAX_BYTES13 = 16 * 1024 * 1024;
function lists(file, relative, tree) {
  try {
    const text = `
${readText(tree, file, MAX_BYTES13)}`;
    return text.includes(`
${relative},`) || text.includes(`
${relative.replace(/[/.].*$/, "")}
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
function plain(digits = "0") {
  return digits.replace(/^0+(?=\d)/, "");
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
  const names = statedIn === void 0 ? USUAL : [statedIn];
  const files = isModule ? [path] : names.map((name) => folder + name);
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
    const [, names = "", , value] = ASSIGNMENT.exec(line) ?? [];
    const isVersion3 = names.split(/[\s=:]+/).some((name) => DUNDER.has(name) || widely && PLAIN.has(name));
    if (value !== void 0 && isVersion3) found.push(normalizeVersion(value));
    const argument = ARGUMENT.exec(line)?.[2];
    if (argument !== void 0) found.push(normalizeVersion(argument));
    const [, json] = widely ? /^ *"version": *"([^"]{1,64})",?$/.exec(line) ?? [] : [];
    if (json !== void 0) found.push(normalizeVersion(json));
    const [, major, minor, micro = "0"] = FINAL.exec(line) ?? [];
    if (minor !== void 0) found.push(`${major}.${minor}${micro === "0" ? "" : `.${micro}`}`);
  }
  return found.filter((version) => version !== void 0);
}
var LONGEST_LINE = 512;
var DUNDER = /* @__PURE__ */ new Set(["__version__", "__VERSION__"]);
var PLAIN = /* @__PURE__ */ new Set(["version", "VERSION"]);
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
    const place = importAt(path);
    const site = place && sitesIn(tree).get(place.root);
    const found = site?.imports.find((one) => one.path === path);
    if (!site || !found) return void 0;
    const seen = identify6(found, site, tree);
    const gap2 = site.imports[0] === found ? gapOf(site, tree) : void 0;
    return [...seen ? [seen] : [], ...gap2 ? [gap2] : []];
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
  const seen = new Set(
    site.imports.filter((one) => identify6(one, site, tree)).flatMap(({ projects }) => projects)
  );
  const nameless = site.imports.filter(({ projects }) => !projects.some((project) => seen.has(project)));
  const labels = [...new Set(nameless.map(({ projects }) => projects.join(" or ")))].sort();
  if (seen.size === 0 && labels.length < 2) return void 0;
  const without = labels.length === 0 ? "" : `, the versions of ${list(labels)} are not known`;
  const gap2 = `lies among Python packages whose metadata was deleted: some may be missing${without} (keep *.dist-info: slim: false, or slimPatterns without it)`;
  return { path: site.imports[0]?.path ?? site.root, gap: gap2, incomplete: true };
}
var NAMED2 = 12;
function list(labels) {
  const rest = labels.length - NAMED2;
  return labels.slice(0, NAMED2).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
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
      const count2 = fields.u16(ENTRIES);
      for (let index = 0; index + 1 < count2; index += 2) {
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
  const seen = /* @__PURE__ */ new Set();
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
    if (length + BLOB_HEAD + BLOB_TAIL > size || read2 > file.length || seen.has(number)) {
      throw new Malformed("has values that overlap");
    }
    seen.add(number);
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
function checksum(bytes2, start, littleEndian) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  let [first, second] = start;
  for (let at = 0; at < bytes2.length; at += 8) {
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
function* binaryColumn(pages, table) {
  const walk = new Walk(pages);
  const root = rootOf4(walk, table);
  for (const payload of walk.rows(root)) {
    const blob = valuesIn(payload).find(({ type }) => type >= 12 && type % 2 === 0);
    if (blob) yield blob.bytes;
  }
}
function rootOf4(walk, table) {
  for (const payload of walk.rows(1)) {
    const [type, name, , root] = valuesIn(payload);
    if (type?.bytes.toString() !== "table" || name?.bytes.toString() !== table || !root) continue;
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
    const cells = head + (type === TABLE_LEAF ? 8 : 12);
    const count2 = fields.u16(head + 3);
    for (let index = 0; index < count2; index += 1) {
      const cell = fields.u16(cells + 2 * index);
      if (type === TABLE_LEAF) yield this.#payload(page, fields, cell);
      else yield* this.rows(fields.u32(cell), depth + 1);
    }
    if (type === TABLE_INTERIOR) yield* this.rows(fields.u32(head + 8), depth + 1);
  }
  /** What does not fit on the page goes on in a chain of others. */
  #payload(page, fields, cell) {
    const length = variable(page, cell);
    const start = variable(page, length.end).end;
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
  const most = usable - 35;
  if (length <= most) return length;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const local = least + (length - least) % (usable - 4);
  return local <= most ? local : least;
}
var FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function valuesIn(payload) {
  const head = variable(payload, 0);
  const values = [];
  let at = head.value;
  let next = head.end;
  while (next < head.value) {
    const { value: type, end } = variable(payload, next);
    const length = FIXED[type] ?? Math.floor((type - 12) / 2);
    if (length < 0 || at + length > payload.length) throw new Malformed("ends too early");
    values.push({ type, bytes: payload.subarray(at, at + length) });
    at += length;
    next = end;
  }
  return values;
}
function variable(bytes2, start) {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes2[at];
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
var FILE_TAGS = { folderOfFile: 1116, fileName: 1117, folder: 1118 };
function parseHeader(blob) {
  const values = valuesOf(blob);
  const text = (tag) => values.texts(tag, TYPE_STRING)[0] ?? "";
  return {
    name: text(TAGS.name),
    version: text(TAGS.version),
    release: text(TAGS.release),
    epoch: values.numbers(TAGS.epoch)[0] ?? 0,
    architecture: text(TAGS.architecture),
    vendor: text(TAGS.vendor),
    source: text(TAGS.source)
  };
}
function fileNames(blob) {
  const values = valuesOf(blob);
  const folders = values.texts(FILE_TAGS.folder, TYPE_STRING_ARRAY);
  const names = values.texts(FILE_TAGS.fileName, TYPE_STRING_ARRAY);
  const folderOf4 = values.numbers(FILE_TAGS.folderOfFile);
  return names.map((name, index) => {
    const folder = folders[folderOf4[index] ?? -1];
    if (folder === void 0) throw new Malformed("has a file in no folder");
    return folder + name;
  });
}
var HEAD3 = 8;
var ENTRY = 16;
var LONGEST_TEXT2 = 4096;
var MOST_VALUES3 = 5e5;
var TYPE_INT32 = 4;
var TYPE_STRING = 6;
var TYPE_STRING_ARRAY = 8;
function valuesOf(blob) {
  const fields = fieldsOf(blob, false, 4);
  const data = HEAD3 + fields.u32(0) * ENTRY;
  if (data + fields.u32(4) > blob.length) throw new Malformed("ends too early");
  const entries = /* @__PURE__ */ new Map();
  for (let at = HEAD3; at < data; at += ENTRY) {
    const key = `${fields.u32(at)} ${fields.u32(at + 4)}`;
    const count2 = fields.u32(at + 12);
    if (count2 > MOST_VALUES3) throw new Malformed("holds too many values");
    if (!entries.has(key)) entries.set(key, { place: data + fields.u32(at + 8), count: count2 });
  }
  return {
    numbers(tag) {
      const { place, count: count2 } = entries.get(`${tag} ${TYPE_INT32}`) ?? NOTHING2;
      return Array.from({ length: count2 }, (_, index) => fields.u32(place + index * 4));
    },
    texts(tag, type) {
      const { place, count: count2 } = entries.get(`${tag} ${type}`) ?? NOTHING2;
      const texts = [];
      for (let at = place; texts.length < count2; ) {
        const end = blob.indexOf(0, at);
        if (end < 0) throw new Malformed("ends too early");
        texts.push(blob.toString("utf8", at, Math.min(end, at + LONGEST_TEXT2)));
        at = end + 1;
      }
      return texts;
    }
  };
}
var NOTHING2 = { place: 0, count: 0 };

// src/catalogers/rpm/manifest.ts
function parseManifest3(text) {
  const found = [];
  for (const line of lines(text)) {
    if (line.trim() === "" || line.length > LONGEST8) continue;
    const [name = "", full = "", , , vendor = "", , , architecture = "", epoch = "", source = ""] = line.split("	");
    const hyphen = full.lastIndexOf("-");
    found.push({
      name,
      version: full.slice(0, Math.max(0, hyphen)),
      release: full.slice(hyphen + 1),
      epoch: /^\d{1,9}$/.test(epoch) ? Number(epoch) : 0,
      architecture,
      vendor,
      source
    });
  }
  return found;
}
var LONGEST8 = 4096;

// src/catalogers/rpm/index.ts
var rpm = systemCataloger({ id: "rpm", rootOf: rootOf5, packagesIn: packagesIn3, filesIn: filesIn4 });
function* packagesIn3(path, tree, distribution) {
  if (tree.size(path) === 0) return;
  const entries = path.endsWith(MANIFEST2) ? parseManifest3(readText(tree, path, MAX_BYTES14)) : read(path, tree);
  for (const entry of entries) {
    if ("gap" in entry) yield entry;
    else if (!isPackage4(entry)) yield { path, gap: NAMELESS5, incomplete: true };
    else if (entry.name !== "gpg-pubkey") yield sighting9(entry, distribution, path);
  }
}
function* filesIn4(path, tree, distribution) {
  if (path.endsWith(MANIFEST2)) return;
  for (const header of headersOf(path, tree)) {
    const entry = parseHeader(header);
    if (!isPackage4(entry)) continue;
    const owner = { name: entry.name, official: isOfRpmDistribution(entry, distribution) };
    for (const file of fileNames(header)) yield { path: file, owner };
  }
}
var MAX_BYTES14 = 256 * 1024 * 1024;
var NAMELESS5 = "holds a package whose name or version rpm does not allow";
var DAMAGED = "is a damaged package database, so that packages may be missing (trivy may still read it)";
var UNKNOWN_FORMAT = "is a package database in a format that was not understood (trivy may read it)";
var MANIFEST2 = "var/lib/rpmmanifest/container-manifest-2";
var FOLDERS = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
var FILES = ["rpmdb.sqlite", "Packages", "Packages.db"];
var PLACES2 = [...FOLDERS.flatMap((folder) => FILES.map((file) => folder + file)), MANIFEST2];
function rootOf5(path) {
  const place = PLACES2.find((candidate) => path.endsWith(candidate));
  return place === void 0 ? void 0 : systemRoot(path, place);
}
function* read(path, tree) {
  const damaged2 = { path, gap: DAMAGED, incomplete: true };
  try {
    for (const header of headersOf(path, tree)) yield orElse(damaged2, () => parseHeader(header));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    yield damaged2;
  }
}
function headersOf(path, tree) {
  const headers = packageHeaders(bytesOf2(path, tree), bytesOf2(`${path}-wal`, tree));
  if (!headers) throw new Error(UNKNOWN_FORMAT);
  return headers;
}
function orElse(damaged2, parse4) {
  try {
    return parse4();
  } catch (error) {
    if (error instanceof Malformed) return damaged2;
    throw error;
  }
}
function bytesOf2(path, tree) {
  if (!tree.has(path)) return Buffer.alloc(0);
  if (tree.size(path) > MAX_BYTES14)
    throw new Error(`is larger than ${MAX_BYTES14 / 1024 / 1024} MiB and was not read`);
  const bytes2 = tree.read(path);
  return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
}
function isPackage4({ name, version, release, architecture, source }) {
  return /^[A-Za-z0-9_][\w.+~^-]{0,127}$/.test(name) && [version, release].every((text) => /^[\w.+~^]{1,128}$/.test(text)) && /^[\w-]{0,32}$/.test(architecture) && /^[\w.+~^()-]{0,255}$/.test(source);
}
var BY_SOURCE = /* @__PURE__ */ new Set(["rocky", "sles", "opensuse-leap", "opensuse-tumbleweed"]);
function sighting9(entry, distribution, path) {
  const { name, version, release, epoch, architecture, source } = entry;
  const [, sourceName, sourceVersion] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(source) ?? [];
  const qualifiers = { arch: architecture, upstream: source, epoch: epoch === 0 ? "" : String(epoch) };
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
  let seen = 0;
  for (const line of lines(text)) {
    if (line.startsWith(STUB)) {
      const [name, version, platform] = line.slice(STUB.length, STUB.length + LONGEST9).split(" ");
      return name && version && platform ? { name, version, platform } : void 0;
    }
    seen += 1;
    if (seen > 1) break;
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
    const place = placeOf(path);
    const text = readHead(tree, path, HEAD_BYTES4);
    const stub = readStub(text);
    if (place === "repository") return fromRepository(stub, path);
    const found = stub ? byStub(stub, path) : byText(text, path);
    return place === "default" ? found.map(asDefault) : found;
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
function readAuditData(section) {
  const root = objectIn(parseJson(decompress2(section), "a list of crates"));
  if (!Array.isArray(root.packages)) throw new Error("has a list of crates that has no packages");
  return listIn(root.packages).flatMap((entry) => {
    const { name, version, source, kind } = objectIn(entry);
    if (kind !== void 0 && kind !== "runtime") return [];
    const crate = { name: textIn(name) ?? "", version: textIn(version) ?? "", source: textIn(source) ?? "" };
    if (!isCrate(crate))
      throw new Error("has a list of crates with a name or version that Cargo does not allow");
    return [crate];
  });
}
var MAX_BYTES15 = 8 * 1024 * 1024;
function decompress2(section) {
  try {
    return inflateSync(section, { maxOutputLength: mostOutput(section, MAX_BYTES15) }).toString("utf8");
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
    for (const { content } of piecesOf(executable, region, LONGEST_PATH4)) {
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
var LONGEST_PATH4 = 320;
var SEPARATORS = /* @__PURE__ */ new Set([47, 92]);
var MOST_PATHS = 5e5;
function namesCompiler(executable) {
  const section = sectionNamed(executable, ".comment");
  return section !== void 0 && contentOf(executable, section, 4096).includes("rustc version ");
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
  if (!SEPARATORS.has(content[start] ?? 0)) return void 0;
  const text = content.toString("latin1", start, start + LONGEST_PATH4);
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
  catalog(path, tree, archive, around) {
    const executable = openExecutable(tree, path);
    if (!executable || executable.managed) return void 0;
    const list3 = auditData(executable);
    if (list3) return list3.flatMap((crate) => audited(crate, path));
    const { isRust, crates } = readSourcePaths(executable);
    if (!isRust) return void 0;
    return [
      ...crates.map((crate) => guessed(crateSighting(crate, path))),
      gap(path, !isOwned(path, tree, archive, around))
    ];
  }
};
var SECTION = ".dep-v0";
var LARGEST_LIST = 4 * 1024 * 1024;
function auditData(executable) {
  const section = sectionNamed(executable, SECTION);
  return section && readAuditData(contentOf(executable, section, LARGEST_LIST));
}
function audited(crate, path) {
  if (crate.source === "local") return [];
  const found = crateSighting(crate, path);
  return [crate.source === "crates.io" ? found : { ...found, confidence: "declared" }];
}
function guessed(found) {
  return { ...found, confidence: "partial" };
}
function gap(path, incomplete) {
  return {
    path,
    gap: "is a Rust program without a list of its crates (build it with cargo auditable)",
    incomplete
  };
}

// src/catalogers/runner/archive-magic.ts
function looksLikeZip(tree, path) {
  const head = tree.read(path, 4);
  if (MAGIC5.some((magic) => startsWith(head, magic))) return true;
  const bytes2 = tree.read(path);
  const tail = Buffer.from(bytes2.subarray(-END_REACH));
  return tail.includes(END_RECORD);
}
var MAGIC5 = ["PK", "PK", "PK\x07\b"];
var END_RECORD = "PK";
var END_REACH = 22 + 65535;
function startsWith(bytes2, magic) {
  return [...magic].every((char, index) => bytes2[index] === char.charCodeAt(0));
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
    const place = `${evidence.artifact}\0${evidence.path}`;
    if (!entry.evidence.has(place)) entry.evidence.set(place, evidence);
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
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var Notices = class {
  #notices = [];
  #named = /* @__PURE__ */ new Map();
  #unnamed = /* @__PURE__ */ new Map();
  /** @param path inside the artifact */
  add(artifact, path, message, incomplete) {
    const hasRoom = increment(this.#named, `${artifact}\0${message}`) <= NAMED_PER_MESSAGE && increment(this.#named, artifact) <= NAMED_PER_ARTIFACT;
    if (hasRoom) {
      const line = message.replace(UNSEEN, "�");
      this.#notices.push({ stage: "catalog", subject: `${artifact}!/${path}`, message: line, incomplete });
      return;
    }
    const counts = this.#unnamed.get(artifact) ?? { incomplete: 0, other: 0 };
    counts[incomplete ? "incomplete" : "other"] += 1;
    this.#unnamed.set(artifact, counts);
  }
  /** A notice about an artifact as a whole. */
  addSummary(artifact, message, incomplete) {
    this.#notices.push({ stage: "catalog", subject: artifact, message, incomplete });
  }
  /** In the order in which they came; each call gives the same. */
  list() {
    const summaries = [...this.#unnamed].flatMap(([subject, { incomplete, other }]) => [
      ...incomplete > 0 ? [{ ...summary(subject, incomplete, "could not be understood"), incomplete: true }] : [],
      ...other > 0 ? [{ ...summary(subject, other, "were remarked upon"), incomplete: false }] : []
    ]);
    return [...this.#notices, ...summaries];
  }
};
function summary(subject, count2, what) {
  return { stage: "catalog", subject, message: `files beyond those that are named ${what}: ${count2}` };
}
function increment(counts, key) {
  const count2 = (counts.get(key) ?? 0) + 1;
  counts.set(key, count2);
  return count2;
}

// src/catalogers/runner/own.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var NAMED3 = 3;
var OwnPackages = class {
  #globs;
  #used = /* @__PURE__ */ new Set();
  constructor(globs) {
    this.#globs = [...new Set(globs)].map((glob) => [glob, (0, import_picomatch.default)(glob, { dot: true, nonegate: true })]);
  }
  /** @param text a package's name as OSV has it, or a path inside an artifact */
  has(text) {
    const fitting = this.#globs.filter(([glob, fits]) => glob === text || fits(text));
    for (const [glob] of fitting) this.#used.add(glob);
    return fitting.length > 0;
  }
  /** The components with their marks, in the same order. */
  mark(components) {
    return components.map((component) => this.has(component.name) ? { ...component, own: true } : component);
  }
  /** To be asked when all has been seen: what was taken for the user's own, and which globs did nothing. */
  notices(components) {
    const names = components.filter(({ own }) => own === true).map(({ name, version }) => `${name} ${version}`).sort();
    const unused = this.#globs.filter(([glob]) => !this.#used.has(glob));
    return [
      ...names.length === 0 ? [] : [notice(`nobody is asked about packages of your own: ${list2(names)}`)],
      ...unused.map(([glob]) => notice(`'${glob}' fits no package, and no file without a name`))
    ];
  }
};
function list2(names) {
  const rest = names.length - NAMED3;
  return names.slice(0, NAMED3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function notice(message) {
  return { stage: "catalog", subject: "ours", message, incomplete: false };
}

// src/catalogers/runner/owned.ts
var NAMED4 = 3;
var Owned = class {
  #packages = /* @__PURE__ */ new Map();
  add({ purl: purl2, name, version }, owner) {
    if (!this.#packages.has(purl2))
      this.#packages.set(purl2, `${shorten(`${name} ${version}`)} (${shorten(owner)})`);
  }
  /** One sentence about all of them; undefined where there are none. */
  remark() {
    const count2 = this.#packages.size;
    if (count2 === 0) return void 0;
    const names = [...this.#packages.values()].sort().slice(0, NAMED4).join(", ");
    const rest = count2 > NAMED4 ? ` and ${count2 - NAMED4} more` : "";
    return `${count2} of its packages came with packages of the distribution, whose advisories speak for them: ${names}${rest}`;
  }
};
function shorten(text) {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// src/catalogers/runner/system-files.ts
function systemFilesOf({ kind, files }, catalogers) {
  if (kind !== "image" && kind !== "directory") return void 0;
  let owners;
  return {
    ownerOf: (path) => {
      owners ??= listOwners(files, catalogers);
      return owners.get(path);
    }
  };
}
function listOwners(tree, catalogers) {
  const owners = /* @__PURE__ */ new Map();
  for (const cataloger of catalogers) {
    if (!cataloger.owns) continue;
    for (const list3 of tree.paths.filter((path) => cataloger.wants(path)).sort()) {
      try {
        for (const { path, owner } of cataloger.owns(list3, tree))
          if (!owners.has(path)) owners.set(path, owner);
      } catch {
      }
    }
  }
  return owners;
}

// src/catalogers/packed-program.ts
import { brotliDecompressSync, constants } from "node:zlib";
var packedProgram = {
  id: "packed-program",
  how: "embedded",
  onlyUnclaimed: true,
  wants(path) {
    return path.endsWith(".br");
  },
  catalog(path, tree, archive, around) {
    const start = startOf(tree.read(path, HEAD_BYTES6));
    if (start === void 0) return void 0;
    const isProgram = formatOf(start.subarray(0, 64)) !== void 0;
    if (!isProgram && start.toString("latin1", 257, 262) !== "ustar") return void 0;
    const gap2 = `is ${isProgram ? "a program" : "an archive"} packed with Brotli, so what is in it could not be seen`;
    return [{ path, gap: gap2, incomplete: !isOwned(path, tree, archive, around) }];
  }
};
var HEAD_BYTES6 = 1024 * 1024;
var START_BYTES = 16 * 1024 * 1024;
function startOf(head) {
  try {
    return brotliDecompressSync(head, {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: START_BYTES
    });
  } catch {
    return void 0;
  }
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
    const libraries = parseDepsJson(readText(tree, path, LARGEST_DEPS_JSON));
    return libraries.flatMap(({ code, translations }) => [...code, ...translations]).map(baseName);
  } catch {
    return [];
  }
}

// src/catalogers/unidentified-binary/packed.ts
function isPacked({ bytes: bytes2, sections }) {
  if (sections.some(({ name }) => name === "UPX0")) return true;
  return bytes2.at(0, REACH).includes("UPX!");
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
  catalog(path, tree, archive, around) {
    const owned = isOwned(path, tree, archive, around);
    const executable = openExecutable(tree, path);
    if (executable?.format === "elf" && isPacked(executable)) {
      return [
        { path, gap: "is a packed program (UPX), so what is in it could not be seen", incomplete: !owned }
      ];
    }
    if (owned) return [];
    const gap2 = executable ? describe2(executable, path, tree) : damaged(path, tree);
    if (gap2 === void 0) return [];
    return [
      { path, gap: gap2, incomplete: isStartedByLambda(path, archive), ...executable ? { nameless: true } : {} }
    ];
  }
};
function describe2(executable, path, tree) {
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

// src/catalogers/runner/sizes.ts
function withSizes(components, files) {
  const places = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  const beside = new Beside(files);
  for (const { name, evidence } of components) {
    for (const seen of evidence) {
      const key = `${name}\0${seen.path}`;
      const parts = partsOf(name, seen, files, beside);
      if (parts.length === 0 || places.has(key)) continue;
      const place = { size: 0 };
      places.set(key, place);
      for (const part of parts) if (!owners.has(part)) owners.set(part, place);
    }
  }
  for (const path of files.paths) {
    const owner = ownerOf(path, owners);
    if (owner) owner.size += files.size(path);
  }
  return components.map((component) => ({
    ...component,
    evidence: component.evidence.map((seen) => sized(component.name, seen, files, places))
  }));
}
var DEEPEST3 = 100;
function sized(name, seen, files, places) {
  const file = fileOf(seen);
  const size = file === void 0 ? places.get(`${name}\0${seen.path}`)?.size : files.has(file) ? files.size(file) : void 0;
  return size === void 0 ? seen : { ...seen, size };
}
function ownerOf(path, owners) {
  let found = owners.get(path);
  if (found) return found;
  let end = path.indexOf("/");
  for (let depth = 0; end >= 0 && depth < DEEPEST3; depth += 1) {
    found = owners.get(path.slice(0, end + 1)) ?? found;
    end = path.indexOf("/", end + 1);
  }
  return found;
}
function fileOf({ path, how, cataloger }) {
  const nested = path.indexOf("!/");
  if (nested >= 0) return path.slice(0, nested);
  const isFile = how === "embedded" || cataloger === "js-bundle" || isArchiveName(path);
  return isFile ? path : void 0;
}
function partsOf(name, seen, files, beside) {
  if (fileOf(seen) !== void 0) return [];
  const { path, cataloger } = seen;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  switch (cataloger) {
    case "npm-installed":
      return folder === "" ? [] : [folder];
    case "pypi-installed":
      return pythonParts(name, path, folder, beside);
    case "python-stripped":
      return folder === "" ? [path] : [folder];
    case "ruby-gemspec":
      return /(?:^|\/)specifications\/[^/]+$/.test(path) ? [path, path.replace(/specifications\/([^/]+)\.gemspec$/, "gems/$1/")] : [];
    case "composer-installed":
      return [`${folder.replace(/composer\/$/, "")}${name}/`];
    case "dotnet-deps":
      return [`${folder}${name}.dll`].filter((file) => files.has(file));
    default:
      return [];
  }
}
function pythonParts(name, path, folder, beside) {
  if (/\/_?vendor(?:ed)?\/[^/]+\.txt$/.test(path)) return [`${folder}${name.replaceAll("-", "_")}/`];
  if (!/\.(?:dist|egg)-info\/$/i.test(folder)) return [path];
  const parent = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
  return [folder, ...beside.of(name, parent)];
}
var Beside = class {
  constructor(files) {
    this.files = files;
  }
  files;
  entries;
  /** The folders and modules of a distribution, beside its metadata. */
  of(project, folder) {
    this.entries ??= this.list();
    return [...this.entries.get(folder)?.get(project) ?? []];
  }
  list() {
    const folders = /* @__PURE__ */ new Map();
    for (const path of this.files.paths) {
      const end = path.lastIndexOf("/");
      if (!/\.(?:dist|egg)-info$/i.test(path.slice(Math.max(0, end - 10), Math.max(0, end)))) continue;
      folders.set(path.slice(0, path.lastIndexOf("/", end - 1) + 1), /* @__PURE__ */ new Map());
    }
    for (const path of folders.size === 0 ? [] : this.files.paths) {
      let start = 0;
      for (let depth = 0; depth < DEEPEST3; depth += 1) {
        const next = path.indexOf("/", start);
        const entry = next < 0 ? path : path.slice(0, next + 1);
        const names = folders.get(path.slice(0, start));
        if (names) remember(names, path.slice(start, next < 0 ? void 0 : next), entry);
        if (next < 0) break;
        start = next + 1;
      }
    }
    return folders;
  }
};
function remember(names, base, entry) {
  const bare = base.replace(/(?:\.libs|\.py|\.[\w-]{1,60}\.so)$/, "");
  const projects = knownImport(bare)?.projects ?? [bare.replace(/[-_.]+/g, "-").toLowerCase()];
  for (const project of projects) {
    const entries = names.get(project) ?? /* @__PURE__ */ new Set();
    names.set(project, entries.add(entry));
  }
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
  packedProgram,
  unidentifiedBinary
];
function catalog(artifacts, project = NO_PROJECT, own = new OwnPackages([])) {
  const inventory = new Inventory();
  const notices = new Notices();
  for (const artifact of artifacts) {
    const { id, files } = artifact;
    const system = systemFilesOf(artifact, CATALOGERS);
    const around = { artifact: id, project, ...system === void 0 ? {} : { system } };
    const walk = { ...around, inventory, notices, own, misnamed: [], owned: new Owned() };
    walkTree(files, "", walk);
    reportMisnamed(walk);
    const remark2 = walk.owned.remark();
    if (remark2 !== void 0) notices.addSummary(id, remark2, false);
  }
  return { items: inventory.components(), notices: notices.list() };
}
function walkTree(tree, archive, walk) {
  for (const path of [...tree.paths].sort()) {
    const place = archive === "" ? path : `${archive}!/${path}`;
    if (!isArchiveName(path)) {
      catalogPath(path, tree, archive, walk);
      continue;
    }
    const nested = openNested(path, tree, place, walk);
    if (!nested) continue;
    catalogPath(path, tree, archive, walk);
    walkTree(nested, place, walk);
  }
}
function openNested(path, tree, place, walk) {
  if (isTestData(path, tree)) return void 0;
  try {
    if (looksLikeZip(tree, path)) return tree.open(path);
    walk.misnamed.push(place);
  } catch (error) {
    walk.notices.add(walk.artifact, place, reasonOf(error), true);
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
      for (const seen of found ?? []) record(seen, archive, cataloger, walk);
      claimed ||= byContent && found !== void 0;
    } catch (error) {
      reasons.add(reasonOf(error));
      claimed ||= byContent;
    }
  }
  for (const reason of reasons) walk.notices.add(walk.artifact, prefix + path, reason, true);
}
function record(seen, archive, cataloger, walk) {
  const { artifact, inventory, notices, own } = walk;
  const path = archive === "" ? seen.path : `${archive}!/${seen.path}`;
  if ("gap" in seen) {
    if (seen.nameless && own.has(path)) notices.add(artifact, path, OWN, false);
    else notices.add(artifact, path, seen.gap, seen.incomplete);
    return;
  }
  const how = seen.how ?? cataloger.how;
  const host = seen.bundledIn === void 0 ? {} : { bundledIn: seen.bundledIn };
  const sure = seen.confidence === void 0 || seen.confidence === "exact" ? {} : { confidence: seen.confidence };
  const files = seen.files === void 0 ? {} : { files: seen.files };
  const owner = cataloger.owns === void 0 ? ownerOf2(path, walk) : void 0;
  if (owner !== void 0) walk.owned.add(seen, owner);
  const system = owner === void 0 ? {} : { ownedBy: owner };
  inventory.add(seen, { artifact, path, how, cataloger: cataloger.id, ...host, ...system, ...sure, ...files });
}
var OWN = "has no name and is taken for your own, as 'ours' says";
function ownerOf2(path, { system }) {
  const owner = system?.ownerOf(path) ?? system?.ownerOf(path.split("!/", 1)[0] ?? path);
  return owner?.official ? owner.name : void 0;
}
var NAMED5 = 3;
function reportMisnamed({ artifact, misnamed, notices }) {
  if (misnamed.length === 0) return;
  const rest = misnamed.length - NAMED5;
  const names = misnamed.slice(0, NAMED5).map(shorten2).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  notices.addSummary(artifact, `holds files with an archive's name that are none: ${names}`, false);
}
function shorten2(path) {
  return path.length > 120 ? `${path.slice(0, 119)}…` : path;
}

export {
  require_semver2 as require_semver,
  projectLocks,
  OwnPackages,
  joinInventories,
  withSizes,
  catalog
};
