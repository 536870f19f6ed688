import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cyclonedxProblems } from '../support/cyclonedx-schema.js'
import { startGitHubServer, type GitHubServer } from '../support/github-server.js'
import { ROOT, runAction, runCommand, type ActionResult } from '../support/runner.js'

const TOKEN = 'ghs_0123456789'
const HEAD = 'c'.repeat(40)
const MERGE = 'd'.repeat(40)

let workspace: string
let github: GitHubServer

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  cpSync(join(ROOT, 'examples', 'shop'), workspace, { recursive: true })
  github = await startGitHubServer({ token: TOKEN, permissions: ['contents'] })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  rmSync(workspace, { recursive: true })
})

/** A run of the Action over the example; 1 is the verdict on it. */
async function act(inputs: Record<string, string>, pullRequest?: object): Promise<ActionResult> {
  return await runAction({
    workspace,
    event: pullRequest === undefined ? {} : { number: 7, pull_request: { number: 7, ...pullRequest } },
    inputs: {
      path: 'dist/*.zip',
      'osv-export': join(ROOT, 'examples', 'advisories'),
      'github-token': TOKEN,
      'comment-summary-in-pr': 'never',
      ...inputs
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SHA: MERGE,
      GITHUB_REF: pullRequest === undefined ? 'refs/heads/main' : 'refs/pull/7/merge'
    }
  })
}

interface Bom {
  readonly metadata: { readonly component?: { readonly name: string } }
  readonly components: readonly { readonly purl?: string }[]
}

interface Spdx {
  readonly name: string
  readonly packages: readonly { readonly externalRefs?: readonly { readonly referenceLocator: string }[] }[]
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const purlsOfBom = ({ components }: Bom): readonly string[] =>
  components.flatMap(({ purl }) => purl ?? []).sort()

const purlsOfSpdx = ({ packages }: Spdx): readonly string[] =>
  packages.flatMap(({ externalRefs = [] }) => externalRefs.map((each) => each.referenceLocator)).sort()

describe('bills of materials', () => {
  it('are there of everything and of each function, and agree', async () => {
    const { code, outputs } = await act({ sbom: 'functions' })
    expect(code).toBe(1)
    const bom = read<Bom>(outputs['cyclonedx'] ?? '')
    const spdx = read<Spdx>(outputs['spdx'] ?? '')
    expect(purlsOfBom(bom).length).toBeGreaterThan(0)
    expect(purlsOfSpdx(spdx)).toEqual(purlsOfBom(bom))

    const folder = outputs['sbom-dir'] ?? ''
    const files = ['orders', 'receipts'].flatMap((name) => [`${name}.cdx.json`, `${name}.spdx.json`])
    expect(readdirSync(folder).sort()).toEqual(files)
    const parts = ['orders', 'receipts'].map((name) => {
      const text = readFileSync(join(folder, `${name}.cdx.json`), 'utf8')
      expect(cyclonedxProblems(text)).toEqual([])
      const part = JSON.parse(text) as Bom
      expect(part.metadata.component?.name).toBe(name)
      const other = read<Spdx>(join(folder, `${name}.spdx.json`))
      expect(other.name).toBe(name)
      expect(purlsOfSpdx(other)).toEqual(purlsOfBom(part))
      return purlsOfBom(part)
    })
    expect([...new Set(parts.flat())].sort()).toEqual(purlsOfBom(bom))
    expect(parts[0]).not.toEqual(parts[1])
  })

  it('come from the command too, the same each time', async () => {
    const argv = ['inventory', 'dist/orders.zip', '--reproducible']
    const write = async (format: string) =>
      (await runCommand([...argv, '--format', format], workspace)).stdout
    const [first, second, bom] = [await write('spdx'), await write('spdx'), await write('cyclonedx')]
    expect(second).toBe(first)
    const spdx = JSON.parse(first) as Spdx
    expect(purlsOfSpdx(spdx).length).toBeGreaterThan(0)
    expect(purlsOfSpdx(spdx)).toEqual(purlsOfBom(JSON.parse(bom) as Bom))
  })

  it('are those of everything unless something else is said, and none where none are wanted', async () => {
    const whole = await act({})
    expect(whole.outputs).toMatchObject({
      cyclonedx: join(workspace, 'lambda-scan', 'sbom.cdx.json'),
      spdx: join(workspace, 'lambda-scan', 'sbom.spdx.json'),
      'sbom-dir': ''
    })
    rmSync(join(workspace, 'lambda-scan'), { recursive: true })
    const none = await act({ sbom: 'none' })
    expect(none.outputs).toMatchObject({ cyclonedx: '', spdx: '', 'sbom-dir': '' })
    expect(readdirSync(join(workspace, 'lambda-scan')).filter((name) => name.startsWith('sbom'))).toEqual([])
  })
})

describe('a snapshot for the dependency graph', () => {
  const own = {
    head: { sha: HEAD, repo: { full_name: 'octo-org/shop' } },
    base: { repo: { full_name: 'octo-org/shop' } }
  }

  it('has what is in the functions', async () => {
    const { outputs } = await act({ 'dependency-snapshot': 'true' })
    expect(outputs['snapshot-id']).toBe('3000')
    expect(github.snapshots).toMatchObject([{ sha: MERGE, ref: 'refs/heads/main' }])
    const [{ manifests = {} } = {}] = github.snapshots
    expect(Object.keys(manifests)).toEqual(['dist/orders.zip', 'dist/receipts.zip'])
    const submitted = Object.values(manifests).flatMap(({ resolved = {} }) => Object.keys(resolved))
    expect([...new Set(submitted)].sort()).toEqual(purlsOfBom(read<Bom>(outputs['cyclonedx'] ?? '')))
  })

  it('is about the head of a pull request, and the same in every run', async () => {
    await act({ 'dependency-snapshot': 'true' }, own)
    await act({ 'dependency-snapshot': 'true' }, own)
    expect(github.requests).toHaveLength(2)
    expect(github.snapshots).toMatchObject([{ sha: HEAD, ref: 'refs/pull/7/merge' }])
  })

  it('is not submitted where nobody asked for it', async () => {
    expect((await act({})).outputs['snapshot-id']).toBe('')
    expect(github.requests).toEqual([])
  })

  it('leaves the verdict alone where the token may not write, and names the remedy', async () => {
    const fork = { ...own, head: { sha: HEAD, repo: { full_name: 'mallory/shop' } } }
    github.fail({ on: 'write', fault: 403 })
    const { code, outputs, summary } = await act({ 'dependency-snapshot': 'true' }, fork)
    expect(code).toBe(1)
    expect(outputs['snapshot-id']).toBe('')
    expect(summary).toContain('the token of a pull request from a fork can only read')
  })

  it('is withheld where an artifact cannot be opened, as its packages would count as mended', async () => {
    writeFileSync(join(workspace, 'dist', 'broken.zip'), 'not a zip')
    const { summary } = await act({ 'dependency-snapshot': 'true' })
    expect(github.requests).toEqual([])
    expect(summary).toContain('would count as mended')
  })
})
