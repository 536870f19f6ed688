export { fixesFor } from './fixes.js'
export { judge, statusOf, type Judgement, type Policy } from './judge.js'
