export { findTargets, type Target } from './find.js'
export { openTarget } from './open.js'
export { reportProblems } from './problems.js'
