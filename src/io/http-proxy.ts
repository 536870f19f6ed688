import type { Fetch } from './http-attempt.js'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Gives Node's own `fetch`, or, where the environment names a proxy, one that goes through it. What that
 * one needs is only loaded then.
 *
 * `http_proxy` alone serves https addresses too, as undici has it. `no_proxy` lists hosts that are asked
 * directly. Lower case goes before upper case.
 */
export function createFetch(env: Env): () => Promise<Fetch> {
  let made: Promise<Fetch> | undefined
  return () => (made ??= makeFetch(env))
}

async function makeFetch(env: Env): Promise<Fetch> {
  const httpProxy = proxyUrl(env, 'http_proxy')
  const httpsProxy = proxyUrl(env, 'https_proxy')
  if (httpProxy === '' && httpsProxy === '') return fetch
  const { fetchThroughProxy } = await import('./http-tunnel.js')
  return fetchThroughProxy({ httpProxy, httpsProxy, noProxy: variable(env, 'no_proxy') })
}

function proxyUrl(env: Env, name: string): string {
  const value = variable(env, name)
  if (value === '') return ''
  // As curl reads it: a bare `host:port` is an http proxy.
  const url = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw new Error(`the environment variable ${name} is not the URL of an http proxy`)
}

function variable(env: Env, name: string): string {
  return (env[name] ?? env[name.toUpperCase()] ?? '').trim()
}
