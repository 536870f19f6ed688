declare const __VERSION__: string | undefined

/** From package.json; the build puts it in. */
export const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source'

/** Sent with every request, so that a service's operator can tell who asks. */
export const USER_AGENT = `lambda-supply-chain-scan/${VERSION}`
