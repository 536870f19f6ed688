import type { ArtifactSummary, Contents, Evidence, Notice } from '../../src/model/index.js'
import { contentsOfFunction } from '../../src/sbom/index.js'

function artifact(id: string): ArtifactSummary {
  return { id, kind: 'zip', digest: `sha256:${'a'.repeat(64)}`, size: 1, files: 1 }
}

function seen(id: string, more: Partial<Evidence> = {}): Evidence {
  return { artifact: id, path: 'a', how: 'installed', cataloger: 'test', ...more }
}

function notice(subject: string): Notice {
  return { stage: 'catalog', subject, message: 'not seen', incomplete: true }
}

const CONTENTS: Contents = {
  artifacts: ['orders.zip', 'mails.zip', 'tools.zip'].map(artifact),
  functions: [
    { name: 'orders', code: 'orders.zip', layers: ['tools.zip'] },
    { name: 'mails', code: 'mails.zip', layers: ['tools.zip'] }
  ],
  components: [
    {
      purl: 'pkg:npm/both@1',
      name: 'both',
      version: '1',
      ecosystem: 'npm',
      evidence: [
        seen('orders.zip'),
        seen('mails.zip'),
        seen('tools.zip', {
          shadowedBy: ['orders', 'mails'].map((name) => ({
            function: name,
            artifact: `${name}.zip`,
            path: 'a'
          }))
        })
      ]
    },
    {
      purl: 'pkg:npm/mails-only@1',
      name: 'mails-only',
      version: '1',
      ecosystem: 'npm',
      evidence: [seen('mails.zip')]
    }
  ],
  notices: ['orders.zip!/a', 'mails.zip!/a', 'tools.zip', 'mails', 'orders', 'api.osv.dev', ''].map(notice)
}

it('keeps what the function has, with the places in its own artifacts', () => {
  const [orders] = CONTENTS.functions
  if (!orders) throw new Error('a function')
  const part = contentsOfFunction(CONTENTS, orders)
  expect(part.artifacts.map(({ id }) => id)).toEqual(['orders.zip', 'tools.zip'])
  expect(part.components.map(({ purl }) => purl)).toEqual(['pkg:npm/both@1'])
  expect(part.components[0]?.evidence).toEqual([
    seen('orders.zip'),
    seen('tools.zip', { shadowedBy: [{ function: 'orders', artifact: 'orders.zip', path: 'a' }] })
  ])
})

it('keeps each gap that is not plainly about another function', () => {
  const [orders] = CONTENTS.functions
  if (!orders) throw new Error('a function')
  expect(contentsOfFunction(CONTENTS, orders).notices.map(({ subject }) => subject)).toEqual([
    'orders.zip!/a',
    'tools.zip',
    'orders',
    'api.osv.dev',
    ''
  ])
})
