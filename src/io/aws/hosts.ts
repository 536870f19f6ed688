type Env = Readonly<Record<string, string | undefined>>

/** Whether a file may be fetched from an address. */
export type HostRule = (address: string) => boolean

/** Where AWS has S3. Source: botocore 1.43.107, `botocore/data/partitions.json`, `dnsSuffix`. */
const SUFFIXES = [
  'amazonaws.com',
  'amazonaws.com.cn',
  'amazonaws.eu',
  'c2s.ic.gov',
  'sc2s.sgov.gov',
  'cloud.adc-e.uk',
  'csp.hci.ic.gov'
]

/**
 * Code is fetched from AWS over https, and, where the user pointed the SDK somewhere else, from that host as well: a
 * stand-in for AWS names itself, or a port of the same machine.
 */
export function hostRule(env: Env): HostRule {
  const endpoints = Object.entries(env)
    .filter(([name]) => name.startsWith('AWS_ENDPOINT_URL'))
    .flatMap(([, value]) =>
      value !== undefined && URL.canParse(value) ? [new URL(value).hostname.toLowerCase()] : []
    )
  const local = endpoints.some(isLoopback)
  return (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url?.username !== '' || url.password !== '') return false
    const host = url.hostname.toLowerCase()
    if (url.protocol === 'https:' && SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`))) return true
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return false
    return endpoints.includes(host) || (local && isLoopback(host))
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
