export { buildBom, type BomOptions } from './build.js'
