/** The one place that makes untrusted text fit to be shown; every reporter goes through it. */
export * from './command.js'
export * from './html.js'
export * from './markdown.js'
export * from './mermaid.js'
export * from './terminal.js'
export * from './visible.js'
