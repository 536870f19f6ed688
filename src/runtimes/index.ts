export { inspectRuntimes, type RuntimeOptions } from './inspect.js'
