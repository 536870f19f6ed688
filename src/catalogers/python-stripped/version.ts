/**
 * The normal form of a released version: the form that names it on PyPI, where `2026.07.22` is `2026.7.22`.
 * Source: the packaging specification "Version specifiers" (PEP 440), "Normalization".
 * @returns undefined for what is no version, and for stand-ins: `0.0.0`, development versions, a number alone
 */
export function normalizeVersion(text: string): string | undefined {
  const [, epoch, release = '', phase, phaseNumber, dashed, post, postNumber, local] =
    PATTERN.exec(text.trim().toLowerCase()) ?? []
  if (!release.includes('.') || !/[1-9]/.test(release)) return undefined
  const numbers = release.split('.').map(plain).join('.')
  return [
    epoch === undefined || plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
    numbers,
    phase === undefined ? '' : `${PHASES[phase] ?? phase}${plain(phaseNumber)}`,
    dashed === undefined && post === undefined ? '' : `.post${plain(dashed ?? postNumber)}`,
    local === undefined ? '' : `+${local.replace(/[-_]/g, '.')}`
  ].join('')
}

const PATTERN =
  /^v?(?:(\d{1,4})!)?(\d{1,9}(?:\.\d{1,9}){0,8})(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d{1,9})?)?(?:-(\d{1,9})|[-_.]?(post|rev|r)[-_.]?(\d{1,9})?)?(?:\+([a-z0-9]{1,32}(?:[-_.][a-z0-9]{1,32}){0,4}))?$/

const PHASES: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' }

/** Without zeros in front; 0 where nothing is said. */
function plain(digits = '0'): string {
  return digits.replace(/^0+(?=\d)/, '')
}
