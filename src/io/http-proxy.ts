import { FinalError, type Fetch } from './http-attempt.js'

type Env = Readonly<Record<string, string | undefined>>

/**
 * A `fetch` that goes through the proxy that the environment names for an address, and is Node's own for
 * all others. What a proxy needs is only loaded once one is used.
 *
 * `http_proxy` is for http addresses, `https_proxy` for https ones, as curl and GitHub's own actions have
 * it. `no_proxy` lists hosts that are asked directly, each with its subdomains, some with a port; `*` is
 * all. Lower case goes before upper case.
 */
export function createFetch(env: Env): Fetch {
  const made = new Map<string, Promise<Fetch>>()
  return async (url, init) => {
    const proxy = proxyFor(new URL(url), env)
    if (proxy === undefined) return await fetch(url, init)
    const through = made.get(proxy) ?? makeFetch(proxy)
    made.set(proxy, through)
    return await (
      await through
    )(url, init)
  }
}

async function makeFetch(proxy: string): Promise<Fetch> {
  const { fetchThroughProxy } = await import('./http-tunnel.js')
  return fetchThroughProxy(proxy)
}

function proxyFor(url: URL, env: Env): string | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const value = variable(env, name)
  if (value === '' || isDirect(url, variable(env, 'no_proxy'))) return undefined
  // As curl reads it: a bare `host:port` is an http proxy.
  const proxy = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) return proxy
  throw new FinalError(`the environment variable ${name} is not the URL of an http proxy`)
}

function isDirect({ hostname, port, protocol }: URL, list: string): boolean {
  const effectivePort = port || (protocol === 'https:' ? '443' : '80')
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true
    const [, host = '', only] =
      /^(?:\*?\.)?(\[.*\]|[^:]*|.*:.*:.*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    if (host === '' || (only !== undefined && only !== effectivePort)) return false
    return hostname === host || hostname === `[${host}]` || hostname.endsWith(`.${host}`)
  })
}

function variable(env: Env, name: string): string {
  return (env[name] ?? env[name.toUpperCase()] ?? '').trim()
}
