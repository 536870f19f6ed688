import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startImageRegistry, type ImageRegistry } from '../support/image-registry.js'
import { buildImage, writeLayout, type BuiltImage } from '../support/images.js'
import { startOsvServer, type OsvServer } from '../support/osv-server.js'
import { ROOT, runAction, type ActionResult } from '../support/runner.js'
import { file, tar } from '../support/tar-writer.js'

/** The Action as a runner starts it, between a registry that wants a password and an OSV, both on loopback. */
const PASSWORD = 'a-password-nobody-may-see'

let workspace: string
let registry: ImageRegistry
let osv: OsvServer

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  registry = await startImageRegistry({ live: image('lodash', '4.17.15') }, PASSWORD)
  osv = await startOsvServer({ exportDir: join(ROOT, 'examples', 'advisories') })
})

afterEach(async () => {
  await Promise.all([registry.close(), osv.close()])
  rmSync(workspace, { recursive: true })
})

function image(name: string, version: string): BuiltImage {
  const base = tar(file('etc/os-release', 'ID=amzn\nVERSION_ID="2023"\n'))
  const task = tar(file(`var/task/node_modules/${name}/package.json`, JSON.stringify({ name, version })))
  return buildImage({ layers: [base, task], config: { Env: ['SECRET=value-nobody-may-see'] } })
}

async function act(
  images: string,
  env: Record<string, string> = {},
  more: Record<string, string> = {}
): Promise<ActionResult & { readonly report: string }> {
  const inputs = { images, 'osv-api-url': osv.url, 'comment-summary-in-pr': 'never', ...more }
  const result = await runAction({ workspace, inputs, env: { HOME: workspace, ...env } })
  return { ...result, report: readFileSync(join(workspace, 'lambda-scan/report.json'), 'utf8') }
}

it('pulls an image by its tag with the stored credentials, and judges what is in it', async () => {
  const auth = Buffer.from(`user:${PASSWORD}`).toString('base64')
  const host = registry.repository.split('/')[0] ?? ''
  writeFileSync(join(workspace, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  const { code, outputs, report, stdout } = await act(`${registry.repository}:live`, {
    DOCKER_CONFIG: workspace
  })
  expect(code).toBe(1)
  expect(outputs['status']).toBe('fail')
  expect(JSON.parse(report)).toMatchObject({
    artifacts: [
      { id: `${registry.repository}:live`, kind: 'image', image: { os: { id: 'amzn', version: '2023' } } }
    ],
    functions: [{ name: 'app', packageType: 'image' }],
    components: [{ purl: 'pkg:npm/lodash@4.17.15' }]
  })
  for (const secret of [PASSWORD, auth, 'value-nobody-may-see']) expect(stdout + report).not.toContain(secret)
})

it('is incomplete where it may not pull, and says what to do', async () => {
  const { code, outputs, report } = await act(`${registry.repository}:live`)
  expect(code).toBe(2)
  expect(outputs['status']).toBe('incomplete')
  expect(report).toContain('wants credentials (401); log in before the scan')
})

it('reads an image that a build left in the workspace', async () => {
  writeLayout(join(workspace, 'build/image'), { latest: image('left-pad', '1.3.0') })
  const { code, report } = await act('oci:build/image')
  expect(code).toBe(0)
  expect(JSON.parse(report)).toMatchObject({ components: [{ purl: 'pkg:npm/left-pad@1.3.0' }], notices: [] })
})

it('puts an image into the function of the template that runs it', async () => {
  writeLayout(join(workspace, 'build/image'), { checkout: image('left-pad', '1.3.0') })
  const functions = { Checkout: 'checkout:latest', Other: 'other:latest' }
  const resources = Object.entries(functions).map(([id, ImageUri]) => [
    id,
    { Type: 'AWS::Serverless::Function', Properties: { PackageType: 'Image', ImageUri } }
  ])
  const template = {
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: Object.fromEntries(resources) as object
  }
  writeFileSync(join(workspace, 'template.json'), JSON.stringify(template))
  const { report } = await act('oci:build/image:checkout', {}, { path: 'template.json' })
  expect(JSON.parse(report)).toMatchObject({
    functions: [
      { name: 'Checkout', code: 'oci:build/image:checkout', packageType: 'image' },
      { name: 'Other', code: 'template.json#Other' }
    ],
    notices: [{ message: expect.stringContaining("'Other' runs from a container image") as string }]
  })
})
