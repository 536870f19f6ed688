export { TarError } from './header.js'
export { segmentsOf } from './path.js'
export { TarReader } from './reader.js'
export type { TarEntry, TarKind, TarOutcome } from './reader.js'
