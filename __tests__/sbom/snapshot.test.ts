import type { ArtifactSummary, Component, Contents, Evidence } from '../../src/model/index.js'
import { buildSnapshot, withoutOtherTypes, type SnapshotOptions } from '../../src/sbom/index.js'

function artifact(id: string, kind: ArtifactSummary['kind'] = 'zip'): ArtifactSummary {
  return { id, kind, digest: `sha256:${'a'.repeat(64)}`, size: 1, files: 1 }
}

function seen(id: string, path = 'a', more: Partial<Evidence> = {}): Evidence {
  return { artifact: id, path, how: 'installed', cataloger: 'test', ...more }
}

function component(purl: string, ...evidence: readonly Evidence[]): Component {
  const [, name = '', version = ''] = /^pkg:\w+\/(.+)@(.+)$/.exec(purl) ?? []
  return { purl, name, version, ecosystem: 'npm', evidence }
}

const CONTENTS: Contents = {
  artifacts: [artifact('orders.zip'), artifact('mails.zip'), artifact('tools.zip', 'layer')],
  functions: [
    {
      name: 'orders',
      code: 'orders.zip',
      layers: ['tools.zip'],
      declaredAt: { path: 'b/template.yaml', line: 7 }
    },
    { name: 'mails', code: 'mails.zip', layers: ['tools.zip'], declaredAt: { path: 'a/template.yaml' } },
    { name: 'plain', code: 'plain.zip', layers: [] }
  ],
  components: [],
  notices: []
}

const OPTIONS: SnapshotOptions = {
  version: '1.2.3',
  job: { id: '4711', correlator: 'CI / scan' },
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  scanned: '2026-11-22T08:00:00.123Z'
}

function manifestsOf(components: readonly Component[], more: Partial<Contents> = {}) {
  return buildSnapshot({ ...CONTENTS, components, ...more }, OPTIONS).manifests
}

it('has a manifest for each artifact, a shared layer once, and names the template that each is from', () => {
  const manifests = Object.values(manifestsOf([]))
  expect(manifests.map(({ name, file }) => [name, file?.source_location])).toEqual([
    ['mails.zip', 'a/template.yaml'],
    ['orders.zip', 'b/template.yaml'],
    ['tools.zip', 'a/template.yaml']
  ])
  expect(manifests[2]?.metadata).toEqual({ kind: 'layer', owner: 'your layer' })
})

it('says where it comes from', () => {
  expect(buildSnapshot(CONTENTS, OPTIONS)).toMatchObject({
    version: 0,
    job: { id: '4711', correlator: 'CI / scan' },
    detector: { name: 'lambda-supply-chain-scan', version: '1.2.3' },
    scanned: '2026-11-22T08:00:00Z'
  })
})

it('tells packages of their own from those that others carry', () => {
  const { 'orders.zip': orders, 'mails.zip': mails } = manifestsOf([
    component('pkg:npm/pip@1', seen('orders.zip')),
    component('pkg:npm/idna@2', seen('orders.zip', 'a', { bundledIn: 'pip@1' }), seen('mails.zip')),
    component('pkg:npm/deep@3', seen('orders.zip', 'node_modules/pip/node_modules/deep/package.json')),
    component('pkg:npm/flat@4', seen('orders.zip', 'layer/node_modules/flat/package.json'))
  ])
  expect(orders?.resolved).toEqual({
    'pkg:npm/pip@1': {
      package_url: 'pkg:npm/pip@1',
      relationship: 'direct',
      scope: 'runtime',
      dependencies: ['pkg:npm/idna@2']
    },
    'pkg:npm/idna@2': { package_url: 'pkg:npm/idna@2', relationship: 'indirect', scope: 'runtime' },
    'pkg:npm/deep@3': { package_url: 'pkg:npm/deep@3', relationship: 'indirect', scope: 'runtime' },
    'pkg:npm/flat@4': { package_url: 'pkg:npm/flat@4', relationship: 'direct', scope: 'runtime' }
  })
  expect(mails?.resolved['pkg:npm/idna@2']?.relationship).toBe('direct')
})

it('believes a lock file of the workspace before the place where a copy lies', () => {
  const origin = (direct: readonly string[]) => ({
    path: 'package-lock.json',
    manager: 'npm' as const,
    direct,
    via: []
  })
  const flat = seen('orders.zip', 'node_modules/flat/package.json')
  const nested = seen('orders.zip', 'node_modules/a/node_modules/nested/package.json')
  const { 'orders.zip': orders } = manifestsOf([
    { ...component('pkg:npm/flat@1', flat), origins: [origin([])] },
    { ...component('pkg:npm/nested@1', nested), origins: [origin([]), origin([''])] }
  ])
  expect(Object.values(orders?.resolved ?? {}).map(({ relationship }) => relationship)).toEqual([
    'indirect',
    'direct'
  ])
})

it("leaves the user's own packages out", () => {
  const own = { ...component('pkg:npm/@acme/billing@1', seen('orders.zip')), own: true } as const
  expect(manifestsOf([own])['orders.zip']?.resolved).toEqual({})
})

it('keeps an artifact that is called like a property of every object', () => {
  const manifests = manifestsOf([component('pkg:npm/a@1', seen('__proto__'))], {
    artifacts: [artifact('__proto__')],
    functions: []
  })
  expect(Object.keys(manifests)).toEqual(['__proto__'])
  expect(JSON.stringify(manifests)).toContain('"__proto__":{"name":"__proto__"')
})

it('is the same whatever the order', () => {
  const components = ['pkg:npm/a@1', 'pkg:npm/b@1'].map((purl) => component(purl, seen('orders.zip')))
  const other = {
    ...CONTENTS,
    artifacts: [...CONTENTS.artifacts].reverse(),
    functions: [...CONTENTS.functions].reverse(),
    components: [...components].reverse()
  }
  expect(JSON.stringify(buildSnapshot(other, OPTIONS))).toBe(
    JSON.stringify(buildSnapshot({ ...CONTENTS, components }, OPTIONS))
  )
})

it('can do without what Dependabot has no advisories for', () => {
  const whole = buildSnapshot(
    {
      ...CONTENTS,
      components: [
        component('pkg:npm/host@1', seen('orders.zip')),
        component('pkg:deb/debian/zlib@1', seen('orders.zip', 'a', { bundledIn: 'host@1' })),
        component('pkg:apk/alpine/musl@1', seen('mails.zip'))
      ]
    },
    OPTIONS
  )
  const { snapshot, left } = withoutOtherTypes(whole)
  expect(left).toEqual(['apk', 'deb'])
  expect(snapshot.manifests['orders.zip']?.resolved).toEqual({
    'pkg:npm/host@1': { package_url: 'pkg:npm/host@1', relationship: 'direct', scope: 'runtime' }
  })
  expect(snapshot.manifests['mails.zip']?.resolved).toEqual({})
  expect(withoutOtherTypes(snapshot)).toEqual({ snapshot, left: [] })
})
