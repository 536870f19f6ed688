import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startGitHubServer, type GitHubServer } from '../support/github-server.js'
import { readBody, startLoopback, type Loopback } from '../support/loopback.js'
import { startProxy, type Proxy } from '../support/proxy.js'
import { ROOT, runAction } from '../support/runner.js'

/** Behind a proxy, as the bundled program meets it: what is only loaded then must be in the bundle. */
let workspace: string
let github: GitHubServer
let osv: Loopback
let proxy: Proxy

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  github = await startGitHubServer()
  osv = await startLoopback(async (request, response) => {
    const { queries } = JSON.parse(await readBody(request)) as { queries: unknown[] }
    response.end(JSON.stringify({ results: queries.map(() => ({})) }))
  })
  proxy = await startProxy()
})

afterEach(async () => {
  await Promise.all([github.close(), osv.close(), proxy.close()])
  rmSync(workspace, { recursive: true })
})

it('asks OSV and writes the comment through it', async () => {
  const { code, stderr } = await runAction({
    workspace,
    event: {
      pull_request: {
        number: 7,
        head: { repo: { full_name: 'octo-org/shop' } },
        base: { repo: { full_name: 'octo-org/shop' } }
      }
    },
    inputs: {
      path: join(ROOT, 'examples/shop/dist/*.zip'),
      'github-token': 'ghs_0123456789',
      'osv-api-url': osv.url,
      'comment-summary-in-pr': 'always'
    },
    env: { GITHUB_API_URL: github.url, http_proxy: proxy.url }
  })
  expect([code, stderr]).toEqual([0, ''])
  expect(github.comments).toHaveLength(1)
  expect(github.violations).toEqual([])
  const hosts = [osv.url, github.url].map((url) => `CONNECT ${new URL(url).host}`)
  expect([...new Set(proxy.asked)].sort()).toEqual(hosts.sort())
})
