import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  compareText,
  ecosystemName
} from "./chunk-BS2Q6EBE.js";

// src/advisories/versions/compare.ts
function compareDigits(a, b) {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9" && character.length === 1;
}
function digitsAt(text, start) {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return text.slice(start, end);
}
function isNumber(text) {
  return text !== "" && digitsAt(text, 0).length === text.length;
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits[start] === "0") start += 1;
  return digits.slice(start);
}

// src/advisories/versions/apk.ts
var apk = { id: "apk", compare };
function compare(a, b) {
  const left = tokensOf(a.trim());
  const right = tokensOf(b.trim());
  for (let i = 0; ; i += 1) {
    const l = left[i];
    const r = right[i];
    if (l === void 0 || r === void 0) return 0;
    const order = l.rank - r.rank || compareValues(l, r);
    if (order !== 0) return order;
  }
}
var SUFFIX_RANK = /* @__PURE__ */ new Map([
  ["alpha", 0],
  ["beta", 1],
  ["pre", 2],
  ["rc", 3],
  ["cvs", 10],
  ["svn", 11],
  ["git", 12],
  ["hg", 13],
  ["p", 14]
]);
var INVALID = 4;
var EMPTY_NUMBER = 5;
var END = 6;
var REVISION = 7;
var HASH = 8;
var SUFFIX_NUMBER = 9;
var LETTER = 15;
var LETTER_NUMBER = 16;
var NUMBER = 17;
var FIRST_NUMBER = 18;
var PART = /\.(?<component>[0-9]*)|(?<digits>[0-9]+)|(?<letter>[a-z])|_(?<suffix>[a-z]+)|~(?<hash>[0-9a-f]+)|-r(?<revision>[0-9]*)/y;
function tokensOf(text) {
  const first = digitsAt(text, 0);
  let last = { rank: FIRST_NUMBER, value: first };
  const tokens = [last];
  PART.lastIndex = first.length;
  while (last.rank !== END && last.rank !== INVALID) {
    const at = PART.lastIndex;
    const match = PART.exec(text);
    last = match === null ? { rank: at === text.length ? END : INVALID, value: "" } : tokenOf(match, last.rank);
    tokens.push(last);
  }
  return tokens;
}
function tokenOf(match, after) {
  const { component, digits, letter, suffix, hash, revision } = match.groups ?? {};
  const isAfterNumber = after >= LETTER_NUMBER || after === EMPTY_NUMBER;
  const isAfterHash = after === HASH || after === REVISION;
  if (component !== void 0 && isAfterNumber) {
    return { rank: component === "" ? EMPTY_NUMBER : NUMBER, value: component };
  }
  if (letter !== void 0 && isAfterNumber) return { rank: LETTER, value: letter };
  if (digits !== void 0 && after === LETTER) return { rank: LETTER_NUMBER, value: digits };
  if (digits !== void 0 && isSuffix(after)) return { rank: SUFFIX_NUMBER, value: digits };
  if (suffix !== void 0 && !isAfterHash) return { rank: SUFFIX_RANK.get(suffix) ?? INVALID, value: "" };
  if (hash !== void 0 && !isAfterHash) return { rank: HASH, value: hash };
  if (revision !== void 0 && after !== REVISION && isRevision(match, revision)) {
    return { rank: REVISION, value: revision };
  }
  return { rank: INVALID, value: "" };
}
function isSuffix(rank4) {
  return rank4 < INVALID || rank4 > SUFFIX_NUMBER && rank4 < LETTER;
}
function isRevision(match, revision) {
  const next = match.input[match.index + match[0].length];
  return revision !== "" || next === void 0 || next === "-";
}
function compareValues(a, b) {
  if (a.rank === LETTER || a.rank === HASH) return compareText(a.value, b.value);
  const isFraction = a.rank === NUMBER && (a.value.startsWith("0") || b.value.startsWith("0"));
  return isFraction ? compareText(a.value, b.value) : compareDigits(a.value, b.value);
}

