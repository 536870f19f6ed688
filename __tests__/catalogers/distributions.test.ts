import { ecosystemOf } from '../../src/catalogers/distribution/ecosystem.js'
import { parseOsRelease } from '../../src/catalogers/distribution/os-release.js'

describe('the ecosystem of a distribution', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', 'Debian:12'],
    ['ID=debian\nVERSION_ID="12.5"', 'Debian:12'],
    ['ID=ubuntu\nVERSION_ID="22.04"', 'Ubuntu:22.04:LTS'],
    ['ID=ubuntu\nVERSION_ID="24.04"', 'Ubuntu:24.04:LTS'],
    ['ID=ubuntu\nVERSION_ID="23.04"', 'Ubuntu:23.04'],
    ['ID=ubuntu\nVERSION_ID="22.10"', 'Ubuntu:22.10'],
    ['ID=alpine\nVERSION_ID=3.19.1', 'Alpine:v3.19'],
    ['ID=alpine\nVERSION_ID=3.20', 'Alpine:v3.20'],
    ['ID=wolfi\nVERSION_ID=20230201', 'Wolfi'],
    ['ID=chainguard', 'Chainguard'],
    ['ID="almalinux"\nVERSION_ID="9.4"', 'AlmaLinux:9'],
    ['ID="rocky"\nVERSION_ID="8.10"', 'Rocky Linux:8'],
    [
      'ID="rhel"\nVERSION_ID="9.4"\nCPE_NAME="cpe:/o:redhat:enterprise_linux:9::baseos"',
      'Red Hat:enterprise_linux:9::baseos'
    ],
    ['ID=opensuse-leap\nVERSION_ID="15.6"', 'openSUSE:Leap 15.6'],
    ['ID=opensuse-tumbleweed\nVERSION_ID="20240101"', 'openSUSE:Tumbleweed'],
    [
      'ID=sles\nVERSION_ID="15.5"\nPRETTY_NAME="SUSE Linux Enterprise Server 15 SP5"',
      'SUSE:Linux Enterprise Server 15 SP5'
    ],
    ['NAME="Amazon Linux"\nID="amzn"\nVERSION_ID="2023"', 'Amazon Linux:2023'],
    ['NAME="Amazon Linux"\nID="amzn"\nVERSION_ID="2"', 'Amazon Linux:2'],
    ['NAME="Fedora Linux"\nID=fedora\nVERSION_ID=40', 'Fedora Linux:40'],
    ['NAME="Debian:12"\nID=other\nVERSION_ID=1', 'other:1'],
    ['ID=nameless', 'nameless']
  ])('%j is %s', (text, ecosystem) => {
    expect(ecosystemOf(parseOsRelease(text))).toBe(ecosystem)
  })

  it.each([
    ['ID=debian', 'Debian of unknown release'],
    ['ID=alpine\nVERSION_ID=3.21.0_alpha20240923', 'Alpine of unknown release'],
    ['ID=ubuntu\nVERSION_ID="$(id)"', 'Ubuntu of unknown release'],
    ['ID=rhel\nVERSION_ID=9', 'Red Hat of unknown release'],
    ['VERSION_ID=12', 'unknown distribution'],
    ['ID="a b"', 'unknown distribution'],
    ['', 'unknown distribution']
  ])('%j is none that OSV could be asked about', (text, ecosystem) => {
    expect(ecosystemOf(parseOsRelease(text))).toBe(ecosystem)
  })
})

it('reads os-release as a shell would, without being one', () => {
  const text = [
    '# ID=comment',
    'NAME="The \\"Best\\" \\$1 Linux"',
    "PRETTY_NAME='single $quotes'",
    'ID=first',
    'ID=Last',
    'id=lower',
    'VERSION_ID=1.0 ',
    'broken'
  ]
  expect(parseOsRelease(text.join('\r\n'))).toEqual({
    id: 'last',
    name: 'The "Best" $1 Linux',
    release: '1.0',
    title: 'single $quotes',
    cpe: ''
  })
})
