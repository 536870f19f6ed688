import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

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
function looksLikeLayer(paths) {
  let marked = false;
  for (const path of paths) {
    const slash = path.indexOf("/");
    if (slash === -1 || !LAYER_FOLDERS.has(path.slice(0, slash))) return false;
    marked ||= LAYER_MARKS.some((mark) => path.startsWith(mark));
  }
  return marked;
}
function extensionsIn(kind, paths) {
  const folder = EXTENSION_FOLDERS[kind];
  if (folder === void 0) return [];
  return paths.filter((path) => path.startsWith(folder) && !path.includes("/", folder.length)).map((path) => path.slice(folder.length)).sort();
}
var EXTENSION_FOLDERS = {
  layer: "extensions/",
  image: "opt/extensions/"
};

export {
  looksLikeLayer,
  extensionsIn
};