// src/advisories/versions/dpkg.ts
var dpkg = { id: "dpkg", compare: compare2 };
function compare2(a, b) {
  const left = parse(a.trim());
  const right = parse(b.trim());
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parse(text) {
  const colon = text.indexOf(":");
  const hasEpoch = colon > 0 && isNumber(text.slice(0, colon));
  const rest = hasEpoch ? text.slice(colon + 1) : text;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? text.slice(0, colon) : "",
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? "" : rest.slice(hyphen + 1)
  };
}
function comparePart(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (isText(a[i]) || isText(b[j])) {
      const order2 = weight(a[i]) - weight(b[j]);
      if (order2 !== 0) return order2;
      i += 1;
      j += 1;
    }
    const left = digitsAt(a, i);
    const right = digitsAt(b, j);
    const order = compareDigits(left, right);
    if (order !== 0) return order;
    i += left.length;
    j += right.length;
  }
  return 0;
}
function isText(character) {
  return character !== void 0 && !isDigit(character);
}
function weight(character) {
  if (character === void 0 || isDigit(character)) return 0;
  if (character === "~") return -1;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 65536;
}

// src/advisories/versions/maven.ts
var maven = {
  id: "maven",
  compare: (a, b) => compareLevels(parse2(a), parse2(b))
};
var RELEASE = "";
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", RELEASE, "sp"];
var RELEASE_RANK = QUALIFIERS.indexOf(RELEASE);
var ALIASES = /* @__PURE__ */ new Map([
  ["ga", RELEASE],
  ["final", RELEASE],
  ["release", RELEASE],
  ["cr", "rc"]
]);
var ALIASES_BEFORE_DIGIT = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function parse2(text) {
  const version = text.trim().toLowerCase();
  let level = [];
  const levels = [level];
  const open = () => {
    level = [];
    levels.push(level);
  };
  let start = 0;
  for (let i = 0; i < version.length; i += 1) {
    const character = version[i];
    if (character === "." || character === "-") {
      level.push(i === start ? "0" : qualifier(version.slice(start, i)));
      start = i + 1;
      if (character === "-") open();
    } else if (i > start && isDigit(character) !== isDigit(version[i - 1])) {
      const item = version.slice(start, i);
      if (isDigit(character) && level.length > 0) open();
      level.push(isDigit(character) ? ALIASES_BEFORE_DIGIT.get(item) ?? qualifier(item) : item);
      start = i;
      open();
    }
  }
  if (start < version.length) {
    if (!isDigit(version.at(-1)) && level.length > 0) open();
    level.push(qualifier(version.slice(start)));
  }
  return normalize(levels);
}
function qualifier(item) {
  return ALIASES.get(item) ?? item;
}
function normalize(levels) {
  const kept = levels.map((level) => {
    let end = level.length;
    while (end > 0 && compareToNothing(level[end - 1] ?? "") === 0) end -= 1;
    return level.slice(0, end);
  });
  while (kept.at(-1)?.length === 0) kept.pop();
  return kept.filter((level, i) => i === 0 || level.length > 0 || !levels[i]?.includes(RELEASE));
}
function compareLevels(a, b) {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth += 1) {
    const left = a[depth];
    const right = b[depth];
    if (left === void 0) return -compareAllToNothing(b.slice(depth));
    if (right === void 0) return compareAllToNothing(a.slice(depth));
    const shared = Math.min(left.length, right.length);
    for (let i = 0; i < shared; i += 1) {
      const order = compareItems(left[i] ?? "", right[i] ?? "");
      if (order !== 0) return order;
    }
    if (left.length > shared) return compareRest(left.slice(shared), b.length > depth + 1);
    if (right.length > shared) return -compareRest(right.slice(shared), a.length > depth + 1);
  }
  return 0;
}
function compareRest(items, againstList) {
  if (againstList) return isNumber(items[0] ?? "") ? 1 : -1;
  return compareAllToNothing([items]);
}
function compareAllToNothing(levels) {
  for (const level of levels) {
    for (const item of level) {
      const order = compareToNothing(item);
      if (order !== 0) return order;
    }
  }
  return 0;
}
function compareItems(a, b) {
  const aIsNumber = isNumber(a);
  const bIsNumber = isNumber(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return rank(a) - rank(b) || compareText(a, b);
}
function compareToNothing(item) {
  return isNumber(item) ? compareDigits(item, "0") : rank(item) - RELEASE_RANK;
}
function rank(word) {
  const known = QUALIFIERS.indexOf(word);
  return known === -1 ? QUALIFIERS.length : known;
}

// src/advisories/versions/numbered.ts
function compareNumbered(a, b, compareLabels) {
  const left = parse3(a);
  const right = parse3(b);
  if (left === void 0 && right === void 0) return compareText(a, b);
  if (left === void 0) return -1;
  if (right === void 0) return 1;
  return compareNumbers(left.numbers, right.numbers) || compareAllLabels(left.labels, right.labels, compareLabels);
}
function parse3(text) {
  let at = 0;
  while (isSkippedPrefix(text[at])) at += 1;
  const numbers = [];
  while (isDigit(text[at])) {
    const run = digitsAt(text, at);
    numbers.push(run);
    at += run.length;
    if (text[at] !== "." || !isDigit(text[at + 1])) break;
    at += 1;
  }
  if (numbers.length === 0) return void 0;
  const build = text.indexOf("+", at);
  return { numbers, labels: labelsOf((build === -1 ? text.slice(at) : text.slice(at, build)).trimEnd()) };
}
function isSkippedPrefix(character) {
  return character !== void 0 && "vV= 	\r\n".includes(character);
}
function labelsOf(rest) {
  if (rest === "") return [];
  if (rest.startsWith("-")) return rest.slice(1).split(".");
  const tag = rest.startsWith(".") ? rest.slice(1) : rest;
  let letters = 0;
  while (letters < tag.length && tag[letters] !== "." && !isDigit(tag[letters])) letters += 1;
  if (letters === 0 || !isDigit(tag[letters])) return tag.split(".");
  return [tag.slice(0, letters), ...tag.slice(letters).split(".")];
}
function compareNumbers(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareDigits(a[i] ?? "0", b[i] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function compareAllLabels(a, b, compareLabels) {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareLabels(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// src/advisories/versions/nuget.ts
var INT32_MIN = -(2 ** 31);
var INT32_MAX = 2 ** 31 - 1;
var nuget = {
  id: "nuget",
  compare: (a, b) => compareNumbered(a, b, compareLabel)
};
function compareLabel(a, b) {
  const left = int32(a);
  const right = int32(b);
  if (left !== void 0 && right !== void 0) return left - right;
  if (left !== void 0) return -1;
  if (right !== void 0) return 1;
  return compareText(a.toUpperCase(), b.toUpperCase());
}
function int32(label) {
  const start = label.startsWith("-") ? 1 : 0;
  if (start === label.length || digitsAt(label, start).length !== label.length - start) return void 0;
  const value = Number(label);
  return value >= INT32_MIN && value <= INT32_MAX ? value : void 0;
}

// src/advisories/versions/packagist.ts
var packagist = { id: "packagist", compare: compare3 };
function compare3(a, b) {
  const left = parse4(a);
  const right = parse4(b);
  const order = compareTokens(left.tokens, right.tokens);
  if (order !== 0 || left.tokens.includes(ANY_NUMBER) || right.tokens.includes(ANY_NUMBER)) return order;
  return left.written - right.written;
}
var ANY_NUMBER = "#";
var BRANCH_NUMBER = "9999999";
var NUMBERS = 4;
var LONGEST_FIRST_NUMBER = 5;
var RANK_BY_START = [
  ["dev", 0],
  ["a", 1],
  ["b", 2],
  ["rc", 3],
  ["p", 5]
];
var NUMBER_RANK = 4;
var UNKNOWN_RANK = -1;
function parse4(text) {
  const version = withoutDecoration(text.trim().toLowerCase());
  const tokens = tokenize(version);
  if (isBranch(tokens)) return { tokens: branch(tokens), written: NUMBERS };
  let written = 0;
  while (isNumber(tokens[written] ?? "") || tokens[written] === ANY_NUMBER) written += 1;
  const numbers = tokens.slice(0, written);
  const tags = tokens.slice(written).filter((tag) => tag !== "stable");
  return { tokens: [...isDate(version) ? numbers : filledUp(numbers, "0"), ...tags], written };
}
function withoutDecoration(text) {
  let end = text.length;
  for (const mark of [" ", "@", "+"]) {
    const at = text.indexOf(mark);
    if (at > 0) end = Math.min(end, at);
  }
  return text.slice(text.startsWith("v") && isDigit(text[1]) ? 1 : 0, end);
}
function tokenize(text) {
  return text.match(/[0-9]+|[a-z]+|[#*]/g) ?? [];
}
function isDate(version) {
  const first = /^[0-9]+/.exec(version)?.[0] ?? "";
  return first.length > LONGEST_FIRST_NUMBER || /^[0-9.]*[0-9][-:][0-9]/.test(version);
}
function filledUp(numbers, filler) {
  if (numbers.length === 0) return numbers;
  return [...numbers, ...Array(Math.max(0, NUMBERS - numbers.length)).fill(filler)];
}
function isBranch(tokens) {
  const parts = tokens.slice(0, -1);
  if (tokens.at(-1) !== "dev" || !parts.some(isPlaceholder)) return false;
  return parts.every((part) => isNumber(part) || isPlaceholder(part));
}
function branch(tokens) {
  const numbers = tokens.slice(0, -1).map((part) => isPlaceholder(part) ? BRANCH_NUMBER : part);
  return [...filledUp(numbers, BRANCH_NUMBER), "dev"];
}
function isPlaceholder(token) {
  return token === "x" || token === "*";
}
function compareTokens(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareToken(a[i], b[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareToken(a, b) {
  const order = rank2(a) - rank2(b);
  if (order !== 0 || a === ANY_NUMBER || b === ANY_NUMBER) return order;
  if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
  if (isNumber(a)) return compareDigits(a, b);
  return rank2(a) === UNKNOWN_RANK ? compareText(a, b) : 0;
}
function rank2(token) {
  if (token === void 0 || token === ANY_NUMBER || isNumber(token)) return NUMBER_RANK;
  return RANK_BY_START.find(([start]) => token.startsWith(start))?.[1] ?? UNKNOWN_RANK;
}

// src/advisories/versions/pypi-legacy.ts
function comparePyPILegacy(a, b) {
  const left = legacyParts(a);
  const right = legacyParts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareText(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
var FINAL = "*final";
var PATCH = "*final-";
var ZERO = "00000000";
var WORDS = /* @__PURE__ */ new Map([
  ["-", PATCH],
  ["pre", "*c"],
  ["preview", "*c"],
  ["rc", "*c"],
  ["dev", "*@"]
]);
function legacyParts(text) {
  const parts = [];
  for (const part of text.toLowerCase().match(/[0-9]+|[a-z]+|-|[^0-9a-z.-]+/g) ?? []) append(parts, part);
  append(parts, "final");
  return parts;
}
function append(parts, part) {
  if (isDigit(part[0])) {
    parts.push(part.padStart(ZERO.length, "0"));
    return;
  }
  const word = WORDS.get(part) ?? `*${part}`;
  if (word < FINAL) dropLast(parts, PATCH);
  dropLast(parts, ZERO);
  parts.push(word);
}
function dropLast(parts, part) {
  while (parts.at(-1) === part) parts.pop();
}

// src/advisories/versions/pypi.ts
var pypi = { id: "pypi", compare: compare4 };
function compare4(a, b) {
  const left = parse5(a);
  const right = parse5(b);
  if (left === void 0 && right === void 0) return comparePyPILegacy(a, b);
  if (left === void 0) return -1;
  if (right === void 0) return 1;
  return compareDigits(left.epoch, right.epoch) || compareRelease(left.release, right.release) || comparePhase(left.pre, right.pre) || comparePhase(left.post, right.post) || comparePhase(left.dev, right.dev) || compareLocal(left.local, right.local);
}
var PRE_RANK = /* @__PURE__ */ new Map([
  ["a", 1],
  ["alpha", 1],
  ["b", 2],
  ["beta", 2],
  ["c", 3],
  ["rc", 3],
  ["pre", 3],
  ["preview", 3]
]);
var DEV_WITHOUT_PRE = { rank: 0, digits: "" };
var WITHOUT_PRE = { rank: 4, digits: "" };
var WITHOUT_POST = { rank: 0, digits: "" };
var WITHOUT_DEV = { rank: 1, digits: "" };
var PRE = /[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?/y;
var IMPLICIT_POST = /-(?=[0-9])/y;
var POST = /[-_.]?(?:post|rev|r)[-_.]?/y;
var DEV = /[-_.]?dev[-_.]?/y;
function parse5(text) {
  const cursor = new Cursor(text.trim().toLowerCase());
  cursor.take(/v/y);
  const first = cursor.digits();
  const hasEpoch = cursor.take(/!/y) !== void 0;
  const release = [hasEpoch ? cursor.digits() : first];
  while (cursor.take(/\.(?=[0-9])/y) !== void 0) release.push(cursor.digits());
  if (first === "" || release[0] === "") return void 0;
  const pre = cursor.take(PRE);
  const preDigits = pre === void 0 ? "" : cursor.digits();
  const post = cursor.take(IMPLICIT_POST) ?? cursor.take(POST);
  const postDigits = post === void 0 ? "" : cursor.digits();
  const dev = cursor.take(DEV);
  const devDigits = dev === void 0 ? "" : cursor.digits();
  const local = parseLocal(cursor.rest());
  if (local === void 0) return void 0;
  return {
    epoch: hasEpoch ? first : "",
    release,
    pre: prePhase(pre, preDigits, dev !== void 0 && post === void 0),
    post: post === void 0 ? WITHOUT_POST : { rank: 1, digits: postDigits },
    dev: dev === void 0 ? WITHOUT_DEV : { rank: 0, digits: devDigits },
    local
  };
}
function prePhase(word, digits, isDevOnly) {
  if (word === void 0) return isDevOnly ? DEV_WITHOUT_PRE : WITHOUT_PRE;
  return { rank: PRE_RANK.get(word) ?? WITHOUT_PRE.rank, digits };
}
function parseLocal(rest) {
  if (rest === "") return [];
  if (!rest.startsWith("+")) return void 0;
  const words = rest.slice(1).split(/[-_.]/);
  return words.every((word) => /^[a-z0-9]+$/.test(word)) ? words : void 0;
}
function compareRelease(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareDigits(a[i] ?? "0", b[i] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function comparePhase(a, b) {
  return a.rank - b.rank || compareDigits(a.digits, b.digits);
}
function compareLocal(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareLocalWord(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareLocalWord(a, b) {
  const aIsNumber = isNumber(a);
  const bIsNumber = isNumber(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return compareText(a, b);
}
var Cursor = class {
  #at = 0;
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** The pattern's first group, or all it matched, and steps behind it; undefined where it does not match. */
  take(pattern) {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return void 0;
    this.#at += match[0].length;
    return match[1] ?? match[0];
  }
  digits() {
    const run = digitsAt(this.#text, this.#at);
    this.#at += run.length;
    return run;
  }
  rest() {
    return this.#text.slice(this.#at);
  }
};

// src/advisories/versions/rpm.ts
var rpm = { id: "rpm", compare: compare5 };
function compare5(a, b) {
  const left = parse6(a);
  const right = parse6(b);
  return compareDigits(left.epoch, right.epoch) || comparePart2(left.version, right.version) || compareRelease2(left.release, right.release);
}
function parse6(text) {
  const digits = digitsAt(text, 0);
  const hasEpoch = text[digits.length] === ":";
  const rest = hasEpoch ? text.slice(digits.length + 1) : text;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? digits : "",
    version: hyphen === -1 ? rest : rest.slice(0, hyphen),
    release: hyphen === -1 ? void 0 : rest.slice(hyphen + 1)
  };
}
function compareRelease2(a, b) {
  if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
  return comparePart2(a, b);
}
function comparePart2(a, b) {
  let i = 0;
  let j = 0;
  for (; ; ) {
    i = skipSeparators(a, i);
    j = skipSeparators(b, j);
    const left = segmentAt(a, i);
    const right = segmentAt(b, j);
    const order = rank3(left) - rank3(right) || compareSegments(left, right);
    if (order !== 0 || left === "") return order;
    i += left.length;
    j += right.length;
  }
}
function skipSeparators(text, start) {
  let at = start;
  while (at < text.length && !/[A-Za-z0-9~^]/.test(text.charAt(at))) at += 1;
  return at;
}
function segmentAt(text, start) {
  const first = text.charAt(start);
  if (isDigit(first)) return digitsAt(text, start);
  if (!isLetter(first)) return first;
  let end = start;
  while (isLetter(text.charAt(end))) end += 1;
  return text.slice(start, end);
}
function rank3(segment) {
  if (segment === "~") return 0;
  if (segment === "") return 1;
  if (segment === "^") return 2;
  return isDigit(segment[0]) ? 4 : 3;
}
function compareSegments(a, b) {
  return isDigit(a[0]) ? compareDigits(a, b) : compareText(a, b);
}
function isLetter(character) {
  return /^[A-Za-z]$/.test(character);
}

// src/advisories/versions/rubygems.ts
var rubygems = { id: "rubygems", compare: compare6 };
function compare6(a, b) {
  const left = segments(a);
  const right = segments(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = compareSegment(left[i] ?? "0", right[i] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function segments(text) {
  const all = text.replaceAll("-", ".pre.").match(/[0-9]+|[A-Za-z]+/g) ?? [];
  const firstLetters = all.findIndex((segment) => !isNumber(segment));
  if (firstLetters === -1) return withoutTrailingZeros(all);
  return [
    ...withoutTrailingZeros(all.slice(0, firstLetters)),
    ...withoutTrailingZeros(all.slice(firstLetters))
  ];
}
function withoutTrailingZeros(list) {
  let end = list.length;
  while (end > 0 && compareSegment(list[end - 1] ?? "", "0") === 0) end -= 1;
  return list.slice(0, end);
}
function compareSegment(a, b) {
  const aIsNumber = isNumber(a);
  const bIsNumber = isNumber(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return compareText(a, b);
}

// src/advisories/versions/semver.ts
var semver = {
  id: "semver",
  compare: (a, b) => compareNumbered(a, b, compareLabel2)
};
function compareLabel2(a, b) {
  const aIsNumber = isNumber(a);
  const bIsNumber = isNumber(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return compareText(a, b);
}

// src/advisories/versions/index.ts
var ORDERINGS = {
  npm: semver,
  PyPI: pypi,
  Maven: maven,
  Go: semver,
  "crates.io": semver,
  NuGet: nuget,
  RubyGems: rubygems,
  Packagist: packagist,
  Debian: dpkg,
  Ubuntu: dpkg,
  Alpine: apk,
  Wolfi: apk,
  Chainguard: apk,
  "Red Hat": rpm,
  AlmaLinux: rpm,
  "Rocky Linux": rpm,
  SUSE: rpm,
  openSUSE: rpm
};
function orderingOf(ecosystem) {
  const name = ecosystemName(ecosystem);
  return name === void 0 ? void 0 : ORDERINGS[name];
}

export {
  orderingOf
};
