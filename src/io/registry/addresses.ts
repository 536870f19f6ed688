/** Whether a host is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname)
}

/**
 * Where a registry is. On this machine it is asked over http, as Docker does; everything else over https.
 * Docker Hub's name is not its address. Source: distribution/reference `normalize.go`.
 */
export function registryUrl(registry: string): URL {
  const host = ['docker.io', 'index.docker.io'].includes(registry) ? 'registry-1.docker.io' : registry
  const url = new URL(`https://${host}`)
  if (isLoopback(url.hostname)) url.protocol = 'http:'
  return url
}

/**
 * Whether an address may be asked for something that a registry sent us to: only over https, or over http on
 * this machine when the registry itself is on it.
 */
export function mayFollow(next: URL, registry: URL): boolean {
  if (next.protocol === 'https:') return true
  return (
    next.protocol === 'http:' &&
    isLoopback(next.hostname) &&
    registry.protocol === 'http:' &&
    isLoopback(registry.hostname)
  )
}

/**
 * Whether a host that hands out tokens for a registry may see the password for it: the registry itself, or one
 * that shares the domain above it, as `auth.docker.io` does with `registry-1.docker.io`.
 */
export function mayLogIn(realm: URL, registry: URL): boolean {
  if (realm.host === registry.host) return true
  const above = registry.hostname.split('.').slice(1).join('.')
  if (realm.protocol !== 'https:' || !above.includes('.') || /^[\d.]+$/.test(registry.hostname)) return false
  return realm.hostname === above || realm.hostname.endsWith(`.${above}`)
}
