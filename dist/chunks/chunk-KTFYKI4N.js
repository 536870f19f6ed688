import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Budget,
  DEFAULT_LIMITS,
  NestedArchives,
  ProblemLog,
  fail,
  failure,
  fileSource
} from "./chunk-2WGCM6MN.js";
import {
  UnreadableEntry,
  codeOf,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/archives/directory-tree.ts
import { lstatSync, opendirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

// src/archives/disk-tree.ts
import { closeSync, constants, fstatSync, openSync } from "node:fs";
var DiskTree = class {
  paths;
  #files;
  #scope;
  #nested;
  /** Of all archives that were opened; only the latest has a descriptor, unless an earlier one is still read. */
  #sources = /* @__PURE__ */ new Set();
  #closed = false;
  constructor(files, scope) {
    this.#files = files;
    this.#scope = scope;
    this.#nested = new NestedArchives(scope);
    this.paths = [...files.keys()].sort();
  }
  has(path) {
    return this.#files.has(path);
  }
  size(path) {
    return this.#file(path).size;
  }
  read(path, max = Infinity) {
    return this.#readAt(path, 0, max);
  }
  readRange(path, offset, length) {
    return this.#readAt(path, Math.max(0, offset), length);
  }
  open(path) {
    const file = this.#file(path);
    return this.#nested.open(path, () => {
      const source = openListed(file);
      this.#sources.add(source);
      return source;
    });
  }
  problems() {
    return this.#scope.log.list();
  }
  close() {
    this.#nested.close();
    for (const source of this.#sources) source.close();
    this.#sources.clear();
    this.#closed = true;
  }
  #readAt(path, offset, length) {
    const { budget, log } = this.#scope;
    const file = this.#file(path);
    const start = Math.min(offset, file.size);
    const wanted = Math.min(file.size - start, Math.max(0, length));
    if (wanted > budget.limits.entryBytes) throw fail(log, path, "entry-too-large", `${wanted} bytes`);
    let source;
    try {
      source = openListed(file);
      return source.readAt(start, wanted);
    } catch (error) {
      throw failure(log, path, error);
    } finally {
      source?.close();
    }
  }
  #file(path) {
    if (this.#closed) throw new Error("the tree was closed");
    const file = this.#files.get(path);
    if (!file) throw new UnreadableEntry(path, "is not in the folder");
    return file;
  }
};
function openListed(file) {
  return fileSource(file.realPath, (path) => {
    const descriptor = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    );
    const stat = fstatSync(descriptor);
    if (stat.ino === file.inode && stat.dev === file.device && stat.size === file.size) return descriptor;
    closeSync(descriptor);
    throw new Error("it was changed after it was listed");
  });
}

// src/archives/directory-tree.ts
function openDirectoryTree(path, limits = DEFAULT_LIMITS) {
  const root = realpathSync(path);
  if (!statSync(root).isDirectory()) throw new Error("it is not a folder");
  const scope = { budget: new Budget(limits), log: new ProblemLog() };
  return new DiskTree(walk(root, scope), scope);
}
function diskFile(realPath) {
  const stat = lstatSync(realPath);
  if (!stat.isFile()) return void 0;
  return { realPath, size: stat.size, device: stat.dev, inode: stat.ino };
}
function walk(root, { budget, log }) {
  const files = /* @__PURE__ */ new Map();
  const folders = [""];
  const allowed = budget.entryAllowance;
  let listed = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const complete = listFolder(join(root, folder), (name) => {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (listed === allowed) {
        log.add("too-many-entries", "", `${listed} were looked at`);
        return false;
      }
      listed += 1;
      try {
        visit(root, path, files, folders, log);
      } catch (error) {
        const detail = name.includes("�") ? "its name is not UTF-8" : codeOf(error) || messageOf(error);
        log.add("damaged", path, detail);
      }
      return true;
    });
    if (complete === "stopped") break;
    if (complete !== "done") log.add("damaged", folder, complete);
  }
  budget.payForEntries(listed);
  return files;
}
function listFolder(path, each) {
  try {
    const folder = opendirSync(path, { bufferSize: 256 });
    try {
      for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
        if (!each(entry.name)) return "stopped";
      }
      return "done";
    } finally {
      folder.closeSync();
    }
  } catch (error) {
    return codeOf(error) || messageOf(error);
  }
}
function visit(root, path, files, folders, log) {
  const absolute = join(root, path);
  const stat = lstatSync(absolute);
  if (stat.isFile()) {
    files.set(path, { realPath: absolute, size: stat.size, device: stat.dev, inode: stat.ino });
  } else if (stat.isDirectory()) {
    folders.push(path);
  } else if (stat.isSymbolicLink()) {
    const file = followLink(root, path, log);
    if (file) files.set(path, file);
  } else {
    log.add("special-file", path);
  }
}
function followLink(root, path, log) {
  const absolute = join(root, path);
  let target;
  try {
    target = realpathSync(absolute);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ELOOP") log.add("link-loop", path);
    else if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    else if (!isInside(root, resolve(dirname(absolute), readlinkSync(absolute))))
      log.add("link-out-of-folder", path);
    return void 0;
  }
  if (isInside(root, target)) return diskFile(target);
  log.add("link-out-of-folder", path);
  return void 0;
}
function isInside(root, path) {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

// src/archives/file-tree.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { basename } from "node:path";
function openFileTree(path, limits = DEFAULT_LIMITS) {
  const file = diskFile(realpathSync2(path));
  if (!file) throw new Error("it is not a regular file");
  const scope = { budget: new Budget(limits, -1), log: new ProblemLog() };
  return new DiskTree(/* @__PURE__ */ new Map([[basename(path), file]]), scope);
}

export {
  openDirectoryTree,
  openFileTree
};
