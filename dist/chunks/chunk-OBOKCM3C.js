import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

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
  const named = NAMED[char];
  if (named !== void 0) return named;
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

// src/reports/escape/terminal.ts
function terminalText(text, max = SHOWN) {
  return visible(cut(text.trim(), max)).replace(/(?<=^|\s):(?=:)/gu, "\\x3a");
}

// src/reports/escape/html.ts
var REFERENCES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var PLAIN2 = /^[\x20\x21\x24\x25\x28-\x3b\x3d\x3f-\x7e]*$/;
function htmlText(text) {
  if (PLAIN2.test(text)) return text;
  return visible(text).replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char);
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
  const shown = markdownText(text, max);
  const target = url === void 0 ? void 0 : safeUrl(url);
  return target === void 0 ? shown : `[${shown}](${target})`;
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

// src/reports/escape/mermaid.ts
function mermaidLabel(text, max = 40) {
  return visible(cutMiddle(text.trim(), max)).replace(/[^\p{L}\p{N} ._/:@+…-]/gu, "?") || "?";
}

export {
  commandData,
  commandProperty,
  UNSEEN,
  visible,
  cut,
  cutMiddle,
  htmlText,
  markdownText,
  markdownCode,
  markdownLink,
  safeUrl,
  mermaidLabel,
  terminalText
};
