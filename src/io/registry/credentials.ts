import { readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export interface Credentials {
  readonly user: string
  readonly password: string
}

type Env = Readonly<Record<string, string | undefined>>

/** Nobody logs in to so many registries. */
const MAX_BYTES = 1 << 20

/**
 * What `docker login`, `podman login` or `skopeo login` stored for a registry. Programs that keep passwords
 * elsewhere (`credsStore`, `credHelpers`) are not run.
 * Sources: docker/cli `cli/config/configfile/file.go`; containers/image `docs/containers-auth.json.5.md`.
 * @returns undefined where there is nothing, or nothing that can be read
 */
export function storedCredentials(registry: string, env: Env): Credentials | undefined {
  for (const path of candidates(env)) {
    const found = readFrom(path, registry)
    if (found) return found
  }
  return undefined
}

function candidates(env: Env): readonly string[] {
  const runtime = env['XDG_RUNTIME_DIR']
  const docker = env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker')
  return [
    ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
    join(docker, 'config.json'),
    ...(runtime ? [join(runtime, 'containers/auth.json')] : [])
  ]
}

function readFrom(path: string, registry: string): Credentials | undefined {
  try {
    if (statSync(path).size > MAX_BYTES) return undefined
    const document: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const auths = member(document, 'auths')
    for (const key of keysOf(registry)) {
      const found = decode(member(member(auths, key), 'auth'))
      if (found) return found
    }
  } catch {
    // Nobody has logged in, or in another way.
  }
  return undefined
}

function keysOf(registry: string): readonly string[] {
  const hub = ['docker.io', 'index.docker.io'].includes(registry)
    ? ['https://index.docker.io/v1/', 'docker.io']
    : []
  return [...hub, registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`]
}

function decode(auth: unknown): Credentials | undefined {
  if (typeof auth !== 'string') return undefined
  const pair = Buffer.from(auth, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  const password = pair.slice(colon + 1).replace(/\0+$/, '')
  return colon < 1 || password === '' ? undefined : { user: pair.slice(0, colon), password }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map(Object.entries(value)).get(name)
}
