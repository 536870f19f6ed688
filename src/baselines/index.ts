export { compareReports } from './compare-reports.js'
export { openBaseline, remarksOn, withoutBaseline, type Earlier } from './open.js'
