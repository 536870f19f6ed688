import type { Pool } from 'undici'

import { messageOf } from '../model/index.js'

import type { Fetch } from './http-attempt.js'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Gives Node's own `fetch`, or, where the environment names a proxy, one that goes through it. The
 * second comes with the package `undici`, which is only loaded then.
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
  const undici = await import('undici')
  const factory = (origin: string | URL, options: Pool.Options): Pool =>
    new undici.Pool(origin, { ...options, ...endingConnect(options.connect) })
  // Empty strings keep undici from reading the process's own environment.
  const noProxy = variable(env, 'no_proxy')
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy, factory })
  return (url, init) => undici.fetch(url, { ...init, dispatcher })
}

/**
 * undici 7 connects again and again, without a pause, while a proxy hangs up on `CONNECT`: it takes the
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
