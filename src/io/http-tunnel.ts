import { fetch, Pool, ProxyAgent } from 'undici'

import { messageOf } from '../model/index.js'

import type { Fetch } from './http-attempt.js'

/**
 * A `fetch` that goes through a proxy. undici is imported here by name, in a file of its own that is
 * loaded late: asked for by `import()`, a CommonJS package would lose its names in the bundle.
 * @param uri may hold a name and password
 */
export function fetchThroughProxy(uri: string): Fetch {
  const factory = (origin: string | URL, options: Pool.Options): Pool =>
    new Pool(origin, { ...options, ...endingConnect(options.connect) })
  const dispatcher = new ProxyAgent({ uri, factory })
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
