export { choosePosture, type PostureRequest } from './choose.js'
export { markExposed } from './exposure.js'
export { inspectPosture, type PostureOptions, type PostureOutcome } from './inspect.js'
