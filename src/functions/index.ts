export { composeFunctions } from './compose.js'
export { applyLayers } from './layers.js'
export { markShadowed } from './shadowed.js'
