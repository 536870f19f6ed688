import { parse } from 'yaml'
import { catalog, OwnPackages } from '../../src/catalogers/index.js'
import { loadRequest } from '../../src/config/index.js'
import { scan } from '../../src/scan.js'
import { loopbackWorld } from '../advisories/samples.js'
import { FIXTURE_TAGS } from '../support/fixture-tags.js'
import { startOsvServer } from '../support/osv-server.js'
import { packZip, withArtifact } from '../support/packed-artifact.js'
import type { Contents } from '../support/packed-artifact.js'
import { scratchFolder } from '../support/scratch-folder.js'

const folder = scratchFolder()

const CONTENTS: Contents = {
  'lib/orders-common-1.2.0.jar': { 'com/acme/orders/Money.class': 'bytes' },
  'lib/payments.jar': { 'com/acme/payments/Card.class': 'bytes' },
  'lib/gson-2.8.0.jar': {
    'META-INF/maven/com.google.code.gson/gson/pom.properties':
      'groupId=com.google.code.gson\nartifactId=gson\nversion=2.8.0\n',
    'com/google/gson/Gson.class': 'bytes'
  },
  'node_modules/@acme/shared/package.json': '{ "name": "@acme/shared", "version": "0.0.1" }',
  'node_modules/lodash/package.json': '{ "name": "lodash", "version": "4.17.21" }'
}

function take(ours: readonly string[], contents = CONTENTS) {
  const packages = new OwnPackages(ours)
  const found = withArtifact(contents, (artifact) => catalog([artifact], undefined, packages))
  const items = packages.mark(found.items)
  const notices = [...found.notices, ...packages.notices(items)]
  return {
    own: items.filter(({ own }) => own === true).map(({ name }) => name),
    all: items.map(({ name }) => name),
    unseen: notices.filter(({ incomplete }) => incomplete).map(({ subject }) => subject),
    told: notices
      .filter(({ incomplete }) => !incomplete)
      .map(({ subject, message }) => `${subject}: ${message}`)
  }
}

it('without a word about them, jars without a group are gaps', () => {
  const { own, unseen, told } = take([])
  expect(own).toEqual([])
  expect(told).toEqual([])
  expect(unseen).toEqual(['function.zip!/lib/orders-common-1.2.0.jar', 'function.zip!/lib/payments.jar'])
})

it('names speak for packages, paths for files without a name; both are told', () => {
  expect(take(['@acme/*', 'lib/orders-*.jar', 'lib/payments.jar'])).toEqual({
    own: ['@acme/shared'],
    all: ['com.google.code.gson:gson', '@acme/shared', 'lodash'],
    unseen: [],
    told: [
      "function.zip!/lib/orders-common-1.2.0.jar: has no name and is taken for your own, as 'ours' says",
      "function.zip!/lib/payments.jar: has no name and is taken for your own, as 'ours' says",
      'ours: nobody is asked about packages of your own: @acme/shared 0.0.1'
    ]
  })
})

it('a path does not speak for what has a name', () => {
  const { own, unseen } = take(['lib/**', 'node_modules/**'])
  expect(own).toEqual([])
  expect(unseen).toEqual([])
})

it('what fits nothing is told', () => {
  expect(take(['com.acme:*', 'lodash']).told).toEqual([
    'ours: nobody is asked about packages of your own: lodash 4.17.21',
    "ours: 'com.acme:*' fits no package, and no file without a name"
  ])
})

it("what hides in a file of one's own stays a gap", () => {
  const program = (section: string): Contents =>
    parse(`bootstrap: !elf { ${section} }`, { customTags: FIXTURE_TAGS }) as Contents
  const filling = `.text x: "${'code'.repeat(100)}"`
  expect(take(['bootstrap'], { ...program(filling), x: '' }).unseen).toEqual([])
  expect(take([], { ...program(filling), x: '' }).unseen).toEqual(['function.zip!/bootstrap'])
  const packed = program(`${filling}, .data: "UPX!"`)
  expect(take(['bootstrap'], { ...packed, x: '' }).unseen).toEqual(['function.zip!/bootstrap'])
  const renamed = { 'lib/a.jar': { 'com/acme/shaded/gson/Gson.class': '' }, x: '' }
  expect(take(['lib/a.jar'], renamed).unseen).toEqual(['function.zip!/lib/a.jar'])
})

it('no advisory source hears of them, and the scan is complete', async () => {
  const server = await startOsvServer()
  try {
    folder.write('fn.zip', packZip(CONTENTS))
    folder.write('.lambda-scan.yml', "ours: ['@acme/*', 'lib/orders-*.jar', 'lib/payments.jar']\n")
    const given = { path: 'fn.zip', 'osv-api-url': server.url }
    const values = Object.entries(given).map(([name, value]) => [name, { value, where: name }])
    const request = await loadRequest(
      Object.fromEntries(values) as Parameters<typeof loadRequest>[0],
      folder.path
    )
    const { status, components } = await scan(request, folder.path, loopbackWorld())
    expect(status).toBe('pass')
    expect(components.filter(({ own }) => own === true).map(({ name }) => name)).toEqual(['@acme/shared'])
    const asked = JSON.stringify(server.requests.map(({ body }) => body))
    expect(asked).toContain('"lodash"')
    expect(asked).not.toContain('acme')
  } finally {
    await server.close()
  }
})
