import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/io/property.ts
function property(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return Reflect.get(value, key);
}

export {
  property
};
