import type { Severity } from '../model/index.js'

/**
 * Formats by which a secret shows itself, whatever it is called. From what their issuers publish about them; the part
 * that is secret is never quoted.
 */
const FORMATS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'an AWS access key id', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  {
    what: 'a GitHub token',
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b|\bgithub_pat_[A-Za-z0-9_]{60,255}\b/
  },
  { what: 'a GitLab token', pattern: /\bglpat-[\w-]{20,}/ },
  { what: 'a Slack token', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{20,}|\bxapp-\d-[A-Za-z0-9-]{20,}/ },
  {
    what: 'the address of a Slack webhook',
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/T[A-Za-z0-9]+\/[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/
  },
  { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}(?![\w-])/ },
  { what: 'a SendGrid key', pattern: /\bSG\.[\w-]{20,24}\.[\w-]{39,50}/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { what: 'an Anthropic key', pattern: /\bsk-ant-[\w-]{24,}/ },
  { what: 'an OpenAI key', pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{40,}/ },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{34,}\b/ },
  { what: 'a DigitalOcean token', pattern: /\bdo[por]_v1_[0-9a-f]{64}\b/ },
  { what: 'a Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { what: 'a Databricks token', pattern: /\bdapi[0-9a-f]{32}\b/ },
  { what: 'a Mailgun key', pattern: /\bkey-[0-9a-f]{32}\b/ },
  { what: 'the key of an Azure storage account', pattern: /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/ }
]

/** Stands in every text that one of the formats fits, and in few others: most values are looked at once. */
const TRACES =
  /(?:AK|AS)IA|PRIVATE KEY|_pat_|gh[pousr]_|glpat-|xox|xapp-|hooks\.slack|k_live_|AIza|SG\.|npm_|pypi-|sk-|hf_|do[por]_v1_|shp(?:at|ca|pa|ss)_|dapi|key-|AccountKey=|:\/\//

/** Longer values are read up to here. Characters. */
const LONGEST = 16_384

/** What a text holds by its form: `a Stripe key`. Undefined where it shows nothing of that kind. */
export function knownSecret(text: string): string | undefined {
  const start = text.slice(0, LONGEST)
  if (!TRACES.test(start) || start.includes('EXAMPLE')) return undefined
  const found = FORMATS.find(({ pattern }) => pattern.test(start))
  return found?.what ?? (hasPassword(start) ? 'an address with a password in it' : undefined)
}

/** True of names that promise a secret: `DB_PASSWORD`, `apiKey`; not of those that name where one is kept. */
export function isSensitiveName(name: string): boolean {
  return kindOfName(name) !== undefined
}

/** A value that is likely to be a secret because of its name and its form; for one that `knownSecret` does not know. */
export function likelySecret(
  name: string,
  text: string
): { readonly what: string; readonly severity: Severity } | undefined {
  const value = text.slice(0, LONGEST).trim()
  const kind = kindOfName(name)
  if (kind === undefined || isHarmless(value)) return undefined
  if (kind === 'password') return { what: 'a password', severity: 'high' }
  if (value.length < 16 || /\s/.test(value) || entropy(value) < 3.3) return undefined
  const mixed = /\d/.test(value) && /[A-Za-z]/.test(value)
  return mixed ? { what: `a ${kind}`, severity: 'medium' } : undefined
}

function kindOfName(name: string): 'password' | 'token' | 'key' | 'secret' | undefined {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
  if (/(^|_)(pass|password|passwd|pwd|passphrase)$/.test(words)) return 'password'
  if (/(^|_)(token|pat)$/.test(words)) return 'token'
  if (
    /(^|_)((api|access|private|signing|encryption|master|auth|shared|account|secret|license)_?key|apikey)$/.test(
      words
    )
  ) {
    return 'key'
  }
  return /(^|_)(secret|credentials?|auth)$/.test(words) || /(client|app|consumer|webhook)_secret$/.test(words)
    ? 'secret'
    : undefined
}

/** References, places, switches, placeholders, and what only its key opens. */
function isHarmless(value: string): boolean {
  return (
    value.length < 4 ||
    /^\$\{[^}]*\}$/.test(value) ||
    /\{\{resolve:/.test(value) ||
    /^arn:/.test(value) ||
    /^(https?|s3|ssm|file):\/\/[^@]*$/.test(value) ||
    /^[/.~]/.test(value) ||
    // What the key management service encrypted begins so in Base64.
    /^A[QR][EI]C/.test(value) ||
    /^(true|false|yes|no|none|null|undefined|enabled|disabled|\d{1,6})$/i.test(value) ||
    /^[\w.-]+\.(json|ya?ml|pem|txt|env|key)$/i.test(value) ||
    isPlaceholder(value)
  )
}

function isPlaceholder(value: string): boolean {
  return (
    /^<.*>$|^\[.*\]$|^\{.*\}$|^%.*%$/.test(value) ||
    /^(.)\1*$/.test(value) ||
    /change[-_ ]?me|replace[-_ ]?(me|this|with)|placeholder|example|dummy|redacted|to[-_ ]?be[-_ ]?(set|defined)|^todo|^fixme|^your[-_ ]|^my[-_]?(secret|password|token|key)$|^(test|secret|password|token)$/i.test(
      value
    )
  )
}

/** `postgres://user:password@host`; a placeholder in the place of the password is none. */
function hasPassword(text: string): boolean {
  const password = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:([^\s/@]{3,200})@/i.exec(text)?.[1]
  return password !== undefined && !isPartialPassword(password)
}

function isPartialPassword(password: string): boolean {
  return password.includes('${') || /\{\{/.test(password) || /^\*+$/.test(password) || isPlaceholder(password)
}

/** Bits for each character by Shannon's measure: 4 for hexadecimal noise, less for words. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  const total = text.length
  return [...counts.values()].reduce((sum, n) => sum - (n / total) * Math.log2(n / total), 0)
}
