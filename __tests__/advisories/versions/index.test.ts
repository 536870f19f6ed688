import { orderingOf } from '../../../src/advisories/versions/index.js'

describe('orderingOf', () => {
  it.each([
    ['npm', 'semver'],
    ['Go', 'semver'],
    ['crates.io', 'semver'],
    ['PyPI', 'pypi'],
    ['Maven', 'maven'],
    ['NuGet', 'nuget'],
    ['RubyGems', 'rubygems'],
    ['Packagist', 'packagist'],
    ['Debian:12', 'dpkg'],
    ['Debian', 'dpkg'],
    ['Ubuntu:22.04:LTS', 'dpkg'],
    ['Alpine:v3.19', 'apk'],
    ['Wolfi', 'apk'],
    ['Chainguard', 'apk'],
    ['Red Hat:enterprise_linux:9::baseos', 'rpm'],
    ['AlmaLinux:9', 'rpm'],
    ['Rocky Linux:9', 'rpm'],
    ['SUSE:Linux Enterprise Server 15 SP5', 'rpm'],
    ['openSUSE:Leap 15.6', 'rpm']
  ])('orders %s as %s', (ecosystem, id) => {
    expect(orderingOf(ecosystem)?.id).toBe(id)
  })

  it.each(['Amazon Linux', 'Echo', 'NPM', 'pypi', '', ':', 'constructor', '__proto__', 'toString:1'])(
    'knows no ecosystem %p',
    (ecosystem) => {
      expect(orderingOf(ecosystem)).toBeUndefined()
    }
  )
})
