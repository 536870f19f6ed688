import { EnvHttpProxyAgent, fetch, Pool } from 'undici'

import { messageOf } from '../model/index.js'

import type { Fetch } from './http-attempt.js'

export interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/**
 * A `fetch` that goes through a proxy. undici is imported here by name, in a file of its own that is
 * loaded late: asked for by `import()`, a CommonJS package would lose its names in the bundle.
 * @param proxies empty where there is none, which also keeps undici from reading the environment itself
 */
export function fetchThroughProxy(proxies: Proxies): Fetch {
  const factory = (origin: string | URL, options: Pool.Options): Pool =>
    new Pool(origin, { ...options, ...endingConnect(options.connect) })
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, factory })
  return (url, init) => fetch(url, { ...init, dispatcher })
}

/**
 * undici connects again and again, without a pause, while a proxy hangs up on `CONNECT`: it takes the
 * code of that error for one of a connection that had worked. Under another code the request fails.
 */
function endingConnect(connect: Pool.Options['connect']): Pick<Pool.Options, 'connect'> {
  if (typeof connect !== 'function') return {}
  return {
    connect: (options, callback) => {
      connect(options, (...[error, socket]) => {
        if (error) callback(new Error(`the proxy gives no connection: ${messageOf(error)}`), null)
        else callback(null, socket)
      })
    }
  }
}
