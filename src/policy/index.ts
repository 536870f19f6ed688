export { compareWith, difference, readBaseline, type Baseline } from './baseline.js'
export { compareReports, readEarlier, type Earlier } from './earlier.js'
export { fixesFor } from './fixes.js'
export { judge, statusOf, type Judgement, type Policy } from './judge.js'
