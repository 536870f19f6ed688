import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/config/ignore-files/day.ts
function dayOf(text) {
  const [, day = ""] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim()) ?? [];
  const isDay = (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toJSON()?.startsWith(day) === true;
  return day !== "" && isDay ? day : void 0;
}

export {
  dayOf
};
